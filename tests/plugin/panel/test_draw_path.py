# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawing a School Path on the map, with real clicks and keys."""
import threading

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest

from school_path.plugin import settings
from school_path.plugin.panel.dock import SchoolPathPanel
from school_path.plugin.panel.draw_path_tool import COLOUR
from school_path.processing import new_paths
from school_path.tests.plugin.panel.paths import FIELDS, click_new, gates, idle, streets
from school_path.tests.processing.layers import X, Y, layer

DRAW = 2  # entry of the menu
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def town(project):
    layers = {"streets": streets(), "schools": gates(), "paths": layer(FIELDS, [], name="paths")}
    for role, made in layers.items():
        project.addMapLayer(made)
        settings.choose_layer(project, role, made)
    return layers


@pytest.fixture
def canvas(qgis_canvas, qgis_parent, town):
    qgis_canvas.freeze(False)
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3067"))
    qgis_parent.resize(500, 500)
    qgis_parent.show()  # a canvas in a hidden parent has a viewport of a few pixels
    qgis_canvas.resize(500, 500)
    qgis_canvas.setLayers([])
    qgis_canvas.setExtent(QgsRectangle(X - 50, Y - 50, X + 450, Y + 450))
    yield qgis_canvas
    qgis_canvas.freeze(True)  # it would draw the layers of other tests
    qgis_parent.hide()


@pytest.fixture
def page(canvas, qtbot):
    panel = SchoolPathPanel(QgsProject.instance(), canvas=canvas)
    qtbot.addWidget(panel)
    panel.pages.setCurrentIndex([panel.pages.tabText(at) for at in range(panel.pages.count())].index("Paths"))
    panel.resize(420, 700)
    panel.show()
    yield panel.paths_page
    panel.close_down()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def pen(page, canvas, qtbot):
    """Take the tool up, and draw with it."""
    click_new(qtbot, page, DRAW)
    return Pen(canvas)


class Pen:
    def __init__(self, canvas):
        self.canvas, self.port = canvas, canvas.viewport()
        self.tool = canvas.mapTool()

    def place(self, x, y):
        change = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:3067"),
                                        self.canvas.mapSettings().destinationCrs(), QgsProject.instance())
        at = self.canvas.getCoordinateTransform().transform(change.transform(QgsPointXY(X + x, Y + y)))
        return QPoint(round(at.x()), round(at.y()))

    def move(self, x, y):
        QTest.mouseMove(self.port, self.place(x, y))
        QCoreApplication.processEvents()

    def click(self, x, y, button=LEFT):
        QTest.mouseClick(self.port, button, Qt.KeyboardModifier.NoModifier, self.place(x, y))

    def double_click(self, x, y):
        """What a person's double click sends: press, release, double click, release."""
        self.click(x, y)
        QTest.mouseDClick(self.port, LEFT, Qt.KeyboardModifier.NoModifier, self.place(x, y))
        QTest.mouseRelease(self.port, LEFT, Qt.KeyboardModifier.NoModifier, self.place(x, y))

    def key(self, key):
        QTest.keyClick(self.canvas, key)

    def inked(self, start, end):
        """Share of the way between two places that is covered by the line of the tool."""
        image = self.canvas.grab().toImage()
        first, last = self.place(*start), self.place(*end)
        steps = [first + (last - first) * (at / 200) for at in range(10, 190)]
        return sum(QColor(image.pixel(step)).name() == COLOUR for step in steps) / len(steps)

    def drawn(self, straight=False, ahead=False):
        """Vertices of what is shown on the map."""
        shape = self.tool.shown(straight, ahead)
        return [(round(v.x() - X), round(v.y() - Y)) for v in shape.vertices()]


def vertices(paths):
    (feature,) = paths.getFeatures()
    return [(round(v.x() - X), round(v.y() - Y)) for v in feature.geometry().vertices()]


def test_clicks_near_streets_make_a_path_that_follows_them(page, pen, town, canvas):
    assert "Backspace" in page.news.text()
    pen.click(50, 4)
    pen.click(303, 200)
    pen.key(Qt.Key.Key_Return)

    assert vertices(town["paths"]) == [(50, 0), (200, 0), (300, 0), (300, 200)]
    (path,) = town["paths"].getFeatures()
    assert path["name"] == "Koulukatu – Mäntytie"
    assert (path["school_id"], path["status"]) == ("s1", "idea")
    assert path["colour"]
    assert "It leads to Aula." in page.news.text()
    assert town["paths"].undoStack().count() == 1
    assert canvas.mapTool() is not pen.tool
    assert page.form.name.text() == "Koulukatu – Mäntytie"
    town["paths"].undoStack().undo()
    assert town["paths"].featureCount() == 0
    town["paths"].rollBack()


def test_the_way_to_the_mouse_is_shown_before_the_click(pen):
    pen.click(50, 0)
    pen.move(300, 100)
    assert pen.drawn(ahead=True) == [(50, 0), (200, 0), (300, 0), (300, 100)]
    assert pen.drawn() == []
    pen.click(300, 100)
    assert pen.drawn() == [(50, 0), (200, 0), (300, 0), (300, 100)]
    assert pen.drawn(ahead=True) == []


def test_where_there_is_no_way_the_stretch_is_straight_and_dashed_and_that_is_told(page, pen, town):
    pen.click(50, 0)
    pen.click(200, 60)
    pen.move(120, 200)
    assert pen.drawn(straight=True, ahead=True) == [(200, 60), (120, 200)]
    pen.click(120, 200)
    assert pen.drawn(straight=True) == [(200, 60), (120, 200)]
    pen.move(60, 0)
    assert pen.inked((50, 0), (200, 0)) > 0.95
    assert 0.4 < pen.inked((200, 60), (120, 200)) < 0.9
    pen.key(Qt.Key.Key_Enter)
    assert vertices(town["paths"]) == [(50, 0), (200, 0), (200, 60), (120, 200)]
    assert "drawn straight: 1" in page.news.text()
    town["paths"].rollBack()


def test_backspace_takes_the_last_point_back_and_deletes_nothing(page, pen, town, canvas):
    town["streets"].startEditing()
    town["streets"].selectAll()
    for x, y in ((50, 0), (150, 0), (300, 100)):
        pen.click(x, y)
    pen.key(Qt.Key.Key_Backspace)
    assert pen.drawn() == [(50, 0), (150, 0)]
    for _ in range(5):
        pen.key(Qt.Key.Key_Backspace)
    assert pen.drawn() == []
    assert pen.tool.spots == []
    assert town["streets"].featureCount() == 5
    pen.click(100, 0)
    pen.click(200, 0)
    pen.key(Qt.Key.Key_Return)
    assert vertices(town["paths"]) == [(100, 0), (200, 0)]
    town["streets"].rollBack()
    town["paths"].rollBack()


def test_a_double_click_adds_its_point_once_and_finishes(page, pen, town, canvas):
    pen.click(50, 0)
    pen.double_click(300, 100)
    assert vertices(town["paths"]) == [(50, 0), (200, 0), (300, 0), (300, 100)]
    assert town["paths"].featureCount() == 1
    town["paths"].rollBack()


def test_the_right_button_finishes_too_and_two_points_are_needed(page, pen, town):
    pen.click(50, 0)
    pen.click(50, 0)
    pen.click(300, 300, RIGHT)
    assert "needs two points" in page.news.text()
    assert town["paths"].featureCount() == 0
    pen.click(150, 0)
    pen.click(300, 300, RIGHT)
    assert vertices(town["paths"]) == [(50, 0), (150, 0)]
    town["paths"].rollBack()


def test_esc_gives_up(page, pen, town, canvas):
    pen.click(50, 0)
    pen.click(150, 0)
    pen.key(Qt.Key.Key_Escape)
    assert "No path was made" in page.news.text()
    assert not town["paths"].isEditable()
    assert canvas.mapTool() is not pen.tool
    assert pen.tool.spots == []


def test_another_tool_gives_up_and_that_is_told(page, pen, town, canvas, qtbot):
    pen.click(50, 0)
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    assert "Another tool was taken up" in page.news.text()
    assert pen.tool.spots == []
    click_new(qtbot, page, DRAW)
    pen.click(150, 0)
    assert len(pen.tool.spots) == 1
    pen.key(Qt.Key.Key_Escape)


def test_a_map_in_another_system_is_drawn_on(page, pen, town, canvas):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    change = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), degrees, QgsProject.instance())
    box = change.transformBoundingBox(QgsRectangle(X - 50, Y - 50, X + 450, Y + 450))
    canvas.setDestinationCrs(degrees)
    canvas.setExtent(box)
    pen.click(50, 0)
    pen.click(300, 200)
    pen.key(Qt.Key.Key_Return)
    found = vertices(town["paths"])
    assert found[1:-1] == [(200, 0), (300, 0)]
    assert found[0] == pytest.approx((50, 0), abs=2)
    assert found[-1] == pytest.approx((300, 200), abs=2)
    town["paths"].rollBack()


def test_layers_that_go_while_one_draws(page, pen, town, canvas, project):
    pen.click(50, 0)
    project.removeMapLayer(town["streets"].id())
    pen.click(300, 100)
    assert pen.drawn() == [(50, 0), (200, 0), (300, 0), (300, 100)]  # the streets were read before
    project.removeMapLayer(town["paths"].id())
    pen.key(Qt.Key.Key_Return)
    assert "Choose the layer of School Paths" in page.news.text()


def test_a_cleared_project_ends_drawing(page, pen, canvas, project):
    pen.click(50, 0)
    project.clear()
    assert canvas.mapTool() is not pen.tool


def test_without_streets_all_is_straight_and_that_is_told(page, town, canvas, project, qtbot):
    settings.choose_layer(project, "streets", None)
    click_new(qtbot, page, DRAW)
    assert "No layer of streets is chosen" in page.news.text()
    pen = Pen(canvas)
    pen.click(50, 30)
    pen.click(150, 30)
    pen.key(Qt.Key.Key_Return)
    (path,) = town["paths"].getFeatures()
    assert path["name"] == "School Path"
    assert path.geometry().length() == pytest.approx(100, abs=2)
    town["paths"].rollBack()


def test_a_read_only_layer_is_told_before_anything_is_drawn(page, town, canvas, qtbot):
    town["paths"].setReadOnly(True)
    before = canvas.mapTool()
    click_new(qtbot, page, DRAW)
    assert "cannot be edited" in page.news.text()
    assert canvas.mapTool() is before


def test_the_panel_closes_while_one_draws(page, pen, canvas):
    pen.click(50, 0)
    page.close_down()
    assert canvas.mapTool() is not pen.tool


def test_without_a_map_nothing_is_drawn(paths_page):
    entries = paths_page.new.menu().actions()
    assert [entry.isEnabled() for entry in entries] == [True, True, False]


def test_the_streets_are_read_in_a_thread_once_and_again_after_they_changed(page, town, qtbot, monkeypatch):
    read = []
    own = new_paths.ground_of
    monkeypatch.setattr(new_paths, "ground_of", lambda *given: read.append(threading.get_ident()) or own(*given))
    for _ in range(2):
        click_new(qtbot, page, DRAW)
        assert page.drawing.at_work
        page.drawing.give_up()
    assert len(read) == 1
    town["streets"].startEditing()
    town["streets"].deleteFeature(1)
    click_new(qtbot, page, DRAW)
    assert len(read) == 2
    assert threading.get_ident() not in read
    town["streets"].rollBack()


def test_streets_removed_while_they_are_read_leave_a_straight_pen_or_none(page, town, qtbot):
    page.drawing.start()
    QgsProject.instance().removeMapLayer(town["streets"].id())
    idle(qtbot)
    assert page.drawing.reading is None
    assert not page.drawing.at_work or page.drawing.tool.ground is not None


def test_the_page_closes_while_the_streets_are_read(page, qtbot):
    page.drawing.start()
    page.close_down()
    idle(qtbot)
    assert not page.drawing.at_work
