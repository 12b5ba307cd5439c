# SPDX-License-Identifier: GPL-2.0-or-later
"""Darkness and winter: unlit ways in the woods, and ways that nobody ploughs."""
import math

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from school_path.core.country import load_country
from school_path.core.lines import Lines
from school_path.core.profile import load_profile
from school_path.core.safety.assess import assess_sides, assess_steps
from school_path.core.safety.seasons import unlit_runs
from school_path.core.streets import Kind
from school_path.tests.core.safety.streets import crossings, known, streets

FINLAND, P4 = load_country("FI"), load_profile("P4")
WOODS = {"lit": "no", "winter_class": "k2", "path_width": 3}


def assess(table, scenario):
    return assess_sides(table, np.zeros((len(table), 2), dtype=bool), P4, FINLAND, scenario)


def in_a_row(lengths, **columns):
    """Paths end to end, of the given lengths."""
    table = streets(*[{}] * len(lengths), kind=Kind.FOOTWAY, **{**WOODS, **columns})
    x = np.concatenate([[0], np.cumsum(lengths)])
    return table.with_columns(lines=Lines.from_list([[(a, 0), (b, 0)] for a, b in zip(x[:-1], x[1:])]))


@pytest.mark.parametrize(("lengths", "expected"), [([50], 1), ([51], 2), ([25, 26], 2), ([200], 2), ([100, 101], 3)])
def test_an_unlit_run_counts_as_one(lengths, expected):
    table = in_a_row(lengths)
    assert assess(table, "DARK").klass.tolist() == [[expected] * 2] * len(lengths)
    assert assess(table, "DAYLIGHT").klass.max() == 1


def test_branches_beside_the_longest_way_add_nothing():
    #        |            each arm 60 m: no walk through is longer than 120 m
    #      --+--
    star = Lines.from_list([[(0, 0), (60, 0)], [(0, 0), (-60, 0)], [(0, 0), (0, 60)], [(0, 0), (0, -60)]])
    assert unlit_runs(star, np.ones(4, dtype=bool)).tolist() == [120] * 4


def test_rings_and_double_ways():
    ring = Lines.from_list([[(0, 0), (50, 0), (50, 50), (0, 50), (0, 0)]])
    assert unlit_runs(ring, np.ones(1, dtype=bool)).tolist() == [200]
    double = Lines.from_list([[(0, 0), (100, 0)], [(0, 0), (0, 100), (100, 100), (100, 0)]])
    assert unlit_runs(double, np.ones(2, dtype=bool)).tolist() == [300, 300]
    nothing = np.zeros(2, dtype=bool)
    assert unlit_runs(double, nothing).tolist() == [0, 0]


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(0, 5), st.integers(0, 5)), min_size=1,
                max_size=12, unique=True))
def test_runs_lie_between_half_the_diameter_and_the_diameter(ends):
    pieces = [[(10 * a, 10 * b), (10 * c, 10 * d)] for a, b, c, d in ends if (a, b) != (c, d)]
    if not pieces:
        return
    runs = unlit_runs(Lines.from_list(pieces), np.ones(len(pieces), dtype=bool))
    graph = nx.Graph()
    for a, b in pieces:
        graph.add_edge(a, b, weight=math.dist(a, b))
    for part in nx.connected_components(graph):
        far = max(max(row.values()) for _, row in nx.all_pairs_dijkstra_path_length(graph.subgraph(part)))
        longest = max(math.dist(a, b) for a, b in pieces if a in part)
        told = {run for run, (a, _) in zip(runs, pieces) if a in part}
        assert len(told) == 1
        assert max(far / 2, longest) - 1e-6 <= told.pop() <= max(far, longest) + 1e-6
        if nx.is_tree(graph.subgraph(part)):
            assert abs(runs[[a in part for a, _ in pieces]][0] - far) < 1e-6


def test_a_lamp_breaks_the_run():
    runs = unlit_runs(in_a_row([100, 20, 150]).lines, np.array([True, False, True]))
    assert runs.tolist() == [100, 0, 150]


def test_unlit_below_ground_is_class_three_in_the_dark():
    tunnel = in_a_row([10]).with_columns(level=np.array([-1], dtype=np.int16))
    assert assess(tunnel, "DARK").klass.tolist() == [[3, 3]]
    place = crossings({"kind": "underpass", "lit": "no"})
    for scenario, expected in (("DAYLIGHT", 2), ("DARK", 3), ("WINTER", 3)):
        steps = assess_steps(known(), place, [0], [0], [False], P4, FINLAND, scenario)
        assert steps.klass.tolist() == [expected]


@pytest.mark.parametrize("scenario", ["DARK", "WINTER"])
def test_a_mapped_crossing_lies_on_the_street(scenario):
    table = in_a_row([300], surface="unpaved", winter_class=None).with_columns(kind=np.array([Kind.CROSSING], np.int8))
    assert assess(table, scenario).klass.tolist() == [[1, 1]]


def test_darkness_beside_a_street_changes_no_class():
    table = known(speed_limit=30, adt=500, lit="no")
    assert assess(table, "DARK").klass.tolist() == assess(table, "DAYLIGHT").klass.tolist()


def test_unknown_light_is_undecided():
    path = assess(in_a_row([300], lit=None).with_columns(kind=np.array([Kind.PATH], dtype=np.int8)), "DARK")
    assert (path.klass[0, 0], path.known_klass[0, 0]) == (3, 1)


def test_a_way_that_nobody_ploughs_is_closed():
    table = known({"winter_class": "none"}, {"winter_class": "k2"}, footway_left="footway")
    sides = assess(table, "WINTER")
    assert sides.klass[:, 0].tolist() == sides.known_klass[:, 0].tolist() == [5, 1]
    assert assess(table, "DARK").klass[0, 0] == 1


@pytest.mark.parametrize(("kind", "surface", "expected"), [
    (Kind.PATH, "paved", 5), (Kind.TRACK, "paved", 5), (Kind.FOOTWAY, "unpaved", 5), (Kind.FOOTWAY, "paved", 1)])
def test_unknown_maintenance_of_a_rough_way_is_undecided(kind, surface, expected):
    sides = assess(streets(kind=kind, surface=surface, lit="yes", speed_limit=20, adt=20), "WINTER")
    assert sides.klass[0, 0] == expected
    assert sides.known_klass[0, 0] == 1
