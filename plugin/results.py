"""Layers that came out of a run: kept in the QGIS project, and found again by the name of the output."""
from qgis.core import QgsProviderRegistry, QgsVectorLayer

PROPERTY = "schoolpath/output"


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
    old = [layer.id() for layer in _kept(project, name) if layer.providerType() == "memory"]
    if old:
        project.removeMapLayers(old)


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
    return next((layer for layer in _vectors(project) if _table(layer) == name), None)


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
