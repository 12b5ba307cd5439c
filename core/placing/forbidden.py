# SPDX-License-Identifier: GPL-2.0-or-later
"""Where an element may not stand: crossings, what a driver must see, clear widths, carriageways, areas kept out."""
from dataclasses import dataclass, field

import numpy as np
import shapely

from ..limits import PLOUGH
from ..network.locate import as_linestrings
from ..paths.samples import places_along
from ..safety.curves import stopping_distance
from .strip import ON_FOOT, buffers, half_carriageway, half_footway, half_way

LOW = 0.6            # m; lower things hide nobody
ZEBRA = 2.0          # m from the middle of a crossing to its edge
TRACK = 8.0          # m along rails, to both sides of where a path crosses them
WAIT = 1.0           # m behind the kerb, where a child waits
KERB = 0.3           # m from the carriageway that whatever stands must keep
APART = 0.5          # m between two elements
NEAR = 20.0          # m; streets farther off have no say
USUAL_LIMIT = 50.0   # km/h; of a street of which the country file assumes nothing
REASONS = ("keep_out", "crossing", "carriageway", "clear_width", "sight_triangle", "taken")


@dataclass(frozen=True, eq=False)
class Body:
    """What stands, as the rules need it.

    Attributes
    ----------
    radius : float
        Half of its greatest size on the ground, m.
    height : float
        m; 0 of what lies on the ground.
    plough : float
        Room the plough wants beside it, m.
    clear_of : tuple of str
        What it must not stand in.
    from_carriageway : float
        Least distance from the carriageway, m.
    """

    radius: float
    height: float
    plough: float
    clear_of: tuple
    from_carriageway: float


@dataclass(eq=False)
class Ground:
    """The ground around paths; elements are added as they are placed.

    Attributes
    ----------
    streets : Streets
    lines : ndarray of object
        Their lines.
    street_tree : shapely.STRtree
    crossings, triangles, keep_out : shapely.STRtree
        Areas.
    carriageway, way, footway : ndarray of float64, shape (streets,)
        Half of their widths, m.
    taken : ndarray of float64, shape (k, 3)
        Places of elements, and half of their sizes; grows by doubling.
    count : int
        Rows of it that are in use.
    """

    streets: object
    lines: np.ndarray
    street_tree: object
    crossings: object
    triangles: object
    keep_out: object
    carriageway: np.ndarray
    way: np.ndarray
    footway: np.ndarray
    taken: np.ndarray = field(default_factory=lambda: np.empty((64, 3)))
    count: int = 0

    @classmethod
    def of(cls, streets, places, keep_out, sight, mapped=(), tracks=()):
        """The ground.

        Parameters
        ----------
        streets : Streets
        places : CrossingPlaces
            Crossings whose areas and sight are kept free.
        keep_out : ndarray of object
            Shapes.
        sight : Sight
            Reaction (s) and braking (m/s2) of drivers.
        mapped : array_like, shape (k, 2), optional
            All crossings that are mapped, on paths or beside them.
        tracks : array_like of object, optional
            Areas of rails, see :func:`track_areas`.
        """
        lines, half = as_linestrings(streets.lines), half_carriageway(streets)
        others = shapely.buffer(shapely.points(np.reshape(mapped, (-1, 2))), ZEBRA)
        crossings = np.concatenate([_areas(places, half), others, np.asarray(tracks, dtype=object)])
        return cls(streets, lines, shapely.STRtree(lines), shapely.STRtree(crossings),
                   shapely.STRtree(_triangles(places, streets, half, sight)), shapely.STRtree(keep_out), half,
                   half_way(streets), half_footway(streets))

    def take(self, xy, radius):
        """An element stands here now."""
        if self.count == len(self.taken):
            self.taken = np.concatenate([self.taken, np.empty_like(self.taken)])
        self.taken[self.count] = *xy, radius
        self.count += 1

    def hindrances(self, xy, level, body):
        """What speaks against each of some places.

        Parameters
        ----------
        xy : ndarray of float64, shape (n, 2)
        level : ndarray of int64, shape (n,)
            Level of the path there; streets on other levels have no say.
        body : Body

        Returns
        -------
        ndarray of int64, shape (n,)
            Row of the first reason in ``REASONS``; -1 where nothing does.
        """
        points = shapely.points(xy)
        found = np.full(len(xy), -1)
        for number, reason in reversed(list(enumerate(REASONS))):
            bad = getattr(self, "_" + reason)(points, xy, level, body)
            found[bad] = number
        return found

    def _keep_out(self, points, xy, level, body):
        return _hit(self.keep_out, points, body.radius)

    def _crossing(self, points, xy, level, body):
        return _hit(self.crossings, points, body.radius) if "crossing" in body.clear_of else []

    def _sight_triangle(self, points, xy, level, body):
        if body.height <= LOW or "sight_triangle" not in body.clear_of:
            return []
        return _hit(self.triangles, points, body.radius)

    def _carriageway(self, points, xy, level, body):
        if not body.height and "carriageway" not in body.clear_of and not body.from_carriageway:
            return []
        at, street, distance = self._streets_near(points, level)
        gap = distance - self.carriageway[street] - body.radius
        least = max(body.from_carriageway, KERB if body.height else 0)
        return at[self.streets.motor[street] & (gap < least - 1e-6)]

    def _clear_width(self, points, xy, level, body):
        if "clear_width" not in body.clear_of:
            return []
        at, street, distance = self._streets_near(points, level)
        foot = ~self.streets.motor[street]
        narrow = _narrows(distance, 0, self.way[street], body) & foot
        line = self.lines[street]
        on = shapely.line_locate_point(line, points[at])
        place, unit = places_along(self.streets.lines, street, on)
        off = unit[:, 0] * (xy[at] - place)[:, 1] - unit[:, 1] * (xy[at] - place)[:, 0]
        for side, sign in ((0, 1), (1, -1)):
            words = (self.streets.footway_left, self.streets.footway_right)[side].values[street]
            half = self.footway[street]
            middle = self.carriageway[street] + buffers(self.streets, side)[street] + half
            beside = np.isin(words, ON_FOOT) & ~foot & (np.abs(np.abs(off) - distance) < 0.1)
            narrow |= beside & (sign * off > 0) & _narrows(np.abs(off), middle, half, body)
        return at[narrow]

    def _taken(self, points, xy, level, body):
        taken = self.taken[:self.count]
        near = np.abs(taken[:, :2] - xy[0]).max(axis=1) < NEAR + np.abs(xy - xy[0]).max()
        taken = taken[near]
        apart = np.hypot(*(xy[:, None] - taken[None, :, :2]).transpose(2, 0, 1))
        return np.flatnonzero((apart < taken[None, :, 2] + body.radius + APART).any(axis=1))

    def _streets_near(self, points, level):
        """Pairs of a place and a street near it on its level, and their distance."""
        at, street = self.street_tree.query(points, predicate="dwithin", distance=NEAR)
        same = self.streets.level[street] == level[at]
        at, street = at[same], street[same]
        return at, street, shapely.distance(points[at], self.lines[street])


def _narrows(distance, middle, half, body):
    """Whether something so far from the middle line of a strip takes of its width what the plough needs."""
    room = np.abs(distance - middle) - body.radius - body.plough
    return (room < half - 1e-6) & (half + room < PLOUGH - 1e-6)


def _hit(tree, points, radius):
    """Points that lie within a distance of a shape of the tree."""
    return np.unique(tree.query(points, predicate="dwithin", distance=radius)[0])


@dataclass(frozen=True, eq=False)
class CrossingPlaces:
    """Crossings: where on which street.

    Attributes
    ----------
    street : ndarray of int64, shape (n,)
    xy, unit : ndarray of float64, shape (n, 2)
        Place on the middle line of the street, and the direction of the street there.
    """

    street: np.ndarray
    xy: np.ndarray
    unit: np.ndarray

    @classmethod
    def at(cls, streets, street, xy):
        """The places on given streets that are nearest to points."""
        on = shapely.line_locate_point(as_linestrings(streets.lines.take(street)), shapely.points(xy)) \
            if len(street) else np.empty(0)
        return cls(np.asarray(street, dtype=np.int64), *places_along(streets.lines, street, on))

    @property
    def normal(self):
        """Direction across the street, to its left."""
        return np.column_stack([-self.unit[:, 1], self.unit[:, 0]])


def _areas(places, half):
    """The area of each crossing, from kerb to kerb."""
    across, along = places.normal * half[places.street][:, None], places.unit * ZEBRA
    ring = np.stack([places.xy + across + along, places.xy + across - along, places.xy - across - along,
                     places.xy - across + along], axis=1)
    return shapely.polygons(ring) if len(ring) else np.empty(0, dtype=object)


def track_areas(xy, direction):
    """The areas of rails at places where paths cross them.

    Parameters
    ----------
    xy, direction : ndarray of float64, shape (n, 2)
        Place, and unit direction of the path there; the rails run across it.
    """
    along, across = direction * ZEBRA, np.column_stack([-direction[:, 1], direction[:, 0]]) * TRACK
    ring = np.stack([xy + across + along, xy + across - along, xy - across - along, xy - across + along], axis=1)
    return shapely.polygons(ring) if len(ring) else np.empty(0, dtype=object)


def _triangles(places, streets, half, sight):
    """What drivers must see past, from both directions to a child that waits on either side."""
    limit = np.where(streets.speed_limit.given, streets.speed_limit.values, USUAL_LIMIT)[places.street]
    far = stopping_distance(limit, sight.reaction, sight.braking)
    rings = []
    for side in (1, -1):
        child = places.xy + places.normal * (side * (half[places.street] + WAIT))[:, None]
        for way in (1, -1):
            rings.append(np.stack([child, places.xy, places.xy + places.unit * (way * far)[:, None]], axis=1))
    return shapely.polygons(np.concatenate(rings)) if len(places.street) else np.empty(0, dtype=object)
