# SPDX-License-Identifier: GPL-2.0-or-later
"""The shipped handbooks: all clauses, their languages, sources, and the limits of the reference."""
import re

import numpy as np
import pytest

from school_path.core.handbook import Verdict, load_handbook
from school_path.core.handbook.bands import verdicts
from school_path.core.handbook.measures import measures

FIRST = load_handbook()
BRITISH = load_handbook("school-path-uk")
NUMBERS = {"N": (1, 2, 3, 4, 5, 6, 7), "S": (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 15, 16, 17, 18, 19),
           "C": (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15), "W": (1, 2, 3, 4, 5), "V": (1, 2)}
IDS = [f"{letter}{number:02}" for letter, numbers in NUMBERS.items() for number in numbers]
LETTERS = {Verdict.PASS: "p", Verdict.WARN: "w", Verdict.FAIL: "f", Verdict.UNKNOWN: "?"}


def said(clause, values, **holds):
    """Verdicts of values as letters; each condition holds if all its ``holds`` words stand for true."""
    def true(condition):
        return np.full(len(values), float(all(holds.get(word, False) for word in re.findall(r'"(\w+)"', condition))))
    words = np.array(values)
    return "".join(LETTERS[v] for v in verdicts(clause.bands, words if words.dtype.kind == "U" else words.astype(float),
                                                np.ones(len(values), dtype=bool), true))


def test_all_clauses_of_the_first_version_are_there():
    assert [clause.id for clause in FIRST.clauses] == IDS
    assert [clause.id for clause in BRITISH.clauses] == [*IDS, "U01"]


@pytest.mark.parametrize("clause", FIRST.clauses, ids=lambda clause: clause.id)
def test_a_clause_says_all_in_three_languages_and_names_its_source(clause):
    for texts in (clause.title, clause.text, clause.remedy):
        assert list(texts) == ["en", "fi", "sv"]
        assert len(set(texts.values())) == 3
        assert not re.search(r"\bsafe\b|turvalli|säker(?!t)", " ".join(texts.values()).lower())
    assert all(len(title) <= 60 for title in clause.title.values())
    assert all(source.title for source in clause.sources)
    assert clause.measure in measures()
    judged = [source for source in clause.sources if source.title == "our judgement"]
    assert judged or clause.confidence != "D"
    assert clause.confidence == "D" or len(clause.sources) > len(judged)


@pytest.mark.parametrize("clause", [*FIRST.clauses, *BRITISH.clauses], ids=lambda clause: clause.id)
def test_a_value_that_is_missing_is_never_a_pass(clause):
    values = np.array(["x"]) if measures()[clause.measure].words else np.array([np.nan])
    for true in (0.0, 1.0, np.nan):
        assert verdicts(clause.bands, values, np.array([False]), lambda c, t=true: np.array([t])) == Verdict.UNKNOWN


@pytest.mark.parametrize(("name", "values", "expected"), [
    ("N01", ["yes", "accompanied", "no"], "pwf"), ("N02", [1.25, 1.26, 1.5, 1.51], "pwwf"),
    ("N03", [2500, 2501, 5000, 5001], "pfff"), ("N04", [1, 1.1, 3, 3.1], "pwwf"), ("N05", [0, 0.1, 20, 20.1], "pwwf"),
    ("N06", [2, 1, 0], "pwf"), ("N07", [0, 1, 2], "pwf"), ("S01", [30, 31, 40, 41], "pwwf"),
    ("S02", [30, 40, 50], "pwf"), ("S03", [500, 501, 1000, 1001], "pwwf"), ("S04", [119, 120, 400, 401], "pwwf"),
    ("S05", [2, 1.9, 1.5, 1.4, 1, 0.9], "pwwfff"), ("S06", [2.4, 2.3, 1.8, 1.7], "pwwf"),
    ("S07", [3, 2.9, 2.5, 2.4], "pwwf"), ("S08", [1.5, 1.4, 0.5, 0.4], "pwww"), ("S09", [5, 5.1, 8, 8.1], "pwwf"),
    ("S10", [3, 5, 5.5, 6, 6.1], "pwwwf"), ("S12", ["good", "intermediate", "bad"], "pwf"),
    ("S13", [0, 50, 51], "pwf"), ("S15", ["l", "k1", "k2", "none"], "ppwf"), ("S16", ["none", "some", "dense"], "pff"),
    ("S17", [2499, 2500, 5000], "fff"), ("S18", [2.5, 2.4, 1.8], "pff"), ("S19", [1.9, 2, 5, 5.1], "pwww"),
    ("C01", [50, 51, 60, 61], "pfff"), ("C02", [30, 31, 40, 41], "pwwf"), ("C03", [240, 241, 500, 501], "pwwf"),
    ("C04", [10, 11, 20, 21], "pwwf"), ("C05", [1, 2, 3, 4], "ppff"), ("C06", [2.5, 2.4, 1.8, 1.7], "pwwf"),
    ("C07", [100, 200, 300, 400, 401], "pwwwf"), ("C08", [200, 201, 500, 501], "pwwf"),
    ("C09", [0.9, 1.0, 1.1, 1.2, 1.3], "pwwwf"), ("C10", [1.8, 1.7, 1, 0.9], "pwwf"), ("C11", [10, 9, 5, 4], "pwwf"),
    ("C12", ["raised", "island", "signals", "zebra", "none"], "pppwf"), ("C14", ["yes", "no"], "pf"),
    ("C15", ["continuous", "raised", "plain"], "ppf"), ("W01", [60, 100, 101], "wwf"),
    ("W02", [1.1, 1.2, 1.6, 1.7, 2.1, 2.2], "fwwppf"), ("W03", [3, 2.9, 2, 1.9], "pwwf"),
    ("W04", ["yes", "no"], "pf"), ("W05", ["no", "yes"], "pf"), ("V01", [50, 51], "pf"),
    ("V02", [80, 79, 60, 59], "pwwf"),
])
def test_limits_are_those_of_the_reference_with_its_holes_closed(name, values, expected):
    assert said(FIRST.clause(name), values) == expected


def test_every_clause_has_its_limits_tested():
    marks = test_limits_are_those_of_the_reference_with_its_holes_closed.pytestmark
    assert [row[0] for row in marks[0].args[1]] == IDS


@pytest.mark.parametrize(("name", "holds", "values", "expected"), [
    ("N03", "profile", [2500, 5000, 5001], "ppf"), ("S05", "length", [1.4, 1, 0.9], "wwf"),
    ("S16", "dooring_buffer", ["some"], "w"), ("S16", "footway cycleway", ["dense"], "w"),
    ("S17", "speed", [2499, 2500], "pf"), ("S17", "speed cycleway", [2499, 5000, 5001], "pwf"),
    ("S18", "oneway", [1.8, 1.7], "pf"), ("S19", "peak_volume", [5, 5.1], "wf"), ("C01", "kind", [60, 61], "pf"),
    ("C05", "island", [3, 4], "wf"), ("C15", "adt", ["plain"], "w"), ("W01", "decision_points_unmarked", [60], "p"),
    ("W04", "code_clash", ["yes", "no"], "wf"),
])
def test_conditions_open_the_bands_that_the_reference_gives_them(name, holds, values, expected):
    assert said(FIRST.clause(name), values, **dict.fromkeys(holds.split(), True)) == expected


def test_british_limits_replace_the_finnish_ones_and_the_rest_stays():
    changed = {clause.id for clause, ours in zip(FIRST.clauses, BRITISH.clauses) if clause != ours}
    assert changed == {"N03", "S01", "S02", "S04", "S15", "S17", "C01", "C02", "C05"}
    assert said(BRITISH.clause("S01"), [32, 33, 40, 41]) == "pwwf"
    assert said(BRITISH.clause("C05"), [1, 2, 3], adt=True) == "pff"
    assert said(BRITISH.clause("C05"), [1, 2, 3], island=True) == "ppw"
    assert said(BRITISH.clause("U01"), [399, 400, 840, 841]) == "pwwf"
    assert BRITISH.clause("S04").bands == FIRST.clause("S04").bands
    for profile in ("P1", "P2", "P3", "P4", "PA"):  # one clause on footways for everyone
        assert BRITISH.clause("S04").is_for(profile) != BRITISH.clause("U01").is_for(profile)
