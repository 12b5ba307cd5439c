# SPDX-License-Identifier: GPL-2.0-or-later
"""Which crossings lie on which path."""
from school_path.tests.core.paths.drawing import crossed, path_of, path_through
from school_path.tests.town import crossing, driveway, footpath, primary, residential, tertiary, town


def test_a_zebra_under_the_path_is_crossed():
    drawn = town("""
              A
        C-----z-----D
              B
        """, AzB=footpath(), CzD=primary(), z=crossing("zebra", street="CzD"))

    assert crossed(drawn, path_through(drawn, "AB")) == [("z", "CzD", 10, True)]


def test_a_zebra_on_the_street_that_the_path_runs_along_is_not():
    drawn = town("C-----z-----D", CzD=primary(), z=crossing("zebra", street="CzD"))

    assert crossed(drawn, path_through(drawn, "CD")) == []
    assert crossed(drawn, path_through(drawn, "CD", left=5)) == []


def test_a_path_that_changes_over_its_street_crosses_it():
    drawn = town("C---------z---------D", CzD=primary(), z=crossing("zebra", street="CzD"))

    assert crossed(drawn, path_of([(0, 5), (100, 5), (100, -5), (200, -5)])) == [("z", "CzD", 105, True)]


def test_a_zebra_beside_the_junction_is_the_one_taken():
    drawn = town("""
              E
        A---z-B-----C
              F
        """, AzB=primary(), BC=primary(), EB=residential(), BF=residential(), z=crossing("zebra", street="AzB"))

    found = crossed(drawn, path_through(drawn, "EBF"))
    assert ("z", "AzB", 10, True) in found
    assert len(found) == 1  # the other arm, without a crossing, is the same place


def test_a_mouth_on_one_side_is_crossed_only_if_the_child_walks_there():
    drawn = town("""
        A-----B-----C
              |
              D
        """, AB=tertiary(), BC=tertiary(), BD=residential())

    assert crossed(drawn, path_through(drawn, "ABC")) == [("", "BD", 60, False)]
    assert crossed(drawn, path_through(drawn, "ABC", left=5)) == []
    assert crossed(drawn, path_through(drawn, "ABC", left=-5)) == [("", "BD", 60, True)]


def test_a_driveway_is_no_crossing():
    drawn = town("""
        A-----B-----C
              |
              D
        """, AB=tertiary(), BC=tertiary(), BD=driveway())

    assert crossed(drawn, path_through(drawn, "ABC", left=-5)) == []


def test_a_street_without_a_crossing_is_crossed_all_the_same():
    drawn = town("""
              E
        A-----B-----C
              F
        """, ABC=primary(), EB=residential(), BF=residential())

    assert crossed(drawn, path_through(drawn, "EBF")) == [("", "ABC", 10, True)]


def test_a_bridge_over_the_path_is_not_crossed():
    drawn = town("""
              A
        C-----X-----D
              B
        """, AXB=footpath(), CXD=primary(level=1))

    assert crossed(drawn, path_through(drawn, "AB")) == []


def test_a_zebra_on_the_bridge_is_not_on_the_path_below():
    drawn = town("""
              A
        C-----X-----D
              B
        """, AXB=footpath(), CXD=primary(level=1), X=crossing("zebra", street="CXD"))

    assert crossed(drawn, path_through(drawn, "AB")) == []


def test_rails_on_the_path_are_crossed():
    drawn = town("A-----r-----B", ArB=footpath(), r=crossing("rail"))

    assert crossed(drawn, path_through(drawn, "AB", left=3)) == [("r", "", 60, True)]


def test_rails_over_a_tunnel_are_not_crossed_in_it():
    drawn = town("""
        C-----D
        A-----r-----B
        """, AB=footpath(level=-1), rD=footpath(), r=crossing("tram", street="rD"))

    assert crossed(drawn, path_through(drawn, "AB")) == []


def test_a_turn_onto_another_street_crosses_neither():
    drawn = town("""
        A-----B
              |
              C
        """, AB=tertiary(), BC=residential())

    assert crossed(drawn, path_through(drawn, "ABC")) == []


def test_a_path_from_one_side_into_the_street_across_crosses_the_first():
    drawn = town("""
        A---------B---------E
                  |
                  |
                  |
                  C
        """, ABE=tertiary(), BC=residential(), z_1=crossing("zebra", street="ABE", at=(96, 40)))
    path = path_of([(0, 45), (96, 45), (96, 0)])  # on the left of the street, over it, down the other

    assert crossed(drawn, path) == [("z_1", "ABE", 101, True)]


def test_a_crossing_where_two_streets_end_is_taken_once():
    drawn = town("""
              E
        A-----z-----C
              F
        """, Az=primary(), zC=primary(), Ez=footpath(), zF=footpath(), z=crossing("signals"))

    assert [row[0] for row in crossed(drawn, path_through(drawn, "EzF"))] == ["z"]
