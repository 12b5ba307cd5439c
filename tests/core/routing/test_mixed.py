# SPDX-License-Identifier: GPL-2.0-or-later
"""Homes of several profiles in one run: each is answered as if there were no other profile."""
from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_array_equal
from pytest import approx

from school_path.core.country import load_country
from school_path.core.defaults import fill_crossing_defaults, fill_defaults
from school_path.core.lines import Lines
from school_path.core.network.graph import canonical, canonical_crossings
from school_path.core.places import Gates, Homes
from school_path.core.profile import load_profile, profile_ids
from school_path.core.routing.elements import elements_of
from school_path.core.routing.legs import legs_of
from school_path.core.routing.remedies import remedies_of
from school_path.core.routing.request import Request
from school_path.core.routing.routes import find_routes
from school_path.core.routing.solve import Status
from school_path.core.routing.summary import closing_places
from school_path.core.streets import CrossingKind, Crossings, Kind, Source, Streets
from school_path.tests.town import crossing, footpath, tertiary, town, walk

FI = load_country("FI")
KINDS = [Kind.SECONDARY, Kind.TERTIARY, Kind.TERTIARY, Kind.RESIDENTIAL, Kind.RESIDENTIAL, Kind.SERVICE, Kind.FOOTWAY]
CROSSINGS = [CrossingKind.ZEBRA, CrossingKind.SIGNALS, CrossingKind.UNMARKED]
SIZE, STEP = 4, 40.0  # points of the grid, m between them
COLUMNS = ("status", "length", "shortest_length", "limit", "risk", "risk_pessimistic", "known_risk", "gap",
           "worst_class", "changes", "gate")


def found_in(streets, crossings, profiles, of_home, homes, gates, rides=(), from_school=False):
    """Routes of homes, each with a row of ``profiles``."""
    streets = fill_defaults(streets.take(canonical(streets)), FI.defaults)
    crossings = fill_crossing_defaults(crossings.take(canonical_crossings(crossings)), FI.defaults)
    return find_routes(streets, crossings, Request(homes=homes, gates=gates, profiles=tuple(profiles),
                                                   profile=np.asarray(of_home), country=FI, rides=tuple(rides),
                                                   from_school=from_school))


def homes_at(xy):
    n = len(xy)
    text = np.full(n, "", dtype=object)
    return Homes(np.array([f"h{row}" for row in range(n)], dtype=object), np.array(xy, dtype=float).reshape(-1, 2),
                 np.full(n, None, dtype=object), text, text, np.ones(n))


def gates_at(xy):
    n = len(xy)
    return Gates(np.array([f"s{row}" for row in range(n)], dtype=object), np.full(n, "", dtype=object),
                 np.array(xy, dtype=float).reshape(-1, 2), np.zeros(n, dtype=bool))


def random_town(draw):
    """A grid of streets of any kind, with crossings on them, homes and gates."""
    pairs = [((x, y), (x + 1, y)) for x in range(SIZE - 1) for y in range(SIZE)]
    pairs += [((x, y), (x, y + 1)) for x in range(SIZE) for y in range(SIZE - 1)]
    kept = [pair for pair in pairs if draw.random() < 0.9]
    n = len(kept)
    kind = np.array(KINDS)[draw.integers(0, len(KINDS), n)]
    blank = Streets.blank(Lines.from_list([np.array(pair) * STEP for pair in kept]), kind)
    motor = np.flatnonzero(kind < Kind.FOOTWAY)
    columns = {name: getattr(blank, name).filled(motor, draw.choice(values, len(motor)), Source.TAGGED)
               for name, values in (("speed_limit", [20.0, 30, 40, 50]), ("adt", [80.0, 400, 900, 2500, 7000]))}
    row, share, m = draw.integers(0, n, 6), draw.integers(0, 9, (6, 1)) / 8, draw.integers(0, 7)
    starts, ends = blank.lines.starts[row], blank.lines.ends[row]
    crossings = Crossings.blank((starts + share * (ends - starts))[:m], draw.choice(CROSSINGS, 6)[:m])
    places = draw.uniform(0, (SIZE - 1) * STEP, (10, 2))
    return (blank.with_columns(**columns), crossings, homes_at(places[:draw.integers(3, 9)]),
            gates_at(places[8:8 + draw.integers(1, 3)]))


def random_travellers(draw):
    """Profiles with figures of their own, and whether each rides."""
    names = draw.choice(profile_ids(), draw.integers(2, 5))
    found = [replace(load_profile(name), id=f"{name}{number}", zebra_reach=draw.choice([0.0, 8, 25, 45]),
                     use_marked_within=draw.choice([0.0, 50, 120])) for number, name in enumerate(names)]
    return found, (draw.random(len(found)) < 0.25).tolist()


def told_of(routes, home):
    """Pieces, legs and what would free the places in the way of one home, by the ids of the layers."""
    network, elements = routes.network, elements_of(routes)
    legs = legs_of(routes, elements)
    ours = np.flatnonzero(elements.home == home)
    pieces = [(str(network.streets.street_id[elements.street[row]]) if elements.street[row] >= 0 else "",
               str(network.crossings.crossing_id[elements.crossing[row]]) if elements.crossing[row] >= 0 else "",
               *(getattr(elements, name)[row].item() for name in ("side", "step", "listed", "ridden", "klass", "closed",
                                                                   "length", "risk"))) for row in ours]
    rows = np.flatnonzero(legs.home == home)
    return pieces, [(bool(legs.crossing_leg[row]), int(legs.klass[row]), float(legs.length[row]),
                     float(legs.risk[row])) for row in rows]


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 2**32 - 1))
def test_a_home_is_answered_as_in_a_run_of_its_profile_alone(seed):
    draw = np.random.default_rng(seed)
    streets, crossings, homes, gates = random_town(draw)
    profiles, rides = random_travellers(draw)
    of_home = draw.integers(0, len(profiles), len(homes))
    from_school = bool(draw.integers(0, 2))
    mixed = found_in(streets, crossings, profiles, of_home, homes, gates, rides, from_school)
    for number in np.unique(of_home):
        rows = np.flatnonzero(of_home == number)
        alone = found_in(streets, crossings, [profiles[number]], np.zeros(len(rows), int), homes.take(rows), gates,
                         [rides[number]], from_school)
        ours = mixed.take(rows)
        for name in COLUMNS:
            assert_array_equal(getattr(ours, name), getattr(alone, name), err_msg=name)
        for home in range(len(rows)):
            assert told_of(ours, home) == told_of(alone, home)


def beside_a_junction():
    """Home and gate over a busy street, at a junction; 20 m from it there is a zebra, beside which a path crosses."""
    return town("""
          H
        A-J-z-B
          |
          G
          C
        """, AJzB=tertiary(speed=40, adt=2500), HJ=footpath(), JGC=footpath(), z=crossing("zebra"))


def test_each_profile_reaches_as_far_for_a_zebra_as_its_own_file_says():
    t = beside_a_junction()
    far, near = load_profile("P2"), replace(load_profile("P1"), zebra_reach=5.0)
    homes, gates = t.homes("HH", home_id=["far", "near"]), t.gates("G")
    for profiles, of_home in (((far, near), [0, 1]), ((near, far), [1, 0])):
        mixed = found_in(t.streets, t.crossings, profiles, of_home, homes, gates)
        # at the junction the one is on the zebra; the other goes there, 20 m, and back
        assert mixed.length == approx([30, 70])
        assert [walk(mixed, home).crossings for home in (0, 1)] == [["z"], ["z"]]


def test_what_frees_a_place_is_tried_with_the_figures_of_those_who_meet_it():
    t = town("""
        H-----A---G---B-----K
        """, HA=tertiary(speed=50, adt=9000, footway="none"), AGB=footpath(),
             BK=tertiary(speed=50, adt=900, footway="none"))
    usual = load_profile("P2")
    classes = usual.factors.classes
    own = replace(usual, id="OWN", factors=replace(usual.factors, classes=replace(classes, along=tuple(
        replace(one, speed=one.speed - 8) for one in classes.along))))

    def slower(homes, profiles, of_home):
        found = found_in(t.streets, t.crossings, profiles, of_home, t.homes(homes), t.gates("G"))
        elements = elements_of(found)
        places = closing_places(found, elements, Status.BLOCKED)
        return {found.homes.home_id[elements.home[place.pieces[0]]]: [
            (one.name, one.speed) for one in told.measures if one.name == "slower"]
            for place, (told,) in zip(places, remedies_of(found, elements, places, FI, "DAYLIGHT"))}

    assert slower("K", [own], [0]) == {"K": [("slower", 22)]}
    assert slower("HK", [usual, own], [0, 1]) == {"H": [], "K": [("slower", 22)]}
