"""An element put beside a path by hand: which path it belongs to, where it stands, how it is turned."""
import numpy as np
import pytest

from school_path.core.lines import Lines
from school_path.core.placing.stand import stand

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
