# SPDX-License-Identifier: GPL-2.0-or-later
"""A School Path project file in QGIS: made by the algorithm, its layers loaded in one group."""
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...core.project import in_language, project_layers
from ...processing.language import user_language
from ...processing.project_lists import open_lists, point_to_lists
from .. import settings

translate = QCoreApplication.translate
ALGORITHM = "schoolpath:createproject"


def create(path, crs, project):
    """Make a project file and open it.

    Parameters
    ----------
    path : str
        GeoPackage that does not exist yet.
    crs : QgsCoordinateReferenceSystem
    project : QgsProject

    Returns
    -------
    list of QgsVectorLayer
        As :func:`open_file`.

    Raises
    ------
    QgsProcessingException
        It could not be made; says why.
    """
    run_maker(ALGORITHM, {"PROJECT_FILE": path, "CRS": crs}, project)
    return open_file(path, project)


def run_maker(algorithm_id, parameters, project):
    """Run an algorithm that makes a project file; a fault in it is raised as ``QgsProcessingException``."""
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    feedback = QgsProcessingFeedback()
    # a fault in the run is raised; where it may not even begin, the log alone says why
    _, done = algorithm.run(parameters, context, feedback, {}, False)
    if not done:
        raise QgsProcessingException(feedback.textLog().strip())


def open_file(path, project):
    """Load the layers of a project file that are not loaded yet, and choose them for the panel.

    Parameters
    ----------
    path : str
    project : QgsProject

    Returns
    -------
    list of QgsVectorLayer
        All School Path layers of the file; empty where it is no project file, and then nothing is changed.
    """
    loaded = {_place(layer): layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer)}
    layers, new, empty = {}, [], not project.mapLayers()
    names = {layer.name() for layer in project.mapLayers().values()}
    for plan in project_layers():
        place = (_resolved(path), plan.name)
        layer = loaded.get(place)
        if layer is None:
            title = in_language(plan.title, user_language())
            if title in names:  # that of another file
                title = f"{title} ({Path(path).stem})"
            layer = QgsVectorLayer(f"{path}|layername={plan.name}", title, "ogr")
            if not layer.isValid():
                continue
            new.append(layer)
        layers[plan.name] = layer
    if not set(settings.NEEDED) <= set(layers):
        return []
    if new:
        _add(new, Path(path).stem, project)
        _add_lists(path, layers, Path(path).stem, project)
    if empty:
        project.setCrs(layers[settings.NEEDED[0]].crs())
    for role in settings.ROLES:
        settings.choose_layer(project, role, layers.get(role))
    return list(layers.values())


def _add(layers, title, project):
    """Add layers in a group at the top."""
    root = project.layerTreeRoot()
    group = root.findGroup(title) or root.insertGroup(0, title)
    project.addMapLayers(layers, False)
    for layer in sorted(layers, key=_height):
        group.addLayer(layer)


def _add_lists(path, layers, title, project):
    """Add the lists of the file, which nobody sees, and let the forms use them."""
    loaded = {_place(layer): layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer)}
    lists = {name: loaded.get(_place(layer), layer) for name, layer in open_lists(path).items()}
    group = project.layerTreeRoot().findGroup(title)
    for layer in lists.values():
        if project.mapLayer(layer.id()) is None:
            if project.mapLayersByName(layer.name()):  # that of another file
                layer.setName(f"{layer.name()} ({title})")
            project.addMapLayer(layer, False)
            group.addLayer(layer)
    point_to_lists(layers, lists, project_layers())


def _height(layer):
    """Points stand over lines in the group, and tables last."""
    kinds = QgsWkbTypes.GeometryType
    return {kinds.PointGeometry: 0, kinds.LineGeometry: 1}.get(layer.geometryType(), 2)


def table_of(layer):
    """Table of the file that a layer shows."""
    return _place(layer)[1]


def _place(layer):
    """File and table of a layer."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return _resolved(parts.get("path") or ""), parts.get("layerName") or ""


def _resolved(path):
    return str(Path(path).resolve()) if path else ""
