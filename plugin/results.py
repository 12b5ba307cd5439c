# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers that came out of a run: kept in the QGIS project, and found again by the name of the output."""
import re

from qgis.core import QgsFeatureRequest, QgsProviderRegistry, QgsVectorLayer

from .panel.turns import Turns

PROPERTY = "schoolpath/output"
PORTION = 5000  # rows that are freed at a time
HOLD = 5000  # ms: who draws the layer shares its rows, and to part them takes as long as to free them
NUMBER = re.compile(r"_\d+$")  # of tables that were kept in a file which had some of the name already


def keep(project, name, layer, group=""):
    """Put a result into the project; an older one of that name which is in memory only makes place for it.

    Parameters
    ----------
    project : QgsProject
    name : str
        Of the output, in lower case: ``"routes"``, ``"homes_status"``.
    layer : QgsVectorLayer
    group : str
        Title of the group it is put into, at the top; ``""`` = none.

    Returns
    -------
    QgsVectorLayer
        The layer.
    """
    forget(project, name)
    for old in _kept(project, name):  # of a file: it stays, and is not taken for the newest
        old.removeCustomProperty(PROPERTY)
    layer.setCustomProperty(PROPERTY, name)
    if project.mapLayer(layer.id()) is None:
        project.addMapLayer(layer, False)
    root = project.layerTreeRoot()
    if root.findLayer(layer.id()) is None:
        home = (root.findGroup(group) or root.insertGroup(0, group)) if group else root
        home.insertLayer(0, layer)
    return layer


def forget(project, name):
    """Take results of that name out of the project that are in memory only; those of files stay."""
    for layer in _kept(project, name):
        if layer.providerType() == "memory":
            # a run of a town has hundreds of thousands of legs, and to free them at once takes most of a second
            Turns(_emptied(project.takeMapLayer(layer)), lambda _: None, HOLD)


def _emptied(layer):
    """Free the rows of a layer that nobody has any more, some in each step."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
    request.setLimit(PORTION)
    while layer.featureCount() > PORTION:
        rows = [feature.id() for feature in layer.getFeatures(request)]
        if not layer.dataProvider().deleteFeatures(rows):
            return
        yield


def drop_lost(project):
    """Take results out of a project that was opened again: what was in memory only is not stored with it."""
    lost = [layer.id() for layer in _vectors(project) if layer.customProperty(PROPERTY)
            and layer.providerType() == "memory" and not layer.featureCount()]
    if lost:
        project.removeMapLayers(lost)


def layer_of(project, name):
    """The result of that name.

    Parameters
    ----------
    project : QgsProject
    name : str
        As for :func:`keep`.

    Returns
    -------
    QgsVectorLayer or None
        The one that the panel keeps, else one that was loaded from a GeoPackage with a table of that name; None where
        there is none.
    """
    kept = _kept(project, name)
    if kept:
        return kept[0]
    return next((layer for layer in _vectors(project) if NUMBER.sub("", _table(layer)) == name), None)


def _kept(project, name):
    return [layer for layer in _vectors(project) if layer.customProperty(PROPERTY) == name]


def _vectors(project):
    """Vector layers that are there, in an order that stays."""
    layers = (project.mapLayers()[key] for key in sorted(project.mapLayers()))
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer) and layer.isValid()]


def _table(layer):
    """Table of a layer in a GeoPackage, in lower case."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    if not str(parts.get("path") or "").lower().endswith(".gpkg"):
        return ""
    return str(parts.get("layerName") or "").lower()
