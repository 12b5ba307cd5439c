# SPDX-License-Identifier: GPL-2.0-or-later
"""``assesssafety`` from layer to layer."""
import json

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from school_path.processing.algorithms.assess_safety import AssessSafety
from school_path.tests.processing.layers import layer, line, point, streets

FIELDS = {"street_id": "text", "name": "text", "kind": "text", "speed_limit": "real", "adt": "real",
          "footway_left": "text", "footway_right": "text",
          "footway_width": "real", "provenance": "text"}
MAIN = {"street_id": "main", "name": "Tikkurilantie", "kind": "secondary", "speed_limit": 60, "adt": 9000,
        "footway_left": "buffered", "footway_right": "none", "footway_width": 2.5}
LANE = {"street_id": "lane", "name": "Kuja", "kind": "residential", "speed_limit": 30, "adt": 200,
        "footway_left": "none", "footway_right": "none"}


@pytest.fixture
def assess(context, feedback):
    """Run the algorithm: rows of both outputs, by id."""

    def run(**parameters):
        parameters = {"PROFILE": "P2", "SCENARIO": "DAYLIGHT", "ASSESSED_STREETS": "memory:",
                      "ASSESSED_CROSSINGS": "memory:", **parameters}
        results, ok = AssessSafety().create().run(parameters, context, feedback)
        assert ok, feedback.textLog()
        rows = []
        for name, key in (("ASSESSED_STREETS", "street_id"), ("ASSESSED_CROSSINGS", "crossing_id")):
            made = context.getMapLayer(results[name]) or QgsVectorLayer(results[name], name, "ogr")
            rows.append({feature[key]: feature.attributeMap() for feature in made.getFeatures()})
        return rows

    return run


@pytest.fixture
def town():
    return streets((line((0, 0), (200, 0)), MAIN), (line((100, 0), (100, 200)), LANE), fields=FIELDS)


def crossings(*rows):
    return layer({"crossing_id": "text", "street_id": "text", "kind": "text"}, rows, "Point", name="crossings")


def test_each_side_has_its_own_class_and_reason(assess, town):
    rows, _ = assess(STREETS=town)

    assert [rows["main"][name] for name in ("class_left", "class_right")] == [1, 4]
    assert [rows["lane"][name] for name in ("class_left", "class_right")] == [1, 1]
    assert rows["main"]["reason_right"].startswith("Class 4: along Tikkurilantie without footway, 60 km/h")
    assert rows["main"]["risk_right"] > rows["main"]["risk_left"] > rows["lane"]["risk_left"] / 100
    assert 0.99 < rows["main"]["coverage"] <= 1
    assert set(json.loads(rows["main"]["factors_left"])) >= {"separation", "speed", "volume"}


def test_a_crossing_is_judged_by_the_street_it_crosses(assess, town):
    _, rows = assess(STREETS=town, CROSSINGS=crossings(
        (point(50, 0), {"crossing_id": "far", "kind": "zebra"}),
        (point(100, 60), {"crossing_id": "quiet", "kind": "zebra", "street_id": "lane"})))

    assert (rows["far"]["street_id"], rows["far"]["class"]) == ("main", 4)
    assert rows["far"]["reason"].startswith("Class 4: zebra crossing of Tikkurilantie, 60 km/h")
    assert (rows["quiet"]["street_id"], rows["quiet"]["class"]) == ("lane", 1)
    assert rows["far"]["risk"] > rows["quiet"]["risk"]


def test_a_crossing_on_no_street_has_no_class_and_says_why(assess, town):
    _, rows = assess(STREETS=town, CROSSINGS=crossings(
        (point(5, 150), {"crossing_id": "lost", "kind": "zebra"})))

    assert rows["lost"]["class"] in (None, NULL)
    assert rows["lost"]["reason"] == "Not judged: the point lies on no street with motor traffic."


def test_the_class_that_favourable_values_would_give_is_told_beside_an_assumed_one(assess):
    unknown = {**LANE, "adt": None, "footway_left": "none", "footway_right": "none"}
    rows, _ = assess(STREETS=streets((line((0, 0), (200, 0)), unknown),
                                     (line((0, 90), (200, 90)), {**unknown, "street_id": "known", "adt": 900}),
                                     fields=FIELDS))

    assert rows["lane"]["favourable_left"] < rows["lane"]["class_left"]
    assert rows["known"]["favourable_left"] == rows["known"]["class_left"] == 2


def test_a_confirmed_street_is_no_guess_and_stays_confirmed(assess):
    told = '{"speed_limit": ["default", 30], "adt": ["default", 700]}'
    fields = {**FIELDS, "confirmed_by": "text", "confirmed_on": "date"}
    street = {**LANE, "adt": 700, "provenance": told}
    day = QDate(2026, 9, 1)
    rows, _ = assess(STREETS=streets(
        (line((0, 0), (200, 0)), street), (line((0, 90), (200, 90)), {
            **street, "street_id": "seen", "confirmed_by": "A. Virta", "confirmed_on": day}), fields=fields))

    assert [rows[name]["class_left"] for name in ("lane", "seen")] == [3, 2]
    assert "speed limit and volume assumed" in rows["lane"]["reason_left"]
    assert "speed limit and volume stated by the town" in rows["seen"]["reason_left"]
    assert (rows["seen"]["confirmed_by"], rows["seen"]["confirmed_on"]) == ("A. Virta", day)
    assert json.loads(rows["seen"]["provenance"])["adt"] == ["stated", 700]
    assert rows["seen"]["coverage"] > rows["lane"]["coverage"]


def test_a_confirmed_crossing_is_no_guess(assess, town):
    fields = {"crossing_id": "text", "kind": "text", "island": "text", "raised": "text", "provenance": "text",
              "confirmed_by": "text"}
    row = {"kind": "zebra", "island": "no", "raised": "no",
           "provenance": '{"island": ["default", "no"], "raised": ["default", "no"]}'}
    made = layer(fields, [(point(50, 0), {**row, "crossing_id": "guessed"}),
                          (point(150, 0), {**row, "crossing_id": "seen", "confirmed_by": "A. Virta"})],
                 "Point", name="crossings")
    _, rows = assess(STREETS=town, CROSSINGS=made)

    assert rows["guessed"]["coverage"] < rows["seen"]["coverage"]


def test_a_judgement_stands_beside_the_computed_class(assess, town):
    judged = layer({"street_id": "text", "side": "text", "effect": "text", "reason": "text", "author": "text",
                    "date": "text"},
                   [(point(0, 0), {"street_id": "lane", "side": "left", "effect": "closed", "reason": "road works",
                                   "author": "A. Virta", "date": "2020-05-01"})], "Point", name="judgements")
    rows, _ = assess(STREETS=town, JUDGEMENTS=judged)

    assert [rows["lane"][name] for name in ("class_left", "computed_left", "class_right")] == [5, 1, 1]
    assert rows["lane"]["favourable_left"] == 5  # what the town decided is not assumed
    assert "A. Virta" in rows["lane"]["reason_left"]
    assert "road works" in rows["lane"]["reason_left"]


def test_the_order_of_rows_changes_nothing(assess, town):
    turned = streets((line((100, 0), (100, 200)), LANE), (line((0, 0), (200, 0)), MAIN), fields=FIELDS)

    assert assess(STREETS=town) == assess(STREETS=turned)


def test_what_is_bad_is_told_and_the_rest_is_judged(assess, feedback):
    made = streets((line((0, 0), (200, 0)), MAIN), (None, {**LANE, "street_id": "nowhere"}),
                   (line((5, 5), (5, 5)), {**LANE, "street_id": "dot"}),
                   (line((100, 0), (100, 200)), LANE), fields=FIELDS)
    rows, _ = assess(STREETS=made)

    assert {"main", "lane"} <= set(rows)
    assert feedback.warnings


def test_an_empty_layer_is_refused_in_a_sentence(context, feedback):
    parameters = {"STREETS": streets(fields=FIELDS), "PROFILE": "P2", "SCENARIO": "DAYLIGHT",
                  "ASSESSED_STREETS": "memory:"}
    algorithm = AssessSafety().create()
    algorithm.prepare(parameters, context, feedback)
    with pytest.raises(QgsProcessingException, match="streets"):
        algorithm.processAlgorithm(parameters, context, feedback)
