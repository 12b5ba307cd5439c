# SPDX-License-Identifier: GPL-2.0-or-later
"""Two runs held against each other: every pair of statuses, risk, pairing, and pupils."""
from itertools import product

import numpy as np
import pytest

from school_path.core.compare_runs import HomeChange, RunHomes, compare_runs
from school_path.core.routing.solve import Status

GOING = {"served", "served_over_detour", "at_school"}


def column(values):
    made = np.empty(len(values), dtype=object)
    made[:] = values
    return made


def run(*rows):
    """A run; a row is (home, status) and what is not the usual of it."""
    usual = {"school_id": "s", "profile": "P2", "mode": "WALK", "length": 500.0, "pupils": 1.0,
             "risk": (np.nan, np.nan), "gap": (np.nan, np.nan)}
    homes = [{"home_id": home, "status": -1 if status is None else Status[status.upper()], **usual, **(more[0] if more
             else {})} for home, status, *more in rows]
    number = {"status": np.int8, "length": float, "pupils": float}
    columns = {name: np.array([home[name] for home in homes], dtype=kind) for name, kind in number.items()}
    pairs = {name: np.array([home[name] for home in homes], dtype=float).reshape(-1, 2) for name in ("risk", "gap")}
    return RunHomes(**columns, **pairs, **{name: column([home[name] for home in homes])
                                           for name in ("home_id", "school_id", "profile", "mode")})


def change(before, after, *more):
    made = compare_runs(run(("h", before, *more[:1])), run(("h", after, *more[1:])))
    return [HomeChange(code).word for code in made.change]


@pytest.mark.parametrize(("before", "after"), list(product([one.name.lower() for one in Status], repeat=2)))
def test_every_pair_of_statuses_has_the_change_that_its_words_say(before, after):
    told, = change(before, after)

    assert (told == "same") == (before == after or {before, after} == {"served", "at_school"})
    assert (told == "newly_blocked") == (after == "blocked" != before)
    assert (told == "newly_undecided") == (after == "undecided" != before)
    assert (told == "freed") == (after in GOING and before not in {*GOING, "too_long"})
    if told == "better":
        assert Status[after.upper()] > Status[before.upper()] or after == "at_school"
    if told == "worse":
        assert Status[after.upper()] < Status[before.upper()] or before == "at_school"


def test_homes_of_one_run_only_are_told_and_every_home_has_one_row():
    made = compare_runs(run(("a", "served"), ("b", "blocked")), run(("b", "served"), ("c", "undecided")))

    assert sorted(zip(made.before.tolist(), made.after.tolist())) == [(-1, 1), (0, -1), (1, 0)]
    assert made.homes() == {**dict.fromkeys(HomeChange, 0), HomeChange.GONE: 1, HomeChange.NEW: 1, HomeChange.FREED: 1}
    assert made.change.tolist() == sorted(made.change.tolist())  # the worst first


@pytest.mark.parametrize(("one", "other"), [([], ["h"]), (["h"], []), ([], [])])
def test_a_run_without_homes_is_no_accident(one, other):
    made = compare_runs(run(*((home, "served") for home in one)), run(*((home, "served") for home in other)))

    assert [HomeChange(code).word for code in made.change] == ["gone"] * len(one) + ["new"] * len(other)


def test_children_of_one_home_are_paired_by_school_profile_and_mode():
    before = run(("h", "served", {"profile": "P1"}), ("h", "blocked", {"profile": "P3"}))
    after = run(("h", "served", {"profile": "P3"}), ("h", "served", {"profile": "P1"}))
    made = compare_runs(before, after)

    assert sorted(zip(made.before.tolist(), made.after.tolist())) == [(0, 1), (1, 0)]
    assert made.homes()[HomeChange.FREED] == 1 and not made.other_way.any()


def test_a_child_that_moved_up_is_the_same_home_and_told():
    made = compare_runs(run(("h", "blocked", {"profile": "P1"}), ("k", "served")),
                        run(("h", "served", {"profile": "P2"}), ("k", "served", {"mode": "BIKE"})))

    assert made.homes()[HomeChange.FREED] == 1
    assert made.other_way.tolist() == [True, True]


def test_a_status_that_cannot_be_read_is_no_change():
    made = compare_runs(run(("a", None), ("b", "served"), ("c", None)), run(("a", "served"), ("b", "served")))

    assert made.left_out == 2
    assert [HomeChange(code).word for code in made.change] == ["same"]


def test_less_or_more_risk_is_a_change_where_the_status_is_not():
    def to_school(risk, gap=0.0):
        return {"risk": (risk, np.nan), "gap": (gap, np.nan)}

    assert change("served", "served", to_school(10), to_school(9)) == ["better"]
    assert change("served", "served", to_school(9), to_school(10)) == ["worse"]
    assert change("served", "served", to_school(10), to_school(10)) == ["same"]
    # as little as the searches themselves do not look for
    assert change("served", "served", to_school(10), to_school(9.95)) == ["same"]
    assert change("served", "served", to_school(10), to_school(10.05)) == ["same"]
    # the least risk before may have been 9.5 already: nothing is proven
    assert change("served", "served", to_school(10, 0.05), to_school(9.6)) == ["same"]
    assert change("served", "served", to_school(9.6), to_school(10, 0.05)) == ["same"]
    assert change("served", "served", to_school(10, np.nan), to_school(9.6, np.nan)) == ["better"]
    # the status goes before the risk
    assert change("served_over_detour", "served", to_school(9), to_school(10)) == ["better"]


def test_the_risk_of_a_closed_way_is_not_compared():
    risk = {"risk": (10.0, np.nan), "gap": (0.0, np.nan)}
    made = compare_runs(run(("h", "blocked", risk)), run(("h", "served", {**risk, "risk": (5.0, np.nan)})))

    assert np.isnan(made.risk_ratio[0]) and made.homes()[HomeChange.FREED] == 1


def test_there_and_back_are_added_where_both_runs_have_both():
    both = {"risk": (10.0, 30.0), "gap": (0.0, 0.0)}
    one = compare_runs(run(("h", "served", both)), run(("h", "served", {**both, "risk": (10.0, 10.0)})))
    alone = compare_runs(run(("h", "served", both)), run(("h", "served", {**both, "risk": (5.0, np.nan)})))

    assert one.risk_ratio.tolist() == [0.5] and alone.risk_ratio.tolist() == [0.5]
    assert one.risk_change.tolist() == [-1]


def test_a_ratio_of_no_risk_is_unknown():
    nothing = {"risk": (0.0, np.nan), "gap": (0.0, np.nan)}
    made = compare_runs(run(("h", "served", nothing)), run(("h", "served", {**nothing, "risk": (1.0, np.nan)})))

    assert np.isnan(made.risk_ratio[0]) and made.risk_change.tolist() == [1]


def test_pupils_are_counted_by_school_and_profile_as_they_are_now():
    before = run(("a", "blocked", {"pupils": 7.0}), ("b", "served", {"pupils": 2.0, "school_id": None}))
    after = run(("a", "served", {"pupils": 3.0, "school_id": "t"}))
    made = compare_runs(before, after)

    assert made.pupils_of()[HomeChange.FREED] == 3 and made.pupils_of()[HomeChange.GONE] == 2
    assert list(made.by("school_id")) == ["", "t"]
    assert made.by("school_id")["t"][HomeChange.FREED] == 3 and made.by("school_id")[""][HomeChange.GONE] == 2
    assert made.by("profile")["P2"][HomeChange.FREED] == 3
