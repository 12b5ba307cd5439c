# SPDX-License-Identifier: GPL-2.0-or-later
"""Where mapped crossings lie on the network: at a node, or at a new node inside a street (rules 2 and 11)."""
from dataclasses import dataclass

import numpy as np

from ..errors import Notice
from ..limits import ON_STREET
from ..streets import CrossingKind
from .locate import spots_on, spots_within
from .topology import Cuts

AT_NODE = 1.0  # m along the street
ONE_PLACE = 5.0  # m along one edge; crossings closer than this are one crossing mapped twice

GRADE_SEPARATED = (CrossingKind.UNDERPASS, CrossingKind.BRIDGE)
OVER_RAILS = (CrossingKind.RAIL, CrossingKind.TRAM)


@dataclass(frozen=True, eq=False)
class CrossingPlaces:
    """Where each mapped crossing lies.

    Attributes
    ----------
    node : ndarray of int64, shape (crossings,)
        Node, -1 where the crossing is not used.
    street : ndarray of int64, shape (crossings,)
        Row of the street it was placed on, -1 where it is not used.
    named : ndarray of bool, shape (crossings,)
        Whether its ``street_id`` names that street.
    cuts : Cuts
        New nodes for crossings inside streets.
    notices : tuple of Notice
        Crossings that are not used, and why.
    """

    node: np.ndarray
    street: np.ndarray
    named: np.ndarray
    cuts: Cuts
    notices: tuple


def equipment(crossings):
    """How well a crossing is equipped, as a number to compare by; shape (n,)."""
    helped = (crossings.island.values == 1) | (crossings.raised.values == 1) | (crossings.continuous.values == 1)
    rank = np.zeros(len(crossings))
    for kind, value in ((CrossingKind.ZEBRA, 2.0), (CrossingKind.SIGNALS, 4.0), (CrossingKind.RAIL, 5.0),
                        (CrossingKind.TRAM, 5.0), (CrossingKind.UNDERPASS, 6.0), (CrossingKind.BRIDGE, 6.0)):
        rank[crossings.kind == kind] = value
    return rank + helped


def place_crossings(streets, crossings, nodes, roads):
    """Put every mapped crossing on its street.

    Parameters
    ----------
    streets : Streets
    crossings : Crossings
    nodes : Nodes
    roads : shapely.STRtree
        Index over the streets with motor traffic.

    Returns
    -------
    CrossingPlaces
    """
    street, station, named, notices = _streets_of(streets, crossings, roads)
    node = np.full(len(crossings), -1, dtype=np.int64)
    used = np.flatnonzero(street >= 0)
    node[used] = nearest_node(streets.lines, nodes, street[used], station[used], AT_NODE)
    inside = used[node[used] < 0]
    keeper = _one_per_place(streets.lines, nodes, crossings, street, station, inside)
    kept = inside[keeper[inside] == inside]
    node[kept] = len(nodes) + np.arange(len(kept))
    twins = inside[keeper[inside] != inside]
    doubled = twins[crossings.kind[twins] != CrossingKind.TRAM]  # a tram has two tracks
    if len(doubled):
        notices.append(Notice("crossings_doubled", _ids(crossings, doubled), {"distance": ONE_PLACE}))
    street[twins] = -1
    return CrossingPlaces(node, street, named, Cuts(street[kept], station[kept], node[kept]), tuple(notices))


def _streets_of(streets, crossings, roads):
    """Row of the street of each crossing (-1: none), distance along it, whether it is named, and notices."""
    street = rows_of_ids(streets.street_id, crossings.street_id)
    given = np.array([i is not None for i in crossings.street_id], dtype=bool)
    notices = []
    unknown = np.flatnonzero(given & (street < 0))
    if len(unknown):
        notices.append(Notice("crossing_street_unknown", _ids(crossings, unknown)))
    named = street >= 0
    station, distance = np.full(len(crossings), np.nan), np.full(len(crossings), np.inf)
    near = spots_within(crossings.xy[~named], streets.lines, np.flatnonzero(streets.motor), ON_STREET, roads).best()
    free = np.flatnonzero(~named)[near.point]
    street[free], station[free], distance[free] = near.line, near.station, near.distance
    rows = np.flatnonzero(named)
    own = spots_on(crossings.xy, streets.lines, rows, street[rows])
    station[rows], distance[rows] = own.station, own.distance
    rails = np.isin(crossings.kind, OVER_RAILS)
    _place_rails(streets, crossings, rails & (street < 0), street, station, distance)
    far = np.flatnonzero(~(distance <= ON_STREET))
    if len(far):
        notices.append(Notice("crossing_far", _ids(crossings, far), {"distance": ON_STREET}))
    street[far] = -1
    return street, station, named, notices


def rows_of_ids(ids, wanted):
    """Row of each wanted id among ids, of equal ones the first; -1 where it is None or not there.

    Ids are compared by their text, so that 12 and "12" are one.
    """
    found = np.full(len(wanted), -1, dtype=np.int64)
    given = np.flatnonzero([i is not None for i in wanted])
    if not len(given) or not len(ids):
        return found
    text = ids.astype(str)
    order = np.argsort(text, kind="stable")
    asked = wanted[given].astype(str)
    at = np.minimum(np.searchsorted(text[order], asked), len(order) - 1)
    there = text[order[at]] == asked
    found[given[there]] = order[at[there]]
    return found


def _place_rails(streets, crossings, wanted, street, station, distance):
    """Rails are crossed on foot ways as well; fill ``street``, ``station`` and ``distance`` in place."""
    rows = np.flatnonzero(wanted)
    near = spots_within(crossings.xy[rows], streets.lines, np.arange(len(streets)), ON_STREET).best()
    at = rows[near.point]
    street[at], station[at], distance[at] = near.line, near.station, near.distance


def nearest_node(lines, nodes, rows, stations, reach):
    """The node of a street nearest to a place on it, -1 where none is within ``reach`` m along the street."""
    vertex = np.flatnonzero(nodes.at_vertex >= 0)
    along = lines.stations()
    length = along[lines.first[1:] - 1]
    shift = np.r_[0.0, np.cumsum(length + 2 * reach + 1)[:-1]]
    axis = (along + np.repeat(shift, np.diff(lines.first)))[vertex]
    wanted = stations + shift[rows]
    found = np.full(len(rows), -1, dtype=np.int64)
    right = np.clip(np.searchsorted(axis, wanted), 1, len(axis) - 1) if len(axis) > 1 else np.zeros(len(rows), int)
    best = np.full(len(rows), np.inf)
    for guess in (right - 1, right):
        off = np.abs(axis[guess] - wanted)
        better = (off <= reach + 1e-9) & (off < best)
        found[better], best[better] = nodes.at_vertex[vertex[guess[better]]], off[better]
    return found


def _one_per_place(lines, nodes, crossings, street, station, inside):
    """For each crossing inside a street, the crossing that stands for its place."""
    keeper = np.arange(len(crossings))
    if len(inside) < 2:
        return keeper
    order = inside[np.lexsort((station[inside], street[inside]))]
    # crossings with a node of the street between them lie on different edges
    edge = _edge_number(lines, nodes, street[order], station[order])
    chained = (street[order][1:] == street[order][:-1]) & (np.diff(station[order]) <= ONE_PLACE) & (np.diff(edge) == 0)
    kind = crossings.kind[order]
    rails = np.isin(kind, OVER_RAILS)
    chained &= ~rails[1:] & ~rails[:-1] | (kind[1:] == CrossingKind.TRAM) & (kind[:-1] == CrossingKind.TRAM)
    cluster = np.r_[0, np.cumsum(~chained)]
    rank = equipment(crossings)
    best = np.lexsort((np.arange(len(order)), -rank[order], cluster))
    first = best[np.r_[True, cluster[best][1:] != cluster[best][:-1]]]
    keeper[order] = order[first][cluster]
    return keeper


def _edge_number(lines, nodes, rows, stations):
    """How many nodes lie before each place on its street, counted through all streets."""
    vertex = np.flatnonzero(nodes.at_vertex >= 0)
    along = lines.stations()
    shift = np.r_[0.0, np.cumsum(along[lines.first[1:] - 1] + 1)[:-1]]
    axis = (along + np.repeat(shift, np.diff(lines.first)))[vertex]
    return np.searchsorted(axis, stations + shift[rows])


def _ids(crossings, rows):
    """Ids of crossings for a notice."""
    return tuple(sorted(str(i) for i in crossings.crossing_id[rows]))
