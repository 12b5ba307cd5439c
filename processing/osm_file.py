"""Reads OpenStreetMap files (.osm, .osm.pbf) through GDAL and hands them to core as arrays."""
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsLineString,
    QgsRectangle,
)

from ..core.errors import SchoolPathError
from ..core.readings.osm import read_network
from ..core.readings.osm_data import OsmData, areas_from_wkb, points_from_wkb, ways_from_wkb

CONFIG = Path(__file__).resolve().parent.parent / "resources" / "osm" / "osmconf.ini"
DEGREES = "EPSG:4326"
PER_CHECK = 5000  # features between two looks at Cancel


def read_osm(path, country, crs=None, extent=None, feedback=None, transform_context=None):
    """Read a file.

    Parameters
    ----------
    path : str or Path
        An .osm or .osm.pbf file.
    country : Country
        Its CRS is used where the data lies within its use.
    crs : QgsCoordinateReferenceSystem, optional
        Metric CRS of the result; chosen when not given.
    extent : QgsRectangle, optional
        Degrees; only ways that touch it are read.
    feedback : QgsProcessingFeedback, optional
        For Cancel.
    transform_context : QgsCoordinateTransformContext, optional
        How to get from degrees to ``crs``.

    Returns
    -------
    network : OsmNetwork
    crs : QgsCoordinateReferenceSystem
    """
    raw = _RawFile(path, extent, feedback)
    crs = crs or metric_crs(raw.bounds(), country)
    data = raw.data(_Projector(crs, transform_context or QgsCoordinateTransformContext()))
    return read_network(data, country), crs


def metric_crs(bounds, country):
    """The country's CRS where the data lies within its use, else the UTM zone of the data's centre.

    Parameters
    ----------
    bounds : tuple of float
        West, south, east, north of the data, degrees.
    country : Country
        Names the CRS.

    Returns
    -------
    QgsCoordinateReferenceSystem
    """
    own = QgsCoordinateReferenceSystem(country.crs)
    if own.isValid() and own.bounds().contains(QgsRectangle(*bounds)):
        return own
    west, south, east, north = bounds
    zone = int(((west + east) / 2 + 180) // 6) % 60 + 1
    return QgsCoordinateReferenceSystem(f"EPSG:{32600 + zone if south + north >= 0 else 32700 + zone}")


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
    """Ids, tags and geometry of a file as GDAL hands them out."""

    def __init__(self, path, extent, feedback):
        self.path, self.extent, self.feedback = str(path), extent, feedback
        self.failures = []
        self.layers = {name: ([], [], []) for name in ("points", "lines", "multipolygons")}
        # GDAL's failures are collected here; its state for the rest of QGIS stays as it is
        gdal.PushErrorHandler(self._collect)
        try:
            self._read()
        except RuntimeError as error:  # where somebody switched GDAL's exceptions on
            self.failures.append(str(error))
        finally:
            gdal.PopErrorHandler()
        if self.failures:
            raise SchoolPathError("osm_cut_short", file=self.path, message=self.failures[0])
        if not self.layers["lines"][0] and not self.layers["points"][0]:
            raise SchoolPathError("osm_empty", file=self.path)

    def _collect(self, level, number, message):
        if level >= gdal.CE_Failure:
            self.failures.append(message)

    def _read(self):
        if not Path(self.path).is_file():
            raise SchoolPathError("osm_no_file", file=self.path)
        source = gdal.OpenEx(self.path, gdal.OF_VECTOR, allowed_drivers=["OSM"],
                             open_options=[f"CONFIG_FILE={CONFIG}", "INTERLEAVED_READING=YES"])
        if source is None:
            self.failures.clear()
            raise SchoolPathError("osm_no_osm_file", file=self.path)
        header = source.GetLayerByName("points").GetExtent(force=0, can_return_null=True)
        self.header = header and (header[0], header[2], header[1], header[3])
        if self.extent is not None:
            for name in ("lines", "multipolygons"):
                source.GetLayerByName(name).SetSpatialFilterRect(
                    self.extent.xMinimum(), self.extent.yMinimum(), self.extent.xMaximum(), self.extent.yMaximum())
        source.ExecuteSQL("SET interest_layers = points,lines,multipolygons")
        self._features(source)

    def _features(self, source):
        """Take the features in the order of the file, whatever layer they are of."""
        seen = 0
        while True:
            feature, layer = source.GetNextFeature(include_layer=True)
            if feature is None:
                return
            seen += 1
            if seen % PER_CHECK == 0 and self.feedback is not None and self.feedback.isCanceled():
                raise SchoolPathError("cancelled")
            geometry = feature.GetGeometryRef()
            if geometry is None or geometry.IsEmpty():
                continue
            name = layer.GetName()
            ids, tags, wkb = self.layers[name]
            ids.append(_identity(name, feature))
            tags.append(feature.GetFieldAsString("all_tags"))
            wkb.append(bytes(geometry.ExportToWkb()))

    def bounds(self):
        """Outline of the data, degrees: that of the file's header, else that of all points of ways."""
        if self.extent is not None:
            return (self.extent.xMinimum(), self.extent.yMinimum(), self.extent.xMaximum(), self.extent.yMaximum())
        if self.header:
            return self.header
        lonlat = ways_from_wkb(*self.layers["lines"], lambda xy: xy).lines.xy
        if not len(lonlat):
            lonlat = points_from_wkb(*self.layers["points"], lambda xy: xy).xy
        return (*lonlat.min(axis=0), *lonlat.max(axis=0))

    def data(self, project):
        """``OsmData`` in metres."""
        west, south, east, north = self.bounds()
        corners = project(np.array([(west, south), (west, north), (east, south), (east, north)]))
        areas, rings = areas_from_wkb(*self.layers["multipolygons"], project)
        return OsmData(ways_from_wkb(*self.layers["lines"], project), points_from_wkb(*self.layers["points"], project),
                       areas, rings, bounds=(*corners.min(axis=0), *corners.max(axis=0)))


def _identity(layer, feature):
    if layer == "points":
        return f"n{feature.GetFID()}"
    if layer == "lines":
        return f"w{feature.GetFID()}"
    way = feature.GetFieldAsString("osm_way_id")
    return f"w{way}" if way else f"r{feature.GetFieldAsString('osm_id')}"
