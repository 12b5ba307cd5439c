# SPDX-License-Identifier: GPL-2.0-or-later
"""Where paths come upon streets with motor traffic that they do not run along."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..network.locate import as_linestrings, lines_in_box
from ..readings.beside import QUIET_SERVICE
from .samples import places_along

TOUCH = 0.5    # m between a path and the end of a street that it passes
ONE = 1.0      # m along the path within which meetings are one place
LOOK = (3.0, 6.0, 9.0, 12.0)  # m before and behind, where the side of the street is looked at
CLEAR = 2.0    # m beside the middle line: a path that runs along a street and changes over it comes from so far off
SLACK = 3.0    # m by which a stretch along a street may end too early


@dataclass(frozen=True, eq=False)
class Meetings:
    """Places where a path meets a street; one row per pair and place.

    Attributes
    ----------
    path, street : ndarray of int64, shape (n,)
        Rows.
    station : ndarray of float64, shape (n,)
        Distance along the path, m.
    xy : ndarray of float64, shape (n, 2)
        Place on the path.
    on_street : ndarray of float64, shape (n,)
        Distance along the street, m.
    """

    path: np.ndarray
    street: np.ndarray
    station: np.ndarray
    xy: np.ndarray
    on_street: np.ndarray

    def __len__(self):
        return len(self.path)

    def take(self, rows):
        """The given rows."""
        return Meetings(self.path[rows], self.street[rows], self.station[rows], self.xy[rows], self.on_street[rows])


def find_meetings(paths, streets, along):
    """Meetings with motor streets at the level of the path, driveways and parking aisles left out.

    Parameters
    ----------
    paths : Paths
    streets : Streets
    along : PathStreets
        Streets that the paths run along.

    Returns
    -------
    Meetings
        Sorted by path and station. A street that a path runs along is met only where the path changes over it.
    """
    motor = np.flatnonzero(streets.motor & ~np.isin(streets.service, QUIET_SERVICE))
    found = meetings_with(paths, streets, along, motor)
    runs = runs_along(found, along)
    return found.take(~runs | _changes_over(found, paths.lines, streets.lines))


def meetings_with(paths, streets, along, rows):
    """Meetings with the given streets at the level of the path, those that it runs along among them."""
    if len(paths):  # one path of a town meets few of its streets
        box = paths.lines.xy.min(axis=0) - TOUCH, paths.lines.xy.max(axis=0) + TOUCH
        rows = rows[lines_in_box(streets.lines, *box)[rows]]
    walks, roads = as_linestrings(paths.lines), as_linestrings(streets.lines.take(rows))
    path, road = shapely.STRtree(roads).query(walks, predicate="dwithin", distance=TOUCH)
    found = _places(walks, roads, path, road)
    found = Meetings(found.path, rows[found.street], found.station, found.xy, found.on_street)
    length = paths.lines.lengths()[found.path]
    found = found.take((found.station > TOUCH) & (found.station < length - TOUCH))
    found = found.take(_at_level(found, streets, along))
    return found.take(np.lexsort((found.street, found.station, found.path)))


def _places(walks, roads, path, road):
    """Every point that a path and a street share, and for streets that only come near their nearest point."""
    shared = shapely.intersection(walks[path], roads[road])
    nearest = shapely.get_point(shapely.shortest_line(walks[path], roads[road]), 0)
    shared = np.where(shapely.is_empty(shared), nearest, shared)
    parts, pair = shapely.get_parts(shared, return_index=True)
    point = shapely.get_dimensions(parts) == 0
    parts, pair = parts[point], pair[point]
    station = shapely.line_locate_point(walks[path[pair]], parts)
    return Meetings(path[pair], road[pair], station, shapely.get_coordinates(parts),
                    shapely.line_locate_point(roads[road[pair]], parts))


def runs_along(found, along):
    """Mask of the meetings with a street that the path runs along just there."""
    rows, stretch = pairs_of(found.path, along.path)
    near = ((along.street[stretch] == found.street[rows]) & (found.station[rows] >= along.begin[stretch] - SLACK)
            & (found.station[rows] <= along.end[stretch] + SLACK))
    return np.bincount(rows[near], minlength=len(found)) > 0


def pairs_of(left, right):
    """Rows of two sorted-or-not columns with equal values: all pairs."""
    order = np.argsort(right, kind="stable")
    first = np.searchsorted(right[order], left)
    count = np.searchsorted(right[order], left, side="right") - first
    rows = np.repeat(np.arange(len(left)), count)
    nth = np.arange(len(rows)) - np.repeat(np.cumsum(count) - count, count)
    return rows, order[np.repeat(first, count) + nth]


def _changes_over(found, lines, streets):
    """Mask of the meetings before which the path lies clearly on one side of the street, and on the other after."""
    before, after = (np.mean([_off(found, lines, streets, sign * step) for step in LOOK], axis=0) for sign in (-1, 1))
    return (before * after < 0) & (np.minimum(np.abs(before), np.abs(after)) >= CLEAR)


def _off(found, lines, streets, step):
    """Distance of the path from the street a step from each meeting, positive to the left, the street drawn on."""
    station = np.clip(found.station + step, 0, lines.lengths()[found.path])
    xy, _ = places_along(lines, found.path, station)
    on = shapely.line_locate_point(as_linestrings(streets.take(found.street)), shapely.points(xy)) \
        if len(found) else np.empty(0)
    place, unit = places_along(streets, found.street, on)
    return unit[:, 0] * (xy - place)[:, 1] - unit[:, 1] * (xy - place)[:, 0]


def street_at(along, path, station):
    """Row of the street at places on paths, of the nearest stretch; -1 where a path runs along none at all."""
    row, stretch = pairs_of(path, along.path)
    at = station[row]
    off = np.maximum(np.maximum(along.begin[stretch] - at, at - along.end[stretch]), 0)
    order = np.lexsort((stretch, off, row))
    order = order[np.r_[True, row[order][1:] != row[order][:-1]]] if len(order) else order
    street = np.full(len(path), -1)
    street[row[order]] = along.street[stretch[order]]
    return street


def _at_level(found, streets, along):
    """Mask of the meetings with a street at the level of what the path runs along there; that path unknown, all."""
    own = street_at(along, found.path, found.station)
    same = streets.level[np.maximum(own, 0)] == streets.level[found.street]
    ends = np.stack([streets.lines.starts, streets.lines.ends], axis=1)
    gap = np.hypot(*np.moveaxis(ends[np.maximum(own, 0)] - found.xy[:, None], -1, 0)).min(axis=1)
    other = np.hypot(*np.moveaxis(ends[found.street] - found.xy[:, None], -1, 0)).min(axis=1)
    return (own < 0) | same | ((gap <= TOUCH) & (other <= TOUCH))


def through(found, lines, streets):
    """Which meetings are with a street that is crossed for sure.

    Parameters
    ----------
    found : Meetings
    lines : Lines
        Of the paths.
    streets : Streets

    Returns
    -------
    place, through : ndarray of int64, ndarray of bool
        Number of the place of each meeting; whether street lies on both sides of the path there.
    """
    change = (np.diff(found.path) != 0) | (np.diff(found.station) > ONE)
    place = np.r_[0, np.cumsum(change)] if len(found) else np.empty(0, dtype=np.int64)
    sides = np.zeros((len(found), 2), dtype=bool)
    for sign in (-1, 1):
        there, side = _arm_side(found, lines, streets.lines, sign)
        sides[there, side[there]] = True
    both = np.zeros((place[-1] + 1 if len(place) else 0, 2), dtype=bool)
    np.logical_or.at(both, place, sides)
    return place, both.all(axis=1)[place] if len(place) else np.empty(0, dtype=bool)


def _arm_side(found, lines, streets, sign):
    """Whether a street goes on from a meeting in a direction, and on which side of the path: 0 left, 1 right."""
    length = streets.lengths()[found.street]
    there = np.where(sign < 0, found.on_street > TOUCH, found.on_street < length - TOUCH)
    ahead, _ = places_along(streets, found.street, np.clip(found.on_street + sign * LOOK[0], 0, length))
    arm = ahead - found.xy
    end = lines.lengths()[found.path]
    on, _ = places_along(lines, found.path, np.minimum(found.station + LOOK[0], end))
    back, _ = places_along(lines, found.path, np.maximum(found.station - LOOK[0], 0))
    turn = [np.arctan2(*(v - found.xy)[:, ::-1].T) for v in (on, back)]
    bearing = np.arctan2(arm[:, 1], arm[:, 0])
    full = 2 * np.pi
    left = (bearing - turn[0]) % full < (turn[1] - turn[0]) % full
    return there, np.where(left, 0, 1)
