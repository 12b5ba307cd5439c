"""Why a route does not take another way, counted on small towns and held against all ways there are."""
import itertools

import networkx as nx
import numpy as np
import pytest

from school_path.core.routing.elements import elements_of
from school_path.core.routing.parametric import open_ways_in
from school_path.core.routing.solve import Status
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
          B
          F
        """, HA=footpath(), AC=footpath(), CG=footpath(), AB=primary(footway="none"), BF=footpath(name="Takapolku"))
    found = routes(drawn, "H", "G", "P1")
    answer = why_not(found, root(found), part(found, "BF"))

    assert answer.verdict == Verdict.CUT_OFF
    assert answer.open.all()
    closed = elements_of(answer.through)
    assert set(found.network.streets.street_id[closed.street[closed.closed]]) == {"AB"}


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


def brute_force(found, arcs):
    """Least risk within the limit over all walks of simple halves through one of the arcs; (length, risk)."""
    view, ends = view_of(found), found.terminals
    open_in = open_ways_in(ends, view.arcs)[0]
    graph, edges = nx.MultiDiGraph(), view.open
    source, target = np.repeat(edges.source, edges.sizes), np.repeat(edges.target, edges.sizes)
    for arc, head, tail in zip(edges.arc, source, target):
        graph.add_edge(int(tail), int(head), int(arc))
    first = {way: (ends.values(view.arcs.length, view.arcs.kerb.length)[0, way] + ends.connector[0],
                   ends.values(view.arcs.risk, view.arcs.kerb.risk)[0, way]) for way in np.flatnonzero(open_in)}

    def sums(path):
        return sum(view.arcs.length[a] for *_, a in path), sum(view.arcs.risk[a] for *_, a in path)

    def ways(a, b):
        return [[]] if a == b else nx.all_simple_edge_paths(graph, a, b)

    best = None
    for way, (length_in, risk_in) in first.items():
        corner, own = int(ends.corner[0, way]), ends.arc[0, way] in arcs and ends.share[0, way] > 0
        thirds = [(corner, corner, [])] if own else [(u, v, [(u, v, a)]) for u, v, a in graph.edges(keys=True)
                                                     if a in arcs]
        for u, v, through in thirds:
            for before, after in itertools.product(ways(corner, u), list(ways(v, root(found)))):
                length, risk = np.add(sums([*before, *through, *after]), (length_in, risk_in))
                if length <= found.limit[0] * (1 + 1e-6) and (best is None or risk < best[1] - 1e-12):
                    best = float(length), float(risk)
    return best


@pytest.mark.parametrize("profile", ["P1", "P2", "P4"])
@pytest.mark.parametrize("seed", range(6))
def test_the_best_way_through_is_the_best_of_all_ways(profile, seed):
    draw = np.random.default_rng(seed)
    kinds = (footpath(), residential(), residential(speed=40, adt=900), residential(speed=30, adt=800, footway="left"),
             street("tertiary", speed=40, adt=2500, footway="right", lanes=2))
    pick = [kinds[k] for k in draw.integers(0, len(kinds), 7)]
    drawn = town("""
        H A   B
          C   D
              G
        """, HA=footpath(), AB=pick[0], AC=pick[1], BD=pick[2], CD=pick[3], CG=pick[4], DG=footpath(), AD=pick[5])
    found = routes(drawn, "H", "G", profile, detour_min_extra=60.0, exact=True)
    served = found.status[0] == Status.SERVED
    for street_id in ("AB", "AC", "BD", "CD", "CG", "AD"):
        arcs = part(found, street_id)
        answer, best = why_not(found, root(found), arcs), brute_force(found, set(arcs.tolist()))
        if answer.verdict == Verdict.USED:
            continue
        assert (best is not None) == (answer.verdict == Verdict.LESS_GOOD)
        assert served or answer.verdict not in (Verdict.LESS_GOOD, Verdict.TOO_LONG)
        if best is not None:
            # the slopes find what lies on the hull of length and risk
            assert answer.through.risk[0] >= best[1] - 1e-9
            assert answer.through.risk[0] == pytest.approx(best[1], rel=0.02)
            assert answer.through.risk[0] >= found.risk[0] * (1 - 1e-9)


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
