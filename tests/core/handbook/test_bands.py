# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands: every value has one verdict, or the bands are refused."""
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from school_path.core.handbook import Band, Verdict
from school_path.core.handbook.bands import ANY_OTHER, NUMBERS, WORDS, band_faults, kind_of, verdicts, within

PASS, WARN, FAIL, UNKNOWN = Verdict.PASS, Verdict.WARN, Verdict.FAIL, Verdict.UNKNOWN
THREE = (Band(PASS, max=240), Band(WARN, max=500), Band(FAIL))


def said(bands, values, known=None, holds=None):
    known = np.ones(len(values), dtype=bool) if known is None else np.array(known)
    return list(verdicts(bands, np.array(values), known, holds))


def found(bands, **options):
    return [(fault.code.replace("handbook_", ""), fault.band, fault.found) for fault in band_faults(bands, **options)]


# verdicts


def test_the_first_band_that_fits_gives_the_verdict():
    assert said(THREE, [0.0, 240.0, 241.0, 500.0, 501.0]) == [PASS, PASS, WARN, WARN, FAIL]


def test_min_and_max_lie_within_above_and_below_do_not():
    bands = (Band(PASS, min=1.7, max=2.1), Band(WARN, min=1.2, below=1.7), Band(FAIL))
    assert said(bands, [1.7, 2.1, 1.2, 1.69, 2.11, 1.19]) == [PASS, PASS, WARN, WARN, FAIL, FAIL]
    assert said((Band(PASS, above=3), Band(FAIL)), [3.0, 3.1]) == [FAIL, PASS]


def test_words():
    bands = (Band(PASS, words=("l", "k1")), Band(WARN, words=("k2",)), Band(FAIL))
    assert said(bands, ["k1", "k2", "none"]) == [PASS, WARN, FAIL]


def test_what_is_not_known_is_unknown_whatever_the_value():
    assert said(THREE, [10.0, np.nan, 600.0], known=[False, True, True]) == [UNKNOWN, UNKNOWN, FAIL]
    assert said((Band(PASS),), ["x"], known=[False]) == [UNKNOWN]


def test_a_condition_must_hold_and_where_it_cannot_be_told_the_verdict_is_unknown():
    bands = (Band(PASS, max=50), Band(PASS, max=60, condition="signals"), Band(FAIL))
    asked = []

    def holds(condition):
        asked.append(condition)
        return np.array([0.0, 1.0, 0.0, np.nan, np.nan, np.nan])

    assert said(bands, [50.0, 60.0, 60.0, 60.0, 50.0, 70.0], holds=holds) == [PASS, PASS, FAIL, UNKNOWN, PASS, FAIL]
    assert asked == ["signals"]


def test_a_value_outside_all_bands_is_unknown():
    assert said((Band(PASS, min=0),), [-5.0]) == [UNKNOWN]


# faults


def test_bands_that_take_each_value_once_are_in_order():
    assert found(THREE) == []
    assert found((Band(PASS, min=2), Band(WARN, min=1.5), Band(FAIL))) == []
    assert found((Band(PASS, min=1.7, max=2.1), Band(WARN, min=1.2, below=1.7), Band(FAIL))) == []
    assert found((Band(PASS, max=0.9), Band(WARN, above=0.9, max=1.2), Band(FAIL, above=1.2))) == []
    assert found((Band(PASS, condition="quiet"), Band(PASS, max=10), Band(FAIL))) == []


@pytest.mark.parametrize(("bands", "faults"), [
    ((Band(PASS, max=0.9), Band(WARN, min=1, max=1.2), Band(FAIL, above=1.2)), [("bands_gap", None, "0.95")]),
    ((Band(PASS, below=5), Band(FAIL, above=5)), [("bands_gap", None, "5")]),
    ((Band(PASS, max=5), Band(FAIL, above=5, max=10)), [("bands_gap", None, "20")]),
    ((Band(PASS, min=5), Band(FAIL, min=2, below=5)), [("bands_gap", None, "0")]),
    ((Band(PASS, max=5), Band(FAIL, condition="x")), [("bands_gap", None, "10")]),
    ((Band(PASS, max=240), Band(WARN, min=200, max=500), Band(FAIL)), [("band_overlap", 1, "200")]),
    ((Band(PASS, max=240), Band(WARN, min=240, max=500), Band(FAIL)), [("band_overlap", 1, "240")]),
    ((Band(PASS, max=240), Band(WARN, max=100), Band(FAIL)), [("band_overlap", 1, "100")]),
    ((Band(PASS, max=240), Band(WARN, below=240), Band(FAIL)), [("band_overlap", 1, "120")]),
    ((Band(PASS, min=1.7, max=2.1), Band(WARN, min=1.2), Band(FAIL)), [("band_overlap", 1, "1.7")]),
    ((Band(FAIL, min=3, max=4), Band(PASS, min=0, max=10), Band(WARN)), [("band_overlap", 1, "3")]),
    ((Band(PASS, min=5, max=4), Band(FAIL)), [("band_empty", 0, "")]),
    ((Band(PASS, min=5, below=5), Band(FAIL)), [("band_empty", 0, "")]),
    ((Band(PASS, max=5), Band(WARN, above=5), Band(FAIL)), [("band_empty", 2, "")]),
    ((Band(PASS), Band(FAIL, max=3)), [("band_overlap", 1, "3")]),
    ((Band(PASS, words=("a",)), Band(WARN, max=3), Band(FAIL)), [("limit", 1, "")]),
    ((Band(PASS, min=0, above=4), Band(FAIL)), [("limit_twice", 0, "min, above")]),
    ((Band(PASS, max=4, below=3), Band(FAIL)), [("limit_twice", 0, "max, below")]),
    ((Band(PASS, min=0, above=0, max=5, below=5), Band(FAIL)),
     [("limit_twice", 0, "min, above"), ("limit_twice", 0, "max, below")]),
])
def test_what_is_wrong_with_numbers(bands, faults):
    assert found(bands) == faults


def test_a_measure_of_numbers_takes_no_words_and_one_of_words_no_numbers():
    assert found((Band(PASS, words=("a",)), Band(FAIL)), kind=NUMBERS) == [("limit", 0, "")]
    assert found((Band(PASS, max=3), Band(FAIL)), kind=WORDS, words=("a", "b")) == [("limit", 0, "")]


def test_numbers_below_the_least_need_no_verdict():
    bands = (Band(PASS, min=0, max=5), Band(FAIL, above=5))
    assert found(bands) == []
    assert found(bands, least=-np.inf) == [("bands_gap", None, "-1")]


@pytest.mark.parametrize(("bands", "faults"), [
    ((Band(PASS, words=("a",)), Band(FAIL)), []),
    ((Band(PASS, words=("a",)), Band(FAIL, words=("b", "c"))), []),
    ((Band(PASS, words=("a",)), Band(FAIL, words=("b",))), [("bands_gap", None, "c")]),
    ((Band(PASS, words=("a",)), Band(FAIL, words=("a", "b", "c"))), [("band_overlap", 1, "a")]),
    ((Band(PASS, words=("a", "x")), Band(FAIL)), [("word", 0, "x")]),
    ((Band(PASS, words=("a", "b", "c")), Band(FAIL)), [("band_empty", 1, "")]),
    ((Band(PASS), Band(FAIL, words=("a",))), [("band_empty", 1, "")]),
    ((Band(PASS, words=("a",)), Band(FAIL, condition="x")), [("bands_gap", None, "b, c")]),
    ((Band(PASS, words=("a",), condition="x"), Band(FAIL)), []),
])
def test_what_is_wrong_with_words(bands, faults):
    assert found(bands, kind=WORDS, words=("a", "b", "c")) == faults


def test_where_any_word_may_come_something_must_take_the_rest():
    assert found((Band(PASS, words=("a",)), Band(FAIL, words=("b",)))) == [("bands_gap", None, ANY_OTHER)]
    assert found((Band(PASS, condition="x"), Band(FAIL))) == []
    assert (kind_of((Band(PASS, words=("a",)), Band(FAIL))), kind_of(THREE)) == (WORDS, NUMBERS)


# properties

LIMIT = st.one_of(st.none(), st.integers(-4, 12).map(float), st.integers(-8, 24).map(lambda n: n / 2))
BAND = st.builds(Band, st.sampled_from(list(Verdict)), min=LIMIT, above=LIMIT, max=LIMIT, below=LIMIT)
# every whole and half number is a limit at most, every quarter lies between two
GRID = np.arange(-40, 120) / 4


@settings(deadline=None, max_examples=500)
@given(st.lists(BAND, min_size=1, max_size=5), st.sampled_from([0.0, -np.inf]))
def test_bands_without_fault_give_each_number_one_verdict(bands, least):
    faults = band_faults(bands, NUMBERS, least=least)
    grid = GRID[GRID >= least]
    inside = np.array([within(band, grid) for band in bands])
    gap = not inside.any(axis=0).all()
    assert gap == any(fault.code == "handbook_bands_gap" for fault in faults)
    if faults:
        return
    for row, band in enumerate(bands):
        taken = inside[:row].any(axis=0)
        left = np.flatnonzero(inside[row] & ~taken)
        assert len(left), "a band without values"
        limited = [value for value in (band.min, band.max) if value is not None and value >= least]
        assert not (taken & np.isin(grid, limited)).any(), "a limit inside a band above"
        limited = any(value is not None for value in (band.min, band.above, band.max, band.below))
        assert not limited or (np.diff(left) == 1).all(), "a band in two pieces"


@settings(deadline=None, max_examples=300)
@given(st.lists(BAND, min_size=1, max_size=5), st.data())
def test_conditions_never_leave_a_value_of_good_bands_without_verdict(bands, data):
    bands = [*bands, Band(FAIL)]
    if band_faults(bands, NUMBERS, least=-np.inf):
        return
    asked = data.draw(st.lists(st.booleans(), min_size=len(bands) - 1, max_size=len(bands) - 1))
    truth = np.array(data.draw(st.lists(st.sampled_from([0.0, 1.0]), min_size=len(GRID), max_size=len(GRID))))
    bands = [Band(band.verdict, band.min, band.above, band.max, band.below, (), "x" if ask else "")
             for band, ask in zip(bands, [*asked, False])]
    known = np.ones(len(GRID), dtype=bool)
    expected = [next(band.verdict for band in bands if within(band, np.array([value]))[0] and (
        not band.condition or holds)) for value, holds in zip(GRID, truth)]
    assert list(verdicts(bands, GRID, known, lambda condition: truth)) == expected


@settings(deadline=None, max_examples=200)
@given(st.lists(BAND, min_size=1, max_size=4), st.lists(st.booleans(), min_size=len(GRID), max_size=len(GRID)))
def test_forgetting_a_value_makes_its_verdict_unknown_and_changes_no_other(bands, known):
    known = np.array(known)
    before, after = (verdicts(bands, GRID, mask, None) for mask in (np.ones(len(GRID), dtype=bool), known))
    assert (after[known] == before[known]).all()
    assert (after[~known] == UNKNOWN).all()
