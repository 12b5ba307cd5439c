# SPDX-License-Identifier: GPL-2.0-or-later
"""Every output against every input, every other output, the file it goes into and the disk, before a run begins."""
import os
import stat
from pathlib import Path

from qgis.core import QgsProcessingParameterFeatureSink, QgsProcessingParameterVectorDestination

from ...core.errors import SchoolPathError
from ..project_tables import tables_of
from .destinations import Destination, destination_of, layers_in, places_of, tables_in
from .inputs import inputs_of

# these formats cut a text at 254 characters; where each value comes from (provenance) takes more
CUTS_TEXTS = (".shp", ".dbf", ".tab", ".mif")
WITH_PROVENANCE = ("STREETS", "CROSSINGS", "ASSESSED_STREETS")
RUNS = "runs"
# what GeoPackage, QGIS and we ourselves keep in a file, beside what begins with one of these
_KEPT_TABLES = ("layer_styles", "qgis_projects", RUNS)
_KEPT_BEGINNINGS = ("gpkg_", "rtree_", "sqlite_", "ogr_")
# files that people make and no output is: a report never takes the place of one
_SOURCES = (".gpkg", ".sqlite", ".yaml", ".yml", ".osm", ".pbf", ".qgs", ".qgz", ".model3", ".py", ".shp", ".dbf",
            ".xlsx", ".ods", ".tif", ".qml")
_WITH_LAYERS = (".sqlite", ".db", ".xlsx", ".ods", ".gdb")  # other files that may hold several layers
_SHOWN = 5  # tables that are named


def refuse_destinations(algorithm, parameters, context):
    """Refuse outputs that would destroy something, or cannot be written.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext

    Raises
    ------
    SchoolPathError
        The first output that is wrong, and what to do.
    """
    outputs, tables, kinds = {}, set(), {}
    project = tables_of(algorithm, parameters, context.project())  # of these check_tables has more to say
    for definition in algorithm.destinationParameterDefinitions():
        is_table = isinstance(definition, (QgsProcessingParameterFeatureSink, QgsProcessingParameterVectorDestination))
        found = destination_of(parameters.get(definition.name()), context, is_table)
        if definition.name() in project:
            table = project[definition.name()]
            found = Destination(found.text, table.path, table.plan.name)
        if found.path or found.server:
            outputs[definition.name()] = found
            tables.update({definition.name()} if is_table else ())
            kinds[definition.name()] = "" if is_table else definition.fileFilter().lower()
    adds = {name for name, table in project.items() if table.plan.rows == "append"}
    _refuse_inputs({name: found for name, found in outputs.items() if name not in adds},
                   inputs_of(algorithm, parameters, context) if outputs else ())
    _refuse_each_other(outputs)
    for name, found in outputs.items():
        if found.path:
            _refuse_file(name, found, name in tables, kinds[name])
        if name in tables and name not in project and (found.is_database or found.ending in _WITH_LAYERS):
            _refuse_table(name, getattr(algorithm, "style_of", {}).get(name, name), found)


def _refuse_file(name, found, is_table, kinds):
    """The form of a destination, its format and its place on the disk; ``kinds``: endings of what is no table."""
    path = Path(found.path)
    if is_table and "|" in path.name:
        file, _, rest = found.path.partition("|")
        table = rest.partition("layername=")[2].split("|")[0] or Path(file).stem
        raise SchoolPathError("output_form", output=name, found=found.text, form=form_of(file, table))
    if is_table and name in WITH_PROVENANCE and found.ending in CUTS_TEXTS:
        raise SchoolPathError("output_cuts", output=name, ending=found.ending)
    if not path.parent.is_dir():
        raise SchoolPathError("output_folder", file=found.path, folder=str(path.parent))
    if path.is_dir() and found.ending != ".gdb":
        raise SchoolPathError("output_is_folder", output=name, file=found.path)
    if not is_table and path.is_file() and found.ending in _SOURCES and f"*{found.ending}" not in kinds:
        raise SchoolPathError("output_source", output=name, file=found.path)
    if not may_write(path):
        raise SchoolPathError("output_protected", output=name, file=found.path)


def may_write(path):
    """Whether a file may be made, or the one that is there be written over."""
    path = Path(os.path.realpath(path))
    if path.exists() and not (path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
                              and os.access(path, os.W_OK)):
        return False
    return os.access(path.parent, os.W_OK)


def form_of(path, table):
    """How a batch file names a table in a GeoPackage."""
    return f"ogr:dbname='{path}' table=\"{table}\" (geom)"


def _refuse_inputs(outputs, inputs):
    """No output over an input: neither its file nor, in a database, its table."""
    for name, found in outputs.items():
        places = {found.server} if found.server else places_of(found.path)
        for given in inputs:
            if not places & given.places:
                continue
            if given.is_layer and found.table and given.table.lower() != found.table.lower():
                continue
            raise SchoolPathError("output_over_layer" if given.is_layer else "output_over_file", output=name,
                                  input=given.name, file=found.path or found.text)


def _refuse_each_other(outputs):
    """No two outputs into one file, unless into two tables of it."""
    taken = {}
    for name, found in outputs.items():
        for place in {found.server} if found.server else places_of(found.path):
            for other, table in taken.get(place, ()):
                if not (table and found.table) or table == found.table.lower():
                    raise SchoolPathError("output_twice", output=name, other=other, file=found.path or found.text)
            taken.setdefault(place, []).append((name, found.table.lower()))


def _refuse_table(name, kind, found):
    """What a database file that is there holds, and must keep."""
    table = found.layer.lower()
    if found.table and (table in _KEPT_TABLES or table.startswith(_KEPT_BEGINNINGS)
                        or table in map(str.lower, tables_in(found.path, "view"))):
        raise SchoolPathError("output_kept", output=name, file=found.path, table=found.layer)
    if found.table:
        return
    there = tables_in(found.path) if found.is_database else layers_in(found.path)
    others = [each for each in there if each.lower() not in (table, "layer_styles")]
    if others:
        more = ["…"] if len(others) > _SHOWN else []
        raise SchoolPathError("output_whole_file", output=name, file=found.path, tables=[*others[:_SHOWN], *more],
                              form=form_of(found.path, kind.lower()))
