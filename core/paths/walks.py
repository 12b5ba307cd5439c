# SPDX-License-Identifier: GPL-2.0-or-later
"""Routes of pupils as a stream of straight pieces, and how many pupils walk along each."""
from dataclasses import dataclass, fields, replace

import numpy as np

from ..lines import Lines

GRID = 0.01  # m; vertices that agree to a centimetre are one
OWN = 2      # vertices at the beginning of a route that tell of the home: the home itself, and its place on the street


@dataclass(frozen=True, eq=False)
class Walks:
    """Routes of pupils to school.

    Attributes
    ----------
    home_id : ndarray of object, shape (n,)
        Home each comes from.
    school_id : ndarray of object, shape (n,)
        School each leads to.
    pupils : ndarray of float64, shape (n,)
        Pupils who take it.
    lines : Lines
        From home to school, metres.
    """

    home_id: np.ndarray
    school_id: np.ndarray
    pupils: np.ndarray
    lines: Lines

    def __len__(self):
        return len(self.pupils)

    def take(self, rows):
        """The given routes."""
        return replace(self, **{f.name: column.take(rows) if isinstance(column, Lines) else column[rows]
                                for f in fields(self) for column in (getattr(self, f.name),)})


@dataclass(frozen=True, eq=False)
class Pieces:
    """Straight pieces of routes, route after route, in walking order; what is the home's own is left out.

    Attributes
    ----------
    walk : ndarray of int64, shape (n,)
        Row of the route.
    begin, end : ndarray of int64, shape (n,)
        Numbers of the places where each begins and ends.
    way : ndarray of int64, shape (n,)
        Number of the piece as such: routes that walk it the same way share it.
    length : ndarray of float64, shape (n,)
        m.
    pupils : ndarray of float64, shape (n,)
        Pupils of one school who walk the piece in this direction.
    xy : ndarray of float64, shape (places, 2)
        The places.
    """

    walk: np.ndarray
    begin: np.ndarray
    end: np.ndarray
    way: np.ndarray
    length: np.ndarray
    pupils: np.ndarray
    xy: np.ndarray

    def __len__(self):
        return len(self.walk)


def pieces_of(walks):
    """Cut routes into the pieces between their vertices and count the pupils on each.

    A route begins at its third vertex: the first two are the home and its place on the street.

    Parameters
    ----------
    walks : Walks

    Returns
    -------
    Pieces
    """
    place, xy = _places(walks.lines)
    owner = np.repeat(np.arange(len(walks)), np.diff(walks.lines.first))
    nth = np.arange(len(owner)) - walks.lines.first[owner]
    at = np.flatnonzero((owner[1:] == owner[:-1]) & (nth[:-1] >= OWN) & (place[1:] != place[:-1]))
    begin, end, walk = place[at], place[at + 1], owner[at]
    school = np.unique(walks.school_id.astype(str), return_inverse=True)[1].reshape(-1)[walk]
    low, high = np.minimum(begin, end), np.maximum(begin, end)
    _, way = np.unique(low * len(xy) + high, return_inverse=True)
    way = way.reshape(-1)
    forward = begin < end
    _, group = np.unique((way * 2 + forward) * (school.max(initial=0) + 1) + school, return_inverse=True)
    pupils = np.bincount(group.reshape(-1), weights=walks.pupils[walk])[group.reshape(-1)] if len(at) else np.empty(0)
    length = np.hypot(*(xy[end] - xy[begin]).T)
    return Pieces(walk, begin, end, way, length, np.round(pupils, 6), xy)


def _places(lines):
    """Number of the place of every vertex, and the places; numbered from south-west, whatever the order of the rows."""
    if not len(lines.xy):
        return np.empty(0, dtype=np.int64), np.empty((0, 2))
    grid = np.rint((lines.xy - lines.xy.min(axis=0)) / GRID).astype(np.int64)
    _, first, place = np.unique((grid[:, 0] << 31) + grid[:, 1], return_index=True, return_inverse=True)
    return place.reshape(-1), lines.xy[first]
