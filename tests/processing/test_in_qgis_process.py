# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms as batch jobs see them: exit codes, sentences, and files that are there or are not."""
import shutil
import subprocess

import pytest
from qgis.core import QgsVectorLayer

from school_path.tests.processing.layers import layer, line, point, saved, streets
from school_path.tools import qgis_process


@pytest.fixture
def files(tmp_path):
    """A small town on the disk, in a folder whose name is no plain word."""
    folder = tmp_path / "koulu tie ä"
    folder.mkdir()
    kinds = {"street_id": "text", "kind": "text", "speed_limit": "real", "adt": "real"}
    saved(streets((line((0, 0), (100, 0)), {"street_id": "a", "kind": "footway"}),
                  (line((100, -200), (100, 0), (100, 200)), {"street_id": "b", "kind": "tertiary", "speed_limit": 60}),
                  (line((100, 0), (200, 0)), {"street_id": "c", "kind": "footway"}), fields=kinds),
          folder / "streets.gpkg")
    saved(layer({"home_id": "text"}, [(point(5, 3), {"home_id": "h"})], "Point"), folder / "homes.gpkg", "homes")
    saved(layer({"school_id": "text"}, [(point(200, 2), {"school_id": "s"})], "Point"), folder / "schools.gpkg",
          "schools")
    return folder


def routes(files, **parameters):
    given = {"STREETS": files / "streets.gpkg", "HOMES": files / "homes.gpkg", "SCHOOLS": files / "schools.gpkg",
             "ROUTES": files / "routes.gpkg", **parameters}
    return qgis_process.run("schoolpath:safestroutes", given)


def told(run):
    return run.stdout + run.stderr


def test_a_run_gives_its_layers_with_their_style(files):
    run = routes(files, PROFILE="P1", HOMES_STATUS=files / "status.gpkg")
    status = QgsVectorLayer(str(files / "status.gpkg"), "status", "ogr")

    assert run.returncode == 0, told(run)
    assert status.featureCount() == 1
    assert "Blocked" in "".join(rule.label() for rule in status.renderer().rootRule().children())


def test_layers_go_into_one_geopackage_that_was_not_there(files):
    tables = {name: f"ogr:dbname='{files}/town.gpkg' table=\"{name.lower()}\" (geom)" for name in ("ROUTES", "LEGS")}
    run = routes(files, **tables)

    assert run.returncode == 0, told(run)
    for table in ("routes", "legs"):
        assert QgsVectorLayer(f"{files}/town.gpkg|layername={table}", table, "ogr").isValid()


def test_assessed_streets_go_into_any_format(files):
    run = qgis_process.run("schoolpath:assesssafety", {
        "STREETS": files / "streets.gpkg", "PROFILE": "P3", "SCENARIO": "WINTER",
        "ASSESSED_STREETS": files / "assessed.geojson"})

    assert run.returncode == 0, told(run)
    assert QgsVectorLayer(str(files / "assessed.geojson"), "a", "ogr").featureCount() == 3


@pytest.mark.parametrize(("parameters", "sentence"), [
    ({"MAX_DETOUR": "0.5"}, "must be at least 1"),
    ({"PROFILE": "P9"}, "PROFILE"),
    ({"STREETS": "/no/such.gpkg"}, "STREETS"),
    ({"PROFILE_FILE": "{folder}/broken.yaml"}, "broken.yaml"),
    ({"REPORT": "{folder}/no/such/folder/report.html"}, "report.html cannot be written: there is no folder"),
    ({"LEGS": "ogr:dbname='{folder}/no/town.gpkg' table=\"legs\" (geom)"}, "Make the folder"),
], ids=["detour", "profile", "layer", "yaml", "folder", "database"])
def test_a_refusal_has_exit_code_1_a_sentence_and_leaves_nothing(files, parameters, sentence):
    (files / "broken.yaml").write_text("schema: schoolpath/profile/1\nid: [", encoding="utf-8")
    run = routes(files, **{name: value.format(folder=files) for name, value in parameters.items()})

    assert run.returncode == 1
    assert sentence in told(run)
    assert "Traceback" not in told(run)
    assert not (files / "routes.gpkg").exists()


def test_school_paths_are_drawn_along_routes(files):
    fields = {"home_id": "text", "school_id": "text", "status": "text"}
    walks = [(line((i, 9), (i, 0), (50, 0), (400, 0)), {"home_id": f"h{i}", "school_id": "s", "status": "served"})
             for i in range(5)]
    saved(layer(fields, walks), files / "routes.gpkg", "routes")
    run = qgis_process.run("schoolpath:designpath", {"ROUTES": files / "routes.gpkg", "PATHS": files / "paths.gpkg"})

    assert run.returncode == 0, told(run)
    path, = QgsVectorLayer(str(files / "paths.gpkg"), "p", "ogr").getFeatures()
    assert (path["colour"], path["pupils"], path["length"]) == ("blue", 5, 350)

    run = qgis_process.run("schoolpath:placeelements", {
        "PATHS": files / "paths.gpkg", "STREETS": files / "streets.gpkg", "ELEMENTS": files / "elements.gpkg",
        "QUANTITIES": files / "quantities.csv", "NOT_PLACED": files / "not.gpkg"})

    assert run.returncode == 0, told(run)
    assert QgsVectorLayer(str(files / "elements.gpkg"), "e", "ogr").featureCount() > 5
    assert "Route post" in (files / "quantities.csv").read_text(encoding="utf-8")


def test_a_path_is_checked_and_the_run_can_be_failed(files):
    saved(layer({"path_id": "text", "name": "text"}, [(line((0, 2), (200, 2)), {"path_id": "p", "name": "Blue"})]),
          files / "paths.gpkg", "paths")
    saved(layer({"crossing_id": "text", "kind": "text"}, [(point(100, 0), {"crossing_id": "c", "kind": "zebra"})],
                "Point"), files / "crossings.gpkg", "crossings")
    given = {"STREETS": files / "streets.gpkg", "CROSSINGS": files / "crossings.gpkg", "PATHS": files / "paths.gpkg",
             "FINDINGS": files / "findings.gpkg", "REPORT": files / "report.html", "REPORT_PDF": files / "report.pdf",
             "SUMMARY": files / "s.json"}
    run = qgis_process.run("schoolpath:checkhandbook", given)

    assert run.returncode == 0, told(run)
    findings = QgsVectorLayer(str(files / "findings.gpkg"), "findings", "ogr")
    assert {f["verdict"] for f in findings.getFeatures() if f["clause"] == "C02"} == {"fail"}  # 60 km/h
    assert "Fails, critical" in {rule.label() for rule in findings.renderer().rootRule().children()}
    assert (files / "report.pdf").read_bytes().startswith(b"%PDF")
    assert "Blue" in (files / "report.html").read_text(encoding="utf-8")

    (files / "report.html").unlink()
    run = qgis_process.run("schoolpath:checkhandbook", {**given, "FAIL_ON": "SEVERITY_4"})
    assert run.returncode == 1
    assert "C02" in told(run)
    assert "Traceback" not in told(run)
    assert (files / "report.html").exists()


def test_two_checks_are_compared(files):
    fields = {"clause": "text", "verdict": "text", "feature_id": "text", "severity": "int"}
    for name, verdict in (("before", "fail"), ("after", "warn")):
        saved(layer(fields, [(point(0, 0), {"clause": "S01", "verdict": verdict, "feature_id": "a", "severity": 4})],
                    "Point"), files / f"{name}.gpkg", name)
    run = qgis_process.run("schoolpath:comparefindings", {
        "BEFORE": files / "before.gpkg", "AFTER": files / "after.gpkg", "CHANGES": files / "changes.gpkg"})

    assert run.returncode == 0, told(run)
    assert [f["change"] for f in QgsVectorLayer(str(files / "changes.gpkg"), "c", "ogr").getFeatures()] == ["better"]


def test_two_runs_are_compared(files):
    fields = {"home_id": "text", "status": "text", "pupils": "real"}
    for name, status in (("before", "blocked"), ("after", "served")):
        saved(layer(fields, [(point(0, 0), {"home_id": "h", "status": status, "pupils": 6})], "Point"),
              files / f"{name}.gpkg", name)
    run = qgis_process.run("schoolpath:compareruns", {
        "BEFORE": files / "before.gpkg", "AFTER": files / "after.gpkg", "CHANGES": files / "changes.gpkg",
        "REPORT": files / "changes.html", "SUMMARY": files / "changes.json"})

    assert run.returncode == 0, told(run)
    changes = QgsVectorLayer(str(files / "changes.gpkg"), "c", "ogr")
    assert [f["change"] for f in changes.getFeatures()] == ["freed"]
    assert "Freed" in "".join(rule.label() for rule in changes.renderer().rootRule().children())
    assert "pupils freed" in (files / "changes.html").read_text(encoding="utf-8")

    run = qgis_process.run("schoolpath:compareruns", {
        "BEFORE": files / "homes.gpkg", "AFTER": files / "after.gpkg", "CHANGES": files / "none.gpkg"})
    assert run.returncode == 1
    assert "no result of" in told(run) and "Traceback" not in told(run)
    assert not (files / "none.gpkg").exists()


def test_maps_are_printed_without_a_window(files):
    saved(layer({"path_id": "text", "name": "text", "colour": "text", "shape": "text", "number": "int",
                 "school_id": "text", "status": "text"},
                [(line((0, 2), (200, 2)), {"path_id": "p", "name": "From the west", "colour": "blue", "number": 1,
                                           "shape": "square", "school_id": "s", "status": "built"})]),
          files / "paths.gpkg", "paths")
    given = {"SCHOOLS": files / "schools.gpkg", "PATHS": files / "paths.gpkg", "STREETS": files / "streets.gpkg"}
    run = qgis_process.run("schoolpath:exportatlas", {**given, "OUTPUT": files / "maps.pdf"})

    assert run.returncode == 0, told(run)
    assert (files / "maps.pdf").read_bytes().startswith(b"%PDF")
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", str(files / "maps.pdf"), "-"], capture_output=True, text=True).stdout
        assert "School Paths to s" in text and "Blue, square, 1: From the west" in " ".join(text.split())

    run = qgis_process.run("schoolpath:exportatlas", {**given, "SCHOOL": "t", "OUTPUT": files / "none.pdf"})
    assert run.returncode == 1
    assert "There is no school \"t\"" in told(run) and "Traceback" not in told(run)
    assert not (files / "none.pdf").exists()


def test_a_route_card_is_printed_without_a_window(files):
    """One home lies on the school's side of the street of 60 km/h, the other one does not."""
    saved(layer({"home_id": "text"}, [(point(5, 3), {"home_id": "h"}), (point(120, 3), {"home_id": "k"})], "Point"),
          files / "both.gpkg", "homes")
    run = routes(files, HOMES=files / "both.gpkg", LEGS=files / "legs.gpkg")
    assert run.returncode == 0, told(run)
    given = {"ROUTES": files / "routes.gpkg", "LEGS": files / "legs.gpkg", "SCHOOLS": files / "schools.gpkg",
             "STREETS": files / "streets.gpkg"}
    run = qgis_process.run("schoolpath:routecard", {**given, "HOME_ID": "k", "OUTPUT": files / "card.pdf"})

    assert run.returncode == 0, told(run)
    assert (files / "card.pdf").read_bytes().startswith(b"%PDF")

    run = qgis_process.run("schoolpath:routecard", {**given, "HOME_ID": "h", "OUTPUT": files / "none.pdf"})
    assert run.returncode == 1
    assert "No card is printed" in told(run) and "Traceback" not in told(run)
    assert not (files / "none.pdf").exists()
