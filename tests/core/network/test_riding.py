# SPDX-License-Identifier: GPL-2.0-or-later
"""Directed arcs of riding: which there are, and that the shortest ride is the shortest way along the directed lines."""
import networkx as nx
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest import approx

from school_path.core.lines import Lines
from school_path.core.network.graph import build_network, canonical
from school_path.core.network.riding import RideKind, ride_arcs, ride_directions, rideable
from school_path.core.network.topology import find_nodes
from school_path.core.network.touching import join_touching
from school_path.core.routing.search import directed_graph, shortest_tree
from school_path.core.streets import Access, Attribute, CrossingKind, Crossings, Cycleway, Kind, Oneway, Streets
from school_path.tests.town import residential, street, town

KINDS = [Kind.PRIMARY, Kind.TERTIARY, Kind.RESIDENTIAL, Kind.SERVICE, Kind.FOOTWAY, Kind.CYCLEWAY, Kind.STEPS]


@pytest.mark.parametrize("columns, left_hand, sides", [
    ({}, False, [True, True]),
    ({"oneway": "yes"}, False, [False, True]),  # traffic keeps right: the left side is ridden against the line
    ({"oneway": "reverse"}, False, [True, False]),
    ({"oneway": "yes"}, True, [True, False]),
    ({"oneway": "reverse"}, True, [False, True]),
    ({"oneway": "yes", "cycleway_left": "lane"}, False, [True, True]),  # a contra lane
    ({"oneway": "yes", "cycleway_right": "lane"}, False, [False, True]),  # one with the traffic
    ({"oneway": "yes", "cycleway_left": "shared"}, False, [False, True]),
    ({"oneway": "reverse", "cycleway_right": "track"}, False, [True, True]),
    ({"oneway": "yes", "oneway_bicycle": "no"}, False, [True, True]),
    ({"oneway": "yes", "oneway_bicycle": "yes", "cycleway_left": "lane"}, False, [False, True]),
    ({"bicycle": "no"}, False, [False, False]),
    ({"bicycle": "unknown"}, False, [True, True]),
])
def test_sides_tell_the_directions(columns, left_hand, sides):
    streets = town("A----B", AB=residential(**columns)).streets
    assert ride_directions(streets, left_hand)[0].tolist() == sides


def test_nobody_rides_on_steps_motorways_and_unsigned_footways():
    streets = town("""
        A---B---C---D---E---F
        """, AB=street("steps"), BC=street("motorway"), CD=street("footway", bicycle="unknown"),
                   DE=street("path", bicycle="unknown"), EF=street("footway", bicycle="designated")).streets
    assert rideable(streets).tolist() == [False, False, False, True, True]


@st.composite
def towns(draw):
    """Streets between points of a grid, with kinds, access, one-way rules, contra lanes and crossings at random."""
    point = st.tuples(st.integers(0, 5), st.integers(0, 5))
    ends = draw(st.lists(st.tuples(point, point).filter(lambda pair: pair[0] != pair[1]), min_size=2, max_size=20))
    n = len(ends)

    def column(values):
        return draw(st.lists(st.sampled_from(values), min_size=n, max_size=n))

    where = draw(st.lists(st.tuples(st.integers(0, n - 1), st.floats(0, 1)), max_size=4))
    access, lanes = [Access.YES, Access.YES, Access.NO, Access.UNKNOWN], [Cycleway.NONE, Cycleway.LANE, Cycleway.SHARED]
    lines = Lines.from_list([np.array(pair) * draw(st.sampled_from([12.0, 40.0])) for pair in ends])
    left, right = (Attribute.of(np.array(column(lanes), dtype=np.int8)) for _ in range(2))
    streets = Streets.blank(
        lines, column(KINDS), foot=np.array(column(access), dtype=np.int8),
        bicycle=np.array(column(access), dtype=np.int8), oneway=np.array(column(list(Oneway)), dtype=np.int8),
        cycleway_left=left, cycleway_right=right,
        oneway_bicycle=Attribute.of(np.array(column([-1, -1, 0, 1]), dtype=np.int8)))
    xy = [lines.line(row)[0] + share * (lines.line(row)[1] - lines.line(row)[0]) for row, share in where]
    return streets, Crossings.blank(np.array(xy).reshape(-1, 2), [CrossingKind.ZEBRA] * len(xy)), draw(st.booleans())


def directed_lines(streets, left_hand):
    """Directed centre lines that may be ridden on, by the words of rule 15."""
    streets = join_touching(streets, find_nodes(streets))
    nodes, stations, graph = find_nodes(streets), streets.lines.stations(), nx.DiGraph()
    for row in range(len(streets)):
        if streets.bicycle[row] == Access.NO or streets.kind[row] == Kind.STEPS:
            continue
        if streets.bicycle[row] == Access.UNKNOWN and streets.kind[row] == Kind.FOOTWAY:
            continue
        there = back = True
        if streets.motor[row]:
            lane = [side.values[row] == Cycleway.LANE for side in (streets.cycleway_left, streets.cycleway_right)]
            with_line, against_line = lane if left_hand else lane[::-1]
            rule = streets.oneway_bicycle.values[row]  # 0 = no, 1 = yes
            there = streets.oneway[row] != Oneway.REVERSE or rule == 0 or (with_line and rule != 1)
            back = streets.oneway[row] != Oneway.YES or rule == 0 or (against_line and rule != 1)
        at = np.arange(streets.lines.first[row], streets.lines.first[row + 1])
        at = at[nodes.at_vertex[at] >= 0]
        for i, j in zip(at, at[1:]):
            a, b, length = nodes.at_vertex[i], nodes.at_vertex[j], float(stations[j] - stations[i])
            for begin, end, allowed in ((a, b, there), (b, a, back)):
                if allowed and not (graph.has_edge(begin, end) and graph[begin][end]["weight"] <= length):
                    graph.add_edge(begin, end, weight=length)
    return graph, nodes.xy


def ridden_lengths(streets, crossings, left_hand):
    """Shortest rides from node to node over all arcs of riding, whatever their class."""
    net = build_network(streets.take(canonical(streets)), crossings, left_hand_traffic=left_hand, bicycles=True)
    ride, corners = ride_arcs(net, 45, left_hand), len(net.arms.corner_node)
    u, v = (np.where(one < 0, corners - 1 - one, one) for one in (ride.u, ride.v))
    moved = np.isin(ride.kind, (RideKind.ALONG, RideKind.PATH))
    length = np.where(moved, net.arcs.length[ride.base], 0.0)
    return net, directed_graph(corners + ride.nodes, np.arange(len(ride)), u, v), length


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(towns())
def test_shortest_rides_equal_dijkstra_on_directed_lines(drawn):
    streets, crossings, left_hand = drawn
    lines, xy = directed_lines(streets, left_hand)
    net, graph, length = ridden_lengths(streets, crossings, left_hand)
    for start in list(lines)[:3]:
        expected = nx.single_source_dijkstra_path_length(lines, start)

        def corners(node):
            here = int(np.argmin(np.hypot(*(net.node_xy - xy[node]).T)))
            return np.flatnonzero(net.arms.corner_node == here)

        trees = [shortest_tree(graph, length, root) for root in corners(start)]
        for goal in lines:
            found = min(tree.distance[corner] for tree in trees for corner in corners(goal))
            assert found == approx(expected.get(goal, np.inf), abs=1e-6)


CROSS = """
          D
          |
    A-----B-----C
          |
          E
    """


@pytest.mark.parametrize("left_hand", [False, True])
@pytest.mark.parametrize("goal, steps", [("near", 0), ("C", 1), ("far", 2), ("A", 3)])
def test_corner_steps_go_one_way_round(left_hand, goal, steps):
    """From A: a turn to the near side takes no step, straight on one, across the traffic two, back three."""
    net, graph, _ = ridden_lengths(*_town(CROSS), left_hand)
    near, far = ("D", "E") if left_hand else ("E", "D")
    node = {"near": near, "far": far}.get(goal, goal)
    ride = ride_arcs(net, 45, left_hand)
    stepped = np.isin(ride.kind, (RideKind.TURN, RideKind.AHEAD)).astype(float)
    corners = len(net.arms.corner_node)
    arm = {letter: _arm(net, letter) for letter in "ACDE"}
    tree = shortest_tree(graph, stepped, corners + arm["A"])  # in on the arm from A
    assert tree.distance[corners + len(net.arms) + arm[node]] == steps  # out on the arm


def _town(drawing):
    drawn = town(drawing, **{f"{one}B": residential() for one in "ACDE"})
    return drawn.streets, drawn.crossings


def _arm(net, letter):
    """The arm at B of the street to a letter."""
    part = np.flatnonzero(net.streets.street_id[net.parts.street] == f"{letter}B")[0]
    return net.arms.at_head_of[part]


@pytest.mark.parametrize("left_hand", [False, True])
@pytest.mark.parametrize("end", [(0, 24), (24, 0), (24, 24)], ids=["to the left", "to the right", "straight on"])
def test_a_path_goes_on_where_a_street_ends(end, left_hand):
    lines = Lines.from_list([np.array([(0.0, 0.0), (12.0, 12.0)]), np.array([(12.0, 12.0), end])])
    streets = Streets.blank(lines, [Kind.PRIMARY, Kind.CYCLEWAY])
    net, graph, length = ridden_lengths(streets, Crossings.blank(np.empty((0, 2)), []), left_hand)
    corners = [np.flatnonzero(net.arms.corner_node == np.hypot(*(net.node_xy - xy).T).argmin()) for xy in ((0, 0), end)]
    for here, there in (corners, corners[::-1]):
        assert min(shortest_tree(graph, length, root).distance[there].min() for root in here) == approx(
            np.hypot(12, 12) + np.hypot(end[0] - 12, end[1] - 12))
