# SPDX-License-Identifier: GPL-2.0-or-later
"""``checkhandbookfile``: everything that is wrong, at once."""
import re

import pytest
from qgis.core import Qgis, QgsProcessingContext, QgsProcessingException

from school_path.processing import handbook_language
from school_path.processing.algorithms.check_handbook_file import CheckHandbookFile
from school_path.processing.handbook_file import check_handbook_file
from school_path.processing.words import say
from school_path.tests.code import ROOT
from school_path.tests.processing.layers import Feedback
from school_path.tools import qgis_process

FAULTY = """schema: schoolpath/handbook/1
id: ours
title: Ours
extends: school-path
clauses:
  - id: C09
    bands: [{verdict: pass, max: 0.9}, {verdict: warn, min: 1.0, max: 1.2}, {verdict: fail, above: 1.2}]
  - id: C03
    bands: [{verdict: pass, max: 240}, {verdict: warn, min: 200, max: 500}, {verdict: fail}]
    severty: 3
  - id: S01
    severity: 7
    filter: "kind = = 'x'"
  - id: S02
    measure: speed_limt
  - id: C99
    measure: adt
"""


def check(path):
    feedback = Feedback()
    return CheckHandbookFile().create().run({"HANDBOOK": str(path)}, QgsProcessingContext(), feedback,
                                            catchExceptions=False)[0], feedback


def test_all_faults_are_told_before_it_fails(tmp_path):
    path = tmp_path / "ours.yaml"
    path.write_text(FAULTY, encoding="utf-8")
    feedback = Feedback()
    with pytest.raises(QgsProcessingException, match="7 faults"):
        CheckHandbookFile().create().run({"HANDBOOK": str(path)}, QgsProcessingContext(), feedback,
                                         catchExceptions=False)
    told = feedback.textLog()
    for sentence in (
        'line 10, column 5: unknown key "clauses[1].severty". Did you mean "severity"?',
        'line 12, column 15: "clauses[2].severity" holds "7"; expected a whole number from 1 to 4.',
        "line 7, column 5: clause C09: the bands leave a value without a verdict: 0.95.",
        "line 9, column 40: clause C03: this band overlaps with one above it, at the value: 200.",
        'line 13, column 5: "filter" is not a QGIS expression',
        'Did you mean "speed_limit"?',
        "clause C99 is new, but has no title, text, applies_to, bands, severity, confidence, sources, remedy.",
    ):
        assert sentence in told, told


@pytest.mark.parametrize(("name", "clauses"), [("school-path", 45), ("school-path-uk", 46)])
def test_the_shipped_handbooks_have_no_faults_and_no_doubts(name, clauses):
    results, feedback = check(ROOT / "resources" / "handbooks" / f"{name}.yaml")
    assert results == {"ERRORS": 0, "CLAUSES": clauses}
    assert feedback.warnings == []


OVER = ("schema: schoolpath/handbook/1\nid: ours\ntitle: Ours\nextends: school-path\nclauses:\n"
        "- id: S02\n  {key}: \"{text}\"\n")
ATTACKS = {  # expression -> what the error must name
    "sqlite_fetch_and_increment('town.gpkg', 'runs', 'fid', 'fid', '1')": "sqlite_fetch_and_increment",
    "env('HOME') = 'x'": "env", "ENV('HOME') = 'x'": "env", "@user_full_name = 'x'": "@user_full_name",
    "var('user' || '_full_name') = 'x'": "var", "var/**/('project_home') = 'x'": "@project_home",
    "layer_property('homes', 'source') = 'x'": "layer_property", "file_exists('/etc/passwd')": "file_exists",
    "eval('1')": "eval", "eval_template('[% 1 %]') = 'x'": "eval_template",
    "geom_to_wkt(geometry(get_feature('homes', 'home_id', '1'))) = 'x'": "geom_to_wkt",
    "x(geometry(get_feature_by_id('homes', 1))) > 1": "geometry",
    "aggregate('homes', 'concatenate', home_id) = 'x'": "aggregate", "count(1) > 2": "count",
    "array_length(overlay_within('homes')) > 1": "array_length", "attribute('adt') > 2": "attribute",
    "to_json(attributes()) = 'x'": "attributes", "raster_value('dem', 1, $geometry) > 2": "raster_value",
    "now() > 0": "now", "rand(0, 1) = 1": "rand", "uuid() = 'x'": "uuid",
    "is_layer_visible('homes')": "is_layer_visible",
    "with_variable('a', 1, @a) > 0": "with_variable", "$currentfeature = 1": "$currentfeature", "$id = 1": "$id",
    "length(repeat('x', 1000000000)) > 1": "repeat", "length(lpad('x', 1000000000, 'x')) > 1": "lpad",
    "array_length(generate_series(1, 1000000000)) > 1": "array_length",
    "generate_series(1, 9)[1] > 1": "generate_series",
    "format('%1%1%1%1', name) = 'x'": "format", "replace(name, 'a', 'aaaaaaaaaa') = 'x'": "replace",
    "regexp_match(name, '(a+)+b')": "regexp_match", "name ~ '(a+)+b'": "~", "not (1 = 2 or name ~ 'a')": "~",
    "num_points(make_regular_polygon($geometry, $geometry, 1000000000, 0)) > 1": "make_regular_polygon",
    "base_file_name(name) = 'x'": "base_file_name", "mime_type('x') = 'y'": "mime_type",
    "parameter('a') = 1": "parameter",
    "own_function_of_a_colleague(1)": "own_function_of_a_colleague",
}


@pytest.mark.parametrize(("text", "found"), ATTACKS.items(), ids=str)
@pytest.mark.parametrize("key", ["filter", "expression"])
def test_what_looks_around_writes_or_grows_is_refused_by_name_and_line(tmp_path, text, found, key):
    path = tmp_path / "ours.yaml"
    path.write_text(OVER.format(key=key, text=text), encoding="utf-8")
    _, errors, _ = check_handbook_file(str(path))

    assert [say(error) for error in errors if error.code.startswith("handbook_function")] == [
        f"{path}, line 7, column 3: \"{key}\" uses {found}, which a handbook may not use: it could read or change what "
        "is none of its business. The guide lists the functions that it may use (\"How it is read\")."]


def test_what_is_refused_is_found_in_conditions_and_in_what_is_extended(tmp_path):
    base, path = tmp_path / "base.yaml", tmp_path / "ours.yaml"
    base.write_text(OVER.format(key="bands", text="").replace('""', "[{verdict: pass, if: \"env('A') = 'b'\"}]"),
                    encoding="utf-8")
    path.write_text("schema: schoolpath/handbook/1\nid: ours\ntitle: Ours\nextends: base.yaml\nclauses: []\n",
                    encoding="utf-8")
    _, errors, _ = check_handbook_file(str(path))

    assert [(error.code, error.values["file"], error.values["line"], error.values["found"]) for error in errors
            if error.code == "handbook_function"] == [("handbook_function", str(base), 7, "env")]


@pytest.mark.parametrize("text", ["(" * 900 + "1" + ")" * 900 + " > 0 or " * 9, "not " * 400 + "1", "1" + " + 1" * 499,
                                  "length('" + "a" * 3000 + "') > 1"], ids=("brackets", "not", "sum", "long"))
def test_an_expression_that_is_too_long_or_too_deep_is_refused(tmp_path, text):
    path = tmp_path / "ours.yaml"
    path.write_text(OVER.format(key="filter", text=text), encoding="utf-8")
    _, errors, _ = check_handbook_file(str(path))

    assert [error.code for error in errors] in (["handbook_expression_long"], ["handbook_expression"])


def test_a_function_that_this_qgis_lacks_is_named(tmp_path, monkeypatch):
    path = tmp_path / "ours.yaml"
    path.write_text(OVER.format(key="filter", text="of_the_future(adt) > 1"), encoding="utf-8")
    monkeypatch.setattr(handbook_language, "_WORDS", handbook_language._WORDS | {"of_the_future"})
    _, (error,), _ = check_handbook_file(str(path))

    assert say(error).endswith(f"\"filter\" uses of_the_future, which this QGIS ({Qgis.QGIS_VERSION}) does not have. "
                               "Leave it out, or use a newer QGIS.")


def test_where_homes_lie_is_not_asked_for(tmp_path):
    clauses = [("homes", "x($geometry) > 1"), ("homes", "$x > 1"), ("homes", "pupils > 1"), ("paths", "$length > 1")]
    path = tmp_path / "ours.yaml"
    path.write_text(OVER.split("- id")[0] + "".join(
        f"- {{id: N{number}, applies_to: {layer}, filter: \"{text}\"}}\n"
        for number, (layer, text) in enumerate(clauses)), encoding="utf-8")
    _, errors, _ = check_handbook_file(str(path))

    assert [(error.values["line"], error.values["found"]) for error in errors
            if error.code == "handbook_function"] == [(6, "$geometry"), (7, "$x")]


def test_no_file_named_is_the_shipped_handbook():
    assert check("")[0] == {"ERRORS": 0, "CLAUSES": 45}


def test_what_may_be_the_towns_own_is_told_as_a_doubt(tmp_path):
    path = tmp_path / "ours.yaml"
    path.write_text("schema: schoolpath/handbook/1\nid: ours\ntitle: Ours\nextends: school-path\nclauses:\n"
                    "- {id: S02, filter: \"speed_limt > 3\", profiles: [P11]}\n"
                    "- {id: C05, filter: \"kind = 'zebr'\"}\n", encoding="utf-8")
    results, feedback = check(path)
    assert results == {"ERRORS": 0, "CLAUSES": 45}
    assert feedback.warnings == [
        f"{path}, line 6, column 13: \"filter\" names \"speed_limt\", which is no field or measure of streets. That is "
        "right only if your layer has such a field. Did you mean \"speed_limit\"?",
        f"{path}, line 6, column 39: clause S02 is for the profile \"P11\", which is none of the shipped: *, P1, P2, "
        "P3, P4, PA. That is right only if you have a profile of that name.",
        f"{path}, line 7, column 13: \"filter\" compares \"kind\" with \"zebr\", which is none of its words: unmarked, "
        "zebra, signals, underpass, bridge, rail, tram. Did you mean \"zebra\"?"]


def test_the_example_of_the_documentation_is_in_order(tmp_path):
    text = (ROOT / "docs" / "handbook.md").read_text(encoding="utf-8")
    example = re.findall(r"```yaml\n(.*?)```", text, re.S)[0]
    path = tmp_path / "ourtown.yaml"
    path.write_text(example, encoding="utf-8")
    results, feedback = check(path)
    assert results == {"ERRORS": 0, "CLAUSES": 46}
    assert feedback.warnings == []


def test_the_functions_that_may_be_used_are_in_the_documentation():
    text = (ROOT / "docs" / "handbook.md").read_text(encoding="utf-8")
    told = re.search(r"`CASE`, and the functions\n(.*?);\n(.*?)\n  Anything else", text, re.S)

    assert sorted(re.findall(r"`(.+?)`", told[1])) == sorted(handbook_language.allowed("homes"))
    assert set(re.findall(r"`(.+?)`", told[1] + told[2])) == handbook_language.allowed("streets")


def test_a_batch_job_stops_at_a_faulty_handbook_with_all_that_is_wrong(tmp_path):
    path = tmp_path / "ours.yaml"
    path.write_text(FAULTY, encoding="utf-8")
    run = qgis_process.run("schoolpath:checkhandbookfile", {"HANDBOOK": path})
    told = run.stdout + run.stderr
    assert run.returncode != 0
    assert len({line for line in told.splitlines() if line.startswith(f"{path}, line ")}) == 7, told
    assert "Traceback" not in told

    path.write_text(FAULTY.split("clauses:")[0] + "clauses: []\n", encoding="utf-8")
    run = qgis_process.run("schoolpath:checkhandbookfile", {"HANDBOOK": path})
    assert run.returncode == 0, run.stdout + run.stderr
    assert "45 clauses, no faults." in run.stdout + run.stderr
