# SPDX-License-Identifier: GPL-2.0-or-later
"""``createproject``: the file opens ready, without the plugin."""
import json
import shutil

import pytest
from qgis.core import QgsFieldConstraints, QgsGeometry, QgsProcessingContext, QgsVectorLayer, QgsVectorLayerUtils

from school_path.core.project import project_layers
from school_path.processing.algorithms.create_project import CreateProject
from school_path.processing.algorithms.network_from_layers import NetworkFromLayers
from school_path.tests.processing.layers import Feedback, streets


def create(path, crs="EPSG:3879"):
    return CreateProject().create().run({"CRS": crs, "PROJECT_FILE": str(path)}, QgsProcessingContext(), Feedback())[1]


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    path = tmp_path_factory.mktemp("town") / "koulu polku.gpkg"
    assert create(path)
    return path


def opened(path, name):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def test_every_layer_opens_with_its_fields_labels_and_form(project):
    for plan in project_layers():
        layer = opened(project, plan.name)
        names = [field.name() for field in layer.fields()][1:]
        assert names == [field.name for field in plan.fields]
        assert layer.isSpatial() == (plan.geometry != "none")
        assert layer.crs().authid() == "EPSG:3879" or not layer.isSpatial()
        assert [layer.attributeAlias(layer.fields().indexOf(f.name)) for f in plan.fields] == [
            f.label["en"] for f in plan.fields]
        assert [tab.name() for tab in layer.editFormConfig().tabs()] == [group.title["en"] for group in plan.groups]


def test_words_are_chosen_from_a_list_and_what_is_hidden_stays_hidden(project):
    layer = opened(project, "streets")
    kind = layer.editorWidgetSetup(layer.fields().indexOf("kind"))
    assert kind.type() == "ValueMap"
    assert {"living street": "living_street"} in kind.config()["map"]
    assert layer.editorWidgetSetup(layer.fields().indexOf("provenance")).type() == "Hidden"


def test_a_new_street_gets_an_id_and_its_values_are_held_against_limits(project):
    layer = opened(project, "streets")
    made = [QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromWkt("LineString (0 0, 9 0)"), {})
            for _ in range(2)]
    ids = {feature["street_id"] for feature in made}
    assert len(ids) == 2
    assert all(name.startswith("s-") and len(name) == 10 for name in ids)

    index = layer.fields().indexOf("speed_limit")
    for value, fits in ((30, True), (None, True), (500, False)):
        made[0].setAttribute(index, value)
        assert QgsVectorLayerUtils.validateAttribute(layer, made[0], index)[0] is fits
    kind = layer.fields().field("kind").constraints()
    hard = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    assert kind.constraintStrength(QgsFieldConstraints.Constraint.ConstraintNotNull) == hard


def test_streets_are_drawn_by_their_style(project):
    assert opened(project, "streets").renderer().type() == "RuleRenderer"


def test_a_file_that_is_there_is_left_alone(project):
    before = project.read_bytes()
    assert not create(project)
    assert project.read_bytes() == before


def test_degrees_are_refused(tmp_path):
    path = tmp_path / "p.gpkg"
    assert not create(path, "EPSG:4326")
    assert not path.exists()


@pytest.fixture
def copy(project, tmp_path):
    """The project file, to be written into."""
    return shutil.copy(project, tmp_path / "mine.gpkg")


def test_a_run_that_writes_into_the_file_leaves_its_row_and_the_layer_keeps_its_form(copy):
    town = streets({"street_id": "a", "speed_limit": 30})
    _, ok = NetworkFromLayers().create().run(
        {"INPUT": town, "PRESET": "SCHOOLPATH", "TOLERANCE": 0.5, "COUNTRY": "FI",
         "STREETS": f"ogr:dbname='{copy}' table=\"streets\" (geom)"}, QgsProcessingContext(), Feedback())
    assert ok
    rows = list(opened(copy, "runs").getFeatures())
    assert [(row["algorithm"].split(":")[-1], row["outputs"]) for row in rows] == [("networkfromlayers", "STREETS")]
    assert json.loads(rows[0]["parameters"])["PRESET"] == "SCHOOLPATH"
    assert set(json.loads(rows[0]["inputs"])) == {"INPUT", "CROSSINGS_INPUT"}

    layer = opened(copy, "streets")
    assert layer.featureCount() == 1
    assert layer.attributeAlias(layer.fields().indexOf("speed_limit")) == "Speed limit (km/h)"
    assert [tab.name() for tab in layer.editFormConfig().tabs()][:2] == ["Street", "Traffic"]


def test_a_geopackage_that_is_no_project_gets_no_table_of_runs(tmp_path):
    path = tmp_path / "plain.gpkg"
    _, ok = NetworkFromLayers().create().run(
        {"INPUT": streets({"street_id": "a"}), "PRESET": "SCHOOLPATH", "TOLERANCE": 0.5, "COUNTRY": "FI",
         "STREETS": str(path)}, QgsProcessingContext(), Feedback())
    assert ok
    assert not QgsVectorLayer(f"{path}|layername=runs", "runs", "ogr").isValid()
