# SPDX-License-Identifier: GPL-2.0-or-later
"""Arms of junctions in the order of their bearings, and the corners between the motor arms (rules 1, 4 and 10)."""
from dataclasses import dataclass

import numpy as np

from ..limits import DATA_EDGE
from ..streets import CutEnd, Kind
from .topology import points_along

BEARING_AT = 5.0  # m along the geometry
TIES_AT = (10.0, 20.0, 40.0)  # m, looked at where bearings agree
TIE = 1e-6  # rad
COLLINEAR = np.radians(20)
TURN = 2 * np.pi


@dataclass(frozen=True, eq=False)
class Arms:
    """Ends of parts at their nodes, sorted by node and counter-clockwise within a node; and the corners.

    Attributes
    ----------
    part : ndarray of int64, shape (n,)
        Part the arm belongs to.
    at_head : ndarray of bool, shape (n,)
        True where the arm is the head of its part, so that it runs against the digitised direction.
    node : ndarray of int64, shape (n,)
        Node the arm leaves.
    bearing : ndarray of float64, shape (n,)
        Direction of leaving, rad counter-clockwise from east, 0 to 2 pi.
    motor : ndarray of bool, shape (n,)
        Whether motor traffic uses the arm.
    left, right : ndarray of int64, shape (n,)
        Corner on each side, looking away from the node; the same corner for an arm without motor traffic.
    from_left, from_right : ndarray of int64, shape (n,)
        Corner on each side from which the arm is walked along: ``left`` and ``right``, or a corner of its own beyond
        the street or the rails that are crossed at the node.
    at_tail_of, at_head_of : ndarray of int64, shape (parts,)
        Arm at each end of each part.
    motor_arms : ndarray of int64, shape (nodes,)
        Number of motor arms of each node.
    quiet_end : ndarray of bool, shape (nodes,)
        A street below tertiary truly ends here: a child may go round its end.
    corner_node : ndarray of int64, shape (corners,)
        Node of each corner; those beyond something come last.
    first : ndarray of int64, shape (nodes + 1,)
        The arms of node ``i`` are the rows from ``first[i]`` up to ``first[i + 1]``.
    """

    part: np.ndarray
    at_head: np.ndarray
    node: np.ndarray
    bearing: np.ndarray
    motor: np.ndarray
    left: np.ndarray
    right: np.ndarray
    from_left: np.ndarray
    from_right: np.ndarray
    at_tail_of: np.ndarray
    at_head_of: np.ndarray
    motor_arms: np.ndarray
    quiet_end: np.ndarray
    corner_node: np.ndarray
    first: np.ndarray

    def at(self, node):
        """Arms of one node, in the order of their bearings."""
        return np.arange(self.first[node], self.first[node + 1])

    def __len__(self):
        return len(self.part)


def build_arms(streets, parts, node_xy):
    """Sort the arms of all nodes by bearing and number the corners between them.

    Parameters
    ----------
    streets : Streets
        In canonical order: ties that no bearing settles go by row.
    parts : Parts
    node_xy : ndarray of float64, shape (nodes, 2)

    Returns
    -------
    Arms
    """
    n = len(parts)
    part = np.tile(np.arange(n), 2)
    at_head = np.repeat([False, True], n)
    node = np.concatenate([parts.tail, parts.head])
    bearing = _bearings(parts, part, at_head, BEARING_AT)
    order = _order(parts, part, at_head, node, bearing)
    part, at_head, node, bearing = part[order], at_head[order], node[order], bearing[order]
    motor = streets.motor[parts.street[part]]
    motor_arms = np.bincount(node, weights=motor, minlength=len(node_xy)).astype(np.int64)
    two_sided, quiet = _ends(streets, parts, node_xy, part, node, bearing, motor, motor_arms)
    count = np.where(motor_arms > 1, motor_arms, 1 + two_sided)
    base = np.r_[0, np.cumsum(count)]
    first = np.r_[0, np.cumsum(np.bincount(node, minlength=len(node_xy)))]
    left, right = _corners(node, bearing, motor, motor_arms, base[:-1], count, first)
    back = np.empty(2 * n, dtype=np.int64)
    back[order] = np.arange(2 * n)
    return Arms(part, at_head, node, bearing, motor, left, right, left, right, back[:n], back[n:], motor_arms, quiet,
                np.repeat(np.arange(len(node_xy)), count), first)


def _bearings(parts, part, at_head, distance):
    """Direction from the node of each arm to the point ``distance`` along it, rad."""
    lines = parts.lines
    station = np.where(at_head, np.maximum(parts.length[part] - distance, 0), distance)
    point = points_along(lines, part, station)
    start = np.where(at_head[:, None], lines.ends[part], lines.starts[part])
    there = point - start
    flat = np.hypot(*there.T) < 1e-9  # a loop shorter than the distance: take its next vertex
    near = np.where(at_head, lines.first[part + 1] - 2, lines.first[part] + 1)
    there[flat] = lines.xy[near[flat]] - start[flat]
    return np.arctan2(there[:, 1], there[:, 0]) % TURN


def _order(parts, part, at_head, node, bearing):
    """Order of the arms by (node, bearing, bearings farther out, part)."""
    turn = int(round(TURN / TIE))
    key = node * turn + np.round(bearing / TIE).astype(np.int64) % turn
    order = np.argsort(key, kind="stable")
    same = key[order][1:] == key[order][:-1]
    tied = np.flatnonzero(np.r_[False, same] | np.r_[same, False])
    rows = order[tied]  # few
    farther = []
    for distance in TIES_AT:
        off = _bearings(parts, part[rows], at_head[rows], distance) - bearing[rows]
        farther.append(np.round(((off + np.pi) % TURN - np.pi) / TIE))  # to the left = later
    order[tied] = rows[np.lexsort((at_head[rows], part[rows], *farther[::-1], key[rows]))]
    return order


def _ends(streets, parts, node_xy, part, node, bearing, motor, motor_arms):
    """Mask of the nodes with one motor arm that have two corners, and of those that a child may walk round."""
    end = np.flatnonzero(motor & (motor_arms[node] == 1))
    low, high = node_xy.min(axis=0) + DATA_EDGE, node_xy.max(axis=0) - DATA_EDGE
    at_edge = ((node_xy < low) | (node_xy > high)).any(axis=1)
    at_edge[_cut_nodes(streets, parts)] = True
    major = streets.kind[parts.street[part[end]]] <= Kind.TERTIARY
    two, quiet = np.zeros(len(node_xy), dtype=bool), np.zeros(len(node_xy), dtype=bool)
    two[node[end]] = True
    quiet[node[end]] = ~(major | at_edge[node[end]])
    street_bearing = np.zeros(len(node_xy))
    street_bearing[node[end]] = bearing[end]
    walkable = streets.walkable[parts.street[part]]
    goes_on = ~motor & walkable & two[node] & (_angle(bearing, street_bearing[node] + np.pi) <= COLLINEAR)
    two[node[goes_on]] = False  # a way that carries straight on shows that the street truly ends here
    return two, quiet & two


def _cut_nodes(streets, parts):
    """Nodes at the ends of streets that are known to be cut by the extract."""
    cut = streets.cut_end[parts.street]
    begins = np.r_[True, parts.street[1:] != parts.street[:-1]]  # parts lie along their street, one after another
    ends = np.r_[begins[1:], True]
    return np.concatenate([parts.tail[begins & np.isin(cut, (CutEnd.START, CutEnd.BOTH))],
                           parts.head[ends & np.isin(cut, (CutEnd.END, CutEnd.BOTH))]])


def _angle(a, b):
    """Unsigned angle between directions, rad, 0 to pi."""
    return np.abs((a - b + np.pi) % TURN - np.pi)


def _corners(node, bearing, motor, motor_arms, base, count, first):
    """Corner to the left and to the right of every arm."""
    k = motor_arms[node]
    passed = np.cumsum(motor)
    before_node = np.r_[0, passed][first[node]]
    index = passed - before_node  # motor arms of the node up to and with this one
    left = np.where(motor, index - 1, np.where(k > 0, (index - 1) % np.maximum(k, 1), 0))
    right = np.where(motor & (k > 1), (index - 2) % np.maximum(k, 1), left)
    # at an end with two corners the first lies to the left of the arm, the second to its right
    ends = (k == 1) & (count[node] == 2)
    right = np.where(ends & motor, 1, right)
    street_bearing = np.zeros(len(base))
    street_bearing[node[ends & motor]] = bearing[ends & motor]
    on_right = ends & ~motor & ((bearing - street_bearing[node]) % TURN > np.pi)
    left, right = np.where(on_right, 1, left), np.where(on_right, 1, right)
    return base[node] + left, base[node] + right
