# SPDX-License-Identifier: GPL-2.0-or-later
"""Distances along a street, from arm to arm, through the nodes where the street goes on."""
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from .arms import COLLINEAR, _angle


@dataclass(frozen=True, eq=False)
class Nearest:
    """The nearest source along the street, for every arm.

    Attributes
    ----------
    distance : ndarray of float64, shape (arms,)
        m; inf where there is none within the limit.
    source : ndarray of int64, shape (arms,)
        Arm of the source, -1 where there is none.
    """

    distance: np.ndarray
    source: np.ndarray


def continuations(streets, parts, arms):
    """Pairs of motor arms in which a street goes on through a node.

    At a node with two motor arms they are the pair; elsewhere the arms of one name, else the nearly collinear ones.

    Parameters
    ----------
    streets : Streets
    parts : Parts
    arms : Arms

    Returns
    -------
    ndarray of int64, shape (n, 2)
    """
    found = []
    motor = np.flatnonzero(arms.motor)
    for a, b in _neighbours(arms.node[motor]):
        a, b = motor[a], motor[b]
        straight = _angle(arms.bearing[a], arms.bearing[b] + np.pi) <= COLLINEAR
        name_a, name_b = streets.name[parts.street[arms.part[a]]], streets.name[parts.street[arms.part[b]]]
        same = (name_a == name_b) & (name_a != "")
        goes_on = (arms.motor_arms[arms.node[a]] == 2) | same | straight
        found.append(np.column_stack([a[goes_on], b[goes_on]]))
    return np.concatenate(found) if found else np.empty((0, 2), dtype=np.int64)


def _neighbours(node):
    """Pairs of positions with one node, the n-th neighbour in the n-th step; ``node`` is sorted."""
    step = 1
    while True:
        a = np.flatnonzero(node[step:] == node[:-step]) if step < len(node) else np.empty(0, dtype=np.int64)
        if not len(a):
            return
        yield a, a + step
        step += 1


def nearest_along(parts, arms, links, sources, limit):
    """Find for every arm the nearest source along the street.

    Parameters
    ----------
    parts : Parts
    arms : Arms
    links : ndarray of int64, shape (n, 2)
        Pairs of arms in which a street goes on (``continuations``).
    sources : ndarray of int64, shape (m,)
        Arms to start from; where several are equally near, the one given first is kept.
    limit : float
        Farthest distance, m.

    Returns
    -------
    Nearest
    """
    n = len(arms)
    distance, source = np.full(n, np.inf), np.full(n, -1, dtype=np.int64)
    if not len(sources):
        return Nearest(distance, source)
    row = np.concatenate([arms.at_tail_of, links[:, 0]])
    column = np.concatenate([arms.at_head_of, links[:, 1]])
    weight = np.concatenate([parts.length, np.zeros(len(links))])
    keep = arms.motor[row] & (weight <= limit) & (row != column)
    # 1e-9 keeps the order of arms in a node without weight; it is far below any length
    graph = coo_matrix((weight[keep] + 1e-9, (row[keep], column[keep])), shape=(n, n)).tocsr()
    found, _, origin = dijkstra(graph, directed=False, indices=np.unique(sources), min_only=True,
                                limit=limit + 1e-6, return_predecessors=True)
    reached = np.isfinite(found)
    distance[reached], source[reached] = found[reached], origin[reached]
    return Nearest(distance, source)
