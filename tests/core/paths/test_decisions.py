# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a child on a path must choose."""
from school_path.core.paths import decision_points, path_streets
from school_path.tests.core.paths.drawing import path_through
from school_path.tests.town import driveway, footpath, residential, town


def stations(drawn, paths):
    found = decision_points(paths, drawn.streets, path_streets(paths, drawn.streets))
    return [round(station) for station in found.station]


def test_a_street_that_goes_off_is_a_choice_and_a_driveway_is_none():
    drawn = town("""
        A-----B-----C-----D
              |     |
              E     F
        """, AB=residential(), BC=residential(), CD=residential(), BE=residential(), CF=driveway())

    assert stations(drawn, path_through(drawn, "ABCD")) == [60]


def test_a_path_in_the_park_is_a_choice_only_where_one_could_go_astray():
    drawn = town("""
                          F
        A-----B-----C-----D
              |
              E
        """, AB=footpath(), BC=footpath(), CD=footpath(), BE=footpath(), CF=footpath())

    assert stations(drawn, path_through(drawn, "ABCD")) == [120]  # E goes off at a right angle, F ahead
    assert stations(drawn, path_through(drawn, "ABE")) == [60]  # the path turns off
    assert stations(drawn, path_through(drawn, "DCB")) == [60]


def test_a_turn_is_a_choice_where_streets_meet_and_not_on_a_bend():
    drawn = town("""
        A-----B
              |
              |
              C
        """, AB=residential(), BC=residential())
    bend = town("""
        A-----B
              |
              |
              C
        """, ABC=residential())

    assert stations(drawn, path_through(drawn, "ABC")) == [60]
    assert stations(bend, path_through(bend, "ABC")) == []


def test_choices_close_together_are_one():
    drawn = town("""
              G
        A-----BC----D
               |
               E
        """, AB=residential(), BC=residential(), CD=residential(), BG=residential(), CE=residential())

    assert stations(drawn, path_through(drawn, "ABCD")) == [65]
