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
    row = np.repeat(np.arange(len(lines)), np.diff(lines.first))
    is_end = np.zeros(len(lines.xy), dtype=bool)
    is_end[lines.first[:-1]] = True
    is_end[lines.first[1:] - 1] = True
    place, gaps = _places(lines.xy, is_end)
    level = streets.level[row].astype(np.int64)
    group = _groups(place, level, is_end, streets.kind[row] == Kind.STEPS)
    used = is_end | _shared(group)
    found, node = np.unique(group[used], return_inverse=True)
    node_of = np.full(len(row), -1, dtype=np.int64)
    node_of[used] = node
    xy = np.empty((len(found), 2))
    xy[node[::-1]] = lines.xy[used][::-1]  # the first vertex of a group gives the place
    notices = tuple(Notice("gap_joined", tuple(sorted({str(streets.street_id[row[v]]) for v in pair})), {"gap": gap})
                    for pair, gap in gaps)
    return Nodes(node_of, xy, notices)


def _places(xy, is_end):
    """Number the places of all vertices; ends closer than ``GAP`` share one. Also the gaps closed, as (vertices, m)."""
    key = np.round(xy / GRID).astype(np.int64)
    key = (key[:, 0] - key[:, 0].min()) * (np.ptp(key[:, 1]) + 1) + (key[:, 1] - key[:, 1].min())
    _, first, place = np.unique(key, return_index=True, return_inverse=True)
    ends = np.unique(place[is_end])
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
    """Number the groups of vertices that are one node, for every vertex."""
    span = int(level.max()) - int(level.min()) + 3
    own_level = level - level.min() + 1  # 1 .. span - 2; 0 stands for "any level"
    at_level = place * span + own_level
    ends_here = _count(at_level, is_end)
    # places where two or more ends of each of two levels meet keep their levels apart
    crowded = np.unique(at_level[is_end & (ends_here >= 2)]) // span
    crowded = np.unique(crowded[1:][crowded[1:] == crowded[:-1]]) if len(crowded) > 1 else crowded[:0]
    apart = np.isin(place, crowded)
    group = np.where(is_end & ~apart, place * span, at_level)
    steps_here = np.isin(place, np.unique(place[is_steps])) & (_count(place, is_end) > 0)
    joins_end = ~is_end & ~apart & ((ends_here > 0) | steps_here)
    return np.where(joins_end, place * span, group)


def _count(key, mask):
    """How many masked rows share the key of each row."""
    _, inverse = np.unique(key, return_inverse=True)
    return np.bincount(inverse, weights=mask)[inverse]


def _shared(group):
    """Mask of the vertices whose group has more than one vertex."""
    _, inverse, count = np.unique(group, return_inverse=True, return_counts=True)
    return count[inverse] > 1


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
    """Vertex before which places on lines lie; as ``numpy.searchsorted`` along each line, but for many lines at once."""
    along = lines.stations()
    # one sorted axis for all lines: every line is shifted behind the one before it
    shift = np.r_[0, np.cumsum(along[lines.first[1:] - 1] + 1.0)[:-1]]
    axis = along + np.repeat(shift, np.diff(lines.first))
    return np.searchsorted(axis, stations + shift[rows], side=side)
