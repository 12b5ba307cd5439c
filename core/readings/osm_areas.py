# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas of an OpenStreetMap file: multipolygons and closed ways alike."""
import numpy as np
import shapely

from .osm_data import OsmAreas
from .osm_tags import Tags


def areas_with(data, wanted):
    """Areas whose tags are wanted.

    Parameters
    ----------
    data : OsmData
        What the file holds.
    wanted : callable
        ``Tags`` -> mask of the objects that are wanted.

    Returns
    -------
    areas : OsmAreas
        Multipolygons first, then ways; all valid.
    cut : ndarray of bool
        Areas whose outline the file does not hold whole, closed by us with a straight line.
    """
    from_relations = data.areas.take(wanted(data.areas.tags))
    rows = np.flatnonzero(wanted(data.ways.tags) & ~data.ways.tags.among("area", ["no"]))
    ways = data.ways.take(rows)
    closed = ways.closed
    keep = np.flatnonzero(np.diff(ways.lines.first) >= 4 - ~closed)
    shapes = np.empty(len(keep), dtype=object)
    shapes[:] = [shapely.polygons(ways.lines.line(row)) for row in keep]
    outlines = shapely.make_valid(np.concatenate([from_relations.shape, shapes]))
    areas = OsmAreas(np.concatenate([from_relations.area_id, ways.way_id[keep]]),
                     Tags(from_relations.tags.rows + ways.tags.take(keep).rows), outlines)
    return areas, np.r_[np.zeros(len(from_relations), dtype=bool), ~closed[keep]]
