"""An input layer -> its rows as plain Python lists and WKB."""
from collections import Counter
from dataclasses import dataclass
from typing import Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QVariant

from ...core.errors import SchoolPathError
from ..layer_words import say_layer
from . import geopackage
from .plain import plain_columns

CANCEL_EVERY = 5000
SHORT = 10  # letters that a Shapefile leaves of a field's name
FEW_FIELDS = 8  # below this single attributes are fetched, above it the whole list


@dataclass(frozen=True, eq=False)
class Source:
    """An input layer.

    Attributes
    ----------
    features : QgsProcessingFeatureSource
        What QGIS gives; honours selection, filter and edits.
    table : geopackage.Table or None
        The table on the disk where reading it in bulk gives the same rows.
    title : str
        Name of the layer as the user knows it.
    """

    features: QgsProcessingFeatureSource
    table: Optional[geopackage.Table]
    title: str


@dataclass(frozen=True, eq=False)
class Rows:
    """Rows of a layer as they are.

    Attributes
    ----------
    title : str
        Name of the layer.
    crs : QgsCoordinateReferenceSystem
        CRS of the geometries.
    fid : ndarray of int64, shape (n,)
        Feature ids.
    wkb : list of bytes or None
        Geometries.
    columns : dict of str to list or Few
        Field name in lower case -> values; None where NULL. Only fields that were asked for and exist.
    """

    title: str
    crs: QgsCoordinateReferenceSystem
    fid: np.ndarray
    wkb: list
    columns: dict

    def __len__(self):
        return len(self.fid)

    def column(self, name):
        """Values of a field, None in every row where the layer has no such field."""
        return self.columns.get(name.lower(), [None] * len(self))


def open_source(algorithm, parameters, name, context):
    """The layer of a parameter; None where an optional one is not given.

    Raises
    ------
    QgsProcessingException
        The layer that was given cannot be opened.
    """
    value = parameters.get(name)
    if value is None or value == "":
        return None
    features = algorithm.parameterAsSource(parameters, name, context)
    if features is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return Source(features, geopackage.table_of(algorithm, parameters, name, context), features.sourceName())


def layer_sources(algorithm, parameters, name, context):
    """The layers of a parameter that takes several."""
    return [Source(QgsProcessingFeatureSource(layer, context), None, _table_name(layer))
            for layer in algorithm.parameterAsLayerList(parameters, name, context)]


def _table_name(layer):
    """Name of a layer; where QGIS calls it by its file, that of the table in the file."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return parts.get("layerName") or layer.name()


def read_rows(source, names, feedback, few=(), bulk=True):
    """Read a layer.

    Parameters
    ----------
    source : Source
        The layer.
    names : iterable of str
        Fields wanted; found whatever their case; those the layer does not have are left out.
    feedback : QgsProcessingFeedback
        Asked for Cancel.
    few : iterable of str
        Those of them that hold few distinct values; they may be given as ``Few``.
    bulk : bool
        Whether a GeoPackage table may be read past QGIS (same rows, several times faster).

    Returns
    -------
    Rows
    """
    found, cut = _find_fields(source.features.fields(), names)
    crs, title = source.features.sourceCrs(), source.title
    if cut:
        feedback.pushWarning(say_layer("fields_cut", (), {
            "layer": title, "names": [found[name].name() for name in cut], "fields": cut}))
    if bulk and source.table is not None:
        read = geopackage.read(source.table, [field.name() for field in found.values()],
                               {found[name.lower()].name() for name in few if name.lower() in found})
        if read is not None:
            fid, wkb, values = read
            return Rows(title, crs, fid, wkb, dict(zip(found, plain_columns(values))))
    fid, wkb, values = _read_features(source.features, [field.index for field in found.values()], feedback)
    return Rows(title, crs, fid, wkb, dict(zip(found, plain_columns(values))))


@dataclass(frozen=True)
class _Field:
    index: int
    field: object

    def name(self):
        return self.field.name()


def _find_fields(fields, names):
    """Lower-case name -> field, the exact spelling before another case; and the names that a Shapefile has cut."""
    by_name = {}
    for index in range(fields.count()):
        by_name.setdefault(fields.at(index).name().lower(), _Field(index, fields.at(index)))
    for index in range(fields.count()):
        name = fields.at(index).name()
        if name in names:
            by_name[name.lower()] = _Field(index, fields.at(index))
    found = {name.lower(): by_name[name.lower()] for name in names if name.lower() in by_name}
    short = Counter(name.lower()[:SHORT] for name in names)
    cut = [name.lower() for name in names if name.lower() not in found and len(name) > SHORT
           and name.lower()[:SHORT] in by_name and short[name.lower()[:SHORT]] == 1]
    return {**found, **{name: by_name[name[:SHORT]] for name in cut}}, cut


def _read_features(features, indices, feedback):
    request = QgsFeatureRequest().setSubsetOfAttributes(indices)
    # the desktop's default would stop at the first invalid geometry; faults are judged and told by us
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    fid, wkb, rows = [], [], []
    whole = len(indices) > FEW_FIELDS
    for feature in features.getFeatures(request, flag):
        fid.append(feature.id())
        geometry = feature.geometry()
        wkb.append(None if geometry.isEmpty() else geometry.asWkb().data())
        if whole:
            attributes = feature.attributes()
            rows.append([attributes[i] for i in indices])
        else:
            rows.append([feature.attribute(i) for i in indices])
        if len(fid) % CANCEL_EVERY == 0 and feedback.isCanceled():
            raise SchoolPathError("cancelled")
    columns = [[None if isinstance(v, QVariant) else v for v in column] for column in zip(*rows)]
    return np.array(fid, dtype=np.int64), wkb, columns or [[] for _ in indices]
