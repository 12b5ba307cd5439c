# SPDX-License-Identifier: GPL-2.0-or-later
"""Corners between motor arms (rules 1, 4 and 10)."""
import numpy as np
import pytest

from school_path.core.errors import SchoolPathError
from school_path.core.network.graph import build_network, canonical
from school_path.tests.town import crossing, footpath, primary, residential, town


def network(a_town, **options):
    return build_network(a_town.streets.take(canonical(a_town.streets)), a_town.crossings, **options)


def node_at(net, xy):
    return int(np.argmin(np.hypot(*(net.node_xy - xy).T)))


def corners_at(net, xy):
    return int((net.arms.corner_node == node_at(net, xy)).sum())


@pytest.mark.parametrize("streets, corners", [
    (("AB", "BC", "BD"), 3), (("AB", "BC"), 2), (("AB", "BC", "BD", "BE"), 4)])
def test_each_sector_between_motor_arms_is_a_corner(streets, corners):
    t = town("""
          D
        A B C
          E
        """, **{s: residential() for s in streets})
    assert corners_at(network(t), t.places["B"]) == corners


def test_foot_way_joins_the_sector_it_lies_in():
    t = town("""
        A---B---C
           /
          F
        """, AB=residential(), BC=residential(), FB=footpath())
    net = network(t)
    arms = net.arms
    way = np.flatnonzero(~arms.motor & (arms.node == node_at(net, t.places["B"])))[0]
    west = np.flatnonzero(arms.motor & (arms.node == arms.node[way]) & (np.abs(arms.bearing - np.pi) < 0.1))[0]
    assert arms.left[way] == arms.right[way] == arms.left[west]  # south of the street is left when looking west


def test_streets_without_motor_traffic_have_one_corner():
    t = town("A---B---C", AB=footpath(), BC=residential(adt=0))
    assert corners_at(network(t), t.places["B"]) == 1


TALL = """
    X



          F
    A-----B
          G



    Y----------Z
    """


def is_quiet_end(net, place):
    return net.arms.quiet_end[node_at(net, place)]


@pytest.mark.parametrize("kind, foot, quiet", [
    (residential, (), True),  # at the end of a quiet street a child can go round from corner to corner
    (residential, ("BF",), True),
    (primary, (), False),  # at that of a busy one it cannot
    (primary, ("BF",), False),
])
def test_end_of_a_street(kind, foot, quiet):
    t = town(TALL, AB=kind(), XA=residential(), AY=residential(), YZ=residential(), **{f: footpath() for f in foot})
    net = network(t)
    assert corners_at(net, t.places["B"]) == 2
    assert is_quiet_end(net, t.places["B"]) == quiet


def test_foot_way_straight_on_shows_that_the_street_ends():
    t = town("""
        X



        A-----B---F



        Y-------------Z
        """, AB=primary(), BF=footpath(), XA=residential(), AY=residential(), YZ=residential())
    assert corners_at(network(t), t.places["B"]) == 1


def test_foot_ways_at_a_two_sided_end_join_their_side():
    t = town(TALL, AB=primary(), BF=footpath(), BG=footpath(), XA=residential(), AY=residential(), YZ=residential())
    net = network(t)
    arms = net.arms
    here = np.flatnonzero(arms.node == node_at(net, t.places["B"]))
    street = here[arms.motor[here]][0]
    north = [a for a in here if abs(arms.bearing[a] - np.pi / 2) < 0.1][0]
    south = [a for a in here if abs(arms.bearing[a] - 3 * np.pi / 2) < 0.1][0]
    assert arms.left[north] == arms.right[street] and arms.left[south] == arms.left[street]


def test_end_at_the_edge_of_the_data_is_taken_to_go_on():
    t = town("A---------B", AB=residential())
    assert corners_at(network(t), t.places["B"]) == 2


@pytest.mark.parametrize("cut_end, quiet", [("none", True), ("start", True), ("end", False), ("both", False)])
def test_an_end_that_the_extract_has_cut_is_taken_to_go_on_wherever_it_lies(cut_end, quiet):
    t = town(TALL, AB=residential(cut_end=cut_end), XA=residential(), AY=residential(), YZ=residential())
    assert is_quiet_end(network(t), t.places["B"]) == quiet


def test_only_the_end_of_the_street_is_cut_not_its_crossings():
    """A zebra at M makes a node within the street; A is a junction."""
    t = town(TALL.replace("A-----B", "A--M--B"), AMB=residential(cut_end="both"), XA=residential(), AY=residential(),
             YZ=residential(), M=crossing("zebra"))
    assert [corners_at(network(t), t.places[place]) for place in "MBA"] == [2, 2, 3]


def test_sides_follow_the_digitised_direction():
    net = network(town("A---B---C", AB=residential(), CB=residential()))
    left = net.arcs.kind == 0
    assert left.sum() == 4
    # walking on the north side from A to C: left of AB, right of CB, through one corner
    side = {(net.streets.street_id[net.parts.street[p]], s): (u, v)
            for p, s, u, v in zip(net.arcs.part[left], net.arcs.side[left], net.arcs.u[left], net.arcs.v[left])}
    assert side["AB", 0][1] == side["CB", 1][1] and side["AB", 1][1] == side["CB", 0][1]


def test_answers_do_not_depend_on_row_order():
    t = town("""
          D
        A B C
          E
        """, AB=residential(), BC=primary(), DB=residential(), BE=footpath())
    first = network(t)
    shuffled = t.streets.take([2, 0, 3, 1])
    second = build_network(shuffled.take(canonical(shuffled)), t.crossings)
    assert first.arms.bearing.tolist() == second.arms.bearing.tolist()
    assert first.arcs.u.tolist() == second.arcs.u.tolist()


def test_building_stops_at_the_next_stage_when_the_user_cancels():
    def cancelled():
        stages.append("stage")
        if len(stages) == 3:
            raise SchoolPathError("cancelled")

    stages, t = [], town("A B", AB=residential())

    with pytest.raises(SchoolPathError):
        network(t, cancelled=cancelled)
    assert len(stages) == 3
