# SPDX-License-Identifier: GPL-2.0-or-later
"""Small layers for tests, and an algorithm that does nothing but read them."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from school_path.processing import compat
from school_path.processing.base import LINES, POINTS, TABLE, SchoolPathAlgorithm

METRIC = "EPSG:3067"
X, Y = 385000.0, 6672000.0  # somewhere in Helsinki
STREET_FIELDS = {"street_id": "text", "kind": "text", "speed_limit": "real", "lit": "text", "provenance": "text"}


def line(*points):
    """WKT of a line; coordinates count from a place in Helsinki."""
    return "LineString (" + ", ".join(f"{X + x} {Y + y}" for x, y in points) + ")"


def point(x, y):
    """WKT of a point; coordinates count from a place in Helsinki."""
    return f"Point ({X + x} {Y + y})"


STRAIGHT = line((0, 0), (100, 0))


def layer(fields, rows, geometry="LineString", crs=METRIC, name="streets"):
    """A layer in memory.

    ``fields``: name -> kind (``compat.field``); ``rows``: (WKT, geometry or None, values by name).
    """
    made = QgsVectorLayer(geometry + (f"?crs={crs}" if crs else ""), name, "memory")
    if not crs:
        made.setCrs(QgsCoordinateReferenceSystem())  # else QGIS takes its default
    provider = made.dataProvider()
    provider.addAttributes([compat.field(field, kind) for field, kind in fields.items()])
    made.updateFields()
    for shape, values in rows:
        feature = QgsFeature(made.fields())
        if isinstance(shape, str):
            shape = QgsGeometry.fromWkt(shape)
        if shape is not None:
            feature.setGeometry(shape)
        for field, value in values.items():
            feature.setAttribute(field, value)
        added, _ = provider.addFeatures([feature])
        if not added:
            raise ValueError(f"not taken: {values}")
    made.updateExtents()
    return made


def streets(*rows, crs=METRIC, geometry="LineString", fields=STREET_FIELDS):
    """A streets layer; a row is (shape, values) or values alone."""
    rows = [row if isinstance(row, tuple) else (STRAIGHT, row) for row in rows]
    return layer(fields, [(shape, {"kind": "residential", **values}) for shape, values in rows], geometry, crs)


def saved(made, path, name="streets", keep=False):
    """The layer in a GeoPackage file; ``keep``: beside the tables that it holds already."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    if keep:
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    error = QgsVectorFileWriter.writeAsVectorFormatV3(
        made, str(path), QgsProcessingContext().transformContext(), options
    )
    if error[0]:
        raise OSError(error[1])
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


class Feedback(QgsProcessingFeedback):
    """Keeps what was told."""

    def __init__(self):
        super().__init__(False)
        self.warnings, self.infos = [], []

    def pushWarning(self, text):
        self.warnings.append(text)

    def pushInfo(self, text):
        self.infos.append(text)


class Probe(SchoolPathAlgorithm):
    """An algorithm with the usual inputs and two outputs."""

    def name(self):
        return "probe"

    def displayName(self):
        return "Probe"

    def initAlgorithm(self, configuration=None):
        self.add_layer("STREETS", "Streets", LINES)
        for name in ("CROSSINGS", "HOMES", "SCHOOLS"):
            self.add_layer(name, name.title(), POINTS, optional=True)
        self.add_output("ROUTES", "Routes", LINES, required=True)
        self.add_output("STATUS", "Status", TABLE)
        self.add_file_output("REPORT", "Report", "HTML (*.html)")

    def processAlgorithm(self, parameters, context, feedback):
        return {}


def probe():
    """An algorithm ready to be asked for its parameters."""
    return Probe().create()
