# SPDX-License-Identifier: GPL-2.0-or-later
"""The button *Print* of the page *Project*: maps as PDF and as layouts, and what is told where one cannot be made."""
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from school_path.plugin import results, settings
from school_path.plugin.panel import project_layers
from school_path.plugin.panel.dock import SchoolPathPanel
from school_path.processing import requirements
from school_path.processing.printing.unsaved import in_memory
from school_path.tests.processing.layers import layer, line, point

PATHS = {"path_id": "text", "name": "text", "colour": "text", "shape": "text", "number": "int", "school_id": "text",
         "status": "text"}


def path(number, school):
    return line((0, 100 * number), (500, 100 * number)), {
        "path_id": f"p{number}", "name": f"Path {number}", "colour": "blue", "shape": "square", "number": number,
        "school_id": school, "status": "built"}


@pytest.fixture
def button(provider, qgis_new_project, qtbot, tmp_path):
    """The button, of a project with two schools and a path to one of them; files are named for it."""
    project = QgsProject.instance()
    panel = SchoolPathPanel(project)
    qtbot.addWidget(panel)
    for role, made in (
            ("schools", layer({"school_id": "text", "name": "text"}, [
                (point(500, 0), {"school_id": "a", "name": "Apple School"}),
                (point(500, 200), {"school_id": "b", "name": "Bakery School"})], "Point", name="gates")),
            ("paths", layer(PATHS, [path(0, "a")], name="paths"))):
        project.addMapLayer(made)
        settings.choose_layer(project, role, made)
    button = panel.project_page.print
    button.ask_file = lambda name: str(tmp_path / name)
    button.opened = []
    button.open_layout = button.opened.append
    yield button
    panel.close_down()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsSettings().remove("SchoolPath/print_folder")
    project.layoutManager().clear()
    project.removeAllMapLayers()


def places(run="r1"):
    """A result of a run."""
    made = layer({"number": "int", "name": "text", "pupils": "int", "remedy": "text", "run_id": "text"},
                 [(point(300, 50), {"number": 1, "name": "Main Street", "pupils": 9, "remedy": "Signals.",
                                    "run_id": run})], "Point", name="places")
    return results.keep(QgsProject.instance(), "places", made)


def second_path(button):
    paths = settings.layer_of(button.project, "paths")
    extra = layer(PATHS, [path(2, "b")])
    paths.dataProvider().addFeatures(list(extra.getFeatures()))


def test_the_map_of_the_only_school_is_printed_without_a_question(button, tmp_path):
    button.ask_school = lambda schools: pytest.fail("asked")
    button.acts["school"].trigger()

    assert (tmp_path / "map of a.pdf").read_bytes().startswith(b"%PDF")
    assert "map of a.pdf" in button.told.text()


def test_of_several_schools_one_is_asked_for(button, tmp_path):
    second_path(button)
    asked = []
    button.ask_school = lambda schools: asked.append(schools) or "b"
    button.acts["school"].trigger()

    assert asked == [{"a": "Apple School", "b": "Bakery School"}]
    assert (tmp_path / "map of b.pdf").exists() and not (tmp_path / "map of a.pdf").exists()


def test_the_atlas_has_a_page_for_each_school(button, tmp_path):
    second_path(button)
    button.acts["atlas"].trigger()

    assert (tmp_path / "maps of schools.pdf").read_bytes().startswith(b"%PDF")


def test_the_map_for_the_council_needs_a_run(button, tmp_path):
    button.acts["council"].trigger()
    assert "press Run on the page Routes" in button.told.text()

    places()
    button.acts["council"].trigger()
    assert (tmp_path / "map for the council.pdf").exists()


def test_a_question_that_is_not_answered_prints_nothing(button, tmp_path):
    second_path(button)
    button.ask_school = lambda schools: None
    button.acts["school"].trigger()
    button.ask_school, button.ask_file = (lambda schools: "a"), (lambda name: "")
    button.acts["school"].trigger()

    assert list(tmp_path.iterdir()) == []
    assert button.told.text() == ""


def test_a_layout_shows_the_layers_of_the_project_in_the_look_of_print(button, tmp_path):
    paths = settings.layer_of(button.project, "paths")
    look, layers = paths.renderer().dump(), len(button.project.mapLayers())
    button.acts["layout_school"].trigger()
    layout, = button.opened
    shown, = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]

    assert layout is button.project.layoutManager().layoutByName("Apple School")
    assert {one.id() for one in shown.layers()} <= set(button.project.mapLayers())
    assert "Blue, square" in shown.layerStyleOverrides()[paths.id()]
    assert (paths.renderer().dump(), len(button.project.mapLayers())) == (look, layers)  # the user's look stays
    assert layout.itemById("title").currentText() == "School Paths to Apple School"
    done = QgsLayoutExporter(layout).exportToPdf(str(tmp_path / "l.pdf"), QgsLayoutExporter.PdfExportSettings())
    assert done == QgsLayoutExporter.ExportResult.Success


def test_a_second_layout_of_a_school_has_a_name_of_its_own(button):
    button.acts["layout_school"].trigger()
    button.acts["layout_school"].trigger()

    assert [layout.name() for layout in button.opened] == ["Apple School", "Apple School 2"]


def test_the_map_for_the_council_opens_as_a_layout(button):
    places()
    button.acts["layout_council"].trigger()

    assert button.opened[0].itemById("places").multiFrame().tableContents()[0][1].content() == "Main Street"
    assert button.told.text().startswith("The layout")


def test_whom_to_tell_is_kept_in_the_project_and_printed(button):
    button.ask_contact = lambda text: "09 123 456"
    button.acts["contact"].trigger()
    assert button.project.isDirty()
    button.acts["layout_school"].trigger()

    assert "09 123 456" in button.opened[0].itemById("contact").currentText()
    button.ask_contact = lambda text: pytest.fail("not kept") if text != "09 123 456" else None
    button.acts["contact"].trigger()


def test_missing_layers_and_packages_are_told(button, monkeypatch, tmp_path):
    button.project.removeMapLayer(settings.layer_of(button.project, "paths"))
    button.acts["school"].trigger()
    assert "Choose the layer of School Paths" in button.told.text()

    monkeypatch.setattr(requirements, "problems", lambda: ["scipy"])
    monkeypatch.setattr(requirements, "message", lambda wrong: "scipy is missing" if wrong else "")
    button.acts["council"].trigger()
    assert button.told.text() == "scipy is missing"
    assert list(tmp_path.iterdir()) == []


def test_paths_that_lead_to_no_school_are_told(button):
    paths = settings.layer_of(button.project, "paths")
    paths.dataProvider().changeAttributeValues({1: {paths.fields().indexOf("school_id"): None}})
    button.acts["school"].trigger()

    assert "No School Path leads to a school" in button.told.text()


def test_a_file_that_cannot_be_written_is_told(button, tmp_path):
    button.ask_file = lambda name: str(tmp_path / "no" / "map.pdf")
    button.acts["school"].trigger()

    assert "cannot be written" in button.told.text()
    assert isinstance(settings.layer_of(button.project, "paths"), QgsVectorLayer)


@pytest.mark.parametrize("kind", ["school", "atlas", "layout_school"])
def test_paths_that_are_not_saved_yet_are_printed_as_the_map_shows_them(button, tmp_path, kind):
    """A project file gives keys by itself: until it does a new row has a word where its number will stand."""
    project = button.project
    project_layers.create(str(tmp_path / "town.gpkg"), QgsCoordinateReferenceSystem("EPSG:3067"), project)
    chosen = {role: settings.layer_of(project, role) for role in ("paths", "schools")}
    for role, shape, values in (("schools", point(500, 0), {"school_id": "n", "name": "New School"}),
                                ("paths", *path(0, "n"))):
        made = chosen[role]
        made.startEditing()
        at = {made.fields().lookupField(name): value for name, value in values.items()}
        assert made.addFeature(QgsVectorLayerUtils.createFeature(made, QgsGeometry.fromWkt(shape), at))
    button.acts[kind].trigger()

    if kind == "layout_school":
        layout, = button.opened
        legend = next(item for item in layout.items() if isinstance(item, QgsLayoutItemLegend))
        assert "New School" in layout.name()
        assert any("Path 0" in node.name() or node.layer().featureCount() == 1
                   for node in legend.model().rootGroup().findLayers())
    else:
        assert "Printed" in button.told.text()
        assert next(tmp_path.glob("*.pdf")).read_bytes().startswith(b"%PDF")
    for made in chosen.values():
        made.rollBack()


def test_a_copy_for_print_holds_the_edits_of_its_layer(button, tmp_path):
    project_layers.create(str(tmp_path / "town.gpkg"), QgsCoordinateReferenceSystem("EPSG:3067"), button.project)
    paths = settings.layer_of(button.project, "paths")
    shape = QgsGeometry.fromWkt(path(0, "a")[0])
    rows = [QgsVectorLayerUtils.createFeature(paths, shape, {2: name}) for name in ("kept", "renamed", "deleted")]
    assert paths.dataProvider().addFeatures(rows)[0]
    paths.startEditing()
    for feature in list(paths.getFeatures()):
        if feature["name"] == "renamed":
            paths.changeAttributeValue(feature.id(), 2, "new name")
        if feature["name"] == "deleted":
            paths.deleteFeature(feature.id())
    paths.addFeature(QgsVectorLayerUtils.createFeature(paths, shape, {2: "added"}))
    copy = in_memory(paths, QgsFeatureRequest())
    assert sorted(feature["name"] for feature in copy.getFeatures()) == ["added", "kept", "new name"]
    paths.rollBack()
