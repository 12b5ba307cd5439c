# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a child walks: the side of the path, the worse side where it is not known."""
import pytest

from school_path.tests.core.handbook.scenes import only, scene_of
from school_path.tests.town import footpath, street, town

MAP = """
    A---------B
    """
LEFT, MIDDLE, RIGHT = 4.0, 0.0, -4.0  # m beside the street, which is drawn from west to east


def along(shift=MIDDLE, kind="residential", **attributes):
    return scene_of(town(MAP, AB=street(kind, **attributes)), "AB", shift=shift)


def sides(left, right, field="footway"):
    return {f"{field}_left": left, f"{field}_right": right}


@pytest.mark.parametrize(("shift", "left", "right", "found"), [
    (LEFT, "footway", "none", "footway"), (RIGHT, "footway", "none", "none"), (RIGHT, "none", "buffered", "buffered"),
    (MIDDLE, "footway", "none", "none"), (MIDDLE, "footway", "buffered", "footway"),
    (MIDDLE, "shoulder", "footway", "shoulder"), (MIDDLE, "separate", "separate", "separate"),
    (MIDDLE, "none", None, "none"), (MIDDLE, "footway", None, ("missing",)), (MIDDLE, None, "none", "none"),
    (MIDDLE, "footway", ("footway", "default"), ("assumed",)), (LEFT, "footway", None, "footway"),
    (LEFT, None, "footway", ("missing",)), (LEFT, "unknown", "footway", ("missing",)),
    (RIGHT, "footway", ("none", "default"), ("assumed",))])
def test_the_footway_is_that_of_the_side_of_the_path_or_the_worse_one(shift, left, right, found):
    assert only("footway", along(shift, **sides(left, right))) == found


def test_parked_cars_and_cycle_facilities_are_those_of_the_side():
    both = {**sides("dense", "none", "parking"), **sides("track", "shared", "cycleway")}

    assert only("parking", along(LEFT, **both)) == "dense"
    assert only("parking", along(RIGHT, **both)) == "none"
    assert only("parking", along(MIDDLE, **both)) == "dense"
    assert only("cycleway", along(LEFT, **both)) == "track"
    assert only("cycleway", along(MIDDLE, **both)) == "shared"
    assert only("cycleway", along(MIDDLE)) == ("missing",)


def test_a_way_without_motor_traffic_is_one_of_its_own():
    path = scene_of(town(MAP, AB=footpath()), "AB")

    assert only("footway", path) == "separate"
    assert only("cycleway", path) == "separate"
    assert only("parking", path) == "none"
    assert only("dooring_buffer", path) == 100


@pytest.mark.parametrize(("name", "given", "found"), [
    ("footway_width", 1.8, 1.8), ("path_width", 3, 3), ("buffer_width", 0.5, 0.5), ("gradient", -6, 6),
    ("lit", "no", "no"), ("surface", "unpaved", "unpaved"), ("smoothness", "bad", "bad"), ("winter_class", "k1", "k1")])
def test_fields_are_measured_as_they_are(name, given, found):
    assert only(name, along(**{name: given})) == found
    assert only(name, along(**{name: (given, "default")})) == ("assumed",)
    assert only(name, along()) == ("missing",)


@pytest.mark.parametrize(("attributes", "room"), [
    ({**sides("some", "some", "parking"), **sides("footway", "footway"), "buffer_width": 0.7}, 0.7),
    ({**sides("some", "some", "parking"), **sides("none", "none"), "buffer_width": 0.7}, 0),
    ({**sides("some", "some", "parking"), **sides("footway", "footway")}, ("missing",)),
    ({**sides("some", "some", "parking"), "buffer_width": 0.7}, ("missing",)),
    ({**sides("none", "none", "parking")}, 100),
    ({**sides("footway", "footway"), "buffer_width": 0.7}, ("missing",)),
    ({**sides("none", ("none", "default"), "parking"), **sides("none", "none")}, ("assumed",))])
def test_room_beside_parked_cars(attributes, room):
    assert only("dooring_buffer", along(**attributes)) == room
