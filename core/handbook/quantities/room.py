# SPDX-License-Identifier: GPL-2.0-or-later
"""The width that elements leave to walk."""
from dataclasses import dataclass

import numpy as np
import shapely

from ...network.locate import as_linestrings
from ...paths.samples import places_along
from ...streets import Footway
from ..measure_figures import measure_figures
from ..measured import first_known, measured, of_side, of_street
from .along import FOOTWAYS, foot_way
from .registry import quantity

ON_FOOTWAY = (Footway.FOOTWAY, Footway.BUFFERED)
AT_END = 0.5  # m from the end of a stretch in which an element still stands on it


@dataclass(frozen=True, eq=False)
class Walkway:
    """Where a child walks on each stretch; all shape (n,).

    Attributes
    ----------
    width : ndarray of float64
        m; NaN where not known.
    centre : ndarray of float64
        Distance of its middle from the middle of the street, positive to the left, m; NaN where not known.
    why : ndarray of object
        Why the width is not known.
    """

    width: np.ndarray
    centre: np.ndarray
    why: np.ndarray


def walkways(scene, subjects):
    """The footway of the side of the path, or the way itself where it carries no motor traffic."""
    own = foot_way(scene, subjects)
    footway, side = of_side(scene, subjects, "footway", FOOTWAYS), of_street(scene, subjects, "footway_width")
    way = first_known(of_street(scene, subjects, "path_width"), side)
    there = footway.known & np.isin(footway.values, ON_FOOTWAY)
    width = np.where(own, np.where(way.known, way.values, np.nan), np.where(there & side.known, side.values, np.nan))
    road, buffer_ = (of_street(scene, subjects, name) for name in ("carriageway_width", "buffer_width"))
    off = road.values / 2 + buffer_.values + width / 2
    placed = road.known & buffer_.known & (subjects.side >= 0)
    centre = np.where(own, 0.0, np.where(placed, np.where(subjects.side == 0, off, -off), np.nan))
    why = np.where(own, way.why, np.where(~footway.known, footway.why, np.where(there, side.why, "no_footway")))
    return Walkway(width, centre, why)


@quantity("clear_width")
def clear_width(scene, subjects):
    """Width that what stands on the way leaves to walk, m.

    An element stands in the way where its place and its size in the catalogue reach in; the wider of the two gaps
    beside it is left. What lies on the ground takes nothing. Where a footway lies beside a street is known where the
    widths of carriageway and buffer and the side of the path are. Without a layer of elements it is the whole width.
    """
    way = walkways(scene, subjects)
    if scene.elements is None:
        return measured(way.width, ~np.isnan(way.width), way.why)
    stretch, element, radius = _standing_on(scene, subjects)
    away = np.abs(_lateral(scene, subjects, stretch, element) - way.centre[stretch])
    left = np.maximum(way.width[stretch] / 2 + away - radius, 0)
    values, open_ = way.width.copy(), np.zeros(len(subjects), dtype=bool)
    open_[stretch[np.isnan(left)]] = True
    takes = (left < way.width[stretch]) & ~np.isnan(left)
    np.minimum.at(values, stretch[takes], left[takes])
    known = ~np.isnan(way.width)
    return measured(values, known & ~open_, np.where(known, "place_not_known", way.why))


def _standing_on(scene, subjects):
    """Pairs of stretches and elements that stand beside or on them, and half the size of each element.

    The size of an element whose code is not in the catalogue is NaN.
    """
    elements, catalogue = scene.elements, scene.catalogue
    codes = elements.code.tolist()
    flat = np.array([code in catalogue and catalogue[code].height is None for code in codes], dtype=bool)
    size = np.array([max(catalogue[code].size.width, catalogue[code].size.length) if code in catalogue else np.nan
                     for code in codes], dtype=float)
    stands = np.flatnonzero(~flat)
    pieces, points = as_linestrings(subjects.lines), shapely.points(elements.xy)
    stretch, row = shapely.STRtree(points[stands]).query(pieces, predicate="dwithin",
                                                         distance=measure_figures().beside)
    element = stands[row]
    at, off = (function(pieces[stretch], points[element]) if len(row) else np.empty(0)
               for function in (shapely.line_locate_point, shapely.distance))
    keep = (at > 0) & (at < subjects.length[stretch]) | (off <= AT_END)
    return stretch[keep], element[keep], size[element[keep]] / 2


def _lateral(scene, subjects, stretch, element):
    """Distance of each element from the middle of the street of the stretch, positive to the left, m."""
    lines, xy, street = scene.streets.lines, scene.elements.xy[element], subjects.street[stretch]
    if not len(street):
        return np.empty(0)
    station = shapely.line_locate_point(as_linestrings(lines.take(street)), shapely.points(xy))
    place, unit = places_along(lines, street, station)
    return unit[:, 0] * (xy - place)[:, 1] - unit[:, 1] * (xy - place)[:, 0]
