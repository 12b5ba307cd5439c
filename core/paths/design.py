# SPDX-License-Identifier: GPL-2.0-or-later
"""School Paths proposed along the routes that most pupils take: one from each direction, none over another."""
from dataclasses import dataclass

import numpy as np

from ..lines import Lines
from .walks import pieces_of

SECTOR = 60.0   # degrees between the directions from which two paths come to a school
LEAST = 150.0   # m; shorter stretches are not worth a path of their own
WINDS = 8       # names of directions


@dataclass(frozen=True, eq=False)
class Designed:
    """Paths that were found, school by school, the one of most pupils first.

    Attributes
    ----------
    school_id : ndarray of object, shape (n,)
        School each leads to.
    lines : Lines
        Towards the school.
    wind : ndarray of int64, shape (n,)
        Direction from which it comes: 0 north, 1 north-east ... 7 north-west.
    pupils : ndarray of float64, shape (n,)
        Most pupils on any piece of it.
    to_gate : ndarray of bool, shape (n,)
        Whether it leads to a gate; else it ends on another path.
    walked : ndarray of bool, shape (walks,)
        Routes that use a path.
    """

    school_id: np.ndarray
    lines: Lines
    wind: np.ndarray
    pupils: np.ndarray
    to_gate: np.ndarray
    walked: np.ndarray

    def __len__(self):
        return len(self.pupils)


@dataclass(frozen=True, eq=False)
class _Runs:
    """Stretches of routes that may become a path.

    Attributes
    ----------
    first, last : ndarray of int64, shape (k,)
        First and last piece of each.
    length, worth : ndarray of float64, shape (k,)
        m, and metres times pupils.
    """

    first: np.ndarray
    last: np.ndarray
    length: np.ndarray
    worth: np.ndarray


def design_paths(walks, fewest, most):
    """Choose the paths.

    Parameters
    ----------
    walks : Walks
    fewest : float
        Pupils who must walk together; a path begins where they do, so that it leads to nobody's home.
    most : int
        Paths to one school.

    Returns
    -------
    Designed
        Schools with most pupils first. No piece of street belongs to two paths: a path ends where it meets another of
        its school, or where it would run along one of another school.
    """
    pieces = pieces_of(walks)
    taken = np.zeros(pieces.way.max(initial=-1) + 1, dtype=bool)
    chosen = []
    for school in _schools(walks):
        rows = np.flatnonzero(walks.school_id[pieces.walk] == school)
        chosen += [(school, *path) for path in _to_school(pieces, rows, taken, fewest, most)]
    lines = Lines.from_list([pieces.xy[np.r_[pieces.begin[path], pieces.end[path[-1]]]] for _, path, _, _ in chosen])
    ids = np.empty(len(chosen), dtype=object)
    ids[:] = [school for school, *_ in chosen]
    walked = np.zeros(len(walks), dtype=bool)
    walked[pieces.walk[taken[pieces.way]]] = True
    return Designed(
        ids, lines, np.array([wind for *_, wind, _ in chosen], dtype=np.int64),
        np.array([pieces.pupils[path].max() for _, path, _, _ in chosen], dtype=float),
        np.array([to_gate for *_, to_gate in chosen], dtype=bool), walked)


def _schools(walks):
    """Schools, those of most pupils first; among equals by their id."""
    ids = sorted({str(value): value for value in walks.school_id if value is not None}.items())
    total = {key: walks.pupils[walks.school_id == value].sum() for key, value in ids}
    return [value for key, value in sorted(ids, key=lambda item: (-round(total[item[0]], 6), item[0]))]


def _to_school(pieces, rows, taken, fewest, most):
    """Paths to one school: its pieces, wind and whether it leads to the gate; marks the ways as ``taken``."""
    if not len(rows):
        return
    gates = np.unique(pieces.end[rows[np.r_[pieces.walk[rows][1:] != pieces.walk[rows][:-1], True]]])
    middle = pieces.xy[gates].mean(axis=0)
    met = np.zeros(len(pieces.xy), dtype=bool)  # places on paths to this school
    bearings = []
    while len(bearings) < most:
        runs = _runs(pieces, rows, taken, met, fewest)
        off = pieces.xy[pieces.begin[runs.first]] - middle
        bearing = np.degrees(np.arctan2(off[:, 0], off[:, 1])) % 360
        apart = np.min([np.abs((bearing - other + 180) % 360 - 180) for other in bearings] or
                       [np.full(len(bearing), 360.0)], axis=0)
        fit = np.flatnonzero((runs.length >= LEAST) & (apart >= SECTOR))
        if not len(fit):
            return
        best = fit[np.lexsort((pieces.end[runs.last[fit]], pieces.begin[runs.first[fit]],
                               -np.round(runs.worth[fit], 3)))[0]]
        path = np.arange(runs.first[best], runs.last[best] + 1)
        taken[pieces.way[path]] = True
        met[pieces.begin[path]] = met[pieces.end[path]] = True
        bearings.append(bearing[best])
        yield path, wind_of(bearing[best]), bool(np.isin(pieces.end[path[-1]], gates))


def wind_of(bearing):
    """Number of the wind from which one comes (0 north, 1 north-east ... 7 north-west), of a bearing in degrees."""
    return int(np.rint(bearing / (360 / WINDS))) % WINDS


def _runs(pieces, rows, taken, met, fewest):
    """Unbroken stretches of routes on which enough pupils walk and no path lies; they end where they meet a path."""
    fit = rows[(pieces.pupils[rows] >= fewest) & ~taken[pieces.way[rows]]]
    begins = np.ones(len(fit), dtype=bool)
    begins[1:] = (np.diff(fit) != 1) | (np.diff(pieces.walk[fit]) != 0) | met[pieces.begin[fit[1:]]]
    first = np.flatnonzero(begins)
    last = np.r_[first[1:], len(fit)] - 1
    if not len(fit):
        return _Runs(fit, fit, np.empty(0), np.empty(0))
    length = np.add.reduceat(pieces.length[fit], first)
    return _Runs(fit[first], fit[last], length, np.add.reduceat((pieces.length * pieces.pupils)[fit], first))
