# SPDX-License-Identifier: GPL-2.0-or-later
"""A School Path along one route: the part of it that tells of no home."""
from dataclasses import dataclass

import numpy as np

from ..disclosure import FEWEST
from ..errors import SchoolPathError
from .walks import pieces_of

AWAY = 100.0  # m; where few walk together a path begins so far from the home, among the homes of others


@dataclass(frozen=True, eq=False)
class Led:
    """What a route leaves for a path.

    Attributes
    ----------
    line : ndarray of float64, shape (k, 2)
        Towards the school.
    left_out : float
        Way from the home to where the path begins, m.
    shared : bool
        Whether the path begins where enough pupils walk together; else nowhere on the route do so many.
    """

    line: np.ndarray
    left_out: float
    shared: bool


def lead(walks, row, fewest=FEWEST):
    """The path along a route, cut back at the home's end as :func:`design_paths` does.

    Parameters
    ----------
    walks : Walks
        All routes, for the number of pupils on each piece.
    row : int
        The route.
    fewest : float
        Pupils who must walk together where the path begins.

    Returns
    -------
    Led
        Where so many walk together nowhere on the route, it begins at the first corner that is ``AWAY`` from the home.

    Raises
    ------
    SchoolPathError
        Nothing is left of the route.
    """
    pieces, whole = pieces_of(walks), float(walks.lines.lengths()[row])
    mine = np.flatnonzero(pieces.walk == row)
    left_out = whole - np.cumsum(pieces.length[mine][::-1])[::-1]  # where the path would begin with each piece
    enough = np.flatnonzero(pieces.pupils[mine] >= fewest)
    begins = enough if len(enough) else np.flatnonzero(left_out >= AWAY)
    if not len(begins):
        raise SchoolPathError("route_too_short")
    kept = mine[begins[0]:]
    line = pieces.xy[np.r_[pieces.begin[kept], pieces.end[kept[-1]]]]
    return Led(line, float(left_out[begins[0]]), bool(len(enough)))
