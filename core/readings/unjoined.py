# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines that cross without a common vertex, ends that miss their way, and parts that hang on nothing."""
import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..limits import SMALL_NETWORK
from ..network.vertices import Insertions, insert_vertices, places_of
from ..network.ways_over import ways_over_streets
from ..streets import Kind
from .issues import Issue
from .noding import line_shapes

NEAR = 3.0   # m; an open end this close to another way looks like a mistake [P]


def join_crossing_lines(streets):
    """Streets in which ways of kind ``crossing`` share a vertex with the motor streets that they cross at one level.

    A drawn crossing says itself that people walk over the street there, so that joining is no guess.

    Parameters
    ----------
    streets : Streets

    Returns
    -------
    Streets
    """
    pair, xy = _without_vertex(streets)
    across = streets.kind == Kind.CROSSING
    motor = streets.motor
    joined = (across[pair[:, 0]] & motor[pair[:, 1]]) | (across[pair[:, 1]] & motor[pair[:, 0]])
    pair, xy = pair[joined], xy[joined]
    if not len(pair):
        return streets
    row = pair.ravel()
    there = np.repeat(xy, 2, axis=0)
    shapes = line_shapes(streets.lines)
    station = shapely.line_locate_point(shapes[row], shapely.points(there))
    return streets.with_columns(lines=insert_vertices(streets.lines, Insertions(row, station, there)))


def crossing_lines_on_nothing(streets):
    """One issue for each group of joined ways of kind ``crossing`` that meets no motor street."""
    rows = np.flatnonzero(streets.kind == Kind.CROSSING)
    if not len(rows):
        return []
    place, _ = places_of(streets.lines.xy)
    row = np.repeat(np.arange(len(streets)), np.diff(streets.lines.first))
    n = place.max() + 1
    on_street = np.zeros(n, dtype=bool)
    on_street[place[streets.motor[row]]] = True
    vertex = np.flatnonzero(np.isin(row, rows))
    at = np.searchsorted(rows, row[vertex])
    graph = coo_matrix((np.ones(len(vertex)), (at, len(rows) + place[vertex])), shape=(len(rows) + n,) * 2)
    group = connected_components(graph, directed=False)[1][:len(rows)]
    met = np.zeros(len(rows), dtype=bool)
    met[at[on_street[place[vertex]]]] = True
    lonely = np.flatnonzero(~np.isin(group, group[met]))
    _, first = np.unique(group[lonely], return_index=True)
    return [Issue("crossing_on_no_street", tuple(streets.lines.starts[rows[k]]), (str(streets.street_id[rows[k]]),))
            for k in lonely[first]]


def crossing_issues(streets):
    """Places where lines cross at one level without a common vertex (network model, rule 7): nobody is joined there."""
    pair, xy = _without_vertex(streets)
    motor = streets.motor[pair].sum(axis=1)
    alike = np.flatnonzero(motor != 1)
    way, street, there = ways_over_streets(streets) if len(streets) else (motor, motor, xy)
    kinds = np.array(["ways_cross", "", "streets_cross"], dtype=object)[motor[alike]]
    found = [*zip(kinds, xy[alike], pair[alike]), *(("way_crosses_street", *one) for one in zip(
        there, np.column_stack([way, street])))]
    return [Issue(kind, tuple(place), tuple(sorted(str(streets.street_id[row]) for row in rows)))
            for kind, place, rows in found]


def _without_vertex(streets):
    """Pairs of lines that cross at one level, and where: shape (n, 2) each."""
    lines = streets.lines
    shapes = line_shapes(lines)
    a, b = shapely.STRtree(shapes).query(shapes, predicate="crosses")
    keep = (a < b) & (streets.level[a] == streets.level[b])
    a, b = a[keep], b[keep]
    points, of = shapely.get_parts(shapely.intersection(shapes[a], shapes[b]), return_index=True)
    is_point = shapely.get_type_id(points) == shapely.GeometryType.POINT
    xy, of = shapely.get_coordinates(points[is_point]).reshape(-1, 2), of[is_point]
    # a vertex that both have is a joint already
    vertex, _ = places_of(np.concatenate([lines.xy, xy]))
    row = np.repeat(np.arange(len(lines)), np.diff(lines.first))
    n = len(lines)
    has = np.unique(vertex[:len(row)] * n + row)
    here = vertex[len(row):] * n
    joint = np.isin(here + a[of], has) & np.isin(here + b[of], has)
    return np.column_stack([a[of], b[of]])[~joint], xy[~joint]


def near_misses(streets):
    """Ends on which nothing hangs, less than three metres from a way they do not join."""
    lines = streets.lines
    end = np.concatenate([lines.first[:-1], lines.first[1:] - 1])
    own = np.tile(np.arange(len(lines)), 2)
    place, _ = places_of(lines.xy)
    open_end = np.bincount(place)[place[end]] == 1
    end, own = end[open_end], own[open_end]
    shapes, spots = line_shapes(lines), shapely.points(lines.xy[end])
    at, other = shapely.STRtree(shapes).query(spots, predicate="dwithin", distance=NEAR)
    keep = (other != own[at]) & (streets.level[other] == streets.level[own[at]]) \
        & ~_share_place(place, lines, own[at], other)
    at, other = at[keep], other[keep]
    gap = shapely.distance(spots[at], shapes[other])
    order = np.lexsort((other, gap, at))
    order = order[np.r_[True, at[order][1:] != at[order][:-1]]] if len(order) else order
    return [Issue("gap", tuple(lines.xy[end[at[k]]]),
                  tuple(sorted((str(streets.street_id[own[at[k]]]), str(streets.street_id[other[k]])))),
                  {"gap": float(gap[k])}) for k in order]


def _share_place(place, lines, a, b):
    """Mask of the pairs of lines that meet somewhere."""
    n = len(lines)
    row = np.repeat(np.arange(n), np.diff(lines.first))
    meets = coo_matrix((np.ones(len(row), dtype=np.int32), (row, place)), shape=(n, place.max() + 1)).tocsr()
    return np.asarray(meets[a].multiply(meets[b]).sum(axis=1)).ravel() > 0 if len(a) else np.zeros(0, dtype=bool)


def apart(streets):
    """One issue for each part of the walkable network that hangs on nothing else; the longest part is the network."""
    rows = np.flatnonzero(streets.walkable)
    if not len(rows):
        return []
    lines = streets.lines.take(rows)
    place, _ = places_of(lines.xy)
    n = len(rows)
    row = np.repeat(np.arange(n), np.diff(lines.first))
    graph = coo_matrix((np.ones(len(row)), (row, n + place)), shape=(n + place.max() + 1,) * 2)
    _, label = connected_components(graph, directed=False)
    part = np.unique(label[:n], return_inverse=True)[1].reshape(-1)
    total = np.bincount(part, weights=lines.lengths())
    count = np.bincount(part)
    order = np.lexsort((lines.starts[:, 1], lines.starts[:, 0], part))
    first = order[np.r_[True, part[order][1:] != part[order][:-1]]]
    main = total.argmax()
    return [Issue("apart" if total[part[k]] >= SMALL_NETWORK else "small_part", tuple(lines.starts[k]),
                  (str(streets.street_id[rows[k]]),),
                  {"length": float(total[part[k]]), "count": int(count[part[k]])})
            for k in first if part[k] != main]
