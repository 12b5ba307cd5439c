# SPDX-License-Identifier: GPL-2.0-or-later
"""Railways and water of an OpenStreetMap file: what a child cannot walk through."""
import numpy as np

from ..barriers import Barriers
from ..codes import BarrierKind
from .osm_tables import tables


def read_barrier_lines(data):
    """Open tracks of trains, rivers and canals, and the shores of lakes and of the sea.

    Parameters
    ----------
    data : OsmData
        What the file holds.

    Returns
    -------
    Barriers

    Notes
    -----
    Trams and streams are left out: children cross them anywhere, and nobody maps every plank over a ditch. Walls and
    fences are left out too: their gates are mapped less often than they themselves, and the fence that is cut is mostly
    that of the home itself (in a suburb of Berlin they would part 465 of 2,525 homes from every way). What runs in a
    tunnel, a culvert or on a bridge does not part the ground. A lake of several ways has no shore where the file lacks
    one of them: GDAL does not hand it out.
    """
    ways = data.ways.take(_kinds(data.ways.tags) >= 0).joined(data.rings.take(_kinds(data.rings.tags) >= 0))
    ways = ways.take(~_small(ways))
    return Barriers(ways.way_id, ways.tags.column("name"), _kinds(ways.tags), ways.lines)


def _kinds(tags):
    """``BarrierKind`` codes, -1 where the object is none at ground level."""
    kind = np.full(len(tags), -1, dtype=np.int8)
    for barrier, values_of in tables().barriers.items():
        for key, values in values_of.items():
            kind[tags.among(key, values)] = barrier
    above = tags.has("bridge") & ~tags.among("bridge", ["no"])
    below = tags.has("tunnel") & ~tags.among("tunnel", ["no", "building_passage"])
    hidden = tags.among("location", ["underground"]) | (tags.among("covered", ["yes"]) & (kind == BarrierKind.WATER))
    kind[above | below | hidden] = -1
    return kind


def _small(ways):
    """Mask of the ponds that a child walks round in a few steps."""
    x, y = ways.lines.xy.T
    first = ways.lines.first
    # shoelace: the term of a line's last vertex runs on into the next line and is left out
    term = np.zeros(len(x))
    term[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
    term[first[1:] - 1] = 0
    total = np.r_[0.0, np.cumsum(term)]
    area = np.abs(total[first[1:]] - total[first[:-1]]) / 2
    return ways.closed & (_kinds(ways.tags) == BarrierKind.WATER) & (area < tables().smallest_water)
