# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads OpenStreetMap files (.osm, .osm.pbf) through GDAL and hands them to core as arrays."""
from dataclasses import replace
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLineString,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..core.errors import Notice, SchoolPathError
from ..core.readings.osm import read_network
from ..core.readings.osm_data import OsmData, areas_from_wkb, points_from_wkb, ways_from_wkb, ways_without_strays
from .osm_words import say_osm
from .reading.metric import choose, is_metric, transform

CONFIG = Path(__file__).resolve().parent.parent / "resources" / "osm" / "osmconf.ini"
DEGREES = "EPSG:4326"
LAYERS = ("points", "lines", "multipolygons")
PER_CHECK = 5000  # features between two looks at Cancel
READ = 50         # % of the whole work done when the file is read


def read_osm(path, country, crs=None, extent=None, feedback=None, context=None, **wanted):
    """Read a file.

    Parameters
    ----------
    path : str or Path
        An .osm or .osm.pbf file.
    country : Country
        Its rules; its CRS is used where the data lies within its use.
    crs : QgsCoordinateReferenceSystem, optional
        CRS of the result; the country's or the UTM zone where it is not given, or not metric there.
    extent : QgsRectangle, optional
        Degrees; only ways that touch it are read.
    feedback : QgsProcessingFeedback, optional
        For Cancel, progress and messages.
    context : QgsProcessingContext, optional
        How to get from degrees to the CRS.
    **wanted : bool
        ``schools``, ``homes``, ``barriers``: whether they are asked for.

    Returns
    -------
    network : OsmNetwork
    crs : QgsCoordinateReferenceSystem
    """
    context, feedback = context or QgsProcessingContext(), feedback or QgsProcessingFeedback()
    raw = _RawFile(path, extent, feedback)
    crs = _metric_crs(raw.bounds, crs, country, context, feedback)
    data = raw.data(_Projector(crs, context.transformContext()))
    network = read_network(data, country, **wanted)
    network = replace(network, notices=(*raw.strays, *network.notices))
    if not len(network.streets):
        raise SchoolPathError(raw.nothing, file=raw.path)
    return network, crs


def _metric_crs(bounds, asked, country, context, feedback):
    """The CRS asked for if it is metric where the data lies, else the country's, else the UTM zone."""
    lonlat = np.reshape(bounds, (2, 2))
    if asked is None:
        return choose(QgsCoordinateReferenceSystem(DEGREES), lonlat, country.crs, context)
    there, outside = transform(lonlat, QgsCoordinateReferenceSystem(DEGREES), asked, context)
    if not outside.any() and is_metric(asked, there.mean(axis=0), context):
        return asked
    chosen = choose(QgsCoordinateReferenceSystem(DEGREES), lonlat, country.crs, context)
    feedback.pushInfo(say_osm("osm_crs", (), {"source": asked.authid(), "target": chosen.authid()}))
    return chosen


class _Projector:
    """Degrees to metres, all points in one go."""

    def __init__(self, crs, context):
        self.transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(DEGREES), crs, context)

    def __call__(self, lonlat):
        if not len(lonlat):
            return np.empty((0, 2))
        line = QgsLineString(lonlat[:, 0].tolist(), lonlat[:, 1].tolist())
        try:
            line.transform(self.transform)
        except QgsCsException as error:
            raise SchoolPathError("osm_transform", crs=self.transform.destinationCrs().authid()) from error
        return np.frombuffer(line.asWkb().data(), dtype="<f8", offset=9).reshape(-1, 2).copy()


class _RawFile:
    """Ids, tags and geometry of a file as GDAL hands them out.

    Attributes
    ----------
    layers : dict of str to (list of str, list of str, list of bytes)
        GDAL's layer -> ids, tags, WKB in degrees.
    bounds : tuple of float
        West, south, east and north of the extent, else of the file's header, else of the data; degrees.
    """

    def __init__(self, path, extent, feedback):
        self.path, self.extent, self.feedback = str(path), extent, feedback
        self.layers = {name: ([], [], []) for name in LAYERS}
        self._header, self._failures = None, []
        if not Path(self.path).is_file():
            raise SchoolPathError("osm_no_file", file=self.path)
        # GDAL's failures are collected here; its state for the rest of QGIS stays as it is
        gdal.PushErrorHandler(self._collect)
        try:
            self._read()
        except RuntimeError as error:  # where somebody switched GDAL's exceptions on
            self._failures.append(str(error))
        except (SystemError, UnicodeDecodeError) as error:  # GDAL's own words hold bytes of the file that are no text
            self._failures.append(str(error.__cause__ or error))
        finally:
            gdal.PopErrorHandler()
        if self._failures:
            raise SchoolPathError("osm_cut_short", file=self.path, message=self._failures[0])
        self.strays = self._leave_out_strays()
        if not self.layers["lines"][0]:
            raise SchoolPathError(self.nothing, file=self.path)
        self.bounds = self._bounds()

    @property
    def nothing(self):
        """What to say where no street was found."""
        return "osm_empty" if self.extent is None else "osm_nothing_in_extent"

    def _collect(self, level, number, message):
        if level >= gdal.CE_Failure:
            self._failures.append(message)

    def _read(self):
        try:
            source = gdal.OpenEx(self.path, gdal.OF_VECTOR, allowed_drivers=["OSM"],
                                 open_options=[f"CONFIG_FILE={CONFIG}", "INTERLEAVED_READING=YES"])
        except RuntimeError:
            source = None
        if source is None:
            self._failures.clear()
            raise SchoolPathError("osm_no_osm_file", file=self.path)
        header = source.GetLayerByName("points").GetExtent(force=0, can_return_null=True)
        self._header = header and (header[0], header[2], header[1], header[3])
        if self.extent is not None:
            for name in ("lines", "multipolygons"):  # not the points: without them GDAL would cut the ways short
                source.GetLayerByName(name).SetSpatialFilterRect(*_corners(self.extent))
        source.ExecuteSQL("SET interest_layers = " + ",".join(LAYERS))
        self._features(source)

    def _features(self, source):
        """Take the features in the order of the file, whatever layer they are of."""
        seen = 0
        while True:
            feature, layer, done = source.GetNextFeature(include_layer=True, include_pct=True)
            if feature is None:
                return
            seen += 1
            if seen % PER_CHECK == 0:
                if self.feedback.isCanceled():
                    raise SchoolPathError("cancelled")
                self.feedback.setProgress(done * READ)
            geometry = feature.GetGeometryRef()
            if geometry is None or geometry.IsEmpty():
                continue
            name = layer.GetName()
            ids, tags, wkb = self.layers[name]
            ids.append(_identity(name, feature))
            tags.append(feature.GetFieldAsString("all_tags"))
            wkb.append(bytes(geometry.ExportToWkb()))

    def _leave_out_strays(self):
        """Lead ways straight on past nodes that slipped to another end of the world; what is to be told of it."""
        self.layers["lines"], told = ways_without_strays(*self.layers["lines"])
        return (Notice("osm_strays", told, {"count": len(told)}),) if told else ()

    def _bounds(self):
        if self.extent is not None:
            return _corners(self.extent)
        if self._header:
            return self._header
        lonlat = ways_from_wkb(*self.layers["lines"], np.array).lines.xy
        return (*lonlat.min(axis=0), *lonlat.max(axis=0))

    def data(self, project):
        """``OsmData`` in metres."""
        west, south, east, north = self.bounds
        corners = project(np.array([(west, south), (west, north), (east, south), (east, north)]))
        areas, rings = areas_from_wkb(*self.layers["multipolygons"], project)
        return OsmData(ways_from_wkb(*self.layers["lines"], project), points_from_wkb(*self.layers["points"], project),
                       areas, rings, bounds=(*corners.min(axis=0), *corners.max(axis=0)))


def _corners(rectangle):
    return rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum()


def _identity(layer, feature):
    if layer == "points":
        return f"n{feature.GetFID()}"
    if layer == "lines":
        return f"w{feature.GetFID()}"
    way = feature.GetFieldAsString("osm_way_id")
    return f"w{way}" if way else f"r{feature.GetFieldAsString('osm_id')}"
