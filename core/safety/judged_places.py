# SPDX-License-Identifier: GPL-2.0-or-later
"""Judgements that name no street and no crossing: what they are about is found by their place."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..streets import FIRST_FOOT_KIND

REACH = 10.0  # m from the shape to what is judged
STEP = 5.0  # m between the points that are looked at along a line
MOST = 20_000  # such points on a line: it is 100 km long then
SHARE = 0.5  # of a street that a line must run along
OFF = 1.0  # m beside the middle line: from here on the shape lies on one side
BOTH = -1


@dataclass(frozen=True, eq=False)
class Judged:
    """What shapes lie at; one row per shape and street or crossing.

    Attributes
    ----------
    shape : ndarray of int64, shape (k,)
        Row of the shape.
    street : ndarray of int64, shape (k,)
        Row of the street, -1 where it is a crossing.
    side : ndarray of int64, shape (k,)
        0 left, 1 right, -1 both.
    crossing : ndarray of int64, shape (k,)
        Row of the crossing, -1 where it is a street.
    """

    shape: np.ndarray
    street: np.ndarray
    side: np.ndarray
    crossing: np.ndarray


def judged_places(wkb, streets, crossings, to_metres):
    """Find what shapes lie at.

    Parameters
    ----------
    wkb : sequence of bytes or None
        Points or lines.
    streets, crossings : Streets, Crossings
        What may be judged.
    to_metres : callable
        Brings coordinates, shape (k, 2), into the system of the streets.

    Returns
    -------
    Judged
        A point is about the nearest crossing in reach, else about the nearest street; a line about the streets that it
        runs along for half of their length, else about the one that it runs along farthest.
    """
    lines = shapely.linestrings(streets.lines.xy, indices=np.repeat(np.arange(len(streets)),
                                                                    np.diff(streets.lines.first)))
    street_tree, crossing_tree = shapely.STRtree(lines), shapely.STRtree(shapely.points(crossings.xy))
    found = []
    shapes = shapely.transform(shapely.from_wkb(list(wkb), on_invalid="ignore"), to_metres)
    for row, shape in enumerate(shapes):  # few: a person has drawn each
        shape = _one_part(shape)
        if shape is None:
            continue
        crossing = _nearest(crossing_tree, [shape])[1] if shapely.get_dimensions(shape) == 0 else ()
        if len(crossing):
            found.append((row, -1, BOTH, crossing[0]))
        else:
            found += [(row, street, side, -1) for street, side in _streets_at(shape, street_tree, lines, streets)]
    return Judged(*np.array(found, dtype=np.int64).reshape(-1, 4).T)


def _one_part(shape):
    """The shape as one point or line: of several points the first, of several lines the longest; None for none."""
    if shape is None or shape.is_empty or shapely.get_dimensions(shape) > 1:
        return None
    return max(shapely.get_parts(shape), key=lambda part: part.length)


def _nearest(tree, points):
    """Which points have something in reach, and the nearest of it; the lowest row where several are as near."""
    point, row = tree.query_nearest(points, max_distance=REACH)
    order = np.lexsort((row, point))
    point, row = point[order], row[order]
    first = np.r_[True, point[1:] != point[:-1]] if len(point) else np.zeros(0, dtype=bool)
    return point[first], row[first]


def _streets_at(shape, tree, lines, streets):
    """Streets that a shape is about, each with its side."""
    points = _points_along(shape)
    point, street = _nearest(tree, points)
    if not len(street):
        return []
    near, count = np.unique(street, return_counts=True)
    run = count * shape.length / len(points)
    chosen = near[run >= SHARE * shapely.length(lines[near])] if shape.length else near
    if not len(chosen):
        chosen = near[[np.argmax(count)]]
    return [(row, _side(lines[row], points[point[street == row]], streets.kind[row])) for row in chosen.tolist()]


def _points_along(shape):
    """The point itself, or points every few metres of a line."""
    if not shape.length:
        return np.array([shape])
    count = int(min(np.ceil(shape.length / STEP), MOST))
    return shapely.line_interpolate_point(shape, (np.arange(count) + 0.5) / count, normalized=True)


def _side(line, points, kind):
    """Side of a street on which points lie: 0 left, 1 right, -1 on its middle or on a way without sides."""
    if kind >= FIRST_FOOT_KIND:
        return BOTH
    station = shapely.line_locate_point(line, points)
    before, after = (shapely.get_coordinates(shapely.line_interpolate_point(line, np.clip(station + d, 0, line.length)))
                     for d in (-0.5, 0.5))
    along, off = after - before, shapely.get_coordinates(points) - before
    left = np.mean((along[:, 0] * off[:, 1] - along[:, 1] * off[:, 0]) / np.hypot(*along.T))
    return 0 if left > OFF else 1 if left < -OFF else BOTH
