# SPDX-License-Identifier: GPL-2.0-or-later
"""Sight distance to stopping distance: 30 km/h needs 20.37 m."""
import numpy as np
import pytest
import shapely

from school_path.core.handbook.scene import Obstacles
from school_path.core.streets import Oneway
from school_path.tests.core.handbook.scenes import only, scene_of
from school_path.tests.town import crossing, footpath, street, town

MAP = """
              A
              |
    C---------x---------D
              |
              B
    """
X, Y = 100, 20  # the crossing
STOPS = 20.373


def ratio(*shapes, road=None, **attributes):
    """Children wait 4.5 m from the middle of the street, in the north and in the south."""
    road = {"speed": 30, "carriageway_width": 7, **(road or {})}
    drawn = town(MAP, CxD=street("residential", **road), AxB=footpath(), x=crossing(**attributes))
    moved = [shapely.transform(shape, lambda xy: xy + [X, Y]) for shape in shapes]
    obstacles = Obstacles(np.array(moved, dtype=object))
    return only("sight_ratio", scene_of(drawn, "AxB", obstacles=obstacles), "crossings")


def wall(x, *, low=1, high=10):
    """A wall across the view, ``x`` metres east of the crossing."""
    return shapely.linestrings([[x, low], [x, high]])


def test_a_free_view_is_told_up_to_twice_what_is_needed():
    assert ratio() == pytest.approx(2)


def test_a_wall_hides_the_cars_behind_its_line_of_sight():
    """The line from (0, 4.5) past (20, 1) meets the street at 25.7 m: the car at 27.5 m is the first that is hidden."""
    assert ratio(wall(20)) == pytest.approx(25 / STOPS, abs=1e-3)
    assert ratio(wall(-20)) == pytest.approx(25 / STOPS, abs=1e-3)
    assert ratio(shapely.box(20, 1, 24, 10)) == pytest.approx(25 / STOPS, abs=1e-3)


def test_the_child_on_the_other_side_counts_too():
    assert ratio(wall(20, low=-10, high=-1)) == pytest.approx(25 / STOPS, abs=1e-3)


def test_a_parked_car_drawn_as_a_point_hides_a_metre_around_it():
    """From (0, 4.5) the line that touches the circle of 1 m around (10, 3) meets the street at 19.1 m and at 118 m."""
    assert ratio(shapely.points([10.0, 3.0])) == pytest.approx(17.5 / STOPS, abs=1e-3)


def test_a_hedge_that_ends_before_the_line_of_sight_hides_nothing():
    assert ratio(wall(20, low=5)) == pytest.approx(2)


def test_a_bend_hides_what_lies_behind_the_house_in_it():
    drawn = town("""
        A
        |
        x---C
        |   |
        B   |
            D
        """, xCD=street("residential", speed=30, carriageway_width=7), AxB=footpath(), x=crossing())
    house = shapely.box(5, 5, 35, 26)
    found = scene_of(drawn, "AxB", obstacles=Obstacles(np.array([house], dtype=object)))

    assert only("sight_ratio", found, "crossings") == pytest.approx(2)  # 40 m to the corner, all of it seen
    fast = town("""
        A
        |
        x---C
        |   |
        B   |
            D
        """, xCD=street("residential", speed=50, carriageway_width=7), AxB=footpath(), x=crossing())
    found = scene_of(fast, "AxB", obstacles=Obstacles(np.array([shapely.box(5, 5, 35, 24)], dtype=object)))

    assert only("sight_ratio", found, "crossings") < 1.2  # 43 m are needed, and round the corner nothing is seen


def test_cars_come_only_from_where_they_may():
    assert ratio(wall(20), road={"oneway": Oneway.YES}) == pytest.approx(2)  # from the west
    assert ratio(wall(20), road={"oneway": Oneway.REVERSE}) == pytest.approx(25 / STOPS, abs=1e-3)


def test_what_was_measured_on_the_spot_goes_before():
    assert ratio(wall(20), sight_distance=40) == pytest.approx(40 / STOPS, abs=1e-3)
    assert ratio(wall(20), sight_distance=(40, "default")) == pytest.approx(25 / STOPS, abs=1e-3)


@pytest.mark.parametrize(("road", "why"), [
    ({"speed": None}, "missing"), ({"speed": (30, "default")}, "assumed"), ({"carriageway_width": None}, "no_width"),
    ({"carriageway_width": (7, "default")}, "no_width")])
def test_what_must_be_known(road, why):
    assert ratio(wall(20), road=road) == (why,)


def test_a_child_cannot_stand_in_a_house():
    assert ratio(shapely.box(-5, 3, 5, 9)) == ("eye_in_obstacle",)


def test_without_obstacles_only_what_was_measured_counts():
    drawn = town(MAP, CxD=street("residential", speed=30, carriageway_width=7), AxB=footpath(), x=crossing())

    assert only("sight_ratio", scene_of(drawn, "AxB"), "crossings") == ("no_obstacles",)
