# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a route does not take another way, counted on small towns and held against all ways there are."""
import itertools

import numpy as np
import pytest

from school_path.core.routing.elements import elements_of
from school_path.core.routing.parametric import open_ways_in
from school_path.core.routing.why_not import (
    Verdict,
    arcs_of_crossing,
    arcs_of_part,
    on_way,
    shortest_walk,
    view_of,
    why_not,
)
from school_path.tests.town import crossing, footpath, primary, residential, routes, street, town


def around(**more):
    return town("""
          D
    H A   B   C G


          E
    """, HA=footpath(), CG=footpath(), ABC=residential(speed=50, adt=1500, footway="none", name="Kuusitie"),
        ADC=footpath(name="Polku"), AEC=footpath(name="Kierto"), **more)


def part(found, street_id):
    """Arcs along a street, and its part."""
    network = found.network
    row = np.flatnonzero(network.streets.street_id == street_id)[0]
    return np.concatenate([arcs_of_part(network, one) for one in np.flatnonzero(network.parts.street == row)])


def root(found):
    return found.ground.door.any_school


def test_what_is_on_the_route_is_used():
    found = routes(around(), "H", "G", "P3")
    assert why_not(found, root(found), part(found, "ADC")).verdict == Verdict.USED
    assert why_not(found, root(found), part(found, "HA")).verdict == Verdict.USED


def test_a_street_of_a_class_above_the_limit_is_closed_and_the_way_through_it_is_told():
    found = routes(around(), "H", "G", "P1")
    answer = why_not(found, root(found), part(found, "ABC"))

    assert answer.verdict == Verdict.CLOSED
    assert not answer.open.any()
    assert answer.through.length[0] == pytest.approx(120)
    assert elements_of(answer.through).closed.any()


def test_a_way_that_is_open_but_worse_is_held_beside_the_one_that_was_found():
    found = routes(around(), "H", "G", "P4", detour_min_extra=300.0)
    answer = why_not(found, root(found), part(found, "ABC"))

    assert answer.verdict == Verdict.LESS_GOOD
    assert answer.through.length[0] == pytest.approx(120)
    assert found.length[0] > 120
    assert answer.through.risk[0] > found.risk[0]


def test_a_way_beyond_the_detour_limit_is_too_long():
    found = routes(around(), "H", "G", "P2", detour_min_extra=10.0, max_detour=1.0)
    answer = why_not(found, root(found), part(found, "AEC"))

    assert answer.verdict == Verdict.TOO_LONG
    assert answer.through.length[0] > found.limit[0]


def test_a_path_behind_a_street_that_is_closed_is_cut_off():
    drawn = town("""
        H A   C G
          B   |
          F   E
        """, HA=footpath(), AC=footpath(), CG=footpath(), AB=primary(footway="none"), BF=footpath(name="Takapolku"),
                 FE=primary(footway="none"), EC=footpath())
    found = routes(drawn, "H", "G", "P1")
    answer = why_not(found, root(found), part(found, "BF"))

    assert answer.verdict == Verdict.CUT_OFF
    assert answer.open.all()
    closed = elements_of(answer.through)
    assert set(found.network.streets.street_id[closed.street[closed.closed]]) == {"AB", "FE"}


def test_a_way_that_hangs_on_nothing_is_unconnected():
    drawn = town("""
        H A   C G

        X Y
        """, HA=footpath(), AC=footpath(), CG=footpath(), XY=footpath())
    found = routes(drawn, "H", "G", "P1")
    answer = why_not(found, root(found), part(found, "XY"))

    assert (answer.verdict, answer.through) == (Verdict.UNCONNECTED, None)


def test_steps_at_a_mapped_crossing_can_be_asked_about():
    drawn = town("""
        H-A---B
          c
        G-D---E
        """, HA=footpath(), AB=footpath(), BE=footpath(), AcD=primary(speed=50, adt=9000), DE=footpath(), DG=footpath(),
        c=crossing("zebra"))
    found = routes(drawn, "H", "G", "P2", detour_min_extra=500.0)
    arcs = arcs_of_crossing(found.network, int(np.flatnonzero(found.network.crossings.crossing_id == "c")[0]))

    assert len(arcs)
    assert why_not(found, root(found), arcs).verdict in (Verdict.CLOSED, Verdict.CUT_OFF, Verdict.LESS_GOOD)


def test_the_shortest_walk_is_as_long_as_the_shortest_length_of_the_home():
    for profile in ("P1", "P4"):
        found = routes(around(), "H", "G", profile)
        assert shortest_walk(found, root(found)).length[0] == pytest.approx(found.shortest_length[0])


def test_another_way_put_in_place_has_the_sums_of_the_route_where_it_is_the_same():
    found = routes(around(), "H", "G", "P3")
    same = on_way(found, found.paths.arc, found.paths.from_node, found.way[0])
    for name in ("length", "risk", "risk_pessimistic", "known_risk", "gate"):
        assert getattr(same, name) == pytest.approx(getattr(found, name))


def gate_nodes(found):
    """Corners at a gate, and those from which it is one step that the profile may make."""
    view, door, network = view_of(found), found.ground.door, found.network
    there = set(door.corner[door.root == root(found)].tolist())
    steps = [(int(network.arcs.u[arc]), int(network.arcs.v[arc])) for arc in np.flatnonzero(network.arcs.over)
             if view.arcs.open[arc]]
    while more := {end for pair in steps for end in pair if set(pair) & there} - there:
        there |= more
    return there


def simple_walks(edges, start):
    """All paths from a node that pass none twice: node at the end -> arcs walked, as tuples."""
    found, stack = {}, [(start, (start,), ())]
    while stack:
        node, passed, walked = stack.pop()
        found.setdefault(node, []).append(walked)
        stack += [(to, (*passed, to), (*walked, arc)) for to, arc in edges.get(node, ()) if to not in passed]
    return found


def all_ways(found, arcs, whole):
    """Every way from the home by one of the arcs straight on to the school: (length, risk, what is closed)."""
    view, ends, network = view_of(found), found.terminals, found.network
    n, streets = len(network.arcs), network.arcs.along[list(arcs)].any()
    graph, gates = view.whole if whole else view.open, gate_nodes(found)
    ways_in = ends.corner[0] >= 0 if whole else open_ways_in(ends, view.arcs)[0]
    edges, calm, back, middle = {}, {}, {}, []
    for arc, head, tail in zip(graph.arc.tolist(), np.repeat(graph.source, graph.sizes).tolist(),
                               np.repeat(graph.target, graph.sizes).tolist()):
        back.setdefault(head, []).append((tail, arc))
        edges.setdefault(tail, []).append((head, arc))
        if not {tail, head} & gates:
            calm.setdefault(tail, []).append((head, arc))
        if arc in arcs:
            middle.append((tail, arc, head))
    arcs_of = view.arcs

    def part(arc):
        return {("part", int(network.arcs.part[arc]))} if streets and arc < n and network.arcs.along[arc] else set()

    def passed(start, walked):
        """Parts and nodes of a walk."""
        items, node = {start}, start
        for arc in walked:
            node = next(to for to, one in (*edges.get(node, ()), *back.get(node, ())) if one == arc and to != node)
            items |= {node} | part(arc)
        return items

    def values(way, walked):
        walked = list(walked)
        return [getattr(arcs_of, name)[walked].sum() + ends.values(getattr(arcs_of, name), getattr(
            arcs_of.kerb, name))[0, way] + (name == "length") * ends.connector[0]
            for name in ("length", "risk", "penalty")]

    told, last = [], root(found)
    behind = {node: [(passed(last, walk), walk) for walk in walks]
              for node, walks in simple_walks(back, last).items()}
    for way in np.flatnonzero(ways_in):
        corner, own = int(ends.corner[0, way]), int(ends.arc[0, way])
        mine = part(own) if ends.share[0, way] > 0 else set()
        if ends.share[0, way] > 0 and own in arcs:
            told += [values(way, after) for items, after in behind.get(corner, ()) if not mine & items]
        before = {node: [(mine | passed(corner, walk), walk) for walk in walks]
                  for node, walks in (simple_walks(calm, corner) if corner not in gates else {}).items()}
        for tail, arc, head in middle:
            for (one, first), (other, after) in itertools.product(before.get(tail, ()), behind.get(head, ())):
                if not (one & other or part(arc) & (one | other)):
                    told.append(values(way, (*first, arc, *after)))
    return np.array(told, dtype=float).reshape(-1, 3)


def random_block(seed):
    """A few streets between a home and a gate, closed and open to the profiles, with a crossing now and then."""
    draw = np.random.default_rng(seed)
    kinds = (footpath(), residential(), residential(speed=40, adt=900), residential(speed=30, adt=800, footway="left"),
             street("tertiary", speed=40, adt=2500, footway="right", lanes=2), street("tertiary", speed=60, adt=9000))
    pick = [kinds[k] for k in draw.integers(0, len(kinds), 5)]
    drawn = [dict(AB=pick[0], AC=pick[1], BD=pick[2], CD=pick[3], AD=pick[4]),
             dict(AB=pick[0], AC=pick[1], BD=pick[2], CD=pick[3], CG=pick[4]),
             dict(AB=pick[0], AC=pick[1], BD=pick[2], CG=pick[3], BC=pick[4])][draw.integers(0, 3)]
    return town("""
        H A   B
          C   D
              G
        """, HA=footpath(), DG=footpath(), **drawn,
                **({"D": crossing("zebra")} if draw.random() < 0.5 else {})), list(drawn), ["G", "CG"][seed % 2]


def held_against_all_ways(found, asked):
    """An answer is the best of all ways there are."""
    arcs = part(found, asked)
    answer, view = why_not(found, root(found), arcs), view_of(found)
    if answer.verdict == Verdict.USED:
        return
    opened, every = all_ways(found, set(arcs.tolist()), False), all_ways(found, set(arcs.tolist()), True)
    assert len(every) or answer.verdict in (Verdict.BACK, Verdict.UNCONNECTED)
    if not len(every):
        return
    limit = found.limit[0] * (1 + 1e-6)
    fits = opened[opened[:, 0] <= limit]
    assert len(fits) == 0 or answer.verdict == Verdict.LESS_GOOD
    extra = limit - found.shortest_length[0]
    allowed = max(limit, every[:, 0].min() + extra)
    if len(fits):
        on_hull(answer, fits, fits[:, 1], answer.through.risk[0], opened)
    elif len(opened) and opened[:, 0].min() <= allowed:
        assert answer.verdict == Verdict.TOO_LONG
        assert answer.through.length[0] == pytest.approx(opened[:, 0].min())
    else:
        assert answer.verdict in (Verdict.CLOSED, Verdict.CUT_OFF)
        weight = 1e6 * every[:, 2] + every[:, 1] + 1e-6 * every[:, 0]
        own = 1e6 * _penalty(answer, view) + answer.through.risk[0] + 1e-6 * answer.through.length[0]
        on_hull(answer, every[every[:, 0] <= allowed], weight[every[:, 0] <= allowed], own, every)
        assert np.isnan(answer.around) == (len(opened) == 0)
        assert np.isnan(answer.around) or answer.around == pytest.approx(opened[:, 0].min())


def _penalty(answer, view):
    ends, way = answer.through.terminals, answer.through.way[0]
    return view.arcs.penalty[answer.through.paths.arc].sum() + ends.values(
        view.arcs.penalty, view.arcs.kerb.penalty)[0, way]


def on_hull(answer, fits, weight, own, every):
    """The way is within the limit, there is such a way, and none that is no longer has less in its way."""
    length = answer.through.length[0]
    assert (np.isclose(fits[:, 0], length) & np.isclose(weight, own, rtol=1e-6)).any()
    assert not ((fits[:, 0] <= length + 1e-6) & (weight < own - 1e-6 * max(own, 1))).any()
    if len(fits) == len(every):  # no way is too long: it is the very best
        assert own == pytest.approx(weight.min(), rel=1e-6)


@pytest.mark.parametrize("profile", ["P1", "P2", "P4"])
@pytest.mark.parametrize("seed", range(6))
def test_the_way_through_is_the_best_of_all_ways_straight_on(profile, seed):
    drawn, asked, gates = random_block(seed)
    for extra in (60.0, 400.0):
        found = routes(drawn, "H", gates, profile, detour_min_extra=extra, exact=True, school_id="s" * len(gates))
        for street_id in asked:
            held_against_all_ways(found, street_id)


def test_no_way_is_told_that_turns_back():
    # to B and back again is no way by BC; round the block it is one
    bare = town("""
        H A   B
          |   C
          |
          G
        """, HA=footpath(), AB=footpath(), BC=footpath(), AG=footpath())
    found = routes(bare, "H", "G", "P1")
    answer = why_not(found, root(found), part(found, "BC"))
    assert (answer.verdict, answer.through) == (Verdict.BACK, None)
    block = town("""
        H A   B
          D   C
          |
          G
        """, HA=footpath(), AB=footpath(), BC=footpath(), ADG=footpath(), CD=footpath())
    found = routes(block, "H", "G", "P1")
    answer = why_not(found, root(found), part(found, "BC"))
    assert answer.verdict == Verdict.LESS_GOOD
    assert answer.through.length[0] == pytest.approx(20 + 40 + 10 + 40 + 20)


def test_no_way_is_told_that_passes_the_school_and_comes_back():
    # behind the gate lies a block: who goes round it has come by the gate before
    drawn = town("""
        H A G B   C
              D   E
        """, HA=footpath(), AGBC=footpath(name="Koulukatu"), CE=footpath(), ED=footpath(), DB=footpath())
    found = routes(drawn, "H", "G", "P1")
    for asked in ("CE", "ED", "DB"):
        assert why_not(found, root(found), part(found, asked)).verdict == Verdict.BACK


def test_no_way_is_told_that_passes_one_gate_of_the_school_to_another_one():
    def answer(street, gate):
        drawn = town(f"""
            {gate}
            H A B C F
            """, HA=footpath(), ABC=street, CF=footpath())
        found = routes(drawn, "H", "GF", "P3", school_id="ss")
        return why_not(found, root(found), part(found, "CF")).verdict

    path, quiet, busy = footpath(), residential(adt=80), primary(speed=60, adt=20000, lanes=4)
    assert answer(path, "    G") == answer(quiet, "    G") == Verdict.BACK
    # beyond a street that may not be crossed there the gate is none for those who pass
    drawn = town("""
            G
        A   B   C
        H       F
        """, HA=footpath(), ABC=busy, CF=footpath())
    found = routes(drawn, "H", "GF", "P3", school_id="ss")
    assert why_not(found, root(found), part(found, "CF")).verdict in (Verdict.USED, Verdict.LESS_GOOD)


def test_a_street_that_is_closed_is_gone_along_straight_rather_than_round_a_long_loop():
    # the closed street is the direct way; by open paths one gets to its far end only by a loop of 360 m
    drawn = town("""
        H A---B G
        C       D
        |       |
        |       |
        E-------F
        """, HA=footpath(), AB=residential(speed=50, adt=3000, name="Suorakatu"), BG=footpath(), HC=footpath(),
                 CEFD=footpath(), DG=footpath())
    found = routes(drawn, "H", "G", "P1", max_detour=1.0, detour_min_extra=50.0)
    answer = why_not(found, root(found), part(found, "AB"))
    assert answer.verdict == Verdict.CLOSED
    assert answer.through.length[0] == pytest.approx(80) and not np.isfinite(answer.around)


def test_a_crossing_may_be_gone_to_on_one_side_and_come_back_from_on_the_other():
    drawn = town("""
            H
        A---J-----z-B
            G
        """, AJzB=primary(speed=50, adt=9000), JH=footpath(), GJ=footpath(), z=crossing("zebra"))
    found = routes(drawn, "H", "G", "P1", detour_min_extra=500.0)
    zebra = arcs_of_crossing(found.network, 0)
    answer = why_not(found, root(found), zebra)
    assert answer.verdict in (Verdict.USED, Verdict.CLOSED)
    assert answer.verdict == Verdict.USED or answer.through.length[0] == pytest.approx(10 + 60 + 60 + 10)


def test_a_home_on_the_street_that_is_asked_about_counts_its_own_piece():
    drawn = town("""
        A H   B G
        C     D
        """, AB=footpath(), BG=footpath(), AC=footpath(), CD=footpath(), DB=footpath())
    found = routes(drawn, "H", "G", "P1")
    assert why_not(found, root(found), part(found, "AB")).verdict == Verdict.USED
    other = why_not(found, root(found), part(found, "CD"))
    assert other.verdict in (Verdict.LESS_GOOD, Verdict.TOO_LONG)
    assert other.through.length[0] == pytest.approx(20 + 10 + 60 + 10 + 20)  # H-A-C-D-B-G
