# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of School Path project files, as the destination of an output and as the source of a layer."""
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsDataSourceUri, QgsProcessingOutputLayerDefinition, QgsProviderRegistry, QgsVectorLayer

from ..core.errors import SchoolPathError
from ..core.project import NEEDED, LayerPlan, plan_of, project_layers

CONTAINER = ".gpkg"


@dataclass(frozen=True)
class ProjectTable:
    """A table of a project file.

    Attributes
    ----------
    path : str
        The file.
    plan : LayerPlan
        What the table is.
    """

    path: str
    plan: LayerPlan

    @property
    def source(self):
        """The table as a data source of QGIS."""
        return f"{self.path}|layername={self.plan.name}"

    @property
    def destination(self):
        """The table as the destination of an output."""
        uri = QgsDataSourceUri()
        uri.setDatabase(self.path)
        uri.setTable(self.plan.name)
        return f"ogr:{uri.uri()}"

    def crs(self):
        """CRS of its places; an invalid one where it has none."""
        return QgsVectorLayer(self.source, self.plan.name, "ogr").crs()

    def same_as(self, layer):
        """Whether a layer shows the table."""
        return place_of_layer(layer) == (_resolved(self.path), self.plan.name)


def table_of(value, project=None):
    """The table of a project file that an output's value names.

    Parameters
    ----------
    value : object
        Value of an output parameter: ``ogr:dbname='town.gpkg' table="streets"`` as batch jobs and the dialog write it,
        ``town.gpkg|layername=streets``, or the id of a layer of the project.
    project : QgsProject, optional
        Where ids of layers are looked up.

    Returns
    -------
    ProjectTable or None
        None where it is something else: a table that is not of the project, a file, a layer in memory.
    """
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    text = "" if value is None else str(value)
    layer = project.mapLayer(text) if project is not None and text else None
    path, table = place_of_layer(layer) if isinstance(layer, QgsVectorLayer) else _place(text)
    plan = next((each for each in project_layers() if each.name == table.lower()), None)
    if plan is None or not path.lower().endswith(CONTAINER) or not Path(path).is_file():
        return None
    return ProjectTable(path, plan) if {plan.name, *NEEDED} <= _tables_in(path) else None


def tables_of(algorithm, parameters, project=None):
    """The tables of project files that the outputs of a run go into.

    Returns
    -------
    dict of str to ProjectTable
        Output -> table, of the layers among the outputs.
    """
    names = [each.name() for each in algorithm.destinationParameterDefinitions() if each.type() == "sink"]
    found = {name: table_of(parameters.get(name), project) for name in names}
    return {name: table for name, table in found.items() if table is not None}


def as_destinations(parameters, tables):
    """The parameters, with the tables of project files written as QGIS knows destinations."""
    result = dict(parameters)
    for name, table in tables.items():
        if not isinstance(result[name], QgsProcessingOutputLayerDefinition):
            result[name] = table.destination
    return result


def check_tables(algorithm, tables, project=None):
    """Refuse tables of a project file that hold something else than the output, or are being edited.

    Raises
    ------
    SchoolPathError
    """
    for name, table in tables.items():
        output = algorithm.style_of.get(name, name)
        if table.plan.output != output or not table.plan.rows:
            right = plan_of(output)
            raise SchoolPathError("table_of_something_else", output=name, table=table.plan.name, file=table.path,
                                  right=right.name if right is not None and right.rows else "")
        for layer in shown_by(project, table):
            if layer.isModified():
                raise SchoolPathError("table_edited", layer=layer.name(), output=name)


def shown_by(project, table):
    """Layers of a QGIS project that show a table."""
    layers = () if project is None else project.mapLayers().values()
    return [layer for layer in layers if isinstance(layer, QgsVectorLayer) and table.same_as(layer)]


def place_of_layer(layer):
    """File and table that a layer shows, ``""`` where it is of no file."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return _resolved(parts.get("path") or ""), parts.get("layerName") or ""


def _place(text):
    """File and table that a destination names; ``""`` where it names none."""
    if text.startswith("ogr:"):
        uri = QgsDataSourceUri(text[len("ogr:"):])
        return uri.database(), uri.table()
    if "|" not in text:
        return "", ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", text)
    return parts.get("path") or "", parts.get("layerName") or ""


def _tables_in(path):
    """Names of the tables of a file; none where it is no database."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        database = gdal.OpenEx(path, gdal.OF_VECTOR, allowed_drivers=["GPKG"])
    except RuntimeError:
        database = None
    finally:
        gdal.PopErrorHandler()
    return set() if database is None else {database.GetLayer(at).GetName() for at in range(database.GetLayerCount())}


def _resolved(path):
    return str(Path(path).resolve()) if path else ""
