# SPDX-License-Identifier: GPL-2.0-or-later
"""Where lines pass streets, and where they are far from all of them."""
import numpy as np
import shapely

from .locate import as_linestrings

PIECE = 64.0  # m; longer straight pieces are halved until it is known where they pass streets
FEW = 50      # steps far from every street that are walked all the same; more are taken as one


def straight_pieces(lines):
    """Row, start and end of every straight piece of lines, and the number of its first vertex."""
    row = np.repeat(np.arange(len(lines)), np.diff(lines.first))
    at = np.flatnonzero(row[1:] == row[:-1])
    return row[at], lines.xy[at], lines.xy[at + 1], at


def stretches_near(lines, streets, reach):
    """Stretches of lines that may lie within reach of a street.

    The work grows with the metres near streets and not with those of a line that leads through nowhere: long pieces
    are halved, and halves far from every street are let go.

    Parameters
    ----------
    lines, streets : Lines
    reach : float
        m.

    Returns
    -------
    ndarray of float64, shape (n, 3)
        Row of the line, and where the stretch begins and ends along it, m; some too many, never one too few.
    """
    tree = shapely.STRtree(as_linestrings(streets))
    row, start, end, at = straight_pieces(lines)
    begin, size, found = lines.stations()[at], np.hypot(*(end - start).T), [np.empty((0, 3))]
    while len(row):
        pieces = shapely.linestrings(np.stack([start, end], axis=1))
        hit = np.unique(tree.query(pieces, predicate="dwithin", distance=reach)[0])
        short = size[hit] <= PIECE
        found.append(np.column_stack([row, begin, begin + size])[hit[short]])
        long = hit[~short]
        middle, half = (start[long] + end[long]) / 2, size[long] / 2
        row, begin, size = np.tile(row[long], 2), np.r_[begin[long], begin[long] + half], np.tile(half, 2)
        start, end = np.concatenate([start[long], middle]), np.concatenate([middle, end[long]])
    return np.concatenate(found)


def steps_of(count, near):
    """Lines of equal steps as runs: steps near streets, and as one what is far from all.

    Parameters
    ----------
    count : ndarray of float64, shape (lines,)
        Steps of each line.
    near : ndarray of float64, shape (n, 3)
        Line, first step near a street, and the step after the last one; in any order, they may overlap.

    Returns
    -------
    line : ndarray of int64, shape (runs,)
    begin, end : ndarray of float64, shape (runs,)
        First step, and the one after the last, in the order of the lines.
    alone : ndarray of bool, shape (runs,)
        Whether each step counts by itself.
    """
    by_line, runs = {}, []
    for line, low, high in sorted(near.tolist()):
        by_line.setdefault(int(line), []).append((low, high))
    for line, steps in enumerate(count.tolist()):
        begin = end = 0.0
        for low, high in [*by_line.get(line, ()), (steps, steps)]:
            if low - end > FEW:  # less between two stretches belongs to them
                runs += [(line, begin, end, True), (line, end, low, False)]
                begin = low
            end = max(end, high)
        runs.append((line, begin, end, True))
    table = np.array([run for run in runs if run[2] > run[1]], dtype=float).reshape(-1, 4)
    return table[:, 0].astype(np.int64), table[:, 1], table[:, 2], table[:, 3] > 0
