# SPDX-License-Identifier: GPL-2.0-or-later
"""Riding over what is crossed between a node and the arms beyond it, and what all arcs of riding are made of."""
from enum import IntEnum

import numpy as np

from .arcs import ArcKind


class RideKind(IntEnum):
    """What an arc of riding is."""

    ALONG = 0  # on the carriageway, on the side of the traffic
    PATH = 1  # on a way without motor traffic or, below the footway age, on a footway
    TURN = 2  # over an arm, on the way round a corner
    AHEAD = 3  # over an arm, straight on
    LINK = 4  # between the carriageway and a corner; nothing happens there
    ACROSS = 5  # over a street that has no node where a path crosses it, or over rails


def ride_table(u, v, kind, base, forward=True, on=-1):
    """Columns of arcs of one kind; single values are repeated."""
    n = len(u)
    return {"u": np.asarray(u, dtype=np.int64), "v": np.asarray(v, dtype=np.int64),
            "kind": np.full(n, kind, dtype=np.uint8), "base": np.array(np.broadcast_to(base, n), dtype=np.int64),
            "forward": np.array(np.broadcast_to(forward, n), dtype=bool),
            "on": np.array(np.broadcast_to(on, n), dtype=np.int64)}


def ride_across(network, paths):
    """Over streets and rails that a path crosses between its node and what lies beyond, both ways."""
    arcs, corners = network.arcs, len(network.arms.corner_node)
    rows = np.flatnonzero(arcs.kind == ArcKind.ACROSS)
    rows = rows[np.argsort(-arcs.v[rows])]  # from the outermost of several inwards
    ridden = np.zeros(corners, dtype=bool)
    ridden[np.r_[paths["u"], paths["v"]]] = True
    inner = np.isin(arcs.u[rows], arcs.v[rows])
    for row in rows[inner].tolist():  # few: two tracks at one node
        ridden[arcs.u[row]] |= ridden[arcs.v[row]]
    rows = rows[ridden[arcs.v[rows]]]
    return ride_table(np.r_[arcs.u[rows], arcs.v[rows]], np.r_[arcs.v[rows], arcs.u[rows]], RideKind.ACROSS,
                  np.r_[rows, rows])


def ride_rails(network, made, left_hand_traffic):
    """Over the rails between the carriageway of an arm and its node.

    Parameters
    ----------
    network : Network
    made : int
        Number of the nodes so far that are no corners.
    left_hand_traffic : bool

    Returns
    -------
    dict of ndarray
        Columns of the arcs.
    comes_in, goes_out : ndarray of int64, shape (arms,)
        Nodes where a rider on the part comes to what lies before the node of the arm, and where one is past it.
    beyond : int
        How many nodes were made.
    """
    arcs, arms, n = network.arcs, network.arms, len(network.arms)
    sides = (arms.from_right, arms.from_left) if left_hand_traffic else (arms.from_left, arms.from_right)
    ends, first = (-1 - np.arange(n), -1 - n - np.arange(n)), made
    rows = np.flatnonzero(arcs.kind == ArcKind.ACROSS)
    over = dict(zip(arcs.v[rows].tolist(), rows.tolist()))
    tables = [ride_table([], [], RideKind.ACROSS, -1)]
    for arm in np.flatnonzero(arms.motor & (arms.from_left != arms.left)).tolist():  # few: level crossings
        for inward, (near, side) in zip((True, False), zip(ends, sides)):
            chain, corner = [], int(side[arm])
            while corner in over:
                chain.append(over[corner])
                corner = int(arcs.u[over[corner]])
            for arc in reversed(chain):
                made += 1
                for there, kind, base in ((near[arm], RideKind.ACROSS, arc), (arcs.v[arc], RideKind.LINK, -1)):
                    # a rider who comes in may get off beyond the rails; one who got on there goes out
                    begin, end = (-made, there) if inward else (there, -made)
                    tables.append(ride_table([begin], [end], kind, base))
                near[arm] = -made
    return {name: np.concatenate([one[name] for one in tables]) for name in tables[0]}, *ends, made - first
