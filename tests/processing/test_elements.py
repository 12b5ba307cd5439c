# SPDX-License-Identifier: GPL-2.0-or-later
"""Elements of the user's folder beside the shipped ones, and what is said of broken files."""
import shutil

import pytest

from school_path.core.catalogue import FOLDER, load_catalogue
from school_path.core.errors import SchoolPathError
from school_path.processing import elements
from school_path.processing.words import say
from school_path.tests.core.test_catalogue import own


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The user's folder, with an umlaut and a space in its path."""
    made = tmp_path / "jyväskylä oma"
    made.mkdir()
    monkeypatch.setattr(elements, "folder", lambda: made)
    return made


def test_without_a_folder_there_are_the_shipped_ones(tmp_path, monkeypatch):
    monkeypatch.setattr(elements, "folder", lambda: tmp_path / "nothing")
    assert list(elements.catalogue().elements) == list(load_catalogue().elements)


def test_elements_of_folders_in_the_folder_come_last(folder):
    inner = folder / "art"
    inner.mkdir()
    own(inner)
    assert list(elements.catalogue().elements)[-1] == "W01"


def test_files_that_are_no_catalogues_are_left_alone(folder):
    shutil.copy(FOLDER.parent / "profiles" / "P1.yaml", folder / "p.yaml")
    (folder / "notes.txt").write_text("schoolpath/catalogue/1", encoding="utf-8")
    assert elements.own_files() == []


@pytest.mark.parametrize(("change", "told"), [
    ({"code": "E02"}, "stands in"), ({"code": "2x"}, "cannot be the code"), ({"symbol": False}, "W01.svg is missing"),
    ({"group": "arts"}, "one of: arrive, guide"), ({"fill": "free"}, '"colour.fixed" is missing')])
def test_a_broken_file_is_named_with_line_and_advice(folder, change, told):
    own(folder, **change)
    with pytest.raises(SchoolPathError) as caught:
        elements.catalogue()
    sentence = say(caught.value)

    assert "town.yaml, line " in sentence
    assert told in sentence
