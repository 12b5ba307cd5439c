# SPDX-License-Identifier: GPL-2.0-or-later
"""*Copy the rule files…*: copies that can be used as they are, nothing overwritten, and a note what takes them."""
import os

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from school_path.core.catalogue import load_catalogue
from school_path.core.code_file import load_codes
from school_path.core.country import load_country
from school_path.core.profile import load_profile, profile_ids
from school_path.core.readings.mapping import load_mapping
from school_path.plugin import rule_files
from school_path.processing.handbook_file import check_handbook_file
from school_path.processing.printing.template import read_templates
from school_path.processing.provider import SchoolPathProvider
from school_path.tests.code import ROOT


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """Answers the question for a folder; keeps what is told."""
    told = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(tmp_path))
    for kind in ("information", "warning"):
        monkeypatch.setattr(QMessageBox, kind, lambda *args, kind=kind: told.append((kind, args[2])))
    return told


def test_each_kind_gets_its_folder_and_each_file_is_told(asked, qtbot, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    rule_files.ask_and_copy(window)

    folders = {path.name for path in tmp_path.iterdir() if path.is_dir()}
    assert folders == {"profiles", "countries", "handbooks", "elements", "codes", "mappings", "layouts"}
    shipped = {f"{folder}/{path.name}" for folder in folders for path in (ROOT / "resources" / folder).iterdir()}
    copied = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert copied == shipped | {"Which file goes where.txt"}
    ((kind, text),) = asked
    assert kind == "information"
    assert f"{len(copied)}." in text
    assert str(tmp_path) in text
    assert QgsSettings().value(rule_files.FOLDER) == str(tmp_path)


def test_a_copy_takes_the_place_of_the_shipped_file(tmp_path):
    rule_files.copy_rule_files(tmp_path)
    for profile in profile_ids():
        copy = tmp_path / "profiles" / f"{profile}.yaml"
        assert load_profile(str(copy)).factors.file == str(ROOT / "resources" / "profiles" / "risk.yaml")
        copy.write_text(copy.read_text("utf8").replace("factors: risk ", "factors: risk.yaml "), encoding="utf8")
        assert load_profile(str(copy)).factors.file == str(tmp_path / "profiles" / "risk.yaml")
    assert load_country(str(tmp_path / "countries" / "fi.yaml")).file.startswith(str(tmp_path))
    assert load_codes(str(tmp_path / "codes" / "codes.yaml")).file.startswith(str(tmp_path))
    for mapping in (tmp_path / "mappings").iterdir():
        assert load_mapping(str(mapping)).file == str(mapping)
    for handbook in (tmp_path / "handbooks").iterdir():
        assert check_handbook_file(str(handbook))[1] == []
    assert len(list((tmp_path / "elements").glob("*.svg"))) == len(load_catalogue().elements)
    assert read_templates("SCHOOL", str(tmp_path / "layouts" / "school_map.qpt"))


def test_a_file_that_is_there_is_never_overwritten(asked, tmp_path):
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles" / "P1.yaml").write_text("ours", encoding="utf8")
    rule_files.ask_and_copy()
    assert (tmp_path / "profiles" / "P1.yaml").read_text(encoding="utf8") == "ours"
    assert (tmp_path / "profiles" / "P2.yaml").exists()
    assert "1 (profiles/P1.yaml)" in asked[0][1]

    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    rule_files.ask_and_copy()
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    assert asked[1][0] == "information"
    assert "copied" not in asked[1][1]
    assert f"{len(before)} (" in asked[1][1]


def test_cancel_copies_nothing(asked, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: "")
    rule_files.ask_and_copy()
    assert asked == []
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(asked, tmp_path, monkeypatch):
    (tmp_path / "profiles").write_text("a file where a folder should be", encoding="utf8")
    rule_files.ask_and_copy()
    ((kind, text),) = asked
    assert kind == "warning"
    assert os.strerror(17) in text
    assert "Choose a folder" in text


def test_the_note_names_parameters_as_the_dialogs_do(qgis_app, tmp_path):
    provider = SchoolPathProvider()
    provider.refreshAlgorithms()
    labels = {}
    for algorithm in provider.algorithms():
        labels.update({parameter.name(): parameter.description().split(" (")[0]
                       for parameter in algorithm.parameterDefinitions()})
    note = rule_files.note()
    for name in ("PROFILE_FILE", "COUNTRY_FILE", "HANDBOOK", "CATALOGUE", "CODES", "MAPPING", "TEMPLATE_FILE"):
        assert f"{labels[name]} ({name})" in " ".join(note.split()), name
    for folder in rule_files.COPIED:
        assert f"{folder}/" in note
