# SPDX-License-Identifier: GPL-2.0-or-later
"""Which street and which side runs along which path."""
import numpy as np

from school_path.core.paths import path_streets
from school_path.tests.core.paths.drawing import along, path_of, path_through
from school_path.tests.town import footpath, primary, residential, town


def test_a_path_on_the_middle_line_has_the_streets_it_was_made_of():
    drawn = town("""
        A---------B-----C
                  |
                  |
                  D
        """, AB=residential(), BC=residential(), BD=residential())

    assert along(drawn, path_through(drawn, "ABD")) == [("AB", "", 0, 100), ("BD", "", 100, 130)]


def test_a_path_drawn_beside_the_street_lies_on_its_side():
    drawn = town("A---------B", AB=residential())

    assert along(drawn, path_through(drawn, "AB", left=8)) == [("AB", "left", 0, 100)]
    assert along(drawn, path_through(drawn, "BA", left=8)) == [("AB", "right", 0, 100)]
    assert along(drawn, path_through(drawn, "AB", left=12)) == []


def test_a_footway_of_its_own_is_what_a_path_on_it_runs_along():
    drawn = town("""
        A---------B
        C---------D
        """, AB=primary(), CD=footpath())

    assert along(drawn, path_through(drawn, "CD", left=-2)) == [("CD", "", 0, 100)]
    assert along(drawn, path_through(drawn, "CD", left=9)) == [("AB", "right", 0, 100)]


def test_a_street_that_is_passed_is_not_run_along():
    drawn = town("""
              E
        A-----B-----C
              F
        """, AB=residential(), BC=residential(), EBF=primary())

    assert along(drawn, path_through(drawn, "ABC")) == [("AB", "", 0, 60), ("BC", "", 60, 120)]


def test_a_path_that_changes_the_side_has_a_stretch_for_each():
    drawn = town("A-------------------B", AB=residential())
    drawn_by_hand = path_of([(0, 5), (100, 5), (100, -5), (200, -5)])

    first, second = along(drawn, drawn_by_hand)
    assert (first[:3], second[1], second[3]) == (("AB", "left", 0), "right", 210)
    assert 100 <= first[3] <= second[2] <= 110


def test_a_wobbly_line_stays_on_the_middle():
    drawn = town("A-------------------B", AB=residential())
    wobble = [(x, 1.5 * (-1) ** i) for i, x in enumerate(range(0, 201, 20))]

    assert [row[:2] for row in along(drawn, path_of(wobble))] == [("AB", "")]


def test_a_bridge_over_the_path_is_never_run_along():
    drawn = town("""
        A-------------------B
        C-------------------D
        """, AB=residential(), CD=residential(level=1))

    # by hand, from the street to its neighbour at another level and back: it stays where it began
    path = path_of([(0, 10), (60, 10), (80, 2), (120, 2), (140, 10), (200, 10)])
    assert {row[0] for row in along(drawn, path)} == {"AB"}


def test_a_path_over_the_fields_has_no_street_there():
    drawn = town("A---------B    C---------D", AB=footpath(), CD=footpath())

    assert along(drawn, path_through(drawn, "AD")) == [("AB", "", 0, 101), ("CD", "", 149, 250)]


def test_a_corner_drawn_short_is_given_to_the_streets_that_meet_there():
    drawn = town("""
        A---------B
                  |
                  |
                  |
                  |
                  C
        """, AB=residential(), BC=residential())
    rows = along(drawn, path_of([(0, 50), (88, 50), (100, 38), (100, 0)]))

    assert [row[0] for row in rows] == ["AB", "BC"]
    assert rows[0][3] == rows[1][2]


def test_the_order_of_the_streets_does_not_matter():
    drawn = town("""
        A-----B-----C
        D-----E-----F
        """, AB=residential(), BC=residential(), DE=footpath(), EF=footpath(), BE=footpath())
    paths = path_of(drawn.xy("ABEF"), drawn.xy("DEBC"))
    order = np.array([3, 1, 4, 0, 2])
    one, other = path_streets(paths, drawn.streets), path_streets(paths, drawn.streets.take(order))

    assert one.street.tolist() == order[other.street].tolist()
    assert one.begin.tolist() == other.begin.tolist()


def test_no_path_and_no_street_are_no_trouble():
    drawn = town("A---------B", AB=residential())

    assert len(path_streets(path_of(), drawn.streets)) == 0
    assert along(drawn, path_of([(0, 500), (10, 500)])) == []
