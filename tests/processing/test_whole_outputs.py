# SPDX-License-Identifier: GPL-2.0-or-later
"""Outputs are whole or not there: a run that fails, is killed or meets a full disk leaves what was as it was."""
import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsVectorLayer,
)

import school_path
from school_path.core.errors import SchoolPathError
from school_path.core.lines import Lines
from school_path.processing import report_pdf, writing
from school_path.processing.algorithms.create_project import CreateProject
from school_path.processing.provider import SchoolPathProvider
from school_path.processing.run import Run
from school_path.processing.writing import columns, geometry
from school_path.processing.writing import outputs as outputs_module
from school_path.tests.processing import kill_loop
from school_path.tests.processing.layers import METRIC, Feedback, X, Y, probe, streets

ROUNDS = int(os.environ.get("KILL_ROUNDS", "6"))
PARENT = str(Path(school_path.__path__[0]).parent)


def lines(n):
    return geometry.of_lines(Lines.from_list([[(X + i, Y), (X + i, Y + 100)] for i in range(n)]))


@pytest.fixture
def outputs(feedback, metric):
    """Outputs of a run that gives a number of rows to each table; ``told`` stands in each row."""
    def make(rows=3, told="new", context=None, **parameters):
        made = writing.Outputs(probe(), parameters, context or QgsProcessingContext(), feedback)
        for name in ("ROUTES", "STATUS"):
            made.table(name, [columns.text("told", [told] * rows), columns.whole("n", np.arange(rows))],
                       lines(rows) if name == "ROUTES" else geometry.none(rows), metric)
        made.text("REPORT", f"<html>{told}</html>")
        return made

    return make


def record(run_id="r1"):
    return Run(run_id, "schoolpath:probe", "1", {}, {}, {}, "2026-11-24", "", "")


def told_in(path, table):
    layer = QgsVectorLayer(f"{path}|layername={table}" if str(path).endswith(".gpkg") else str(path), table, "ogr")
    assert layer.isValid(), (path, table)
    return [feature["told"] for feature in layer.getFeatures()]


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def into(path, table):
    return f"ogr:dbname='{path}' table=\"{table}\" (geom)"


@contextmanager
def small_disk(folder, kilobytes):
    """A disk that is soon full, in a folder; skips where none can be made."""
    folder.mkdir(exist_ok=True)
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)],
                          capture_output=True) if os.name == "posix" else None
    if made is None or made.returncode:
        pytest.skip("no disk can be mounted here (needs root)")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


ENDINGS = ("gpkg", "shp", "geojson", "csv", "fgb", "sqlite", "tab", "kml")


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_run_takes_the_place_of_the_former_one(outputs, tmp_path, ending):
    status = ending if ending in ("sqlite", "gpkg") else "csv"
    given = {"ROUTES": f"{tmp_path}/routes.{ending}", "STATUS": f"{tmp_path}/status.{status}",
             "REPORT": f"{tmp_path}/report.html"}
    outputs(5, "old", **given).write()
    before = names(tmp_path)
    results = outputs(3, "new", **given).write()

    assert results["ROUTES"].split("|")[0] == given["ROUTES"]
    assert told_in(given["ROUTES"], "routes") == ["new"] * 3
    assert "new" in (tmp_path / "report.html").read_text("utf8")
    assert names(tmp_path) == before  # no folder, no half file, no companion of the former one


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_run_that_fails_leaves_the_former_one(outputs, tmp_path, ending, monkeypatch):
    given = {"ROUTES": f"{tmp_path}/routes.{ending}", "STATUS": into(tmp_path / "town.gpkg", "status"),
             "REPORT": f"{tmp_path}/report.html"}
    outputs(5, "old", **given).write()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    failing = outputs(3, "new", **given)
    failing.file("REPORT", lambda path: (_ for _ in ()).throw(OSError("no")))

    with pytest.raises(SchoolPathError, match="file_not_written"):
        failing.write()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_report_that_cannot_be_written_does_not_delete_the_one_that_is_there(outputs, tmp_path):
    (tmp_path / "report.html").write_text("mine")
    failing = outputs(REPORT=f"{tmp_path}/report.html")
    failing.file("REPORT", lambda path: (_ for _ in ()).throw(PermissionError("read only")))

    with pytest.raises(SchoolPathError):
        failing.write()
    assert (tmp_path / "report.html").read_text() == "mine"


@pytest.mark.parametrize("refused", ["routes.geojson", "report.html", "status.csv"])
def test_a_file_that_another_program_holds_stops_all_of_the_run(outputs, tmp_path, monkeypatch, refused):
    """As on Windows, where a file that is open cannot be replaced."""
    given = {"ROUTES": f"{tmp_path}/routes.geojson", "STATUS": f"{tmp_path}/status.csv",
             "REPORT": f"{tmp_path}/report.html"}
    outputs(5, "old", **given).write()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    replace = os.replace

    def held(source, target):
        if Path(target) == tmp_path / refused and Path(source).read_bytes() != before[refused]:
            raise PermissionError(13, "The process cannot access the file because it is being used")
        replace(source, target)

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(SchoolPathError, match="output_in_use") as told:
        outputs(3, "new", **given).write()
    assert told.value.values["file"] == str(tmp_path / refused)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_tables_and_the_row_in_runs_come_together_or_not_at_all(outputs, tmp_path, monkeypatch):
    path = tmp_path / "town.gpkg"
    CreateProject().create().run({"CRS": METRIC, "PROJECT_FILE": str(path)}, QgsProcessingContext(), Feedback())
    given = {"ROUTES": into(path, "routes"), "STATUS": into(path, "status")}
    outputs(5, "old", **given).write(record("first"))
    assert runs(path) == [("first", "ROUTES, STATUS")]
    failing = outputs(3, "new", **given)

    def no_room(*arguments):
        raise SchoolPathError("file_not_written", file="x", error="no room")

    with monkeypatch.context() as broken:
        broken.setattr("school_path.processing.writing.transfer.Transfer.add_row", no_room)
        with pytest.raises(SchoolPathError, match="no room"):
            failing.write(record("second"))
    assert told_in(path, "routes") == told_in(path, "status") == ["old"] * 5
    assert runs(path) == [("first", "ROUTES, STATUS")]
    outputs(3, "new", **given).write(record("third"))
    assert told_in(path, "routes") == told_in(path, "status") == ["new"] * 3
    assert runs(path) == [("first", "ROUTES, STATUS"), ("third", "ROUTES, STATUS")]


def runs(path):
    with sqlite3.connect(path) as database:
        return database.execute("SELECT run_id, outputs FROM runs ORDER BY fid").fetchall()


def test_a_database_that_is_locked_is_told_and_left(outputs, tmp_path):
    path = tmp_path / "town.gpkg"
    outputs(5, "old", ROUTES=into(path, "routes")).write()
    other = sqlite3.connect(path)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(SchoolPathError, match="file_not_written"):
            outputs(3, "new", ROUTES=into(path, "routes")).write()
    finally:
        other.rollback()
        other.close()
    assert told_in(path, "routes") == ["old"] * 5


def test_styles_and_other_tables_of_a_file_stay(outputs, tmp_path):
    path = tmp_path / "town.gpkg"
    for table in ("routes", "others"):
        outputs(5, "old", ROUTES=into(path, table)).write()
    layer = QgsVectorLayer(f"{path}|layername=routes", "routes", "ogr")
    layer.saveStyleToDatabase("by hand", "", True, "")
    del layer
    outputs(3, "new", ROUTES=into(path, "ROUTES")).write()

    with sqlite3.connect(path) as database:
        assert database.execute("SELECT styleName FROM layer_styles").fetchall() == [("by hand",)]
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        kept = database.execute("SELECT count(*) FROM gpkg_extensions").fetchone()[0]
    assert kept == 2  # the spatial index of each table
    assert told_in(path, "others") == ["old"] * 5
    assert told_in(path, "ROUTES") == ["new"] * 3


def test_layers_that_show_a_table_see_its_new_rows(outputs, tmp_path):
    path = tmp_path / "routes.gpkg"
    outputs(5, "old", ROUTES=str(path)).write()
    shown = QgsVectorLayer(f"{path}|layername=routes", "routes", "ogr")
    assert shown.featureCount() == 5
    next(shown.getFeatures())
    outputs(3, "new", ROUTES=str(path)).write()

    shown.dataProvider().reloadData()
    assert [feature["told"] for feature in shown.getFeatures()] == ["new"] * 3
    assert shown.dataProvider().featureCount() == 3


@pytest.mark.parametrize("place", ["{0}/routes.gpkg", "ogr:dbname='{0}/new.gpkg' table=\"routes\" (geom)",
                                   "{0}/routes.geojson", "TEMPORARY_OUTPUT", "memory:"])
@pytest.mark.parametrize("title", ["", "My routes"])
def test_a_layer_is_loaded_from_where_it_stands(outputs, tmp_path, place, title):
    context, project = QgsProcessingContext(), QgsProject.instance()
    value = QgsProcessingOutputLayerDefinition(place.format(tmp_path), project)
    value.destinationName = title
    written = outputs(context=context, ROUTES=value).write()["ROUTES"]

    [(destination, details)] = context.layersToLoadOnCompletion().items()
    assert destination == written
    assert (details.name, details.outputName, details.project) == (title or "Routes", "ROUTES", project)
    layer = context.takeResultLayer(destination) if "routes" not in destination else \
        QgsVectorLayer(destination, "r", "ogr")
    assert layer.featureCount() == 3
    assert value.destinationProject is project


def test_a_link_stays_a_link(outputs, tmp_path):
    (tmp_path / "there").mkdir()
    outputs(5, "old", ROUTES=f"{tmp_path}/there/routes.gpkg", REPORT=f"{tmp_path}/there/r.html").write()
    os.symlink(tmp_path / "there" / "routes.gpkg", tmp_path / "routes.gpkg")
    os.symlink(tmp_path / "there" / "r.html", tmp_path / "other.html")
    outputs(3, "new", ROUTES=f"{tmp_path}/routes.gpkg", REPORT=f"{tmp_path}/other.html").write()

    assert (tmp_path / "routes.gpkg").is_symlink()
    assert (tmp_path / "other.html").is_symlink()
    assert told_in(tmp_path / "there" / "routes.gpkg", "routes") == ["new"] * 3
    assert "new" in (tmp_path / "there" / "r.html").read_text()
    assert names(tmp_path / "there") == ["r.html", "routes.gpkg"]


def test_rights_of_a_file_stay(outputs, tmp_path):
    (tmp_path / "report.html").write_text("old")
    (tmp_path / "report.html").chmod(0o640)
    outputs(REPORT=f"{tmp_path}/report.html").write()
    assert (tmp_path / "report.html").stat().st_mode & 0o777 == 0o640


def test_rows_that_do_not_arrive_are_found_out(outputs, tmp_path, monkeypatch):
    """A writer that drops rows without a word, as one on a full disk may."""
    real = outputs_module.Outputs._add
    for ending in ENDINGS:
        given = {"ROUTES": f"{tmp_path}/routes.{ending}"}
        outputs(5, "old", **given).write()
        before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        with monkeypatch.context() as dropping:
            dropping.setattr(outputs_module.Outputs, "_add",
                             lambda self, batch, name: real(self, batch[:-1], name))
            if ending in ("fgb", "kml"):  # formats in which a row may become none
                continue
            with pytest.raises(SchoolPathError, match="output_not_whole"):
                outputs(5, "new", **given).write()
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize(("ending", "data"), [("pdf", b""), ("pdf", b"%PDF-1.4 and then nothing"), ("dxf", b"0\n"),
                                              ("json", b"")])
def test_a_file_that_is_cut_is_found_out(outputs, tmp_path, ending, data):
    (tmp_path / f"report.{ending}").write_bytes(b"mine")
    made = outputs(REPORT=f"{tmp_path}/report.{ending}")
    made.file("REPORT", lambda path: Path(path).write_bytes(data))
    with pytest.raises(SchoolPathError, match="output_not_whole"):
        made.write()
    assert (tmp_path / f"report.{ending}").read_bytes() == b"mine"


@pytest.mark.parametrize("size", [40, 120, 200, 400, 600])
@pytest.mark.parametrize("place", ["{0}/routes.gpkg", "ogr:dbname='{0}/new.gpkg' table=\"routes\" (geom)",
                                   "ogr:dbname='{0}/town.gpkg' table=\"routes\" (geom)", "{0}/routes.geojson",
                                   "{0}/routes.shp", "{0}/routes.csv"])
def test_a_full_disk_is_an_error_and_leaves_what_was(outputs, tmp_path, size, place):
    with small_disk(tmp_path / "disk", 300 + size) as disk:
        try:
            outputs(2, "old", ROUTES=into(disk / "town.gpkg", "routes")).write()
        except (SchoolPathError, QgsProcessingException):
            pytest.skip("the disk does not even hold what was there before")
        before = {path.name: path.read_bytes() for path in disk.iterdir()}
        with pytest.raises((SchoolPathError, QgsProcessingException)) as told:
            outputs(16000, "new " * 9, ROUTES=place.format(disk), STATUS=f"{disk}/status.csv").write()
        assert getattr(told.value, "code", "") in ("disk_full", "output_not_whole", "file_not_written")
        assert {path.name: path.read_bytes() for path in disk.iterdir()} == before


@pytest.mark.parametrize("size", [4, 12, 40])
def test_a_pdf_and_a_report_on_a_full_disk_are_errors(outputs, tmp_path, size):
    page = "<html><body>" + "<p>A report of a town.</p>" * 4000 + "</body></html>"
    with small_disk(tmp_path / "disk", size) as disk:
        made = outputs(REPORT=f"{disk}/report.pdf")
        made.file("REPORT", lambda path: report_pdf.write_pdf(page, "Report", path))
        with pytest.raises((SchoolPathError, QgsProcessingException)):
            made.write()
        made = outputs(told=page, REPORT=f"{disk}/report.html")
        with pytest.raises((SchoolPathError, QgsProcessingException)):
            made.write()
        assert names(disk) == []


def test_what_a_killed_run_left_is_removed_by_the_next_one(outputs, tmp_path):
    left = tmp_path / ".schoolpath-killed"
    left.mkdir()
    (left / "in-use").write_bytes(b"")
    (left / "routes.gpkg").write_bytes(b"half")
    outputs(ROUTES=f"{tmp_path}/routes.gpkg").write()
    assert names(tmp_path) == ["routes.gpkg"]


def test_a_run_that_is_killed_leaves_tables_that_are_whole(tmp_path):
    chance, number = random.Random(28), 0
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    folder = tmp_path / "town"
    folder.mkdir()
    CreateProject().create().run({"CRS": METRIC, "PROJECT_FILE": f"{folder}/town.gpkg"}, QgsProcessingContext(),
                                 Feedback())
    for _ in range(ROUNDS):
        done = subprocess.Popen([sys.executable, kill_loop.__file__, str(folder), PARENT, str(number + 1)],
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
        number = int(done.stdout.readline())  # one is whole; the next is under way
        time.sleep(chance.random() * 1.2)
        done.kill()
        number = max([number, *map(int, done.stdout.read().split())])
        number = need_whole(folder, number)


def need_whole(folder, at_least):
    """Each file holds one run and all of it; the number of the newest."""
    found = set()
    with sqlite3.connect(folder / "town.gpkg") as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        last = int(database.execute("SELECT run_id FROM runs ORDER BY fid DESC").fetchone()[0])
        for table in ("routes", "status"):
            assert database.execute(f"SELECT run, count(*) FROM {table} GROUP BY run").fetchall() == [
                (last, kill_loop.ROWS)], table
        assert not database.execute("SELECT name FROM sqlite_master WHERE name LIKE '%part%'").fetchall()
    assert last >= at_least
    for path in ("alone.gpkg", "status.csv"):
        layer = QgsVectorLayer(str(folder / path), path, "ogr")
        found.add(tuple({int(feature["run"]) for feature in layer.getFeatures()}))
        assert layer.featureCount() == kill_loop.ROWS
    text = (folder / "report.html").read_text("utf8")
    assert text.startswith("<html><p>")
    assert text.endswith("</p></html>")
    assert all(len(each) == 1 for each in found)
    return max(last, *(each[0] for each in found))


def test_a_project_file_is_there_when_it_is_whole(tmp_path, monkeypatch, qgis_app):
    from school_path.processing import project_file

    seen = []
    monkeypatch.setattr(project_file, "_dress_layers", lambda path, language, named: seen.append(names(tmp_path)))
    _, ok = CreateProject().create().run({"CRS": METRIC, "PROJECT_FILE": f"{tmp_path}/town.gpkg"},
                                         QgsProcessingContext(), Feedback())
    assert ok
    assert seen and "town.gpkg" not in seen[0]
    assert names(tmp_path) == ["town.gpkg"]

    def fails(path, language, named):
        raise SchoolPathError("file_not_written", file=path, error="no room")

    monkeypatch.setattr(project_file, "_dress_layers", fails)
    feedback = Feedback()
    _, ok = CreateProject().create().run({"CRS": METRIC, "PROJECT_FILE": f"{tmp_path}/other.gpkg"},
                                         QgsProcessingContext(), feedback)
    assert not ok
    assert f"{tmp_path}/other.gpkg cannot be written: no room" in feedback.textLog()
    assert names(tmp_path) == ["town.gpkg"]


@pytest.mark.parametrize("place", ["TEMPORARY_OUTPUT", "{0}/assessed.gpkg",
                                   "ogr:dbname='{0}/town.gpkg' table=\"assessed\" (geom)"])
def test_a_step_of_a_model_hands_its_layer_on(tmp_path, place):
    """The first step writes a layer that is made for the next one alone, the second one the result."""
    provider = SchoolPathProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        model = QgsProcessingModelAlgorithm("m", "m")
        model.addModelParameter(QgsProcessingParameterFeatureSource("S", "S"), QgsProcessingModelParameter("S"))
        child, source = QgsProcessingModelChildAlgorithm, QgsProcessingModelChildParameterSource
        first, second = child("schoolpath:assesssafety"), child("schoolpath:assesssafety")
        for step, given in ((first, source.fromModelParameter("S")),
                            (second, source.fromChildOutput("one", "ASSESSED_STREETS"))):
            step.setChildId("one" if step is first else "two")
            step.addParameterSources("STREETS", [given])
        result = QgsProcessingModelOutput("OUT", "OUT")
        result.setChildId("two")
        result.setChildOutputName("ASSESSED_STREETS")
        second.setModelOutputs({"OUT": result})
        for step in (first, second):
            model.addChildAlgorithm(step)
        model.updateDestinationParameters()
        name = next(each.name() for each in model.destinationParameterDefinitions())
        context, feedback = QgsProcessingContext(), Feedback()
        context.setProject(QgsProject.instance())
        value = QgsProcessingOutputLayerDefinition(place.format(tmp_path), QgsProject.instance())
        results, ok = model.run({"S": streets({"street_id": "a"}), name: value}, context, feedback)
        assert ok, feedback.textLog()
        [destination] = context.layersToLoadOnCompletion()
        assert destination == results[name]
        made = context.getMapLayer(destination) or QgsVectorLayer(destination, "a", "ogr")
        assert made.featureCount() == 1
        assert not [each for each in names(tmp_path) if each.startswith(".")]
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
