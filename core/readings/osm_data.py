# SPDX-License-Identifier: GPL-2.0-or-later
"""What an OpenStreetMap file holds, as arrays: ways, points and areas with their tags."""
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from ..lines import Lines
from ..network.locate import as_linestrings
from ..strays import in_reach
from .osm_tags import Tags, parse_hstore

STRAY = 0.3  # degrees from a node of a way to the next: no street runs straight for so long
GRID = 10_000_000  # OpenStreetMap keeps degrees with seven decimals


def node_keys(lonlat):
    """One number per place: equal numbers are the same node.

    GDAL hands out no node ids, but the vertices of two ways at a shared node are the same to the last bit.

    Parameters
    ----------
    lonlat : ndarray of float64, shape (points, 2)
        Degrees.

    Returns
    -------
    ndarray of int64, shape (points,)
    """
    steps = np.round(np.asarray(lonlat, dtype=float).reshape(-1, 2) * GRID).astype(np.int64)
    return (steps[:, 0] + 180 * GRID) * (180 * GRID + 1) + steps[:, 1] + 90 * GRID


@dataclass(frozen=True, eq=False)
class OsmWays:
    """Ways.

    Attributes
    ----------
    way_id : ndarray of object, shape (n,)
        ``"w123"``; ``"r45-1"`` for a ring of a multipolygon.
    tags : Tags
        Tags of each way.
    lines : Lines
        Geometry, metres.
    node : ndarray of int64, shape (points,)
        Key of the node at each vertex of ``lines``.
    """

    way_id: np.ndarray
    tags: Tags
    lines: Lines
    node: np.ndarray

    def __len__(self):
        return len(self.way_id)

    def take(self, rows):
        """The ways of the given rows (mask or indices)."""
        rows = np.arange(len(self))[rows]
        vertex = Lines(np.column_stack([np.arange(len(self.node))] * 2), self.lines.first).take(rows).xy[:, 0]
        return OsmWays(self.way_id[rows], self.tags.take(rows), self.lines.take(rows), self.node[vertex])

    def joined(self, other):
        """These ways and then those of another table."""
        lines = Lines(np.concatenate([self.lines.xy, other.lines.xy]),
                      np.r_[self.lines.first, other.lines.first[1:] + self.lines.first[-1]])
        return OsmWays(np.concatenate([self.way_id, other.way_id]), Tags(self.tags.rows + other.tags.rows), lines,
                       np.concatenate([self.node, other.node]))

    @cached_property
    def closed(self):
        """Mask of the ways that end where they begin."""
        return self.node[self.lines.first[:-1]] == self.node[self.lines.first[1:] - 1]


@dataclass(frozen=True, eq=False)
class OsmPoints:
    """Nodes that carry tags.

    Attributes
    ----------
    node_id : ndarray of object, shape (n,)
        ``"n123"``.
    tags : Tags
        Tags of each node.
    xy : ndarray of float64, shape (n, 2)
        Place, metres.
    node : ndarray of int64, shape (n,)
        Key of the node.
    """

    node_id: np.ndarray
    tags: Tags
    xy: np.ndarray
    node: np.ndarray

    def __len__(self):
        return len(self.node_id)

    def take(self, rows):
        """The points of the given rows (mask or indices)."""
        rows = np.arange(len(self))[rows]
        return OsmPoints(self.node_id[rows], self.tags.take(rows), self.xy[rows], self.node[rows])


@dataclass(frozen=True, eq=False)
class OsmAreas:
    """Areas: multipolygons and closed ways that are no streets.

    Attributes
    ----------
    area_id : ndarray of object, shape (n,)
        ``"w123"`` or ``"r45"``.
    tags : Tags
        Tags of each area.
    shape : ndarray of object, shape (n,)
        Shapely polygons, metres.
    """

    area_id: np.ndarray
    tags: Tags
    shape: np.ndarray

    def __len__(self):
        return len(self.area_id)

    def take(self, rows):
        """The areas of the given rows (mask or indices)."""
        rows = np.arange(len(self))[rows]
        return OsmAreas(self.area_id[rows], self.tags.take(rows), self.shape[rows])


@dataclass(frozen=True, eq=False)
class OsmData:
    """One file.

    Attributes
    ----------
    ways : OsmWays
        All ways with tags, buildings and railways among them.
    points : OsmPoints
        All nodes with tags.
    areas : OsmAreas
        Multipolygons and closed ways with ``area=yes``.
    rings : OsmWays
        Rings of ``areas``.
    bounds : tuple of float or None
        Outline of the data as the file tells it, metres (x min, y min, x max, y max).
    """

    ways: OsmWays
    points: OsmPoints
    areas: OsmAreas
    rings: OsmWays
    bounds: tuple = None


def _table(ids, texts):
    identity = np.empty(len(ids), dtype=object)
    identity[:] = ids
    return identity, Tags([parse_hstore(text) for text in texts])


def ways_from_wkb(ids, texts, wkb, project):
    """Ways from what GDAL hands out.

    Parameters
    ----------
    ids : list of str
        Ids.
    texts : list of str
        Tags as HSTORE text.
    wkb : list of bytes
        Line strings in degrees.
    project : callable
        Degrees, shape (points, 2) -> metres, same shape.

    Returns
    -------
    OsmWays
    """
    lonlat, of = shapely.get_coordinates(shapely.from_wkb(np.array(wkb, dtype=object)), return_index=True)
    first = np.searchsorted(of, np.arange(len(wkb) + 1)).astype(np.int64)
    identity, tags = _table(ids, texts)
    return OsmWays(identity, tags, Lines(project(lonlat), first), node_keys(lonlat))


def ways_without_strays(ids, texts, wkb):
    """Ways led straight on past nodes that slipped to another end of the world.

    Parameters
    ----------
    ids, texts : list of str
    wkb : list of bytes
        Line strings in degrees.

    Returns
    -------
    ways : tuple of list
        As they were given; without those of which nothing is left.
    told : tuple of str
        Ids of the ways that had such nodes.
    """
    lonlat, of = shapely.get_coordinates(shapely.from_wkb(np.array(wkb, dtype=object)), return_index=True)
    kept = in_reach(Lines(lonlat, np.searchsorted(of, np.arange(len(wkb) + 1)).astype(np.int64)), STRAY)
    told = np.union1d(kept.strayed, kept.lost)
    if not len(told):
        return (ids, texts, wkb), ()
    lines = shapely.to_wkb(as_linestrings(kept.lines)).tolist()
    return ([ids[row] for row in kept.row], [texts[row] for row in kept.row], lines), tuple(ids[row] for row in told)


def points_from_wkb(ids, texts, wkb, project):
    """Points from what GDAL hands out; parameters as in ``ways_from_wkb``."""
    lonlat = shapely.get_coordinates(shapely.from_wkb(np.array(wkb, dtype=object)))
    identity, tags = _table(ids, texts)
    return OsmPoints(identity, tags, project(lonlat), node_keys(lonlat))


def areas_from_wkb(ids, texts, wkb, project):
    """Areas and their rings as ways, from what GDAL hands out; parameters as in ``ways_from_wkb``.

    Returns
    -------
    areas : OsmAreas
    rings : OsmWays
        Outer and inner rings, in the order of the areas.
    """
    degrees = shapely.from_wkb(np.array(wkb, dtype=object))
    lonlat = shapely.get_coordinates(degrees)
    identity, tags = _table(ids, texts)
    metres = shapely.set_coordinates(degrees.copy(), project(lonlat)) if len(wkb) else degrees
    areas = OsmAreas(identity, tags, metres)

    parts, area = shapely.get_parts(degrees, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    area = area[part]
    ring_lonlat, of = shapely.get_coordinates(rings, return_index=True)
    first = np.searchsorted(of, np.arange(len(rings) + 1)).astype(np.int64)
    number = np.arange(len(area)) - np.searchsorted(area, area) + 1
    ring_ids = np.empty(len(area), dtype=object)
    ring_ids[:] = [identity[a] if identity[a].startswith("w") else f"{identity[a]}-{k}" for a, k in zip(area, number)]
    return areas, OsmWays(ring_ids, tags.take(area), Lines(project(ring_lonlat), first), node_keys(ring_lonlat))
