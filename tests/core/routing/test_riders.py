# SPDX-License-Identifier: GPL-2.0-or-later
"""Routes of riders in drawn towns, with the exact answers (rule 15 of the network model)."""
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytest import approx

from school_path.core.routing.elements import elements_of
from school_path.tests.town import crossing, footpath, primary, residential, routes, street, town, walk

QUIET = dict(speed=30, adt=300, parking_left="none", parking_right="none")
STREET = """
          H
    A-----B-------------C-----D
          J             G
    """  # the school lies on the south side, 140 m east


def ride(a_town, homes, gates, profile="P4", **options):
    return walk(routes(a_town, homes, gates, profile, mode="BIKE", **options))


def figures(**attributes):
    """Risk of riding 140 m along, and of crossing, the street of ``STREET``; of crossing it on foot it is the same."""
    drawn = town(STREET, ABCD=residential(**{**QUIET, **attributes}))
    along = ride(drawn, "J", "G").risk
    return along, ride(drawn, "H", "G").risk - along


def test_with_the_traffic_a_rider_keeps_right():
    drawn = town(STREET, ABCD=residential(**QUIET))
    along, over = figures()
    there, back = ride(drawn, "J", "G"), ride(drawn, "J", "G", from_school=True)
    assert there.ridden == [True] and there.length == back.length == approx(160)
    assert back.risk == approx(along + 2 * over)  # west on the north side: over the street at the gate and at home
    assert ride(drawn, "H", "G", from_school=True).risk == approx(along + over)


def test_where_traffic_keeps_left_all_is_mirrored():
    drawn = town(STREET, ABCD=residential(**QUIET))
    along, over = figures()
    assert ride(drawn, "J", "G", left_hand_traffic=True).risk == approx(along + 2 * over)
    assert ride(drawn, "J", "G", left_hand_traffic=True, from_school=True).risk == approx(along)


@pytest.mark.parametrize("more, ridden", [
    ({"oneway": "yes"}, True),
    ({"oneway": "reverse"}, False),
    ({"oneway": "reverse", "cycleway_right": "lane"}, True),  # a lane against the cars
    ({"oneway": "reverse", "cycleway_left": "lane"}, False),  # one with them
    ({"bicycle": "no"}, False),
])
def test_nobody_rides_against_a_one_way_street(more, ridden):
    found = ride(town(STREET, ABCD=residential(**QUIET, **more)), "J", "G")
    assert found.status == "served" and found.ridden == [ridden]


def test_pushing_costs_in_the_choice_and_not_in_the_risk():
    drawn = town(STREET, ABCD=residential(oneway="reverse", **QUIET))
    assert ride(drawn, "J", "G").risk == approx(walk(routes(drawn, "J", "G", "P4")).risk)


JUNCTION = """
                D
                |
                |L
                |
    A-----------B-----------C
       H        |        G
                |
               R|
                E
    """


def junction(**kinds):
    return town(JUNCTION, **{f"{one}B": kinds.get(one, residential(**QUIET)) for one in "ACDE"})


def test_straight_on_costs_three_tenths_of_the_crossing_and_a_left_turn_all_of_two():
    drawn = junction()
    per_metre, over = (value / share for value, share in zip(figures(), (140, 1)))
    straight = ride(drawn, "H", "G")
    assert straight.ridden == [True, True] and straight.length == approx(200)
    assert straight.risk == approx(180 * per_metre + 0.3 * over)
    right = ride(drawn, "H", "R")
    assert right.ridden == [True, True] and right.risk == approx((90 + 30) * per_metre)
    left = ride(drawn, "H", "L")
    assert left.ridden == [True, True] and left.risk == approx((90 + 20) * per_metre + 2 * over)


def test_nothing_is_eased_where_the_street_crossed_is_of_higher_kind():
    busy = street("unclassified", footway="both", lanes=2, **QUIET)
    per_metre, over = (value / share for value, share in zip(figures(), (140, 1)))
    found = ride(junction(D=busy, E=busy), "H", "G")
    assert found.risk == approx(180 * per_metre + over)


def test_two_steps_straight_on_are_no_left_turn():
    """Of five arms: over two straight on; round to the left over three, but on foot the other way round over two."""
    per_metre, over = (value / share for value, share in zip(figures(), (140, 1)))
    drawn = town("""
                D
                |
                |L
                |
    A-----------B-----------C
       H        |        G
                |
                E    F
        """, FB=residential(**QUIET), **{f"{one}B": residential(**QUIET) for one in "ACDE"})
    assert ride(drawn, "H", "G").risk == approx(180 * per_metre + 2 * 0.3 * over)
    assert ride(drawn, "H", "L").risk == approx(110 * per_metre + 2 * over)


def test_the_young_ride_on_footways_and_others_push_there():
    drawn = town(STREET, ABCD=residential(speed=40, adt=3000, footway="both"))
    found = {profile: ride(drawn, "J", "G", profile) for profile in ("P1", "P2", "P3", "P4", "PA")}
    assert {profile: one.ridden for profile, one in found.items()} == {
        "P1": [True], "P2": [True], "P3": [False], "P4": [False], "PA": [False]}
    assert found["P2"].risk == approx(walk(routes(drawn, "J", "G", "P2")).risk)


def test_a_path_closed_to_walkers_is_ridden_both_ways():
    drawn = town("""
    H
    A-----B-----------C-----D
          |           |     G
          E-----------F
        """, AB=residential(footway="both", **QUIET), BC=primary(), CD=residential(footway="both", **QUIET),
                 BEFC=street("cycleway", foot="no"))
    for from_school in (False, True):
        found = routes(drawn, "H", "G", "P4", mode="BIKE", from_school=from_school)
        pieces = elements_of(found)
        on = {found.network.streets.street_id[one] for one in pieces.street[pieces.ridden]}
        assert "BEFC" in on
    on_foot = routes(drawn, "H", "G", "P4")
    assert "BEFC" not in {on_foot.network.streets.street_id[one] for one in elements_of(on_foot).street}


def test_lengths_and_risks_of_pieces_add_up_to_the_route():
    drawn = junction(D=primary(), E=primary(), C=street("residential", speed=40, adt=3000, footway="both"))
    for from_school in (False, True):
        found = routes(drawn, "HLR", "G", "P4", mode="BIKE", from_school=from_school)
        pieces = elements_of(found)
        for home in np.flatnonzero(found.way >= 0):
            own = pieces.home == home
            ends = found.terminals.connector[home] + found.hung.distance[found.gate[home]]
            assert pieces.length[own].sum() + ends == approx(found.length[home])
            assert pieces.risk[own].sum() == approx(found.risk[home])


def test_a_path_over_a_zebra_is_ridden_both_ways():
    drawn = town("""
          H
          |
    A-----B-----C
          |
          G
        """, ABC=residential(**QUIET), HBG=street("cycleway"), B=crossing("zebra", cycle_crossing="yes"))
    there, back = ride(drawn, "H", "G"), ride(drawn, "H", "G", from_school=True)
    assert there.risk == approx(back.risk) and all(there.ridden)


def test_walkers_in_a_run_with_riders_have_their_own_routes():
    from school_path.core.country import load_country
    from school_path.core.defaults import fill_crossing_defaults, fill_defaults
    from school_path.core.network.graph import canonical
    from school_path.core.profile import load_profile
    from school_path.core.routing.routes import Request, find_routes

    drawn, country, profile = junction(E=primary()), load_country("FI"), load_profile("P4")
    streets = fill_defaults(drawn.streets.take(canonical(drawn.streets)), country.defaults)
    crossings = fill_crossing_defaults(drawn.crossings, country.defaults)
    request = Request(drawn.homes("HLRHLR"), drawn.gates("G"), (profile, profile), np.array([0, 0, 0, 1, 1, 1]),
                      country, rides=(False, True))
    mixed = find_routes(streets, crossings, request)
    apart = [find_routes(streets, crossings, replace(request, homes=drawn.homes("HLR"), profile=np.zeros(3, int),
                                                     profiles=(profile,), rides=(rides,))) for rides in (False, True)]
    for name in ("status", "length", "risk", "worst_class"):
        assert getattr(mixed, name).tolist() == [*getattr(apart[0], name), *getattr(apart[1], name)]


def test_riding_downhill_is_more_risk_than_uphill():
    drawn = town(STREET, ABCD=residential(gradient=5, **QUIET))
    along, _ = figures()
    assert ride(drawn, "J", "G").risk == approx(along)  # east is uphill
    drawn = town(STREET, ABCD=residential(gradient=-5, cycleway_right="track", **QUIET))
    flat = town(STREET, ABCD=residential(cycleway_right="track", **QUIET))
    assert ride(drawn, "J", "G").risk == approx(2.3 * ride(flat, "J", "G").risk)


def test_footpath_is_for_riders_where_it_is_signed():
    signed, not_signed = (town("H---A---B---G", AB=footpath(bicycle=access)) for access in ("designated", "unknown"))
    assert ride(signed, "H", "G").ridden == [True]
    assert ride(not_signed, "H", "G").ridden == [False]


@given(st.lists(st.sampled_from(["no", "yes", "reverse"]), min_size=12, max_size=12),
       st.lists(st.sampled_from([0.0, 5.0, -5.0]), min_size=12, max_size=12),
       st.lists(st.sampled_from(["none", "lane", "track"]), min_size=12, max_size=12), st.integers(0, 5))
@settings(max_examples=25, deadline=None)
def test_a_ride_to_school_is_the_ride_home_seen_in_a_mirror_of_time(oneways, gradients, lanes, home):
    """Backwards in time right-hand traffic keeps left and one-way streets run the other way."""
    grid = """
        A-----B-----C
        |     |     |
        |     |     |
        D-----E-----F
        |     |     |
        |     |     |
        J-----K-----L
        """
    keys = ("AB", "BC", "DE", "EF", "JK", "KL", "AD", "DJ", "BE", "EK", "CF", "FL")
    back = {"no": "no", "yes": "reverse", "reverse": "yes"}

    def drawn(turned):
        made = town(grid, **{key: residential(
            oneway=back[way] if turned else way, gradient=-slope if turned else slope, cycleway_left=lane,
            **QUIET) for key, way, slope, lane in zip(keys, oneways, gradients, lanes)})
        places = {**made.places, "H": (10.0 * home + 5, 34.0), "G": (115.0, 64.0)}
        return replace(made, places=places)

    there = routes(drawn(False), "H", "G", "P4", mode="BIKE", exact=True)
    mirror = routes(drawn(True), "H", "G", "P4", mode="BIKE", exact=True, from_school=True, left_hand_traffic=True)
    assert there.status[0] == mirror.status[0]
    extra = [np.nan_to_num(one.risk[0]) for one in (there, mirror)]
    assert extra[0] == approx(extra[1], abs=1e-6) and there.length[0] == approx(mirror.length[0], abs=1e-3)
