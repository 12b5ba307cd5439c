# SPDX-License-Identifier: GPL-2.0-or-later
"""Ways that cross a street without a common point are cut there: who passes the place pays, and nobody else."""
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pytest import approx

from school_path.core.routing.elements import elements_of
from school_path.core.routing.geometry import piece_lines, route_lines, step_points
from school_path.core.streets import (
    Access,
    Attribute,
    CrossingKind,
    Crossings,
    Kind,
    Oneway,
    Source,
    YesNo,
)
from school_path.tests.coordinates import answer, drawn
from school_path.tests.town import walk

PATH = [(0, -200), (0, 200)]
STREET = [(-300, 0), (300, 0)]


def path_over_a_street():
    return drawn([PATH, STREET], [Kind.FOOTWAY, Kind.TERTIARY], street_id=["path", "street"],
                 speed_limit=[np.nan, 50], adt=[np.nan, 3000], lanes=[np.nan, 2])


def test_who_does_not_pass_the_street_is_not_closed_by_it():
    found = answer(path_over_a_street(), [(1, 50)], (1, 150))
    told = walk(found)
    assert told.status == "served" and told.legs == ["path"] and told.count == 0 and told.worst_class == 1
    assert told.length == approx(102) and told.risk < 0.1


def test_a_short_way_over_the_street_pays_for_all_of_it():
    far, near = (walk(answer(path_over_a_street(), [(1, -y)], (1, y), profile="PA")) for y in (150, 10))
    assert near.crossings == far.crossings == ["over street"] and near.legs == ["path", "over street", "path"]
    assert near.risk > 8 and near.risk == approx(far.risk, rel=0.05)
    assert near.worst_class == far.worst_class


def test_legs_and_lines_of_a_cut_way_are_those_of_the_way():
    found = answer(path_over_a_street(), [(1, -10)], (1, 10), profile="PA")
    elements = elements_of(found)
    ids = found.network.streets.street_id[elements.street]
    assert ids.tolist() == ["path", "street", "path"] and elements.step.tolist() == [False, True, False]
    assert elements.length.tolist() == approx([10, 0, 10]) and elements.risk.sum() == approx(found.risk[0])
    assert step_points(found, elements)[1].tolist() == approx([0, 0])
    line = route_lines(found, elements, np.array([0])).line(0)
    assert line.tolist() == [[1, -10], [0, -10], [0, 0], [0, 10], [1, 10]]
    assert [len(piece) for piece in np.split(*_pieces(found, elements))] == [2, 0, 2]


def _pieces(found, elements):
    lines = piece_lines(found, elements)
    return lines.xy, lines.first[1:-1]


def test_each_street_on_a_way_is_crossed_where_it_lies():
    a_town = drawn([PATH, [(-300, 50), (300, 50)], [(-300, 0), (300, 0)], [(-300, -50), (300, -50)]],
                   [Kind.FOOTWAY, Kind.TERTIARY, Kind.RESIDENTIAL, Kind.TERTIARY],
                   street_id=["path", "north", "middle", "south"], speed_limit=[np.nan, 40, 40, 40],
                   adt=[np.nan, 2500, 2500, 2500], lanes=[np.nan, 2, 2, 2])
    homes = [(1, -100), (1, -25), (1, 25), (1, 75)]
    found = answer(a_town, homes, (1, 100), profile="PA")
    assert [walk(found, row).crossings for row in range(4)] == [
        ["over south", "over middle", "over north"], ["over middle", "over north"], ["over north"], []]


def test_a_street_that_winds_over_a_way_is_crossed_each_time():
    a_town = drawn([PATH, [(-300, -40), (50, -40), (50, 40), (-300, 40)]], [Kind.FOOTWAY, Kind.TERTIARY],
                   street_id=["path", "street"], speed_limit=[np.nan, 40], adt=[np.nan, 2500], lanes=[np.nan, 2])
    found = answer(a_town, [(-1, -100), (-1, 0)], (-1, 100), profile="PA")
    assert [walk(found, row).count for row in range(2)] == [2, 1]


def test_a_way_that_only_touches_a_street_crosses_nothing():
    a_town = drawn([[(-100, 100), (0, 0), (100, 100)], STREET], [Kind.FOOTWAY, Kind.TERTIARY],
                   street_id=["path", "street"], speed_limit=[np.nan, 50], adt=[np.nan, 9000], lanes=[np.nan, 2])
    found = answer(a_town, [(-81, 80)], (81, 80))
    assert walk(found).status == "served" and walk(found).count == 0
    assert "crossed_without_node" not in [notice.code for notice in found.notices]


def test_ways_that_meet_on_a_street_cross_it_all_the_same():
    a_town = drawn([[(0, -200), (0, 0), (0, 200)], [(-200, -200), (0, 0), (200, 200)], STREET],
                   [Kind.FOOTWAY, Kind.FOOTWAY, Kind.TERTIARY], street_id=["path", "other", "street"],
                   speed_limit=[np.nan, np.nan, 40], adt=[np.nan, np.nan, 2500], lanes=[np.nan, np.nan, 2])
    found = answer(a_town, [(0, -100), (-100, -100), (0, 50)], (100, 100), profile="PA")
    assert [walk(found, row).crossings for row in range(3)] == [["over street"], ["over street"], []]


def test_a_way_over_the_joint_of_two_pieces_of_a_street_meets_it():
    a_town = drawn([[(-200, 10), (200, 10)], [(0, -300), (0, 10)], [(0, 10), (0, 300)]],
                   [Kind.FOOTWAY, Kind.TERTIARY, Kind.TERTIARY],
                   street_id=["path", "south", "north"], speed_limit=[np.nan, 40, 40], adt=[np.nan, 2500, 2500],
                   lanes=[np.nan, 2, 2])
    found = walk(answer(a_town, [(-100, 11)], (100, 11), profile="PA"))
    assert found.count == 1 and found.risk > 1


def test_another_level_is_not_crossed():
    a_town = drawn([PATH, STREET], [Kind.FOOTWAY, Kind.TERTIARY], street_id=["path", "street"], level=[1, 0],
                   speed_limit=[np.nan, 50], adt=[np.nan, 9000])
    assert walk(answer(a_town, [(1, -100)], (1, 100))).count == 0


def test_the_halves_of_a_dual_carriageway_are_one_crossing():
    half = dict(speed_limit=[np.nan, 40, 40], adt=[np.nan, 2500, 2500], lanes=[np.nan, 1, 1])
    a_town = drawn([PATH, [(-300, 0), (300, 0)], [(300, 12), (-300, 12)]],
                   [Kind.FOOTWAY, Kind.TERTIARY, Kind.TERTIARY], street_id=["path", "south", "north"],
                   name=["", "Ring", "Ring"], oneway=[Oneway.NO, Oneway.YES, Oneway.YES], **half)
    assert walk(answer(a_town, [(1, -100)], (1, 100), profile="PA")).count == 1


@pytest.mark.parametrize("home, gate", [((0, 0), (0, 100)), ((0.001, 0.002), (0, 100)), ((0, -100), (0, 0))])
def test_home_and_gate_at_the_very_place_have_a_way(home, gate):
    found = answer(path_over_a_street(), [home], gate, profile="PA")
    assert walk(found).status == "served" and walk(found).length == approx(100, abs=0.01)


def _joined(path, across, kinds, columns):
    """The town in which way and streets have a common vertex, and an unmarked crossing there."""
    line, points = shapely.LineString(path), []
    lines = [path]
    for one in across:
        there = shapely.get_coordinates(line.intersection(shapely.LineString(one)))
        order = np.argsort([shapely.LineString(one).project(shapely.Point(xy)) for xy in there])
        lines.append(np.vstack([one[:1], there[order], one[1:]]))
        points += there.tolist()
    order = np.argsort([line.project(shapely.Point(xy)) for xy in [*path, *points]])
    lines[0] = np.vstack([path, points])[order]
    no = Attribute(np.full(len(points), YesNo.NO, dtype=np.int8), np.full(len(points), Source.TAGGED, dtype=np.uint8))
    nothing = dict.fromkeys(("marked", "island", "raised", "continuous", "slip_lane", "cycle_crossing"), no)
    return drawn(lines, kinds, Crossings.blank(np.array(points), [CrossingKind.UNMARKED] * len(points), **nothing),
                 **columns)


STREETS = st.lists(
    st.tuples(st.integers(-18, 18), st.sampled_from([Kind.RESIDENTIAL, Kind.TERTIARY, Kind.SECONDARY, Kind.SERVICE]),
              st.sampled_from([20, 30, 40, 50, 60]), st.sampled_from([50, 400, 900, 3000, 9000]), st.integers(1, 4),
              st.integers(-3, 3)),
    min_size=1, max_size=4, unique_by=lambda one: one[0])
WHERE = st.floats(0.01, 0.99)


@settings(max_examples=60)
@given(STREETS, st.lists(st.integers(-6, 6), min_size=4, max_size=4), st.lists(WHERE, min_size=1, max_size=5), WHERE,
       st.sampled_from(["P1", "P2", "P3", "P4", "PA"]), st.booleans())
def test_a_crossing_without_a_node_is_an_unmarked_one_that_is_not_joined(streets, bends, homes, gate, profile, turned):
    path = np.column_stack([np.array(bends) * 9.0 + 0.31, [-200.0, -70.0, 70.0, 200.0]])
    across = [np.array([(-300.0, y * 10 + slope * 4), (300.0, y * 10 - slope * 4)]) for y, *_, slope in streets]
    if turned:
        across = [line[::-1] for line in across]
    shapes = [shapely.LineString(line) for line in across]
    apart = all(not a.crosses(b) for k, a in enumerate(shapes) for b in shapes[:k])  # streets meet no streets
    across = across if apart else across[:1]
    kinds = [Kind.FOOTWAY, *[kind for _, kind, *_ in streets][:len(across)]]
    columns = dict(street_id=["path", *[f"s{k}" for k in range(len(across))]],
                   foot=[Access.YES, *[Access.NO] * len(across)],  # so that who meets the street cannot walk along it
                   **{name: [np.nan, *[one[k] for one in streets][:len(across)]]
                      for k, name in ((2, "speed_limit"), (3, "adt"), (4, "lanes"))})
    whole = drawn([path, *across], kinds, **columns)
    joined = _joined(path, across, kinds, columns)
    line = shapely.LineString(path)
    places = [np.array(line.interpolate(share, normalized=True).coords[0]) + (0.4, 0) for share in (*homes, gate)]
    found, expected = (answer(one, places[:-1], places[-1], profile=profile) for one in (whole, joined))
    assert (found.status == expected.status).all() and (found.worst_class == expected.worst_class).all()
    for name in ("length", "shortest_length", "risk", "risk_pessimistic", "known_risk"):
        np.testing.assert_allclose(getattr(found, name), getattr(expected, name), atol=1e-6)
    for row in range(len(homes)):
        assert walk(found, row).count == walk(expected, row).count
