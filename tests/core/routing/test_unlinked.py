# SPDX-License-Identifier: GPL-2.0-or-later
"""A separate footway without a link blocks the home or the gate that has no other way, and is named (rule 6)."""
import numpy as np
import pytest
from pytest import approx

from school_path.core.streets import Attribute, Kind, Source
from school_path.tests.coordinates import drawn
from school_path.tests.town import footpath, residential, routes, tertiary, town, walk

# the footway PQ runs beside the street AB and meets nothing
BESIDE = """
     G   S
    P-------Q
    A-------B-------C
         H      T   K
    """
APART = dict(footway=None, footway_left="separate", footway_right="footway")


def beside(**street):
    return town(BESIDE, ABC=tertiary(**{**APART, **street}), PQ=footpath())


def told(found, row=0):
    return walk(found, row).status, bool(found.unlinked[row]), int(found.unlinked_gate[row])


@pytest.mark.parametrize("mode, profile", [("WALK", "P1"), ("WALK", "P4"), ("WALK", "PA"), ("BIKE", "P4")])
def test_gate_at_an_unlinked_footway_blocks_and_is_named(mode, profile):
    found = routes(beside(), "HK", "G", profile=profile, mode=mode)
    assert [told(found, row) for row in range(2)] == [("blocked", False, 0)] * 2
    assert ("gate_unlinked", ("G",)) in [(notice.code, notice.ids) for notice in found.notices]


def test_home_at_an_unlinked_footway_blocks_and_is_named():
    assert told(routes(beside(), "G", "T")) == ("blocked", True, -1)


def test_gate_whose_only_street_has_its_footway_apart_blocks_and_is_named():
    t = town(BESIDE, ABC=tertiary(**APART))
    found = routes(t, "HK", "G")
    assert [told(found, row) for row in range(2)] == [("blocked", False, 0)] * 2


def test_gate_takes_the_street_where_a_child_may_walk_there():
    t = town(BESIDE, ABC=residential(), PQ=footpath())
    found = routes(t, "HK", "G")
    assert [told(found, row) for row in range(2)] == [("served", False, -1)] * 2
    assert walk(found, 1).length == approx(20 + 10 + 150)
    assert ("gate_farther", ("G",)) in [(notice.code, notice.ids) for notice in found.notices]


def test_gate_at_a_linked_footway_hangs_on_it():
    t = town(BESIDE, ABC=tertiary(**APART), PQ=footpath(), QB=footpath())
    found = walk(routes(t, "K", "G", profile="P4"))
    assert found.status == "served" and found.legs[-1] == "PQ"


def test_another_gate_of_the_school_serves_and_the_lost_one_is_told():
    found = routes(beside(), "HK", "GT", school_id="ss")
    assert [told(found, row) for row in range(2)] == [("served", False, -1)] * 2
    assert found.gate.tolist() == [1, 1] and "gate_unlinked" in [notice.code for notice in found.notices]


def test_of_two_lost_gates_the_nearer_one_is_named():
    found = routes(beside(), "AK", "GS", school_id="ss")
    assert [told(found, row) for row in range(2)] == [("blocked", False, 0), ("blocked", False, 1)]


def test_each_home_is_told_of_its_own_school():
    t = beside()
    homes = t.homes("HK", school_id=["G", "T"])
    found = routes(t, homes, "GT", by_school=True)
    assert [told(found, row) for row in range(2)] == [("blocked", False, 0), ("served", False, -1)]


def test_a_park_path_that_leads_nowhere_is_no_separate_footway():
    t = town("""
    P-------Q


    A-------B-------C
         H          K
    """, ABC=residential(), PQ=footpath())
    found = routes(t, "P", "K", max_snap=25.0)
    assert told(found) == ("unreachable", False, -1)


def test_footways_that_know_their_street_are_separate_whatever_the_street_says():
    known = Attribute(np.array([3.0, np.nan]), np.full(2, Source.DERIVED, dtype=np.uint8))
    t = drawn([[(0, 10), (100, 10)], [(0, 0), (100, 0)]], [Kind.FOOTWAY, Kind.TERTIARY], street_id=["foot", "street"])
    streets = t.streets.with_columns(buffer_width=known)
    t = type(t)({"G": (50.0, 12.0), "H": (50.0, -5.0)}, streets, t.crossings)
    assert told(routes(t, "H", "G", max_snap=6.0)) == ("blocked", False, 0)


def test_ways_without_any_street_are_a_network():
    t = town("""
    H-------G       A---B
    """, HG=footpath(), AB=footpath())
    assert walk(routes(t, "H", "G")).status == "served"


LONG = """
         G
    P-------------------------Q
    A-------------------------B
         H                    |
                              C
    """


def test_a_long_footway_beside_a_street_that_has_its_footway_apart_is_one_too():
    ways = dict(AB=tertiary(**APART), PQ=footpath())
    assert told(routes(town(LONG, **ways), "H", "G", max_snap=25.0)) == ("blocked", False, 0)
    moved = routes(town(LONG, **ways, AP=residential()), "H", "G", profile="PA")
    assert told(moved) == ("served", False, -1)  # linked now


def test_home_and_gate_on_a_long_path_of_their_own_stay_on_it():
    t = town("""
          C
          |
    H-----|----------------------G
          |
          D
    """, HG=footpath(), CD=residential())
    found = walk(routes(t, "H", "G"))
    assert found.status == "served" and found.legs == ["HG"] and found.length == approx(290)
