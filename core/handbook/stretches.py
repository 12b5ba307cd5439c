# SPDX-License-Identifier: GPL-2.0-or-later
"""Pieces of paths, and places on them."""
import numpy as np
import shapely

from ..lines import Lines
from ..network.locate import as_linestrings
from ..network.topology import points_along
from ..streets import MISSING

SPOT = 1e-6  # m; vertices no farther from an end are that end


def stretches(lines, rows, begin, end):
    """Pieces of lines from one distance along them to another.

    Parameters
    ----------
    lines : Lines
    rows : ndarray of int64, shape (n,)
    begin, end : ndarray of float64, shape (n,)
        m.

    Returns
    -------
    Lines
        A vertex at each end and those of the line between them.
    """
    rows = np.asarray(rows, dtype=np.int64)
    count = np.diff(lines.first)[rows]
    piece = np.repeat(np.arange(len(rows)), count)
    vertex = np.arange(len(piece)) + np.repeat(lines.first[rows] - (np.cumsum(count) - count), count)
    station = lines.stations()[vertex]
    inner = (station > begin[piece] + SPOT) & (station < end[piece] - SPOT)
    piece, vertex = piece[inner], vertex[inner]
    owner = np.concatenate([np.arange(len(rows)), piece, np.arange(len(rows))])
    xy = np.concatenate([points_along(lines, rows, begin), lines.xy[vertex], points_along(lines, rows, end)])
    order = np.argsort(owner, kind="stable")
    return Lines(xy[order], np.r_[0, np.cumsum(np.bincount(owner, minlength=len(rows)))])


def nearest_row(paths, path_id, xy):
    """Of the rows of the path that each point belongs to the nearest.

    Parameters
    ----------
    paths : Paths
    path_id : ndarray of object, shape (n,)
        ``None`` where a point belongs to none.
    xy : ndarray of float64, shape (n, 2)

    Returns
    -------
    ndarray of int64, shape (n,)
        -1 where the point belongs to none, or to one that is not there.
    """
    found, least = np.full(len(xy), MISSING, dtype=np.int64), np.full(len(xy), np.inf)
    points = shapely.points(xy)
    for row, line in enumerate(as_linestrings(paths.lines)):  # few: the paths of a town
        mine = np.flatnonzero(path_id == paths.path_id[row])
        away = shapely.distance(line, points[mine])
        nearer = away < least[mine]
        found[mine[nearer]], least[mine[nearer]] = row, away[nearer]
    return found
