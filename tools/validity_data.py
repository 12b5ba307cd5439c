# SPDX-License-Identifier: GPL-2.0-or-later
"""What the validity figures are made from: recorded accidents, the assessed layers, and where people are."""
import csv
import io
import zipfile
from dataclasses import dataclass

import numpy as np
import shapely
from osgeo import gdal, ogr, osr

ogr.UseExceptions()

WALKERS, CYCLISTS, MOPEDS = 9, 8, 7
KINDS = ("service", "living_street", "residential", "unclassified", "tertiary", "secondary", "primary", "trunk",
         "motorway")
CRS = 3067


@dataclass(frozen=True, eq=False)
class Accidents:
    """Accidents known to the police (Väylävirasto, 2014 to 2021), one row each.

    Attributes
    ----------
    xy : ndarray, shape (n, 2)
        EPSG:3067, m.
    who : ndarray of int
        Class of the accident: 1 to 6 among motor vehicles, 7 moped, 8 bicycle, 9 pedestrian.
    harm : ndarray of int
        0 none, 1 death, 2 injury.
    limit : ndarray of int
        Posted speed, km/h; -1 where not known.
    light, place, year : ndarray of int
        1 = daylight; 2 = on a pedestrian crossing; 2014 to 2021.
    school_day : ndarray of bool
        Monday to Friday, August to May. The hour is not published.
    """

    xy: np.ndarray
    who: np.ndarray
    harm: np.ndarray
    limit: np.ndarray
    light: np.ndarray
    place: np.ndarray
    year: np.ndarray
    school_day: np.ndarray

    def __len__(self):
        return len(self.who)

    def take(self, mask):
        """The accidents of a mask."""
        return Accidents(**{name: getattr(self, name)[mask] for name in self.__dataclass_fields__})

    def of(self, who):
        """Accidents of walkers or of cyclists."""
        return self.take(self.who == who)


def read_accidents(archive):
    """All accidents of the yearly tables in a zip; those without coordinates are left out."""
    rows = []
    with zipfile.ZipFile(archive) as packed:
        for name in sorted(packed.namelist()):
            raw = packed.read(name)
            try:
                text = raw.decode("utf8")
            except UnicodeDecodeError:  # some years are UTF-8, others ISO-8859-1
                text = raw.decode("latin1")
            rows += [row for row in csv.DictReader(io.StringIO(text), delimiter=";") if row["X"] and row["Y"]]

    def whole(name):
        return np.array([int(row[name] or -1) for row in rows])

    day = np.array([row["Vkpv"] for row in rows])
    month = whole("Kk")
    return Accidents(
        xy=np.array([(float(row["X"]), float(row["Y"])) for row in rows]), who=whole("Onluokka"),
        harm=whole("Vakavuusko"), limit=whole("Nopraj"), light=whole("Valoisuus"), place=whole("Onnpaikka"),
        year=whole("Vuosi"), school_day=~np.isin(day, ("Lauantai", "Sunnuntai")) & ~np.isin(month, (6, 7)))


def read_layer(source, layer, names, where=None):
    """Columns and geometries of a layer.

    Returns
    -------
    (dict of str to ndarray of object, ndarray of geometries)
    """
    opened = gdal.OpenEx(str(source), gdal.OF_VECTOR | gdal.OF_READONLY)
    table = opened.GetLayerByName(layer)
    table.SetAttributeFilter(where)
    columns, shapes = {name: [] for name in names}, []
    for feature in table:
        for name in names:
            columns[name].append(feature.GetField(name))
        shapes.append(bytes(feature.GetGeometryRef().ExportToWkb()))
    return ({name: np.array(values, dtype=object) for name, values in columns.items()},
            shapely.from_wkb(np.array(shapes, dtype=object)))


def numbers(column):
    """A column of numbers; NaN where there is none."""
    return np.array([np.nan if value is None else float(value) for value in column])


def _projected(source, xy):
    from_, to = osr.SpatialReference(), osr.SpatialReference()
    from_.ImportFromWkt(source) if isinstance(source, str) else from_.ImportFromEPSG(source)
    to.ImportFromEPSG(CRS)
    for system in (from_, to):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return np.array(osr.CoordinateTransformation(from_, to).TransformPoints(np.asarray(xy).tolist()))[:, :2]


def residents(grid, xy, reach=250):
    """People living in the grid cells whose centre lies within ``reach`` m of each place."""
    columns, cells = read_layer(grid, grid.stem, ["ASUKKAITA"])
    centres = _projected(3879, shapely.get_coordinates(shapely.centroid(cells)))
    people = numbers(columns["ASUKKAITA"])
    return sum_within(centres, xy, reach, people)


def attractions(osm, xy, reach=100):
    """Stops, shops and places to eat of the OpenStreetMap file within ``reach`` m of each place."""
    wanted = ("highway = 'bus_stop' OR other_tags LIKE '%\"shop\"=>%' OR other_tags LIKE '%\"railway\"=>\"tram_stop\"%'"
              " OR other_tags LIKE '%\"amenity\"=>\"restaurant\"%' OR other_tags LIKE '%\"amenity\"=>\"cafe\"%'"
              " OR other_tags LIKE '%\"amenity\"=>\"fast_food\"%'")
    _, points = read_layer(osm, "points", [], wanted)
    there = _projected(4326, shapely.get_coordinates(points))
    return sum_within(there, xy, reach)


def sum_within(there, xy, reach, amounts=None):
    """Number of the points, or the sum of their amounts, within reach m of each place."""
    place, point = shapely.STRtree(shapely.points(there)).query(shapely.points(xy), "dwithin", distance=reach)
    return np.bincount(place, None if amounts is None else amounts[point], minlength=len(xy)).astype(float)


def nearest(shapes, xy, reach):
    """Rows of the points that have a shape within reach m, and of the shape nearest to each."""
    return shapely.STRtree(shapes).query_nearest(shapely.points(xy), max_distance=reach, all_matches=False)


def nearest_within(shapes, xy, reach):
    """Number of points that have each shape as their nearest, at most reach m away."""
    return np.bincount(nearest(shapes, xy, reach)[1], minlength=len(shapes)).astype(float)


def within(shapes, xy, reach):
    """Whether each point lies within reach of any of the shapes."""
    near = np.zeros(len(xy), dtype=bool)
    near[shapely.STRtree(shapes).query(shapely.points(xy), "dwithin", distance=reach)[0]] = True
    return near
