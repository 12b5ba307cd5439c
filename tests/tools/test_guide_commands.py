# SPDX-License-Identifier: GPL-2.0-or-later
"""Every command of the guide runs as it stands there: in bash for real, on Windows by the rules of its shells."""
import json
import os
import shutil
import subprocess
import sys

import pytest
from qgis.core import (
    QgsDataSourceUri,
    QgsProcessingContext,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from school_path.processing.provider import SchoolPathProvider
from school_path.tests.code import ROOT
from school_path.tests.processing.layers import Feedback, layer, line, saved
from school_path.tests.tools.guide_commands import commands, in_the_text
from school_path.tests.tools.sample_texts import HANDBOOK, OSM
from school_path.tests.tools.windows_words import in_cmd, in_powershell

COMMANDS = commands()
RUNS = [(page, text) for page, text in COMMANDS if " run schoolpath:" in text]
FROM_PROJECT = {"streets": "streets", "crossings": "crossings", "homes": "homes", "schools": "schools",
                "barriers": "barriers", "paths": "paths", "elements": "elements", "built": "elements"}


def names():
    """Ids for pytest: page and algorithm."""
    return [f"{page[:-3]}-{text.split('schoolpath:')[1].split()[0]}" for page, text in RUNS]


def in_bash(text, folder):
    """Arguments that bash hands to the program; it really runs, the program being one that writes them down."""
    tool = folder / "qgis_process"
    tool.write_text(f"#!{sys.executable}\nimport json, sys\nprint(json.dumps(sys.argv[1:]))\n")
    tool.chmod(0o755)
    ran = subprocess.run(["bash", "-c", text], capture_output=True, text=True, check=True,
                         env={**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"})
    assert ran.stderr == ""
    return json.loads(ran.stdout)


@pytest.mark.parametrize("text", [text for _, text in COMMANDS], ids=range(len(COMMANDS)))
def test_a_command_means_the_same_in_bash_cmd_and_powershell(text, tmp_path):
    words = in_bash(text, tmp_path)
    assert in_cmd(text)[1:] == words
    assert in_powershell(text)[1:] == words
    assert words[0] in ("run", "plugins", "help")


@pytest.mark.parametrize(("page", "argument"), in_the_text())
def test_an_argument_in_the_text_means_the_same_everywhere(page, argument, tmp_path):
    """In PowerShell after ``--%``, as the text says."""
    words = in_bash(f"qgis_process run x -- {argument}", tmp_path)
    assert in_cmd(f"qgis_process run x -- {argument}")[1:] == words
    assert in_powershell(f"qgis_process --% run x -- {argument}")[1:] == words


def test_the_guide_has_an_example_of_every_algorithm(qgis_app):
    named = {text.split("schoolpath:")[1].split()[0] for _, text in RUNS}
    made = SchoolPathProvider()
    made.loadAlgorithms()
    assert named == {algorithm.name() for algorithm in made.algorithms()}
    assert len(in_the_text()) >= 2


@pytest.fixture(scope="module")
def provider(qgis_app):
    made = SchoolPathProvider()
    made.refreshAlgorithms()
    return made


def run(provider, name, parameters):
    """Run an algorithm; the log where it fails."""
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    algorithm = provider.algorithm(name).create()
    fits, wrong = algorithm.checkParameterValues(parameters, context)
    assert fits, wrong
    results, ok = algorithm.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    return results, feedback


@pytest.fixture(scope="module")
def files(provider, tmp_path_factory):
    """A folder with the files that the commands take, made of the sample district."""
    folder = tmp_path_factory.mktemp("files")
    run(provider, "sampledistrict", {"PROJECT_FILE": str(folder / "sample_district.gpkg")})
    for name, table in FROM_PROJECT.items():
        source = QgsVectorLayer(f"{folder / 'sample_district.gpkg'}|layername={table}", table, "ogr")
        saved(source, folder / f"{name}.gpkg", name)
    (folder / "sample_district.gpkg").unlink()
    given = {name.upper(): str(folder / f"{name}.gpkg") for name in ("streets", "crossings", "homes", "schools")}
    run(provider, "safestroutes", {**given, "PROFILE": "PA", "ROUTES": str(folder / "routes.gpkg"),
                                   "LEGS": str(folder / "legs.gpkg")})
    run(provider, "safestroutes", {**given, "PROFILE": "P1", "ROUTES": "memory:",
                                   "HOMES_STATUS": str(folder / "status.gpkg"), "PLACES": str(folder / "places.gpkg")})
    run(provider, "checkhandbook", {"STREETS": given["STREETS"], "PATHS": str(folder / "paths.gpkg"),
                                    "FINDINGS": str(folder / "findings_before.gpkg")})
    for name, copies in (("routes", ("routes_before", "routes_after")), ("status", ("status_before", "status_after")),
                         ("findings_before", ("findings_after",))):
        for copy in copies:
            shutil.copy(folder / f"{name}.gpkg", folder / f"{copy}.gpkg")
    write_other_inputs(folder)
    return folder


def write_other_inputs(folder):
    """Text files, and layers that no algorithm makes."""
    square = "POLYGON((385000 6672000, 386000 6672000, 386000 6673000, 385000 6673000, 385000 6672000))"
    saved(layer({"school_id": "text"}, [(square, {"school_id": "s"})], "Polygon"), folder / "districts.gpkg",
          "districts")
    saved(layer({"note": "text"}, [(square, {"note": "yard"})], "Polygon"), folder / "yards.gpkg", "yards")
    homes = QgsVectorLayer(str(folder / "homes.gpkg"), "homes", "ogr")
    saved(homes, folder / "addresses.gpkg", "addresses")
    address = next(homes.getFeatures())["address"]
    (folder / "pupils.csv").write_text(f"id,address,grade\n1,{address},2\n2,Nowhere 99,3\n", encoding="utf8")
    (folder / "ourtown.yaml").write_text(HANDBOOK, encoding="utf8")
    (folder / "town.osm.pbf").write_text(OSM, encoding="utf8")
    shutil.copy(ROOT / "resources" / "mappings" / "vantaa.yaml", folder)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GeoJSON"
    town = layer({"KATUNIMI": "text", "NOPRAJ": "int"}, [(line((0, 0), (100, 0)), {"KATUNIMI": "Kuja", "NOPRAJ": 30})])
    QgsVectorFileWriter.writeAsVectorFormatV3(town, str(folder / "keskilinjat.geojson"), QgsProject.instance().
                                              transformContext(), options)


@pytest.mark.parametrize(("page", "text"), RUNS, ids=names())
def test_a_command_runs_as_it_stands(page, text, provider, files, tmp_path, monkeypatch):
    if "postgres://" in text:
        pytest.skip("there is no database server here")
    folder = tmp_path / "my town ä"
    shutil.copytree(files, folder)
    monkeypatch.chdir(folder)
    words = in_bash(text, tmp_path)
    name, given = words[1].split(":")[1], [word.split("=", 1) for word in words[words.index("--") + 1:]]
    outputs = {one.name() for one in provider.algorithm(name).destinationParameterDefinitions()}
    inputs = {value for parameter, value in given if parameter not in outputs}
    for parameter, value in given:
        if parameter in outputs and value not in inputs and (folder / value).is_file():
            (folder / value).unlink()

    results, feedback = run(provider, name, dict(given))

    assert not [one for one in feedback.warnings if "There is no parameter" in one]
    for parameter, value in given:
        if parameter in outputs:
            assert file_of(value, folder).stat().st_size > 0, parameter


def file_of(value, folder):
    """The file that an output goes into."""
    return folder / (QgsDataSourceUri(value[len("ogr:"):]).database() if value.startswith("ogr:") else value)


def test_a_layer_in_a_file_is_read_as_the_text_says(provider, files, tmp_path, monkeypatch):
    """Both arguments of the text, one after the other: written, and read again."""
    arguments = dict(in_bash(f"qgis_process {argument}", tmp_path)[0].split("=", 1)
                     for page, argument in in_the_text() if page == "index.md")
    folder = tmp_path / "town"
    shutil.copytree(files, folder)
    monkeypatch.chdir(folder)
    given = {"STREETS": "streets.gpkg", "SCHOOLS": "schools.gpkg", "PROFILE": "P1"}
    saved(QgsVectorLayer("homes.gpkg", "homes", "ogr"), folder / "town.gpkg", "homes")
    run(provider, "safestroutes", {**given, "HOMES": arguments["HOMES"], "ROUTES": arguments["ROUTES"]})
    assert QgsVectorLayer("town.gpkg|layername=routes", "routes", "ogr").featureCount() > 50
    assert QgsVectorLayer("town.gpkg|layername=homes", "homes", "ogr").featureCount() == 130


def test_what_the_guide_says_of_a_database_names_schema_and_table():
    text = next(text for _, text in RUNS if "postgres://" in text)
    for word in in_cmd(text):
        if "dbname=" in word:
            uri = QgsDataSourceUri(word[word.index("dbname="):])
            assert (uri.database(), uri.host(), uri.schema(), uri.geometryColumn()) == ("town", "db", "public", "geom")
            assert uri.table() == word.split("=")[0].lower()


def test_a_block_of_the_guide_runs_in_bash_by_the_real_program(files, tmp_path):
    """Not only by its arguments: bash starts ``qgis_process``, with everything that this brings about."""
    folder = tmp_path / "my town"
    shutil.copytree(files, folder)
    tools = tmp_path / "bin"
    tools.mkdir()
    program = tools / "qgis_process"
    # without its own folder on the path, where it would find itself
    program.write_text('#!/bin/bash\nPATH="${PATH#*:}" '
                       f'exec "{sys.executable}" "{ROOT}/tools/qgis_process.py" "$@"\n')
    program.chmod(0o755)
    line = next(text for page, text in RUNS if page == "index.md" and "table=homes_status" in text)

    ran = subprocess.run(["bash", "-c", line], cwd=folder, capture_output=True, text=True, timeout=200, check=False,
                         env={**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"})

    assert ran.returncode == 0, ran.stdout + ran.stderr
    written = QgsVectorLayer(f"{folder / 'results.gpkg'}|layername=homes_status", "status", "ogr")
    assert written.featureCount() == 130
