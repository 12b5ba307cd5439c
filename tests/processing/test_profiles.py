# SPDX-License-Identifier: GPL-2.0-or-later
"""Profiles of the user's folder beside the shipped ones."""
import pytest
from qgis.core import QgsProcessingException

from school_path.core.errors import SchoolPathError
from school_path.core.figures import RESOURCES
from school_path.core.profile import profile_ids
from school_path.processing import profiles
from school_path.processing.algorithms.assess_safety import AssessSafety
from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.tests.processing.layers import layer, point, streets

SHIPPED = (RESOURCES / "profiles" / "P1.yaml").read_text(encoding="utf-8")


@pytest.fixture
def own(tmp_path, monkeypatch):
    """Puts files into the user's folder; gives the folder."""
    monkeypatch.setattr(profiles, "folder", lambda: tmp_path)

    def put(name, text):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return tmp_path / name

    return put


def named(name):
    return SHIPPED.replace("id: P1\n", f"id: {name}\n")


def test_what_is_listed_as_shipped_is_what_is_shipped():
    assert profiles.SHIPPED == profile_ids()


def test_without_a_folder_there_are_the_shipped_ones(tmp_path, monkeypatch):
    monkeypatch.setattr(profiles, "folder", lambda: tmp_path / "nothing")
    assert profiles.choices() == ("P1", "P2", "P3", "P4", "PA")


def test_own_profiles_are_listed_after_the_shipped_ones(own):
    own("Vantaa_0-2.yaml", named("Vantaa_0-2"))
    own("espoo.yml", named("espoo"))
    own("our_risk.yaml", (RESOURCES / "profiles" / "risk.yaml").read_text(encoding="utf-8"))  # no profile
    own("notes.txt", "schema: schoolpath/profile/1")

    for algorithm in (AssessSafety().create(), SafestRoutes().create()):
        assert algorithm.parameterDefinition("PROFILE").options() == [
            "P1", "P2", "P3", "P4", "PA", "Vantaa_0-2", "espoo"]


def test_a_profile_is_found_in_any_case_and_with_its_factors(own):
    own("our_risk.yaml", (RESOURCES / "profiles" / "risk.yaml").read_text(encoding="utf-8"))
    own("espoo.yaml", named("espoo").replace("factors: risk ", "factors: our_risk.yaml "))

    assert profiles.load("ESPOO").id == "espoo"
    assert profiles.load("ESPOO").factors.file.endswith("our_risk.yaml")
    assert profiles.load("p2").id == "P2"


def test_a_broken_file_is_named_when_it_is_chosen_and_not_before(own, context, feedback):
    file = own("espoo.yaml", named("espoo").replace("along_limit: {value: 1", "along_limit: {value: two"))
    parameters = {"STREETS": streets({"street_id": "a"}), "PROFILE": "espoo", "ASSESSED_STREETS": "memory:"}
    algorithm = AssessSafety().create()
    algorithm.prepare(parameters, context, feedback)

    with pytest.raises(QgsProcessingException, match=rf"{file.name}, line \d+.*along_limit"):
        algorithm.processAlgorithm(parameters, context, feedback)


def test_the_id_must_be_the_name_of_the_file(own):
    own("espoo.yaml", named("P9"))
    with pytest.raises(SchoolPathError) as raised:
        profiles.load("espoo")
    assert (raised.value.code, raised.value.values["found"]) == ("profile_id", "P9")


def test_a_file_with_a_shipped_name_is_told_and_not_used(own, context, feedback):
    file = own("P1.yaml", named("P1").replace("along_limit: {value: 1", "along_limit: {value: 4"))
    parameters = {"STREETS": streets({"street_id": "a"}), "PROFILE": "P1", "ASSESSED_STREETS": "memory:"}
    _, ok = AssessSafety().create().run(parameters, context, feedback)

    assert ok
    assert any(str(file) in warning for warning in feedback.warnings)
    assert profiles.load("P1").along_limit == 1


def test_homes_may_name_an_own_profile(own, context, feedback):
    own("espoo.yaml", named("espoo"))
    homes = layer({"home_id": "text", "who": "text"}, [
        (point(10, 3), {"home_id": "a", "who": "Espoo"}), (point(20, 3), {"home_id": "b", "who": ""})], "Point")
    schools = layer({"school_id": "text"}, [(point(90, 3), {"school_id": "s"})], "Point")
    parameters = {"STREETS": streets({"street_id": "a", "speed_limit": 30}), "HOMES": homes, "SCHOOLS": schools,
                  "PROFILE": "P2", "PROFILE_FIELD": "who", "ROUTES": "memory:", "HOMES_STATUS": "memory:"}
    results, ok = SafestRoutes().create().run(parameters, context, feedback)

    assert ok, feedback.textLog()
    rows = context.getMapLayer(results["HOMES_STATUS"]).getFeatures()
    assert {row["home_id"]: row["profile"] for row in rows} == {"a": "espoo", "b": "P2"}
