"""The page *Elements*, with real clicks on palette and map: each act is one step that can be undone."""
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest

from school_path.core.project import project_layers
from school_path.plugin import settings
from school_path.plugin.panel.dock import SchoolPathPanel
from school_path.processing import requirements
from school_path.processing.forms import dress
from school_path.tests.processing.layers import X, Y, layer, line

PATHS = {"path_id": "text", "name": "text", "colour": "text", "shape": "text", "number": "int", "school_id": "text",
         "status": "text"}
ELEMENTS = {"element_id": "text", "code": "text", "path_id": "text", "rotation": "real", "height": "real",
            "status": "text", "cost": "real", "note": "text"}


@pytest.fixture
def town(qgis_new_project):
    """Two paths 100 m apart, each 200 m to the east, and no element yet."""
    paths = layer(PATHS, [
        (line((0, 0), (200, 0)), {"path_id": "p", "name": "South", "colour": "blue", "shape": "square", "number": 1}),
        (line((0, 100), (200, 100)), {"path_id": "q", "name": "North"})], name="paths")
    elements = layer(ELEMENTS, [], "Point", name="elements")
    project = QgsProject.instance()
    for role, each in (("paths", paths), ("elements", elements)):
        dress(each, next(plan for plan in project_layers() if plan.name == role), "en")
        project.addMapLayer(each)
        settings.choose_layer(project, role, each)
    return paths, elements


@pytest.fixture
def panel(town, qgis_canvas, qgis_parent, qtbot):
    qgis_canvas.freeze(False)
    qgis_canvas.setDestinationCrs(town[0].crs())
    qgis_parent.resize(400, 400)
    qgis_parent.show()  # a canvas in a hidden parent has a viewport of a few pixels
    qgis_canvas.resize(400, 400)
    qgis_canvas.setLayers([])
    qgis_canvas.setExtent(QgsRectangle(X, Y - 50, X + 200, Y + 150))
    made = SchoolPathPanel(QgsProject.instance(), canvas=qgis_canvas)
    qtbot.addWidget(made)
    made.pages.setCurrentIndex(2)
    made.resize(420, 600)
    made.show()
    yield made
    made.close_down()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qgis_canvas.freeze(True)  # it would draw the layers of other tests
    qgis_parent.hide()


@pytest.fixture
def page(panel):
    return panel.elements_page


def click(page, x, y):
    """A real click at a place of the town."""
    pixel = page.canvas.getCoordinateTransform().transform(QgsPointXY(X + x, Y + y))
    at = QPoint(round(pixel.x()), round(pixel.y()))
    QTest.mouseMove(page.canvas.viewport(), at)
    QTest.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)


def take(page, code):
    """Choose an element in the palette with a click."""
    item = next(item for item in page.items() if item.data(0, Qt.ItemDataRole.UserRole) == code)
    page.tree.scrollToItem(item)
    QTest.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=page.tree.visualItemRect(item).center())


def placed(town):
    return list(town[1].getFeatures())


def test_an_element_is_placed_by_a_click_turned_along_its_path(page, town):
    take(page, "E02")
    click(page, 60, 8)
    (post,) = placed(town)

    assert (post["code"], post["path_id"], post["status"]) == ("E02", "p", "planned")
    assert (post["rotation"], post["height"], post["cost"]) == (90, 1.0, 450)
    assert post.geometry().asPoint().distance(QgsPointXY(X + 60, Y + 8)) < 1
    assert str(post["element_id"]).startswith("e-")


def test_what_belongs_on_the_path_snaps_to_it_and_what_belongs_beside_it_does_not(page, town):
    for code in ("E04", "E02"):
        take(page, code)
        click(page, 60, 3)
    ground, post = placed(town)

    assert ground.geometry().asPoint().y() == pytest.approx(Y, abs=1e-6)
    assert post.geometry().asPoint().y() > Y + 2


def test_each_click_is_one_step_that_can_be_undone_and_nothing_is_saved(page, town):
    take(page, "E02")
    for x in (20, 40, 60):
        click(page, x, 5)
    stack = town[1].undoStack()
    assert (len(placed(town)), stack.count()) == (3, 3)
    assert town[1].dataProvider().featureCount() == 0

    stack.undo()
    assert len(placed(town)) == 2
    stack.redo()
    assert len(placed(town)) == 3


def test_where_it_would_stand_is_shown_before_the_click(page, town):
    take(page, "E04")
    pixel = page.canvas.getCoordinateTransform().transform(QgsPointXY(X + 60, Y + 3))
    QTest.mouseMove(page.canvas.viewport(), QPoint(round(pixel.x()), round(pixel.y())))
    QCoreApplication.processEvents()
    assert page.tool.ghost.center().y() == pytest.approx(Y, abs=1e-6)
    page.clear()
    assert page.tool.ghost is None


def test_without_paths_an_element_stands_by_itself(page, town):
    QgsProject.instance().removeMapLayer(town[0].id())
    take(page, "E12")
    click(page, 100, 50)
    (point,) = placed(town)

    assert not point["path_id"]
    assert not point["rotation"]


def test_escape_ends_placing(page, town):
    take(page, "E02")
    assert page.canvas.mapTool() is page.tool
    QTest.keyClick(page.canvas, Qt.Key.Key_Escape)

    assert page.canvas.mapTool() is not page.tool
    assert page.tree.currentItem() is None
    click(page, 60, 8)
    assert placed(town) == []


def test_another_tool_ends_placing(page, town):
    take(page, "E02")
    pan = QgsMapToolPan(page.canvas)
    page.canvas.setMapTool(pan)

    assert page.tree.currentItem() is None
    page.canvas.unsetMapTool(pan)


def test_what_hinders_is_told(page, town):
    town[1].setReadOnly(True)
    take(page, "E02")
    click(page, 60, 8)
    assert 'The layer "elements" cannot be edited.' in page.about.text()
    assert placed(town) == []

    QgsProject.instance().removeMapLayer(town[1].id())
    click(page, 60, 8)
    assert page.about.text() == "Choose the layer of elements on the page Project."


def test_packages_that_are_missing_are_told(page, town, monkeypatch):
    monkeypatch.setitem(requirements.NEEDED, "no_such_package", ((1, 0), ""))
    take(page, "E02")
    assert "no_such_package is missing" in page.about.text()
    assert page.canvas.mapTool() is not page.tool


def test_the_search_finds_by_name_code_and_purpose(page):
    def found():
        return [item.data(0, Qt.ItemDataRole.UserRole) for item in page.items() if not item.isHidden()]

    assert len(found()) == 20
    for text, expected in (("winter", ["E19"]), ("e06", ["E06"]), ("hidden treasure", [])):
        page.search.clear()
        QTest.keyClicks(page.search, text)
        assert found() == expected
    assert all(page.tree.topLevelItem(at).isHidden() for at in range(page.tree.topLevelItemCount()))  # groups too


def test_every_element_has_a_picture_and_says_what_it_is_for(page):
    for item in page.items():
        assert not item.icon(0).isNull()
        page.tree.setCurrentItem(item)
        assert item.toolTip(0) in page.about.text()


def test_paths_in_another_coordinate_system_are_brought_to_that_of_the_elements(page, town):
    other = QgsCoordinateReferenceSystem("EPSG:3879")
    transform, rows = QgsCoordinateTransform(town[0].crs(), other, QgsProject.instance()), []
    for feature in town[0].getFeatures():
        geometry = feature.geometry()
        geometry.transform(transform)
        rows.append((geometry, {"path_id": feature["path_id"], "name": feature["name"]}))
    moved = layer(PATHS, rows, crs="EPSG:3879", name="moved")
    QgsProject.instance().addMapLayer(moved)
    settings.choose_layer(QgsProject.instance(), "paths", moved)
    take(page, "E04")
    click(page, 60, 3)
    (ground,) = placed(town)

    assert ground["path_id"] == "p"
    assert ground.geometry().asPoint().y() == pytest.approx(Y, abs=0.01)
