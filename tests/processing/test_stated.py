# SPDX-License-Identifier: GPL-2.0-or-later
"""What a planner does in QGIS about what is not known, and what comes of it: from the survey list to the routes."""
import json

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsProject, QgsVectorLayer

from school_path.processing import styles
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.tests.processing.layers import X, Y, layer, line, point, saved, streets

FIELDS = {"street_id": "text", "name": "text", "kind": "text", "speed_limit": "real", "adt": "real", "lanes": "real",
          "footway_left": "text", "footway_right": "text", "footway_width": "real", "provenance": "text",
          "confirmed_by": "text", "confirmed_on": "date"}
GUESS = {"speed_limit": ["default", 40], "adt": ["default", 500], "footway_left": ["default", "none"],
         "footway_right": ["default", "none"]}
LANE = {"name": "Kuja", "kind": "residential", "speed_limit": 40, "adt": 500, "footway_left": "none",
        "footway_right": "none", "provenance": json.dumps(GUESS)}
COPY = "coalesce(attribute(get_feature('survey', '{key}', \"{key}\"), '{field}'), \"{field}\")"  # as docs/own-data.md


def calculate(made, field, expression):
    """What the field calculator does to the selected features: every row by an expression, in the edit buffer."""
    parsed = QgsExpression(expression)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(made))
    for feature in made.selectedFeatures():
        context.setFeature(feature)
        value = parsed.evaluate(context)
        assert not parsed.hasEvalError(), parsed.evalErrorString()
        assert made.changeAttributeValue(feature.id(), made.fields().indexOf(field), value)


def filled(survey, *found):
    """The survey list with what was found (feature, field, value), as the layer ``survey`` of the project."""
    survey.startEditing()
    for feature, field, value in found:
        survey.changeAttributeValue(feature.id(), survey.fields().indexOf(field), value)
    survey.commitChanges()
    survey.setName("survey")
    return QgsProject.instance().addMapLayer(survey)


@pytest.fixture
def lanes(tmp_path):
    """Two streets of which all is assumed, one behind the other, in a file."""
    made = streets((line((0, 0), (100, 0)), {**LANE, "street_id": "near"}),
                   (line((100, 0), (200, 0)), {**LANE, "street_id": "far"}), fields=FIELDS)
    return saved(made, tmp_path / "town.gpkg")


@pytest.fixture
def run(context, feedback):
    """Run on six pupils at the beginning of the streets; rows by output."""
    homes = layer({"home_id": "text", "pupils": "long"}, [(point(10, 3), {"home_id": "h", "pupils": 6})], "Point")
    schools = layer({"school_id": "text"}, [(point(200, 0), {"school_id": "s"})], "Point")

    def runner(made, **parameters):
        wanted = {"STREETS": made, "HOMES": homes, "SCHOOLS": schools, "PROFILE": "P2", "ROUTES": "memory:",
                  "SURVEY": "memory:", "HOMES_STATUS": "memory:", **parameters}
        results, ok = SafestRoutes().create().run(wanted, context, feedback)
        assert ok, feedback.textLog()
        return {name: context.takeResultLayer(results[name]) or QgsVectorLayer(results[name], name, "ogr")
                for name in ("ROUTES", "SURVEY", "HOMES_STATUS")}

    return runner


def status(found):
    return [row["status"] for row in found["HOMES_STATUS"].getFeatures()]


def ids(made, field="street_id"):
    return [row[field] for row in made.getFeatures()]


def test_the_survey_list_tells_where_to_record_what_and_holds_no_homes(run, lanes):
    found = run(lanes)
    rows = list(found["SURVEY"].getFeatures())

    assert status(found) == ["undecided"]
    assert sorted(ids(found["SURVEY"])) == ["far", "near"]
    for row in rows:
        assert (row["kind"], row["name"], row["pupils"]) == ("street", "Kuja", 6)
        assert row["record"] == "speed limit, traffic volume, footway"
        assert row["assumed"] == "speed limit: 40; traffic volume: 500; footway: none"
    assert {row["street_id"]: round(row.geometry().length()) for row in rows} == {"near": 100, "far": 100}
    assert not {"home_id", "school_id"} & {field.name() for field in found["SURVEY"].fields()}


def test_the_survey_list_is_filled_in_by_words_to_choose_from(run, lanes):
    survey = run(lanes)["SURVEY"]
    styles.apply(survey, "SURVEY")
    setup = survey.editorWidgetSetup(survey.fields().indexOf("footway_left"))
    words = [word for choice in setup.config()["map"] for word in choice.values()]

    assert setup.type() == "ValueMap" and {"none", "footway", "buffered", "separate"} <= set(words)
    assert not survey.fields().at(survey.fields().indexOf("street_id")).constraints().constraints()


def test_few_pupils_are_not_counted(context, feedback, run, lanes):
    homes = layer({"home_id": "text"}, [(point(10, 3), {"home_id": "h"})], "Point")
    assert [bool(row["pupils"]) for row in run(lanes, HOMES=homes)["SURVEY"].getFeatures()] == [False, False]


def test_a_value_typed_over_an_assumed_one_counts_before_it_is_saved(run, lanes):
    lanes.startEditing()
    for feature in lanes.getFeatures():
        lanes.changeAttributeValue(feature.id(), lanes.fields().indexOf("footway_left"), "footway")
    found = run(lanes)
    lanes.rollBack()

    assert status(found) == ["served"] and not found["SURVEY"].featureCount()
    assert status(run(lanes)) == ["undecided"]


def test_the_field_calculator_states_a_value_for_the_selected_streets_alone(run, lanes):
    lanes.selectByExpression("\"street_id\" = 'near'")
    lanes.startEditing()
    calculate(lanes, "footway_left", "'footway'")
    assert lanes.commitChanges()
    assert ids(run(lanes)["SURVEY"]) == ["far"]

    lanes.selectAll()
    lanes.startEditing()
    calculate(lanes, "footway_left", "'footway'")
    assert lanes.commitChanges()
    assert status(run(lanes)) == ["served"]


def test_what_was_recorded_in_the_survey_list_comes_back_into_the_streets(run, lanes):
    survey = run(lanes)["SURVEY"]
    near, = survey.getFeatures("\"street_id\" = 'near'")
    far, = survey.getFeatures("\"street_id\" = 'far'")
    survey = filled(survey, (near, "footway_left", "footway"), (far, "speed_limit", 30), (far, "adt", 500),
                    (far, "confirmed_by", "A. Virta"))
    lanes.selectAll()
    lanes.startEditing()
    for field in ("footway_left", "speed_limit", "adt", "confirmed_by"):
        calculate(lanes, field, COPY.format(key="street_id", field=field))
    assert lanes.commitChanges()
    QgsProject.instance().removeMapLayer(survey)

    rows = {row["street_id"]: row for row in lanes.getFeatures()}
    assert [rows[name]["footway_left"] for name in ("near", "far")] == ["footway", "none"]
    assert [rows[name]["speed_limit"] for name in ("near", "far")] == [40, 30]
    # the volume of the far street was guessed right: 500, which is no more than class 1 allows
    found = run(lanes)
    assert status(found) == ["served"] and not found["SURVEY"].featureCount()


def test_a_crossing_is_surveyed_apart_from_its_street(run, tmp_path):
    main = {"street_id": "main", "name": "Pääkatu", "kind": "tertiary", "speed_limit": 40, "lanes": 2,
            "footway_left": "footway", "footway_right": "footway", "adt": 6000}
    town = streets((line((0, 0), (100, 0)), {"street_id": "a", "kind": "footway"}),
                   (line((100, -100), (100, 0), (100, 100)), main),
                   (line((100, 0), (200, 0)), {"street_id": "b", "kind": "footway"}), fields=FIELDS)
    zebra = layer({"crossing_id": "text", "kind": "text", "island": "text"},
                  [(point(100, 0), {"crossing_id": "z", "kind": "zebra"})], "Point", name="crossings")
    found = run(town, CROSSINGS=zebra)
    row, = found["SURVEY"].getFeatures()

    assert status(found) == ["undecided"]
    assert (row["kind"], row["crossing_id"], row["name"]) == ("crossing", "z", "Pääkatu") and not row["street_id"]
    assert row["record"] == "crossing marking, refuge island, raised crossing"
    assert row["assumed"] == "crossing marking: yes; refuge island: no; raised crossing: no"
    middle = row.geometry().boundingBox().center()
    assert (round(middle.x() - X), round(middle.y() - Y)) == (100, 0)

    survey = filled(found["SURVEY"], (row, "island", "yes"))
    zebra.selectAll()
    zebra.startEditing()
    calculate(zebra, "island", COPY.format(key="crossing_id", field="island"))
    QgsProject.instance().removeMapLayer(survey)
    assert status(run(town, CROSSINGS=zebra)) == ["served"]
