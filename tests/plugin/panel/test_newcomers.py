# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers that a run brings: one layer a role, never two of one name, and the panel says which it works on."""
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt

from school_path.plugin import settings
from school_path.plugin.panel import project_layers
from school_path.plugin.panel.dock import SchoolPathPanel
from school_path.processing.algorithms.network_from_layers import NetworkFromLayers
from school_path.processing.shown import introduce
from school_path.tests.processing.layers import X, Y, layer, line, point, streets


@pytest.fixture
def panel(project, provider, qgis_canvas, qtbot):
    qgis_canvas.freeze(True)  # it would draw layers while they go
    made = SchoolPathPanel(project, canvas=qgis_canvas)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_down()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(panel):
    return panel.project_page


@pytest.fixture
def town(page, tmp_path):
    """A project file in the panel, with a street in it."""
    path = tmp_path / "town.gpkg"
    page.ask_new = lambda: str(path)
    page.create.click()
    return path


def run(project, **destinations):
    """Run as the dialog does, and load the layers as QGIS does: named, put into the project, then post-processed."""
    context, algorithm = QgsProcessingContext(), NetworkFromLayers().create()
    context.setProject(project)
    crossings = layer({"crossing_id": "text", "kind": "text"}, [(point(50, 0), {"crossing_id": "x", "kind": "zebra"})],
                      "Point")
    parameters = {"INPUT": streets((line((0, 0), (100, 0)), {"street_id": "a", "speed_limit": 30})),
                  "CROSSINGS_INPUT": crossings, "PRESET": "SCHOOLPATH", "TOLERANCE": 0.5, "COUNTRY": "FI",
                  **{name: QgsProcessingOutputLayerDefinition(place, project)
                     for name, place in destinations.items()}}
    assert algorithm.checkParameterValues(parameters, context)[0]
    assert algorithm.run(parameters, context, QgsProcessingFeedback(False))[1]
    loaded = []
    for source, details in context.layersToLoadOnCompletion().items():
        made = context.takeResultLayer(source) or QgsProcessingUtils.mapLayerFromString(source, context)
        details.setOutputLayerName(made)
        project.addMapLayer(made)
        loaded.append((made, details))
    for made, details in loaded:
        details.postProcessor().postProcessLayer(made, context, QgsProcessingFeedback(False))
    QCoreApplication.processEvents()
    return [made for made, _ in loaded]


@pytest.fixture
def homes(project):
    """A layer of homes that a run has made in memory."""
    made = project.addMapLayer(layer({"home_id": "text"}, [], "Point", name="Homes"))
    introduce(made, "HOMES", project)
    return made


def names(project):
    return sorted(each.name() for each in project.mapLayers().values())


def into(town, table):
    return f"ogr:dbname='{town}' table=\"{table}\" (geom)"


def test_after_an_import_into_the_file_there_is_one_layer_a_role(town, page, project):
    before = names(project)
    assert run(project, STREETS=into(town, "streets"), CROSSINGS=into(town, "crossings")) == []
    assert names(project) == before
    assert settings.layer_of(project, "streets").featureCount() == 1
    assert page.layers["streets"].currentLayer() is settings.layer_of(project, "streets")
    assert not page.notice.isVisible()


def test_new_layers_are_offered_and_told_apart_by_name(town, page, project, qtbot):
    run(project, STREETS=into(town, "streets"), CROSSINGS=into(town, "crossings"))
    old = settings.layer_of(project, "streets")
    new = run(project, STREETS="memory:", CROSSINGS="memory:")
    assert len(set(names(project))) == len(names(project))
    assert {each.name() for each in new} == {"Streets 2", "Crossings 2"}
    assert page.notice.isVisible()
    assert "Streets 2" in page.notice.text.text()
    assert settings.layer_of(project, "streets") is old

    qtbot.mouseClick(page.notice.take, Qt.MouseButton.LeftButton)
    assert settings.layer_of(project, "streets").name() == "Streets 2"
    assert page.layers["crossings"].currentLayer().name() == "Crossings 2"
    assert "Streets 2" in page.told.text()
    assert not page.notice.isVisible()


def test_the_old_ones_may_be_kept_and_a_layer_that_goes_is_offered_no_more(town, page, project, qtbot):
    run(project, STREETS=into(town, "streets"))
    old = settings.layer_of(project, "streets")
    run(project, STREETS="memory:")
    qtbot.mouseClick(page.notice.keep, Qt.MouseButton.LeftButton)
    assert settings.layer_of(project, "streets") is old
    assert not page.notice.isVisible()

    [third] = run(project, STREETS="memory:")
    assert page.notice.isVisible()
    project.removeMapLayer(third.id())
    assert not page.notice.isVisible()


def test_an_empty_role_takes_the_new_layer_and_says_so(page, project, tmp_path):
    [made] = run(project, STREETS=str(tmp_path / "mine.gpkg"))
    assert settings.layer_of(project, "streets") is made
    assert page.layers["streets"].currentLayer() is made
    assert made.name() in page.told.text()


def test_an_empty_layer_of_the_file_makes_room_for_the_new_one(town, page, project):
    [made] = run(project, STREETS="memory:")
    assert settings.layer_of(project, "streets") is made
    assert "Streets 2" in page.told.text()


def test_the_window_tells_it_too(town, page, project):
    heard = []
    page.notice.tell_all = heard.append
    run(project, STREETS=into(town, "streets"))
    run(project, STREETS="memory:")
    [told] = heard
    assert "page Project" in told


def test_homes_are_called_personal_data_wherever_they_are(page, project, homes):
    assert homes.name() == "Homes (personal data)"


def test_layers_of_a_second_file_are_told_apart_by_name(town, page, project, tmp_path):
    project_layers.create(str(tmp_path / "other.gpkg"), page.crs.crs(), project)
    assert len(set(names(project))) == len(names(project))
    assert "Streets (other)" in names(project)


def test_the_map_goes_to_the_first_rows_and_stays_where_a_person_looks(town, page, project, qgis_canvas):
    qgis_canvas.setDestinationCrs(project.crs())
    qgis_canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    run(project, STREETS=into(town, "streets"))
    QCoreApplication.processEvents()
    assert qgis_canvas.extent().contains(QgsRectangle(X + 1, Y - 1, X + 99, Y + 1).center())

    near = QgsRectangle(X, Y - 5, X + 20, Y + 5)
    qgis_canvas.setExtent(near)
    run(project, STREETS=into(town, "streets"))
    QCoreApplication.processEvents()
    assert qgis_canvas.extent().width() < 100
    assert QgsReferencedRectangle(qgis_canvas.extent(), project.crs()).intersects(near)
