# SPDX-License-Identifier: GPL-2.0-or-later
"""``sampledistrict``: the file it makes, and what the other algorithms find in it."""
from collections import Counter

import pytest
from qgis.core import QgsFeatureRequest, QgsProcessingContext, QgsProcessingUtils, QgsProject, QgsVectorLayer

from school_path.core.project import project_layers
from school_path.core.routing.solve import Status
from school_path.processing.algorithms.check_handbook import CheckHandbook
from school_path.processing.algorithms.network_from_layers import NetworkFromLayers
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.processing.algorithms.sample_district import SampleDistrict
from school_path.processing.words.routes import status_phrase
from school_path.tests.code import ROOT
from school_path.tests.processing.layers import Feedback


def plots(prefix, *numbers):
    """Ids of the homes of one street."""
    return [f"{prefix}{number}" for number in numbers]


# behind the zebra X7, behind a street without footway, too far round, not surveyed, at a way that is cut
KUUSIKKO = [*plots("K", 1, 2, 3, 5, 6, 8, 11, 12, 15, 16, 19, 22), *plots("KA", 3, 4, 6, 9, 15, 16, 18, 21, 26),
            *plots("LE", 2, 9, 10, 16, 17, 24), *plots("M", 2, 3, 5, 6, 13, 14, 17, 18, 23, 24, 27),
            *plots("PA", 3, 4, 8, 11, 14, 17), *plots("SE", 2, 3, 10)]
AITTATIE = plots("AI", 3, 4, 14, 17, 22, 27)
SOUTAJANTIE = [*plots("ME", 3, 6), *plots("SO", 24, 27)]
UUDENNIITTY = [*plots("AN", 4, 12, 15, 18), *plots("AP", 2, 5, 8, 11, 14), *plots("KE", 2, 3, 7, 12, 14)]
CUT_OFF = plots("AS", 3, 6, 9)
FOUND = {("P-1", "warn"): 5, ("P-1", "unknown"): 7, ("P-2", "fail"): 10, ("P-2", "warn"): 10, ("P-2", "unknown"): 17}
OTHERS = {"KL2": "too_long", "KP1": "at_school"}


def made(path):
    return SampleDistrict().create().run({"PROJECT_FILE": str(path)}, QgsProcessingContext(), Feedback())[1]


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    file = tmp_path_factory.mktemp("sample") / "district.gpkg"
    assert made(file)
    return file


@pytest.fixture
def table(path):
    return lambda name: f"{path}|layername={name}"


def rows(table, name):
    layer = QgsVectorLayer(table(name), name, "ogr")
    assert layer.isValid()
    return list(layer.getFeatures())


def run(algorithm, parameters):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, ok = algorithm.create().run(parameters, context, Feedback())
    assert ok
    return results, context


def features(results, context, output):
    return list(QgsProcessingUtils.mapLayerFromString(results[output], context).getFeatures())


def statuses(table, profile, by_grade=False, crossings=None):
    parameters = {"STREETS": table("streets"), "CROSSINGS": crossings or table("crossings"), "HOMES": table("homes"),
                  "SCHOOLS": table("schools"), "BARRIERS": table("barriers"), "JUDGEMENTS": table("judgements"),
                  "SCHOOL_FIELD": "school_id", "PROFILE": profile, "ROUTES": "memory:", "HOMES_STATUS": "memory:"}
    if by_grade:
        parameters["PROFILE_FIELD"] = "grade"
    found = features(*run(SafestRoutes(), parameters), "HOMES_STATUS")
    return {home["home_id"]: (home["status"], home["reason"]) for home in found}


def counts(found):
    return dict(Counter(status for status, _ in found.values()))


@pytest.fixture
def signals(path, tmp_path):
    """The crossings with signals at X7."""
    layer = QgsVectorLayer(f"{path}|layername=crossings", "crossings", "ogr")
    copy = layer.materialize(QgsFeatureRequest())
    assert copy.startEditing()
    (crossing,) = (each for each in copy.getFeatures() if each["crossing_id"] == "X7")
    assert copy.changeAttributeValue(crossing.id(), copy.fields().indexOf("kind"), "signals")
    assert copy.commitChanges()
    return copy


def test_every_table_is_filled_but_results_and_runs(table):
    filled = {plan.name: len(rows(table, plan.name)) for plan in project_layers()}
    assert {name for name, count in filled.items() if not count} == {"survey", "findings", "runs"}
    assert filled["schools"] == 3
    (kuusitie_5,) = (home for home in rows(table, "homes") if home["home_id"] == "K5")
    assert (kuusitie_5["address"], kuusitie_5["grade"]) == ("Kuusitie 5", "2")
    waiver = rows(table, "waivers")[0]
    assert waiver["expires"].toString("yyyy-MM-dd") == "2025-12-31"


def test_a_file_that_is_there_is_left_alone(path):
    before = path.read_bytes()
    assert not made(path)
    assert path.read_bytes() == before


def test_two_files_hold_the_same(table, tmp_path):
    second = tmp_path / "again.gpkg"
    assert made(second)
    for plan in project_layers():
        again = QgsVectorLayer(f"{second}|layername={plan.name}", plan.name, "ogr")
        assert [(f.attributes(), f.geometry().asWkt(3)) for f in again.getFeatures()] == [
            (f.attributes(), f.geometry().asWkt(3)) for f in rows(table, plan.name)]


def expected(homes, **groups):
    """Home -> status: those of a group, and all others served."""
    known = {home: status for status, group in groups.items() for home in group}
    return {home: {**OTHERS, **known}.get(home, "served") for home in homes}


@pytest.mark.parametrize(("profile", "groups"), [
    ("P1", {"blocked": KUUSIKKO + AITTATIE, "served_over_detour": SOUTAJANTIE}),
    ("P2", {"blocked": KUUSIKKO, "served_over_detour": SOUTAJANTIE + AITTATIE}),
    ("P3", {"blocked": KUUSIKKO, "served_over_detour": SOUTAJANTIE + AITTATIE}),
], ids=["P1", "P2", "P3"])
def test_status_of_every_home(table, profile, groups):
    found = {home: status for home, (status, _) in statuses(table, profile).items()}
    assert len(found) == 130
    assert found == expected(found, undecided=UUDENNIITTY, unreachable=CUT_OFF, **groups)


def test_signals_at_x7_free_kuusitie_5_and_its_neighbours(table, signals):
    before = statuses(table, "P1", by_grade=True)
    after = statuses(table, "P1", by_grade=True, crossings=signals)
    assert counts(before) == {"served": 58, "blocked": 48, "served_over_detour": 9, "undecided": 10, "unreachable": 3,
                              "too_long": 1, "at_school": 1}
    assert "zebra crossing of Harjukatu" in before["K5"][1]
    assert before["K5"][0] == "blocked"
    assert after["K5"][0] == "served"
    freed = {home for home in before if before[home][0] == "blocked" and after[home][0] != "blocked"}
    assert freed == set(KUUSIKKO) - {"K8", "K16"}  # these two are in grades 7 and 8: they could go round before
    changed = {home for home in before if before[home][0] != after[home][0]}
    assert changed == set(KUUSIKKO) - {"K16"}
    assert {after[home][0] for home in changed} == {"served"}


def test_the_reasons_name_what_to_do(table):
    found = statuses(table, "P1")
    assert "no footway" in found["AI22"][1] or "without footway" in found["AI22"][1]
    assert "Survey: speed limit" in found["AP2"][1]
    assert "5,000 m" in found["KL2"][1]


def test_the_judgement_closes_the_forest_path(table):
    """Without it pupils of grade 5 and more would go there and over the island of X6."""
    parameters = {"STREETS": table("streets"), "CROSSINGS": table("crossings"), "HOMES": table("homes"),
                  "SCHOOLS": table("schools"), "BARRIERS": table("barriers"), "SCHOOL_FIELD": "school_id",
                  "PROFILE": "P1", "ROUTES": "memory:", "HOMES_STATUS": "memory:"}
    found = {home["home_id"]: home["reason"] for home in features(*run(SafestRoutes(), parameters), "HOMES_STATUS")}
    assert "with a traffic island" in found["SE2"]
    assert "with a traffic island" not in statuses(table, "P1")["SE2"][1]


@pytest.fixture(scope="module")
def findings(path):
    parameters = {name.upper(): f"{path}|layername={name}" for name in (
        "streets", "crossings", "paths", "elements", "schools", "voices", "judgements", "waivers")}
    return features(*run(CheckHandbook(), {**parameters, "PROFILE": "P1", "FINDINGS": "memory:"}), "FINDINGS")


def test_findings_of_the_two_paths(findings):
    verdicts = Counter((finding["path_id"], finding["verdict"]) for finding in findings if finding["path_id"])
    assert verdicts == FOUND
    failed = {finding["clause"] for finding in findings if (finding["path_id"], finding["verdict"]) == ("P-2", "fail")}
    assert failed == {"C02", "C03", "C04", "C07", "N04", "S02", "S19", "W01"}


def test_one_waiver_is_in_force_and_one_has_expired(findings):
    at = {finding["clause"]: finding["waived"] for finding in findings
          if finding["feature_id"] == "harjukatu-kuusikko-1" and finding["verdict"] == "fail"}
    assert at["S02"] is True
    assert at["C07"] is False


def test_the_missing_link_is_found(table):
    issues = features(*run(NetworkFromLayers(), {
        "INPUT": table("streets"), "PRESET": "SCHOOLPATH", "TOLERANCE": 0.5, "COUNTRY": "FI", "STREETS": "memory:",
        "ISSUES": "memory:"}), "ISSUES")
    assert {issue["kind"] for issue in issues} == {"gap", "apart"}
    assert all("1.80 m" in issue.attributes()[2] and "asemasilta-south" in issue.attributes()[1] for issue in issues
               if issue["kind"] == "gap")


def quoted(count, words):
    """A row of the table of the page First hour."""
    return f"| {count} | {words} |"


def test_the_guide_tells_the_numbers_that_a_run_gives(table, signals):
    """docs/first-hour.md, steps 2, 3 and 5."""
    told = " ".join((ROOT / "docs" / "first-hour.md").read_text("utf8").split("\n"))
    before = statuses(table, "P1")
    words = {Status[status.upper()]: count for status, count in counts(before).items()}
    assert all(quoted(count, status_phrase(status)) in told for status, count in words.items())
    assert before["K5"][1].split(" (")[0] in told
    after = counts(statuses(table, "P1", crossings=signals))
    assert f"{after['served']} homes are served now and {after['blocked']} blocked" in told
    freed = counts(before)["blocked"] - after["blocked"]
    assert f'"{freed} × Freed: had no way, has one now"' in told
