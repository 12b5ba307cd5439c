# SPDX-License-Identifier: GPL-2.0-or-later
"""No output destroys anything: each destination is held against inputs, other outputs, its file and the disk."""
import os
import sqlite3

import pytest
from osgeo import ogr
from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition, QgsProject

from school_path.processing.algorithms.assess_safety import AssessSafety
from school_path.processing.algorithms.check_handbook import CheckHandbook
from school_path.processing.algorithms.create_project import CreateProject
from school_path.processing.algorithms.network_from_layers import NetworkFromLayers
from school_path.processing.algorithms.network_from_osm import NetworkFromOsm
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.tests.processing.layers import Feedback, layer, line, point, saved, streets
from school_path.tools import qgis_process


@pytest.fixture
def given(tmp_path):
    """Parameters of a run whose layers lie in one file."""
    path = tmp_path / "data.gpkg"
    saved(streets((line((0, 0), (100, 0)), {"street_id": "a", "kind": "footway"})), path)
    for name, rows in (("homes", [(point(5, 3), {"home_id": "h"})]),
                       ("schools", [(point(100, 2), {"school_id": "s"})])):
        saved(layer({f"{name[:-1]}_id": "text"}, rows, "Point"), path, name, keep=True)
    return {**{name.upper(): f"{path}|layername={name}" for name in ("streets", "homes", "schools")},
            "ROUTES": str(tmp_path / "routes.gpkg")}


def told(parameters, algorithm=SafestRoutes):
    """What is said before the run; an empty text where nothing is amiss."""
    return algorithm().create().checkParameterValues(parameters, QgsProcessingContext())[1]


def project_file(tmp_path):
    path = tmp_path / "town.gpkg"
    _, ok = CreateProject().create().run({"CRS": "EPSG:3067", "PROJECT_FILE": str(path)}, QgsProcessingContext(),
                                         Feedback())
    assert ok
    return path


def tables(path):
    with sqlite3.connect(path) as database:
        return {row[0] for row in database.execute("SELECT table_name FROM gpkg_contents")}


@pytest.mark.parametrize("table", [
    "table=\"HOMES\" (geom)", "table=\"Homes\" (geom)", "table=\"homes\"", "table='homes' (geom)",
    "table=homes (geom)"])
@pytest.mark.parametrize("file", ["dbname='{0}'", "dbname=\"{0}\"", "dbname={0}"])
def test_an_input_is_found_however_its_table_is_written(given, tmp_path, file, table):
    value = f"ogr:{file.format(tmp_path / 'data.gpkg')} {table}"

    assert "would be written over the layer HOMES" in told({**given, "ROUTES": value})


def test_an_input_is_found_through_links_and_from_another_folder(given, tmp_path, monkeypatch):
    os.symlink(tmp_path / "data.gpkg", tmp_path / "link.gpkg")
    os.link(tmp_path / "data.gpkg", tmp_path / "hard.gpkg")
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "sub")
    for path in ("../data.gpkg", "../link.gpkg", str(tmp_path / "hard.gpkg"), "../sub/../data.gpkg"):
        for value in (f"ogr:dbname='{path}' table=\"streets\" (geom)", path):
            assert "would be written over the layer" in told({**given, "ROUTES": value}), value


def test_an_input_is_found_where_letters_have_no_case(given, tmp_path, monkeypatch):
    """A disk of Windows or macOS: names that differ by case alone name one file."""
    from school_path.processing.writing import destinations

    there = str(tmp_path / "data.gpkg")
    real = os.stat

    def stat(path, *rest, **more):
        same = str(path).lower() == there.lower()
        return real(there if same else path, *rest, **more)

    monkeypatch.setattr(destinations.os, "stat", stat)
    assert "would be written over the layer" in told({**given, "ROUTES": str(tmp_path / "DATA.gpkg")})


def test_other_tables_of_the_file_of_an_input_are_free(given, tmp_path):
    assert told({**given, "ROUTES": f"ogr:dbname='{tmp_path}/data.gpkg' table=\"routes\" (geom)"}) == ""
    assert told(given) == ""


@pytest.mark.parametrize(("name", "ending"), [("PROFILE_FILE", "yaml"), ("COUNTRY_FILE", "yaml")])
@pytest.mark.parametrize("output", ["REPORT", "HOMES_STATUS"])
def test_no_output_is_written_over_a_file_that_is_read(given, tmp_path, name, ending, output):
    path = tmp_path / f"own.{ending}"
    path.write_text("schema: x\n")
    assert "would be written over the file" in told({**given, name: str(path), output: str(path)})


def test_neither_handbook_nor_mapping_nor_osm_file_is_written_over(given, tmp_path):
    for name in ("own.yaml", "town.osm"):
        (tmp_path / name).write_text("x")
    paths = saved(layer({"path_id": "text"}, [(line((0, 0), (9, 0)), {"path_id": "p"})]), tmp_path / "p.gpkg", "paths")
    assert "over the file HANDBOOK" in told({
        "STREETS": given["STREETS"], "PATHS": paths, "HANDBOOK": str(tmp_path / "own.yaml"), "FINDINGS": "memory:",
        "SUMMARY": str(tmp_path / "own.yaml")}, CheckHandbook)
    assert "over the file INPUT" in told({
        "INPUT": str(tmp_path / "town.osm"), "STREETS": "memory:", "HOMES": str(tmp_path / "town.osm")}, NetworkFromOsm)
    assert "over the file MAPPING" in told({
        "INPUT": given["STREETS"], "PRESET": "CUSTOM", "MAPPING": str(tmp_path / "own.yaml"), "STREETS": "memory:",
        "ISSUES": str(tmp_path / "own.yaml")}, NetworkFromLayers)


@pytest.mark.parametrize(("one", "other"), [
    ("{0}/a.gpkg", "{0}/a.gpkg"), ("{0}/a.gpkg", "ogr:dbname='{0}/a.gpkg' table=\"homes\" (geom)"),
    ("ogr:dbname='{0}/a.gpkg' table=\"t\" (geom)", "ogr:dbname=\"{0}/./a.gpkg\" table=\"T\""),
    ("{0}/a.geojson", "{0}/./A.geojson"), ("{0}/a.shp", "{0}/a.dbf")])
def test_no_two_outputs_go_to_one_place(given, tmp_path, one, other):
    said = told({**given, "ROUTES": one.format(tmp_path), "HOMES_STATUS": other.format(tmp_path)})
    assert "would be written to one place" in said


def test_two_tables_of_one_new_file_are_two_places(given, tmp_path):
    values = {name: f"ogr:dbname='{tmp_path}/a.gpkg' table=\"{name}\" (geom)" for name in ("ROUTES", "LEGS")}
    assert told({**given, **values}) == ""


def test_a_plain_path_of_a_file_with_other_tables_is_refused_everywhere(given, tmp_path):
    path = project_file(tmp_path)
    before = tables(path)
    ways = given["STREETS"]
    values = {"INPUT": ways, "PRESET": "SCHOOLPATH", "TOLERANCE": 0.5, "COUNTRY": "FI"}
    for value in (str(path), f"ogr:{path}", QgsProcessingOutputLayerDefinition(str(path), QgsProject.instance())):
        said = told({**values, "STREETS": value}, NetworkFromLayers)
        assert "and all its tables" in said
        assert f"ogr:dbname='{path}' table=\"streets\" (geom)" in said
        feedback = Feedback()
        _, ok = NetworkFromLayers().create().run({**values, "STREETS": value}, QgsProcessingContext(), feedback)
        assert not ok
    done = qgis_process.run("schoolpath:networkfromlayers", {**values, "STREETS": path})
    assert done.returncode == 1
    assert "and all its tables" in done.stdout + done.stderr
    assert tables(path) == before


@pytest.mark.parametrize("ending", ["sqlite", "xlsx", "ods"])
def test_a_workbook_with_other_sheets_is_no_place_for_a_table(given, tmp_path, ending):
    driver = {"sqlite": "SQLite", "xlsx": "XLSX", "ods": "ODS"}[ending]
    for sheets, answer in ((("town",), ""), (("town", "budget"), "all its tables (budget)")):
        path = tmp_path / str(len(sheets)) / f"town.{ending}"
        path.parent.mkdir()
        file = ogr.GetDriverByName(driver).CreateDataSource(str(path))
        for name in sheets:
            sheet = file.CreateLayer(name, geom_type=ogr.wkbNone)
            sheet.CreateField(ogr.FieldDefn("a"))
            row = ogr.Feature(sheet.GetLayerDefn())
            row.SetField("a", "1")
            sheet.CreateFeature(row)
        del sheet, row, file
        said = told({**given, "HOMES_STATUS": str(path)})
        assert answer in said if answer else said == ""


def test_a_file_of_ones_own_is_written_over(given, tmp_path):
    saved(streets({"kind": "path"}), tmp_path / "routes.gpkg", "routes")
    assert told(given) == ""


@pytest.mark.parametrize("table", ["runs", "layer_styles", "gpkg_contents", "rtree_homes_geom", "sqlite_sequence",
                                   "homes_list"])
def test_what_a_file_keeps_for_itself_stays(given, tmp_path, table):
    with sqlite3.connect(tmp_path / "data.gpkg") as database:
        database.execute("CREATE VIEW homes_list AS SELECT * FROM homes")
    said = told({**given, "ROUTES": f"ogr:dbname='{tmp_path}/data.gpkg' table=\"{table}\" (geom)"})
    assert f"the table \"{table}\"" in said


@pytest.mark.parametrize("ending", ["shp", "SHP", "tab", "dbf", "mif"])
def test_formats_that_cut_texts_are_refused_for_streets_and_crossings(given, tmp_path, ending):
    path = str(tmp_path / f"out.{ending}")
    values = {"INPUT": given["STREETS"], "PRESET": "SCHOOLPATH", "TOLERANCE": 0.5, "COUNTRY": "FI",
              "STREETS": "memory:"}
    for wrong in ({"STREETS": path}, {"CROSSINGS": path}):
        assert "Choose GeoPackage (.gpkg)" in told({**values, **wrong}, NetworkFromLayers)
    assessed = {"STREETS": given["STREETS"], "ASSESSED_STREETS": path}
    assert "Choose GeoPackage (.gpkg)" in told(assessed, AssessSafety)
    assert "(.gpkg)" not in told({**given, "ROUTES": path})


def test_a_report_never_takes_the_place_of_a_file_of_another_kind(given, tmp_path):
    path = project_file(tmp_path)
    assert "a file of another kind" in told({**given, "REPORT": str(path)})
    assert told({**given, "REPORT": str(tmp_path / "old.html")}) == ""


def test_a_file_that_is_protected_is_refused_before_anything_is_computed(given, tmp_path):
    path = tmp_path / "report.html"
    path.write_text("mine")
    path.chmod(0o444)
    assert "write-protected" in told({**given, "REPORT": str(path)})
    assert "write-protected" in told({**given, "ROUTES": f"ogr:dbname='{protected(tmp_path)}' table=\"t\" (geom)"})


def protected(tmp_path):
    path = tmp_path / "kept.gpkg"
    saved(streets({"kind": "path"}), path, "kept")
    path.chmod(0o444)
    return path


def test_a_folder_is_no_file(given, tmp_path):
    (tmp_path / "out.gpkg").mkdir()
    assert "that is a folder" in told({**given, "ROUTES": str(tmp_path / "out.gpkg")})


def test_the_name_of_a_layer_is_told_as_a_destination_is_written(given, tmp_path):
    said = told({**given, "ROUTES": f"{tmp_path}/new.gpkg|layername=routes"})
    assert f"ogr:dbname='{tmp_path}/new.gpkg' table=\"routes\" (geom)" in said
