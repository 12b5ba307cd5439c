# SPDX-License-Identifier: GPL-2.0-or-later
"""Pieces of paths that meet become one line: a path that ends at a street and goes on behind it crosses the street."""
import numpy as np
import shapely

from ..lines import Lines
from ..network.locate import as_linestrings


def joined(paths):
    """Paths in as few pieces as their ends allow.

    Parameters
    ----------
    paths : Paths
        A path of several parts has a row for each.

    Returns
    -------
    Paths
        Rows of one ``path_id`` whose ends meet, two at a place, are one row with what the first of them says; it runs
        the way of its pieces where these agree. The rest stays as it is.
    """
    rows_of = {}
    for row, value in enumerate(paths.path_id):
        rows_of.setdefault(value, []).append(row)
    if len(rows_of) == len(paths):
        return paths
    kept, lines = [], []
    for rows in rows_of.values():
        pieces = [paths.lines.line(row) for row in rows]
        if len(rows) > 1:
            whole = shapely.line_merge(shapely.multilinestrings(as_linestrings(paths.lines.take(rows))))
            merged = [_ahead(shapely.get_coordinates(part), pieces) for part in shapely.get_parts(whole)]
            pieces = merged if len(merged) < len(pieces) else pieces
        kept += rows[:len(pieces)]
        lines += pieces
    return paths.take(np.array(kept, dtype=np.int64)).with_lines(Lines.from_list(lines))


def _ahead(line, pieces):
    """A line the way most of its pieces run."""
    steps = {(tuple(a), tuple(b)) for piece in pieces for a, b in zip(piece[:-1].tolist(), piece[1:].tolist())}
    here = [(tuple(a), tuple(b)) for a, b in zip(line[:-1].tolist(), line[1:].tolist())]
    back = sum((b, a) in steps for a, b in here)
    return line[::-1] if 2 * back > len(here) else line
