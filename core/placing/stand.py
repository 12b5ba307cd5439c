# SPDX-License-Identifier: GPL-2.0-or-later
"""Where an element stands that is put beside a path, moved or turned over by hand."""
from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..network.locate import as_linestrings

AHEAD = 0.5  # m: the direction of a path at a place is that from half a metre before it to half a metre after it
SHORT = 0.2  # m: shorter than this, nothing is a line
ON_LINE = 0.01  # m: nearer to its path than this an element has no side


@dataclass(frozen=True)
class Stand:
    """A place at a path.

    Attributes
    ----------
    path : int
        Row of the path, -1 where none is near.
    xy : tuple of float
        Where the element stands, m.
    azimuth : float
        Direction of the path there, degrees clockwise from north; NaN without a path.
    distance : float
        From the path to where it was asked for, m.
    station : float
        How far along the path, m; NaN without a path.
    off : float
        Of the element from the drawn line, m, positive to the left; NaN without a path.
    """

    path: int
    xy: tuple
    azimuth: float
    distance: float
    station: float = float("nan")
    off: float = float("nan")


def stand(lines, xy, reach, snap=0.0, beside=None):
    """The place that is meant by a point near a path.

    Parameters
    ----------
    lines : Lines or ndarray of object
        The paths; where many places are asked for, as the lines that ``as_linestrings`` makes of them.
    xy : sequence of float
        The point.
    reach : float
        A path farther away is not the element's, m.
    snap : float
        Nearer than this the element stands on the path itself, m.
    beside : callable, optional
        Of path, station and distance of the point from the line (m, positive to the left): the distance at which the
        element stands. Without it, it stands where the point is.

    Returns
    -------
    Stand
    """
    point, shapes = (float(xy[0]), float(xy[1])), _shapes(lines)
    distances = shapely.distance(shapes, shapely.Point(point))
    if not len(shapes) or np.min(distances) > reach:
        return Stand(-1, point, float("nan"), float("nan"))
    row = int(np.argmin(distances))
    line, distance = shapes[row], float(distances[row])
    station = float(shapely.line_locate_point(line, shapely.Point(point)))
    foot, unit = _direction(line, station)
    off = _left(unit, np.subtract(point, foot))
    if distance <= snap:
        point, off = tuple(foot.tolist()), 0.0
    elif beside is not None:
        off = float(beside(row, station, off))
        point = _beside(foot, unit, off)
    return Stand(row, point, _azimuth(unit), distance, station, off)


def carried(rotation, old, new):
    """How an element is turned after it was moved: it faces the path as it did.

    Parameters
    ----------
    rotation : float
        Before, degrees clockwise from north; NaN = not turned.
    old, new : Stand
        Where it stood and where it stands.

    Returns
    -------
    float
    """
    if new.path < 0:
        return rotation
    facing = rotation - old.azimuth if old.path >= 0 else 0.0
    return (new.azimuth + (0.0 if np.isnan(facing) else facing)) % 360


def mirrored(xy, rotation, at):
    """An element on the other side of its path, at the same distance; what lies on the line is turned round.

    Parameters
    ----------
    xy : sequence of float
    rotation : float
        Degrees clockwise from north; NaN = not turned.
    at : Stand
        Where it stands.

    Returns
    -------
    tuple of float, float
        Place and rotation.
    """
    if abs(at.off) < ON_LINE:
        return (float(xy[0]), float(xy[1])), (rotation + 180) % 360
    turn = np.radians(at.azimuth)
    return _beside(xy, (np.sin(turn), np.cos(turn)), -2 * at.off), (2 * at.azimuth - rotation) % 360


def between(begin, end):
    """A straight line on the ground from one place to another.

    Parameters
    ----------
    begin, end : Stand

    Returns
    -------
    Stand, float
        Of its middle, turned as it runs, at the path where it begins; and its length, m.
    """
    step = np.subtract(end.xy, begin.xy)
    length = float(np.hypot(*step))
    if length < SHORT:
        return begin, 0.0
    middle = tuple((np.add(begin.xy, end.xy) / 2).tolist())
    return replace(begin, xy=middle, azimuth=_azimuth(step)), length


def along(lines, at, distance):
    """A place farther along a path, as far from its line; where the path ends before, back along it.

    Parameters
    ----------
    lines : Lines or ndarray of object
        The paths.
    at : Stand
        With a path.
    distance : float
        m

    Returns
    -------
    Stand
    """
    line = _shapes(lines)[at.path]
    station = at.station + distance
    if station > line.length:
        station = max(at.station - distance, 0.0)
    foot, unit = _direction(line, station)
    return Stand(at.path, _beside(foot, unit, at.off), _azimuth(unit), abs(at.off), station, at.off)


def _shapes(lines):
    return lines if isinstance(lines, np.ndarray) else as_linestrings(lines)


def _direction(line, station):
    """Place on a line, and its unit direction there."""
    places = shapely.line_interpolate_point(
        line, [max(station - AHEAD, 0), station, min(station + AHEAD, line.length)])
    before, foot, after = shapely.get_coordinates(places)
    step = after - before
    return foot, step / max(np.hypot(*step), 1e-9)


def _beside(foot, unit, off):
    return float(foot[0] - unit[1] * off), float(foot[1] + unit[0] * off)


def _left(unit, vector):
    """How far a vector goes to the left of a direction."""
    return float(unit[0] * vector[1] - unit[1] * vector[0])


def _azimuth(unit):
    return float(np.degrees(np.arctan2(unit[0], unit[1])) % 360)
