# SPDX-License-Identifier: GPL-2.0-or-later
"""Vertices put into lines, and which vertices stand at one place."""
from dataclasses import dataclass

import numpy as np

from ..lines import Lines
from .topology import GRID


@dataclass(frozen=True, eq=False)
class Insertions:
    """Vertices to be put into lines.

    Attributes
    ----------
    row : ndarray of int64, shape (n,)
        Row of the line.
    station : ndarray of float64, shape (n,)
        Where along it, m.
    xy : ndarray of float64, shape (n, 2)
        Place of the vertex, m.
    """

    row: np.ndarray
    station: np.ndarray
    xy: np.ndarray


def insert_vertices(lines, new):
    """Lines with further vertices.

    Parameters
    ----------
    lines : Lines
    new : Insertions
        In any order. One at the very place of a vertex that is there changes nothing.

    Returns
    -------
    Lines
    """
    changed, own = np.unique(new.row, return_inverse=True)
    mended = _inserted(lines.take(changed), Insertions(own, new.station, new.xy))
    row = np.arange(len(lines))
    row[changed] = len(lines) + np.arange(len(changed))
    both = Lines(np.concatenate([lines.xy, mended.xy]), np.r_[lines.first, mended.first[1:] + lines.first[-1]])
    return both.take(row)


def _inserted(lines, new):
    """The same for lines that all get a vertex."""
    row = np.concatenate([np.repeat(np.arange(len(lines)), np.diff(lines.first)), new.row])
    station = np.concatenate([lines.stations(), new.station])
    xy = np.concatenate([lines.xy, new.xy])
    # an end stays an end, though a vertex may be asked for at its very station
    rank = np.ones(len(row))
    rank[lines.first[:-1]], rank[lines.first[1:] - 1] = 0, 2
    order = np.lexsort((station, rank, row))
    row, xy = row[order], xy[order]
    step = np.round(xy / GRID)
    fresh = np.r_[True, (row[1:] != row[:-1]) | (step[1:] != step[:-1]).any(axis=1)]
    ends = np.r_[row[1:] != row[:-1], True]
    keep = fresh | ends
    # where the last vertex repeats the one before it, that one goes
    keep[:-1] &= ~(ends[1:] & ~fresh[1:] & (row[1:] == row[:-1]))
    count = np.bincount(row[keep], minlength=len(lines))
    return Lines(xy[keep], np.r_[0, np.cumsum(count)])


def places_of(xy):
    """Number the places of points that agree to a millimetre.

    Returns
    -------
    place : ndarray of int64, shape (n,)
        Number of the place of each point.
    first : ndarray of int64, shape (places,)
        A point at each place.
    """
    if not len(xy):
        return np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    step = np.round(xy / GRID).astype(np.int64)
    step -= step.min(axis=0)
    key = step[:, 0] * (step[:, 1].max() + 1) + step[:, 1]
    _, first, place = np.unique(key, return_index=True, return_inverse=True)
    return place.reshape(-1), first
