# SPDX-License-Identifier: GPL-2.0-or-later
"""A QGIS project for the field: the layers of a project file as they are looked at and filled in out of doors."""
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ..core.errors import SchoolPathError
from ..core.project import in_language, project_layers
from .project_lists import open_lists, point_to_lists, source_of

ENDING = ".qgz"
LEFT_OUT = ("homes", "findings", "waivers", "runs")  # personal data, and what is looked at on a desk
MARGIN = 1.05
NEAR = 20.0  # m around it: a single point has no extent


def field_place(path):
    """The file that is proposed for the field project of a project file: beside it, so that the two go together."""
    path = Path(path)
    return str(path.with_name(f"{path.stem}_field{ENDING}"))


def write_field_project(path, target, language):
    """Write the QGIS project.

    Parameters
    ----------
    path : str
        The project file (GeoPackage).
    target : str
        The QGIS project (.qgz), in the same folder.
    language : str
        Of titles.

    Raises
    ------
    SchoolPathError
        It cannot be written, or is to lie in another folder.
    """
    if Path(path).resolve().parent != Path(target).resolve().parent:
        raise SchoolPathError("field_project_folder", file=target, folder=str(Path(path).resolve().parent))
    project = QgsProject()
    plans = [plan for plan in project_layers() if plan.name not in LEFT_OUT]
    layers = {plan.name: QgsVectorLayer(source_of(path, plan.name), in_language(plan.title, language), "ogr")
              for plan in plans}
    layers = {name: layer for name, layer in layers.items() if layer.isValid()}
    if not layers:
        raise SchoolPathError("field_project_file", file=path)
    order = {plan.name: {"point": 0, "line": 1}.get(plan.geometry, 2) for plan in plans}
    for name in sorted(layers, key=order.get):
        project.addMapLayer(layers[name])
    lists = open_lists(path)
    project.addMapLayers(list(lists.values()))
    point_to_lists(layers, lists, plans)
    project.setTitle(Path(path).stem)
    crs = next(layer.crs() for layer in layers.values() if layer.isSpatial())
    project.setCrs(crs)
    _look_at(project, layers, crs)
    _relative(project)
    if not project.write(str(target)):
        raise SchoolPathError("file_not_written", file=target, error=project.error())


def _look_at(project, layers, crs):
    """Let the map open where the layers are; QField looks up the map's window, newer versions the default extent."""
    extent = QgsRectangle()
    for layer in layers.values():
        if layer.isSpatial() and layer.featureCount() > 0:
            extent.combineExtentWith(QgsCoordinateTransform(layer.crs(), crs, project).transformBoundingBox(
                layer.extent()))
    if extent.isNull():  # nothing is there yet
        return
    extent.scale(MARGIN)
    extent = extent.buffered(NEAR)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, crs))
    view = QgsMapSettings()
    view.setDestinationCrs(crs)
    view.setExtent(extent)

    def write_view(document):
        node = document.createElement("mapcanvas")
        node.setAttribute("name", "theMapCanvas")
        document.documentElement().appendChild(node)
        view.writeXml(node, document)

    project.writeProject.connect(write_view)


def _relative(project):
    if hasattr(project, "setFilePathStorage") and hasattr(Qgis, "FilePathType"):
        project.setFilePathStorage(Qgis.FilePathType.Relative)
    else:
        project.writeEntryBool("Paths", "Absolute", False)
