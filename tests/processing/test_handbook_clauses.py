# SPDX-License-Identifier: GPL-2.0-or-later
"""Every shipped clause: it fails where a violation is planted, passes where it is put right, and never guesses."""
from dataclasses import replace

import numpy as np
import pytest

from school_path.core.handbook import load_handbook
from school_path.core.handbook.check import check
from school_path.core.handbook.records import Verdict
from school_path.core.streets import Source
from school_path.processing.handbook_expressions import evaluate
from school_path.processing.words.unknowns import why_unknown
from school_path.tests.processing.handbook_cases import CASES

HANDBOOK = load_handbook()
CLAUSES = [clause.id for clause in HANDBOOK.clauses]


def verdicts(clause, scene):
    """Words of the verdicts of a clause, what it does not apply to left out."""
    findings = check(HANDBOOK, scene, scene.profile.id, evaluate)
    row = CLAUSES.index(clause)
    skipped = [one for one in findings.skipped if one.clause == row]
    assert not skipped, skipped
    mine = findings.take(findings.clause == row)
    return {Verdict(v).word for v in mine.verdict.tolist()} - {"not_applicable"}


def test_every_clause_has_its_case():
    assert list(CASES) == CLAUSES


@pytest.mark.parametrize("clause", CLAUSES)
def test_a_planted_violation_fails(clause):
    assert "fail" in verdicts(clause, CASES[clause][0]())


@pytest.mark.parametrize("clause", CLAUSES)
def test_its_clean_twin_passes(clause):
    assert verdicts(clause, CASES[clause][1]()) == {"pass"}


# what is taken away is unknown


def without(scene, layer, name):
    """A scene whose streets or crossings lack an attribute."""
    table = getattr(scene, layer)
    column = getattr(table, name)
    return scene.with_columns(**{layer: table.with_columns(**{
        name: type(column).missing(len(column.values), column.values.dtype)})})


def by_place(findings, clause):
    """Verdict of each place of a clause."""
    mine = findings.take(findings.clause == clause)
    return {(place, path, side): Verdict(v) for place, path, side, v in zip(
        mine.feature_id, mine.path.tolist(), mine.side.tolist(), mine.verdict.tolist())}


@pytest.mark.parametrize("twin", [0, 1], ids=["planted", "clean"])
@pytest.mark.parametrize("case", CLAUSES)
def test_taking_a_value_away_never_makes_a_pass(case, twin):
    """Without an attribute no place passes that did not pass with it: all clauses on the clean towns."""
    scene = CASES[case][twin]()
    handbook = HANDBOOK if twin else replace(HANDBOOK, clauses=(HANDBOOK.clause(case),))
    whole = check(handbook, scene, scene.profile.id, evaluate)
    for layer in ("streets", "crossings"):
        table = getattr(scene, layer)
        for name in table.attribute_names():
            if not getattr(table, name).given.any():
                continue
            less = check(handbook, without(scene, layer, name), scene.profile.id, evaluate)
            for row, clause in enumerate(handbook.clauses):
                before, after = by_place(whole, row), by_place(less, row)
                worse = {place: (before.get(place), verdict) for place, verdict in after.items()
                         if verdict == Verdict.PASS and before.get(place) != Verdict.PASS}
                assert not worse, (clause.id, name, worse)


@pytest.mark.parametrize("clause", CLAUSES)
def test_a_value_that_is_only_assumed_counts_as_missing(clause):
    """Every known value of streets and crossings becomes a default: nothing that hung on one passes or fails."""
    scene = CASES[clause][1]()
    assumed = scene
    for layer in ("streets", "crossings"):
        table = getattr(scene, layer)
        columns = {name: type(getattr(table, name)).of(getattr(table, name).values, Source.DEFAULT)
                   for name in table.attribute_names()}
        assumed = assumed.with_columns(**{layer: table.with_columns(**columns)})
        scene = scene.with_columns(**{layer: table.with_columns(**{
            name: type(column).missing(len(table), column.values.dtype) for name, column in columns.items()})})
    row = CLAUSES.index(clause)
    said = [by_place(check(HANDBOOK, one, one.profile.id, evaluate), row) for one in (scene, assumed)]
    assert said[0] == said[1]


def test_every_reason_why_something_is_unknown_has_its_words():
    for planted, clean in CASES.values():
        for scene in (planted(), clean()):
            findings = check(HANDBOOK, scene, scene.profile.id, evaluate)
            unknown = findings.verdict == Verdict.UNKNOWN
            assert not [why for why in np.unique(findings.why[unknown].astype(str)) if f"({why})" in why_unknown(why)]
            assert set(findings.why[~unknown]) <= {""}
