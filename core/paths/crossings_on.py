# SPDX-License-Identifier: GPL-2.0-or-later
"""Crossings on a path: the mapped ones it takes, and the places where it crosses a street and none is mapped."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..limits import ON_STREET
from ..network.locate import as_linestrings
from ..streets import MISSING, CrossingKind
from .meetings import TOUCH, find_meetings, pairs_of, street_at, through

MID_BLOCK = 10.0  # m along the street to the crossing that is taken elsewhere
PASSED = 5.0      # m from the path to rails, an underpass or a bridge on it
ALIKE = 1.0       # m; two crossings no farther apart in distance are both taken, since nothing tells which is meant
_BY_ITSELF = (CrossingKind.RAIL, CrossingKind.TRAM, CrossingKind.UNDERPASS, CrossingKind.BRIDGE)


@dataclass(frozen=True, eq=False)
class PathCrossings:
    """Crossings on paths, in the order in which they are walked.

    Attributes
    ----------
    path : ndarray of int64, shape (n,)
        Row of the path.
    crossing : ndarray of int64, shape (n,)
        Row of the mapped crossing; -1 where none is mapped.
    street : ndarray of int64, shape (n,)
        Row of the street that is crossed; -1 for rails and passages that cross none.
    station : ndarray of float64, shape (n,)
        Distance along the path, m.
    place : ndarray of int64, shape (n,)
        Number of the place; where a path on the middle line passes two arms of a junction, both share it.
    through : ndarray of bool, shape (n,)
        True where the street lies on both sides of the path: it is crossed whichever side a child walks on. False at
        the mouth of a street on one side of a path on the middle line: it is crossed if the child walks on that side.
    xy : ndarray of float64, shape (n, 2)
        The mapped crossing, else the place on the path.
    """

    path: np.ndarray
    crossing: np.ndarray
    street: np.ndarray
    station: np.ndarray
    place: np.ndarray
    through: np.ndarray
    xy: np.ndarray

    def __len__(self):
        return len(self.path)


def path_crossings(paths, streets, crossings, along, zebra_reach):
    """Find the crossings on paths.

    Parameters
    ----------
    paths : Paths
    streets : Streets
    crossings : Crossings
    along : PathStreets
        What ``path_streets`` gave.
    zebra_reach : float
        A crossing within this distance of a junction, along an arm, is taken there, m (network model, rule 3).

    Returns
    -------
    PathCrossings
        Driveways and parking aisles are not crossed (network model, rule 12); nothing at another level is.
    """
    met = find_meetings(paths, streets, along)
    place, both = through(met, paths.lines, streets)
    row, crossing = _taken(met, streets, crossings, zebra_reach)
    bare = _unmapped(met, place, row, streets)
    path, passed = _passages(paths, streets, crossings, along, crossing)
    meeting = np.r_[row, bare]
    station = shapely.line_locate_point(as_linestrings(paths.lines.take(path)), shapely.points(crossings.xy[passed])) \
        if len(path) else np.empty(0)
    more = np.arange(len(path)) + (place.max() + 1 if len(place) else 0)
    found = {
        "path": np.r_[met.path[meeting], path], "street": np.r_[met.street[meeting], np.full(len(path), MISSING)],
        "crossing": np.r_[crossing, np.full(len(bare), MISSING), passed], "place": np.r_[place[meeting], more],
        "station": np.r_[met.station[meeting], station], "through": np.r_[both[meeting], np.ones(len(path), bool)],
        "xy": np.concatenate([crossings.xy[crossing], met.xy[bare], crossings.xy[passed]])}
    order = np.lexsort((found["crossing"], found["street"], found["station"], found["path"]))
    return PathCrossings(**{name: column[order] for name, column in found.items()})


def _taken(met, streets, crossings, zebra_reach):
    """Meetings and the mapped crossing taken at each: the nearest along the street, or two as near."""
    lines = as_linestrings(streets.lines)
    crossed = np.flatnonzero(~np.isin(crossings.kind, _BY_ITSELF[:2]))  # rails are crossed beside the street
    at, street = shapely.STRtree(lines).query(shapely.points(crossings.xy[crossed]), predicate="dwithin",
                                              distance=ON_STREET)
    at = crossed[at]
    keep = _same_level(crossings, streets, at, street)
    at, street = at[keep], street[keep]
    row, pair = pairs_of(met.street, street)
    crossing = at[pair]
    on = shapely.line_locate_point(lines[street[pair]], shapely.points(crossings.xy[crossing])) \
        if len(pair) else np.empty(0)
    away = np.abs(on - met.on_street[row])
    length = streets.lines.lengths()[street[pair]]
    end = np.minimum(met.on_street[row], length - met.on_street[row]) <= TOUCH
    keep = away <= np.where(end, zebra_reach, MID_BLOCK)
    row, crossing, away = row[keep], crossing[keep], away[keep]
    least = np.full(len(met), np.inf)
    np.minimum.at(least, row, away)
    keep = away <= least[row] + ALIKE
    return _once(met, row[keep], crossing[keep], zebra_reach)


def _same_level(crossings, streets, at, street):
    """Mask of the pairs whose street is at the level of the street that the crossing names."""
    number = {value: i for i, value in enumerate(streets.street_id)}
    named = np.array([number.get(value, MISSING) for value in crossings.street_id], dtype=np.int64)[at]
    return (named < 0) | (streets.level[np.maximum(named, 0)] == streets.level[street])


def _once(met, row, crossing, zebra_reach):
    """Each crossing once at a place of a path, though it lies where two streets end."""
    order = np.lexsort((row, crossing, met.path[row]))
    row, crossing = row[order], crossing[order]
    path, station = met.path[row], met.station[row]
    again = np.r_[False, (path[1:] == path[:-1]) & (crossing[1:] == crossing[:-1])
                  & (np.abs(np.diff(station)) <= zebra_reach)] if len(row) else np.empty(0, dtype=bool)
    return row[~again], crossing[~again]


def _unmapped(met, place, row, streets):
    """Of places without a mapped crossing one meeting each: that with the greatest street."""
    order = np.lexsort((met.street, streets.kind[met.street], place))
    order = order[~np.isin(place[order], place[row])]
    return np.sort(order[np.r_[True, np.diff(place[order]) != 0]]) if len(order) else order


def _passages(paths, streets, crossings, along, taken):
    """Paths and the rails, underpasses and bridges on them, at their level, that cross no street of the layer."""
    rows = np.setdiff1d(np.flatnonzero(np.isin(crossings.kind, _BY_ITSELF)), taken)
    if not len(rows) or not len(paths):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    lines = as_linestrings(paths.lines)
    path, point = shapely.STRtree(shapely.points(crossings.xy[rows])).query(lines, predicate="dwithin",
                                                                            distance=PASSED)
    passed = rows[point]
    places = shapely.points(crossings.xy[passed])
    own = street_at(along, path, shapely.line_locate_point(lines[path], places))
    level = streets.level[np.maximum(own, 0)]
    number = {value: i for i, value in enumerate(streets.street_id)}
    named = np.array([number.get(value, MISSING) for value in crossings.street_id], dtype=np.int64)[passed]
    keep = (own < 0) | (named < 0) | (streets.level[np.maximum(named, 0)] == level)
    return path[keep], passed[keep]
