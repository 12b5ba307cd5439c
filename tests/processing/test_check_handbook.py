# SPDX-License-Identifier: GPL-2.0-or-later
"""``checkhandbook`` from layer to layer, report and all."""
import json
import sqlite3
from contextlib import closing

import pytest
from qgis.core import NULL, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale

from school_path.processing.algorithms.check_handbook import CheckHandbook
from school_path.processing.algorithms.compare_findings import CompareFindings
from school_path.tests.processing.layers import layer, line, point, streets

FIELDS = {"street_id": "text", "name": "text", "kind": "text", "speed_limit": "real", "adt": "real", "owner": "text",
          "footway_left": "text", "footway_right": "text", "lit": "text", "provenance": "text"}
MAIN = {"street_id": "main", "name": "Tikkurilantie", "kind": "residential", "speed_limit": 50, "owner": "town",
        "provenance": '{"speed_limit": ["measured", 50]}'}
HANDBOOK = """\
schema: schoolpath/handbook/1
id: tiny
title: Tiny & <b>short</b>
{head}clauses:
{clauses}"""
SPEED = """\
  - id: T01
    title: {en: Slow street, fi: Hidas katu}
    text: At most 30 km/h.
    applies_to: streets
    measure: speed_limit
    bands: [{verdict: pass, max: 30}, {verdict: warn, max: 40}, {verdict: fail}]
    severity: 4
    confidence: D
    sources: [{title: our judgement}]
    remedy: Slow it down.
"""


@pytest.fixture
def handbook(tmp_path):
    """Writes a handbook of clauses: ``handbook(SPEED, ...)`` gives its path."""

    def write(*clauses, head=""):
        path = tmp_path / "tiny.yaml"
        path.write_text(HANDBOOK.format(head=head, clauses="".join(clauses)), encoding="utf-8")
        return str(path)

    return write


@pytest.fixture
def run(context, feedback, tmp_path):
    """Run the algorithm: rows of FINDINGS, summary and report."""

    def runner(**parameters):
        parameters = {"FINDINGS": "memory:", "SUMMARY": str(tmp_path / "summary.json"),
                      "REPORT": str(tmp_path / "report.html"), **parameters}
        results, ok = CheckHandbook().create().run(parameters, context, feedback)
        assert ok, feedback.textLog()
        made = context.getMapLayer(results["FINDINGS"]) or QgsVectorLayer(results["FINDINGS"], "f", "ogr")
        rows = [{name: None if value == NULL else value for name, value in feature.attributeMap().items()}
                for feature in made.getFeatures()]
        return rows, json.loads((tmp_path / "summary.json").read_text("utf8")), \
            (tmp_path / "report.html").read_text("utf8")

    return runner


def path_along(*points, **values):
    """A layer of one School Path."""
    return layer({"path_id": "text", "name": "text", "school_id": "text"},
                 [(line(*points), {"path_id": "p1", "name": "Blue path", **values})], name="paths")


def town(**values):
    return streets((line((0, 0), (200, 0)), {**MAIN, **values}), fields=FIELDS)


def test_a_street_too_fast_is_a_finding_with_reason_and_remedy(run, handbook):
    rows, summary, report = run(STREETS=town(), PATHS=path_along((0, 3), (200, 3)), HANDBOOK=handbook(SPEED))

    assert len(rows) == 1
    row = rows[0]
    assert (row["clause"], row["verdict"], row["severity"], row["measured"]) == ("T01", "fail", 4, 50)
    assert (row["path_id"], row["feature_id"], row["side"], row["owner"]) == ("p1", "main", "left", "town")
    assert row["reason"] == ("Tikkurilantie, left side, 200 m: speed limit: 50 km/h (measured); asked for: at most 30 "
                             "km/h.")
    assert row["remedy"] == "Slow it down."
    assert summary["paths"][0]["clauses"][0] | {"title": ""} == {
        "clause": "T01", "title": "", "severity": 4, "verdict": "fail", "fail": 1, "warn": 0, "unknown": 0, "pass": 0,
        "not_applicable": 0, "waived": 0}
    assert "Tiny &amp; &lt;b&gt;short&lt;/b&gt;" in report


def test_a_waiver_covers_a_finding_in_every_output_until_its_last_day(run, handbook):
    waivers = waiver_table({"feature_id": "main"})
    rows, summary, report = run(STREETS=town(), PATHS=path_along((0, 3), (200, 3)), HANDBOOK=handbook(SPEED),
                                WAIVERS=waivers)

    assert [(row["waived"], row["waiver_reason"], row["verdict"]) for row in rows] == [(True, "rebuilt soon", "fail")]
    assert summary["counts"]["fail"] == 0
    assert summary["counts"]["waived"] == 1
    assert [one["state"] for one in summary["waivers"]] == ["in_force"]
    assert "rebuilt soon (A. Virta, until 2999-12-31)" in report

    rows, summary, report = run(STREETS=town(), PATHS=path_along((0, 3), (200, 3)), HANDBOOK=handbook(SPEED),
                                WAIVERS=waiver_table({"feature_id": "main", "expires": "2020-12-31"}))
    assert [row["waived"] for row in rows] == [False]
    assert summary["counts"]["fail"] == 1
    assert [one["state"] for one in summary["waivers"]] == ["expired"]
    assert "expired: what it covered counts again" in report


def test_a_waiver_without_author_is_told_and_not_used(run, handbook, feedback):
    rows, summary, _ = run(STREETS=town(), PATHS=path_along((0, 3), (200, 3)), HANDBOOK=handbook(SPEED),
                           WAIVERS=waiver_table({"feature_id": "main", "author": None}))

    assert [row["waived"] for row in rows] == [False]
    assert [one["state"] for one in summary["waivers"]] == ["incomplete"]
    assert [told for told in feedback.warnings if "1 waivers are not used" in told]


def waiver_table(*rows):
    """A layer of points of waivers; what a row does not say is as it should be."""
    usual = {"clause": "T01", "reason": "rebuilt soon", "author": "A. Virta", "date": "2020-01-01",
             "expires": "2999-12-31"}
    return layer({name: "text" for name in (*usual, "feature_id")},
                 [(None, {**usual, **row}) for row in rows], "Point", name="waivers")


def test_what_is_missing_or_assumed_is_unknown(run, handbook):
    assumed = {"speed_limit": 50, "provenance": '{"speed_limit": ["default", 50]}'}
    for values, why in (({"speed_limit": None, "provenance": None}, "only assumed"), (assumed, "only assumed")):
        rows, summary, _ = run(STREETS=town(**values), PATHS=path_along((0, 3), (200, 3)), HANDBOOK=handbook(SPEED))
        assert [(row["verdict"], row["measured"]) for row in rows] == [("unknown", None)]
        assert why in rows[0]["reason"]
        assert summary["verdict"] == "unknown"


CLASHES = """\
  - id: T02
    title: Owner
    text: The town owns it.
    applies_to: streets
    filter: "district = 'north'"
    expression: "if(owner = 'town', 'ours', 'theirs')"
    bands: [{verdict: pass, is: [ours]}, {verdict: fail}]
    severity: 2
    confidence: D
    sources: [{title: our judgement}]
    remedy: Buy it.
"""


def test_an_expression_may_use_a_field_of_the_towns_own(run, handbook):
    made = streets((line((0, 0), (100, 0)), {**MAIN, "owner": "state", "district": "north"}),
                   (line((100, 0), (200, 0)), {**MAIN, "street_id": "b", "owner": "state", "district": "south"}),
                   fields={**FIELDS, "district": "text"})
    rows, summary, _ = run(STREETS=made, PATHS=path_along((0, 3), (200, 3)), HANDBOOK=handbook(CLASHES))

    assert [(row["feature_id"], row["measured_text"], row["required"]) for row in rows] == [("main", "theirs", "ours")]

    rows, summary, _ = run(STREETS=town(), PATHS=path_along((0, 3), (200, 3)), HANDBOOK=handbook(CLASHES))
    assert rows == []
    assert [(one["clause"], one["code"], one["found"]) for one in summary["not_evaluated"]] == [
        ("T02", "field", "district")]


def test_a_clause_whose_layer_is_not_given_says_so(run):
    _, summary, report = run(STREETS=town(), PATHS=path_along((0, 3), (200, 3)))

    found = {one["clause"]: one for one in summary["not_evaluated"]}
    assert found["N01"]["reason"] == "The layer it is about was not given: HOMES."
    assert found["W02"]["code"] == "layer"
    assert "The layer it is about was not given: HOMES." in report


def test_a_handbook_with_faults_is_refused_with_all_of_them(context, feedback, handbook):
    broken = handbook(SPEED.replace("speed_limit", "sped_limit"), CLASHES.replace("if(owner", "if(owner ="))
    _, ok = CheckHandbook().create().run({
        "STREETS": town(), "PATHS": path_along((0, 3), (200, 3)), "FINDINGS": "memory:", "HANDBOOK": broken},
        context, feedback)

    assert not ok
    assert "no measure \"sped_limit\"" in feedback.textLog()
    assert "not a QGIS expression" in feedback.textLog()


@pytest.mark.parametrize(("level", "severity", "fails"), [("NONE", 4, False), ("SEVERITY_4", 3, False),
                                                          ("SEVERITY_4", 4, True), ("FAIL", 1, True)])
def test_fail_on_raises_when_all_is_written(context, feedback, handbook, tmp_path, level, severity, fails):
    outputs = {name: str(tmp_path / file) for name, file in (
        ("FINDINGS", "f.gpkg"), ("REPORT", "r.html"), ("REPORT_PDF", "r.pdf"), ("SUMMARY", "s.json"))}
    _, ok = CheckHandbook().create().run({
        "STREETS": town(), "PATHS": path_along((0, 3), (200, 3)), "FAIL_ON": level,
        "HANDBOOK": handbook(SPEED.replace("severity: 4", f"severity: {severity}")), **outputs}, context, feedback)

    assert ok != fails
    assert ("FAIL_ON=" in feedback.textLog()) == fails
    assert all((tmp_path / file).stat().st_size for file in ("f.gpkg", "r.html", "r.pdf", "s.json"))


def test_the_report_is_one_file_and_escapes_what_it_is_given(run, handbook):
    title = "<script>alert(1)</script>"
    _, _, report = run(STREETS=town(name=title), PATHS=path_along((0, 3), (200, 3), name=title),
                       HANDBOOK=handbook(SPEED.replace("Slow it down.", f"'{title}'")))

    assert title not in report
    assert "&lt;script&gt;" in report
    assert not [word for word in ("<script", "<link", "<img", "src=", "@import", "url(") if word in report]
    assert report.count("<svg") == 1


def test_the_report_says_whether_the_limits_are_adopted(run, handbook):
    given = {"STREETS": town(), "PATHS": path_along((0, 3), (200, 3))}
    assert "Limits not adopted by the municipality." in run(HANDBOOK=handbook(SPEED), **given)[2]
    head = "adopted: {by: Town board, date: 2026-01-31, decision: section 12}\n"
    report = run(HANDBOOK=handbook(SPEED, head=head), **given)[2]
    assert "Limits adopted by Town board, 2026-01-31 (section 12)." in report
    assert "not adopted" not in report


def test_homes_do_not_stand_in_any_output(run, tmp_path):
    homes = layer({"home_id": "text", "school_id": "text"},
                  [(point(50, 40), {"home_id": "secret-home", "school_id": "s"})], "Point", name="homes")
    schools = layer({"school_id": "text", "name": "text"}, [(point(200, 5), {"school_id": "s", "name": "Koulu"})],
                    "Point", name="schools")
    fields = {"home_id": "text", "profile": "text", "status": "text", "length": "real", "shortest_length": "real"}
    walk = {"home_id": "secret-home", "profile": "P2", "status": "blocked", "length": 160, "shortest_length": 160}
    routes = layer(fields, [(line((50, 40), (200, 5)), walk)], name="routes")
    rows, summary, report = run(STREETS=town(), PATHS=path_along((0, 3), (200, 3)), HOMES=homes, SCHOOLS=schools,
                                ROUTES=routes)

    mine = [row for row in rows if row["clause"] == "N01"]
    assert [(row["verdict"], row["feature_id"], row["pupils"]) for row in mine] == [("fail", "s", None)]
    assert mine[0]["reason"].startswith("Homes of fewer than 5 pupils of Koulu")
    assert "secret-home" not in json.dumps([rows, summary]) + report


def test_no_path_no_check(context, feedback):
    nothing = layer({"path_id": "text"}, [], name="paths")
    given = {"STREETS": town(), "PATHS": nothing, "FINDINGS": "memory:"}
    _, ok = CheckHandbook().create().run(given, context, feedback)

    assert not ok
    assert "Traceback" not in feedback.textLog()
    assert "paths" in feedback.textLog()


def test_two_checks_are_compared(run, handbook, context, feedback):
    given = {"PATHS": path_along((0, 3), (200, 3)), "HANDBOOK": handbook(SPEED), "FINDINGS": "memory:"}
    layers = []
    for limit in (50, 40):
        results, _ = CheckHandbook().create().run({**given, "STREETS": town(speed_limit=limit)}, context, feedback)
        layers.append(context.getMapLayer(results["FINDINGS"]))
    results, ok = CompareFindings().create().run(
        {"BEFORE": layers[0], "AFTER": layers[1], "CHANGES": "memory:"}, context, feedback)

    assert ok, feedback.textLog()
    assert [results[name] for name in ("WORSE", "NEW", "SAME", "BETTER", "GONE")] == [0, 0, 0, 1, 0]
    row = next(context.getMapLayer(results["CHANGES"]).getFeatures()).attributeMap()
    assert [row[name] for name in ("change", "clause", "verdict_before", "verdict_after")] == [
        "better", "T01", "fail", "warn"]
    assert (row["measured_before"], row["measured_after"]) == (50, 40)
    assert row["message"] == "Better: fail before, nearly now."


def test_a_home_without_a_grade_has_the_profile_of_the_check(run, handbook):
    long = SPEED.replace("T01", "T03").replace("applies_to: streets", "applies_to: homes").replace(
        "measure: speed_limit", "expression: \"if(profile = 'P4', 1, 0)\"").replace("max: 30", "min: 1").replace(
            "{verdict: warn, max: 40}, ", "")
    homes = layer({"home_id": "text", "grade": "text"}, [(point(50, 40), {"home_id": f"h{i}", "grade": "8B"})
                                                        for i in range(5)] + [
        (point(50, 60), {"home_id": f"n{i}"}) for i in range(6)], "Point", name="homes")
    rows, summary, _ = run(STREETS=town(), PATHS=path_along((0, 3), (200, 3)), HOMES=homes, HANDBOOK=handbook(long),
                           PROFILE="P1")

    assert [(row["verdict"], row["pupils"], row["measured"]) for row in rows] == [("fail", 6, None)]
    assert summary["paths"][-1]["clauses"][0]["pass"] == 1


def test_a_street_that_two_clauses_need_is_read_in_any_order(run, handbook):
    """The same layers in another order of rows give the same findings and the same run."""
    ways = [(line((0, 0), (100, 0)), MAIN), (line((100, 0), (200, 0)), {**MAIN, "street_id": "b", "speed_limit": 40})]
    found = [run(STREETS=streets(*order, fields=FIELDS), PATHS=path_along((0, 3), (200, 3)), HANDBOOK=handbook(SPEED))
             for order in (ways, ways[::-1])]

    assert found[0][0] == found[1][0]
    assert found[0][1]["run_id"] == found[1][1]["run_id"]


def test_texts_of_the_handbook_are_in_the_language_of_the_user(run, handbook):
    before = QLocale()
    QLocale.setDefault(QLocale("fi_FI"))
    try:
        rows, _, report = run(STREETS=town(speed_limit=50.5), PATHS=path_along((0, 3), (200, 3)),
                              HANDBOOK=handbook(SPEED))
    finally:
        QLocale.setDefault(before)

    assert [(row["title"], row["measured_text"], row["unit"]) for row in rows] == [("Hidas katu", "50,5 km/h", "km/h")]
    assert "Hidas katu" in report


def test_a_handbook_that_writes_into_a_database_is_refused(context, feedback, handbook, tmp_path):
    file = tmp_path / "town.sqlite"
    with closing(sqlite3.connect(file)) as town_file:
        town_file.executescript("CREATE TABLE runs (id TEXT, number INT); INSERT INTO runs VALUES ('x', 1)")
    attack = SPEED.replace("measure: speed_limit", "expression: \"sqlite_fetch_and_increment("
                           f"'{file}', 'runs', 'number', 'id', 'x')\"")
    _, ok = CheckHandbook().create().run({
        "STREETS": town(), "PATHS": path_along((0, 3), (200, 3)), "HANDBOOK": handbook(attack), "FINDINGS": "memory:"},
        context, feedback)

    assert not ok
    assert "line 9, column 5: \"expression\" uses sqlite_fetch_and_increment" in feedback.textLog()
    with closing(sqlite3.connect(file)) as town_file:
        assert town_file.execute("SELECT number FROM runs").fetchall() == [(1,)]
