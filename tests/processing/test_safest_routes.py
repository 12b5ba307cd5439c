# SPDX-License-Identifier: GPL-2.0-or-later
"""``safestroutes`` from layer to layer."""
import html
import re

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from school_path.processing.algorithms.assess_safety import AssessSafety
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.tests.processing.layers import layer, line, point, streets

FIELDS = {"street_id": "text", "name": "text", "kind": "text", "speed_limit": "real", "adt": "real", "lanes": "real",
          "footway_left": "text", "footway_right": "text"}
PATH = {"street_id": "path", "kind": "footway"}
MAIN = {"street_id": "main", "name": "<b>Tikkurilantie & \"co\"", "kind": "secondary", "speed_limit": 60, "adt": 12000,
        "lanes": 2, "footway_left": "footway", "footway_right": "footway"}
BACK = {"street_id": "back", "kind": "footway"}


@pytest.fixture
def town():
    """A path to a busy street, the street, and a path behind it to the school."""
    return streets((line((0, 0), (100, 0)), PATH), (line((100, -200), (100, 0), (100, 200)), MAIN),
                   (line((100, 0), (200, 0)), BACK), fields=FIELDS)


@pytest.fixture
def places():
    """Six homes this side of the street, one beyond, one at the school, one in the sea, one without a place."""
    at = [(10 * i, 5) for i in range(1, 7)] + [(150, 5), (200, 3), (9000, 9000)]
    rows = [(point(*xy), {"home_id": i + 1}) for i, xy in enumerate(at)] + [(None, {"home_id": 10})]
    return layer({"home_id": "long"}, rows, "Point", name="homes")


@pytest.fixture
def school():
    return layer({"school_id": "text", "name": "text"}, [(point(200, 0), {"school_id": "s", "name": "Koulu"})], "Point",
                 name="schools")


@pytest.fixture
def run(context, feedback):
    def runner(**parameters):
        wanted = {"ROUTES": "memory:", "HOMES_STATUS": "memory:", "LEGS": "memory:", "PROFILE": "P2", **parameters}
        results, ok = SafestRoutes().create().run(wanted, context, feedback)
        if not ok:
            raise QgsProcessingException(feedback.textLog())

        def rows(name):
            made = context.getMapLayer(results[name]) or QgsVectorLayer(results[name], name, "ogr")
            return [feature.attributeMap() for feature in made.getFeatures()]

        return results, rows

    return runner


def test_every_home_has_a_row_and_a_reason(run, town, places, school):
    results, rows = run(STREETS=town, HOMES=places, SCHOOLS=school)
    status = {row["home_id"]: row for row in rows("HOMES_STATUS")}

    assert [status[i]["status"] for i in range(1, 11)] == (
        ["blocked"] * 6 + ["served", "at_school", "not_snapped", "not_snapped"])
    assert all(row["reason"] for row in status.values())
    assert "60 km/h" in status[1]["reason"] and status[1]["blockers"]
    assert "no place on the map" in status[10]["reason"]
    assert (results["SERVED"], results["BLOCKED"], results["UNDECIDED"]) == (2, 6, 0)


def test_routes_and_legs_add_up(run, town, places, school):
    _, rows = run(STREETS=town, HOMES=places, SCHOOLS=school)
    routes = {row["home_id"]: row for row in rows("ROUTES")}
    legs = rows("LEGS")

    assert sorted(routes) == [1, 2, 3, 4, 5, 6, 7]
    assert routes[7]["length"] == pytest.approx(55) and routes[7]["detour"] == pytest.approx(1)
    assert routes[1]["length"] == pytest.approx(195) and routes[1]["crossings"] == 1
    for home, route in routes.items():
        own = [leg for leg in legs if leg["home_id"] == home]
        assert [leg["seq"] for leg in own] == list(range(1, len(own) + 1))
        assert sum(leg["length"] for leg in own) == pytest.approx(route["length"])
        assert sum(leg["risk"] for leg in own) == pytest.approx(route["risk"])
    assert [leg["kind"] for leg in legs if leg["home_id"] == 1] == ["street", "crossing", "street"]


def test_a_place_has_one_sentence_in_every_output(run, town, places, school, context, feedback, tmp_path):
    crossings = layer({"crossing_id": "text", "kind": "text", "sight_distance": "real", "provenance": "text"},
                      [(point(100, 0), {"crossing_id": "z", "kind": "zebra", "sight_distance": 60})], "Point",
                      name="crossings")
    path = tmp_path / "report.html"
    _, rows = run(STREETS=town, HOMES=places, SCHOOLS=school, CROSSINGS=crossings, REPORT=str(path))
    results, _ = AssessSafety().create().run(
        {"STREETS": town, "CROSSINGS": crossings, "PROFILE": "P2", "ASSESSED_STREETS": "memory:",
         "ASSESSED_CROSSINGS": "memory:"}, context, feedback)
    outputs = ("ASSESSED_STREETS", "street_id"), ("ASSESSED_CROSSINGS", "crossing_id")
    of_street, of_crossing = ({feature[key]: feature for feature in context.getMapLayer(results[name]).getFeatures()}
                              for name, key in outputs)
    crossing = of_crossing["z"]["reason"]
    legs = [leg for leg in rows("LEGS") if leg["home_id"] == 1]

    assert [leg["reason"] for leg in legs] == [of_street["path"]["reason_left"], crossing,
                                               of_street["back"]["reason_left"]]
    assert crossing in rows("HOMES_STATUS")[0]["reason"]
    assert crossing in html.unescape(path.read_text("utf-8"))


def test_a_judgement_of_the_town_wins_and_is_named(run, town, places, school):
    crossings = layer({"crossing_id": "text", "kind": "text"}, [(point(100, 0), {"crossing_id": "z", "kind": "zebra"})],
                      "Point", name="crossings")
    judged = layer({"crossing_id": "text", "effect": "text", "reason": "text", "author": "text", "date": "text"},
                   [(None, {"crossing_id": "z", "effect": "1", "reason": "guarded", "author": "A. Planner",
                            "date": "2026-01-01"})], "Point", name="judgements")

    _, rows = run(STREETS=town, HOMES=places, SCHOOLS=school, CROSSINGS=crossings)
    assert {row["status"] for row in rows("HOMES_STATUS") if row["home_id"] <= 6} == {"blocked"}
    _, rows = run(STREETS=town, HOMES=places, SCHOOLS=school, CROSSINGS=crossings, JUDGEMENTS=judged)
    assert {row["status"] for row in rows("HOMES_STATUS") if row["home_id"] <= 6} == {"served"}


def test_a_home_beyond_the_railway_begins_elsewhere_and_is_told(run, school):
    ways = streets((line((0, 0), (200, 0)), PATH), (line((200, 0), (200, 60), (0, 60)), BACK), fields=FIELDS)
    homes = layer({"home_id": "text"}, [(point(100, 20), {"home_id": "a"}), (point(-90, 20), {"home_id": "b"}),
                                        (point(100, -5), {"home_id": "c"})], "Point", name="homes")
    rails = layer({"kind": "text"}, [(line((0, 10), (190, 10)), {"kind": "railway"}),
                                     (line((-50, -50), (-50, 100)), {"kind": "water"})], name="barriers")
    _, rows = run(STREETS=ways, HOMES=homes, SCHOOLS=school, BARRIERS=rails)
    status = {row["home_id"]: row for row in rows("HOMES_STATUS")}

    assert (status["a"]["status"], status["a"]["snap_distance"], status["a"]["length"]) == ("served", 40, 200)
    assert "The nearest way lies beyond a railway; another was taken." in status["a"]["reason"]
    assert status["b"]["status"] == "not_snapped"
    assert status["b"]["reason"] == "No way to walk on within 100 m on this side of the water."
    assert status["c"]["length"] == 105 and "nearest way" not in status["c"]["reason"]
    _, rows = run(STREETS=ways, HOMES=homes, SCHOOLS=school)
    assert [row["length"] for row in rows("HOMES_STATUS")][0] == 120


def test_the_report_tells_places_and_no_homes(run, town, places, school, tmp_path):
    path = tmp_path / "report.html"
    run(STREETS=town, HOMES=places, SCHOOLS=school, REPORT=str(path))
    html = path.read_text("utf-8")

    assert "&lt;b&gt;Tikkurilantie &amp; " in html and "<b>Tikkurilantie" not in html
    assert re.search(r">1</span></th>.*? class=\"n\">6</td>", html)  # the crossing that holds six children
    assert "fewer than 5" in html and "not a guarantee" in html and "not adopted" in html
    assert "Koululiitu" in html and "home_id" not in html
    assert not re.search(r"\bsafe\b", html)


@pytest.mark.parametrize("volume, told, pupils", [
    (None, True, 6), (500, False, 6), (None, True, 1)], ids=["assumed", "known", "few"])
def test_a_route_that_rests_on_a_guess_is_told(run, school, tmp_path, volume, told, pupils):
    lane = {"kind": "residential", "speed_limit": 30, "footway_left": "none", "footway_right": "none"}
    ways = streets((line((0, 0), (200, 0)), {**lane, "street_id": "short", "adt": volume}),
                   (line((0, 30), (200, 30)), {**lane, "street_id": "known", "adt": 600}),
                   *((line((x, 0), (x, 30)), {"street_id": f"path{x}", "kind": "footway"}) for x in (0, 200)),
                   fields=FIELDS)
    homes = layer({"home_id": "text", "pupils": "long"}, [(point(0, -3), {"home_id": "h", "pupils": pupils})], "Point",
                  name="homes")
    path = tmp_path / "report.html"
    _, rows = run(STREETS=ways, HOMES=homes, SCHOOLS=school, PROFILE="P4", REPORT=str(path))
    route, report = rows("ROUTES")[0], path.read_text("utf-8")

    assert (route["status"], route["route_changes"]) == ("served", told)
    assert route["risk_pessimistic"] > route["risk"]
    assert ("Another route would have less risk if all that is assumed were at its worst." in route["reason"]) == told
    sentence = ("6 pupils would have another route" if pupils > 1 else "Some pupils would have another route") \
        if told else "No route would change"
    assert f"{sentence} if all that is assumed were at its worst" in report


def test_coverage_is_told_three_ways(run, school, tmp_path):
    lane = {"kind": "residential", "speed_limit": 30, "adt": 500, "footway_left": "none", "footway_right": "none"}
    guess = '{"speed_limit": ["default", 30], "adt": ["default", 500]}'
    ways = streets((line((0, 0), (100, 0)), {**lane, "street_id": "known"}),
                   (line((100, 0), (200, 0)), {**lane, "street_id": "guess", "provenance": guess}),
                   fields={**FIELDS, "provenance": "text"})
    homes = layer({"home_id": "text", "pupils": "long"}, [(point(0, 0), {"home_id": "h", "pupils": 6})], "Point",
                  name="homes")
    path = tmp_path / "report.html"
    _, rows = run(STREETS=ways, HOMES=homes, SCHOOLS=school, PROFILE="P4", REPORT=str(path))
    report = path.read_text("utf-8")

    # both streets have one risk; of the second one its footway is known, and not its speed and volume: 3 of 9
    assert rows("ROUTES")[0]["coverage"] == pytest.approx((1 + 1 / 3) / 2)
    assert "Footway and speed limit are known on 50 % of the length of the routes." in report
    assert "67 % of the risk rests on known values." in report
    assert "The traffic volume is assumed on 50 % of the length in or beside traffic." in report


def test_homes_go_to_the_school_of_their_field(run, town, school):
    homes = layer({"home_id": "text", "school": "text", "grade": "long"},
                  [(point(150, 5), {"home_id": "a", "school": "s", "grade": 1}),
                   (point(150, 5), {"home_id": "b", "school": "?", "grade": 8})], "Point", name="homes")
    _, rows = run(STREETS=town, HOMES=homes, SCHOOLS=school, SCHOOL_FIELD="school", PROFILE_FIELD="grade")
    status = {row["home_id"]: row for row in rows("HOMES_STATUS")}

    assert (status["a"]["status"], status["a"]["profile"]) == ("served", "P1")
    assert (status["b"]["status"], status["b"]["profile"]) == ("unreachable", "P4")
    assert '"?" is not among the schools' in status["b"]["reason"]


@pytest.mark.parametrize("name, value, told", [("MAX_DETOUR", 0.9, "at least 1"), ("MAX_SNAP", -1, "below 0")])
def test_values_without_sense_are_refused_in_a_sentence(run, town, places, school, name, value, told):
    with pytest.raises(QgsProcessingException, match=told):
        run(STREETS=town, HOMES=places, SCHOOLS=school, **{name: value})


def test_a_school_in_the_sea_is_refused(run, town, places):
    sea = layer({"school_id": "text"}, [(point(9000, 9000), {"school_id": "s"})], "Point", name="schools")
    with pytest.raises(QgsProcessingException, match="No school has a gate within 100 m"):
        run(STREETS=town, HOMES=places, SCHOOLS=sea)


def test_cancel_leaves_nothing_behind(run, town, places, school, feedback, tmp_path):
    path = tmp_path / "routes.gpkg"
    feedback.cancel()
    with pytest.raises(QgsProcessingException):
        run(STREETS=town, HOMES=places, SCHOOLS=school, ROUTES=str(path))
    assert not path.exists()


def test_answers_do_not_depend_on_the_order_of_rows(run, town, places, school):
    turned = streets((line((100, 0), (200, 0)), BACK), (line((100, -200), (100, 0), (100, 200)), MAIN),
                     (line((0, 0), (100, 0)), PATH), fields=FIELDS)
    _, first = run(STREETS=town, HOMES=places, SCHOOLS=school)
    _, second = run(STREETS=turned, HOMES=places, SCHOOLS=school)
    assert first("HOMES_STATUS") == second("HOMES_STATUS") and first("LEGS") == second("LEGS")


def test_the_line_of_a_way_from_school_leads_home(run, town, places, school, context):
    results, _ = run(STREETS=town, HOMES=places, SCHOOLS=school, DIRECTION="BOTH")
    lines = {}
    for feature in context.getMapLayer(results["ROUTES"]).getFeatures():
        lines.setdefault(feature["home_id"], []).append(feature.geometry().asPolyline())
    assert len(lines) == 7 and all(len(there) > 2 and there == back[::-1] for there, back in lines.values())


@pytest.mark.parametrize("name", ["ARRIVAL", "DEPARTURE"])
def test_a_time_of_the_day_that_is_none_is_refused(town, places, school, context, name):
    algorithm = SafestRoutes.create(SafestRoutes())
    layers = {"STREETS": town, "HOMES": places, "SCHOOLS": school}
    ok, told = algorithm.checkParameterValues({**layers, name: "morning"}, context)
    assert not ok and name in told


def test_a_gate_at_a_footway_without_a_link_is_named_and_not_the_home(run, school, feedback):
    fields = {**FIELDS, "footway_left": "text"}
    main = {**MAIN, "footway_left": "separate"}
    apart = streets((line((0, -100), (0, 300)), main), (line((-10, -50), (-10, 250)), PATH), fields=fields)
    homes = layer({"home_id": "text"}, [(point(5, 20), {"home_id": "h"})], "Point", name="homes")
    gate = layer({"school_id": "text", "name": "text"}, [(point(-12, 200), {"school_id": "s", "name": "Koulu"})],
                 "Point", name="schools")
    _, rows = run(STREETS=apart, HOMES=homes, SCHOOLS=gate, PROFILE="PA")

    [row] = rows("HOMES_STATUS")
    assert row["status"] == "blocked"
    assert row["reason"].startswith("Separate footway not connected: gate 1 of the school \"Koulu\"")
    assert any("Draw the missing link" in warning for warning in feedback.warnings)
