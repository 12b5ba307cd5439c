# SPDX-License-Identifier: GPL-2.0-or-later
"""Where points lie on lines: the nearest place on a line, and the nearest lines to a point."""
from dataclasses import dataclass

import numpy as np
import shapely
from scipy.spatial import cKDTree

from .topology import points_along

ROUNDING = 1e-3  # m; more than what sums of coordinates are off by
PORTION = 20000  # lines that shapely makes at a time


@dataclass(frozen=True, eq=False)
class Spots:
    """Places on lines that are near points; one row per pair of a point and a line near it.

    Attributes
    ----------
    point, line : ndarray of int64, shape (n,)
        Rows of the point and of the line.
    station : ndarray of float64, shape (n,)
        Distance along the line to the place, m.
    distance : ndarray of float64, shape (n,)
        Distance from the point to the place, m.
    xy : ndarray of float64, shape (n, 2)
        The place.
    """

    point: np.ndarray
    line: np.ndarray
    station: np.ndarray
    distance: np.ndarray
    xy: np.ndarray

    def take(self, rows):
        """The spots of the given rows."""
        return Spots(self.point[rows], self.line[rows], self.station[rows], self.distance[rows], self.xy[rows])

    def best(self):
        """The nearest spot of every point that has one; the lowest line where two are equally near."""
        order = np.lexsort((self.line, self.distance, self.point))
        first = np.r_[True, self.point[order][1:] != self.point[order][:-1]] if len(order) else np.empty(0, bool)
        return self.take(order[first])


def as_linestrings(lines):
    """Shapely lines of ``Lines``; an object array, shape (n,).

    They are made in portions: while shapely makes them no other thread of Python goes on, that of a window neither.
    """
    made = np.empty(len(lines), dtype=object)
    for begin in range(0, len(lines), PORTION):
        end = min(begin + PORTION, len(lines))
        first = lines.first[begin:end + 1]
        owner = np.repeat(np.arange(end - begin), np.diff(first))
        made[begin:end] = shapely.linestrings(lines.xy[first[0]:first[-1]], indices=owner)
    return made


def distances(point, lines):
    """Distance of a point, shape (2,), from every line, shape (lines,)."""
    return shapely.distance(as_linestrings(lines), shapely.Point(point))


def lines_near(points, lines, reach):
    """Mask of the lines that may come within reach of a point; some too many, never one too few.

    An index over a whole town costs more than this look at all its lines.

    Parameters
    ----------
    points : ndarray of float64, shape (m, 2)
        Points with NaN are near nothing.
    lines : Lines
    reach : float
        m.

    Returns
    -------
    ndarray of bool, shape (lines,)
    """
    if not len(lines):
        return np.zeros(0, dtype=bool)
    low, high = (edge.reduceat(lines.xy, lines.first[:-1]) for edge in (np.minimum, np.maximum))
    radius = np.hypot(*(high - low).T) / 2 + ROUNDING
    tree = cKDTree(points[np.isfinite(points).all(axis=1)])
    distance, _ = tree.query((low + high) / 2, distance_upper_bound=reach + radius.max())
    return distance <= reach + radius


def lines_in_box(lines, low, high):
    """Mask of the lines whose box meets a box; a line within it is always among them.

    Parameters
    ----------
    lines : Lines
    low, high : ndarray of float64, shape (2,)
        Corners of the box.

    Returns
    -------
    ndarray of bool, shape (lines,)
    """
    if not len(lines):
        return np.zeros(0, dtype=bool)
    least, most = (edge.reduceat(lines.xy, lines.first[:-1]) for edge in (np.minimum, np.maximum))
    return ((least <= high) & (most >= low)).all(axis=1)


def spots_within(points, lines, rows, reach, tree=None):
    """Every place on the lines of ``rows`` within ``reach`` of a point.

    Parameters
    ----------
    points : ndarray of float64, shape (m, 2)
        Points with NaN have no spot.
    lines : Lines
    rows : ndarray of int64
        Lines to look at.
    reach : float
        m.
    tree : shapely.STRtree, optional
        Index over exactly those lines, if there is one already.

    Returns
    -------
    Spots
        ``line`` counts in ``lines``.
    """
    rows = np.asarray(rows, dtype=np.int64)
    usable = np.flatnonzero(np.isfinite(points).all(axis=1))
    if not len(usable):
        return spots_on(points, lines, usable, usable)
    if tree is None:
        rows = rows[lines_near(points, lines.take(rows), reach)]
        tree = shapely.STRtree(as_linestrings(lines.take(rows)))
    at, found = tree.query(shapely.points(points[usable]), predicate="dwithin", distance=reach)
    return spots_on(points, lines, usable[at], rows[found])


def spots_on(points, lines, point, line):
    """The places on given lines that are nearest to given points; ``point`` and ``line`` are rows, shape (n,)."""
    shapes = as_linestrings(lines.take(line))
    with np.errstate(invalid="ignore"):  # lines that return to their start
        station = shapely.line_locate_point(shapes, shapely.points(points[point])) if len(line) else np.empty(0)
    xy = points_along(lines, line, station)
    return Spots(point, line, station, np.hypot(*(points[point] - xy).T), xy)
