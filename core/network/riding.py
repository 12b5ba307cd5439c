# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a bicycle may be ridden, and the directed arcs of riding on the carriageway (rule 15)."""
from dataclasses import dataclass, fields

import numpy as np

from ..streets import Access, Cycleway, Footway, Kind, Oneway, YesNo
from .arcs import ArcKind
from .arms import TURN
from .crossing_places import GRADE_SEPARATED
from .riding_beyond import RideKind, ride_across, ride_rails, ride_table

WALKED_BY_NAME = (Kind.FOOTWAY, Kind.PEDESTRIAN, Kind.CROSSING)  # where the young ride whatever is said of bicycles
BY_DEFAULT_WALKED = (Kind.FOOTWAY, Kind.STEPS, Kind.CROSSING)  # where nothing is said of bicycles, none are ridden
OPPOSITE = (Cycleway.LANE, Cycleway.TRACK)  # on the side against the traffic: a contra lane


@dataclass(frozen=True, eq=False)
class RideArcs:
    """Arcs of riding, each in one direction.

    The nodes are the corners and, for each arm, where a rider comes in on it and where one goes out; they are numbered
    -1, -2, ... (in on the arms, out on the arms, between two steps of a rider who goes straight on, beyond rails).

    Attributes
    ----------
    nodes : int
        Number of the nodes that are no corners.
    u, v : ndarray of int64, shape (n,)
        Where the arc begins and ends.
    kind : ndarray of uint8, shape (n,)
        ``RideKind`` codes.
    base : ndarray of int64, shape (n,)
        Arc of the network that is ridden, -1 for links.
    forward : ndarray of bool, shape (n,)
        Whether a part is ridden in its digitised direction.
    on : ndarray of int64, shape (n,)
        Part on which a rider comes who goes straight on over an arm, -1 elsewhere.
    """

    nodes: int
    u: np.ndarray
    v: np.ndarray
    kind: np.ndarray
    base: np.ndarray
    forward: np.ndarray
    on: np.ndarray

    def __len__(self):
        return len(self.u)


def rideable(streets):
    """Mask of the ways on which riding is permitted; streets of which nothing is said are open to bicycles."""
    closed = (streets.bicycle == Access.NO) | np.isin(streets.kind, (Kind.MOTORWAY, Kind.STEPS))
    return ~(closed | (streets.bicycle == Access.UNKNOWN) & np.isin(streets.kind, BY_DEFAULT_WALKED))


def ride_directions(streets, left_hand_traffic=False):
    """Whether a rider may go in and against the digitised direction, on the side of the traffic.

    Parameters
    ----------
    streets : Streets
    left_hand_traffic : bool

    Returns
    -------
    ndarray of bool, shape (n, 2)
        Columns: left side, right side. The rider keeps to the side of the traffic, so that the side tells the
        direction. Against a one-way street only where that rule is known not to hold for bicycles, or where nothing
        is said of that and a lane or track lies on that side.
    """
    lanes = np.stack([np.isin(side.values, OPPOSITE) for side in (streets.cycleway_left, streets.cycleway_right)], 1)
    against = np.stack([streets.oneway == Oneway.YES, streets.oneway == Oneway.REVERSE], axis=1)
    against = against[:, ::-1] if left_hand_traffic else against
    rule = streets.oneway_bicycle.values[:, None]
    excepted = (rule == YesNo.NO) | lanes & (rule != YesNo.YES)
    return (rideable(streets) & streets.motor)[:, None] & (~against | excepted)


def where_ridden(streets, left_hand_traffic=False, on_footways=False):
    """What is ridden on, on each side of every way, shape (n, 2).

    Parameters
    ----------
    streets : Streets
    left_hand_traffic, on_footways : bool
        As for ``ride_arcs``.

    Returns
    -------
    carriageway, path : ndarray of bool
        The carriageway, with the traffic; a footway or a way without motor traffic, both ways.
    """
    path = (rideable(streets) & ~streets.motor)[:, None] | np.zeros((len(streets), 2), dtype=bool)
    if on_footways:
        path |= (np.isin(streets.kind, WALKED_BY_NAME) & streets.walkable & ~streets.motor)[:, None]
        for side, footway in enumerate((streets.footway_left, streets.footway_right)):
            there = np.isin(footway.values, (Footway.FOOTWAY, Footway.BUFFERED))
            path[:, side] |= there & streets.motor & streets.walkable
    return ride_directions(streets, left_hand_traffic), path


def ride_arcs(network, straight_angle, left_hand_traffic=False, on_footways=False):
    """The arcs of riding.

    Parameters
    ----------
    network : Network
        Built with ``bicycles``.
    straight_angle : float
        An arm no farther off the line than this lies straight ahead, degrees.
    left_hand_traffic : bool
        Riders keep left, and all is mirrored.
    on_footways : bool
        The rider is below the age up to which a footway may be ridden on.

    Returns
    -------
    RideArcs
    """
    streets, arcs, arms = network.streets, network.arcs, network.arms
    street = network.parts.street[arcs.part]
    ridden = rideable(streets)
    to_corner, from_corner = (arms.right, arms.left) if left_hand_traffic else (arms.left, arms.right)
    carriageway, path = where_ridden(streets, left_hand_traffic, on_footways)
    n, arm_of = len(arms), _arms_of_steps(network)
    ahead, between = _ahead(network, arm_of, np.radians(straight_angle), left_hand_traffic)
    rails, comes_in, goes_out, beyond = ride_rails(network, 2 * n + between, left_hand_traffic)
    paths = _paths(network, street, path)
    tables = [_along(network, street, carriageway, comes_in, goes_out, left_hand_traffic), paths, rails,
              ride_across(network, paths), _turns(network, ridden, arm_of, left_hand_traffic), ahead]
    motor = np.flatnonzero(arms.motor)
    tables.append(ride_table(-1 - motor, to_corner[motor], RideKind.LINK, -1))
    tables.append(ride_table(from_corner[motor], -1 - n - motor, RideKind.LINK, -1))
    names = [f.name for f in fields(RideArcs) if f.name != "nodes"]
    return RideArcs(2 * n + between + beyond, **{name: np.concatenate([one[name] for one in tables]) for name in names})


def _along(network, street, carriageway, comes_in, goes_out, left_hand_traffic):
    """From an arm to the other end of its part, on the carriageway; the nodes of each arm are given."""
    arcs, arms = network.arcs, network.arms
    rows = np.flatnonzero(arcs.side >= 0)
    rows = rows[carriageway[street[rows], arcs.side[rows]]]
    forward = arcs.side[rows] == (0 if left_hand_traffic else 1)
    tail, head = arms.at_tail_of[arcs.part[rows]], arms.at_head_of[arcs.part[rows]]
    return ride_table(goes_out[np.where(forward, tail, head)], comes_in[np.where(forward, head, tail)], RideKind.ALONG,
                  rows, forward)


def _paths(network, street, path):
    """Both ways along ways without motor traffic and, for the young, along footways."""
    arcs = network.arcs
    rows = np.flatnonzero(np.isin(arcs.kind, (ArcKind.SIDE, ArcKind.WAY)) & (arcs.part >= 0))
    rows = rows[path[street[rows], np.maximum(arcs.side[rows], 0)]]
    there, back = (ride_table(*ends, RideKind.PATH, rows, way) for ends, way in (
        ((arcs.u[rows], arcs.v[rows]), True), ((arcs.v[rows], arcs.u[rows]), False)))
    return {name: np.concatenate([there[name], back[name]]) for name in there}


def _turns(network, ridden, step, left_hand_traffic):
    """Steps over arms, counter-clockwise; both ways where a path is ridden over the street, and where a street ends."""
    arcs, arms = network.arcs, network.arms
    rows = np.flatnonzero(arcs.over_arm)
    path = np.zeros(len(arms.corner_node), dtype=bool)
    path[arms.left[~arms.motor & ridden[network.parts.street[arms.part]]]] = True
    ends = step[arms.motor & (arms.motor_arms[arms.node] == 1)]  # one leaves the street by its end, on either side
    both = (path[arcs.u[rows]] & path[arcs.v[rows]]) | np.isin(rows, ends) | _apart(network)[rows]
    both |= arcs.kind[rows] == ArcKind.ROUND
    u, v = (arcs.u, arcs.v) if left_hand_traffic else (arcs.v, arcs.u)  # u is the corner to the left of the arm
    return ride_table(np.r_[u[rows], v[rows[both]]], np.r_[v[rows], u[rows[both]]], RideKind.TURN,
                  np.r_[rows, rows[both]])


def _apart(network):
    """Mask of the arcs through under- and overpasses."""
    arcs, pairs = network.arcs, network.pairs
    crossing = np.where(arcs.pair >= 0, pairs.crossing[np.maximum(arcs.pair, 0)], -1)
    return (crossing >= 0) & np.isin(np.r_[network.crossings.kind, 0][crossing], GRADE_SEPARATED)


def _arms_of_steps(network):
    """Step over each arm, an arc of the network; -1 where there is none."""
    arcs, arms = network.arcs, network.arms
    rows = np.flatnonzero(arcs.over_arm & ~_apart(network))
    tail, head = arms.at_tail_of[arcs.part[rows]], arms.at_head_of[arcs.part[rows]]
    at_tail = (arms.left[tail] == arcs.u[rows]) & (arms.right[tail] == arcs.v[rows])
    step = np.full(len(arms), -1)
    step[np.where(at_tail, tail, head)] = rows
    return step


def _ahead(network, step, straight, left_hand_traffic):
    """Straight on over the arms between, for a rider who comes in on one and goes out on the one ahead.

    Returns
    -------
    dict of ndarray, int
        Columns of the arcs, and how many nodes lie between two steps.
    """
    arms, n = network.arms, len(network.arms)
    motor = np.flatnonzero(arms.motor)
    number = arms.motor_arms[arms.node[motor]]
    first = np.searchsorted(arms.node[motor], arms.node[motor])  # motor arms of a node stand side by side
    place = np.arange(len(motor)) - first
    turn = -1 if left_hand_traffic else 1

    def beside(rows, offset):
        return motor[first[rows] + (place[rows] + turn * offset) % number[rows]]

    least, passed = np.full(len(motor), straight), np.zeros(len(motor), dtype=np.int64)
    for offset in range(1, int(number.max()) if len(motor) else 0):
        rows = np.flatnonzero(number > offset)
        off = arms.bearing[beside(rows, offset)] - arms.bearing[motor[rows]] - np.pi
        bend = np.abs((off + np.pi) % TURN - np.pi)
        better = bend < least[rows] - 1e-9
        least[rows[better]], passed[rows[better]] = bend[better], offset
    tables, between = [ride_table([], [], RideKind.AHEAD, -1)], 0
    for count in range(2, int(passed.max(initial=0)) + 1):
        rows = np.flatnonzero(passed == count)
        steps = np.stack([step[beside(rows, offset)] for offset in range(1, count)])
        there = (steps >= 0).all(axis=0)
        rows, steps = rows[there], steps[:, there]
        middle = -1 - 2 * n - between - np.arange((count - 2) * len(rows)).reshape(count - 2, len(rows))
        between += middle.size
        nodes = np.vstack([(-1 - motor[rows])[None], middle, (-1 - n - beside(rows, count))[None]])
        for offset in range(count - 1):
            tables.append(ride_table(nodes[offset], nodes[offset + 1], RideKind.AHEAD, steps[offset],
                                 on=arms.part[motor[rows]]))
    return {name: np.concatenate([one[name] for one in tables]) for name in tables[0]}, between
