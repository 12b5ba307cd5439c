# SPDX-License-Identifier: GPL-2.0-or-later
"""The way of one home in few steps."""
import numpy as np
import pytest

from school_path.core.routing.directions import LEFT, ON, RIGHT, START, Leg, named_beside, steps_of


def along(name, *points):
    return Leg(False, name, "", np.array(points, dtype=float))


def over(name, kind, at):
    return Leg(True, name, kind, np.array([at, at], dtype=float))


def told(steps):
    return [[(part.name, part.kind if part.crossing else part.turn, round(part.length)) for part in step.parts]
            for step in steps]


def test_pieces_of_a_street_are_one_step_and_turns_are_told():
    steps = steps_of([along("A", (0, 0), (0, 50)), along("A", (0, 50), (0, 120)), along("B", (0, 120), (80, 120)),
                      along("C", (80, 120), (80, 200)), along("D", (80, 200), (85, 300))])

    assert told(steps) == [[("A", START, 120)], [("B", RIGHT, 80)], [("C", LEFT, 80)], [("D", ON, 100)]]
    assert [step.at for step in steps] == [(0, 0), (0, 120), (80, 120), (80, 200)]


def test_a_crossing_belongs_to_the_step_that_leads_to_it():
    steps = steps_of([along("A", (0, 0), (0, 50)), over("Main", "signals", (0, 50)), along("A", (0, 60), (0, 90))])

    assert told(steps) == [[("A", START, 50), ("Main", "signals", 0)], [("A", ON, 30)]]


def test_a_way_that_begins_with_a_crossing_tells_it_first():
    steps = steps_of([over("Main", "zebra", (0, 0)), along("A", (0, 0), (0, 50))])

    assert told(steps) == [[("Main", "zebra", 0)], [("A", START, 50)]]


def test_short_bits_and_second_carriageways_are_not_told():
    steps = steps_of([along("A", (0, 0), (0, 50)), along("", (0, 50), (3, 50)), along("A", (3, 50), (3, 90)),
                      over("Main", "signals", (3, 90)), along("", (3, 90), (3, 95)), over("Main", "signals", (3, 95)),
                      along("B", (3, 95), (3, 150))])

    assert told(steps) == [[("A", START, 93), ("Main", "signals", 0)], [("B", ON, 55)]]


def test_a_short_first_bit_goes_with_what_follows():
    steps = steps_of([along("", (0, 0), (4, 0)), along("A", (4, 0), (4, 60))])

    assert told(steps) == [[("A", START, 64)]]
    assert steps[0].at == (0, 0)


def test_too_many_steps_become_fewer_and_no_crossing_is_lost():
    legs = []
    for number in range(12):
        x = 50 * number
        legs += [along(f"S{number}", (x, 0), (x + 40 + number, 0)), over(f"X{number}", "zebra", (x + 45, 0))]
    steps = steps_of(legs)

    assert len(steps) == 7
    parts = [part for step in steps for part in step.parts]
    assert [part.name for part in parts if part.crossing] == [f"X{number}" for number in range(12)]
    assert [part.name for part in parts if not part.crossing] == [f"S{number}" for number in range(12)]


@pytest.mark.parametrize(("street", "name"), [
    ([(0, 8), (100, 8)], "Main"), ([(0, 40), (100, 40)], ""), ([(50, -50), (50, 50)], ""),
], ids=["beside", "far", "across"])
def test_a_footway_has_the_name_of_the_street_that_it_runs_beside(street, name):
    leg, = named_beside([along("", (10, 0), (90, 0))], ["Main"], [np.array(street, dtype=float)])

    assert leg.name == name


def test_names_stay_and_crossings_too():
    legs = [along("Own", (10, 0), (90, 0)), over("", "zebra", (90, 0))]

    assert [leg.name for leg in named_beside(legs, ["Main"], [np.array([[0, 1], [100, 1.0]])])] == ["Own", ""]
    assert named_beside(legs, [], []) == legs


def test_a_way_of_nothing_has_no_step():
    assert steps_of([]) == []
