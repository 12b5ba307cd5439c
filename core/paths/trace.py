# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawing a School Path: from place to place along the streets, by the shortest way."""
from dataclasses import dataclass

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

from ..network.locate import as_linestrings
from ..network.topology import points_along
from .ways import ways_of

FARTHEST = 5000.0  # m along the streets; the way to a farther place is not looked for
ALIKE = 1e-3       # m; places nearer to each other are one


@dataclass(frozen=True)
class Spot:
    """A place that was clicked.

    Attributes
    ----------
    xy : tuple of float
        On the street, where there is one within reach; else the place itself.
    part : int
        Row of the part of a street, -1 where it lies on none.
    station : float
        Distance along the part, m.
    """

    xy: tuple
    part: int = -1
    station: float = 0.0


@dataclass(frozen=True, eq=False)
class Stretch:
    """The way between two places.

    Attributes
    ----------
    line : ndarray of float64, shape (k, 2)
    streets : tuple of int
        Rows of the streets that it follows, in their order.
    straight : bool
        Whether there is no way along streets, and the line is drawn straight.
    """

    line: np.ndarray
    streets: tuple
    straight: bool


class Tracer:
    """Finds the shortest way along streets from one place to others.

    Parameters
    ----------
    streets : Streets
        In metres; those on which walking is forbidden are no way.
    """

    def __init__(self, streets):
        self.rows = np.flatnonzero(streets.walkable)
        empty = not len(self.rows)
        self.ways = None if empty else ways_of(streets.take(self.rows))
        self.tree = None if empty else shapely.STRtree(as_linestrings(self.ways.lines))
        self._from, self._near = None, None
        if not empty:
            self._graph()

    def _graph(self):
        """Nodes joined by the shortest part between them."""
        ways = self.ways
        self.size = int(max(ways.tail.max(), ways.head.max())) + 1
        order = np.lexsort((np.arange(len(ways)), ways.length, np.maximum(ways.tail, ways.head),
                            np.minimum(ways.tail, ways.head)))
        low, high = np.minimum(ways.tail, ways.head)[order], np.maximum(ways.tail, ways.head)[order]
        first = np.r_[True, (low[1:] != low[:-1]) | (high[1:] != high[:-1])] & (low != high)
        low, high, part = low[first], high[first], order[first]
        # a part without length would be no arc at all
        length = np.maximum(ways.length[part], ALIKE / 10)
        self.graph = coo_matrix((length, (low, high)), shape=(self.size, self.size)).tocsr()
        self.part_of = {pair: row for pair, row in zip(zip(low.tolist(), high.tolist()), part.tolist())}

    def spot(self, xy, reach):
        """The place on the nearest street within ``reach`` metres of a point, else the point itself.

        Where the street meets another within reach, or ends there, that is the place: nobody hits a junction to the
        centimetre.
        """
        if self.tree is None:
            return Spot(tuple(xy))
        point = shapely.Point(xy)
        near = self.tree.query_nearest(point, max_distance=reach, all_matches=False)
        if not len(near):
            return Spot(tuple(xy))
        part, line = int(near[0]), self.ways.lines.line(int(near[0]))
        ends = np.hypot(*(line[[0, -1]] - np.asarray(xy, dtype=float)).T)
        if ends.min() <= reach:
            last = bool(ends[1] < ends[0])
            return Spot(tuple(line[-1 if last else 0].tolist()), part, float(self.ways.length[part]) if last else 0.0)
        station = float(shapely.line_locate_point(self.tree.geometries[part], point))
        place = points_along(self.ways.lines, np.array([part]), np.array([station]))[0]
        return Spot(tuple(place.tolist()), part, station)

    def way(self, start, end):
        """The way from one place to another.

        Parameters
        ----------
        start, end : Spot
            One start after another is best asked for many ends: the search from it is kept.

        Returns
        -------
        Stretch
        """
        straight = Stretch(np.array([start.xy, end.xy]), (), True)
        if start.part < 0 or end.part < 0:
            return straight
        if self._from != start:
            self._from, self._near = start, self._search(start)
        length, ways = self._near[0], self.ways
        best, node, enters = min(
            (float(length[ways.tail[end.part]]) + end.station, int(ways.tail[end.part]), 0.0),
            (float(length[ways.head[end.part]]) + ways.length[end.part] - end.station, int(ways.head[end.part]),
             float(ways.length[end.part])))
        direct = abs(end.station - start.station) if start.part == end.part else np.inf
        if not np.isfinite(min(best, direct)):
            return straight
        if direct <= best:
            return self._stretch([self._cut(start.part, start.station, end.station)], [start.part])
        pieces, parts = self._back_to(start, node)
        return self._stretch([*pieces, self._cut(end.part, enters, end.station)], [*parts, end.part])

    def _search(self, start):
        """Length of the way to every node, from which end of its part it leaves, and the node before each."""
        ways = self.ways
        ends = [int(ways.tail[start.part]), int(ways.head[start.part])]
        first = np.array([start.station, ways.length[start.part] - start.station])
        length, before = dijkstra(self.graph, directed=False, indices=ends, return_predecessors=True, limit=FARTHEST)
        length = length + first[:, None]
        leaves = np.argmin(length, axis=0)
        return length.min(axis=0), leaves, before

    def _back_to(self, start, node):
        """Lines and parts from the start to a node."""
        _, leaves, before = self._near
        leaves, nodes = int(leaves[node]), [node]
        while before[leaves, nodes[-1]] >= 0:
            nodes.append(int(before[leaves, nodes[-1]]))
        nodes.reverse()
        out = 0.0 if leaves == 0 else float(self.ways.length[start.part])
        pieces, parts = [self._cut(start.part, start.station, out)], [start.part]
        for a, b in zip(nodes, nodes[1:]):
            part = self.part_of[min(a, b), max(a, b)]
            line = self.ways.lines.line(part)
            pieces.append(line if self.ways.tail[part] == a else line[::-1])
            parts.append(part)
        return pieces, parts

    def _cut(self, part, begin, end):
        """A part from one distance along it to another, backwards where the second is smaller."""
        lines = self.ways.lines
        span = slice(lines.first[part], lines.first[part + 1])
        station = lines.stations()[span]
        low, high = min(begin, end), max(begin, end)
        ends = points_along(lines, np.array([part, part]), np.array([low, high]))
        line = np.vstack([ends[:1], lines.xy[span][(station > low) & (station < high)], ends[1:]])
        return line if begin <= end else line[::-1]

    def _stretch(self, pieces, parts):
        """Pieces end to end as one stretch; a street of which it takes nothing is none of its streets."""
        parts = [part for part, piece in zip(parts, pieces) if np.ptp(piece, axis=0).max() > ALIKE]
        rows = self.rows[self.ways.street[parts]].tolist()
        return Stretch(joined_up(pieces), tuple(dict.fromkeys(rows)), False)


def joined_up(pieces):
    """Lines end to end as one; a place that repeats stands once.

    Parameters
    ----------
    pieces : sequence of ndarray of float64, shape (k, 2)

    Returns
    -------
    ndarray of float64, shape (n, 2)
    """
    xy = np.vstack(pieces)
    step = np.hypot(*np.diff(xy, axis=0).T)
    return xy[np.r_[True, step > ALIKE]]
