# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run reads: the files and tables behind its parameters, which no output may be written over."""
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProviderRegistry,
)

from ..quiet import quietly
from .destinations import is_sqlite, places_of, server_of

_ONE_LAYER = (QgsProcessingParameterFeatureSource, QgsProcessingParameterVectorLayer, QgsProcessingParameterRasterLayer,
              QgsProcessingParameterMapLayer)


@dataclass(frozen=True)
class Given:
    """What an input parameter leads to.

    Attributes
    ----------
    name : str
        The parameter.
    path : str
        File; ``""`` where the layer lies on a server.
    table : str
        Table in the file; ``""`` where the whole file is read.
    places : frozenset
        The file and what belongs to it (``places_of``); of a table on a server what names it.
    is_layer : bool
        Whether it is a layer; else a file that we read ourselves.
    """

    name: str
    path: str
    table: str
    places: frozenset
    is_layer: bool


def inputs_of(algorithm, parameters, context):
    """What the inputs of a run lead to; list of ``Given``.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext
    """
    found = []
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if definition.isDestination() or parameters.get(name) in (None, ""):
            continue
        if isinstance(definition, QgsProcessingParameterFile):
            path = algorithm.parameterAsFile(parameters, name, context)
            found += [Given(name, path, "", frozenset(places_of(path)), False)] if path else []
            continue
        found += [given for layer in _layers(algorithm, definition, parameters, context)
                  if (given := _of_layer(name, layer)) is not None]
    return found


def _layers(algorithm, definition, parameters, context):
    """The layers of a parameter that takes some."""
    if isinstance(definition, QgsProcessingParameterMultipleLayers):
        return algorithm.parameterAsLayerList(parameters, definition.name(), context)
    if not isinstance(definition, _ONE_LAYER):
        return []
    raster = isinstance(definition, QgsProcessingParameterRasterLayer)
    layer = (algorithm.parameterAsRasterLayer if raster else algorithm.parameterAsVectorLayer)(
        parameters, definition.name(), context)
    return [] if layer is None else [layer]


def _of_layer(name, layer):
    """Where a layer lies; None where it lies in memory only."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    if not path:
        server = server_of(layer.providerType(), parts)
        return Given(name, "", "", frozenset({server}), True) if server else None
    table = str(parts.get("layerName") or "")
    if not table and is_sqlite(path):
        table = _first_table(path)
    return Given(name, path, table, frozenset(places_of(path)), True)


def _first_table(path):
    """Name of the table that QGIS takes where none is named."""
    with quietly():
        file = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY)
        layer = file.GetLayer(0) if file is not None else None
        return layer.GetName() if layer is not None else Path(path).stem
