# SPDX-License-Identifier: GPL-2.0-or-later
"""The survey list: every place once, with what is assumed there and the pupils who wait for it."""
from school_path.core.routing.elements import elements_of
from school_path.core.routing.survey_list import survey_list
from school_path.tests.town import crossing, footpath, residential, routes, tertiary, town

UNKNOWN = dict(footway_left=None, footway_right=None, footway=None, speed=(40, "default"), adt=(500, "default"))
ALONG = ("speed_limit", "adt", "footway_left", "footway_right")


def listed(found):
    """Id, attributes and pupils of each place."""
    network = found.network
    return [(network.crossings.crossing_id[one.crossing] if one.crossing >= 0 else
             network.streets.street_id[one.street], one.attributes, one.pupils)
            for one in survey_list(found, elements_of(found), "DAYLIGHT")]


def test_the_place_of_most_pupils_comes_first_and_every_home_counts_once():
    # a path ends at M, so that two pieces of CB lie in the way of both homes
    a_town = town("""
        H--A-----C--M--B--G
                 |  |
                 K  N
        """, HA=footpath(), AC=residential(**UNKNOWN), CMB=residential(**UNKNOWN), MN=footpath(), CK=footpath(),
                  BG=footpath())
    found = routes(a_town, a_town.homes("HK", pupils=[3, 4]), "G")

    assert listed(found) == [("CMB", ALONG, 7), ("AC", ALONG, 3)]


def test_what_is_assumed_of_a_crossing_and_of_its_street_are_two_places():
    a_town = town("""
           M
           |
        H--X--G
           |
           N
        """, HX=footpath(), XG=footpath(), MXN=tertiary(adt=(6000, "default")),
                  X=crossing(island=(0, "default"), raised=(0, "default")))
    found = routes(a_town, a_town.homes("H", pupils=[5]), "G")

    assert listed(found) == [("MXN", ("adt",), 5), ("X", ("marked", "island", "raised"), 5)]


def test_homes_that_are_decided_ask_for_nothing():
    assert listed(routes(town("H--A--B--G", HA=footpath(), AB=residential(**UNKNOWN), BG=footpath()), "H", "G",
                         profile="P4")) == []
