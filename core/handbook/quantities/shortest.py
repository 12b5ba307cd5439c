# SPDX-License-Identifier: GPL-2.0-or-later
"""How much longer a path is than the shortest way between its ends."""
import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from ...network.locate import as_linestrings, lines_in_box, spots_within
from ...network.topology import Cuts, cut, find_nodes
from ..measure_figures import measure_figures
from ..measured import measured
from .registry import quantity

TIED = 1e-6  # m; a place so near the end of a street is that end


@quantity("detour")
def detour(scene, subjects):
    """Length of the path to the shortest way on foot between its ends, whatever its dangers.

    Each end is tied to the nearest way that may be walked, within 25 m. Of a path in several pieces each piece is
    measured.
    """
    each = scene.each_path("shortest", lambda paths, along: list(zip(*_shortest(scene.streets, paths))))
    shortest = np.array([metres for metres, _ in each], dtype=float)[subjects.path]
    tied = np.array([both for _, both in each], dtype=bool)[subjects.path]
    with np.errstate(divide="ignore", invalid="ignore"):
        values = np.maximum(subjects.length / shortest, 1.0)
    return measured(values, tied & np.isfinite(shortest) & (shortest > 0),
                    np.where(~tied, "end_off_streets", np.where(shortest == 0, "ends_together", "ends_not_joined")))


def _shortest(streets, paths):
    """Length of the shortest way between the ends of each path, m, and whether both ends are tied to one."""
    n, reach = len(paths), measure_figures().path_end
    lines = paths.lines
    streets = streets.take(_near(streets, paths))
    ends = np.concatenate([lines.starts, lines.ends])
    spots = spots_within(ends, streets.lines, np.arange(len(streets)), reach).best() if len(streets) else None
    shortest, tied = np.full(n, np.inf), np.zeros(n, dtype=bool)
    if spots is None or not len(spots.point):
        return shortest, tied
    row = np.full(2 * n, -1)
    row[spots.point] = np.arange(len(spots.point))
    tied = (row[:n] >= 0) & (row[n:] >= 0)
    node, graph = _graph(streets, spots)
    for path in np.flatnonzero(tied):  # the paths of a town are few
        a, b = node[row[path]], node[row[n + path]]
        limit = lines.lengths()[path] + 4 * reach
        shortest[path] = dijkstra(graph, directed=False, indices=a, limit=limit)[b]
    return shortest, tied


def _near(streets, paths):
    """Rows of the walkable streets on which a way no longer than its path can lie."""
    if not len(paths):
        return np.empty(0, dtype=np.int64)
    length, reach = paths.lines.lengths(), measure_figures().path_end
    middle = (paths.lines.starts + paths.lines.ends) / 2
    away = length / 2 + 2 * reach
    box = (middle - away[:, None]).min(axis=0), (middle + away[:, None]).max(axis=0)
    here = np.flatnonzero(streets.walkable & lines_in_box(streets.lines, *box))
    tree = shapely.STRtree(as_linestrings(streets.lines.take(here)))
    _, row = tree.query(shapely.points(middle), predicate="dwithin", distance=away)
    return here[np.unique(row)]


def _graph(streets, spots):
    """Node of every spot, and the graph of the ways between the nodes, weighted by length."""
    nodes = find_nodes(streets)
    length = streets.lines.lengths()[spots.line]
    at_start, at_end = spots.station <= TIED, spots.station >= length - TIED
    first, last = streets.lines.first[spots.line], streets.lines.first[spots.line + 1] - 1
    own = np.where(at_start, nodes.at_vertex[first], nodes.at_vertex[last])
    inner = ~at_start & ~at_end
    key = np.column_stack([spots.line, np.round(spots.station / TIED)])[inner]
    _, number = np.unique(key, axis=0, return_inverse=True)
    node = own.copy()
    node[inner] = len(nodes) + number.reshape(-1)
    _, once = np.unique(node[inner], return_index=True)
    cuts = Cuts(spots.line[inner][once], spots.station[inner][once], node[inner][once])
    parts = cut(streets, nodes, cuts)
    return node, _matrix(parts, int(node.max(initial=0)) + len(nodes) + 1)


def _matrix(parts, size):
    """Lengths between nodes; of parallel ways the shortest, which a matrix would add up."""
    tail, head = np.minimum(parts.tail, parts.head), np.maximum(parts.tail, parts.head)
    order = np.lexsort((parts.length, head, tail))
    order = order[(tail[order] != head[order])]
    first = np.r_[True, (np.diff(tail[order]) != 0) | (np.diff(head[order]) != 0)] if len(order) else np.empty(0, bool)
    order = order[first]
    weight = np.maximum(parts.length[order], 1e-9)
    return coo_matrix((weight, (tail[order], head[order])), shape=(size, size)).tocsr()
