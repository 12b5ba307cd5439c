# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps over streets and rails that a way crosses in a place of its own: what lies beyond has corners of its own."""
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from ..streets import CrossingKind
from .arcs import ArcKind
from .crossed import sides_of
from .crossing_places import OVER_RAILS

IN_CROSSING = 30.0  # m along the way from tram tracks to the crossing of a street in which they lie


@dataclass(frozen=True, eq=False)
class Across:
    """Steps between the corners of a node and those beyond what is crossed there.

    Attributes
    ----------
    u, v : ndarray of int64, shape (n,)
        Corner on this side and beyond.
    part : ndarray of int64, shape (n,)
        Part of the street that is crossed, or in which the rails lie.
    pair : ndarray of int64, shape (n,)
        Row of ``Pairs``.
    """

    u: np.ndarray
    v: np.ndarray
    part: np.ndarray
    pair: np.ndarray


def find_across(streets, crossings, places, parts, arms, pairs, carriageways, crossed):
    """Put what is crossed at a node between the node and the arms beyond it.

    Parameters
    ----------
    streets, crossings, places, parts, arms, pairs, carriageways
        As built so far.
    crossed : Crossed
        Places where ways meet streets without a node.

    Returns
    -------
    across : Across
    arms : Arms
        With the corners beyond.
    pairs : Pairs
        With those that are crossed.
    crossed : Crossed
        Those that are crossed and not only touched.
    """
    crossed, place, arm = sides_of(crossed, streets, parts, arms)
    # one arm carries the rails: who passes walks two
    rails = np.flatnonzero(np.isin(crossings.kind, OVER_RAILS) & (places.node >= 0))
    rails = rails[arms.first[places.node[rails]] < arms.first[places.node[rails] + 1]]
    carrier = arms.first[places.node[rails]]
    node = np.concatenate([crossed.node, places.node[rails]])
    street = np.concatenate([crossed.street, parts.street[arms.part[carrier]]])
    part = np.concatenate([_part_at(parts, crossed.street, crossed.station), arms.part[carrier]])
    item = np.concatenate([place, len(crossed) + np.arange(len(rails))])
    arm = np.concatenate([arm, carrier])
    first = len(pairs.street)
    pairs = pairs.with_more(street, np.concatenate([np.full(len(crossed), -1), rails]), carriageways)
    arms, u, v, owner = _beyond(arms, node, item, arm)
    return Across(u, v, part[owner], first + owner), arms, pairs, crossed


def _part_at(parts, street, station):
    """The part of each street on which a place along it lies; parts lie along their street, one after another."""
    offset = np.r_[0.0, np.cumsum(np.bincount(parts.street, weights=parts.length, minlength=street.max(initial=0)) + 1)]
    axis = offset[parts.street] + parts.from_station
    return np.searchsorted(axis, offset[street] + station, side="right") - 1


def _beyond(arms, node, item, arm):
    """Move arms on to corners beyond what is crossed; several things at one node are crossed one after another.

    Parameters
    ----------
    arms : Arms
    node : ndarray of int64, shape (items,)
        Node of each thing that is crossed.
    item, arm : ndarray of int64, shape (k,)
        Arms that lie beyond it.

    Returns
    -------
    arms : Arms
    u, v, owner : ndarray of int64, shape (n,)
        Corners on this side and beyond, and the thing crossed between them.
    """
    from_left, from_right, corner_node = arms.from_left.copy(), arms.from_right.copy(), arms.corner_node
    order = np.argsort(node, kind="stable")
    begins = np.r_[True, node[order][1:] != node[order][:-1]][:len(order)]
    turn = np.empty(len(node), dtype=np.int64)  # how many things come before at the same node
    turn[order] = np.arange(len(order)) - np.maximum.accumulate(np.where(begins, np.arange(len(order)), 0))
    found = [np.empty((3, 0), dtype=np.int64)]
    for nth in range(int(turn.max(initial=-1)) + 1):
        rows = np.flatnonzero(turn[item] == nth)
        keys = np.column_stack([np.tile(item[rows], 2), np.concatenate([from_left[arm[rows]], from_right[arm[rows]]])])
        keys, number = np.unique(keys, axis=0, return_inverse=True)
        number = len(corner_node) + number.reshape(2, -1)
        from_left[arm[rows]], from_right[arm[rows]] = number
        found.append(np.stack([keys[:, 1], len(corner_node) + np.arange(len(keys)), keys[:, 0]]))
        corner_node = np.concatenate([corner_node, node[keys[:, 0]]])
    return (replace(arms, from_left=from_left, from_right=from_right, corner_node=corner_node),
            *np.concatenate(found, axis=1))


def hosts_of(streets, crossings, places, parts, arms, arcs, pairs):
    """Pair of the mapped crossing of a street in which the tracks of a tram lie, for each arc; -1 where there is none.

    It is the nearest along the way. Where several lie equally near, at the corner of a junction, the way does not tell
    which is meant: there is none.
    """
    host = np.full(len(arcs), -1)
    tram = np.flatnonzero((arcs.kind == ArcKind.ACROSS)
                          & np.r_[crossings.kind == CrossingKind.TRAM, False][pairs.crossing[arcs.pair]])
    mapped = (arcs.kind == ArcKind.STEP) & (pairs.crossing[arcs.pair] >= 0)
    if not len(tram) or not mapped.any():
        return host
    walked = streets.walkable[parts.street[arcs.part]] | (arcs.part < 0)
    passed = ~arcs.over & walked & (arcs.length <= IN_CROSSING) | (arcs.kind == ArcKind.ACROSS)
    near = np.flatnonzero(passed)
    near = near[np.lexsort((arcs.length[near], arcs.v[near], arcs.u[near]))]
    u, v = arcs.u[near], arcs.v[near]
    near = near[np.r_[True, (u[1:] != u[:-1]) | (v[1:] != v[:-1])]] if len(near) else near  # scipy would add them up
    n = len(arms.corner_node)
    # a length that can be seen: none at all would be no way to scipy
    ways = coo_matrix((arcs.length[near] + 1e-9, (arcs.u[near], arcs.v[near])), shape=(n, n)).tocsr()
    steps = np.unique(np.column_stack([np.r_[arcs.u[mapped], arcs.v[mapped]], np.tile(arcs.pair[mapped], 2)]), axis=0)
    _, _, source = dijkstra(ways, directed=False, indices=np.unique(steps[:, 0]), min_only=True,
                            limit=IN_CROSSING + 1e-6, return_predecessors=True)
    corner = arcs.u[tram]
    first, last = (np.searchsorted(steps[:, 0], source[corner], side=side) for side in ("left", "right"))
    for row, begin, end in zip(tram, first, last):
        along = parts.street[arcs.part[row]]
        over = steps[begin:end, 1]
        over = over[pairs.street[over] != along]
        if len(over) == 1:
            host[row] = over[0]
    return host
