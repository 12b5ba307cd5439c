# SPDX-License-Identifier: GPL-2.0-or-later
"""Which line ends and vertices are one node (network model, rule 7), and the parts between nodes."""
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..errors import Notice
from ..lines import Lines
from ..streets import Kind

GRID = 0.001  # m; vertices that agree to a millimetre are the same place
GAP = 0.01  # m; ends this close are joined and told
BUCKETS = 2 ** 22  # most vertices are alone in theirs, and need not be sorted


@dataclass(frozen=True, eq=False)
class Cuts:
    """Places where a street is cut into parts.

    Attributes
    ----------
    street : ndarray of int64, shape (n,)
        Row in ``Streets``.
    station : ndarray of float64, shape (n,)
        Distance along the street, m.
    node : ndarray of int64, shape (n,)
        Node that lies there.
    """

    street: np.ndarray
    station: np.ndarray
    node: np.ndarray


@dataclass(frozen=True, eq=False)
class Nodes:
    """Where ends and vertices of streets meet.

    Attributes
    ----------
    at_vertex : ndarray of int64, shape (points,)
        Node at each vertex of the lines of the streets, -1 where there is none.
    xy : ndarray of float64, shape (nodes, 2)
        Places, m.
    notices : tuple of Notice
        Gaps that were closed.
    """

    at_vertex: np.ndarray
    xy: np.ndarray
    notices: tuple

    def __len__(self):
        return len(self.xy)


@dataclass(frozen=True, eq=False)
class Parts:
    """Streets cut at all their nodes; the edges of the centre-line graph.

    Attributes
    ----------
    street : ndarray of int64, shape (n,)
        Row in ``Streets``.
    from_station : ndarray of float64, shape (n,)
        Where on the street the part begins, m.
    lines : Lines
        Geometry, in the digitised direction of the street.
    length : ndarray of float64, shape (n,)
        Planar length, m.
    tail, head : ndarray of int64, shape (n,)
        Nodes at the first and at the last vertex.
    """

    street: np.ndarray
    from_station: np.ndarray
    lines: Lines
    length: np.ndarray
    tail: np.ndarray
    head: np.ndarray

    def __len__(self):
        return len(self.street)


def find_nodes(streets):
    """Find the nodes of streets by coordinates and levels.

    Ends join ends at any level, unless two or more ends of each of two levels meet at one place; an end joins an inner
    vertex, and an inner vertex another, only at equal level (steps join at any).

    Parameters
    ----------
    streets : Streets

    Returns
    -------
    Nodes
    """
    lines = streets.lines
    is_end = np.zeros(len(lines.xy), dtype=bool)
    is_end[lines.first[:-1]] = True
    is_end[lines.first[1:] - 1] = True
    key = _millimetres(lines.xy)
    bucket = key % BUCKETS
    vertex = np.flatnonzero(is_end | (np.bincount(bucket)[bucket] > 1))  # no other can be a node
    row = np.searchsorted(lines.first, vertex, side="right") - 1
    is_end = is_end[vertex]
    place, gaps = _places(key[vertex], lines.xy[vertex], is_end)
    _, level = np.unique(streets.level, return_inverse=True)
    group = _groups(place, level[row], is_end, streets.kind[row] == Kind.STEPS)
    used = is_end | (np.bincount(group)[group] > 1)
    node = np.cumsum(np.bincount(group[used]) > 0)[group[used]] - 1
    at_vertex = np.full(len(lines.xy), -1, dtype=np.int64)
    at_vertex[vertex[used]] = node
    xy = np.empty((node.max() + 1, 2))
    xy[node[::-1]] = lines.xy[vertex[used]][::-1]  # the first vertex of a group gives the place
    notices = tuple(Notice("gap_joined", tuple(sorted({str(streets.street_id[row[v]]) for v in pair})), {"gap": gap})
                    for pair, gap in gaps)
    return Nodes(at_vertex, xy, notices)


def _millimetres(xy):
    """One number for each place in millimetres."""
    key = np.round(xy / GRID).astype(np.int64)
    return (key[:, 0] - key[:, 0].min()) * (np.ptp(key[:, 1]) + 1) + (key[:, 1] - key[:, 1].min())


def _places(key, xy, is_end):
    """Number the places of vertices; ends closer than ``GAP`` share one. Also the gaps closed, as (vertices, m)."""
    _, first, place = np.unique(key, return_index=True, return_inverse=True)
    ends = np.flatnonzero(np.bincount(place, weights=is_end) > 0)
    pairs = cKDTree(xy[first[ends]]).query_pairs(GAP, output_type="ndarray")
    if not len(pairs):
        return place, []
    n = len(first)
    joined = coo_matrix((np.ones(len(pairs)), (ends[pairs[:, 0]], ends[pairs[:, 1]])), shape=(n, n))
    _, label = connected_components(joined, directed=False)
    told = [((first[ends[a]], first[ends[b]]), float(np.hypot(*(xy[first[ends[a]]] - xy[first[ends[b]]]))))
            for a, b in pairs]
    return label[place], told


def _groups(place, level, is_end, is_steps):
    """Number the groups of vertices that are one node, for every vertex; ``level`` counts from 0."""
    span = int(level.max()) + 2
    at_level = place * span + level + 1  # 0 stands for "any level"
    ends_here = np.bincount(at_level, weights=is_end)
    # places where two or more ends of each of two levels meet keep their levels apart
    apart = np.bincount(np.flatnonzero(ends_here >= 2) // span, minlength=place.max() + 1)[place] > 1
    group = np.where(is_end & ~apart, place * span, at_level)
    steps_here = (np.bincount(place, weights=is_steps) > 0)[place] & (np.bincount(place, weights=is_end) > 0)[place]
    joins_end = ~is_end & ~apart & ((ends_here[at_level] > 0) | steps_here)
    return np.where(joins_end, place * span, group)


def cut(streets, nodes, extra):
    """Cut streets at their nodes and at further places.

    Parameters
    ----------
    streets : Streets
    nodes : Nodes
    extra : Cuts
        Places that become new nodes (crossings, gates); stations strictly inside their street.

    Returns
    -------
    Parts
    """
    lines = streets.lines
    order = np.lexsort((extra.station, extra.street))
    street, station = extra.street[order], extra.station[order]
    at = _before(lines, street, station)
    row = np.repeat(np.arange(len(lines)), np.diff(lines.first))
    return _parts(np.insert(row, at, street), np.insert(lines.stations(), at, station),
                  np.insert(nodes.at_vertex, at, extra.node[order]),
                  np.insert(lines.xy, at, points_along(lines, street, station), axis=0))


def _parts(row, station, node, xy):
    """Split vertex lists, ordered along their street, at every vertex that is a node."""
    is_node = node >= 0
    begins = np.r_[True, row[1:] != row[:-1]]
    ends = np.r_[row[1:] != row[:-1], True]
    twice = is_node & ~begins & ~ends  # an inner node ends one part and begins the next
    vertex = np.repeat(np.arange(len(row)), 1 + twice)
    opens = np.zeros(len(vertex), dtype=bool)
    position = np.cumsum(1 + twice) - 1  # last copy of each vertex
    opens[position[begins | twice]] = True
    first = np.r_[np.flatnonzero(opens), len(vertex)]
    lines = Lines(xy[vertex], first)
    tail, head = vertex[first[:-1]], vertex[first[1:] - 1]
    return Parts(row[tail], station[tail], lines, lines.lengths(), node[tail], node[head])


def points_along(lines, rows, stations):
    """Points at given distances along given lines.

    Parameters
    ----------
    lines : Lines
    rows : ndarray of int, shape (n,)
    stations : ndarray of float64, shape (n,)
        Distance from the start, m; clipped to the line.

    Returns
    -------
    ndarray of float64, shape (n, 2)
    """
    rows = np.asarray(rows, dtype=np.int64)
    if not len(rows):
        return np.empty((0, 2))
    along = lines.stations()
    stations = np.clip(stations, 0, along[lines.first[rows + 1] - 1])
    right = np.clip(_before(lines, rows, stations, "left"), lines.first[rows] + 1, lines.first[rows + 1] - 1)
    left = right - 1
    span = along[right] - along[left]
    share = np.where(span > 0, (stations - along[left]) / np.where(span > 0, span, 1), 0.0)
    return lines.xy[left] + share[:, None] * (lines.xy[right] - lines.xy[left])


def _before(lines, rows, stations, side="right"):
    """Vertex before which places on lines lie; as ``numpy.searchsorted`` along each line, but for many at once."""
    along = lines.stations()
    # one sorted axis for all lines: every line is shifted behind the one before it
    shift = np.r_[0, np.cumsum(along[lines.first[1:] - 1] + 1.0)[:-1]]
    axis = along + np.repeat(shift, np.diff(lines.first))
    return np.searchsorted(axis, stations + shift[rows], side=side)
