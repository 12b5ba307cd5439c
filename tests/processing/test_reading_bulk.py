# SPDX-License-Identifier: GPL-2.0-or-later
"""A GeoPackage read in bulk gives what QGIS gives, and only where it does."""

import sqlite3

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsProcessingFeatureSourceDefinition
from qgis.PyQt.QtCore import QDate

from school_path.core.errors import SchoolPathError
from school_path.processing import reading
from school_path.processing.reading import geopackage
from school_path.processing.reading.source import open_source, read_rows
from school_path.processing.reading.wkb import read_lines
from school_path.tests.processing.layers import X, Y, layer, line, probe, saved, streets

FIELDS = {
    "street_id": "text",
    "kind": "text",
    "adt": "real",
    "lanes": "int",
    "far": "long",
    "flag": "bool",
    "day": "date",
    "name": "text",
}
VALUES = {
    "street_id": "w1-1",
    "kind": "path",
    "adt": 1.5,
    "lanes": 2,
    "far": 2**40,
    "flag": True,
    "day": QDate(2026, 3, 1),
    "name": 'Tie "ä"',
}


@pytest.fixture
def file(tmp_path):
    rows = [
        (line((0, 0), (1, 1)), VALUES),
        (None, {"kind": "path"}),
        (line((0, 0), (1, 1), (5, 5)), {"flag": False, "name": ""}),
    ]
    return saved(layer(FIELDS, rows), tmp_path / "tie ä.gpkg", 'kadut "1"')


def change(path, *statements):
    """Change a GeoPackage past QGIS; its triggers ask for functions that only GDAL has."""
    database = sqlite3.connect(path)
    for name in ("IsEmpty", "MinX", "MaxX", "MinY", "MaxY"):
        database.create_function("ST_" + name, 1, lambda geometry: 0)
    for statement in statements:
        database.execute(statement)
    database.commit()
    database.close()


def source_of(value, context):
    return open_source(probe(), {"STREETS": value}, "STREETS", context)


@pytest.mark.parametrize("geometry", ["LineString", "LineStringZ", "MultiLineString", "LineStringZM"])
def test_both_ways_give_the_same_rows(tmp_path, context, feedback, geometry):
    made = streets(
        (line((0, 0), (1, 1)), VALUES),
        (None, {}),
        (line((0, 0), (2, 1), (3, 3)), {"adt": None}),
        geometry=geometry,
        fields=FIELDS,
    )
    file = saved(made, tmp_path / "streets.gpkg")  # a source does not keep its layer
    source = source_of(file, context)
    bulk, slow = (read_rows(source, tuple(FIELDS), feedback, bulk=way) for way in (True, False))

    together = read_rows(source, tuple(FIELDS), feedback, few=("kind", "name", "lanes"))

    assert source.table is not None
    assert bulk.columns == slow.columns == together.columns
    assert [list(map(type, c)) for c in bulk.columns.values()] == [list(map(type, c)) for c in slow.columns.values()]
    assert bulk.wkb == slow.wkb
    assert bulk.fid.tolist() == slow.fid.tolist()


def test_names_with_quotes_and_umlauts_are_read_in_bulk(file, context, feedback):
    source = source_of(file, context)

    assert geopackage.read(source.table, ["name"])[2] == [['Tie "ä"', None, ""]]


def test_a_path_in_text_is_read_in_bulk_too(file, context):
    assert source_of(file.source(), context).table is not None


def test_selection_filter_and_edits_are_left_to_qgis(file, context, feedback):
    file.selectByIds([1])
    selected = QgsProcessingFeatureSourceDefinition(file.source(), True)
    assert source_of(selected, context).table is None
    file.setSubsetString("lanes = 2")
    assert source_of(file, context).table is None
    file.setSubsetString("")
    file.startEditing()
    file.changeAttributeValue(1, file.fields().lookupField("lanes"), 7)
    source = source_of(file, context)
    assert source.table is None
    assert read_rows(source, ["lanes"], feedback).column("lanes")[0] == 7
    file.rollBack()


def test_a_table_that_bulk_reading_does_not_know_is_left_to_qgis(tmp_path, context, feedback):
    saved(streets({}), tmp_path / "streets.gpkg")
    change(
        tmp_path / "streets.gpkg",
        "ALTER TABLE streets ADD COLUMN seen DATETIME",
        "UPDATE streets SET seen = '2026-03-01T00:00:00Z'",
    )
    source = source_of(f"{tmp_path}/streets.gpkg|layername=streets", context)

    assert geopackage.read(source.table, ["seen"]) is None
    assert read_rows(source, ["seen"], feedback).column("seen")[0] is not None


def test_a_damaged_geometry_is_left_out_and_named(tmp_path, context, feedback):
    saved(streets({"street_id": "a"}, {"street_id": "b"}), tmp_path / "streets.gpkg")
    change(tmp_path / "streets.gpkg", "UPDATE streets SET geom = substr(geom, 1, 60) WHERE street_id = 'b'")
    table, _ = reading.read_streets(
        probe(), {"STREETS": f"{tmp_path}/streets.gpkg|layername=streets"}, context, feedback
    )

    assert table.street_id.tolist() == ["a"]
    assert "cannot be read; they are left out" in feedback.warnings[0] or "ids 2" in feedback.warnings[0]


def test_cancel_stops_reading(context, feedback):
    made = streets(*[{}] * 5001)
    feedback.cancel()

    with pytest.raises(SchoolPathError, match="cancelled"):
        reading.read_streets(probe(), {"STREETS": made}, context, feedback)


def test_an_empty_table_is_empty_both_ways(tmp_path, context, feedback):
    file = saved(layer(FIELDS, []), tmp_path / "streets.gpkg")
    source = source_of(file, context)

    for way in (True, False):
        rows = read_rows(source, ("kind",), feedback, bulk=way)
        assert (len(rows), rows.columns) == (0, {"kind": []})


def test_many_forms_of_lines_keep_their_order(context, feedback):
    shapes = [
        f"LineString ({X} {Y}, {X + 1} {Y})",
        None,
        f"LineStringZ ({X} {Y} 1, {X + 2} {Y} 1)",
        f"MultiLineString (({X} {Y}, {X + 3} {Y}), ({X} {Y}, {X + 4} {Y}))",
        f"LineString ({X} {Y}, {X + 5} {Y})",
    ]
    wkb = [None if shape is None else QgsGeometry.fromWkt(shape).asWkb().data() for shape in shapes]
    lines, row, faults = read_lines(wkb)

    assert row.tolist() == [0, 2, 3, 3, 4]
    assert np.round(lines.lengths()).tolist() == [1, 2, 3, 4, 5]
    assert faults == {"geometry_missing": [1], "geometry_multipart": [3]}
