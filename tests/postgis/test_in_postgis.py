# SPDX-License-Identifier: GPL-2.0-or-later
"""A town that keeps its streets and homes in PostGIS: in and out through QGIS's connections (``make test-postgis``)."""
import os
import sqlite3

import pytest
from qgis.core import (
    QgsProject,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerExporter,
)

from school_path.tests.processing.layers import layer, line, point, streets
from school_path.tools import qgis_process

DATABASE = os.environ.get("SCHOOL_PATH_POSTGIS", "")
pytestmark = pytest.mark.skipif(not DATABASE, reason="SCHOOL_PATH_POSTGIS names no database (make test-postgis)")


def uri(table, key="id"):
    """Where a table is, as a layer of QGIS has it."""
    return f"{DATABASE} key='{key}' table=\"public\".\"{table}\" (geom)"


def put(made, table):
    """A layer into the database."""
    error, message = QgsVectorLayerExporter.exportLayer(
        made, uri(table), "postgres", made.crs(), False, {"overwrite": True, "primaryKey": "id"})
    assert not error, message


def got(table, key="id"):
    """Rows of a table by the id they name."""
    found = QgsVectorLayer(uri(table, key), table, "postgres")
    assert found.isValid(), table
    return found


@pytest.fixture(scope="module")
def town(qgis_app):
    """Two streets, a home and a school in the database; home and school lie in another CRS than the streets."""
    kinds = {"street_id": "int", "name": "text", "kind": "text", "speed_limit": "real", "adt": "real",
             "footway_left": "text", "footway_right": "text"}
    put(streets((line((0, 0), (100, 0)), {"street_id": 1, "name": "Kuja", "kind": "footway"}),
                (line((100, -200), (100, 0), (100, 200)), {"street_id": 2, "name": "Päätie", "kind": "tertiary",
                                                           "speed_limit": 60, "adt": 5000, "footway_left": "none",
                                                           "footway_right": "none"}),
                (line((100, 0), (200, 0)), {"street_id": 3, "name": "Kuja", "kind": "footway"}), fields=kinds),
        "streets")
    put(layer({"home_id": "long", "school_id": "text"}, [(point(5, 3), {"home_id": 12, "school_id": "s"})], "Point"),
        "homes")
    put(layer({"school_id": "text"}, [(point(200, 2), {"school_id": "s"})], "Point"), "schools")
    return DATABASE


def run(algorithm, **parameters):
    done = qgis_process.run(f"schoolpath:{algorithm}", parameters)
    assert done.returncode == 0, done.stdout + done.stderr
    return done


def source(table):
    return f"postgres://{uri(table)}"


def sink(table):
    return f"postgis:{DATABASE} table=\"public\".\"{table}\" (geom)"


def test_routes_go_from_tables_to_tables(town):
    run("safestroutes", STREETS=source("streets"), HOMES=source("homes"), SCHOOLS=source("schools"), PROFILE="P1",
        ROUTES=sink("routes"), LEGS=sink("legs"), HOMES_STATUS=sink("status"))

    status = next(got("status", "id").getFeatures())
    assert (status["home_id"], status["school_id"], status["status"]) == (12, "s", "blocked")
    assert got("routes").featureCount() == 1
    assert {feature["street_id"] for feature in got("legs").getFeatures()} == {1, 2, 3}
    assert got("routes").crs().authid() == "EPSG:3067"


def test_a_second_run_replaces_the_first(town):
    for profile in ("P1", "PA"):
        run("safestroutes", STREETS=source("streets"), HOMES=source("homes"), SCHOOLS=source("schools"),
            PROFILE=profile, ROUTES=sink("again"), HOMES_STATUS=sink("status_again"))
    assert {feature["profile"] for feature in got("status_again").getFeatures()} == {"PA"}


def test_assessed_streets_of_a_filtered_table(town):
    run("assesssafety", STREETS=source("streets") + " sql=\"kind\" = 'tertiary'", PROFILE="P1",
        ASSESSED_STREETS=sink("assessed"))
    rows = list(got("assessed").getFeatures())
    assert [row["street_id"] for row in rows] == [2]
    assert rows[0]["reason_left"].startswith("Class 4")


def test_a_table_of_the_towns_own_by_a_mapping(town, tmp_path):
    put(layer({"NIMI": "text", "LUOKKA": "text"}, [(line((0, 0), (50, 0)), {"NIMI": "Kuja", "LUOKKA": "Katu"})]),
        "kadut")
    mapping = tmp_path / "mine.yaml"
    mapping.write_text("schema: schoolpath/mapping/1\nid: m\ntitle: M\nstreets:\n  name: NIMI\n"
                       "  kind: {field: LUOKKA, values: {Katu: residential}}\n", encoding="utf-8")
    run("networkfromlayers", INPUT=source("kadut"), PRESET="CUSTOM", MAPPING=mapping, STREETS=sink("made"),
        ISSUES=sink("issues"))
    row = next(got("made").getFeatures())
    assert (row["name"], row["kind"]) == ("Kuja", "residential")
    assert got("issues").featureCount() == 0


def test_a_database_that_does_not_answer_is_told(town):
    done = qgis_process.run("schoolpath:safestroutes", {
        "STREETS": source("streets").replace("town", "village"), "HOMES": source("homes"),
        "SCHOOLS": source("schools"), "ROUTES": "memory:"})
    assert done.returncode != 0
    assert "STREETS" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def tables():
    """Names of all tables of the database."""
    connection = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(DATABASE, {})
    return {table.tableName() for table in connection.tables("public")}


def test_a_run_that_fails_leaves_the_table_of_the_former_one(town, tmp_path):
    given = {"STREETS": source("streets"), "HOMES": source("homes"), "SCHOOLS": source("schools"), "PROFILE": "PA",
             "ROUTES": sink("kept"), "HOMES_STATUS": sink("kept_status")}
    run("safestroutes", **given)
    before = tables()
    locked = tmp_path / "locked.gpkg"
    put_into_file(locked)
    other = sqlite3.connect(locked)
    other.execute("BEGIN EXCLUSIVE")
    done = qgis_process.run("schoolpath:safestroutes", {
        **given, "PROFILE": "P1", "LEGS": f"ogr:dbname='{locked}' table=\"legs\" (geom)"})
    other.close()

    assert done.returncode == 1, done.stdout + done.stderr
    assert {feature["profile"] for feature in got("kept_status").getFeatures()} == {"PA"}
    assert tables() == before  # none under another name is left behind


def put_into_file(path):
    error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        streets({"kind": "path"}), str(path), QgsProject.instance().transformContext(),
        QgsVectorFileWriter.SaveVectorOptions())
    assert not error


def test_a_table_that_is_read_is_not_written_over(town):
    done = qgis_process.run("schoolpath:safestroutes", {
        "STREETS": source("streets"), "HOMES": source("homes"), "SCHOOLS": source("schools"), "ROUTES": sink("homes")})
    assert done.returncode == 1
    assert "would be written over the layer HOMES" in done.stdout + done.stderr
    assert got("homes").featureCount() == 1
