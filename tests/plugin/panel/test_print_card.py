# SPDX-License-Identifier: GPL-2.0-or-later
"""The button *Route card* of the page *Routes*: on request, for the home that is shown, and for no other."""
import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from school_path.plugin.panel import print_acts
from school_path.tests.plugin.panel.test_routes_page import answered, choose, layers, page, press, run  # noqa: F401


@pytest.fixture
def card(page, tmp_path):  # noqa: F811
    page.card.ask_file = lambda: str(tmp_path / "card.pdf")
    yield page.card
    QgsSettings().remove("SchoolPath/card_folder")


def ask(page, qtbot, address):  # noqa: F811
    """Type an address and wait for the answer."""
    page.search.clear()
    QTest.keyClicks(page.search, address)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    return answered(page, qtbot)


def test_without_an_answer_no_card_can_be_printed(card):
    assert not card.isEnabled()


def test_the_card_of_the_home_that_is_shown_is_printed(card, page, qtbot, tmp_path, monkeypatch):  # noqa: F811
    given = []
    run_algorithm = print_acts.run_algorithm
    monkeypatch.setattr(print_acts, "run_algorithm", lambda name, parameters, project: (
        given.append({**parameters, "HOMES": [row["home_id"] for row in parameters["ROUTES"].getFeatures()]}),
        run_algorithm(name, parameters, project)))
    choose(page.question.grade, "Grade 1")
    ask(page, qtbot, "koulupolku 1")
    assert card.isEnabled()
    press(card)
    qtbot.waitUntil(lambda: card.at_work is None, timeout=20000)

    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert given[0]["HOMES"] == ["E1"] and given[0]["HOME_NAME"] == "Koulupolku 1"
    assert "card.pdf" in page.told.text() and "personal data" in page.told.text()
    assert card.isEnabled()
    assert not [layer for layer in QgsProject.instance().mapLayers().values() if "oute" in layer.name()]


def test_a_blocked_home_gets_none_and_is_told_why(card, page, qtbot, tmp_path):  # noqa: F811
    choose(page.question.grade, "Grade 2")
    ask(page, qtbot, "kuusitie 5")
    press(card)
    qtbot.waitUntil(lambda: card.at_work is None, timeout=20000)

    assert "No card is printed" in page.told.text() and "Blocked" in page.told.text()
    assert not (tmp_path / "card.pdf").exists()


def test_no_file_no_card(card, page, qtbot, tmp_path):  # noqa: F811
    choose(page.question.grade, "Grade 1")
    ask(page, qtbot, "koulupolku 1")
    card.ask_file = lambda: ""
    press(card)

    assert card.at_work is None
    assert list(tmp_path.iterdir()) == []


def test_a_project_that_is_closed_meanwhile_gets_no_card(card, page, qtbot, tmp_path):  # noqa: F811
    choose(page.question.grade, "Grade 1")
    ask(page, qtbot, "koulupolku 1")
    press(card)
    QgsProject.instance().clear()
    qtbot.wait(500)

    assert card.at_work is None and not card.isEnabled()
    assert not (tmp_path / "card.pdf").exists()
