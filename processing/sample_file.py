# SPDX-License-Identifier: GPL-2.0-or-later
"""The project file of the sample district: the empty project, and the rows of the district in it."""
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt

from ..core.errors import SchoolPathError
from ..core.lines import Lines
from ..core.project import project_layers
from ..core.sample.district import draw_district
from .project_file import make_project
from .writing import columns, geometry, tables
from .writing.staging import made_beside
from .writing.whole import need_table


def create_sample(path, language, context):
    """Make the project file of the sample district.

    Parameters
    ----------
    path : str
        GeoPackage that does not exist yet.
    language : str
        Of titles, labels and words.
    context : QgsProcessingContext
        For coordinate transformation.

    Returns
    -------
    dict of str to int
        Table -> number of its rows.

    Raises
    ------
    SchoolPathError
        The file is there already, or cannot be written.
    """
    district = draw_district()
    if Path(path).exists():
        raise SchoolPathError("project_exists", file=path)
    with made_beside(path) as made:
        make_project(str(made), QgsCoordinateReferenceSystem(district.crs), language, context, path)
        counts = {name: _fill(str(made), name, *table) for name, table in tables_of(district).items()}
        for name, count in counts.items():
            need_table(made, name, count, path)
        if Path(path).exists():
            raise SchoolPathError("project_exists", file=path)
    return counts


def tables_of(district):
    """Table -> columns and geometry of the district."""
    homes, gates = district.pupils.homes, district.gates
    made = {
        "streets": (tables.street_columns(district.streets), geometry.of_lines(district.streets.lines)),
        "crossings": (tables.crossing_columns(district.crossings), geometry.of_points(district.crossings.xy)),
        "schools": ([*tables.school_columns(gates), columns.text("grades", district.grades),
                     columns.whole("capacity", district.capacity)], geometry.of_points(gates.xy)),
        "homes": ([*tables.home_columns(homes), columns.text("grade", district.pupils.grade),
                   columns.text("mode", homes.mode), columns.text("address", district.pupils.address)],
                  geometry.of_points(homes.xy)),
        "barriers": (tables.barrier_columns(district.barriers), geometry.of_lines(district.barriers.lines))}
    plans = {plan.name: plan for plan in project_layers()}
    for name in ("paths", "elements", "voices", "judgements", "waivers"):
        rows = getattr(district, name)
        made[name] = ([columns.Column(field, "", values) for field, values in rows.fields.items()],
                      _geometry(rows.shapes, plans[name].geometry))
    return made


def _geometry(shapes, kind):
    if kind == "line":
        return geometry.of_lines(Lines.from_list(shapes))
    if kind == "point":
        return geometry.of_points(np.array(shapes, dtype=float).reshape(-1, 2))
    return geometry.none(len(shapes))


def _fill(path, name, table, shapes):
    """Put rows into a table of the file; how many."""
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    fields = layer.fields()
    dates = {field.name() for field in fields if field.typeName().lower() == "date"}
    table = [column for column in table if column.name in fields.names()]  # a network has more than a project keeps
    features = []
    for wkb, values in zip(shapes.wkb, zip(*(column.values for column in table))):
        feature = QgsFeature(fields)
        for column, value in zip(table, values):
            is_day = column.name in dates and value is not None
            feature.setAttribute(column.name, QDate.fromString(value, Qt.DateFormat.ISODate) if is_day else value)
        if wkb is not None:
            shape = QgsGeometry()
            shape.fromWkb(wkb)
            feature.setGeometry(shape)
        features.append(feature)
    done, _ = layer.dataProvider().addFeatures(features)
    if not done:
        raise SchoolPathError("file_not_written", file=path, error=layer.dataProvider().lastError())
    return len(features)
