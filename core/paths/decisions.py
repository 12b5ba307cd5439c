# SPDX-License-Identifier: GPL-2.0-or-later
"""Places on a path where a child must choose: the way turns, or another way goes off."""
from dataclasses import dataclass

import numpy as np

from ..readings.beside import QUIET_SERVICE
from ..streets import Kind
from .meetings import meetings_with, runs_along
from .samples import places_along

TURN = 45.0    # degrees; a path that bends more where streets meet turns off
FORK = 60.0    # degrees to the way ahead within which a way that goes off may be taken for it
LOOK = 8.0     # m before and behind, where the direction of the path is taken
WAY = 10.0     # m; a shorter way leads nowhere
ONE = 15.0     # m along the path within which places are one
ENDS = 10.0    # m from the ends of a path, where gate and first sign stand


@dataclass(frozen=True, eq=False)
class Decisions:
    """Places where one must choose, path by path.

    Attributes
    ----------
    path : ndarray of int64, shape (n,)
        Row of the path.
    station : ndarray of float64, shape (n,)
        Distance along the path, m.
    xy : ndarray of float64, shape (n, 2)
    """

    path: np.ndarray
    station: np.ndarray
    xy: np.ndarray

    def __len__(self):
        return len(self.path)


def decision_points(paths, streets, along):
    """Find where the path turns off at a junction, meets a street, or forks.

    Parameters
    ----------
    paths : Paths
    streets : Streets
    along : PathStreets
        What ``path_streets`` gave.

    Returns
    -------
    Decisions
        A street with motor traffic that goes off counts always, another way where the path turns or where it goes off
        ahead. Driveways, parking aisles, crossings to the other side and ways of a few metres do not.
    """
    worth = streets.walkable & ~np.isin(streets.service, QUIET_SERVICE) & (streets.lines.lengths() >= WAY)
    met = meetings_with(paths, streets, along, np.flatnonzero(worth & (streets.kind != Kind.CROSSING)))
    met = met.take(~runs_along(met, along))
    turn = np.abs(_turn(paths.lines, met.path, met.station))
    off = _off_ahead(met, paths.lines, streets.lines)
    met = met.take(streets.motor[met.street] | (turn >= TURN) | (off <= FORK))
    path, station = _changes(along)
    bend = np.abs(_turn(paths.lines, path, station)) >= TURN
    path, station = np.r_[met.path, path[bend]], np.r_[met.station, station[bend]]
    length = paths.lines.lengths()[path]
    inner = (station > ENDS) & (station < length - ENDS)
    path, station = _as_one(path[inner], station[inner])
    return Decisions(path, station, places_along(paths.lines, path, station)[0])


def _turn(lines, path, station):
    """Degrees by which paths turn at places, positive to the left."""
    length = lines.lengths()[path]
    here, before, after = (places_along(lines, path, np.clip(at, 0, length))[0]
                           for at in (station, station - LOOK, station + LOOK))
    back, on = here - before, after - here
    return np.degrees(np.arctan2(back[:, 0] * on[:, 1] - back[:, 1] * on[:, 0], np.einsum("ij,ij->i", back, on)))


def _off_ahead(met, lines, streets):
    """Least angle between the way ahead, in either direction, and the ways that go off, degrees."""
    length, reach = lines.lengths()[met.path], streets.lengths()[met.street]
    best = np.full(len(met), 180.0)
    for ahead in (-LOOK, LOOK):
        on = places_along(lines, met.path, np.clip(met.station + ahead, 0, length))[0] - met.xy
        for way in (-LOOK, LOOK):
            at = np.clip(met.on_street + way, 0, reach)
            arm = places_along(streets, met.street, at)[0] - met.xy
            there = np.abs(at - met.on_street) > 1.0
            cosine = np.einsum("ij,ij->i", on, arm) / np.maximum(np.hypot(*on.T) * np.hypot(*arm.T), 1e-9)
            angle = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
            best = np.minimum(best, np.where(there, angle, 180.0))
    return best


def _changes(along):
    """Places where a path goes over from one street to another."""
    next_one = (along.path[1:] == along.path[:-1]) & (along.street[1:] != along.street[:-1])
    at = np.flatnonzero(next_one)
    return along.path[at], (along.end[at] + along.begin[at + 1]) / 2


def _as_one(path, station):
    """Places that lie close together become one, in their middle."""
    order = np.lexsort((station, path))
    path, station = path[order], station[order]
    begin = []
    for row in range(len(path)):
        if not begin or path[row] != path[begin[-1]] or station[row] - station[begin[-1]] > ONE:
            begin.append(row)
    begin = np.array(begin, dtype=np.int64)
    last = np.r_[begin[1:], len(path)] - 1
    return path[begin], (station[begin] + station[last]) / 2 if len(begin) else station
