# SPDX-License-Identifier: GPL-2.0-or-later
"""The check on drawn towns; a fake answers for QGIS expressions."""
from dataclasses import replace

import numpy as np
import pytest

from school_path.core.disclosure import FEWEST
from school_path.core.errors import SchoolPathError
from school_path.core.handbook import Band, Clause, Handbook, Reference, Verdict
from school_path.core.handbook.check import UnreadableError, check
from school_path.core.handbook.compare import Change, Listed, compare
from school_path.core.handbook.rollup import by_severity, headline, sums
from school_path.core.handbook.scene import Routes
from school_path.core.handbook.waivers import Waivers, apply_waivers, matching
from school_path.core.streets import Source
from school_path.tests.core.handbook.scenes import scene_of, texts
from school_path.tests.town import footpath, residential, town

SLOW = Clause(id="T01", title={"en": "Slow"}, text={"en": "At most 30."}, applies_to="streets", measure="speed_limit",
              bands=(Band(Verdict.PASS, max=30), Band(Verdict.WARN, max=40), Band(Verdict.FAIL)), severity=4,
              confidence="D", sources=(Reference("our judgement"),), remedy={"en": "Slow it down."})
LIT = replace(SLOW, id="T02", measure="lit", severity=2,
              bands=(Band(Verdict.PASS, words=("yes",)), Band(Verdict.FAIL, words=("no",))))
DRAWN = town("""
    A---------B---------C
    """, AB=residential(speed=30, lit="no"), BC=residential(speed=50))


def handbook(*clauses):
    return Handbook("t", {"en": "T"}, "", None, tuple(clauses))


def no_expressions(expression, layer, subjects, columns):
    raise AssertionError(expression)


def checked(*clauses, scene=None, evaluate=no_expressions, **options):
    scene = scene or scene_of(DRAWN, "ABC", shift=3.0)
    return check(handbook(*clauses), scene, "P2", evaluate, **options)


def said(findings):
    return [(findings.clauses[c].id, place, Verdict(v).word, m) for c, place, v, m in zip(
        findings.clause, findings.feature_id, findings.verdict.tolist(), findings.measured)]


def waivers(*rows):
    names = ("clause", "feature_id", "reason", "author", "date", "expires")
    columns = {name: texts([row.get(name, "x") for row in rows]) for name in names}
    xy = [row.get("xy", (np.nan, np.nan)) for row in rows]
    return Waivers(xy=np.array(xy, dtype=float).reshape(-1, 2), **columns)


YEAR = {"clause": "T01", "feature_id": "BC", "reason": "rebuilt next year", "author": "A. Virta", "date": "2026-01-01",
        "expires": "2026-12-31"}


def test_every_place_of_a_clause_has_its_verdict():
    assert said(checked(SLOW, LIT)) == [("T01", "AB", "pass", 30), ("T01", "BC", "fail", 50),
                                        ("T02", "AB", "fail", "no"), ("T02", "BC", "unknown", None)]


def test_what_is_only_assumed_is_unknown_and_says_so():
    streets = DRAWN.streets
    assumed = streets.with_columns(speed_limit=streets.speed_limit.filled([1], 50, Source.DEFAULT))
    found = checked(SLOW, scene=scene_of(replace(DRAWN, streets=assumed), "ABC", shift=3.0))

    assert said(found)[1] == ("T01", "BC", "unknown", None)
    assert found.why.tolist() == ["", "assumed"]
    assert found.required[1] == (SLOW.bands[0],)


def test_a_filter_leaves_out_where_it_is_false_and_is_unknown_where_it_cannot_be_told():
    def evaluate(expression, layer, subjects, columns):
        assert (expression, layer) == ("dark", "streets")
        return [{"no": 1, "yes": 0}.get(value) for value in columns("lit")]

    assert said(checked(replace(SLOW, filter="dark"), evaluate=evaluate)) == [
        ("T01", "AB", "pass", 30), ("T01", "BC", "unknown", 50)]


def test_an_expression_measures_and_a_condition_decides():
    def evaluate(expression, layer, subjects, columns):
        if expression == "twice":
            return [2 * value for value in columns("speed_limit")]
        return [value == "no" for value in columns("lit")]

    clause = replace(SLOW, measure="", expression="twice", bands=(
        Band(Verdict.WARN, max=60, condition="dark"), Band(Verdict.PASS, max=100), Band(Verdict.FAIL)))

    assert said(checked(clause, evaluate=evaluate)) == [("T01", "AB", "warn", 60), ("T01", "BC", "pass", 100)]


@pytest.mark.parametrize(("change", "code", "found"), [
    ({"profiles": ("P1",)}, "profile", ""),
    ({"applies_to": "voices", "measure": "answer_distance"}, "layer", "voices"),
    ({"applies_to": "paths", "measure": "marker_spacing"}, "input", "elements"),
    ({"measure": "", "expression": "strange"}, "field", "strange"),
])
def test_a_clause_that_cannot_be_judged_says_why(change, code, found):
    def evaluate(expression, layer, subjects, columns):
        raise UnreadableError("field", expression)

    findings = checked(replace(SLOW, **change), LIT, evaluate=evaluate)

    assert [(one.clause, one.code, one.found) for one in findings.skipped] == [(0, code, found)]
    assert {findings.clauses[row].id for row in findings.clause} == {"T02"}


def test_the_check_can_be_stopped():
    def step(share):
        if share > 0:
            raise SchoolPathError("cancelled")

    with pytest.raises(SchoolPathError, match="cancelled"):
        checked(SLOW, LIT, step=step)


# sums


def test_the_worst_stands_for_a_path_severity_first():
    findings = checked(SLOW, LIT)

    assert headline(findings) == (Verdict.FAIL, 4)
    assert headline(findings.take(findings.clause == 1)) == (Verdict.FAIL, 2)
    assert [(one.clause, one.verdict.word, one.counts[Verdict.PASS]) for one in sums(findings)] == [
        (0, "fail", 1), (1, "fail", 0)]
    assert by_severity(findings)[2] == {Verdict.FAIL: 1, Verdict.UNKNOWN: 1, Verdict.WARN: 0}


def test_nothing_to_tell_is_a_pass_of_severity_0():
    assert headline(checked(replace(SLOW, bands=(Band(Verdict.PASS, max=50), Band(Verdict.FAIL))))) == (Verdict.PASS, 0)


# waivers


def test_a_waiver_covers_its_clause_at_its_place_until_it_expires():
    held = [checked(SLOW, LIT, waivers=waivers(YEAR), today=day).waiver.tolist()
            for day in ("2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01")]

    assert held == [[-1] * 4, [-1, 0, -1, -1], [-1, 0, -1, -1], [-1] * 4]


def test_a_waived_finding_stays_and_no_longer_stands_for_the_path():
    findings = checked(SLOW, waivers=waivers(YEAR), today="2026-06-01")

    assert said(findings)[1] == ("T01", "BC", "fail", 50)
    assert findings.listed.tolist() == [False, True]
    assert findings.open.tolist() == [False, False]
    assert headline(findings) == (Verdict.PASS, 0)
    assert sums(findings)[0].waived == 1


def test_a_waiver_without_id_is_about_its_place():
    for x, covered in ((150.0, True), (214.0, True), (230.0, False), (50.0, False)):
        row = {**YEAR, "feature_id": "", "xy": (x, 0.0)}
        found = checked(SLOW, waivers=waivers(row), today="2026-06-01").waiver.tolist()
        assert found == [-1, 0 if covered else -1], x


@pytest.mark.parametrize("missing", ["reason", "author", "date", "expires", "clause"])
def test_a_waiver_that_lacks_something_is_not_applied(missing):
    found = waivers({**YEAR, missing: ""})

    assert found.complete.tolist() == [False]
    assert checked(SLOW, waivers=found, today="2026-06-01").waiver.tolist() == [-1, -1]


def test_what_passes_needs_no_waiver_and_the_longest_one_is_named():
    rows = waivers({**YEAR, "feature_id": "AB"}, YEAR, {**YEAR, "expires": "2030-01-01"})
    findings = checked(SLOW)

    assert matching(rows, findings)[0].tolist() == [1, 2]
    assert apply_waivers(findings, rows, "2026-06-01").waiver.tolist() == [-1, 2]


# homes


def test_homes_are_told_as_pupils_of_a_school():
    drawn = town("A-----B-----C", ABC=footpath())
    homes = drawn.homes("AAB", home_id=["one", "two", "few"], pupils=[4, 3, FEWEST - 1], school_id=["s", "s", "s"])
    routes = Routes(texts(["one", "two", "few"]), texts(["P2"] * 3), texts(["blocked", "blocked", "served"]),
                    np.full(3, 100.0), np.full(3, 100.0))
    clause = replace(LIT, applies_to="homes", measure="reached", bands=(
        Band(Verdict.WARN, words=("yes",)), Band(Verdict.FAIL)))
    found = checked(clause, scene=scene_of(drawn, "ABC", homes=homes, routes=routes, schools=drawn.gates("C", ["s"])))

    assert sorted(said(found)) == [("T02", "s", "fail", "no"), ("T02", "s", "warn", "yes")]
    assert sorted(found.pupils.tolist(), key=str) == [7.0, pytest.approx(np.nan, nan_ok=True)]
    assert np.allclose(found.places, drawn.xy("C"))


def test_a_text_of_a_home_is_not_told_unless_a_band_names_it():
    drawn = town("A-----B-----C", ABC=footpath())
    homes = drawn.homes("AB", home_id=["secret", "other"], pupils=[9, 9], school_id=["s", "s"])
    clause = replace(LIT, applies_to="homes", measure="", expression="home_id", bands=(
        Band(Verdict.WARN, words=("other",)), Band(Verdict.FAIL)))
    found = check(Handbook("tiny", {"en": "Tiny"}, "", None, (clause,), ()),
                  scene_of(drawn, "ABC", homes=homes, schools=drawn.gates("C", ["s"])), "P2",
                  lambda expression, layer, subjects, columns: list(subjects.feature_id))

    assert sorted(found.measured.tolist(), key=str) == [None, "other"]


def test_homes_of_no_school_have_no_place_and_take_none_from_others():
    drawn = town("A-----B-----C", ABC=footpath(speed=50))
    routes = Routes(texts(["A"]), texts(["P2"]), texts(["blocked"]), np.full(1, 100.0), np.full(1, 100.0))
    reached = replace(LIT, id="N", applies_to="homes", measure="reached", bands=(
        Band(Verdict.PASS, words=("yes",)), Band(Verdict.FAIL)))
    found = checked(reached, SLOW, scene=scene_of(drawn, "ABC", homes=drawn.homes("A"), routes=routes))

    assert [place for _, place, _, _ in said(found)] == ["", "ABC"]
    assert np.isnan(found.places[0]).all()
    assert found.places[1].tolist() == [60.0, 0.0]
    assert found.lines.lengths().tolist() == [0.0, 120.0]


# two runs


def listed(*rows):
    columns = list(zip(*rows)) if rows else [[]] * 4
    n = len(rows)
    return Listed(clause=texts(columns[0]), feature_id=texts(columns[1]), path_id=texts(["p"] * n),
                  side=texts([""] * n), xy=np.array([(x, 0.0) for x in columns[3]], dtype=float).reshape(-1, 2),
                  verdict=np.array([Verdict[word.upper()] for word in columns[2]], dtype=np.uint8))


def changes(before, after):
    found = compare(before, after)
    return [(Change(c).word, b, a) for c, b, a in zip(found.change.tolist(), found.before.tolist(),
                                                      found.after.tolist())]


def test_findings_of_two_runs_are_held_against_each_other():
    before = listed(("A", "1", "fail", 0), ("A", "2", "warn", 100), ("A", "3", "unknown", 200), ("B", "1", "fail", 0))
    after = listed(("A", "1", "warn", 0), ("A", "2", "unknown", 100), ("A", "3", "unknown", 200), ("C", "1", "fail", 0))

    assert changes(before, after) == [("worse", 1, 1), ("new", -1, 3), ("same", 2, 2), ("better", 0, 0),
                                      ("gone", 3, -1)]


def test_a_place_whose_id_changed_is_found_where_it_was():
    before = listed(("A", "old", "fail", 0), ("A", "other", "fail", 300))
    after = listed(("A", "new", "fail", 14), ("A", "elsewhere", "fail", 316), ("B", "new", "fail", 0))

    assert changes(before, after) == [("new", -1, 1), ("new", -1, 2), ("same", 0, 0), ("gone", 1, -1)]


def test_the_first_run_has_nothing_to_be_held_against():
    assert changes(listed(), listed(("A", "1", "fail", 0))) == [("new", -1, 0)]
    assert changes(listed(("A", "1", "fail", 0)), listed()) == [("gone", 0, -1)]


# where values come from


def test_a_finding_says_where_its_value_comes_from():
    streets = DRAWN.streets
    streets = streets.with_columns(
        speed_limit=streets.speed_limit.filled([0, 1], 50, Source.TAGGED),
        v85=streets.v85.filled([1], 60, Source.MEASURED),
        footway_left=streets.footway_left.filled([0, 1], 0, Source.DERIVED))
    scene = scene_of(replace(DRAWN, streets=streets), "ABC", shift=3.0)
    footway = replace(LIT, measure="footway", bands=(Band(Verdict.FAIL, words=("none",)), Band(Verdict.PASS)))

    found = checked(SLOW, replace(SLOW, id="T03", measure="speed"), footway, scene=scene)
    assert [Source(source).name for source in found.source.tolist()] == [
        "TAGGED", "TAGGED", "TAGGED", "MEASURED", "DERIVED", "DERIVED"]
