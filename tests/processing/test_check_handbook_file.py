"""``checkhandbookfile``: everything that is wrong, at once."""
import re

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException

from school_path.processing.algorithms.check_handbook_file import CheckHandbookFile
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
