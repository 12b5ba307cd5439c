# SPDX-License-Identifier: GPL-2.0-or-later
"""Big junctions: outer corners only, each leg crossed once (rule 8)."""
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from school_path.core.lines import Lines
from school_path.core.network import graph
from school_path.core.network.graph import ArcKind, build_network, canonical
from school_path.core.network.junctions import LINK, Junctions
from school_path.core.streets import Crossings, Kind, Oneway, Streets
from school_path.tests.town import crossing, primary, routes, tertiary, town, walk


def network(a_town):
    return build_network(a_town.streets.take(canonical(a_town.streets)), a_town.crossings)


def places_to_step_over(a_town):
    """Steps that are not closed, as "place street"."""
    net = network(a_town)
    rows = np.flatnonzero((net.arcs.kind == ArcKind.STEP) & ~net.arcs.closed)
    letters = {xy: letter for letter, xy in a_town.places.items()}  # crossings inside streets have none
    node = net.arms.corner_node[net.arcs.u[rows]]
    ids = net.streets.street_id[net.parts.street[net.arcs.part[rows]]]
    return sorted(f"{letters.get(tuple(net.node_xy[n].round(3)), '?')} {i}" for n, i in zip(node, ids))


ONE_WAY = dict(speed=40, adt=3000, lanes=1, oneway="yes", footway="right")


def cross_of_dual_carriageways(**more):
    west_east, north_south = primary(name="West", **ONE_WAY), primary(name="North", **ONE_WAY)
    return town("""
                 N n
                 | |
                 | |
                 | |
          H      | |     G
    w------------P-Q------------e
                 | |
    W------------R-S------------E
                 | |     K
                 | |
                 | |
                 | |
                 M m
    """, eQ=west_east, QP=west_east, Pw=west_east, WR=west_east, RS=west_east, SE=west_east,
        NP=north_south, PR=north_south, RM=north_south, mS=north_south, SQ=north_south, Qn=north_south, **more)


def test_cross_of_dual_carriageways_is_stepped_over_at_its_outer_arms_only():
    legs = {"P": ("NP", "Pw"), "Q": ("Qn", "eQ"), "R": ("RM", "WR"), "S": ("SE", "mS")}
    at = places_to_step_over(cross_of_dual_carriageways())
    assert [step for step in at if step[0] in legs] == [f"{n} {s}" for n, arms in legs.items() for s in sorted(arms)]


@pytest.mark.parametrize("gate, legs", [("G", 1), ("K", 2)])
def test_leg_of_a_dual_carriageway_is_one_crossing(gate, legs):
    found = walk(routes(cross_of_dual_carriageways(), "H", gate, profile="P4"))
    assert found.status == "served" and found.count == legs
    assert len(found.crossings) == legs and found.worst_class <= 3


def test_zebras_of_the_arms_are_used():
    found = walk(routes(cross_of_dual_carriageways(NP_1=crossing(street="NP", at=(130, 80)),
                                                   Qn_1=crossing(street="Qn", at=(150, 80))), "H", "G", profile="P4"))
    assert found.count == 1 and found.crossings[0] in ("NP_1", "Qn_1")


def test_two_way_street_through_a_dual_carriageway():
    one_way = primary(name="West", **ONE_WAY)
    t = town("""
                 N
                 |
                 |
          H      |
    w------------P------------e
                 |
    W------------R------------E
          G      |
                 |
                 |
                 M
    """, eP=one_way, Pw=one_way, WR=one_way, RE=one_way, NP=tertiary(), PR=tertiary(), RM=tertiary())
    assert [s for s in places_to_step_over(t) if s[0] in "PR"] == ["P NP", "P Pw", "P eP", "R RE", "R RM", "R WR"]
    found = walk(routes(t, "H", "G", profile="P4"))
    assert found.status == "served" and found.count == 1 and found.length == pytest.approx(10 + 70 + 20 + 70 + 10)


def slip_lane(**more):
    return town("""
                    H
    A-------------B-K-------------C
                  |/
                  L       G
                  |
                  |
                  |
                  |
                  E
    """, AB=tertiary(), BK=tertiary(), KC=tertiary(), BL=tertiary(), LE=tertiary(),
        KL=tertiary(oneway="yes", junction="slip", lanes=1), **more)


def test_slip_lane_leaves_three_corners():
    assert [s for s in places_to_step_over(slip_lane()) if s[0] in "BKL"] == ["B AB", "K KC", "L LE"]
    assert walk(routes(slip_lane(), "H", "G", profile="P4")).crossings == ["over KC"]


def test_mapped_crossings_onto_the_traffic_island_are_kept():
    t = slip_lane(KL_1=crossing(street="KL", at=(150, 60)), BK_1=crossing(street="BK", at=(150, 70)))
    assert {"K BK", "B BK"} <= set(places_to_step_over(t))
    found = walk(routes(t, "H", "G"))
    assert found.crossings == ["BK_1", "KL_1"] and found.status == "served"


def test_staggered_junction_has_four_corners():
    t = town("""
               N
               |
               |
               |
    A----------BC------------D
                |
                |
                |
                S
    """, AB=tertiary(), BC=tertiary(), CD=tertiary(), NB=tertiary(), CS=tertiary())
    assert [s for s in places_to_step_over(t) if s[0] in "BC"] == ["B AB", "B NB", "C CD", "C CS"]


def roundabout(**more):
    ring = dict(oneway="yes", junction="roundabout", footway="both", adt=800, speed=30)
    leg = dict(adt=800, speed=30, footway="both")
    half = dict(leg, oneway="yes", lanes=1)
    return town("""
                  N
                  |
                  |
          H       F       K
                  |
                 P-Q
    W-----------T   U-----------E
                  S
                  |
                  |
                  |
                  M
    """,
        PT=tertiary(**ring), TS=tertiary(**ring), SU=tertiary(**ring), UQ=tertiary(**ring), QP=tertiary(**ring),
        NF=tertiary(**leg), FP=tertiary(**half), QF=tertiary(**half), WT=tertiary(**leg), UE=tertiary(**leg),
        SM=tertiary(**leg), **more)


def test_leg_of_a_roundabout_is_one_crossing_with_the_splitter_as_island():
    t = roundabout()
    found = routes(t, "H", "K", profile="P4")
    told = walk(found)
    assert told.status == "served" and told.count == 1
    assert [s for s in places_to_step_over(t) if s[0] in "FPQ"] == ["F NF", "P FP", "Q QF"]


def test_mapped_halves_of_a_roundabout_leg_count_once():
    t = roundabout(FP_1=crossing(street="FP", at=(135, 70)), QF_1=crossing(street="QF", at=(145, 70)))
    found = walk(routes(t, "H", "K", profile="P4"))
    assert found.count == 1 and found.status == "served"


@pytest.mark.parametrize("build", [cross_of_dual_carriageways, slip_lane, roundabout])
def test_answers_do_not_depend_on_row_order(build):
    t = build()
    net = network(t)
    order = np.random.default_rng(0).permutation(len(t.streets))
    other = t.streets.take(order)
    again = build_network(other.take(canonical(other)), t.crossings)
    assert net.arcs.kind.tolist() == again.arcs.kind.tolist() and net.arcs.closed.tolist() == again.arcs.closed.tolist()


@st.composite
def dense_towns(draw):
    """Streets between neighbours of an uneven grid, many a link apart; ways that end in its cells."""
    x, y = (np.cumsum(draw(st.lists(st.sampled_from([10.0, 12.0, 20.0, 60.0]), min_size=4, max_size=4))) for _ in "xy")
    cells = [(i, j) for i in range(3) for j in range(3)]
    edges = [((i, j), (i + di, j + dj)) for i in range(4) for j in range(4) for di, dj in ((1, 0), (0, 1))
             if i + di < 4 and j + dj < 4]
    lines = [[(x[i], y[j]), (x[k], y[m])] for (i, j), (k, m) in edges]
    kinds = draw(st.lists(st.sampled_from([Kind.PRIMARY, Kind.TERTIARY, Kind.TERTIARY, Kind.TERTIARY, Kind.RESIDENTIAL,
                                           Kind.SERVICE, Kind.FOOTWAY]), min_size=len(edges), max_size=len(edges)))
    oneway = draw(st.lists(st.sampled_from(list(Oneway)), min_size=len(edges), max_size=len(edges)))
    for i, j in cells:
        inner = draw(st.sampled_from([None, None, Kind.TERTIARY, Kind.SERVICE, Kind.FOOTWAY]))
        if inner is not None:  # a diagonal street, or a way that ends in the cell
            far = (x[i + 1], y[j + 1]) if inner == Kind.TERTIARY else ((x[i] + x[i + 1]) / 2, (y[j] + y[j + 1]) / 2)
            lines.append([(x[i], y[j]), far])
            kinds, oneway = [*kinds, inner], [*oneway, Oneway.NO]
    keep = [0] + [row for row in range(1, len(lines)) if draw(st.integers(0, 6))]
    return Streets.blank(Lines.from_list([lines[row] for row in keep]), [kinds[row] for row in keep],
                         oneway=np.array([oneway[row] for row in keep], dtype=np.int8))


def open_components(net):
    """Component of each corner over the arcs that no rule of the junctions closes."""
    there = ~net.arcs.closed
    n = len(net.arms.corner_node)
    joined = coo_matrix((np.ones(there.sum()), (net.arcs.u[there], net.arcs.v[there])), shape=(n, n))
    return connected_components(joined, directed=False)[1]


def apart(*arguments, **options):
    """Junctions as if every node were a junction of its own."""
    streets, parts, arms, carriageways = arguments[:4]
    return Junctions(np.zeros(len(arms), dtype=bool), np.zeros((len(parts), 2), dtype=bool)), carriageways


@settings(deadline=None)
@given(dense_towns())
def test_nothing_becomes_unreachable_but_the_inside_of_junctions(streets):
    streets = streets.take(canonical(streets))
    joined = build_network(streets, Crossings.blank(np.empty((0, 2)), []))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(graph, "find_junctions", apart)
        single = build_network(streets, Crossings.blank(np.empty((0, 2)), []))
    after, before = open_components(joined), open_components(single)
    kind = joined.streets.kind[joined.parts.street[joined.arcs.part]]
    kept = joined.arcs.along & ((joined.arcs.length >= LINK) | (kind >= Kind.SERVICE))
    corners = np.unique(np.r_[joined.arcs.u[kept], joined.arcs.v[kept]])
    for one in np.unique(before[corners]):
        assert len(np.unique(after[corners[before[corners] == one]])) == 1
