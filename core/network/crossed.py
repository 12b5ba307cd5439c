"""What the walker of a way crosses without a step: streets at its own level without a node (rule 7), and rails."""
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from ..errors import Notice
from ..streets import CrossingKind
from .arcs import ArcKind
from .crossing_places import OVER_RAILS
from .locate import as_linestrings

IN_CROSSING = 30.0  # m along the way from tram tracks to the crossing of a street in which they lie


@dataclass(frozen=True, eq=False)
class Crossed:
    """Arcs along a way that also cross something, in rising order.

    Attributes
    ----------
    arc, pair : ndarray of int64, shape (k,)
        The arc, and the pair it crosses.
    host : ndarray of int64, shape (k,)
        Pair of the mapped crossing of a street in which crossed tram tracks lie, -1 elsewhere.
    notices : tuple of Notice
    """

    arc: np.ndarray
    pair: np.ndarray
    host: np.ndarray
    notices: tuple


def find_crossed(streets, crossings, places, parts, arms, arcs, pairs, carriageways, roads, used):
    """Find the arcs that cross a street without a node, or rails.

    Parameters
    ----------
    streets, crossings, places, parts, arms, arcs, pairs, carriageways
        As built so far.
    roads : shapely.STRtree
        Index over the streets with motor traffic.
    used : ndarray of bool, shape (streets,)
        Ways that are walked or, where there are riders, ridden on.

    Returns
    -------
    crossed : Crossed
    pairs : Pairs
        With the pairs they cross.
    """
    part, street, notices = _ways_over_streets(streets, parts, roads, used)
    rails = np.flatnonzero(np.isin(crossings.kind, OVER_RAILS) & (places.node >= 0))
    rail_arm = arms.first[places.node[rails]]  # one arm carries it: who passes walks two
    rail_part = arms.part[np.minimum(rail_arm, len(arms) - 1)]
    owner = np.concatenate([part, rail_part])
    more = len(pairs.street) + np.arange(len(owner))
    pairs = pairs.with_more(np.concatenate([street, parts.street[rail_part]]),
                            np.concatenate([np.full(len(part), -1), rails]), carriageways)
    order = np.argsort(owner, kind="stable")
    walked = np.flatnonzero(arcs.along)
    first = np.searchsorted(owner[order], arcs.part[walked])
    count = np.searchsorted(owner[order], arcs.part[walked], side="right") - first
    arc = np.repeat(walked, count)
    nth = np.arange(len(arc)) - np.repeat(np.cumsum(count) - count, count)
    pair = more[order[np.repeat(first, count) + nth]]
    host = _hosts(streets, crossings, places, parts, arms, arcs, pairs, arc, pair)
    return Crossed(arc, pair, host, notices), pairs


def _ways_over_streets(streets, parts, roads, used):
    """Parts of ways that are used and rows of the motor streets they cross where neither has a node; and notices."""
    street = parts.street
    ways = np.flatnonzero(~streets.motor[street] & used[street])
    way, road = roads.query(as_linestrings(parts.lines.take(ways)), predicate="crosses")
    part, crossed = ways[way], np.flatnonzero(streets.motor)[road]
    level = streets.level[street[part]] == streets.level[crossed]
    found = np.unique(np.column_stack([part, crossed])[level], axis=0)
    if not len(found):
        return np.empty(0, np.int64), np.empty(0, np.int64), ()
    ids = sorted({f"{streets.street_id[street[p]]} × {streets.street_id[s]}" for p, s in found})
    return found[:, 0], found[:, 1], (Notice("crossed_without_node", tuple(ids)),)


def _hosts(streets, crossings, places, parts, arms, arcs, pairs, arc, pair):
    """Pair of the nearest mapped crossing of a street along the way from the tracks of a tram, -1 where there is none.

    Where several lie equally near, at the corner of a junction, the way does not tell which is meant: there is none.
    """
    host = np.full(len(arc), -1)
    tram = np.flatnonzero(np.r_[crossings.kind == CrossingKind.TRAM, False][pairs.crossing[pair]])  # -1 = no crossing
    mapped = (arcs.kind == ArcKind.STEP) & (pairs.crossing[arcs.pair] >= 0)
    if not len(tram) or not mapped.any():
        return host
    walked = streets.walkable[parts.street[arcs.part]] | (arcs.part < 0)
    near = np.flatnonzero(~arcs.over & walked & (arcs.length <= IN_CROSSING))
    near = near[np.lexsort((arcs.length[near], arcs.v[near], arcs.u[near]))]
    u, v = arcs.u[near], arcs.v[near]
    near = near[np.r_[True, (u[1:] != u[:-1]) | (v[1:] != v[:-1])]] if len(near) else near  # scipy would add them up
    n = len(arms.corner_node)
    ways = coo_matrix((arcs.length[near], (arcs.u[near], arcs.v[near])), shape=(n, n)).tocsr()
    steps = np.unique(np.column_stack([np.r_[arcs.u[mapped], arcs.v[mapped]], np.tile(arcs.pair[mapped], 2)]), axis=0)
    _, _, source = dijkstra(ways, directed=False, indices=np.unique(steps[:, 0]), min_only=True,
                            limit=IN_CROSSING, return_predecessors=True)
    node = places.node[pairs.crossing[pair[tram]]]
    corner = np.where(arms.corner_node[arcs.u[arc[tram]]] == node, arcs.u[arc[tram]], arcs.v[arc[tram]])
    first, last = (np.searchsorted(steps[:, 0], source[corner], side=side) for side in ("left", "right"))
    for row, begin, end in zip(tram, first, last):
        along = parts.street[arcs.part[arc[row]]]
        over = steps[begin:end, 1]
        over = over[pairs.street[over] != along]
        if len(over) == 1:
            host[row] = over[0]
    return host
