# SPDX-License-Identifier: GPL-2.0-or-later
"""What a child meets where the path crosses a street."""
import pytest

from school_path.tests.core.handbook.scenes import measured, only, scene_of
from school_path.tests.town import crossing, footpath, residential, street, town

MAP = """
    A
    |
    |
    |
  C-x---D
    |
    |
    B
    """


def over(road=None, **attributes):
    """A path from north to south over a street, with the crossing x."""
    kind = attributes.pop("kind", "zebra")
    drawn = town(MAP, CxD=street("tertiary", **(road or {})), AxB=footpath(), x=crossing(kind, **attributes))
    return scene_of(drawn, "AxB")


def crossed(name, *args, **attributes):
    return only(name, over(*args, **attributes), "crossings")


@pytest.mark.parametrize(("name", "road", "found"), [
    ("speed", {"speed": 40, "v85": 44}, 44), ("speed_limit", {"speed": 40}, 40), ("adt", {"adt": 2000}, 2000),
    ("peak_volume", {"adt": 2000}, 200), ("lanes", {"lanes": 3}, 3)])
def test_the_traffic_is_that_of_the_street_crossed(name, road, found):
    assert crossed(name, road) == pytest.approx(found)
    assert crossed(name) == ("missing",)


@pytest.mark.parametrize(("lanes", "island", "found"), [
    (2, None, 2), (2, "yes", 2), (4, "yes", 2), (3, "yes", 2), (4, "no", 4), (4, None, ("missing",)),
    (4, ("no", "default"), ("assumed",)), ((2, "default"), "no", ("assumed",)), (None, "yes", ("missing",))])
def test_lanes_in_one_go(lanes, island, found):
    assert crossed("lanes_unbroken", {"lanes": lanes}, island=island) == found


@pytest.mark.parametrize(("name", "value"), [("island_depth", 2.2), ("signal_speed", 1.1), ("parking_distance", 8)])
def test_fields_of_the_crossing(name, value):
    assert crossed(name, **{name: value}) == value
    assert crossed(name, **{name: (value, "default")}) == ("assumed",)
    assert crossed(name) == ("missing",)


@pytest.mark.parametrize(("flow", "wait"), [(120, 2), (240, 5), (400, 10), (600, 19), (840, 38), (1200, 95)])
def test_waiting_is_that_of_the_published_example(flow, wait):
    """Reference C4: 7 m, 0.9 m/s and a margin of 3 s, the walk of profile P1."""
    drawn = town(MAP, CxD=street("tertiary", peak_volume=flow, carriageway_width=7), AxB=footpath(),
                 x=crossing(island="no"))

    assert only("waiting_time", scene_of(drawn, "AxB", profile="P1"), "crossings") == pytest.approx(wait, abs=0.6)


def test_an_island_halves_the_way_and_the_traffic():
    road = {"peak_volume": 600, "carriageway_width": 7}
    half = {"peak_volume": 300, "carriageway_width": 3.5}

    assert crossed("waiting_time", road, island="yes") == pytest.approx(crossed("waiting_time", half, island="no"))
    assert crossed("waiting_time", road) == ("missing",)
    assert crossed("waiting_time", {"peak_volume": 600}, island="no") == ("missing",)
    assert crossed("waiting_time", {"carriageway_width": 7, "adt": (500, "default")}, island="no") == ("assumed",)


@pytest.mark.parametrize(("attributes", "found"), [
    ({"kind": "signals"}, "signals"), ({"raised": "yes"}, "raised"), ({"continuous": "yes"}, "raised"),
    ({"island": "yes"}, "island"), ({"island": "yes", "raised": "no"}, "island"),
    ({"island": "no", "raised": "no"}, "zebra"), ({"kind": "unmarked", "island": "no", "raised": "no"}, "none"),
    ({"island": "no"}, ("missing",)), ({"raised": "no"}, ("missing",)),
    ({"island": ("no", "default"), "raised": "no"}, ("assumed",)), ({}, ("missing",))])
def test_what_slows_the_cars(attributes, found):
    assert crossed("slowing", **attributes) == found


def test_where_no_crossing_is_mapped_nothing_is_known_of_it():
    drawn = town(MAP, CxD=residential(adt=300), AxB=footpath())
    found = scene_of(drawn, "AxB")

    assert only("slowing", found, "crossings") == ("not_mapped",)
    assert only("island_depth", found, "crossings") == ("not_mapped",)
    assert measured("adt", found, "crossings") == {"CxD @ 20 30": 300}


@pytest.mark.parametrize(("attributes", "found"), [
    ({"continuous": "yes"}, "continuous"), ({"raised": "yes", "continuous": "no"}, "raised"),
    ({"raised": "no", "continuous": "no"}, "plain"), ({"raised": "no"}, ("missing",)),
    ({"continuous": "no", "raised": ("no", "default")}, ("assumed",))])
def test_how_a_side_street_meets_the_path(attributes, found):
    assert crossed("mouth", **attributes) == found


@pytest.mark.parametrize(("own", "road", "found"), [
    ("yes", None, "yes"), ("no", "yes", "no"), (None, "yes", "yes"), (None, None, ("missing",)),
    (("no", "default"), "yes", "yes"), (None, ("yes", "default"), ("assumed",))])
def test_the_light_of_a_crossing_is_its_own_else_that_of_the_street(own, road, found):
    assert crossed("lit", {"lit": road}, lit=own) == found


def test_a_street_crossed_askew():
    drawn = town("""
        A
         +
      C---x---D
           +
            B
        """, CxD=residential(), AxB=footpath(), x=crossing())

    assert only("angle", over(), "crossings") == pytest.approx(0)
    assert only("angle", scene_of(drawn, "AxB"), "crossings") == pytest.approx(45)


def test_the_width_of_a_crossing_has_no_field():
    assert crossed("width_ratio") == ("missing",)
