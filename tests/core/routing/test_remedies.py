# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures that free places in drawn towns: each is put into the data and judged again."""
import math

import numpy as np
import pytest

from school_path.core.country import load_country
from school_path.core.defaults import fill_crossing_defaults, fill_defaults
from school_path.core.profile import load_profile
from school_path.core.routing.elements import elements_of
from school_path.core.routing.remedies import Obstacle, remedies_of
from school_path.core.routing.routes import Request, find_routes
from school_path.core.routing.solve import Status
from school_path.core.routing.summary import closing_places
from school_path.core.safety.judgements import Judgements
from school_path.tests.town import crossing, footpath, primary, residential, routes, town

LINE = """
    H
    A---B---G
    """


def remedies(drawn, homes="H", status=Status.BLOCKED, profile="P2", **options):
    """Obstacle -> measures as (name, speed, volume) with NaN left out, of all places."""
    found = routes(drawn, homes, "G", profile=profile, **options)
    elements = elements_of(found)
    places = closing_places(found, elements, status)
    told = remedies_of(found, elements, places, load_country("FI"), "DAYLIGHT", status == Status.UNDECIDED)
    return {one.obstacle: [(m.name, *(v for v in (m.speed, m.volume) if not math.isnan(v))) for m in one.measures]
            for place in told for one in place}


def test_a_footway_frees_a_street_up_to_60_and_a_lower_speed_only_a_quiet_one():
    def line(**street):
        return town(LINE, AB=primary(footway="none", **street), BG=footpath())

    assert remedies(line(speed=60, adt=12000)) == {Obstacle.SIDE: [("footway",)]}
    assert remedies(line(speed=50, adt=900)) == {Obstacle.SIDE: [("footway",), ("slower", 30)]}


def test_where_no_measure_is_enough_by_itself_two_together_are_tried():
    # P1 may use class 1 only: 80 km/h leaves class 3 even on a footway
    drawn = town(LINE, AB=primary(speed=80, adt=12000, footway="none"), BG=footpath())
    assert remedies(drawn, profile="P1") == {Obstacle.SIDE: [("slower_footway", 50), ("quiet", 30, 500)]}


def test_a_crossing_that_asks_too_much_is_freed_by_what_the_profile_may_use():
    drawn = town("""
        H
        A
        |
        B-D-E
        |
        C
        G
        """, AB=footpath(), BDE=primary(speed=50, adt=12000, lanes=4), BC=footpath(), B=crossing("zebra"))
    told = remedies(drawn)
    assert set(told) == {Obstacle.CROSSING}
    assert told[Obstacle.CROSSING] == [("signals",)]  # a guard makes class 2 only on three lanes


def test_where_no_step_may_be_made_a_crossing_is_wanted():
    found = remedies(town("""
        H
        A---B---C
            G
        """, ABC=primary(speed=40, adt=3000)))
    assert set(found) == {Obstacle.NO_CROSSING}
    assert found[Obstacle.NO_CROSSING][0] == ("zebra",)


@pytest.mark.parametrize("footway, obstacle", [("separate", Obstacle.SEPARATE), ("none", Obstacle.SIDE)])
def test_a_separate_footway_wants_a_link(footway, obstacle):
    drawn = town("""
        H
        P---A---B---G
        """, PA=footpath(), BG=footpath(),
        AB=primary(speed=50, adt=9000, footway=None, footway_left=footway, footway_right=footway))
    found = remedies(drawn)
    assert set(found) == {obstacle}
    assert bool(found[obstacle]) == (obstacle == Obstacle.SIDE)  # of a link nothing can be judged


def test_the_middle_of_a_dual_carriageway_is_not_freed_by_a_footway():
    found = remedies(town("""
        B-------C-------A

            G
        D-------E-------F
                H
        """, ACB=primary(lanes=1, oneway="yes", name="Ring"), DEF=primary(lanes=1, oneway="yes", name="Ring"),
        EH=footpath(), E=crossing("signals")))
    assert found[Obstacle.INNER] == []


@pytest.mark.parametrize("adt, found", [
    ((9000, "default"), [("footway",), ("volume", 1000)]),  # 30 km/h: class 2 up to 1,000 a day
    ((9000, "tagged"), [("footway",)])])
def test_a_survey_can_only_find_what_is_assumed(adt, found):
    guess = ("none", "default")
    drawn = town(LINE, AB=residential(speed=30, adt=adt, footway=None, footway_left=guess, footway_right=guess),
                 BG=footpath())
    assert remedies(drawn, status=Status.UNDECIDED) == {Obstacle.SIDE: found}


def test_what_the_town_has_closed_is_its_own_to_open():
    drawn = town(LINE, AB=residential(), BG=footpath())
    every, text = np.array([None], dtype=object), np.array([""], dtype=object)
    closed = Judgements(street_row=np.array([0]), side=np.array([-1]), crossing_row=np.array([-1]), profiles=every,
                        scenario=text, effect=np.array([5], dtype=np.uint8), reason=text, author=text, date=text,
                        valid_from=text, expires=text)
    country = load_country("FI")
    found = find_routes(fill_defaults(drawn.streets, country.defaults),
                        fill_crossing_defaults(drawn.crossings, country.defaults),
                        Request(drawn.homes("H"), drawn.gates("G"), (load_profile("P2"),), np.zeros(1, dtype=np.int64),
                                country, judgements=closed))
    elements = elements_of(found)
    places = closing_places(found, elements, Status.BLOCKED)
    told = remedies_of(found, elements, places, country, "DAYLIGHT")
    assert [(one.obstacle, one.measures) for place in told for one in place] == [(Obstacle.JUDGED, ())]


def test_a_long_unlit_way_is_opened_by_light_alone():
    drawn = town("""
        H
        A---------------B---------------G
        """, AB=footpath(lit="no"), BG=footpath(lit="no"))  # 160 m each, 320 m together: class 3 in the dark
    found = routes(drawn, "H", "G", scenario="DARK")
    elements = elements_of(found)
    places = closing_places(found, elements, Status.BLOCKED)
    told = remedies_of(found, elements, places, load_country("FI"), "DARK")
    assert [[one.name for one in remedy.measures] for place in told for remedy in place] == [["lit"], ["lit"]]
