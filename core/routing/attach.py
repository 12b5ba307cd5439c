# SPDX-License-Identifier: GPL-2.0-or-later
"""How homes and gates hang on the network: candidates, refusals, and the side they lie on (rule 13)."""
from dataclasses import dataclass, fields
from enum import IntEnum

import numpy as np
import shapely

from ..barriers import Barriers
from ..codes import BarrierKind
from ..network.locate import as_linestrings, lines_near, spots_within
from ..network.topology import points_along
from ..streets import Access, Footway

REACHES = (25.0, 60.0)  # m; nearer ways are looked at first, so that most homes need one small query
ON_LINE = 0.05  # m; a place this near to the line lies on no side


class Refusal(IntEnum):
    """Why a way was not taken; where a connector cuts several things, the last of these counts."""

    NONE = 0
    NO_SCHOOL = 1  # no school can be reached from it
    STREET = 2  # a busy street, or a street closed to walking, lies between
    OTHER = 3  # something else that a child cannot walk through
    WATER = 4
    RAILWAY = 5


REFUSAL_OF = {BarrierKind.RAILWAY: Refusal.RAILWAY, BarrierKind.WATER: Refusal.WATER, BarrierKind.OTHER: Refusal.OTHER}


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
    refusal : ndarray of uint8, shape (n,)
        ``Refusal`` of the nearest way where it was not taken; sides with a separate footway are passed over.
    passed_over : ndarray of bool, shape (n,)
        Some way in reach was passed over because that side has its footway apart.
    """

    line: np.ndarray
    station: np.ndarray
    distance: np.ndarray
    xy: np.ndarray
    side: np.ndarray
    unlinked: np.ndarray
    refusal: np.ndarray
    passed_over: np.ndarray

    def take(self, rows):
        """The given points."""
        return Attached(**{field.name: getattr(self, field.name)[rows] for field in fields(self)})


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
    barriers : Barriers
        What a child cannot walk through.
    inner : ndarray of bool, shape (streets, 2)
        Left and right sides that lie between two carriageways.
    """

    lines: object
    street: np.ndarray
    streets: object
    usable: np.ndarray
    barriers: Barriers
    inner: np.ndarray


def attach(points, names, ground, reach):
    """Hang points on the network.

    The street named in the address is tried first, at its nearest place, then the nearest ways. A connector may not
    cut a busy street, a street closed to walking, a railway or water, nor end between the two carriageways of a street;
    a way from which no school can be reached is taken only where there is no other.

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
    found = Attached(line=np.full(n, -1), station=np.zeros(n), distance=np.full(n, np.inf),
                     xy=np.full((n, 2), np.nan), side=np.full(n, -1, dtype=np.int8),
                     unlinked=np.zeros(n, dtype=bool), refusal=np.zeros(n, dtype=np.uint8),
                     passed_over=np.zeros(n, dtype=bool))
    near = lines_near(points, ground.lines, reach)
    walkable = np.flatnonzero(near & ground.streets.walkable[ground.street])
    if not len(walkable):
        return found
    barrier = _Refusals(ground, near)
    street_names = ground.streets.name[ground.street]
    named = walkable[np.isin(street_names[walkable], np.unique(names[names != ""]))]
    if len(named):
        near = _candidates(points, np.flatnonzero(names != ""), ground, barrier, named, reach)
        near = near.take(np.flatnonzero(street_names[near.spots.line] == names[near.point]))
        # its nearest place or none: where that is no place to walk, the footway beside it is nearer than its next gap
        near = near.take(_firsts(near.point, near.spots.line, near.spots.distance))
        _settle(found, near.take(np.flatnonzero(near.usable)))
    tree = shapely.STRtree(as_linestrings(ground.lines.take(walkable)))
    for distance in [*(r for r in REACHES if r < reach), reach]:
        open_rows = np.flatnonzero((found.line < 0) | ~ground.usable[found.line])
        near = _candidates(points, open_rows, ground, barrier, walkable, distance, tree)
        _settle(found, near)
        _explain(found, near)
    return found


class _Refusals:
    """What a connector may not cut: busy streets, streets closed to walking, barriers; nothing below ground."""

    def __init__(self, ground, near):
        streets = ground.streets
        closed = (streets.major | (streets.foot == Access.NO) & streets.motor) & (streets.level >= 0)
        rows = np.flatnonzero(near & closed[ground.street])
        segments, kind = ground.barriers.segments()
        self.code = np.concatenate([np.full(len(rows), Refusal.STREET, dtype=np.uint8),
                                    np.array([REFUSAL_OF[k] for k in kind.tolist()], dtype=np.uint8)])
        self.tree = shapely.STRtree(np.concatenate([as_linestrings(ground.lines.take(rows)),
                                                    shapely.linestrings(segments)]))

    def of(self, points, places):
        """``Refusal`` of the connectors between points and places on lines."""
        worst = np.zeros(len(points), dtype=np.uint8)
        off = points - places
        length = np.hypot(*off.T)
        apart = np.flatnonzero(length > ON_LINE)
        # the street that a connector ends on is not cut by it
        short = places[apart] + off[apart] * (ON_LINE / length[apart])[:, None]
        at, cut = self.tree.query(shapely.linestrings(np.stack([points[apart], short], axis=1)), predicate="intersects")
        np.maximum.at(worst, apart[at], self.code[cut])
        return worst


@dataclass(frozen=True, eq=False)
class _Candidates:
    """Ways near points; one row per pair of a point and a line."""

    point: np.ndarray
    spots: object
    side: np.ndarray
    separate: np.ndarray
    refusal: np.ndarray
    usable: np.ndarray

    def take(self, rows):
        return _Candidates(self.point[rows], self.spots.take(rows), self.side[rows], self.separate[rows],
                           self.refusal[rows], self.usable[rows])


def _candidates(points, rows, ground, barrier, lines, reach, tree=None):
    """The ways among ``lines`` within reach of the points of the given rows."""
    spots = spots_within(points[rows], ground.lines, lines, reach, tree)
    point = rows[spots.point]
    side = _side(points[point], spots, ground.lines)
    between = (side >= 0) & ground.inner[ground.street[spots.line], side]
    refusal = np.maximum(barrier.of(points[point], spots.xy), np.where(between, Refusal.STREET, Refusal.NONE))
    return _Candidates(point, spots, side, _separate(ground, spots.line, side), refusal, ground.usable[spots.line])


def _settle(found, near):
    """Write the best candidate of each point that may be taken into ``found``."""
    near = near.take(np.flatnonzero(~near.separate & (near.refusal == Refusal.NONE)))
    best = near.take(_firsts(near.point, near.spots.line, near.spots.distance, ~near.usable))
    best = best.take(np.flatnonzero((found.line[best.point] < 0) | best.usable))
    at, spots = best.point, best.spots
    found.line[at], found.station[at], found.distance[at] = spots.line, spots.station, spots.distance
    found.xy[at], found.side[at] = spots.xy, best.side


def _explain(found, near):
    """Write into ``found`` why the nearest way was not taken, and whether every way has its footway apart."""
    found.unlinked[near.point] = found.line[near.point] < 0
    found.passed_over[near.point[near.separate]] = True
    near = near.take(np.flatnonzero(~near.separate))
    found.unlinked[near.point] = False
    nearest = near.take(_firsts(near.point, near.spots.line, near.spots.distance))
    why = np.where(nearest.usable, nearest.refusal, np.maximum(nearest.refusal, Refusal.NO_SCHOOL))
    taken = found.line[nearest.point] == nearest.spots.line
    found.refusal[nearest.point] = np.where(taken, Refusal.NONE, why)


def _firsts(point, *keys):
    """The row of every point that comes first by the keys, the last key first."""
    order = np.lexsort((*keys, point))
    return order[np.r_[True, point[order][1:] != point[order][:-1]]] if len(order) else order


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
