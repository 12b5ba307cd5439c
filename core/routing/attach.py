"""How homes and gates hang on the network: candidates, refusals, and the side they lie on (rule 13)."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..network.locate import as_linestrings, spots_within
from ..network.topology import points_along
from ..streets import Access, Footway

REACHES = (25.0, 60.0)  # m; nearer ways are looked at first, so that most homes need one small query
ON_LINE = 0.05  # m; a place this near to the line lies on no side


@dataclass(frozen=True, eq=False)
class Attached:
    """Where each point hangs; one row per point.

    Attributes
    ----------
    line : ndarray of int64, shape (n,)
        Line it hangs on, -1 where none was found.
    station : ndarray of float64, shape (n,)
        Place along that line, m.
    distance : ndarray of float64, shape (n,)
        Length of the straight piece between point and line, m.
    xy : ndarray of float64, shape (n, 2)
        The place on the line.
    side : ndarray of int8, shape (n,)
        0 = left, 1 = right of the line, -1 = on it.
    unlinked : ndarray of bool, shape (n,)
        Every way in reach was refused only because that side has a separate footway (rule 6).
    """

    line: np.ndarray
    station: np.ndarray
    distance: np.ndarray
    xy: np.ndarray
    side: np.ndarray
    unlinked: np.ndarray


@dataclass(frozen=True, eq=False)
class Ground:
    """Lines that points may hang on, and what they may not cut.

    Attributes
    ----------
    lines : Lines
        Streets, or parts of them.
    street : ndarray of int64, shape (lines,)
        Row of the street of each line.
    streets : Streets
    usable : ndarray of bool, shape (lines,)
        Lines to prefer, because a school can be reached from them.
    """

    lines: object
    street: np.ndarray
    streets: object
    usable: np.ndarray


def attach(points, names, ground, reach):
    """Hang points on the network.

    The street named in the address is tried first, then the nearest ways. A connector may not cut a busy street or a
    way closed to walking; a way from which no school can be reached is taken only where there is no other.

    Parameters
    ----------
    points : ndarray of float64, shape (n, 2)
    names : ndarray of object, shape (n,)
        Street name of the address, ``""`` where there is none.
    ground : Ground
    reach : float
        Longest connector (``MAX_SNAP``), m.

    Returns
    -------
    Attached
    """
    n = len(points)
    found = Attached(np.full(n, -1), np.zeros(n), np.full(n, np.inf), np.full((n, 2), np.nan),
                     np.full(n, -1, dtype=np.int8), np.zeros(n, dtype=bool))
    walkable = np.flatnonzero(ground.streets.walkable[ground.street])
    street_names = ground.streets.name[ground.street[walkable]]
    named = walkable[np.isin(street_names, np.unique(names[names != ""]))] if (names != "").any() else walkable[:0]
    barrier = _Barriers(ground)
    everything = np.arange(n)
    _settle(found, points, names, everything[names != ""], ground, barrier, named, reach, True)
    tree = shapely.STRtree(as_linestrings(ground.lines.take(walkable)))
    for distance in [*(r for r in REACHES if r < reach), reach]:
        open_rows = np.flatnonzero((found.line < 0) | ~ground.usable[found.line])
        _settle(found, points, names, open_rows, ground, barrier, walkable, distance, False, tree)
    return found


class _Barriers:
    """Lines a connector may not cut: busy streets, and ways closed to walking; what runs below ground is no barrier."""

    def __init__(self, ground):
        streets = ground.streets
        closed = (streets.major | (streets.foot == Access.NO) & streets.motor) & (streets.level >= 0)
        rows = np.flatnonzero(closed[ground.street])
        self.tree = shapely.STRtree(as_linestrings(ground.lines.take(rows)))

    def cut(self, points, places):
        """Mask of the connectors that cut a barrier."""
        hit = np.zeros(len(points), dtype=bool)
        apart = np.flatnonzero(np.hypot(*(points - places).T) > ON_LINE)
        connectors = shapely.linestrings(np.stack([points[apart], places[apart]], axis=1))
        at, _ = self.tree.query(connectors, predicate="crosses")
        hit[apart[at]] = True
        return hit


def _settle(found, points, names, rows, ground, barrier, lines, reach, by_name, tree=None):
    """Find the first acceptable candidate of the given points and write it into ``found``."""
    if not len(rows) or not len(lines):
        return
    spots = spots_within(points[rows], ground.lines, lines, reach, tree)
    point = rows[spots.point]
    if by_name:
        keep = np.flatnonzero(ground.streets.name[ground.street[spots.line]] == names[point])
        spots, point = spots.take(keep), point[keep]
    side = _side(points[point], spots, ground.lines)
    separate = _separate(ground, spots.line, side)
    refused = separate | barrier.cut(points[point], spots.xy)
    usable = ground.usable[spots.line]
    # the best candidate of a point: not refused, in reach of a school, nearest, then lowest line
    order = np.lexsort((spots.line, spots.distance, ~usable, refused, point))
    first = order[np.r_[True, point[order][1:] != point[order][:-1]]] if len(order) else order
    if not by_name:
        only_separate = np.ones(len(points), dtype=bool)
        only_separate[point[~separate]] = False
        found.unlinked[point] = only_separate[point]
    first = first[~refused[first]]
    if by_name:
        first = first[usable[first]]
    at = point[first]
    better = (found.line[at] < 0) | usable[first]
    first, at = first[better], at[better]
    found.line[at], found.station[at] = spots.line[first], spots.station[first]
    found.distance[at] = spots.distance[first]
    found.xy[at], found.side[at], found.unlinked[at] = spots.xy[first], side[first], False


def _side(points, spots, lines):
    """Side of its line on which each point lies: 0 left, 1 right, -1 on the line."""
    side = np.full(len(points), -1, dtype=np.int8)
    off = np.flatnonzero(spots.distance > ON_LINE)
    station = spots.station[off]
    before = points_along(lines, spots.line[off], station - 0.5)
    after = points_along(lines, spots.line[off], station + 0.5)
    along, out = after - before, points[off] - spots.xy[off]
    side[off] = np.where(along[:, 0] * out[:, 1] - along[:, 1] * out[:, 0] >= 0, 0, 1)
    return side


def _separate(ground, line, side):
    """Whether a candidate lies on a side that has its footway apart."""
    streets, street = ground.streets, ground.street[line]
    left = streets.footway_left.values[street] == Footway.SEPARATE
    right = streets.footway_right.values[street] == Footway.SEPARATE
    return np.where(side == 0, left, np.where(side == 1, right, left & right)) & streets.motor[street]
