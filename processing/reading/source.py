# SPDX-License-Identifier: GPL-2.0-or-later
"""An input layer -> its rows as plain Python lists and WKB."""
from collections import Counter
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
)
from qgis.PyQt.QtCore import QVariant

from ...core.errors import SchoolPathError
from ..layer_words import say_layer
from . import geopackage
from .otherwise import AS_IT_IS, changed
from .plain import plain_columns
from .snapshot import Snapshot, file_of

CANCEL_EVERY = 5000
SHORT = 10  # letters that a Shapefile leaves of a field's name
FEW_FIELDS = 8  # below this single attributes are fetched, above it the whole list


@dataclass(frozen=True, eq=False)
class Source:
    """An input layer as it was when it was opened; may be read in any thread.

    Attributes
    ----------
    features : Snapshot
        Its features; honours selection, filter and edits.
    table : geopackage.Table or None
        The table on the disk where reading it in bulk gives the same rows.
    title : str
        Name of the layer as the user knows it.
    path : str
        File that the layer lies in, ``""`` where it lies in none.
    whole : bool
        Whether it gives all that stands in the file, as GDAL reads it.
    changes : tuple of Changed
        Values that are tried out.
    """

    features: Snapshot
    table: Optional[geopackage.Table]
    title: str
    path: str = ""
    whole: bool = False
    changes: tuple = ()


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


def open_inputs(algorithm, parameters, context):
    """All layers that an algorithm was given, as they are now: for ``prepareAlgorithm``, in the main thread.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext

    Returns
    -------
    dict of str to Source, or of list of Source
        By parameter; those that cannot be opened are left out.
    """
    found = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if parameters.get(name) in (None, ""):
            continue
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            source = _open(algorithm, parameters, name, context)
            found.update({name: source} if source is not None else {})
        elif isinstance(definition, QgsProcessingParameterMultipleLayers):
            found[name] = _open_several(algorithm, parameters, name, context)
    return found


def open_source(algorithm, parameters, name, context):
    """The layer of a parameter, as it was when the run was prepared; None where an optional one is not given.

    Raises
    ------
    QgsProcessingException
        The layer that was given cannot be opened.
    """
    if parameters.get(name) in (None, ""):
        return None
    source = algorithm.inputs.get(name) or _open(algorithm, parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return source


def layer_sources(algorithm, parameters, name, context):
    """The layers of a parameter that takes several, as they were when the run was prepared."""
    return algorithm.inputs[name] if name in algorithm.inputs else _open_several(algorithm, parameters, name, context)


def _open(algorithm, parameters, name, context):
    """The layer of a parameter as it is now; None where it cannot be opened."""
    given = parameters[name]
    if algorithm.parameterAsSource(parameters, name, context) is None:
        return None
    plain = given.source if isinstance(given, QgsProcessingFeatureSourceDefinition) else given
    layer = algorithm.parameterAsVectorLayer({**parameters, name: plain}, name, context)
    return None if layer is None else source_of(layer, given, algorithm.otherwise.get(name, AS_IT_IS))


def _open_several(algorithm, parameters, name, context):
    return [Source(Snapshot(layer), None, file_of(layer)[1] or layer.name())
            for layer in algorithm.parameterAsLayerList(parameters, name, context)]


def source_of(layer, given=None, otherwise=AS_IT_IS):
    """A layer as it is now; in the thread of the layer.

    Parameters
    ----------
    layer : QgsVectorLayer
    given : QgsProcessingFeatureSourceDefinition or other
        As for :class:`Snapshot`.
    otherwise : Otherwise, optional
        How it is read instead of as it is.

    Returns
    -------
    Source
    """
    table = None if otherwise.where else geopackage.table_of(layer, given)
    whole = layer.providerType() == "ogr" and not (
        layer.subsetString() or layer.isModified() or layer.selectedFeatureCount())
    return Source(Snapshot(layer, given, otherwise.where), table, layer.name(), file_of(layer)[0], whole,
                  otherwise.changes)


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
    if source.changes:
        return _read_changed(source, tuple(names), feedback, few, bulk)
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


def _read_changed(source, names, feedback, few, bulk):
    """As :func:`read_rows`, with values that are tried out; those of fields that the layer lacks, too."""
    asked = tuple(dict.fromkeys((*names, *(change.id_field for change in source.changes))))
    rows = changed(read_rows(replace(source, changes=()), asked, feedback, few, bulk), source.changes)
    wanted = {name.lower() for name in names}
    return replace(rows, columns={name: column for name, column in rows.columns.items() if name in wanted})


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
    """Feature ids, WKB, and the values of each field, None for NULL.

    Values go into the column of their field at once: a list for each row of a town is so much for Python's collector of
    garbage that it holds all threads up, the window among them.
    """
    request = QgsFeatureRequest().setSubsetOfAttributes(indices)
    fid, wkb, columns = [], [], [[] for _ in indices]
    whole = len(indices) > FEW_FIELDS
    for feature in features.getFeatures(request):
        fid.append(feature.id())
        geometry = feature.geometry()
        wkb.append(None if geometry.isEmpty() else geometry.asWkb().data())
        attributes = feature.attributes() if whole else None
        for i, column in zip(indices, columns):
            value = attributes[i] if whole else feature.attribute(i)
            column.append(None if isinstance(value, QVariant) else value)
        if len(fid) % CANCEL_EVERY == 0 and feedback.isCanceled():
            raise SchoolPathError("cancelled")
    return np.array(fid, dtype=np.int64), wkb, columns
