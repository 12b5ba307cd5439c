# SPDX-License-Identifier: GPL-2.0-or-later
"""From streets and crossings to the arcs between corners: the network that routes are searched on."""
from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..errors import Notice
from ..streets import Crossings, Kind, Streets
from .arcs import ArcKind, Arcs, Pairs
from .arms import Arms, build_arms
from .beyond import find_across, hosts_of
from .carriageways import find_carriageways
from .crossed import crossed_notices, find_crossed
from .crossing_places import GRADE_SEPARATED, nearest_node, place_crossings
from .junctions import find_junctions
from .locate import as_linestrings
from .medians import find_medians
from .riding import rideable
from .steps import find_steps
from .topology import Cuts, Parts, cut, find_nodes
from .touching import join_touching


@dataclass(frozen=True, eq=False)
class Network:
    """Sides and corners of a town, before any profile is applied.

    Attributes
    ----------
    streets, crossings : Streets, Crossings
        In canonical order (by id), so that no answer depends on the order of the input.
    parts, arms : Parts, Arms
    inner : ndarray of bool, shape (streets, 2)
        Sides that face the other half of a dual carriageway or the middle of a roundabout.
    pairs : Pairs
    arcs : Arcs
    gate_node : ndarray of int64, shape (gates,)
        Node at each cut that was asked for.
    node_xy : ndarray of float64, shape (nodes, 2)
    notices : tuple of Notice
    """

    streets: Streets
    crossings: Crossings
    parts: Parts
    arms: Arms
    inner: np.ndarray
    pairs: Pairs
    arcs: Arcs
    gate_node: np.ndarray
    node_xy: np.ndarray
    notices: tuple


def canonical(streets):
    """Order of the rows of streets by the text of their ids, then by place, so that input order does not matter."""
    text = streets.street_id.astype(str)
    order = np.argsort(text, kind="stable")
    if (text[order[1:]] != text[order[:-1]]).all():  # the ids settle it, as they mostly do
        return order
    return np.lexsort((streets.lines.ends[:, 1], streets.lines.ends[:, 0], streets.lines.starts[:, 1],
                       streets.lines.starts[:, 0], text))


def canonical_crossings(crossings):
    """Order of the rows of crossings by the text of their ids, then by place."""
    return np.lexsort((crossings.xy[:, 1], crossings.xy[:, 0], crossings.crossing_id.astype(str)))


def join_streets(streets):
    """Streets with a vertex wherever an end meets them, and their nodes."""
    nodes = find_nodes(streets)
    joined = join_touching(streets, nodes)
    return (streets, nodes) if joined is streets else (joined, find_nodes(joined))


def build_network(streets, crossings, gate_street=(), gate_station=(), left_hand_traffic=False, zebra_reach=25.0,
                  cancelled=lambda: None, bicycles=False, joined=None):
    """Build the network of sides and corners.

    Parameters
    ----------
    streets : Streets
        In canonical order (``streets.take(canonical(streets))``).
    crossings : Crossings
    gate_street, gate_station : array_like
        Rows of streets and distances along them (m) where further nodes are wanted, for the gates of schools.
    left_hand_traffic : bool
    zebra_reach : float
        A crossing within this distance of a junction serves the arm at the junction, m (rule 3).
    cancelled : callable
        Called between the stages; raises when the user has cancelled.
    bicycles : bool
        Whether there are arcs also along ways where riding is permitted and walking is not; walkers have none there.
    joined : tuple of Streets and Nodes, optional
        What ``join_streets`` gives for the streets, where that is known.

    Returns
    -------
    Network
    """
    crossings = crossings.take(canonical_crossings(crossings))
    streets, nodes = joined or join_streets(streets)
    cancelled()
    roads = shapely.STRtree(as_linestrings(streets.lines.take(np.flatnonzero(streets.motor))))
    places = place_crossings(streets, crossings, nodes, roads)
    extra, gate_node, node_count = _with_gates(streets, nodes, places, gate_street, gate_station)
    cancelled()
    used = streets.walkable | rideable(streets) if bicycles else streets.walkable
    parts, crossed, node_count = _cut(streets, nodes, extra, roads, used, node_count)
    node_xy = np.empty((node_count, 2))
    node_xy[parts.tail], node_xy[parts.head] = parts.lines.starts, parts.lines.ends
    parts, dropped = _without_points(parts)
    cancelled()
    arms = build_arms(streets, parts, node_xy)
    carriageways = find_carriageways(streets, parts, arms, left_hand_traffic)
    junctions, carriageways = find_junctions(streets, parts, arms, carriageways, left_hand_traffic)
    cancelled()
    steps = find_steps(streets, crossings, places, parts, arms, carriageways, junctions, zebra_reach)
    pairs, arm_pair = _pairs(streets, parts, arms, steps, carriageways)
    across, arms, pairs, crossed = find_across(streets, crossings, places, parts, arms, pairs, carriageways, crossed)
    arcs, pairs = _arcs(streets, crossings, places, parts, arms, steps, carriageways, junctions.island, pairs, arm_pair,
                        node_xy, used[parts.street], across)
    notices = (nodes.notices + places.notices + steps.notices + dropped
               + crossed_notices(crossed, streets, parts, arms))
    return Network(streets, crossings, parts, arms, carriageways.inner, pairs, arcs, gate_node, node_xy, notices)


def _cut(streets, nodes, extra, roads, used, made):
    """Parts, cut also where ways cross streets without a node and in the middle of loops; and the number of nodes.

    A loop is a part whose two ends are one node: from its inner node one reaches the node along either half (rule 9).
    """
    parts = cut(streets, nodes, extra)
    crossed, cuts = find_crossed(streets, nodes, parts, roads, used, made)
    made += len(np.unique(cuts.node))
    loop = np.flatnonzero((parts.tail == parts.head) & (parts.length > 0))
    loop = loop[~_holds(parts, loop, cuts)]
    if not len(loop) and not len(cuts.node):
        return parts, crossed, made
    more = Cuts(np.concatenate([extra.street, cuts.street, parts.street[loop]]),
                np.concatenate([extra.station, cuts.station, parts.from_station[loop] + parts.length[loop] / 2]),
                np.concatenate([extra.node, cuts.node, made + np.arange(len(loop))]))
    return cut(streets, nodes, more), crossed, made + len(loop)


def _holds(parts, rows, cuts):
    """Mask of the parts of the given rows inside which one of the cuts lies."""
    found = np.zeros(len(rows), dtype=bool)
    for k, row in enumerate(rows):  # few
        off = cuts.station[cuts.street == parts.street[row]] - parts.from_station[row]
        found[k] = ((off > 0) & (off < parts.length[row])).any()
    return found


def _with_gates(streets, nodes, places, gate_street, gate_station):
    """Cuts for crossings and gates together; a gate within a centimetre of a node takes that node."""
    street, station = np.asarray(gate_street, dtype=np.int64), np.asarray(gate_station, dtype=float)
    node = nearest_node(streets.lines, nodes, street, station, 0.01)
    made = len(nodes) + len(places.cuts.node)
    for row in np.flatnonzero(node < 0):  # few: the gates of schools
        same = (places.cuts.street == street[row]) & (np.abs(places.cuts.station - station[row]) <= 0.01)
        before = np.flatnonzero((street[:row] == street[row]) & (np.abs(station[:row] - station[row]) <= 0.01))
        if same.any():
            node[row] = places.cuts.node[same][0]
        elif len(before):
            node[row] = node[before[0]]
        else:
            node[row], made = made, made + 1
    _, first = np.unique(node, return_index=True)
    new = first[node[first] >= len(nodes) + len(places.cuts.node)]
    cuts = Cuts(np.concatenate([places.cuts.street, street[new]]), np.concatenate([places.cuts.station, station[new]]),
                np.concatenate([places.cuts.node, node[new]]))
    return cuts, node, made


def _without_points(parts):
    """Parts without those of no length, which have no bearing."""
    keep = parts.length > 0
    if keep.all():
        return parts, ()
    rows = np.flatnonzero(keep)
    return Parts(parts.street[rows], parts.from_station[rows], parts.lines.take(rows), parts.length[rows],
                 parts.tail[rows], parts.head[rows]), (Notice("zero_length", (), {"count": int((~keep).sum())}),)


def _pairs(streets, parts, arms, steps, carriageways):
    """The pairs of street and crossing over all arms, and the pair of each arm."""
    street = parts.street[arms.part]
    crossing = steps.crossing
    used = np.flatnonzero(crossing >= 0)
    # one crossing is judged once: over the highest kind of street among the arms it serves
    order = used[np.lexsort((street[used], streets.kind[street[used]], crossing[used]))]
    first = order[np.r_[True, crossing[order][1:] != crossing[order][:-1]]] if len(order) else order
    of_crossing = np.zeros(crossing.max() + 1 if len(crossing) else 0, dtype=np.int64)
    of_crossing[crossing[first]] = street[first]
    judged = street.copy()
    judged[used] = of_crossing[crossing[used]]
    kinds = len(of_crossing) + 1  # one number for both sorts faster than two columns
    found, arm_pair = np.unique(judged * kinds + crossing + 1, return_inverse=True)
    street, crossing = found // kinds, found % kinds - 1
    return Pairs(street, crossing, carriageways.half[street]), arm_pair


def _arcs(streets, crossings, places, parts, arms, steps, carriageways, island, pairs, arm_pair, node_xy, used,
          across):
    """Arcs along sides and ways, over arms, across medians, and through under- and overpasses."""
    motor = streets.motor[parts.street]
    tail, head = arms.at_tail_of, arms.at_head_of
    along = np.flatnonzero(motor & used)
    ways = np.flatnonzero(~motor & used)
    over = np.flatnonzero(arms.motor & (arms.left != arms.right)
                          & (streets.kind[parts.street[arms.part]] != Kind.MOTORWAY))
    side = np.where(island, ArcKind.MEDIAN, ArcKind.SIDE)
    columns = [
        _rows(arms.from_left[tail[along]], arms.from_right[head[along]], side[along, 0], along, 0, -1,
              parts.length[along], False),
        _rows(arms.from_right[tail[along]], arms.from_left[head[along]], side[along, 1], along, 1, -1,
              parts.length[along], False),
        _rows(arms.from_left[tail[ways]], arms.from_left[head[ways]], ArcKind.WAY, ways, -1, -1, parts.length[ways],
              False),
        _rows(across.u, across.v, ArcKind.ACROSS, across.part, -1, across.pair, 0.0, False),
        _rows(arms.left[over], arms.right[over], _over_kind(arms, steps)[over], arms.part[over], -1, arm_pair[over],
              0.0, steps.closed[over], steps.marked_distance[over]),
    ]
    medians = find_medians(streets, places, parts, arms, carriageways, node_xy)
    columns.append(_rows(medians.u, medians.v, ArcKind.MEDIAN, -1, -1, -1, medians.length, False))
    below, pairs = _separated(crossings, places, parts, arms, carriageways, pairs)
    columns.append(_rows(arms.left[below[0]], arms.right[below[0]], ArcKind.STEP, arms.part[below[0]], -1, below[1],
                         0.0, False))
    table = [np.concatenate([column[i] for column in columns]) for i in range(9)]
    kept = table[0] != table[1]
    arcs = Arcs(*(column[kept] for column in table), host=np.full(int(kept.sum()), -1))
    return replace(arcs, host=hosts_of(streets, crossings, places, parts, arms, arcs, pairs)), pairs


def _over_kind(arms, steps):
    """Over an arm is a step; at the end of a quiet street, where no crossing is mapped, the way round it."""
    return np.where(arms.quiet_end[arms.node] & (steps.crossing < 0), ArcKind.ROUND, ArcKind.STEP)


def _rows(u, v, kind, part, side, pair, length, closed, marked_distance=np.inf):
    """Columns of arcs of one kind; single values are repeated."""
    n = len(u)
    return (u, v, np.broadcast_to(kind, n).astype(np.uint8), np.broadcast_to(part, n), np.full(n, side, dtype=np.int8),
            np.broadcast_to(pair, n), np.broadcast_to(length, n).astype(float), np.broadcast_to(closed, n),
            np.broadcast_to(marked_distance, n).astype(float))


def _separated(crossings, places, parts, arms, carriageways, pairs):
    """Arms with a mapped under- or overpass beside their step, and the pairs for them."""
    rows = np.flatnonzero(np.isin(crossings.kind, GRADE_SEPARATED) & (places.node >= 0))
    found = []
    for row in rows:  # few
        here = arms.at(places.node[row])
        found += [(arm, row) for arm in here[arms.motor[here] & (arms.left[here] != arms.right[here])]]
    arm = np.array([a for a, _ in found], dtype=np.int64)
    crossing = np.array([c for _, c in found], dtype=np.int64)
    more = pairs.with_more(parts.street[arms.part[arm]], crossing, carriageways)
    return (arm, len(pairs.street) + np.arange(len(arm))), more
