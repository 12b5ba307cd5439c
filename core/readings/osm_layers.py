# SPDX-License-Identifier: GPL-2.0-or-later
"""OpenStreetMap data that comes as layers (QuickOSM, an export of GDAL): fields back to tags."""
import numpy as np

from ..network.vertices import places_of
from .osm_data import OsmAreas, OsmData, OsmPoints, OsmWays
from .osm_tags import Tags, parse_hstore

_NOT_TAGS = ("full_id", "osm_id", "osm_way_id", "osm_type", "fid", "id", "@id", "ogc_fid", "z_order")
_HSTORES = ("other_tags", "all_tags")


def tags_of(columns, n):
    """Tags of the rows of a layer.

    Parameters
    ----------
    columns : dict of str to list
        Field -> values; ``other_tags`` and ``all_tags`` hold HSTORE texts.
    n : int
        Number of rows.

    Returns
    -------
    Tags
    """
    rows = [{} for _ in range(n)]
    for name in _HSTORES:
        for row, text in zip(rows, columns.get(name, ())):
            row.update(parse_hstore(text) if text else {})
    for name, values in columns.items():
        if name in _NOT_TAGS or name in _HSTORES:
            continue
        for row, value in zip(rows, values):
            if value is not None and value != "":
                row[name] = str(value)
    return Tags(rows)


def ids_of(columns, fid, letter):
    """Ids as School Path makes them (``w123``), from ``full_id`` or ``osm_id``, else the feature id."""
    full, plain = columns.get("full_id"), columns.get("osm_id") or columns.get("@id")
    result = np.empty(len(fid), dtype=object)
    for row, number in enumerate(fid):
        if full is not None and full[row]:
            result[row] = str(full[row])
        else:
            text = str(plain[row] if plain is not None and plain[row] else number)
            result[row] = letter + text.split("/")[-1]  # overpass turbo writes way/123
    return result


def data_of(lines, way_id, tags, xy, node_id, point_tags):
    """Layers as if they were a file.

    Parameters
    ----------
    lines : Lines
        Ways, metres.
    way_id : ndarray of object, shape (ways,)
        Ids.
    tags : Tags
        Tags of the ways.
    xy : ndarray of float64, shape (points, 2)
        Points with tags, metres.
    node_id : ndarray of object, shape (points,)
        Ids.
    point_tags : Tags
        Their tags.

    Returns
    -------
    OsmData
        Vertices that agree to a millimetre are one node.
    """
    place, _ = places_of(np.concatenate([lines.xy, xy]))
    nothing = np.empty(0, dtype=object)
    no_lines = lines.take(np.empty(0, dtype=np.int64))
    return OsmData(OsmWays(way_id, tags, lines, place[:len(lines.xy)]),
                   OsmPoints(node_id, point_tags, xy, place[len(lines.xy):]), OsmAreas(nothing, Tags([]), nothing),
                   OsmWays(nothing, Tags([]), no_lines, np.empty(0, dtype=np.int64)))
