# SPDX-License-Identifier: GPL-2.0-or-later
"""A path and the shortest way."""
import networkx as nx
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from school_path.core.handbook.scene import Scene
from school_path.core.lines import Lines
from school_path.core.paths import Paths
from school_path.core.profile import load_profile
from school_path.core.streets import Kind, Streets
from school_path.tests.core.handbook.scenes import only, scene_of
from school_path.tests.town import footpath, primary, residential, town

# sixteen places in a grid that is drawn ever wider to the east
PLACES = np.array([(40 * column ** 1.5, 60 * row) for row in range(4) for column in range(4)], dtype=float)
EDGES = ([(4 * row + column, 4 * row + column + 1) for row in range(4) for column in range(3)]
         + [(4 * row + column, 4 * row + column + 4) for row in range(3) for column in range(4)])
ROUND = town("""
    A---------B
    |         |
    |         |
    D---------C
    """, AB=footpath(), BC=footpath(), CD=residential(), AD=primary())


def test_the_detour_is_held_against_the_shortest_way():
    assert only("detour", scene_of(ROUND, "ABCD"), "paths") == pytest.approx((100 + 30 + 100) / 30)
    assert only("detour", scene_of(ROUND, "AB"), "paths") == 1
    assert only("detour", scene_of(ROUND, "ABC"), "paths") == 1


def test_a_way_that_may_not_be_walked_is_no_shorter_way():
    drawn = town("""
        A---------B
        |         |
        |         |
        D---------C
        """, AB=footpath(), BC=footpath(), CD=residential(), AD=primary(foot="no"))

    assert only("detour", scene_of(drawn, "ABCD"), "paths") == 1


def test_ends_between_junctions_are_tied_where_they_lie():
    drawn = town("A----B----C----D", AD=footpath())

    assert only("detour", scene_of(drawn, "BC"), "paths") == 1
    assert only("detour", scene_of(drawn, "BCB"), "paths") == ("ends_together",)
    assert only("detour", scene_of(drawn, "BCDC"), "paths") == pytest.approx(150 / 50)


def test_ends_off_the_streets_or_apart_are_told():
    drawn = town("""
        A----B     C----D


        E
        """, AB=footpath(), CD=footpath())

    assert only("detour", scene_of(drawn, "AE"), "paths") == ("end_off_streets",)
    assert only("detour", scene_of(drawn, "AD"), "paths") == ("ends_not_joined",)


@given(st.sets(st.sampled_from(EDGES), min_size=8), st.integers(0, 15), st.integers(0, 15))
def test_the_shortest_way_is_that_of_networkx(edges, begin, end):
    """Streets of a grid, some longer than the others; the path runs along the way of fewest streets."""
    edges = sorted(edges)
    graph = nx.Graph()
    for edge in edges:
        graph.add_edge(*edge, metres=float(np.hypot(*(PLACES[edge[0]] - PLACES[edge[1]]))))
    assume(begin != end and begin in graph and end in graph and nx.has_path(graph, begin, end))
    streets = Streets.blank(Lines.from_list([PLACES[list(edge)] for edge in edges]), [Kind.FOOTWAY] * len(edges))
    walk = PLACES[nx.shortest_path(graph, begin, end)]
    scene = Scene.of(streets, load_profile("P2"), None, Paths.blank(Lines.from_list([walk])))

    shortest = nx.dijkstra_path_length(graph, begin, end, "metres")
    assert only("detour", scene, "paths") == pytest.approx(scene.paths.lines.lengths()[0] / shortest)
