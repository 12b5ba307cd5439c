"""Where an element stands that is put beside a path by hand."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..network.locate import as_linestrings

AHEAD = 0.5  # m: the direction of a path at a place is that from half a metre before it to half a metre after it


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
    """

    path: int
    xy: tuple
    azimuth: float
    distance: float


def stand(lines, xy, reach, snap=0.0):
    """The place that is meant by a point near a path.

    Parameters
    ----------
    lines : Lines
        The paths.
    xy : sequence of float
        The point.
    reach : float
        A path farther away is not the element's, m.
    snap : float
        Nearer than this the element stands on the path itself, m.

    Returns
    -------
    Stand
    """
    point = shapely.Point(*xy)
    shapes = as_linestrings(lines)
    distances = shapely.distance(shapes, point)
    if not len(shapes) or np.min(distances) > reach:
        return Stand(-1, (float(xy[0]), float(xy[1])), float("nan"), float("nan"))
    row = int(np.argmin(distances))
    line = shapes[row]
    station = shapely.line_locate_point(line, point)
    before, foot, after = shapely.line_interpolate_point(
        line, [max(station - AHEAD, 0), station, min(station + AHEAD, line.length)])
    azimuth = float(np.degrees(np.arctan2(after.x - before.x, after.y - before.y)) % 360)
    on_path = distances[row] <= snap
    return Stand(row, (foot.x, foot.y) if on_path else (float(xy[0]), float(xy[1])), azimuth, float(distances[row]))
