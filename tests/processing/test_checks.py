# SPDX-License-Identifier: GPL-2.0-or-later
"""Careless parameters: each is told with what to do instead, and no input layer is ever written over."""
import math

import pytest
from qgis.core import QgsProcessingContext

from school_path.processing.algorithms.network_from_osm import NetworkFromOsm
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.tests.processing.layers import layer, line, point, saved, streets


@pytest.fixture
def given(tmp_path):
    """Parameters of a run whose layers lie on the disk."""
    ways = streets((line((0, 0), (100, 0)), {"kind": "footway"}), fields={"kind": "text"})
    saved(ways, tmp_path / "streets.gpkg")
    saved(layer({"home_id": "text"}, [(point(5, 3), {"home_id": "h"})], "Point"), tmp_path / "homes.gpkg", "homes")
    saved(layer({"school_id": "text"}, [(point(100, 2), {"school_id": "s"})], "Point"), tmp_path / "schools.gpkg",
          "schools")
    names = {"STREETS": "streets", "HOMES": "homes", "SCHOOLS": "schools", "ROUTES": "routes"}
    return {name: str(tmp_path / f"{file}.gpkg") for name, file in names.items()}


def told(parameters, algorithm=SafestRoutes):
    """What is said before the run; an empty text where nothing is amiss."""
    return algorithm().create().checkParameterValues(parameters, QgsProcessingContext())[1]


def test_nothing_is_said_of_a_plain_run(given):
    assert told(given) == ""


@pytest.mark.parametrize(("name", "value", "sentence"), [
    ("PROFILE", "p7", "PROFILE cannot be \"p7\". Choose one of: P1 (pre-school to grade 2), P2 (grades 3–4), P3 "),
    ("SCENARIO", "dusk", "SCENARIO cannot be \"dusk\". Choose one of: DAYLIGHT (Daylight), DARK (Dark), WINTER "),
    ("MAX_SNAP", "1,5", "MAX_SNAP cannot be \"1,5\". Write a number with a decimal point"),
    ("PROFILE_FILE", "ours.txt", "PROFILE_FILE cannot be \"ours.txt\". Choose a file that ends in .yaml."),
])
def test_a_value_that_does_not_fit_is_told_with_those_that_do(given, name, value, sentence):
    assert told({**given, name: value}).startswith(sentence)


IMPOSSIBLE = [
    ("MAX_DETOUR", math.nan, "MAX_DETOUR cannot be \"nan\". Write a number"),
    ("DETOUR_MAX_EXTRA", math.inf, "DETOUR_MAX_EXTRA cannot be \"inf\". Write a number"),
    ("MAX_SNAP", "nan", "MAX_SNAP cannot be \"nan\". Write a number"),
    ("HOMES", "", "HOMES is empty. Choose a layer."),
    ("HOMES", "/nowhere.gpkg", "The layer \"/nowhere.gpkg\", given as HOMES, cannot be opened"),
    ("CROSSINGS", "/", "The layer \"/\", given as CROSSINGS, cannot be opened"),
    ("STREETS", "a\0b.gpkg", "STREETS cannot be 'a\\x00b.gpkg': it holds a letter that is none"),
    ("REPORT", "\udc80.html", "REPORT cannot be '\\udc80.html': it holds a letter that is none"),
    ("REPORT", f"/tmp/{'x' * 300}.html", "REPORT cannot be written: the name of the file has more than 250 letters"),
    ("PROFILE_FILE", "\udc80.yaml", "PROFILE_FILE cannot be '\\udc80.yaml': it holds a letter that is none"),
]


@pytest.mark.parametrize(("name", "value", "sentence"), IMPOSSIBLE)
def test_a_value_that_is_none_is_told_before_the_run_and_by_the_run_itself(given, feedback, name, value, sentence):
    assert told({**given, name: value}).startswith(sentence)
    _, ok = SafestRoutes().create().run({**given, name: value}, QgsProcessingContext(), feedback)
    assert not ok
    assert sentence in feedback.textLog()


def test_what_may_be_left_out_may_be_empty(given):
    assert told({**given, "CROSSINGS": "", "REPORT": "", "PROFILE_FILE": ""}) == ""


@pytest.mark.parametrize("output", ["ROUTES", "HOMES_STATUS", "REPORT"])
def test_no_output_is_written_over_an_input(given, output):
    assert told({**given, output: given["HOMES"]}).startswith(f"{output} would be written over the layer HOMES")


def test_only_the_table_of_an_input_is_spared_in_its_database(given):
    def into(table):
        return {**given, "ROUTES": f"ogr:dbname='{given['HOMES']}' table=\"{table}\" (geom)"}

    assert "written over the layer HOMES" in told({**into("homes"), "HOMES": f"{given['HOMES']}|layername=homes"})
    assert told(into("routes")) == ""
    bare = {**given, "ROUTES": f"ogr:dbname='{given['HOMES']}' table=homes (geom)"}  # as the guide writes it
    assert "written over the layer HOMES" in told({**bare, "HOMES": f"{given['HOMES']}|layername=homes"})


def test_a_name_that_is_no_parameter_is_told(given, context, feedback):
    algorithm = SafestRoutes().create()
    assert algorithm.prepareAlgorithm({**given, "HOME_STATUS": "x.gpkg"}, context, feedback)
    assert any("There is no parameter HOME_STATUS" in warning for warning in feedback.warnings)


def test_a_file_of_another_kind_is_no_osm_file(given):
    assert "INPUT" in told({"INPUT": given["STREETS"], "STREETS": given["ROUTES"]}, NetworkFromOsm)
