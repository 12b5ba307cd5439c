# SPDX-License-Identifier: GPL-2.0-or-later
"""School Paths along routes."""
import numpy as np
import pytest

from school_path.core.code_file import load_codes
from school_path.core.lines import Lines
from school_path.core.paths.coding import PathCodes, propose_codes
from school_path.core.paths.design import design_paths
from school_path.core.paths.walks import Walks
from school_path.tests.town import footpath, town

MAP = town("""
    A--------------------B---------a
                         |
                         |
                         |
    C-----------S--------D---------b
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                E--------------------d
    """, AB=footpath())
CODES = load_codes()


def walks(*routes, school="s"):
    """Routes ``(letters, pupils)``; the home lies 7 m beside the middle of the first stretch."""
    lines, pupils, schools = [], [], []
    for letters, count, *own in routes:
        xy = MAP.xy(letters)
        foot = xy[0] * 0.5 + xy[1] * 0.5
        lines.append(np.vstack([foot + 7, foot, xy[1:]]))
        pupils.append(count)
        schools.append(own[0] if own else school)
    return walks_of(schools, pupils, lines)


def walks_of(schools, pupils, lines):
    """Routes of the given vertices; the first two of each are the home's."""
    return Walks(np.arange(len(pupils)).astype(object), np.array(list(schools), dtype=object),
                 np.array(pupils, dtype=float), Lines.from_list(lines))


def letters_of(found):
    """Paths by the letters of their vertices."""
    names = {xy: letter for letter, xy in MAP.places.items()}
    return ["".join(names[tuple(xy)] for xy in found.lines.line(row)) for row in range(len(found))]


def test_a_path_begins_where_enough_pupils_walk_together_and_leads_to_the_gate():
    found = design_paths(walks(("bDS", 3), ("ABDS", 3), ("aBDS", 1)), 5, 4)
    assert letters_of(found) == []  # from D on seven walk together, but ninety metres are no path

    found = design_paths(walks(("dES", 3), ("CS", 1), ("dES", 2)), 5, 4)
    assert letters_of(found) == ["ES"]
    assert (found.pupils.tolist(), found.wind.tolist(), found.to_gate.tolist()) == ([5], [4], [True])
    assert found.walked.tolist() == [True, False, True]


def test_four_pupils_are_not_told():
    assert len(design_paths(walks(("dES", 4)), 5, 4)) == 0


def test_no_vertex_is_a_home_or_its_place_on_the_street():
    routes = walks(("dES", 9), ("ABDS", 9), ("bDS", 9))
    found = design_paths(routes, 5, 4)

    own = {tuple(xy) for row in range(len(routes)) for xy in routes.lines.line(row)[:2]}
    assert len(found) and not own & {tuple(xy) for xy in found.lines.xy}


def test_a_path_ends_where_it_meets_another():
    xy = [(0, 0), (10, 0), (200, 0), (400, 0), (600, 0)]
    branch = [(210, 300), (200, 290), (200, 200), (200, 0), (400, 0), (600, 0)]
    routes = walks_of("ss", [9, 6], [[(-5, 5), *xy], branch])
    found = design_paths(routes, 5, 4)

    assert found.lines.line(0).tolist() == [[10, 0], [200, 0], [400, 0], [600, 0]]
    assert len(found) == 1  # the branch comes from the same direction

    branch = [(410, -800), (400, -790), (400, -700), (400, 0), (600, 0)]
    routes = walks_of("ss", [9, 6], [[(-5, 5), *xy], branch])
    found = design_paths(routes, 5, 4)
    assert found.lines.line(0).tolist() == [[400, -700], [400, 0], [600, 0]]  # more metres times pupils
    assert found.lines.line(1).tolist() == [[10, 0], [200, 0], [400, 0]]
    assert found.to_gate.tolist() == [True, False]


def test_no_piece_of_street_belongs_to_two_paths_of_two_schools():
    xy = np.array([(0, 0), (1, 0), (200, 0), (400, 0), (600, 0), (800, 0)], dtype=float)
    routes = walks_of("ab", [9, 6], [xy[:5], xy])
    found = design_paths(routes, 5, 4)

    assert [found.lines.line(row).tolist() for row in range(2)] == [
        [[200, 0], [400, 0], [600, 0]], [[600, 0], [800, 0]]]


def test_a_school_has_no_more_paths_than_asked_for():
    far = [[(10 * x, 10 * y), (9 * x, 9 * y), (8 * x, 8 * y), (0, 0)]
           for x, y in ((100, 0), (0, 100), (-100, 0), (0, -100))]
    routes = walks_of("ssss", [9, 8, 7, 6], far)

    assert design_paths(routes, 5, 4).wind.tolist() == [2, 0, 6, 4]
    assert design_paths(routes, 5, 2).wind.tolist() == [2, 0]


@pytest.mark.parametrize("order", [[0, 1, 2, 3], [3, 1, 0, 2], [2, 3, 1, 0]])
def test_the_order_of_the_routes_does_not_matter(order):
    routes = walks(("dES", 9, "s"), ("dES", 9, "s"), ("ABDS", 5, "t"), ("bDS", 5, "t"))
    found = design_paths(routes.take(np.array(order)), 5, 4)

    assert letters_of(found) == letters_of(design_paths(routes, 5, 4))


def test_codes_follow_the_set_and_a_colour_has_one_shape():
    rays = Lines.from_list([[(0, 0), (100 * x, 100 * y)] for x, y in ((1, 0), (0, 1), (-1, 0), (0, -1), (1, 1))])
    found = propose_codes(rays, CODES)

    assert found.colour.tolist() == ["blue", "yellow", "vermillion", "black", "purple"]
    assert found.shape.tolist() == ["square", "circle", "diamond", "hexagon", "circle"]
    assert found.number.tolist() == [1, 1, 1, 1, 1]


def test_no_colour_stands_on_a_shape_that_it_is_never_on():
    rays = Lines.from_list([[(0, 0), (100, i)] for i in range(len(CODES.colours))])
    found = propose_codes(rays, CODES)

    assert not [colour for colour, shape in zip(found.colour, found.shape) if shape in CODES.colours[colour].never_on]


def test_neighbours_never_share_a_colour_and_numbers_tell_the_others_apart():
    apart = Lines.from_list([[(0, y), (100, y)] for y in (0, 399, 802, 5000)])
    found = propose_codes(apart, CODES)

    assert found.colour.tolist() == ["blue", "yellow", "blue", "blue"]
    assert found.number.tolist() == [1, 1, 2, 3]


def test_where_every_colour_is_taken_that_of_the_farthest_path_returns_on_another_shape():
    rows = Lines.from_list([[(0, y), (100, y)] for y in (0, 10, 90, 30, 40, 20)])
    found = propose_codes(rows, CODES)

    # of blue 20 m, yellow 10, orange red 70, black 10 and pink 20 m away the third is the farthest
    assert found.colour[5] == found.colour[2] == "vermillion"
    assert (found.shape[2], found.shape[5]) == ("diamond", "square")
    assert found.number[5] == 1
    assert np.isnan(found.shared[:5]).all() and found.shared[5] == 70


def test_however_many_paths_meet_no_two_have_one_code_and_none_looks_like_a_traffic_sign():
    rays = Lines.from_list([[(0, 0), (100, i)] for i in range(30)])
    found = propose_codes(rays, CODES)

    assert len(set(zip(found.colour, found.shape, found.number.tolist()))) == 30
    assert not [colour for colour, shape in zip(found.colour, found.shape) if shape in CODES.colours[colour].never_on]
    assert found.shared[5:].tolist() == [0] * 25


def test_a_colour_of_ones_own_takes_none_of_the_set():
    old = PathCodes(*(np.array([value] * 5, dtype=object) for value in ("#123456", "square")), np.arange(5))
    beside = Lines.from_list([[(0, y), (100, y)] for y in range(5)])
    found = propose_codes(Lines.from_list([[(0, 9), (100, 9)]]), CODES, (beside, old))

    assert (found.colour[0], found.number[0]) == ("blue", 1)


def test_paths_that_have_a_code_keep_it_from_their_neighbours():
    old = PathCodes(np.array(["blue"], dtype=object), np.array(["square"], dtype=object), np.array([4]))
    one = Lines.from_list([[(0, 0), (100, 0)]])
    found = propose_codes(Lines.from_list([[(0, 9), (100, 9)], [(0, 900), (9, 900)]]), CODES, (one, old))

    assert found.colour.tolist() == ["yellow", "blue"]
    assert found.number.tolist() == [1, 5]
