# SPDX-License-Identifier: GPL-2.0-or-later
"""The places whose risk is held against accidents: crossings, junctions, pieces of street."""
import json
from dataclasses import dataclass, replace

import numpy as np
import shapely
import validity_data as data
from osgeo import ogr, osr
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

FACILITIES = ("unmarked", "zebra", "signals")
JUNCTION = 30.0  # m; crossings nearer to each other are one junction


@dataclass(frozen=True, eq=False)
class Units:
    """Places of one sort, one row each.

    Attributes
    ----------
    shapes : ndarray of geometries
        Points or lines, EPSG:3067.
    street : ndarray of str
        Name of the street, or its id where it has none: what is drawn together when intervals are made.
    kind : ndarray of int
        Kind of the street (the busiest one of a junction), rank in ``validity_data.KINDS``.
    facility : ndarray of int
        Index in ``FACILITIES``; the best one of a junction, 0 along streets.
    size : ndarray
        1 for crossings and junctions, length in m for pieces of street.
    risk, klass, speed : ndarray
        Risk; class 1 to 4; posted limit, km/h.
    factors : dict of str to ndarray
        The factors that the risk was made of.
    """

    shapes: np.ndarray
    street: np.ndarray
    kind: np.ndarray
    facility: np.ndarray
    size: np.ndarray
    risk: np.ndarray
    klass: np.ndarray
    speed: np.ndarray
    factors: dict

    def __len__(self):
        return len(self.kind)

    def take(self, rows):
        """The units of the given rows."""
        columns = {name: getattr(self, name)[rows] for name in self.__dataclass_fields__ if name != "factors"}
        return Units(**columns, factors={name: values[rows] for name, values in self.factors.items()})


def streets_of(database):
    """Columns and lines of the streets for motor traffic."""
    kinds = ", ".join(f"'{kind}'" for kind in data.KINDS)
    return data.read_layer(database, "assessed_streets", ["street_id", "name", "kind", "speed_limit"],
                           f"kind IN ({kinds})")


def crossings_of(database, layer="assessed_crossings"):
    """Crossings of streets for motor traffic: unmarked, zebra, signals; those that were assessed.

    Returns
    -------
    (Units, ndarray of int)
        The units and the row of the street of each.
    """
    streets, _ = streets_of(database)
    row = {street: i for i, street in enumerate(streets["street_id"])}
    kinds = ", ".join(f"'{kind}'" for kind in FACILITIES)
    columns, points = data.read_layer(database, layer, ["street_id", "kind", "class", "risk", "factors"],
                                      f"kind IN ({kinds}) AND factors IS NOT NULL")
    at = np.array([row.get(street, -1) for street in columns["street_id"]])
    use = np.flatnonzero(at >= 0)
    at = at[use]
    told = [json.loads(text) for text in columns["factors"][use]]
    units = Units(
        shapes=points[use], street=_names(streets)[at], kind=_ranks(streets["kind"])[at],
        facility=np.array([FACILITIES.index(kind) for kind in columns["kind"][use]]), size=np.ones(len(use)),
        risk=data.numbers(columns["risk"][use]), klass=data.numbers(columns["class"][use]),
        speed=data.numbers(streets["speed_limit"])[at],
        factors={name: np.array([one[name] for one in told]) for name in (told[0] if told else ())})
    return units, at


def _names(streets):
    """Name of each street; where it has none the id of the way it is a piece of."""
    return np.array([name or street.split("-")[0] for name, street in zip(streets["name"], streets["street_id"])])


def _ranks(kinds):
    return np.array([data.KINDS.index(kind) for kind in kinds])


def junctions_of(crossings):
    """Crossings that lie within ``JUNCTION`` m of each other, as one unit: the sum of their risks, else the most."""
    points = crossings.shapes
    one, other = shapely.STRtree(points).query(points, "dwithin", distance=JUNCTION)
    count, junction = connected_components(coo_matrix((np.ones(len(one)), (one, other)), (len(points),) * 2))

    def most(values):
        result = np.zeros(count, dtype=values.dtype)
        np.maximum.at(result, junction, values)
        return result

    first = np.unique(junction, return_index=True)[1]
    groups = [points[rows] for rows in np.split(np.argsort(junction, kind="stable"),
                                                np.cumsum(np.bincount(junction))[:-1])]
    return Units(
        shapes=np.array([shapely.multipoints(group) for group in groups], dtype=object),
        street=crossings.street[first], kind=most(crossings.kind), facility=most(crossings.facility),
        size=np.ones(count), risk=np.bincount(junction, crossings.risk), klass=most(crossings.klass),
        speed=most(crossings.speed), factors={"crossings": np.bincount(junction).astype(float)})


def write_middles(database, target):
    """Draw an unmarked crossing at the middle of every piece of street, to learn the risk of stepping over it there."""
    streets, lines = streets_of(database)
    there = ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
    system = osr.SpatialReference()
    system.ImportFromEPSG(data.CRS)
    layer = there.CreateLayer("middles", system, ogr.wkbPoint)
    for name in ("crossing_id", "street_id", "kind"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    middles = shapely.line_interpolate_point(shapely.get_geometry(lines, 0), 0.5, normalized=True)
    layer.StartTransaction()
    for street, middle in zip(streets["street_id"], shapely.to_wkb(middles)):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in (("crossing_id", f"middle of {street}"), ("street_id", street), ("kind", "unmarked")):
            feature.SetField(name, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(middle))
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def pieces_of(database):
    """Pieces of street from living streets up, with the risk of stepping over them away from crossings."""
    middles, at = crossings_of(database, "assessed_middles")
    _, lines = streets_of(database)
    lines = lines[at]
    units = replace(middles, shapes=lines, size=shapely.length(lines))
    return units.take(np.flatnonzero((units.kind >= data.KINDS.index("living_street")) & (units.size > 0)))
