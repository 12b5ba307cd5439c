# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines near points: the quick look leaves out no line that comes within reach."""
import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from school_path.core.lines import Lines
from school_path.core.network.locate import as_linestrings, lines_near, spots_within

COORDINATES = st.tuples(*[st.floats(-500, 500).map(lambda x: round(x, 3))] * 2)


@given(lines=st.lists(st.lists(COORDINATES, min_size=2, max_size=4, unique=True), min_size=1, max_size=6),
       points=st.lists(COORDINATES, min_size=1, max_size=4), reach=st.floats(0, 200))
def test_no_line_within_reach_is_left_out(lines, points, reach):
    table, points = Lines.from_list(lines), np.array(points)

    near = lines_near(points, table, reach)

    distance = shapely.distance(as_linestrings(table)[:, None], shapely.points(points)[None, :])
    assert near[(distance <= reach).any(axis=1)].all()


def test_what_is_far_is_left_out():
    table = Lines.from_list([[(0, 0), (10, 0)], [(1000, 0), (1010, 0)]])

    assert lines_near(np.array([[5.0, 20.0], [np.nan, np.nan]]), table, 25.0).tolist() == [True, False]


def test_spots_count_in_all_the_lines():
    table = Lines.from_list([[(1000, 0), (1010, 0)], [(0, 0), (10, 0)]])

    spots = spots_within(np.array([[5.0, 20.0]]), table, np.array([0, 1]), 25.0)

    assert spots.line.tolist() == [1]
    assert spots.xy.tolist() == [[5.0, 0.0]]
