"""A path and the shortest way."""
import pytest

from school_path.tests.core.handbook.scenes import only, scene_of
from school_path.tests.town import footpath, primary, residential, town

ROUND = town("""
    A---------B
    |         |
    |         |
    D---------C
    """, AB=footpath(), BC=footpath(), CD=residential(), AD=primary())


def test_the_detour_is_held_against_the_shortest_way():
    assert only("detour", scene_of(ROUND, "ABCD"), "paths") == pytest.approx((100 + 30 + 100) / 30)
    assert only("detour", scene_of(ROUND, "AB"), "paths") == 1
    assert only("detour", scene_of(ROUND, "ABC"), "paths") == 1


def test_a_way_that_may_not_be_walked_is_no_shorter_way():
    drawn = town("""
        A---------B
        |         |
        |         |
        D---------C
        """, AB=footpath(), BC=footpath(), CD=residential(), AD=primary(foot="no"))

    assert only("detour", scene_of(drawn, "ABCD"), "paths") == 1


def test_ends_between_junctions_are_tied_where_they_lie():
    drawn = town("A----B----C----D", AD=footpath())

    assert only("detour", scene_of(drawn, "BC"), "paths") == 1
    assert only("detour", scene_of(drawn, "BCB"), "paths") == ("ends_together",)
    assert only("detour", scene_of(drawn, "BCDC"), "paths") == pytest.approx(150 / 50)


def test_ends_off_the_streets_or_apart_are_told():
    drawn = town("""
        A----B     C----D


        E
        """, AB=footpath(), CD=footpath())

    assert only("detour", scene_of(drawn, "AE"), "paths") == ("end_off_streets",)
    assert only("detour", scene_of(drawn, "AD"), "paths") == ("ends_not_joined",)
