# SPDX-License-Identifier: GPL-2.0-or-later
"""Routes in drawn towns: a town for each rule of the network model, with the exact answers."""
import pytest
from pytest import approx

from school_path.tests.town import (
    crossing,
    driveway,
    footpath,
    primary,
    residential,
    routes,
    street,
    tertiary,
    town,
    walk,
)


def test_length_has_the_straight_pieces_at_both_ends():
    found = walk(routes(town("""
        H
        A-----B-----C
                    G
        """, AB=footpath(), BC=footpath()), "H", "G"))
    assert found.status == "served" and found.length == approx(140)  # 10 + 60 + 60 + 10


def test_zebra_at_a_node_of_degree_two_costs_once():
    one = walk(routes(town("""
        H
        |
  A-----B-----C
        |
        G
  """, AB=tertiary(), BC=tertiary(), HB=footpath(), BG=footpath(), B=crossing()), "H", "G"))
    inside = walk(routes(town("""
        H
        |
  A-----B-----C
        |
        G
  """, ABC=tertiary(), HB=footpath(), BG=footpath(), B=crossing()), "H", "G"))
    assert one.crossings == inside.crossings == ["B"] and one.count == 1
    assert one.risk == approx(inside.risk)


def crossing_town(**things):
    return town("""
            H
            |
            P
            |
  A---------B---------C
            |
            Q
            |
            G
  """, ABC=tertiary(), HP=footpath(), QG=footpath(), **things)


@pytest.mark.parametrize("things", [
    {"PB": footpath(), "BQ": footpath(), "B": crossing()},
    {"PB": street("crossing"), "BQ": street("crossing"), "B": crossing()},
    {"PBQ": street("crossing"), "B": crossing()},
])
def test_the_same_crossing_however_it_is_mapped(things):
    found = walk(routes(crossing_town(**things), "H", "G"))
    assert found.crossings == ["B"] and found.count == 1 and found.length == approx(80)
    assert found.worst_class == 2  # 40 km/h, 2,500 vehicles a day
    assert found.risk == approx(walk(routes(crossing_town(PBQ=street("crossing"), B=crossing()), "H", "G")).risk,
                                abs=0.02)


def test_footway_on_one_side_is_walked_on_that_side():
    found = walk(routes(town("""
      H
    A---------------B
                  G
    """, AB=residential(speed=40, adt=2000, footway="left")), "H", "G", profile="P4"))
    assert found.legs == ["AB left", "over AB"]


JUNCTION = """
          D
    H     |
    A-----B-----C
          |   G
          E
    """


BUSY = dict(speed=40, adt=900, footway="both")  # crossings of class 2, and not so busy as to forbid them


@pytest.mark.parametrize("arms, crossed", [
    (("AB", "BC", "BD"), 1),  # one arm lies between the corner of the home's side and the gate's side
    (("AB", "BC", "BE"), 1),
])
def test_t_junction(arms, crossed):
    found = walk(routes(town(JUNCTION, **{a: residential(**BUSY) for a in arms}), "H", "G", profile="P4"))
    assert found.length == approx(120) and found.count == crossed  # 10 + 60 + 40 + 10


def test_x_junction_crosses_two_arms_to_the_opposite_corner():
    arms = {a: residential(**BUSY) for a in ("AB", "BC", "BD", "BE")}
    found = walk(routes(town(JUNCTION, **arms), "H", "G", profile="P4"))
    assert found.count == 2 and found.length == approx(120)


def test_street_without_junctions_is_crossed_where_the_home_or_the_gate_lies():
    found = walk(routes(town(JUNCTION, AB=residential(**BUSY), BC=residential(**BUSY)), "H", "G", profile="P4"))
    assert found.status == "served" and found.count == 1


def test_bridge_is_no_junction():
    found = walk(routes(town("""
                D
                |
                |
    H-----------X-----G
                |
                E
    """, HXG=footpath(level=1), DXE=tertiary()), "H", "G"))
    assert found.count == 0 and found.status == "served"


NEAR_JUNCTION = """
    D         E
    H         |
    A---------B-F---C
                |
                G
    """


def test_zebra_beside_a_junction_is_not_bypassed_by_the_corner():
    things = dict(AB=tertiary(), BFC=tertiary(), BE=residential(footway="both"), FG=footpath())
    found = walk(routes(town(NEAR_JUNCTION, F=crossing("signals", signal_phase="protected", signal_speed=0.9),
                             **things), "H", "G"))
    assert "F" in found.crossings and found.crossings.count("F") == 1
    assert "over AB" not in found.crossings and "over BFC" not in found.crossings


def test_busy_street_is_crossed_only_where_there_is_a_place():
    found = routes(town("""
         H

    A-------------------B
         G
    """, AB=tertiary()), "H", "G")
    assert walk(found).status == "blocked"
    assert found.shortest_length[0] == approx(30)


def test_quiet_street_is_crossed_in_front_of_the_home_and_not_told():
    found = walk(routes(town("""
         H

    A-------------------B
              G
    """, AB=residential(speed=30, adt=300)), "H", "G", profile="P1"))
    assert found.status == "served" and found.count == 0
    assert found.legs == ["AB"]  # walked as one way: no side, no crossing


def test_marked_crossing_near_by_must_be_used():
    far = """
      H
    A-------z-B-----------C
              |
              G
    """
    things = dict(AB=tertiary(), BC=tertiary(), BG=footpath())
    found = walk(routes(town(far, z=crossing(street="AB"), **things), "H", "G"))
    assert found.crossings == ["z"]


@pytest.mark.parametrize("mouth", [(), ("MD",)])
def test_driveway_adds_next_to_nothing(mouth):
    drawing = """
             D
      H      |     G
    A--------M----------B
    """
    plain = walk(routes(town(drawing, AMB=tertiary(footway="left")), "H", "G"))
    found = walk(routes(town(drawing, AMB=tertiary(footway="left"), **{m: driveway() for m in mouth}), "H", "G"))
    assert found.count == 0 and 0 <= found.risk - plain.risk <= 0.05


CUL_DE_SAC = """
    X                        Y



            H
    A-------------B
            G



    W                        Z
    """


def test_quiet_cul_de_sac_can_be_walked_round():
    edge = dict(XA=footpath(), AW=footpath(), WZ=footpath(), YZ=footpath())
    quiet = walk(routes(town(CUL_DE_SAC, AB=residential(), **edge), "H", "G", profile="P1"))
    assert quiet.status == "served" and quiet.length == approx(20)


def test_foot_way_over_a_street_without_a_node_carries_its_crossing():
    found = routes(town("""
              H
              |
    A---------x---------B
              |
              G
    """, AB=tertiary(), HG=footpath()), "H", "G")
    told = walk(found)
    assert told.crossings == ["over AB"] and told.count == 1
    assert "crossed_without_node" in [notice.code for notice in found.notices]


def test_dual_carriageway_is_one_crossing_in_two_halves():
    t = town("""
                H
                |
    B-----------C-----------A
                |
    D-----------E-----------F
                |
                G
    """, ACB=primary(speed=40, adt=3000, lanes=1, oneway="yes", name="Ring"),
        DEF=primary(speed=40, adt=3000, lanes=1, oneway="yes", name="Ring"),
        HC=footpath(), CE=street("crossing"), EG=footpath(), C=crossing(), E=crossing())
    found = routes(t, "H", "G", profile="P4")
    assert found.network.inner[[0, 2]].tolist() == [[True, False], [True, False]]
    assert walk(found).count == 1


def test_dual_carriageway_without_a_mapped_way_has_a_median():
    t = town("""
                H
                |
    B-----------C-----------A
                |
    D-----------E-----------F
                |
                G
    """, ACB=primary(speed=40, adt=3000, lanes=1, oneway="yes", name="Ring"),
        DEF=primary(speed=40, adt=3000, lanes=1, oneway="yes", name="Ring"),
        HC=footpath(), EG=footpath(), C=crossing(), E=crossing())
    found = walk(routes(t, "H", "G", profile="P4"))
    assert found.count == 1 and found.length == approx(60)


def test_roundabout_is_walked_outside_and_its_leg_crossed():
    ring = dict(oneway="yes", junction="roundabout", footway="both", adt=800, speed=30)
    t = town("""
             N
             |
        H    |     K
             P
           /   \\
    W-----Q     R------E
           \\   /
             S
             |    G
             |
             M
    """, PQ=tertiary(**ring), QS=tertiary(**ring), SR=tertiary(**ring), RP=tertiary(**ring),
        NP=tertiary(adt=800, speed=30), WQ=tertiary(adt=800, speed=30), RE=tertiary(adt=800, speed=30),
        SM=tertiary(adt=800, speed=30))
    found = routes(t, "H", "K", profile="P4")
    told = walk(found)
    assert told.status == "served" and told.crossings == ["over NP"]
    assert not any(name.startswith("over") and name[5:] in ("PQ", "QS", "SR", "RP") for name in told.legs)


SEPARATE = """
    H
    P-------Q-------R
    A-------B-------C
            |       G
            S
    """


def test_home_takes_the_separate_footway_and_not_the_side_without_one():
    sides = dict(footway_left="separate", footway_right="footway")
    t = town(SEPARATE, ABC=tertiary(footway=None, **sides), PQR=footpath(), QB=footpath(), BS=footpath(), B=crossing())
    found = walk(routes(t, "H", "G"))
    assert found.legs[0] == "PQR" and found.crossings == ["B"] and found.status == "served"


def test_separate_footway_without_a_link_blocks_and_says_so():
    t = town("""
      H
    A---------B---------C
                     G
    """, ABC=tertiary(footway=None, footway_left="separate", footway_right="footway"))
    found = routes(t, "H", "G")
    assert walk(found).status == "blocked" and found.unlinked.tolist() == [True]


def test_slip_lane_is_stepped_over_as_a_street_of_its_own():
    t = town("""
          D
          |
          |     H
    A-----B-----K-----C
          |    /   G
          |   /
          L--
          |
          E
    """, AB=tertiary(), BKC=tertiary(), DB=tertiary(), BL=tertiary(), LE=tertiary(),
        KL=tertiary(oneway="yes", junction="slip", lanes=1))
    found = walk(routes(t, "H", "G", profile="P4"))
    assert found.status in ("served", "served_over_detour")


def test_detour_limit_and_the_share_of_a_pure_ratio():
    t = town("""
    H---------------G
    |               |
    |               |
    |               |
    A---------------B
    """, HG=residential(speed=30, adt=900), HA=footpath(), AB=footpath(), BG=footpath())
    assert walk(routes(t, "H", "G")).length == approx(240)  # 80 m more than the shortest, 150 m are granted
    assert walk(routes(t, "H", "G", detour_min_extra=0.0)).length == approx(160)


def test_status_of_homes_that_have_no_route():
    t = town("""
    H---A---G         X---Y     F
    """, HAG=footpath(), XY=footpath())
    homes = t.homes("HXFG")
    found = routes(homes=homes, a_town=t, gates="G", max_snap=30.0)
    assert [walk(found, row).status for row in range(4)] == ["served", "unreachable", "not_snapped", "at_school"]


def test_home_goes_to_the_school_it_names_or_is_told_that_there_is_none():
    t = town("G-----H-----K", GHK=footpath())
    homes = t.homes("HHH", school_id=["G", "K", "?"], home_id=["a", "b", "c"])
    found = routes(t, homes, "GK", by_school=True)
    assert found.gates.school_id[found.gate[:2]].tolist() == ["G", "K"]
    assert walk(found, 2).status == "unreachable"


def test_best_gate_of_a_school_is_chosen_and_named():
    t = town("G-----H---------K", GHK=footpath())
    found = routes(t, "H", "GK", school_id=["s", "s"])
    assert found.gate.tolist() == [0] and found.length[0] == approx(60)


def test_undecided_where_only_assumed_values_close_the_way():
    drawing = """
      H
    A---------B---------C
                     G
    """
    known = routes(town(drawing, ABC=tertiary(speed=60, adt=12000, footway="none")), "H", "G")
    guessed = routes(town(drawing, ABC=street("residential", speed=30)), "H", "G", profile="P1")
    assert walk(known).status == "blocked"
    assert walk(guessed).status in ("undecided", "served")


@pytest.mark.parametrize("order", ["HEC", "ECH", "CEH", "CHE"])
def test_what_comes_of_a_home_does_not_hang_on_the_others(order):
    t = town("""
    H-----A-----G-----D-----E
                |
                F
                |
                C
    """, HAG=footpath(), GDE=tertiary(speed=60, adt=12000, footway="none"), GFC=street("residential", speed=30))
    alone = {home: walk(routes(t, home, "G", profile="P1")) for home in order}
    assert {home: one.status for home, one in alone.items()} == {"H": "served", "E": "blocked", "C": "undecided"}
    together = routes(t, order, "G", profile="P1")
    assert [walk(together, row) for row in range(3)] == [alone[home] for home in order]


def test_nobody_is_sent_to_the_end_of_a_street_and_back_rather_than_over_it():
    t = town("""
              W
              |
    H---------B---------G
              |
              A
    """, ABW=street("service"), HB=footpath(), BG=footpath())
    told = walk(routes(t, "H", "G"))
    assert told.length == approx(200)
    assert told.legs == ["HB", "BG"]


@pytest.mark.parametrize("street", ["MXN", "MN"])  # with a vertex where the paths end, and without
def test_paths_that_end_on_a_street_cross_it_whether_or_not_it_has_a_vertex_there(street):
    told = walk(routes(town("""
            M
            |
        H---X---G
            |
            N
        """, **{street: primary()}, HX=footpath(), XG=footpath()), "H", "G", profile="P4"))
    assert (told.status, told.crossings) == ("blocked", [f"over {street}"])
