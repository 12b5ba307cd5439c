# SPDX-License-Identifier: GPL-2.0-or-later
"""Children who cycle, from layer to layer."""
import re

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from school_path.processing.algorithms.assess_safety import AssessSafety
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.tests.processing.layers import layer, line, point, streets

FIELDS = {"street_id": "text", "name": "text", "kind": "text", "speed_limit": "real", "adt": "real", "lanes": "real",
          "footway_left": "text", "footway_right": "text", "oneway": "text", "parking_left": "text",
          "parking_right": "text"}
LANE = {"street_id": "lane", "name": "Kuja", "kind": "residential", "speed_limit": 30, "adt": 300, "lanes": 1,
        "footway_left": "none", "footway_right": "none", "parking_left": "none", "parking_right": "none",
        "oneway": "yes"}


@pytest.fixture
def town():
    """A street one way to the east, where the school lies."""
    return streets((line((-50, 0), (300, 0)), LANE), fields=FIELDS)


@pytest.fixture
def homes():
    rows = [(point(0, -5), {"home_id": i, "goes": mode}) for i, mode in enumerate(("walk", "bike", None), 1)]
    return layer({"home_id": "long", "goes": "text"}, rows, "Point", name="homes")


@pytest.fixture
def school():
    return layer({"school_id": "text", "name": "text"}, [(point(200, -5), {"school_id": "s", "name": "Koulu"})],
                 "Point", name="schools")


@pytest.fixture
def run(context, feedback, town, homes, school):
    def runner(**parameters):
        wanted = {"ROUTES": "memory:", "HOMES_STATUS": "memory:", "LEGS": "memory:", "PROFILE": "P4", "STREETS": town,
                  "HOMES": homes, "SCHOOLS": school, **parameters}
        results, ok = SafestRoutes().create().run(wanted, context, feedback)
        if not ok:
            raise QgsProcessingException(feedback.textLog())

        def rows(name):
            made = context.getMapLayer(results[name]) or QgsVectorLayer(results[name], name, "ogr")
            return [feature.attributeMap() for feature in made.getFeatures()]

        return rows

    return runner


def test_riders_ride_with_the_traffic_and_push_against_it(run):
    legs = run(MODE="BIKE", DIRECTION="BOTH")("LEGS")
    found = {(leg["home_id"], leg["direction"]): (leg["mode"], leg["reason"]) for leg in legs}

    assert {key: mode for key, (mode, _) in found.items()} == {
        **{(i, "TO_SCHOOL"): "ride" for i in (1, 2, 3)}, **{(i, "FROM_SCHOOL"): "push" for i in (1, 2, 3)}}
    assert found[1, "TO_SCHOOL"][1].startswith("Class 2: riding on Kuja among the cars, 30 km/h, about 300 vehicles")
    assert found[1, "FROM_SCHOOL"][1].startswith("Pushing the bicycle. Class 1: along Kuja without footway")


def test_a_field_says_who_rides(run):
    rows = run(MODE_FIELD="goes")

    assert {row["home_id"]: row["mode"] for row in rows("HOMES_STATUS")} == {1: "WALK", 2: "BIKE", 3: "WALK"}
    assert {leg["home_id"]: leg["mode"] for leg in rows("LEGS")} == {1: "walk", 2: "ride", 3: "walk"}
    alone = {row["home_id"]: row["risk"] for row in run()("ROUTES")}
    assert {row["home_id"]: row["risk"] for row in rows("ROUTES") if row["mode"] == "WALK"} == {
        1: alone[1], 3: alone[3]}


def test_where_the_field_is_empty_the_mode_of_the_run_holds(run):
    rows = run(MODE="BIKE", MODE_FIELD="goes")
    assert {row["home_id"]: row["mode"] for row in rows("HOMES_STATUS")} == {1: "WALK", 2: "BIKE", 3: "BIKE"}


def test_a_mode_that_nobody_searches_is_told(run, feedback, town, school):
    homes = layer({"home_id": "long", "goes": "text"}, [(point(0, -5), {"home_id": 7, "goes": "bus"})], "Point",
                  name="homes")
    run(HOMES=homes, MODE_FIELD="goes")
    assert [one for one in feedback.warnings if "1 homes have a mode other than WALK (ids 1)" in one]


def test_the_report_tells_riders_from_walkers(run, tmp_path):
    homes = layer({"home_id": "long", "goes": "text", "pupils": "long"},
                  [(point(0, -5), {"home_id": 1, "goes": "walk", "pupils": 7}),
                   (point(0, -5), {"home_id": 2, "goes": "bike", "pupils": 8})], "Point", name="homes")
    run(HOMES=homes, MODE_FIELD="goes", REPORT=str(tmp_path / "report.html"))
    text = (tmp_path / "report.html").read_text(encoding="utf-8")

    assert re.search(r"<th[^>]*>P4</th>\s*<th[^>]*>P4 by bicycle</th>", text)
    assert "have a route the profile may go alone, on foot or by bicycle" in text
    assert "may go alone, riding or pushing the bicycle" in text and "Children under 12 ride on footways" in text


def test_streets_are_judged_for_riders_by_side_and_direction(context, feedback, town):
    path = {"street_id": "path", "kind": "footway", "bicycle": "unknown"}
    made = streets((line((-50, 0), (300, 0)), LANE), (line((0, 0), (0, 90)), path),
                   fields={**FIELDS, "bicycle": "text"})
    found = {}
    for profile in ("P2", "P4"):
        results, ok = AssessSafety().create().run(
            {"STREETS": made, "PROFILE": profile, "MODE": "BIKE", "ASSESSED_STREETS": "memory:"}, context, feedback)
        assert ok, feedback.textLog()
        layer_made = context.getMapLayer(results["ASSESSED_STREETS"])
        found[profile] = {one["street_id"]: one.attributeMap() for one in layer_made.getFeatures()}

    lane, footpath = found["P4"]["lane"], found["P4"]["path"]
    assert (lane["class_left"], lane["class_right"], footpath["class_left"]) == (5, 2, 5)
    assert lane["reason_left"] == "Closed: riding here would be against the one-way street."
    assert lane["reason_right"].startswith("Class 2: riding on Kuja among the cars, 30 km/h")
    assert footpath["reason_left"].startswith("Closed: riding is not permitted here")
    assert found["P2"]["path"]["class_left"] == 1  # below the footway age
