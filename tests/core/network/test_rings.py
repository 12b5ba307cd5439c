# SPDX-License-Identifier: GPL-2.0-or-later
"""Roundabouts that only their shape tells: round closed rings of one-way pieces (network model, rule 8)."""
import numpy as np
import pytest
import shapely

from school_path.core.network.graph import build_network, canonical
from school_path.core.routing.elements import elements_of
from school_path.core.streets import Junction, Kind, Oneway
from school_path.tests.coordinates import NO_CROSSINGS, answer, drawn
from school_path.tests.town import walk

SIDES = 20  # corners of the polygons that are drawn for circles


def circle(radius, corners=SIDES):
    """A ring counter-clockwise, closed."""
    at = np.arange(corners + 1) % corners * 2 * np.pi / corners
    return radius * np.column_stack([np.cos(at), np.sin(at)])


def square(side):
    return np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]) * float(side) - side / 2


def pieces(ring, count):
    """The ring in so many pieces."""
    cut = np.linspace(0, len(ring) - 1, count + 1).round().astype(int)
    return [ring[a:b + 1] for a, b in zip(cut, cut[1:])]


def place(ring, count, arms=4, clockwise=False, backwards=False, tagged=False, kind=Kind.TERTIARY, adt=2500):
    """A one-way ring in pieces with two-way arms at its vertices; ``backwards`` is digitised against the traffic."""
    parts = pieces(ring, count)
    if clockwise != backwards:
        parts = [part[::-1] for part in parts]
    at = np.linspace(0, len(ring) - 1, arms, endpoint=False).round().astype(int)
    legs = [np.array([ring[k], ring[k] * 5]) for k in at]
    n = len(parts)
    oneway = [Oneway.REVERSE if backwards else Oneway.YES] * n + [Oneway.NO] * arms
    ids = [f"ring{k}" for k in range(n)] + [f"leg{k}" for k in range(arms)]
    a_town = drawn(parts + legs, [kind] * (n + arms), street_id=ids, oneway=oneway, speed_limit=[30] * (n + arms),
                   adt=[adt] * (n + arms), lanes=[1] * n + [2] * arms)
    if tagged:
        junction = np.array([Junction.ROUNDABOUT] * n + [Junction.NONE] * arms, dtype=np.int8)
        return type(a_town)({}, a_town.streets.with_columns(junction=junction), a_town.crossings)
    return a_town


def network(a_town, left_hand=False):
    return build_network(a_town.streets.take(canonical(a_town.streets)), NO_CROSSINGS, left_hand_traffic=left_hand)


def inner_ids(net):
    """Sides without a footway in the middle, as (id, side)."""
    return {(net.streets.street_id[row], ("left", "right")[side]) for row, side in zip(*np.nonzero(net.inner))}


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("clockwise", [False, True])
@pytest.mark.parametrize("arms", [0, 1, 3, 4])
def test_a_round_ring_has_an_inner_side(count, backwards, clockwise, arms):
    net = network(place(circle(20), count, arms, clockwise, backwards), left_hand=clockwise)
    middle = "right" if clockwise != backwards else "left"
    assert inner_ids(net) == {(f"ring{k}", middle) for k in range(count)}


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("radius", [10, 20])
def test_a_round_ring_is_walked_as_one_with_the_tag(radius, count, backwards):
    bare, tagged = (answer(place(circle(radius), count, backwards=backwards, tagged=tag),
                           [(40, 4), (40, -4), (-4, 40), (-40, 4)], (-40, -4), profile="PA") for tag in (False, True))
    for name in ("length", "shortest_length", "risk", "worst_class", "status"):
        np.testing.assert_array_equal(getattr(bare, name), getattr(tagged, name))
    assert [walk(bare, row).legs for row in range(4)] == [walk(tagged, row).legs for row in range(4)]
    elements = elements_of(bare)
    walked = ~elements.step & (elements.side >= 0)
    assert not bare.network.inner[elements.street[walked], elements.side[walked]].any()


@pytest.mark.parametrize("count", [1, 2, 4])
@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("ring", [square(40), square(60), square(50) * (1.4, 0.8)])
def test_a_small_one_way_block_is_no_roundabout(ring, count, backwards):
    a_town = place(ring, count, arms=0, backwards=backwards, kind=Kind.RESIDENTIAL, adt=100)
    assert not network(a_town).inner.any()
    inside = np.array(shapely.Polygon(ring).buffer(-4).exterior.coords[:2])
    found = answer(a_town, [inside[0]], inside[1], profile="PA")
    assert walk(found).status == "served" and walk(found).crossings == []


def test_a_great_ring_is_no_roundabout():
    assert network(place(circle(39), 4)).inner.any() and not network(place(circle(41), 4)).inner.any()


def test_a_ring_of_which_a_piece_runs_both_ways_or_goes_on_elsewhere_is_none():
    ring = pieces(circle(25), 3)  # too far apart for the halves of a dual carriageway
    kinds, ids = [Kind.TERTIARY] * 3, ["a", "b", "c"]
    mixed = drawn(ring, kinds, street_id=ids, oneway=[Oneway.YES, Oneway.NO, Oneway.YES])
    against = drawn(ring, kinds, street_id=ids, oneway=[Oneway.YES, Oneway.REVERSE, Oneway.YES])
    longer = drawn([ring[0], ring[1], np.vstack([ring[2], [(60, 0)]])], kinds, street_id=ids, oneway=[Oneway.YES] * 3)
    assert not any(network(one).inner.any() for one in (mixed, against, longer))


def test_the_entries_and_exits_of_a_roundabout_are_no_part_of_it():
    ring = circle(15)
    fork = np.array([(30.0, 0.0)])
    entry, leave = np.vstack([fork, ring[1:2]]), np.vstack([ring[-2:-1], fork])
    lines = [*pieces(ring, 4), entry, leave, np.vstack([fork, [(80, 0)]])]
    net = network(drawn(lines, [Kind.TERTIARY] * 7, street_id=["r0", "r1", "r2", "r3", "in", "out", "leg"],
                        oneway=[Oneway.YES] * 6 + [Oneway.NO]))
    assert {one for one in inner_ids(net) if one[0].startswith("r")} == {(f"r{k}", "left") for k in range(4)}
