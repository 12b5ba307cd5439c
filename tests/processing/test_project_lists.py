# SPDX-License-Identifier: GPL-2.0-or-later
"""Forms of a project file offer schools, paths, streets and crossings by name; the project for the field opens them."""
import shutil
import sqlite3
import time

import pytest
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsAttributeForm, QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QComboBox

from school_path.core.errors import SchoolPathError
from school_path.core.project import project_layers
from school_path.processing.algorithms.create_project import CreateProject
from school_path.processing.field_project import write_field_project
from school_path.processing.project_lists import LISTS, open_lists
from school_path.processing.words import say
from school_path.tests.processing.layers import Feedback

NAMES = {("crossings", "street_id"): "streets_list", ("judgements", "street_id"): "streets_list",
         ("judgements", "crossing_id"): "crossings_list", ("survey", "street_id"): "streets_list",
         ("survey", "crossing_id"): "crossings_list", ("homes", "school_id"): "schools_list",
         ("paths", "school_id"): "schools_list", ("elements", "path_id"): "paths_list"}
POINT, LINE = "Point (25500000 6672000)", "LineString (25500000 6672000, 25500050 6672000)"


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """A project file with two schools of two gates each, paths, streets and crossings."""
    path = tmp_path_factory.mktemp("lists") / "kaupunki ä.gpkg"
    assert CreateProject().create().run({"CRS": "EPSG:3879", "PROJECT_FILE": str(path)}, QgsProcessingContext(),
                                        Feedback())[1]
    add(path, "schools", POINT, *({"school_id": number, "name": name} for number, name in (
        ("k", "Kuusikon koulu"), ("k", "Kuusikon koulu"), ("n", None), ("n", None))))
    add(path, "paths", LINE, {"path_id": "p1", "name": "Kuusipolku"}, {"path_id": "p2"})
    add(path, "streets", LINE, {"street_id": "s1", "name": "Kuusitie", "kind": "residential"},
        {"street_id": "s2", "name": "Kuusitie", "kind": "residential"}, {"street_id": "s3", "kind": "footway"})
    add(path, "crossings", POINT, {"crossing_id": "c1", "street_id": "s2", "kind": "zebra"},
        {"crossing_id": "c2", "street_id": "gone", "kind": "signals"}, {"crossing_id": "c3", "kind": "zebra"})
    add(path, "homes", POINT, {"home_id": "h1", "school_id": "k"})
    add(path, "elements", POINT, {"element_id": "e1", "path_id": "p1", "code": "E01"},
        {"element_id": "e2", "path_id": "gone", "code": "E01"})
    return path


@pytest.fixture
def town(filled, tmp_path):
    return shutil.copy(filled, tmp_path / "town.gpkg")


def add(path, name, wkt, *rows):
    table = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    for values in rows:
        feature = QgsFeature(table.fields())
        for field, value in values.items():
            feature.setAttribute(field, value)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert table.dataProvider().addFeatures([feature])[0]


@pytest.fixture
def form_of(qgis_canvas, qgis_new_project):
    """Opens the form of a feature: ``form_of(layer, expression)`` gives the feature and its form."""
    qgis_canvas.freeze(True)  # it would draw the layers while they go
    registry, forms = QgsGui.editorWidgetRegistry(), []
    if not registry.factories().keys() & {"ValueRelation"}:
        registry.initEditors()

    def opener(layer, expression):
        feature = next(layer.getFeatures(QgsFeatureRequest().setFilterExpression(expression)))
        assert layer.isEditable() or layer.startEditing()
        form = QgsAttributeForm(layer, feature)
        forms.append((layer, form))
        form.show()
        QCoreApplication.processEvents()
        return feature, form

    yield opener
    for layer, form in forms:
        layer.rollBack()
        form.close()
        form.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # before the layers go


@pytest.fixture
def opened(town, form_of):
    """The layers of the file as the project for the field has them, by table."""
    write_field_project(town, town.with_name("town_field.qgz"), "en")
    project = QgsProject.instance()
    assert project.read(str(town.with_name("town_field.qgz")))
    return {layer.source().split("layername=")[1]: layer for layer in project.mapLayers().values()}


def labels(path, listed):
    return {row[0]: row[1] for row in (each.attributes()[-2:] for each in open_lists(path)[listed].getFeatures())}


def test_the_lists_name_each_thing_once(town):
    assert labels(town, "schools") == {"k": "Kuusikon koulu", "n": "n"}
    assert labels(town, "paths") == {"p1": "Kuusipolku", "p2": "p2"}
    assert labels(town, "streets") == {"s1": "Kuusitie · s1", "s2": "Kuusitie · s2", "s3": "footway · s3"}
    assert labels(town, "crossings") == {"c1": "Kuusitie, zebra · c1", "c2": "signals · c2", "c3": "zebra · c3"}


def test_every_field_that_names_another_layer_is_chosen_from_a_list(town):
    plans = {plan.name: plan for plan in project_layers()}
    assert {(plan.name, field.name) for plan in plans.values() for field in plan.fields if field.refers} == set(NAMES)
    for (name, field), listed in NAMES.items():
        layer = QgsVectorLayer(f"{town}|layername={name}", name, "ogr")
        setup = layer.editorWidgetSetup(layer.fields().indexOf(field))
        assert setup.type() == "ValueRelation"
        assert setup.config()["LayerName"] == listed
        assert setup.config()["Key"] == field
        # where one looks through a list, names may be twice; a search takes the first of two
        assert setup.config()["UseCompleter"] is (listed in ("streets_list", "crossings_list"))


def test_the_form_shows_names_and_keeps_what_it_does_not_know(opened, form_of):
    elements = opened["elements"]
    feature, form = form_of(elements, "element_id = 'e1'")
    [box] = [box for box in form.findChildren(QComboBox) if box.currentText() == "Kuusipolku"]
    box.setCurrentIndex(box.findText("p2"))
    assert form.save()
    assert elements.getFeature(feature.id())["path_id"] == "p2"

    feature, form = form_of(elements, "element_id = 'e2'")
    form.changeAttribute("note", "seen")
    assert form.save()
    assert elements.getFeature(feature.id())["path_id"] == "gone"


def test_a_street_of_many_pieces_stays_the_one_that_was_chosen(opened, form_of):
    crossings = opened["crossings"]
    for name, street in (("c1", "s2"), ("c2", "gone")):
        feature, form = form_of(crossings, f"crossing_id = '{name}'")
        form.changeAttribute("guard_hours", "07:30-08:15")
        assert form.save()
        assert crossings.getFeature(feature.id())["street_id"] == street


def test_the_project_for_the_field_lies_beside_its_file_and_moves_with_it(town, tmp_path, form_of):
    target = town.with_name("town_field.qgz")
    write_field_project(town, target, "fi")
    moved = tmp_path / "phone"
    moved.mkdir()
    for file in (town, target):
        shutil.move(str(file), moved / file.name)
    project = QgsProject.instance()
    assert project.read(str(moved / target.name))
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert all(layer.isValid() for layer in layers.values())
    assert {"Koulupolut", "Kadut ja väylät"} <= set(layers)
    assert not any("layername=homes" in layer.source() for layer in layers.values())
    assert all(str(moved) in layer.source() for layer in layers.values())
    assert project.crs().authid() == "EPSG:3879"
    assert not project.viewSettings().defaultViewExtent().isEmpty()
    with_names = layers["Elementit"]
    setup = with_names.editorWidgetSetup(with_names.fields().indexOf("path_id"))
    assert project.mapLayer(setup.config()["Layer"]).name() == "paths_list"
    _, form = form_of(with_names, "element_id = 'e1'")
    assert any(box.currentText() == "Kuusipolku" for box in form.findChildren(QComboBox))


def test_a_project_for_the_field_in_another_folder_is_refused(town, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    with pytest.raises(SchoolPathError) as refused:
        write_field_project(town, tmp_path / "elsewhere" / "t.qgz", "en")
    assert f"Put it into {tmp_path}" in say(refused.value)
    with pytest.raises(SchoolPathError) as refused:
        write_field_project(tmp_path / "none.gpkg", tmp_path / "t.qgz", "en")
    assert "no School Path project" in say(refused.value)


def test_a_run_makes_both_and_overwrites_neither(tmp_path):
    def make():
        feedback = Feedback()
        return *CreateProject().create().run({"CRS": "EPSG:3879", "PROJECT_FILE": str(tmp_path / "t.gpkg"),
                                              "FIELD": True}, QgsProcessingContext(), feedback), feedback.textLog()

    results, ok, _ = make()
    assert ok
    assert results["FIELD_PROJECT"] == str(tmp_path / "t_field.qgz")
    assert (tmp_path / "t_field.qgz").exists()
    (tmp_path / "t.gpkg").unlink()
    _, ok, told = make()
    assert not ok
    assert "t_field.qgz is there already" in told
    assert not (tmp_path / "t.gpkg").exists()


def test_a_form_opens_at_once_on_100000_streets(town, form_of):
    with sqlite3.connect(town) as database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND "
                                           "tbl_name = 'streets'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        database.executemany("INSERT INTO streets (street_id, name, kind) VALUES (?, ?, 'residential')",
                             ((f"w{number}", f"Katu {number % 2000}") for number in range(100_000)))
    write_field_project(town, town.with_name("town_field.qgz"), "en")
    assert QgsProject.instance().read(str(town.with_name("town_field.qgz")))
    crossings = next(layer for layer in QgsProject.instance().mapLayers().values() if "=crossings" in layer.source()
                     and "_list" not in layer.source())
    began = time.monotonic()
    feature, form = form_of(crossings, "crossing_id = 'c1'")
    took = time.monotonic() - began
    print(f"form on 100,000 streets: {took:.2f} s")
    assert took < 10  # 2.5 s with eight others at work on two cores
    form.changeAttribute("guard_hours", "07:30-08:15")
    assert form.save()
    assert crossings.getFeature(feature.id())["street_id"] == "s2"


def test_the_lists_are_those_of_the_layers_that_fields_name():
    assert set(LISTS) == {field.refers for plan in project_layers() for field in plan.fields if field.refers}
