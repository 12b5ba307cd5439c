"""A School Path along one route: the part of it that tells of no home."""
from dataclasses import dataclass

import numpy as np

from ..disclosure import FEWEST
from ..errors import SchoolPathError
from .walks import pieces_of


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
        Where so many walk together nowhere on the route, only what is the home's own is left out.

    Raises
    ------
    SchoolPathError
        Nothing is left of the route.
    """
    pieces = pieces_of(walks)
    mine = np.flatnonzero(pieces.walk == row)
    if not len(mine):
        raise SchoolPathError("route_too_short")
    enough = np.flatnonzero(pieces.pupils[mine] >= fewest)
    kept = mine[enough[0]:] if len(enough) else mine
    line = pieces.xy[np.r_[pieces.begin[kept], pieces.end[kept[-1]]]]
    return Led(line, float(walks.lines.lengths()[row] - pieces.length[kept].sum()), bool(len(enough)))
