# SPDX-License-Identifier: GPL-2.0-or-later
"""Nodes that stop walkers, and those that do not."""
import numpy as np
import pytest

from school_path.core.streets import Access
from school_path.tests.osm_drawing import draw, street

LINE = "A    B    C"


def closed_length(finland, node, *ways):
    """Length in m of the pieces that walkers may not pass."""
    streets = draw(LINE, *(ways or [("ABC", street("footway"))]), B=node).read(finland).streets
    return float(streets.lines.lengths()[streets.foot == Access.NO].sum())


@pytest.mark.parametrize("node", [
    {"barrier": "gate", "access": "private"},
    {"barrier": "gate", "locked": "yes"},
    {"barrier": "bollard", "foot": "no"},
    {"barrier": "fence"},
    {"access": "private"},
])
def test_closed_node_closes_a_metre_either_side(finland, node):
    assert closed_length(finland, node) == pytest.approx(2, abs=0.2)


@pytest.mark.parametrize("barrier", ["bollard", "block", "cycle_barrier", "lift_gate", "kerb", "chain", "planter"])
@pytest.mark.parametrize("access", [{}, {"access": "private"}, {"access": "no"}, {"motor_vehicle": "no"}])
def test_what_stops_vehicles_does_not_stop_walkers(finland, barrier, access):
    assert closed_length(finland, {"barrier": barrier, **access}) == 0


@pytest.mark.parametrize("node", [
    {"barrier": "gate"},
    {"barrier": "gate", "access": "private", "foot": "yes"},
    {"barrier": "gate", "motor_vehicle": "private"},
    {"barrier": "swing_gate", "vehicle": "no"},
])
def test_gate_that_is_open_to_walkers_closes_nothing(finland, node):
    assert closed_length(finland, node) == 0


@pytest.mark.parametrize("node", [
    {"entrance": "staircase", "access": "private"},
    {"door": "hinged", "access": "no"},
    {"amenity": "parking_entrance", "access": "private"},
])
def test_private_door_does_not_close_the_way_past_it(finland, node):
    assert closed_length(finland, node) == 0


def test_private_door_closes_where_one_way_ends_and_another_begins(finland):
    node = {"entrance": "yes", "access": "private"}
    ways = ("AB", street("footway")), ("BC", street("corridor"))
    assert closed_length(finland, node, *ways) == pytest.approx(2, abs=0.2)


def test_private_door_does_not_close_the_edge_of_a_square(finland):
    square = ("ABDCA", street("pedestrian"))
    plan = "A    B\n\n\n\nC    D\n\n\n\nE    F"
    for letter in "AB":  # A is where the ring begins
        drawing = draw(plan, ("EC", street("footway")), square, **{letter: {"entrance": "yes", "access": "private"}})
        assert not np.any(drawing.read(finland).streets.foot == Access.NO)


def test_barrier_at_the_end_of_a_way_closes_nothing(finland):
    streets = draw(LINE, ("AB", street("footway")), B={"barrier": "gate", "access": "private"}).read(finland).streets
    assert not np.any(streets.foot == Access.NO)


def test_closed_barriers_are_told(finland):
    notices = draw(LINE, ("ABC", street("footway")), B={"barrier": "gate", "access": "private"}).read(finland).notices
    told = next(n for n in notices if n.code == "osm_barriers_closed")
    assert (told.ids, told.values["count"]) == (("n2",), 1)
