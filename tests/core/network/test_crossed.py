# SPDX-License-Identifier: GPL-2.0-or-later
"""Tram tracks in the crossing of a street are part of it; away from one they are a crossing by themselves."""
import pytest
from pytest import approx

from school_path.tests.town import crossing, footpath, residential, routes, tertiary, town, walk

SIGNALS = crossing("signals")


def street_with_tracks(*metres, at_the_street=SIGNALS):
    """A foot way over a street at Z, and over tracks so many metres north of it."""
    tracks = {f"t_{m}": crossing("tram", at=(100, 40 + m), street="HZ", signal_phase="permissive") for m in metres}
    return town("""
              H
              |
              |
              |
    A---------Z---------C
              |
              |
              |
              G
    """, AZC=tertiary(), HZ=footpath(), ZG=footpath(), Z=at_the_street, **tracks)


@pytest.mark.parametrize("metres", [(6,), (6, 9), (6, 20)])
def test_tracks_beside_a_street_are_in_its_crossing(metres):
    found = walk(routes(street_with_tracks(*metres), "H", "G"))
    assert found.crossings == ["Z"] and found.count == 1 and found.worst_class == 2


def test_the_two_tracks_of_a_tram_are_crossed_once():
    one, two = (walk(routes(street_with_tracks(*metres), "H", "G")) for metres in ((6,), (6, 9)))
    assert one.risk == approx(two.risk) and one.risk > walk(routes(street_with_tracks(), "H", "G")).risk + 1


@pytest.mark.parametrize("at_the_street, status", [
    (SIGNALS, "served"),
    (crossing("zebra", raised="yes"), "served"),
    (crossing("zebra", raised="no", island="no"), "blocked"),
])
def test_what_helps_over_the_street_helps_over_its_tracks(at_the_street, status):
    found = routes(street_with_tracks(6, at_the_street=at_the_street), "H", "G", profile="P1")
    assert walk(found).status == status


def test_tracks_away_from_a_street_are_a_crossing_by_themselves():
    found = walk(routes(street_with_tracks(35), "H", "G"))
    assert sorted(found.crossings) == ["Z", "t_35"] and found.count == 2
    assert walk(routes(street_with_tracks(35), "H", "G", profile="P1")).status == "blocked"


def test_tracks_in_the_middle_of_a_dual_carriageway_are_in_its_crossing():
    half = dict(speed=40, adt=3000, lanes=1, oneway="yes", name="Ring")
    t = town("""
                H
                |
    B-----------C-----------A
                |
    D-----------E-----------F
                |
                G
    """, ACB=tertiary(**half), DEF=tertiary(**half), HC=footpath(), CE=footpath(), EG=footpath(), C=crossing(),
        E=crossing(), t_1=crossing("tram", street="CE", at=(160, 28)), t_2=crossing("tram", street="CE", at=(160, 32)))
    found = walk(routes(t, "H", "G", profile="P4"))
    assert found.count == 1 and len(found.crossings) == 1


def test_walker_along_a_street_over_the_tracks_in_the_street_he_steps_over():
    t = town("""
                  N
          H       |       G
    A-----------t-Z---------C
                  |
                  |
                  S
    """, AZ=residential(footway="both"), ZC=residential(footway="both"), NZ=residential(footway="both", adt=900),
        ZS=residential(footway="both", adt=900), Z_1=crossing("signals", street="NZ", at=(140, 40)),
        t=crossing("tram", street="AZ"))
    found = walk(routes(t, "H", "G", profile="P1"))
    assert found.count == 1 and found.status == "served"


RAILS = 3.0  # risk of crossing them once

LEVEL_CROSSING = """
      H         K
    A---------r---------B
    G                   S
    """


@pytest.mark.parametrize("mode, profile", [("WALK", "P1"), ("WALK", "P2"), ("BIKE", "P4")])
@pytest.mark.parametrize("way", [residential(footway="both"), footpath(bicycle="yes")])
def test_who_does_not_pass_the_rails_is_not_closed_by_them(way, mode, profile):
    t = town(LEVEL_CROSSING, AB=way, r=crossing("rail"))
    found = [walk(routes(t, home, gate, profile=profile, mode=mode)) for home, gate in ("HG", "KS")]
    assert [one.status for one in found] == ["served", "served"]
    assert [one.crossings for one in found] == [[], []] and max(one.worst_class for one in found) < 4


@pytest.mark.parametrize("mode, profile", [("WALK", "P1"), ("WALK", "P4"), ("BIKE", "P4")])
@pytest.mark.parametrize("way", [residential(footway="both"), footpath(bicycle="yes")])
def test_who_passes_the_rails_pays_for_all_of_them_on_the_shortest_walk(way, mode, profile):
    t = town("""
              H G
    A---------rx--------B
    """, AB=way, r=crossing("rail", at=(110, 0)))
    far = town(LEVEL_CROSSING, AB=way, r=crossing("rail"))
    near, far = (routes(one, "H", "G" if one is t else "S", profile=profile, mode=mode) for one in (t, far))
    assert walk(near).crossings == walk(far).crossings == ["r"] and walk(near).worst_class == 4
    assert walk(near).status == walk(far).status != "served"
    assert walk(near).risk >= RAILS and walk(far).risk >= RAILS


@pytest.mark.parametrize("mode", ["WALK", "BIKE"])
def test_two_rails_at_one_place_are_both_crossed(mode):
    one, two = (walk(routes(town(LEVEL_CROSSING, AB=residential(footway="both"), **{
        f"r_{k}": crossing("rail", at=(100 + k / 2, 10)) for k in range(n)}), "H", "S", profile="PA", mode=mode))
        for n in (1, 2))
    assert two.risk - one.risk == approx(RAILS) and one.risk >= RAILS


def test_the_rider_pays_for_the_rails_as_the_walker_does():
    t = town(LEVEL_CROSSING, AB=residential(footway="both"), r=crossing("rail"))
    ways = [routes(t, "H", "S", profile="P4", mode=mode, from_school=back) for mode in ("WALK", "BIKE")
            for back in (False, True)]
    assert [walk(found).crossings for found in ways] == [["r"]] * 4
    assert [found.worst_class[0] for found in ways] == [4] * 4
