# SPDX-License-Identifier: GPL-2.0-or-later
"""The town's own judgement replaces the computed class; risk stays."""

import numpy as np
import pytest

from school_path.core.country import load_country
from school_path.core.profile import load_profile
from school_path.core.safety.assess import assess_sides, assess_steps
from school_path.core.safety.judgements import CLOSED, Judgements, apply_judgements
from school_path.tests.core.safety.streets import crossings, known

FINLAND, P1 = load_country("FI"), load_profile("P1")
BLANK = {
    "street_row": -1,
    "side": -1,
    "crossing_row": -1,
    "profiles": (),
    "scenario": "",
    "effect": 4,
    "reason": "",
    "author": "",
    "date": "2026-01-01",
    "valid_from": "",
    "expires": "",
}


def judgements(*rows):
    """Judgements with the given values."""
    rows = [{**BLANK, **row} for row in rows]
    columns = {name: [row[name] for row in rows] for name in BLANK}
    profiles = np.empty(len(rows), dtype=object)
    profiles[:] = columns.pop("profiles")
    return Judgements(
        profiles=profiles,
        **{
            name: np.array(values, dtype=int if isinstance(BLANK[name], int) else object)
            for name, values in columns.items()
        },
    )


def judged(*rows, scenario="DAYLIGHT", on=None):
    """Two streets, and two steps over the first: at a zebra and at none."""
    table, street, crossing = known({}, {}), np.array([0, 0]), np.array([0, -1])
    sides = assess_sides(table, np.zeros((2, 2), dtype=bool), P1, FINLAND, scenario)
    steps = assess_steps(table, crossings({"kind": "zebra"}), street, crossing, [False, False], P1, FINLAND, scenario)
    after = apply_judgements(sides, steps, judgements(*rows), P1, scenario, street, crossing, on)
    return sides, steps, *after


def test_one_side_is_closed_and_the_other_stays():
    sides, steps, after, stepped = judged({"street_row": 0, "side": 0, "effect": CLOSED})
    assert sides.klass.tolist() == [[2, 2], [2, 2]]
    assert after.klass.tolist() == after.known_klass.tolist() == [[5, 2], [2, 2]]
    assert after.judgement.tolist() == [[0, -1], [-1, -1]]
    assert after.risk.tolist() == sides.risk.tolist()
    assert stepped.klass.tolist() == steps.klass.tolist()


def test_no_side_named_means_both():
    assert judged({"street_row": 1, "effect": 1})[2].klass.tolist() == [[2, 2], [1, 1]]


def test_a_crossing_is_judged_wherever_it_is_used_and_nowhere_else():
    _, steps, _, after = judged({"crossing_row": 0, "effect": 4})
    assert after.klass.tolist() == [4, steps.klass[1]]
    assert after.judgement.tolist() == [0, -1]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"profiles": ("P1",)}, 4),
        ({"profiles": ("P2", "PA")}, 2),
        ({"scenario": "DAYLIGHT"}, 4),
        ({"scenario": "DARK"}, 2),
    ],
)
def test_only_for_the_profile_and_scenario_named(row, expected):
    assert judged({"street_row": 0, **row})[2].klass[0, 0] == expected


@pytest.mark.parametrize(
    ("on", "expected"), [(None, 4), ("2026-02-28", 2), ("2026-03-01", 4), ("2026-06-30", 4), ("2026-07-01", 2)]
)
def test_both_days_are_included(on, expected):
    row = {"street_row": 0, "valid_from": "2026-03-01", "expires": "2026-06-30"}
    assert judged(row, on=on)[2].klass[0, 0] == expected


def test_the_latest_wins_whatever_the_order_of_rows():
    old = {"street_row": 0, "effect": 5, "date": "2025-01-01"}
    new = {"street_row": 0, "effect": 1, "date": "2026-01-01"}
    for rows in ((old, new), (new, old)):
        assert judged(*rows)[2].klass[0].tolist() == [1, 1]
