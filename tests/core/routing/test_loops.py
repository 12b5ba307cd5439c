# SPDX-License-Identifier: GPL-2.0-or-later
"""A home on a loop that hangs on one node reaches it along either half (network model, rule 9)."""
import networkx as nx
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pytest import approx

from school_path.core.routing.solve import Status
from school_path.core.streets import Kind
from school_path.tests.coordinates import answer, drawn
from school_path.tests.town import walk

STEM = [(0, 0), (200, 0)]
LOOP = [(200, 0), (240, 40), (280, 0), (240, -40), (200, 0)]
HALF = 2 * np.hypot(40, 40)


def to_the_node(place):
    """From a place beside the loop to the node it hangs on, by the nearer half."""
    loop, point = shapely.LineString(LOOP), shapely.Point(place)
    station = loop.project(point)
    return loop.distance(point) + min(station, loop.length - station)


def shortest(found):
    """Status and shortest walk of the only home."""
    return walk(found).status, found.shortest_length[0]


def along(kind, *lines, **columns):
    return drawn(lines, [kind] * len(lines), speed_limit=[30] * len(lines), adt=[100] * len(lines), **columns)


@pytest.mark.parametrize("kind", [Kind.FOOTWAY, Kind.RESIDENTIAL, Kind.TERTIARY])
@pytest.mark.parametrize("home", [(262, 24), (258, 16), (262, -24), (258, -16)])
def test_home_on_a_loop_walks_the_nearer_half(kind, home):
    found = answer(along(kind, STEM, LOOP), [home], (10, 3), profile="PA")
    assert shortest(found) == ("served", approx(3 + 190 + to_the_node(home)))


@pytest.mark.parametrize("kind", [Kind.FOOTWAY, Kind.RESIDENTIAL])
def test_loop_and_stem_as_one_line(kind):
    found = answer(along(kind, STEM + LOOP[1:]), [(262, 24)], (10, 3))
    assert shortest(found) == ("served", approx(193 + to_the_node((262, 24))))


@pytest.mark.parametrize("kind", [Kind.FOOTWAY, Kind.RESIDENTIAL])
@pytest.mark.parametrize("gate", [(262, 24), (283, 0), (200.4, 1)])
def test_gate_on_a_loop(kind, gate):
    found = answer(along(kind, STEM, LOOP), [(10, 3)], gate)
    assert shortest(found) == ("served", approx(193 + to_the_node(gate), abs=0.1))


@pytest.mark.parametrize("kind", [Kind.FOOTWAY, Kind.RESIDENTIAL])
def test_home_and_gate_on_the_halves_of_one_loop(kind):
    found = answer(along(kind, STEM, LOOP), [(262, 24)], (262, -24), profile="PA")
    assert shortest(found) == ("served", approx(2 * np.hypot(21, 21) + 2 * np.hypot(3, 3)))


@pytest.mark.parametrize("kind", [Kind.FOOTWAY, Kind.RESIDENTIAL])
def test_several_loops_at_one_node(kind):
    others = [[(200, 0), (240, y), (200, 1.2 * y), (200, 0)] for y in (100, -100)]
    found = answer(along(kind, STEM, LOOP, *others), [(262, 24), (221, 120), (221, -120)], (10, 3), profile="PA")
    assert [walk(found, row).status for row in range(3)] == ["served"] * 3


def test_two_edges_that_share_both_ends_are_no_loop_and_get_no_node():
    plain = along(Kind.FOOTWAY, STEM, LOOP[:3], LOOP[2:])
    found = answer(plain, [(262, 24)], (10, 3))
    assert shortest(found) == ("served", approx(193 + to_the_node((262, 24))))
    assert len(found.network.parts) == 4  # the gate cuts the stem


@pytest.mark.parametrize("kind", [Kind.FOOTWAY, Kind.RESIDENTIAL, Kind.TERTIARY])
def test_a_ring_by_itself(kind):
    found = answer(along(kind, LOOP), [(262, 24), (262, -24), (238, -41)], (238, 41), profile="PA")
    assert [walk(found, row).status for row in range(3)] == ["served"] * 3
    assert found.shortest_length[2] == approx(HALF, abs=6)


def test_a_ring_that_other_ways_meet_on_its_middle():
    found = answer(along(Kind.FOOTWAY, LOOP, [(280, 0), (400, 0)]), [(262, 24)], (390, 3))
    assert shortest(found) == ("served", approx(np.hypot(21, 21) + 110 + np.hypot(3, 3) + 3))


def test_no_arc_leads_from_a_corner_to_itself():
    arcs = answer(along(Kind.RESIDENTIAL, STEM, LOOP), [(262, 24)], (10, 3)).network.arcs
    assert (arcs.u != arcs.v).all()


GRID = 40.0
POINT = st.tuples(st.integers(0, 4), st.integers(0, 4))
KINDS = st.sampled_from([Kind.FOOTWAY, Kind.RESIDENTIAL, Kind.TERTIARY, Kind.SERVICE, Kind.STEPS])


@st.composite
def strolls(draw):
    """A line along the grid."""
    at, line = draw(POINT), []
    line.append(at)
    for dx, dy in draw(st.lists(st.sampled_from([(1, 0), (-1, 0), (0, 1), (0, -1)]), min_size=1, max_size=6)):
        at = (at[0] + dx, at[1] + dy)
        if len(line) < 2 or at != line[-2]:  # no line turns back on itself
            line.append(at)
        else:
            break
    return line if len(line) > 1 else [line[0], (line[0][0] + 1, line[0][1])]


@st.composite
def loops(draw):
    """A rectangle that begins and ends in one corner."""
    (x, y), w, h = draw(POINT), draw(st.sampled_from([-2, -1, 1, 2])), draw(st.sampled_from([-2, -1, 1, 2]))
    line = [(x, y)]
    for count, (dx, dy) in ((w, (1, 0)), (h, (0, 1)), (w, (-1, 0)), (h, (0, -1))):
        for _ in range(abs(count)):
            line.append((line[-1][0] + dx * int(np.sign(count)), line[-1][1] + dy * int(np.sign(count))))
    return line


def centre_lines(lines, home, gate):
    """Shortest length along the lines between two places on their pieces; inf where there is none."""
    graph = nx.MultiGraph()
    graph.add_nodes_from(["home", "gate"])
    for number, line in enumerate(lines):
        for k, (a, b) in enumerate(zip(line, line[1:])):
            cuts = sorted((share, name) for name, (*piece, share) in (("home", home), ("gate", gate))
                          if piece == [number, k])
            stops = [(0.0, a), *cuts, (1.0, b)]
            for (s, p), (t, q) in zip(stops, stops[1:]):
                graph.add_edge(p, q, weight=(t - s) * GRID)
    return nx.shortest_path_length(graph, "home", "gate", weight="weight") if nx.has_path(graph, "home", "gate") \
        else np.inf


@settings(max_examples=80)
@given(st.lists(strolls(), max_size=5), st.lists(loops(), min_size=1, max_size=4), st.data())
def test_shortest_lengths_equal_dijkstra_on_centre_lines_with_loops(plain, closed, data):
    lines = plain + closed
    kinds = data.draw(st.lists(KINDS, min_size=len(lines), max_size=len(lines)))
    spots = []
    for _ in range(4):
        number = data.draw(st.integers(0, len(lines) - 1))
        piece = data.draw(st.integers(0, len(lines[number]) - 2))
        spots.append((number, piece, data.draw(st.sampled_from([0.2, 0.35, 0.6, 0.85]))))
    a_town = drawn([np.array(line) * GRID for line in lines], kinds)
    xy = []
    for number, piece, share in spots:
        a, b = (np.array(lines[number][piece + k]) * GRID for k in (0, 1))
        xy.append(a + share * (b - a))
    # no farther way stands in for one that leads nowhere
    found = answer(a_town, xy[1:], xy[0], profile="PA", max_snap=1.0)
    for row, home in enumerate(spots[1:]):
        expected = _over_all(lines, home, spots[0])
        if found.status[row] != Status.AT_SCHOOL:
            got = found.shortest_length[row] if found.status[row] != Status.UNREACHABLE else np.inf
            assert got == approx(expected, abs=1e-6)


def _over_all(lines, home, gate):
    """The shortest length where several lines run along one piece: a place on one is a place on all of them."""
    pieces = [[(n, k, share if (a, b) == ends else 1 - share) for n, line in enumerate(lines)
               for k, (a, b) in enumerate(zip(line, line[1:])) if (a, b) in (ends, ends[::-1])]
              for number, piece, share in (home, gate) for ends in [tuple(lines[number][piece:piece + 2])]]
    return min(centre_lines(lines, one, other) for one in pieces[0] for other in pieces[1])
