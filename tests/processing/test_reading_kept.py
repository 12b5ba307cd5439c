# SPDX-License-Identifier: GPL-2.0-or-later
"""What a town keeps in its streets layer comes back beside the classes."""
import pytest
from qgis.core import NULL
from qgis.PyQt.QtCore import QDate, QVariant

from school_path.processing import compat
from school_path.processing.algorithms.assess_safety import AssessSafety
from school_path.tests.processing.layers import layer, line, saved

FIELDS = {"street_id": "text", "kind": "text", "KATUNRO": "long", "kaista": "real", "huomautus": "text",
          "valid_to": "date", "Class_Left": "int", "class_left_input": "text"}
LANE = {"street_id": "lane", "kind": "residential", "KATUNRO": 4_000_000_000, "kaista": 2.5, "huomautus": "kapea",
        "valid_to": QDate(2999, 1, 31), "Class_Left": 9, "class_left_input": "older"}
ROWS = [(line((0, 0), (100, 0)), {"street_id": "bare", "kind": "path"}), (line((0, 50), (100, 50)), LANE),
        (None, {"street_id": "nowhere", "kind": "path", "huomautus": "no place"})]


def assess(town, context, feedback):
    parameters = {"STREETS": town, "PROFILE": "P2", "ASSESSED_STREETS": "memory:"}
    results, ok = AssessSafety().create().run(parameters, context, feedback)
    assert ok, feedback.textLog()
    made = context.getMapLayer(results["ASSESSED_STREETS"])
    return made, {feature["street_id"]: feature.attributeMap() for feature in made.getFeatures()}


@pytest.fixture(params=["memory", "file"])
def town(request, tmp_path):
    made = layer(FIELDS, ROWS)
    return made if request.param == "memory" else saved(made, tmp_path / "town.gpkg")


def test_other_fields_are_kept_with_type_and_value(town, context, feedback):
    made, rows = assess(town, context, feedback)

    assert [rows["lane"][name] for name in ("KATUNRO", "kaista", "huomautus", "valid_to")] == [
        4_000_000_000, 2.5, "kapea", QDate(2999, 1, 31)]
    assert all(rows["bare"][name] in (None, NULL, QVariant()) for name in ("KATUNRO", "kaista", "huomautus"))
    for name in ("KATUNRO", "kaista", "huomautus", "valid_to"):
        assert made.fields().field(name).type() == compat.field(name, FIELDS[name]).type()


def test_our_own_names_win_and_what_had_them_gets_another(town, context, feedback):
    made, rows = assess(town, context, feedback)

    assert rows["lane"]["class_left"] in (1, 2, 3, 4)
    assert (rows["lane"]["Class_Left_input_input"], rows["lane"]["class_left_input"]) == (9, "older")
    names = [field.name().lower() for field in made.fields()]
    assert len(set(names)) == len(names)


def test_no_field_is_written_twice_and_no_row_number_kept(town, context, feedback):
    made, _ = assess(town, context, feedback)
    names = [field.name() for field in made.fields()]
    assert names.count("kind") == 1
    assert "fid" not in names


def test_an_assessed_layer_can_be_assessed_again(town, context, feedback):
    once, _ = assess(town, context, feedback)
    twice, rows = assess(once, context, feedback)
    assert rows["lane"]["huomautus"] == "kapea"
    assert twice.fields().indexOf("class_right_input") >= 0


def test_a_street_of_several_parts_keeps_its_fields_in_each(context, feedback):
    parts = "MultiLineString ((385000 6672000, 385100 6672000), (385000 6672050, 385100 6672050))"
    made, _ = assess(layer(FIELDS, [(parts, LANE)], "MultiLineString"), context, feedback)
    assert [feature["huomautus"] for feature in made.getFeatures()] == ["kapea", "kapea"]
