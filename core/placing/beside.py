# SPDX-License-Identifier: GPL-2.0-or-later
"""How far beside a path an element of the catalogue stands that is placed by hand."""
import numpy as np

from .strip import LEFT, RIGHT, WAY_WIDTH
from .wanted import body_of, from_edge

BESIDE = ("outer", "away", "any")  # sides of the catalogue that are beside the path


class Beside:
    """The distance from the drawn line at which an element stands, on the side that is meant.

    Parameters
    ----------
    element : Element
        Of the catalogue.
    strips : callable, optional
        Row of a path -> ``Strips`` of that path alone, or None; where nothing is known of the ways along it, they are
        as wide as those whose width is not known.
    offset : float, optional
        m from the edge of the path; without it that of the rule.
    """

    def __init__(self, element, strips=None, offset=None):
        self.strips = strips
        self.offset = from_edge(element, body_of(element)) if offset is None else offset

    def __call__(self, path, station, off):
        """Distance from the line, m, positive to the left; ``off`` is that of the point that is meant."""
        middle, half = 0.0, WAY_WIDTH / 2
        strips = self.strips(path) if self.strips is not None else None
        if strips is not None:
            strip = strips.at(np.array([0]), np.array([station]), LEFT if off > 0 else RIGHT)
            middle, half = float(strip.middle[0]), float(strip.half[0])
        side = 1 if off >= middle else -1
        return middle + side * (half + self.offset)


def belongs_beside(element):
    """Whether the rule of an element says how far beside the path it stands."""
    return element.place.side in BESIDE and "crossing" not in element.place.where
