# SPDX-License-Identifier: GPL-2.0-or-later
"""Nodes and parts by coordinates and levels (network model, rule 7)."""
import numpy as np
import pytest

from school_path.core.lines import Lines
from school_path.core.network.topology import Cuts, cut, find_nodes, points_along
from school_path.core.streets import Kind, Streets

NO_CUTS = Cuts(np.empty(0, int), np.empty(0), np.empty(0, int))


def parts_of(*lines, levels=None, kinds=None):
    streets = Streets.blank(Lines.from_list(lines), kinds or [Kind.RESIDENTIAL] * len(lines))
    if levels:
        streets = streets.with_columns(level=np.array(levels, dtype=np.int16))
    nodes = find_nodes(streets)
    return cut(streets, nodes, NO_CUTS), nodes


def degrees(parts):
    return sorted(np.unique(np.r_[parts.tail, parts.head], return_counts=True)[1].tolist())


def test_ends_that_touch_are_one_node():
    parts, _ = parts_of([(0, 0), (10, 0)], [(10, 0), (20, 0)])
    assert len(parts) == 2 and degrees(parts) == [1, 1, 2]


def test_end_on_inner_vertex_cuts_at_equal_level():
    parts, _ = parts_of([(0, 0), (10, 0), (20, 0)], [(10, 0), (10, 10)])
    assert parts.length.tolist() == [10, 10, 10] and degrees(parts) == [1, 1, 1, 3]


def test_end_on_inner_vertex_of_another_level_does_not_join_unless_steps():
    lines = [(0, 0), (10, 0), (20, 0)], [(10, 0), (10, 10)]
    parts, _ = parts_of(*lines, levels=[1, 0])
    assert len(parts) == 2
    parts, _ = parts_of(*lines, levels=[1, 0], kinds=[Kind.FOOTWAY, Kind.STEPS])
    assert len(parts) == 3


def test_inner_vertices_join_only_at_equal_level():
    lines = [(0, 0), (10, 0), (20, 0)], [(10, -10), (10, 0), (10, 10)]
    assert len(parts_of(*lines)[0]) == 4
    assert len(parts_of(*lines, levels=[0, 1])[0]) == 2


def test_bridge_ends_join_the_street_below_its_level():
    parts, _ = parts_of([(0, 0), (10, 0)], [(10, 0), (20, 0)], [(20, 0), (30, 0)], levels=[0, 1, 0])
    assert degrees(parts) == [1, 1, 2, 2]


def test_two_ends_of_each_of_two_levels_stay_apart():
    cross = [(0, 0), (10, 0)], [(10, 0), (20, 0)], [(10, -10), (10, 0)], [(10, 0), (10, 10)]
    parts, _ = parts_of(*cross, levels=[0, 0, 1, 1])
    assert degrees(parts) == [1, 1, 1, 1, 2, 2]
    parts, _ = parts_of(*cross)
    assert degrees(parts) == [1, 1, 1, 1, 4]


def test_gap_of_a_millimetre_is_joined_and_told():
    parts, nodes = parts_of([(0, 0), (10, 0)], [(10.004, 0), (20, 0)])
    assert degrees(parts) == [1, 1, 2]
    assert [n.code for n in nodes.notices] == ["gap_joined"] and nodes.notices[0].ids == ("0", "1")
    assert degrees(parts_of([(0, 0), (10, 0)], [(10.2, 0), (20, 0)])[0]) == [1, 1, 1, 1]


def test_closed_ring_is_one_part_with_one_node():
    parts, _ = parts_of([(0, 0), (10, 0), (10, 10), (0, 0)])
    assert len(parts) == 1 and parts.tail[0] == parts.head[0]


def test_extra_cuts_split_geometry_and_keep_length():
    streets = Streets.blank(Lines.from_list([[(0, 0), (10, 0), (10, 10)], [(10, 10), (0, 10)]]), [Kind.RESIDENTIAL] * 2)
    nodes = find_nodes(streets)
    parts = cut(streets, nodes, Cuts(np.array([0, 0]), np.array([15.0, 4.0]), np.array([7, 8])))
    assert parts.length.tolist() == [4, 11, 5, 10]
    assert parts.from_station.tolist() == [0, 4, 15, 0]
    assert parts.head.tolist()[:2] == [8, 7] and parts.tail.tolist()[1:3] == [8, 7]
    assert parts.lines.line(1).tolist() == [[4, 0], [10, 0], [10, 5]]


@pytest.mark.parametrize("station, point", [(0, (0, 0)), (4, (4, 0)), (15, (10, 5)), (99, (10, 10))])
def test_points_along(station, point):
    lines = Lines.from_list([[(5, 5), (6, 5)], [(0, 0), (10, 0), (10, 10)]])
    assert points_along(lines, np.array([1]), np.array([station])).tolist() == [list(point)]
