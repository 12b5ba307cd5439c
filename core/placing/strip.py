# SPDX-License-Identifier: GPL-2.0-or-later
"""The strip that children walk along a path: where its middle and its edges lie beside the drawn line."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..limits import USUAL_LANE
from ..network.locate import as_linestrings
from ..paths.meetings import street_at
from ..paths.samples import places_along
from ..streets import Footway

WAY_WIDTH = 2.5      # m, a way whose width is not known
FOOTWAY_WIDTH = 2.0  # m
VERGE = 1.0          # m beside a carriageway without footway
TRAFFIC = 15.0       # m from a way to the street whose traffic it turns its back on
OFF = 1.0            # m beside the middle line: from here on a path has a side
ON_FOOT = (Footway.FOOTWAY, Footway.BUFFERED)
LEFT, RIGHT = 1, -1  # signs of distances beside a line


@dataclass(frozen=True, eq=False)
class Strip:
    """What lies beside the drawn line at places on paths; distances are positive to the left.

    Attributes
    ----------
    xy, direction : ndarray of float64, shape (n, 2)
        Place on the drawn line, and its unit direction.
    middle : ndarray of float64, shape (n,)
        Where the middle of the strip lies, m from the line.
    half : ndarray of float64, shape (n,)
        Half of its clear width, m.
    away : ndarray of int64, shape (n,)
        Side away from traffic: 1 left, -1 right.
    street : ndarray of int64, shape (n,)
        Street that the path runs along, -1 where there is none.
    """

    xy: np.ndarray
    direction: np.ndarray
    middle: np.ndarray
    half: np.ndarray
    away: np.ndarray
    street: np.ndarray

    def beside(self, off):
        """Places at distances beside the line, shape (n, 2)."""
        normal = np.column_stack([-self.direction[:, 1], self.direction[:, 0]])
        return self.xy + normal * np.asarray(off)[:, None]

    @property
    def bearing(self):
        """Direction of the line, degrees clockwise from north."""
        return np.degrees(np.arctan2(self.direction[:, 0], self.direction[:, 1])) % 360


def half_carriageway(streets):
    """Half of the carriageway of every street, m; 0 of ways without motor traffic."""
    width = np.where(streets.carriageway_width.given, streets.carriageway_width.values,
                     np.where(streets.lanes.given, streets.lanes.values, 2) * USUAL_LANE)
    return np.where(streets.motor, width / 2, 0)


def half_way(streets):
    """Half of the clear width of every way without motor traffic, m."""
    return np.where(streets.path_width.given, streets.path_width.values, np.where(
        streets.footway_width.given, streets.footway_width.values, WAY_WIDTH)) / 2


def half_footway(streets):
    """Half of the clear width of the footways of every street, m."""
    return np.where(streets.footway_width.given, streets.footway_width.values, FOOTWAY_WIDTH) / 2


def buffers(streets, side):
    """Verge between the carriageway and the footway on a side (0 left, 1 right), m."""
    words = (streets.footway_left, streets.footway_right)[side].values
    return np.where((words == Footway.BUFFERED) & streets.buffer_width.given, streets.buffer_width.values, 0.0)


@dataclass(frozen=True, eq=False)
class Strips:
    """What is known of the streets along paths, to tell the strip at any place.

    Attributes
    ----------
    paths : Paths
    streets : Streets
        Widths may be assumed ones.
    along : PathStreets
    motor : ndarray of object
        Lines of the streets with motor traffic.
    tree : shapely.STRtree
        Index over them.
    carriageway, way, footway : ndarray of float64, shape (streets,)
        Half of their widths, m.
    """

    paths: object
    streets: object
    along: object
    motor: np.ndarray
    tree: object
    carriageway: np.ndarray
    way: np.ndarray
    footway: np.ndarray

    @classmethod
    def of(cls, paths, streets, along):
        """Of the streets that paths run along, and those beside them."""
        motor = as_linestrings(streets.lines.take(np.flatnonzero(streets.motor)))
        return cls(paths, streets, along, motor, shapely.STRtree(motor), half_carriageway(streets), half_way(streets),
                   half_footway(streets))

    def at(self, path, station, prefer=None):
        """The strip at places on paths.

        Parameters
        ----------
        path : ndarray of int64, shape (n,)
            Rows of the paths.
        station : ndarray of float64, shape (n,)
            m along them.
        prefer : int, optional
            Side of the path (``LEFT``, ``RIGHT``) that is meant where it runs in the middle of a street that has the
            same on both.

        Returns
        -------
        Strip
        """
        path, station = np.asarray(path, dtype=np.int64), np.asarray(station, dtype=float)
        xy, direction = places_along(self.paths.lines, path, station)
        street = street_at(self.along, path, station)
        here = np.maximum(street, 0)
        motor = (street >= 0) & (self.carriageway[here] > 0)
        half = np.where(street >= 0, self.way[here], WAY_WIDTH / 2)
        strip = Strip(xy, direction, np.zeros(len(path)), half, self._away(xy, direction), street)
        return self._beside_traffic(strip, np.flatnonzero(motor), RIGHT if prefer is None else prefer)

    def _away(self, xy, direction):
        """Side of ways away from the nearest street with traffic; the right one where there is none near."""
        away = np.full(len(xy), RIGHT)
        point, line = self.tree.query_nearest(shapely.points(xy), max_distance=TRAFFIC, all_matches=True)
        order = np.lexsort((line, point))
        point, line = point[order], line[order]
        near = shapely.get_coordinates(shapely.line_interpolate_point(self.motor[line], shapely.line_locate_point(
            self.motor[line], shapely.points(xy[point]))))
        left = direction[point, 0] * (near - xy[point])[:, 1] - direction[point, 1] * (near - xy[point])[:, 0]
        away[point[::-1]] = np.where(left > 0, RIGHT, LEFT)[::-1]  # reversed: of several the first stays
        return away

    def _beside_traffic(self, strip, rows, prefer):
        """Strips along streets: on the footway of the side walked on, or on the verge where there is none."""
        street = strip.street[rows]
        streets = self.streets.take(street)
        on = shapely.line_locate_point(as_linestrings(streets.lines), shapely.points(strip.xy[rows])) \
            if len(rows) else np.empty(0)
        place, unit = places_along(streets.lines, np.arange(len(rows)), on)
        same = np.where(np.einsum("ij,ij->i", unit, strip.direction[rows]) >= 0, 1, -1)
        off = strip.xy[rows] - place
        offset = unit[:, 0] * off[:, 1] - unit[:, 1] * off[:, 0]  # of the path, to the left of the street
        left = np.isin(streets.footway_left.values, ON_FOOT)
        right = np.isin(streets.footway_right.values, ON_FOOT)
        # on the middle line: the side with a footway; where both or none have one, the preferred one as one walks
        side = np.where(left == right, prefer * same, np.where(left, LEFT, RIGHT))
        side = np.where(np.abs(offset) >= OFF, np.sign(offset), side).astype(np.int64)
        on_foot = np.where(side == LEFT, left, right)
        verge = np.where(side == LEFT, buffers(streets, 0), buffers(streets, 1))
        half = np.where(on_foot, self.footway[street], VERGE / 2)
        kerb = self.carriageway[street]
        from_street = side * (kerb + np.where(on_foot, verge, 0) + half)  # the strip, to the left of the street
        drawn = np.abs(offset) > kerb  # a line off the carriageway is where children walk
        middle, halves, away = strip.middle.copy(), strip.half.copy(), strip.away.copy()
        middle[rows] = np.where(drawn, 0, (from_street - offset) * same)
        halves[rows], away[rows] = half, side * same
        return Strip(strip.xy, strip.direction, middle, halves, away, strip.street)
