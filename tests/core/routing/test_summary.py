# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers of the report in drawn towns."""
import pytest

from school_path.core.routing.elements import elements_of
from school_path.core.routing.solve import Status
from school_path.core.routing.summary import (
    closing_places,
    coverage_of,
    freed_by,
    spots_of,
    walked_parts,
    worst_crossings,
)
from school_path.tests.town import crossing, footpath, primary, residential, routes, tertiary, town

FAST = {"speed": 60, "adt": 12000, "footway": "none"}


def told(a_town, homes="HIJ", **options):
    found = routes(a_town, homes, "G", **options)
    return found, elements_of(found)


def names(found, elements, places):
    return [found.network.streets.name[elements.street[place.pieces[0]]] for place in places]


@pytest.fixture
def two_streets():
    """Three homes on a street without footway, one on another one; all pass the second."""
    return told(town("""
        H I J   K
        A---B---C---D---G
        """, AB=primary(**FAST, name="Long"), BC=primary(**FAST, name="Long"), CD=primary(**FAST, name="Short"),
        DG=footpath()), "HIJK")


def test_places_of_one_street_are_one_with_its_pupils_and_its_spots(two_streets):
    found, elements = two_streets
    places = closing_places(found, elements, Status.BLOCKED)
    assert found.status.tolist() == [Status.BLOCKED] * 4
    assert names(found, elements, places) == ["Short", "Long"]
    assert [place.pupils for place in places] == [4, 3]
    assert [place.by_profile for place in places] == [(("P2", 4.0),), (("P2", 3.0),)]
    assert [len(set(spots_of(found, elements, place.pieces))) for place in places] == [1, 2]  # AB and BC, left
    assert [place.length for place in places] == [40, 80]
    assert closing_places(found, elements, Status.UNDECIDED) == []


def test_a_place_frees_those_in_whose_way_nothing_else_lies(two_streets):
    found, elements = two_streets
    short, long = closing_places(found, elements, Status.BLOCKED)
    assert freed_by(found, elements, Status.BLOCKED, [short]) == 1
    assert freed_by(found, elements, Status.BLOCKED, [long]) == 0
    assert freed_by(found, elements, Status.BLOCKED, [short, long]) == 4


def test_pupils_are_summed_and_not_homes():
    drawn = town("""
        H   I
        A---B---G
        """, AB=primary(**FAST), BG=footpath())
    homes = drawn.homes("HI", pupils=[7, 2])
    found, elements = told(drawn, homes)
    assert [place.pupils for place in closing_places(found, elements, Status.BLOCKED)] == [7]


def test_mapped_crossings_of_one_street_stay_apart():
    found, elements = told(town("""
        H   I
        A   C
        |   |
        B-X-D-Y-E
            |
            F
            G
        """, AB=footpath(), CD=footpath(), BXDYE=primary(speed=60, adt=12000), DF=footpath(), B=crossing("zebra"),
        D=crossing("zebra")), "HI")
    places = closing_places(found, elements, Status.BLOCKED)
    assert [found.network.crossings.crossing_id[elements.crossing[place.pieces[0]]] for place in places] == ["B", "D"]
    assert [place.pupils for place in places] == [1, 1]


def test_only_what_a_survey_can_open_is_listed_for_it():
    guess = {"speed": 30, "adt": (9000, "default"), "footway_left": ("none", "default"),
             "footway_right": ("none", "default")}
    found, elements = told(town("""
        H
        A---B---G
        """, AB=residential(name="Guess", **{**guess, "footway": None}), BG=footpath()), "H")
    assert found.status.tolist() == [Status.UNDECIDED]
    places = closing_places(found, elements, Status.UNDECIDED)
    assert names(found, elements, places) == ["Guess"]
    assert freed_by(found, elements, Status.UNDECIDED, places) == 1
    assert closing_places(found, elements, Status.BLOCKED) == []


def test_the_crossing_with_most_risk_to_all_comes_first_and_quiet_ones_do_not_count():
    drawn = town("""
        H   I
        A   C
        |   |
        V-B-X-D-W
          | |
        P-Q-R-S-T
          | |
          K-L
            G
        """, AB=footpath(), CX=footpath(), VBXDW=tertiary(name="Busy"), BQ=footpath(), XR=footpath(),
        PQRST=residential(name="Quiet"), QK=footpath(), RL=footpath(), KL=footpath(), B=crossing("zebra"),
        X=crossing("zebra"))
    found, elements = told(drawn, drawn.homes("HI", pupils=[2, 7]))
    places = worst_crossings(found, elements)
    assert names(found, elements, places) == ["Busy", "Busy"]
    assert [place.pupils for place in places] == [7, 2]
    assert [found.network.crossings.crossing_id[elements.crossing[place.pieces[0]]] for place in places] == ["X", "B"]


def test_pupils_are_counted_on_the_parts_they_walk():
    drawn = town("""
        H   I
        A---B---C
                G
        """, AB=footpath(), BC=footpath())
    found, elements = told(drawn, drawn.homes("HI", pupils=[3, 4]))
    street = found.network.streets.street_id[found.network.parts.street]
    assert dict(zip(street, walked_parts(found, elements))) == {"AB": 3, "BC": 7}  # I stands at B


def test_coverage_counts_what_is_known():
    found, elements = told(town("""
        H I J
        A---B---C---G
        """, ABC=primary(speed=40, adt=3000), CG=footpath()), "H", profile="P4")
    told_of = coverage_of(found, elements)
    assert told_of.length == 1 and told_of.volume_assumed == 0 and told_of.crossings == 0


def test_coverage_tells_the_share_of_each_unknown():
    found, elements = told(town("""
        H
        A---B---C
        |       |
        D       E
                G
        """, AB=residential(), BC=residential(adt=(300, "default"), speed=(30, "default")), CE=footpath(),
        AD=footpath(), B=crossing("zebra")), "H")
    told_of = coverage_of(found, elements)
    assert told_of.length == pytest.approx(60 / 100)  # AB and CE of AB, BC and CE
    assert told_of.volume_assumed == pytest.approx(40 / 80)  # BC of AB and BC
