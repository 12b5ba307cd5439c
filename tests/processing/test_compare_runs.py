# SPDX-License-Identifier: GPL-2.0-or-later
"""``compareruns`` from layers to changes, report and summary."""
import json
import sqlite3

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer

from school_path.processing.algorithms.compare_runs import CompareRuns
from school_path.processing.algorithms.create_project import CreateProject
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.processing.reading import runs
from school_path.tests.processing.layers import X, Y, layer, line, point, saved, streets

FIELDS = {"home_id": "text", "school_id": "text", "profile": "text", "mode": "text", "status": "text", "reason": "text",
          "blockers": "text", "length": "real", "pupils": "real", "run_id": "text"}
ROUTES = {"home_id": "text", "profile": "text", "mode": "text", "direction": "text", "risk": "real", "gap": "real"}
USUAL = {"school_id": "s", "profile": "P2", "mode": "WALK", "pupils": 1}


def homes(*rows, fields=FIELDS, run_id="", name="homes", **options):
    """HOMES_STATUS; a row is the values of a home."""
    return layer(fields, [(point(10 * row, 0), {key: value for key, value in {
        "home_id": f"home{row}", **USUAL, "run_id": run_id, **values}.items() if key in fields})
        for row, values in enumerate(rows)], "Point", name=name, **options)


def routes(*rows):
    return layer(ROUTES, [(line((0, 0), (9, 0)), {"profile": "P2", "mode": "WALK", "direction": "TO_SCHOOL", "gap": 0,
                                                  **values}) for values in rows], name="routes")


@pytest.fixture
def run(context, feedback, tmp_path):
    """Runs with all outputs; gives the results, the rows of CHANGES by home, the report and the summary."""

    def runner(before, after, **parameters):
        given = {"BEFORE": before, "AFTER": after, "CHANGES": "memory:", "REPORT": f"{tmp_path}/changes.html",
                 "SUMMARY": f"{tmp_path}/changes.json", **parameters}
        results, ok = CompareRuns().create().run(given, context, feedback)
        if not ok:
            raise QgsProcessingException(feedback.textLog())
        made = context.getMapLayer(results["CHANGES"]) or QgsVectorLayer(results["CHANGES"], "c", "ogr")
        rows = {feature["home_id"]: {**feature.attributeMap(), "xy": feature.geometry().asPoint()}
                for feature in made.getFeatures()}
        return (results, rows, (tmp_path / "changes.html").read_text("utf-8"),
                json.loads((tmp_path / "changes.json").read_text("utf-8")))

    return runner


def test_every_home_is_told_with_both_statuses_and_reasons(run, feedback):
    before = homes({"status": "blocked", "reason": "Zebra.", "blockers": "X7"}, {"status": "served", "length": 500},
                   {"status": "undecided"}, {"status": "served"})
    after = homes({"status": "served", "length": 640}, {"status": "blocked", "reason": "Works.", "blockers": "X9"},
                  {"status": "undecided"})
    results, rows, _, _ = run(before, after)

    assert {home: row["change"] for home, row in rows.items()} == {
        "home0": "freed", "home1": "newly_blocked", "home2": "same", "home3": "gone"}
    assert (rows["home0"]["status_before"], rows["home0"]["status_after"]) == ("blocked", "served")
    assert rows["home0"]["message"] == "Freed: blocked before, with a route now."
    assert (rows["home0"]["reason_before"], rows["home0"]["blockers_before"]) == ("Zebra.", "X7")
    assert (rows["home1"]["reason_after"], rows["home1"]["blockers_after"]) == ("Works.", "X9")
    assert rows["home1"]["message"] == "Newly blocked: with a route before."
    assert rows["home0"]["length_after"] == 640 and not rows["home0"]["length_before"]
    assert (results["FREED"], results["NEWLY_BLOCKED"], results["SAME"], results["GONE"], results["NEW"]) == (
        1, 1, 1, 1, 0)
    assert "Freed: had no way, has one now: homes 1, pupils 1." in feedback.infos
    assert [told for told in feedback.warnings if "only in the run before" in told]


def test_the_risk_is_compared_where_both_routes_are_given(run):
    before, after = homes({"status": "served", "length": 500}), homes({"status": "served", "length": 620})
    risky, calm = (routes({"home_id": "home0", "risk": risk}) for risk in (2.0, 1.2))
    _, rows, _, _ = run(before, after, BEFORE_ROUTES=risky, AFTER_ROUTES=calm)

    assert rows["home0"]["change"] == "better"
    assert rows["home0"]["risk_ratio"] == pytest.approx(0.6)
    assert rows["home0"]["message"] == ("Better: with a route as before, with less risk. The route is 120 m longer. "
                                     "The route has 40 % less risk.")
    _, rows, _, _ = run(before, after, AFTER_ROUTES=calm)
    assert rows["home0"]["change"] == "same" and not rows["home0"]["risk_ratio"]


def test_there_and_back_and_children_of_several_grades_in_one_home(run):
    two = [{"home_id": "home0", "status": status, "profile": profile}
           for status, profile in (("served", "P1"), ("blocked", "P3"))]
    before, after = homes(*two), homes(*({**one, "status": "served"} for one in reversed(two)))
    ways = [routes(*({"home_id": "home0", "profile": "P1", "direction": direction, "risk": risk}
                     for direction, risk in (("TO_SCHOOL", 1.0), ("FROM_SCHOOL", back)))) for back in (3.0, 1.0)]
    results, _, _, summary = run(before, after, BEFORE_ROUTES=ways[0], AFTER_ROUTES=ways[1])

    assert (results["FREED"], results["BETTER"], results["SAME"]) == (1, 1, 0)
    assert {profile: [name for name, pupils in told.items() if pupils != 0]
            for profile, told in summary["by_profile"].items()} == {"P1": ["better"], "P3": ["freed"]}


def test_routes_of_another_run_are_told(run, feedback):
    run(homes({"status": "served"}), homes({"status": "served"}), AFTER_ROUTES=routes({"home_id": "x", "risk": 1}))

    assert [told for told in feedback.warnings if "belong to no home" in told]


def test_ids_that_are_numbers_in_one_run_and_texts_in_the_other_are_the_same(run, feedback):
    before = homes({"home_id": 7, "status": "blocked"}, fields={**FIELDS, "home_id": "long"}, name="first")
    results, rows, _, _ = run(before, homes({"home_id": "7", "status": "served"}, name="second"))

    assert results["FREED"] == 1 and list(rows) == ["7"]
    assert [told for told in feedback.infos if "first" in told and "second" in told and "numbers" in told]


def test_another_crs_and_places_that_are_in_one_run_only(run):
    before = homes({"status": "blocked"}, {"status": "blocked"}, crs="EPSG:25834")
    _, rows, _, _ = run(before, homes({"status": "served"}))

    assert (rows["home0"]["xy"].x(), rows["home0"]["xy"].y()) == pytest.approx((X, Y))
    # brought from the zone west of it to the system of the run after
    assert 300_000 < X - rows["home1"]["xy"].x() < 360_000


def test_a_layer_that_is_no_result_is_refused_in_words(run):
    with pytest.raises(QgsProcessingException, match="no result of"):
        run(layer({"home_id": "text"}, [(point(0, 0), {"home_id": "h"})], "Point", name="homes"),
            homes({"status": "served"}))


def test_a_status_that_cannot_be_read_is_told_and_not_compared(run, feedback):
    going = {"status": "served"}
    _, rows, _, _ = run(homes({"status": "fine"}, going), homes(going, going))

    assert list(rows) == ["home1"]
    assert [told for told in feedback.warnings if "cannot be read (\"fine\"" in told]


def test_runs_of_other_homes_and_one_run_twice_are_told(run, feedback):
    run(*(homes({"status": "served", "home_id": name}, run_id="r1") for name in "ab"))

    assert [told for told in feedback.warnings if told.startswith("No home is in both runs")]
    assert [told for told in feedback.warnings if told.startswith("Both layers are of one run (r1)")]


def test_a_layer_without_pupils_counts_homes_and_says_so(run, feedback):
    old = {name: kind for name, kind in FIELDS.items() if name != "pupils"}
    run(homes({"status": "served"}, fields=old), homes({"status": "served"}))

    assert [told for told in feedback.warnings if "each home counts as one" in told]


def test_the_report_has_no_home_and_no_small_count(run):
    before = homes({"status": "blocked", "pupils": 6, "blockers": "X7; over s1"},
                   {"status": "blocked", "pupils": 1, "blockers": "X8"}, {"status": "served", "pupils": 3},
                   {"status": "blocked", "pupils": 20, "school_id": "t", "blockers": "X7"},
                   {"status": "blocked", "pupils": 3, "school_id": "u"})
    after = homes({"status": "served", "pupils": 6}, {"status": "served", "pupils": 1},
                  {"status": "blocked", "pupils": 3}, {"status": "served", "pupils": 20, "school_id": "t"},
                  {"status": "served", "pupils": 3, "school_id": "u"})
    schools = layer(dict.fromkeys(("school_id", "name"), "text"),
                    [(point(0, 0), {"school_id": "t", "name": "Tammi"})], "Point")
    _, _, html, summary = run(before, after, SCHOOLS=schools)

    assert "<b>30</b>pupils freed" in html and "<b>fewer than 5</b>pupils newly blocked" in html
    assert "Tammi" in html and "home0" not in html and "home3" not in html
    assert "X7" in html and "X8" not in html  # eight would be a child alone
    assert summary["pupils"]["freed"] == 30 and summary["pupils"]["newly_blocked"] is None
    freed = {school: told["freed"] for school, told in summary["by_school"].items()}
    # three of u are few; they and the next smallest are left out, or they would follow from the sum
    assert freed == {"s": None, "t": 20, "u": None}


TOWN = {"street_id": "text", "kind": "text", "speed_limit": "real", "adt": "real"}


def project(context, feedback, path, kind, **parameters):
    """A project file with a run in it; the crossing of the busy street is of the kind given."""
    CreateProject().create().run({"PROJECT_FILE": str(path), "CRS": "EPSG:3067"}, context, feedback)
    town = streets((line((0, 0), (100, 0)), {"street_id": "a", "kind": "footway"}),
                   (line((100, -200), (100, 0), (100, 200)), {"street_id": "b", "kind": "secondary", "speed_limit": 50,
                                                              "adt": 9000}),
                   (line((100, 0), (200, 0)), {"street_id": "c", "kind": "footway"}), fields=TOWN)
    crossings = layer({"crossing_id": "text", "kind": "text"}, [(point(100, 0), {"crossing_id": "X7", "kind": kind})],
                      "Point", name="crossings")
    places = layer({"home_id": "text", "pupils": "real"}, [(point(20, 3), {"home_id": "K5", "pupils": 2}),
                                                           (point(150, 3), {"home_id": "K6", "pupils": 1})], "Point")
    schools = layer({"school_id": "text"}, [(point(200, 2), {"school_id": "s"})], "Point")
    given = {"STREETS": town, "CROSSINGS": crossings, "HOMES": places, "SCHOOLS": schools, "PROFILE": "P2",
             **{name: f"ogr:dbname='{path}' table=\"{name.lower()}\" (geom)" for name in ("ROUTES", "HOMES_STATUS")},
             **parameters}
    results, ok = SafestRoutes().create().run(given, context, feedback)
    assert ok, feedback.textLog()
    return results


def test_the_daily_what_if_says_who_is_freed_and_what_was_changed(run, context, feedback, tmp_path):
    before = project(context, feedback, tmp_path / "before.gpkg", "zebra")
    after = project(context, feedback, tmp_path / "after.gpkg", "signals", SCENARIO="DAYLIGHT")
    feedback.warnings.clear()
    results, rows, html, _ = run(before["HOMES_STATUS"], after["HOMES_STATUS"], BEFORE_ROUTES=before["ROUTES"],
                                 AFTER_ROUTES=after["ROUTES"])

    assert (results["FREED"], results["SAME"]) == (1, 1)
    assert rows["K5"]["pupils"] == 2 and rows["K5"]["change"] == "freed" and "X7" in rows["K5"]["blockers_before"]
    assert rows["K6"]["risk_ratio"] == pytest.approx(1)
    assert feedback.warnings == []  # DAYLIGHT is the usual scenario: nothing but the crossing differs
    assert [told for told in feedback.infos if told == "Layers that are not the same in both runs: CROSSINGS."]
    assert "K5" not in html


def test_runs_that_were_asked_other_questions_are_told(run, context, feedback, tmp_path):
    before = project(context, feedback, tmp_path / "before.gpkg", "signals")
    after = project(context, feedback, tmp_path / "after.gpkg", "signals", PROFILE="P1", SCENARIO="WINTER")
    _, _, html, _ = run(before["HOMES_STATUS"], after["HOMES_STATUS"])

    for told in ("The runs differ in PROFILE: P2 before, P1 now.",
                 "The runs differ in SCENARIO: DAYLIGHT before, WINTER now."):
        assert [one for one in feedback.warnings if one.startswith(told)]
        assert told in html
    assert [one for one in feedback.warnings if one.startswith("2 homes have another profile or mode")]
    assert [one for one in feedback.warnings if "different limits or figures" in one and "P1.yaml" in one]


def test_a_stored_result_comes_back_with_the_marks_of_homes(context, feedback, tmp_path):
    given = {"BEFORE": homes({"status": "blocked"}), "AFTER": homes({"status": "served"}),
             "CHANGES": f"{tmp_path}/changes.gpkg"}
    algorithm = CompareRuns().create()
    results, ok = algorithm.run(given, context, feedback)
    made = QgsVectorLayer(results["CHANGES"], "c", "ogr")

    assert ok
    assert "Freed: had no way, has one now" in [rule.label() for rule in made.renderer().rootRule().children()]


def test_a_selection_is_what_is_compared(run, tmp_path):
    after = saved(homes({"status": "served"}, {"status": "served"}), tmp_path / "after.gpkg", "status")
    after.setSubsetString("home_id = 'home1'")
    _, rows, _, _ = run(homes({"status": "blocked"}, {"status": "blocked"}), after)

    assert {home: row["change"] for home, row in rows.items()} == {"home0": "gone", "home1": "freed"}


def test_the_record_of_a_run_is_read_without_a_right_to_write(tmp_path, context, feedback, monkeypatch):
    path = tmp_path / "town.gpkg"
    CreateProject().create().run({"CRS": "EPSG:3067", "PROJECT_FILE": str(path)}, context, feedback)
    with sqlite3.connect(path) as database:
        database.execute("INSERT INTO runs (run_id, parameters) VALUES ('r', '{\"PROFILE\": \"P1\"}')")
    made = saved(homes({"status": "served"}, run_id="r"), tmp_path / "town.gpkg", "status", keep=True)
    opened, real = [], gdal.OpenEx
    monkeypatch.setattr(runs.gdal, "OpenEx", lambda path, flags=0, **more: opened.append(flags) or real(path, flags))

    record = runs.read_record(CompareRuns().create(), {"BEFORE": made}, context, "BEFORE", ["r"])
    assert record["parameters"] == {"PROFILE": "P1"}
    assert opened == [gdal.OF_VECTOR | gdal.OF_READONLY]
