# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawing a School Path along the streets of a drawn town."""
import networkx
import numpy as np
import pytest
import shapely
from hypothesis import assume, example, given
from hypothesis import strategies as st

from school_path.core.lines import Lines
from school_path.core.network.topology import GAP
from school_path.core.paths.trace import Tracer
from school_path.core.streets import Access, Kind, Streets
from school_path.tests.town import footpath, residential, street, town

MAP = town("""
    A-----B----C
    |     |    |
    |     |    F----------G
    D-----E

    H----I
    """, ABC=residential(), AD=residential(), DE=footpath(), BE=residential(), CF=residential(), FG=residential(),
    HI=residential(), BF=street("residential", foot="no"))
NAMES = {xy: letter for letter, xy in MAP.places.items()}


@pytest.fixture
def tracer():
    return Tracer(MAP.streets)


def way(tracer, start, end, reach=5.0):
    return tracer.way(tracer.spot(start, reach), tracer.spot(end, reach))


def told(stretch):
    return [NAMES.get(tuple(xy), tuple(xy)) for xy in stretch.line.tolist()]


def ids(stretch):
    return [MAP.streets.street_id[row] for row in stretch.streets]


def test_a_click_snaps_to_the_nearest_street_within_reach(tracer):
    a = MAP.places["A"]
    spot = tracer.spot((a[0] + 20, a[1] + 3), 5.0)
    assert spot.xy == (a[0] + 20, a[1])
    assert spot.station == 20
    free = tracer.spot((a[0] + 20, a[1] + 9), 5.0)
    assert (free.xy, free.part) == ((a[0] + 20, a[1] + 9), -1)


@pytest.mark.parametrize("letter", ["A", "B", "D", "G"])
def test_near_a_junction_or_an_end_a_click_means_it(tracer, letter):
    x, y = MAP.places[letter]
    assert tracer.spot((x + 2, y - 2), 5.0).xy == (x, y)
    assert tracer.spot((x - 2, y + 1), 5.0).xy == (x, y)


@pytest.mark.parametrize(("start", "end", "line", "streets"), [
    ("B", "D", "BED", ["BE", "DE"]),
    ("D", "E", "DE", ["DE"]),
    ("E", "G", "EBCFG", ["BE", "ABC", "CF", "FG"]),
    ("A", "C", "ABC", ["ABC"]),
])
def test_the_stretch_is_the_shortest_way_along_streets(tracer, start, end, line, streets):
    found = way(tracer, MAP.places[start], MAP.places[end])
    assert told(found) == [*line]
    assert ids(found) == streets
    assert not found.straight


def test_one_may_start_and_end_between_junctions(tracer):
    (ax, ay), (bx, _), (_, ey) = (MAP.places[letter] for letter in "ABE")
    found = way(tracer, (ax + 30, ay), (bx, ey + 10))
    assert told(found) == [(ax + 30, ay), "B", (bx, ey + 10)]
    assert ids(found) == ["ABC", "BE"]
    back = way(tracer, (bx, ey + 10), (ax + 30, ay))
    assert told(back) == told(found)[::-1]
    along = way(tracer, (ax + 30, ay), (ax + 10, ay))
    assert told(along) == [(ax + 30, ay), (ax + 10, ay)]
    assert ids(along) == ["ABC"]


def test_where_there_is_no_way_the_stretch_is_straight(tracer):
    for end in (MAP.places["H"], (500.0, 500.0)):
        found = way(tracer, MAP.places["A"], end)
        assert found.straight
        assert found.line.tolist() == [list(MAP.places["A"]), list(end)]
        assert found.streets == ()


def test_nobody_is_led_where_walking_is_forbidden(tracer):
    assert "BF" not in ids(way(tracer, MAP.places["B"], MAP.places["F"]))


def test_streets_that_cross_at_two_levels_are_no_junction():
    drawn = town("""
            C
            |
        A---X---B
            |
            D
        """, AXB=residential(level=1), CXD=residential())
    tracer = Tracer(drawn.streets)
    assert tracer.way(tracer.spot(drawn.places["A"], 1), tracer.spot(drawn.places["C"], 1)).straight


def test_a_town_without_a_way_is_drawn_straight():
    closed = town("A----B", AB=residential(foot="no"))
    tracer = Tracer(closed.streets)
    assert tracer.spot((0, 0), 10).part == -1
    assert way(tracer, (0, 0), (50, 0)).straight


@example(2138)
@example(2642)
@given(st.integers(0, 2 ** 32 - 1))
def test_no_way_is_longer_than_that_of_another_search(seed):
    rng = np.random.default_rng(seed)
    places = np.round(rng.uniform(0, 60, (8, 2)), 3)
    pairs = {tuple(sorted(pair)) for pair in rng.integers(0, 8, (14, 2)).tolist()}
    pairs = sorted((a, b) for a, b in pairs if a != b)
    # an end that lies on a street between two others meets it: here the streets meet at the places alone
    assume(not any(shapely.LineString(places[[a, b]]).dwithin(shapely.Point(places[other]), 2 * GAP)
                   for a, b in pairs for other in range(len(places)) if other not in (a, b)))
    streets = Streets.blank(Lines.from_list([places[[a, b]] for a, b in pairs]),
                            np.full(len(pairs), Kind.RESIDENTIAL),
                            foot=np.full(len(pairs), Access.YES, dtype=np.int8))
    graph = networkx.Graph()
    for a, b in pairs:
        ends = tuple(places[a]), tuple(places[b])
        graph.add_edge(*ends, length=np.hypot(*(places[a] - places[b])))
    first, last = tuple(places[pairs[0][0]]), tuple(places[pairs[-1][0]])
    tracer = Tracer(streets)
    start, end = tracer.spot(first, 0.001), tracer.spot(last, 0.001)
    found = tracer.way(start, end)
    if networkx.has_path(graph, first, last):
        expected = networkx.shortest_path_length(graph, first, last, "length")
        assert not found.straight
        assert np.hypot(*np.diff(found.line, axis=0).T).sum() == pytest.approx(expected)
        assert found.line[0].tolist() == pytest.approx(start.xy)
        assert found.line[-1].tolist() == pytest.approx(end.xy)
    else:
        assert found.straight
