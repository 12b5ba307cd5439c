# SPDX-License-Identifier: GPL-2.0-or-later
"""The traffic of the street that a path runs along."""
import pytest

from school_path.tests.core.handbook.scenes import measured, only, scene_of
from school_path.tests.town import footpath, residential, street, town

MAP = """
    A---------B
    """


def along(**attributes):
    return scene_of(town(MAP, AB=street("residential", **attributes)), "AB")


@pytest.mark.parametrize(("attributes", "speed"), [
    ({"speed": 40, "v85": 46}, 46), ({"speed": 40}, 40), ({"v85": 46}, 46), ({"speed": 40, "v85": (45, "default")}, 40),
    ({"speed": (40, "default")}, ("assumed",)), ({}, ("missing",))])
def test_speed_is_what_is_driven_where_measured_else_the_limit(attributes, speed):
    assert only("speed", along(**attributes)) == speed


@pytest.mark.parametrize(("name", "field", "value"), [
    ("speed_limit", "speed", 30), ("adt", "adt", 800), ("heavy_share", "heavy_share", 4), ("lanes", "lanes", 2)])
def test_fields_are_measured_as_they_are(name, field, value):
    assert only(name, along(**{field: value})) == value
    assert only(name, along(**{field: (value, "default")})) == ("assumed",)
    assert only(name, along()) == ("missing",)


@pytest.mark.parametrize(("attributes", "volume"), [
    ({"adt": 1200}, 120), ({"adt": 1200, "peak_volume": 90}, 90), ({"peak_volume": 90}, 90),
    ({"adt": (1200, "default")}, ("assumed",)), ({}, ("missing",))])
def test_the_busiest_hour_is_a_tenth_of_the_day_unless_counted(attributes, volume):
    assert only("peak_volume", along(**attributes)) == pytest.approx(volume) if not isinstance(volume, tuple) else (
        only("peak_volume", along(**attributes)) == volume)


def test_heavy_vehicles_are_their_share_of_the_busiest_hour():
    assert only("heavy_volume", along(adt=5000, heavy_share=6)) == pytest.approx(30)
    assert only("heavy_volume", along(adt=5000)) == ("missing",)
    assert only("heavy_volume", along(heavy_share=6, adt=(5000, "default"))) == ("assumed",)


def test_each_stretch_has_the_traffic_of_its_street():
    drawn = town("""
        A---------B---------C
        """, AB=residential(adt=300), BC=residential(adt=900))

    assert measured("adt", scene_of(drawn, "ABC")) == {"AB": 300, "BC": 900}


def test_a_way_by_itself_has_no_traffic_to_measure():
    assert only("speed", scene_of(town(MAP, AB=footpath()), "AB")) == ("missing",)
