# SPDX-License-Identifier: GPL-2.0-or-later
"""From a home onto the network: up to four ways to begin (rule 13)."""
from dataclasses import dataclass

import numpy as np

WAYS_IN = 4  # near side to the tail, near side to the head, far side to the tail, far side to the head


@dataclass(frozen=True, eq=False)
class Terminals:
    """The beginnings of the routes of homes; rows are homes, columns the ways in.

    Attributes
    ----------
    corner : ndarray of int64, shape (n, 4)
        Corner reached first, -1 where this way in does not exist.
    arc : ndarray of int64, shape (n, 4)
        Arc that is walked in part.
    share : ndarray of float64, shape (n, 4)
        Share of that arc, 0 to 1.
    over : ndarray of int64, shape (n, 4)
        Row of the street stepped over in front of the home, -1 where none is.
    connector : ndarray of float64, shape (n,)
        Straight piece between home and line, m.
    """

    corner: np.ndarray
    arc: np.ndarray
    share: np.ndarray
    over: np.ndarray
    connector: np.ndarray

    def take(self, rows):
        """The terminals of the given homes."""
        return Terminals(self.corner[rows], self.arc[rows], self.share[rows], self.over[rows], self.connector[rows])

    def values(self, of_arc, of_kerb):
        """Sum of a quantity over each way in, shape (n, 4); inf where the way in does not exist."""
        there = self.corner >= 0
        total = np.where(there, of_arc[self.arc] * self.share, np.inf)
        return total + np.where(there & (self.over >= 0), of_kerb[self.over], 0.0)

    def all_true(self, of_arc, of_kerb):
        """Whether a condition holds on all of each way in, shape (n, 4); an arc of which nothing is walked is free."""
        return (self.corner >= 0) & (of_arc[self.arc] | (self.share == 0)) & ((self.over < 0) | of_kerb[self.over])


def build_terminals(network, attached):
    """Ways from homes onto the network.

    Parameters
    ----------
    network : Network
    attached : Attached
        Homes on ``network.parts``; homes that hang nowhere get no way in.

    Returns
    -------
    Terminals
    """
    parts, arms, arcs = network.parts, network.arms, network.arcs
    n = len(attached.line)
    part = np.maximum(attached.line, 0)
    motor = network.streets.motor[parts.street[part]]
    arc_of = np.full((len(parts), 3), -1, dtype=np.int64)  # left, right, way
    walked = np.flatnonzero(arcs.along)
    arc_of[arcs.part[walked], np.where(arcs.side[walked] < 0, 2, arcs.side[walked])] = walked
    near = np.where(motor, np.maximum(attached.side, 0), 2)
    far = np.where(motor, 1 - np.maximum(attached.side, 0), 2)
    tail, head = arms.at_tail_of[part], arms.at_head_of[part]
    along = np.clip(attached.station / parts.length[part], 0, 1)
    corner, arc = np.full((n, WAYS_IN), -1), np.full((n, WAYS_IN), -1)
    for column, side, at_head in ((0, near, False), (1, near, True), (2, far, False), (3, far, True)):
        # left of the digitised direction is the left of the arm at the tail and the right of the arm at the head
        left = arms.from_right[head] if at_head else arms.from_left[tail]
        right = arms.from_left[head] if at_head else arms.from_right[tail]
        arc[:, column] = arc_of[part, side]
        there = (attached.line >= 0) & (arc[:, column] >= 0) & ((column < 2) | motor)
        corner[:, column] = np.where(there, np.where(side == 1, right, left), -1)
    share = np.column_stack([along, 1 - along, along, 1 - along])
    over = np.full((n, WAYS_IN), -1)
    across = motor & (attached.side >= 0)  # a home on the line takes either side without a step
    over[across, 2:] = parts.street[part[across], None]
    return Terminals(corner, np.maximum(arc, 0), share, over, np.where(attached.line >= 0, attached.distance, np.inf))


def best_way_in(terminals, tree, weight):
    """The way in of least weight to the root of a tree.

    Parameters
    ----------
    terminals : Terminals
    tree : Tree
    weight : ndarray of float64, shape (n, 4)
        Weight of each way in; inf where it may not be used.

    Returns
    -------
    way : ndarray of int64, shape (n,)
        Column, -1 where no way in leads to the root.
    total : ndarray of float64, shape (n,)
        Weight with the path behind it; inf where there is none.
    """
    total = np.where(terminals.corner >= 0, tree.distance[np.maximum(terminals.corner, 0)] + weight, np.inf)
    way = np.argmin(total, axis=1)
    least = total[np.arange(len(way)), way]
    return np.where(np.isfinite(least), way, -1), least
