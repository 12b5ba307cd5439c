# SPDX-License-Identifier: GPL-2.0-or-later
"""What the legs of a route tell: pieces that are walked, each with its own class."""
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from pytest import approx

from school_path.core.profile import load_profile, profile_ids
from school_path.core.routing.elements import elements_of
from school_path.core.routing.legs import legs_of
from school_path.tests.core.routing.test_mixed import found_in, random_town
from school_path.tests.town import crossing, footpath, residential, routes, street, tertiary, town, walk


def legs_and_classes(found):
    legs = legs_of(found, elements_of(found))
    return list(zip(walk(found).legs, legs.klass.tolist()))


def test_a_street_that_a_home_hangs_on_the_end_of_is_not_walked_and_closes_nothing():
    t = town("""
      C-----G
      |
    H A-----B
    """, AB=residential(speed=50, adt=3000, name="Kuusitie"), AC=footpath(), CG=footpath())
    found = routes(t, t.homes("H", street=["Kuusitie"]), "G", profile="P1")
    assert walk(found).status == "served" and found.worst_class[0] == 1
    assert legs_and_classes(found) == [("AC", 1), ("CG", 1)]
    assert walk(found).length == 20 + 20 + 60


def test_a_way_keeps_its_class_beside_what_it_crosses_without_a_node():
    t = town("""
         C
         |
    H----|----G
         |
         D
    """, HG=footpath(), CD=street("residential", speed=40, adt=2500, footway="both"))
    found = routes(t, "H", "G", profile="P4")
    assert legs_and_classes(found) == [("HG", 1), ("over CD", 2), ("HG", 1)]


def test_what_the_first_way_crosses_without_a_node_is_told_and_named_as_what_closes_it():
    t = town("""
            C
        H   |
    A-------|---G
            |
            D
    """, AG=footpath(), CD=street("residential", speed=50, adt=6000, footway="both"))
    found = routes(t, "H", "G", profile="P1")
    elements = elements_of(found)
    assert walk(found).status == "blocked" and walk(found).legs == ["AG", "over CD", "AG"]
    assert elements.closed.tolist() == [False, True, False]
    assert elements.risk.sum() == approx(found.risk[0])


def test_an_unlisted_step_behind_a_zebra_belongs_to_the_street_not_to_the_zebra():
    t = town("""
          H
      C--z-J-----D
           | G
           S
        """, CzJD=tertiary(), JS=residential(adt=200), z=crossing("zebra"))
    found = routes(t, "H", "G", profile="P3")
    elements = elements_of(found)
    legs = legs_of(found, elements)
    quiet, zebra = np.flatnonzero(elements.step & ~elements.listed), np.flatnonzero(elements.listed)
    assert len(quiet) == len(zebra) == 1 and quiet[0] == zebra[0] + 1 and elements.risk[quiet[0]] > 0.1
    assert walk(found).legs == ["CzJD left", "z", "CzJD right"]
    assert legs.risk.tolist() == approx([elements.risk[:zebra[0]].sum(), elements.risk[zebra[0]],
                                         elements.risk[quiet[0]:].sum()])


def test_an_unlisted_step_between_two_crossings_is_a_street_leg_of_its_own():
    # straight on over the northern arm is closed; round the junction two zebras and a quiet street are crossed
    t = town("""
            N
         H  |  G
        C-z-J-y-D
            |
            S
        """, CzJyD=tertiary(), JN=street("primary", speed=60, adt=20000, lanes=4), JS=residential(adt=200),
             z=crossing("zebra"), y=crossing("zebra"))
    found = routes(t, "H", "G", profile="P3")
    elements = elements_of(found)
    legs = legs_of(found, elements)
    assert walk(found).legs == ["CzJyD left", "z", "JS", "y", "CzJyD left"]
    assert legs.crossing_leg.tolist() == [False, True, False, True, False]
    zebras, quiet = elements.risk[elements.listed], elements.risk[elements.step & ~elements.listed]
    assert legs.risk[1:4].tolist() == [zebras[0], quiet[0], zebras[1]]
    assert legs.risk.sum() == approx(found.risk[0])
    assert legs.length.tolist() == [10 + 30, 0, 0, 0, 30 + 10]


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 2**32 - 1))
def test_legs_add_up_and_a_crossing_has_the_risk_of_that_crossing(seed):
    draw = np.random.default_rng(seed)
    streets, crossings, homes, gates = random_town(draw)
    profile, rides = load_profile(str(draw.choice(profile_ids()))), bool(draw.random() < 0.2)
    found = found_in(streets, crossings, [profile], np.zeros(len(homes), int), homes, gates, [rides])
    elements = elements_of(found)
    legs = legs_of(found, elements)
    for home in np.flatnonzero(found.way >= 0):
        rows = legs.home == home
        assert legs.risk[rows].sum() == approx(found.risk[home])
        assert legs.length[rows].sum() == approx(found.length[home])
        places = elements.place[(elements.home == home) & (elements.place >= 0)]
        assert legs.crossing_leg[rows].sum() == len(np.unique(places))
    for leg in np.flatnonzero(legs.crossing_leg):
        ours = np.arange(legs.first[leg], legs.first[leg + 1])
        place, = np.unique(elements.place[ours][elements.place[ours] >= 0])
        listed = np.flatnonzero(elements.place == place)
        walked = [row for row in ours if not elements.step[row]]  # what is walked between its steps, and its own ways
        assert np.isin(listed, ours).all()
        assert legs.risk[leg] == approx(elements.risk[listed].sum() + elements.risk[walked].sum())
        assert not walked or min(walked) > listed[0] - 2
