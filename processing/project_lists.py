# SPDX-License-Identifier: GPL-2.0-or-later
"""Lists of a project file from which a form offers schools, paths, streets and crossings by their names.

Each is a view of the file: a name for each id, made anew whenever it is read. Names of streets and crossings end with
the id, since one street has many pieces; a search that finds two of one name would take the first of them.
"""
import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import QgsEditorWidgetSetup, QgsMapLayer, QgsVectorLayer

from ..core.errors import SchoolPathError

# layer -> view, and the statement that makes it; GDAL takes OGC_FID as the key of its rows
LISTS = {
    "schools": ("schools_list", """CREATE VIEW schools_list AS SELECT min(fid) AS OGC_FID, school_id,
        coalesce(max(nullif(name, '')), school_id) AS label FROM schools WHERE school_id IS NOT NULL
        GROUP BY school_id"""),
    "paths": ("paths_list", """CREATE VIEW paths_list AS SELECT fid AS OGC_FID, path_id,
        coalesce(nullif(name, ''), path_id) AS label FROM paths WHERE path_id IS NOT NULL"""),
    "streets": ("streets_list", """CREATE VIEW streets_list AS SELECT fid AS OGC_FID, street_id,
        coalesce(nullif(name, ''), kind, '') || ' · ' || street_id AS label FROM streets
        WHERE street_id IS NOT NULL"""),
    "crossings": ("crossings_list", """CREATE VIEW crossings_list AS SELECT min(crossings.fid) AS OGC_FID,
        crossings.crossing_id AS crossing_id, coalesce(max(nullif(streets.name, '')) || ', ', '')
        || coalesce(crossings.kind, '') || ' · ' || crossings.crossing_id AS label
        FROM crossings LEFT JOIN streets ON streets.street_id = crossings.street_id
        WHERE crossings.crossing_id IS NOT NULL GROUP BY crossings.crossing_id"""),
}
SEARCHED = ("streets", "crossings")  # too many for a list to be looked through


def make_lists(path):
    """Make the lists of a new project file.

    Raises
    ------
    SchoolPathError
        The file cannot be written.
    """
    try:
        with closing(sqlite3.connect(path)) as database, database:
            for name, statement in LISTS.values():
                database.execute(statement)
                database.execute("INSERT INTO gpkg_contents (table_name, identifier, data_type, srs_id) "
                                 "VALUES (?, ?, 'attributes', 0)", (name, name))
    except sqlite3.Error as error:
        raise SchoolPathError("file_not_written", file=path, error=str(error)) from error


def widget(path, field, layer_id=""):
    """How a form offers the features of the layer that a field names.

    Parameters
    ----------
    path : str
        The project file.
    field : FieldPlan
        The field; it refers to a layer.
    layer_id : str, optional
        Id of the list in a QGIS project; without it QGIS finds the list by its name, or loads it from the file.

    Returns
    -------
    QgsEditorWidgetSetup
    """
    name, _ = LISTS[field.refers]
    return QgsEditorWidgetSetup("ValueRelation", {
        "Layer": layer_id, "LayerName": name, "LayerSource": source_of(path, name), "LayerProviderName": "ogr",
        "Key": _key(field.refers), "Value": "label", "OrderByValue": True, "AllowNull": True, "AllowMulti": False,
        "UseCompleter": field.refers in SEARCHED, "NofColumns": 1, "FilterExpression": "", "Description": ""})


def open_lists(path):
    """The lists of a project file as layers that nobody sees; those that it has.

    Returns
    -------
    dict of str to QgsVectorLayer
        Layer that is listed -> its list.
    """
    found = {}
    for listed, (name, _) in LISTS.items():
        layer = QgsVectorLayer(source_of(path, name), name, "ogr")
        if layer.isValid():
            layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
            layer.setReadOnly(True)
            found[listed] = layer
    return found


def point_to_lists(layers, lists, plans):
    """Let the forms of layers use the lists of their own file, whatever other files are open.

    Parameters
    ----------
    layers : dict of str to QgsVectorLayer
        Layers of the file, by the name of their table.
    lists : dict of str to QgsVectorLayer
        As :func:`open_lists` gives them, in the same QGIS project.
    plans : iterable of LayerPlan
        What the layers are.
    """
    for plan in plans:
        layer = layers.get(plan.name)
        for field in plan.fields if layer is not None else ():
            index = layer.fields().indexOf(field.name)
            made = lists.get(field.refers)
            if index >= 0 and made is not None and layer.editorWidgetSetup(index).type() == "ValueRelation":
                path = made.source().split("|")[0]
                layer.setEditorWidgetSetup(index, widget(path, field, made.id()))


def source_of(path, name):
    """A table of a file as a data source of QGIS."""
    return f"{Path(path)}|layername={name}"


def _key(listed):
    return {"schools": "school_id", "paths": "path_id", "streets": "street_id", "crossings": "crossing_id"}[listed]
