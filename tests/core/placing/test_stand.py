# SPDX-License-Identifier: GPL-2.0-or-later
"""An element put beside a path by hand: which path it belongs to, where it stands, how it is turned."""
import numpy as np
import pytest

from school_path.core.catalogue import load_catalogue
from school_path.core.lines import Lines
from school_path.core.placing.beside import Beside, belongs_beside
from school_path.core.placing.stand import along, between, carried, mirrored, stand

#   B          two paths: A-B runs 100 m north, C-D 100 m east, 30 m to the north of A
#   |
#   C-----D
#   A
PATHS = Lines.from_list([[(0, 0), (0, 100)], [(10, 30), (110, 30)]])


@pytest.mark.parametrize(("xy", "path", "azimuth"), [((3, 80), 0, 0), ((60, 35), 1, 90), ((-3, 10), 0, 0)])
def test_the_nearest_path_gives_the_direction(xy, path, azimuth):
    found = stand(PATHS, xy, reach=20)

    assert (found.path, found.xy) == (path, xy)
    assert found.azimuth == pytest.approx(azimuth)


@pytest.mark.parametrize(("line", "azimuth"), [([(0, 0), (-50, 0)], 270), ([(0, 0), (50, 50)], 45),
                                              ([(0, 0), (0, -50)], 180)])
def test_the_direction_is_that_in_which_the_path_was_drawn(line, azimuth):
    middle = np.mean(line, axis=0)
    assert stand(Lines.from_list([line]), middle, reach=5).azimuth == pytest.approx(azimuth)


@pytest.mark.parametrize(("snap", "expected"), [(2.9, (3, 80)), (3.0, (0, 80))])
def test_near_enough_it_stands_on_the_path(snap, expected):
    found = stand(PATHS, (3, 80), reach=20, snap=snap)

    assert found.xy == pytest.approx(expected)
    assert found.distance == pytest.approx(3)


def test_at_its_end_a_path_has_the_direction_of_its_last_piece():
    assert stand(PATHS, (0, 100), reach=5).azimuth == pytest.approx(0)
    assert stand(PATHS, (10, 30), reach=5).azimuth == pytest.approx(90)


@pytest.mark.parametrize("lines", [PATHS, Lines.from_list([])])
def test_far_from_every_path_it_stands_by_itself(lines):
    found = stand(lines, (500, 500), reach=20, snap=5)

    assert (found.path, found.xy) == (-1, (500, 500))
    assert np.isnan(found.azimuth)


@pytest.mark.parametrize(("xy", "expected"), [((3, 80), (2, 80)), ((-9, 80), (-2, 80))])
def test_beside_the_path_it_stands_at_a_distance_on_the_side_that_is_meant(xy, expected):
    found = stand(PATHS, xy, reach=20, beside=lambda path, station, off: 2 if off > 0 else -2)

    assert found.xy == pytest.approx(expected)
    assert (found.station, abs(found.off)) == (pytest.approx(80), 2)


@pytest.mark.parametrize(("code", "off"), [("E01", 0.7), ("E02", 0.56), ("E05", 0.1), ("E12", 2.0)])
def test_the_rule_counts_from_the_edge_of_a_path_of_usual_width(code, off):
    beside = Beside(load_catalogue()[code])

    assert beside(0, 10.0, 8.0) == pytest.approx(1.25 + off)
    assert beside(0, 10.0, -0.1) == pytest.approx(-1.25 - off)


def test_a_distance_of_ones_own_replaces_the_rule():
    assert Beside(load_catalogue()["E01"], offset=0.2)(0, 10.0, 8.0) == pytest.approx(1.45)


def test_only_what_stands_along_the_path_has_a_rule_for_its_side():
    beside = {element.code for element in load_catalogue() if belongs_beside(element)}
    assert beside == {"E01", "E02", "E03", "E05", "E12", "E13", "E14", "E15", "E19", "E20"}


@pytest.mark.parametrize(("rotation", "flipped"), [(0, 0), (90, 270), (15, 345), (180, 180)])
def test_on_the_other_side_it_is_as_far_away_and_faces_the_path_as_before(rotation, flipped):
    xy, turned = mirrored((3, 80), rotation, stand(PATHS, (3, 80), reach=20))

    assert xy == pytest.approx((-3, 80))
    assert turned == pytest.approx(flipped)


def test_what_lies_on_the_line_is_turned_round():
    assert mirrored((0, 80), 10, stand(PATHS, (0, 80), reach=20)) == ((0, 80), 190)


@pytest.mark.parametrize(("rotation", "turned"), [(0, 90), (180, 270), (30, 120), (np.nan, 90)])
def test_moved_to_another_path_it_faces_it_as_before(rotation, turned):
    old, new = stand(PATHS, (3, 80), reach=20), stand(PATHS, (60, 33), reach=20)
    assert carried(rotation, old, new) == pytest.approx(turned)


def test_moved_away_from_every_path_it_stays_turned_as_it_is():
    assert carried(30.0, stand(PATHS, (3, 80), reach=20), stand(PATHS, (500, 500), reach=20)) == 30


@pytest.mark.parametrize(("distance", "expected"), [(10, (3, 90)), (30, (3, 50))])
def test_farther_along_and_where_the_path_ends_back(distance, expected):
    found = along(PATHS, stand(PATHS, (3, 80), reach=20), distance)
    assert found.xy == pytest.approx(expected)
    assert found.azimuth == pytest.approx(0)


def test_a_line_from_one_place_to_another_is_its_middle_direction_and_length():
    begin, end = (stand(PATHS, xy, reach=20) for xy in ((3, 20), (6, 24)))
    found, length = between(begin, end)

    assert (found.path, found.xy, length) == (0, pytest.approx((4.5, 22)), 5)
    assert found.azimuth == pytest.approx(36.87, abs=0.01)
    assert between(begin, begin) == (begin, 0)
