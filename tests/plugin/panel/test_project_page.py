# SPDX-License-Identifier: GPL-2.0-or-later
"""The page *Project*, with real clicks."""
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt

from school_path.plugin import settings
from school_path.plugin.panel.dock import SchoolPathPanel
from school_path.plugin.school_path_plugin import SchoolPathPlugin
from school_path.processing import requirements
from school_path.tests.processing.layers import STRAIGHT, layer


@pytest.fixture
def project(qgis_app, qgis_new_project):
    return QgsProject.instance()


@pytest.fixture
def provider(qgis_app):
    plugin = SchoolPathPlugin(None)
    plugin.initProcessing()
    yield
    plugin.unload()


@pytest.fixture
def page(project, provider, qtbot):
    panel = SchoolPathPanel(project)
    qtbot.addWidget(panel)
    panel.show()
    yield panel.project_page
    panel.close_down()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def on_map(project, provider, qtbot, qgis_canvas):
    """The page of a panel beside a map in degrees."""
    qgis_canvas.freeze(True)  # it would draw the layers of other tests while they go
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    project.setCrs(degrees)
    qgis_canvas.setDestinationCrs(degrees)
    qgis_canvas.setExtent(QgsRectangle(-180, -90, 180, 90))
    panel = SchoolPathPanel(project, canvas=qgis_canvas)
    qtbot.addWidget(panel)
    project.addMapLayer(layer({}, [], "Point", "EPSG:4326", "map"))
    yield panel.project_page
    panel.close_down()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def made(page, qtbot, tmp_path):
    """A project file that was made by the button."""
    path = tmp_path / "town.gpkg"
    page.ask_new = lambda: str(path)
    press(qtbot, page.create)
    return path


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def names(project):
    return {each.source().split("layername=")[1] for each in project.mapLayers().values()}


def test_create_makes_the_file_and_loads_its_layers_in_a_group(made, page, project):
    assert made.exists()
    assert {"streets", "paths", "elements", "runs"} <= names(project)
    group = project.layerTreeRoot().findGroup("town")
    assert len(group.findLayers()) == len(project.mapLayers())
    assert settings.layer_of(project, "paths").source().endswith("layername=paths")
    for role in set(settings.ROLES) - {"barriers"}:
        assert page.layers[role].currentLayer() == settings.layer_of(project, role) is not None
    assert "town.gpkg" in page.told.text()


def test_layers_come_with_their_stored_styles_and_points_on_top(made, project):
    paths = settings.layer_of(project, "paths")
    assert paths.renderer().type() == "RuleRenderer" or paths.renderer().symbol().symbolLayerCount() > 1
    assert paths.attributeAlias(paths.fields().indexOf("colour")) == "Colour"
    order = [node.layer().source().split("layername=")[1]
             for node in project.layerTreeRoot().findGroup("town").findLayers()]
    assert order.index("elements") < order.index("paths") < order.index("runs")


def test_a_file_that_is_there_is_not_written_over(made, page, qtbot, project):
    before = made.read_bytes()
    press(qtbot, page.create)
    assert made.read_bytes() == before
    assert "town.gpkg" in page.told.text()
    assert "exists" in page.told.text() or "already" in page.told.text()


def test_a_degree_system_is_refused_in_words(page, qtbot, tmp_path, project):
    page.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    page.ask_new = lambda: str(tmp_path / "degrees.gpkg")
    press(qtbot, page.create)
    assert page.told.text()
    assert not (tmp_path / "degrees.gpkg").exists()
    assert not project.mapLayers()


def test_web_mercator_is_refused_too(page, qtbot, tmp_path, project):
    page.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    page.ask_new = lambda: str(tmp_path / "web.gpkg")
    press(qtbot, page.create)
    assert "in metres" in page.told.text()
    assert not (tmp_path / "web.gpkg").exists()


def test_the_page_shows_the_system_of_the_file_also_after_it_was_opened_again(page, qtbot, tmp_path, project):
    page.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    page.ask_new = lambda: str(tmp_path / "neuss.gpkg")
    press(qtbot, page.create)
    assert project.crs().authid() == "EPSG:25832"  # the map is drawn in it, where nothing else was there before
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    project.write(str(tmp_path / "neuss.qgz"))
    project.clear()
    assert page.crs.crs().authid() == "EPSG:3067"
    project.read(str(tmp_path / "neuss.qgz"))
    assert page.crs.crs().authid() == "EPSG:25832"

    project.clear()
    page.ask_old = lambda: str(tmp_path / "neuss.gpkg")
    press(qtbot, page.open)
    assert page.crs.crs().authid() == "EPSG:25832"


@pytest.mark.parametrize(("longitude", "latitude", "system"), [
    (6.69, 51.2, "EPSG:25832"), (13.4, 52.5, "EPSG:25833"), (24.9, 60.2, "EPSG:3067"), (25.5, 65.0, "EPSG:3067"),
    (18.06, 59.3, "EPSG:25834"), (-74.0, 40.7, "EPSG:32618"), (151.2, -33.9, "EPSG:32756")],
    ids=["Neuss", "Berlin", "Helsinki", "Oulu", "Stockholm", "New York", "Sydney"])
def test_a_map_of_the_town_says_which_system_is_usual_there(longitude, latitude, system, on_map, qgis_canvas):
    assert on_map.crs.crs().authid() == "EPSG:3067"
    qgis_canvas.setExtent(QgsRectangle(longitude - 0.1, latitude - 0.1, longitude + 0.1, latitude + 0.1))
    assert on_map.crs.crs().authid() == system

    on_map.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:3879"))  # as a person chooses
    qgis_canvas.setExtent(QgsRectangle(2, 48, 2.1, 48.1))
    assert on_map.crs.crs().authid() == "EPSG:3879"


def test_packages_that_are_missing_are_told(page, qtbot, tmp_path, monkeypatch):
    monkeypatch.setitem(requirements.NEEDED, "no_such_package", ((1, 0), ""))
    page.ask_new = lambda: str(tmp_path / "none.gpkg")
    press(qtbot, page.create)
    assert "no_such_package is missing" in page.told.text()
    assert not (tmp_path / "none.gpkg").exists()


def test_open_loads_each_layer_once(made, page, qtbot, project):
    before = set(project.mapLayers())
    page.ask_old = lambda: str(made)
    press(qtbot, page.open)
    assert set(project.mapLayers()) == before
    gone = settings.layer_of(project, "paths").id()
    project.removeMapLayer(gone)
    press(qtbot, page.open)
    assert len(project.mapLayers()) == len(before)
    assert settings.layer_of(project, "paths") is not None


def test_a_file_of_something_else_is_told_and_changes_nothing(page, qtbot, tmp_path, project):
    (tmp_path / "other.gpkg").write_bytes(b"no database")
    page.ask_old = lambda: str(tmp_path / "other.gpkg")
    press(qtbot, page.open)
    assert "no School Path project" in page.told.text()
    assert not project.mapLayers()
    assert not project.layerTreeRoot().children()


def test_nothing_happens_where_no_file_is_named(page, qtbot, project):
    page.ask_new = page.ask_old = lambda: ""
    press(qtbot, page.create)
    press(qtbot, page.open)
    assert not project.mapLayers()
    assert page.told.text() == ""


def test_another_layer_is_chosen_with_the_keyboard_and_kept(made, page, qtbot, project):
    project.addMapLayer(layer({"path_id": "text"}, [(STRAIGHT, {})], name="aaa"))
    box = page.layers["paths"]
    box.setFocus()
    qtbot.keyClicks(box, "aaa")
    assert settings.layer_of(project, "paths").name() == "aaa"


def test_a_chosen_layer_that_goes_leaves_the_choice_empty(made, page, project):
    project.addMapLayer(layer({"path_id": "text"}, [(STRAIGHT, {})], name="aaa"))
    project.removeMapLayer(settings.layer_of(project, "paths").id())
    assert settings.layer_of(project, "paths") is None
    assert page.layers["paths"].currentLayer() is None
    assert page.layers["elements"].currentLayer() is not None


def test_the_choice_is_saved_with_the_project_and_comes_back(made, page, project, tmp_path):
    chosen = settings.layer_of(project, "paths").id()
    project.write(str(tmp_path / "town.qgz"))
    project.clear()
    assert page.layers["paths"].currentLayer() is None
    project.read(str(tmp_path / "town.qgz"))
    assert page.layers["paths"].currentLayer().id() == chosen


def test_everything_has_a_name_and_is_reached_by_the_keyboard(page):
    for widget in (page.create, page.open, page.crs, *page.layers.values()):
        assert widget.accessibleName() or widget.text()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.findChildren(type(page.create))


def test_an_unknown_role_is_a_fault(project):
    with pytest.raises(ValueError, match="houses"):
        settings.layer_of(project, "houses")
