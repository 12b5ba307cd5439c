# SPDX-License-Identifier: GPL-2.0-or-later
"""Links between footways of their own and the streets they belong to, where the map leaves a gap (rule 6)."""
from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..lines import Lines
from ..streets import Kind, Streets
from .beside import BESIDE_KINDS, QUIET_SERVICE, shapes

GAP = 15      # m
GRID = 0.001    # m; vertices that agree to a millimetre are the same place
AT_VERTEX = 0.5  # m; a link that would end this near a vertex ends at it


@dataclass(frozen=True, eq=False)
class _Places:
    """Vertices of all lines and the place each stands for.

    Attributes
    ----------
    row : ndarray of int64, shape (points,)
        Row of the line of each vertex.
    place : ndarray of int64, shape (points,)
        Number of its place.
    uses : ndarray of int64, shape (points,)
        How many vertices stand at that place.
    component : ndarray of int64, shape (n,)
        Connected part of the network that each line belongs to.
    """

    row: np.ndarray
    place: np.ndarray
    uses: np.ndarray
    component: np.ndarray

    @classmethod
    def of(cls, streets):
        lines = streets.lines
        row = np.repeat(np.arange(len(lines)), np.diff(lines.first))
        step = np.round((lines.xy - lines.xy.min(axis=0)) / GRID).astype(np.int64)
        _, place, uses = np.unique(step[:, 0] * (step[:, 1].max() + 1) + step[:, 1], return_inverse=True,
                                   return_counts=True)
        n = len(lines)
        graph = coo_matrix((np.ones(len(row)), (row, n + place)), shape=(n + len(uses),) * 2)
        return cls(row, place, uses[place], connected_components(graph, directed=False)[1][:n])


def link_gaps(streets):
    """Add the links that are evidently missing.

    Parameters
    ----------
    streets : Streets
        Streets that ``beside`` has seen.

    Returns
    -------
    Streets
        With rows of kind footway at the end, of which nothing is known but where they lie: from where a footway beside
        a street ends in the open to the nearest way at its level within 15 m, and one for each group of ways that is
        joined to no street. Their ids end in ``-link``. The way that is met gets a vertex there.
    """
    if not len(streets):
        return streets
    places = _Places.of(streets)
    vertex = _open_ends(streets, places)
    links = _nearest_ways(streets, places, vertex)
    links = _once(streets, np.concatenate([links, _for_islands(streets, places, links)]))
    if not len(links):
        return streets
    joined, there = _with_vertices(streets, links)
    return joined.joined(_link_rows(streets, places, links, there))


LINK = np.dtype([("vertex", np.int64), ("row", np.int64), ("x", float), ("y", float), ("length", float)])


def _beside_or_crossing(streets):
    return (np.isin(streets.kind, BESIDE_KINDS) & streets.buffer_width.given) | (streets.kind == Kind.CROSSING)


def _islands(streets, places):
    """Mask of the components that hold a footway beside a street but no street."""
    n = places.component.max() + 1
    has_motor, has_beside = np.zeros(n, dtype=bool), np.zeros(n, dtype=bool)
    has_motor[places.component[streets.motor]] = True
    has_beside[places.component[_beside_or_crossing(streets)]] = True
    return has_beside & ~has_motor


def _open_ends(streets, places):
    """Vertices where a footway beside a street, a crossing, or a way of an island ends and nothing else is."""
    first, last = streets.lines.first[:-1], streets.lines.first[1:] - 1
    wanted = _beside_or_crossing(streets) | (_islands(streets, places)[places.component]
                                             & np.isin(streets.kind, BESIDE_KINDS))
    ends = np.concatenate([first[wanted], last[wanted]])
    return ends[places.uses[ends] == 1]


def _nearest_ways(streets, places, vertex, foreign=False):
    """For each vertex the nearest way it may be linked to; none where there is none within reach.

    A way that shares a node with the vertex's own is no target: one is there already. ``foreign`` asks for a way of
    another component.
    """
    quiet = np.isin(streets.service, QUIET_SERVICE)
    target = np.flatnonzero(streets.walkable & ~quiet)
    lines = shapes(streets, target)
    spots = shapely.points(streets.lines.xy[vertex])
    at, way = shapely.STRtree(lines).query(spots, predicate="dwithin", distance=GAP)
    own, other = places.row[vertex[at]], target[way]
    keep = (streets.level[own] == streets.level[other]) & ~_neighbours(places, own, other)
    if foreign:
        keep &= places.component[own] != places.component[other]
    at, way, other = at[keep], way[keep], other[keep]
    distance = shapely.distance(spots[at], lines[way])
    order = np.lexsort((other, distance, at))
    order = order[np.r_[True, at[order][1:] != at[order][:-1]]] if len(order) else order
    at, way, other, distance = at[order], way[order], other[order], distance[order]
    found = shapely.get_coordinates(shapely.line_interpolate_point(lines[way], shapely.line_locate_point(
        lines[way], spots[at]))).reshape(-1, 2)
    links = np.empty(len(at), dtype=LINK)
    links["vertex"], links["row"], links["length"] = vertex[at], other, distance
    links["x"], links["y"] = found.T
    return links


def _neighbours(places, own, other):
    """Mask of the pairs of ways that are one, or share a place."""
    shared = np.flatnonzero(places.uses > 1)
    n_rows, n_places = places.row.max() + 1, places.place.max() + 1
    meets = coo_matrix((np.ones(len(shared), dtype=np.int8), (places.row[shared], places.place[shared])),
                       shape=(n_rows, n_places)).tocsr()
    same = np.asarray(meets[own].multiply(meets[other]).sum(axis=1)).ravel() > 0 if len(own) else np.zeros(0, bool)
    return same | (own == other)


def _for_islands(streets, places, links):
    """The shortest link out of each island that has none yet."""
    linked = np.zeros(places.component.max() + 1, dtype=bool)
    linked[places.component[places.row[links["vertex"]]]] = True
    linked[places.component[links["row"]]] = True
    alone = _islands(streets, places) & ~linked
    vertex = np.flatnonzero(alone[places.component[places.row]])
    found = _nearest_ways(streets, places, vertex, foreign=True)
    component = places.component[places.row[found["vertex"]]]
    order = np.lexsort((found["vertex"], found["length"], component))
    return found[order[np.r_[True, component[order][1:] != component[order][:-1]]]] if len(order) else found


def _once(streets, links):
    """Each gap once, though both of its ends were found."""
    here = np.round(streets.lines.xy[links["vertex"]], 2)
    there = np.round(np.column_stack([links["x"], links["y"]]), 2)
    flip = (here[:, 0] > there[:, 0]) | ((here[:, 0] == there[:, 0]) & (here[:, 1] > there[:, 1]))
    ends = np.where(flip[:, None], np.column_stack([there, here]), np.column_stack([here, there]))
    order = np.argsort(flip, kind="stable")  # of a gap found from both sides the same one stays, whatever the row order
    _, first = np.unique(ends[order], axis=0, return_index=True)
    return links[np.sort(order[first])]


def _with_vertices(streets, links):
    """The streets with a vertex where each link meets its way, and those vertices' places."""
    lines = streets.lines
    there = np.column_stack([links["x"], links["y"]])
    before, stations = [], lines.stations()
    for k, row in enumerate(links["row"]):  # some dozens in a town
        first, last = lines.first[row], lines.first[row + 1]
        gap = np.hypot(*(lines.xy[first:last] - there[k]).T)
        if gap.min() <= AT_VERTEX:
            there[k] = lines.xy[first + int(gap.argmin())]
            before.append(-1)
            continue
        along = shapely.line_locate_point(shapely.linestrings(lines.line(row)), shapely.points(there[k]))
        before.append(first + int(np.searchsorted(stations[first:last], along)))
    before = np.array(before, dtype=np.int64)
    new = np.flatnonzero(before >= 0)
    # of several new vertices in one piece the nearer to its start comes first
    behind = np.hypot(*(there[new] - lines.xy[before[new] - 1]).T)
    new = new[np.lexsort((behind, before[new]))]
    xy = np.insert(lines.xy, before[new], there[new], axis=0)
    added = np.bincount(links["row"][new], minlength=len(lines))
    first = np.r_[0, np.cumsum(np.diff(lines.first) + added)]
    return streets.with_columns(lines=Lines(xy, first)), there


def _link_rows(streets, places, links, there):
    """The links as streets of kind footway."""
    here = streets.lines.xy[links["vertex"]]
    own = places.row[links["vertex"]]
    at_start = links["vertex"] == streets.lines.first[own]
    ids = np.empty(len(links), dtype=object)
    ids[:] = [f"{streets.street_id[row]}-{'start' if start else 'end'}-link" for row, start in zip(own, at_start)]
    pairs = Lines(np.stack([here, there], axis=1).reshape(-1, 2), np.arange(0, 2 * len(links) + 1, 2, dtype=np.int64))
    return Streets.blank(pairs, np.full(len(links), Kind.FOOTWAY), street_id=ids, level=streets.level[own],
                         bicycle=streets.bicycle[own])
