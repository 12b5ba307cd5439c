# SPDX-License-Identifier: GPL-2.0-or-later
"""The journey of the guide's "First hour" on the panel, from the sample district to a printed map.

The same with a mouse in a real QGIS window: tools/first_hour.py.
"""
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest

from school_path.core.profile import load_profile
from school_path.plugin import results, settings
from school_path.plugin.panel.dock import SchoolPathPanel

PATIENCE = 60000  # ms


@pytest.fixture
def panel(provider, qgis_new_project, qgis_canvas, qtbot):
    qgis_canvas.freeze(True)  # nothing need be drawn
    made = SchoolPathPanel(QgsProject.instance(), canvas=qgis_canvas)
    qtbot.addWidget(made)
    made.resize(380, 700)
    made.show()
    yield made
    made.close_down()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def turn_to(panel, title):
    """Open the page of that title."""
    bar = panel.pages.tabBar()
    at = [bar.tabText(tab) for tab in range(bar.count())].index(title)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())
    assert panel.pages.currentIndex() == at


def ask_about(page, address, qtbot):
    """Type an address; the answer."""
    page.asker.answer = None
    page.search.clear()
    QTest.keyClicks(page.search, address)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.asker.answer is not None, timeout=PATIENCE)
    return page.answer.browser.toPlainText()


def status_of(name, home):
    """What a run says of a home."""
    layer = results.layer_of(QgsProject.instance(), name)
    return next(feature["status"] for feature in layer.getFeatures() if feature["home_id"] == home)


def test_from_the_sample_district_to_a_printed_map(panel, qtbot, tmp_path):
    project = QgsProject.instance()

    # open the sample
    panel.project_page.ask_sample = lambda: str(tmp_path / "sample.gpkg")
    press(panel.project_page.sample)
    assert "13 layers" in panel.project_page.told.text()
    assert settings.layer_of(project, "homes").featureCount() == 130

    # run for grade 2
    turn_to(panel, "Routes")
    page = panel.routes_page
    page.question.grade.setFocus()
    QTest.keyClicks(page.question.grade, "Grade 2")
    press(page.run)
    qtbot.waitUntil(lambda: page.runner.at_work is None, timeout=PATIENCE)
    assert "53 × Blocked: no way this child may use alone" in page.told.text()
    assert "14 × Undecided: closed only by assumed values" in page.told.text()
    assert status_of("homes_status", "K5") == "blocked"

    # why is this home blocked?
    text = ask_about(page, "Kuusitie 5", qtbot)
    assert text.startswith("Kuusitie 5 (Grade 2, Walk, Daylight)")
    assert "Blocked: no way this child may use alone" in text
    assert "Class 4: zebra crossing of Harjukatu" in text

    # what if the crossing had signals? Run again: who is freed?
    place = next(place for place in page.asker.answer.places if place.crossing_id == "X7")
    next(action for action in page.trial.menu(place, load_profile("P2"), page.asker.run.crs).actions()
         if action.text().startswith("Signals")).trigger()
    press(page.trial.run)
    qtbot.waitUntil(lambda: page.runner.at_work is None, timeout=PATIENCE)
    assert "47 × Freed: had no way, has one now" in page.trial.told.text()
    freed = {feature["home_id"] for feature in settings.layer_of(project, "homes").selectedFeatures()}
    assert len(freed) == 47
    assert "K5" in freed
    assert "Served: no known failure on the way" in ask_about(page, "Kuusitie 5", qtbot)
    crossings = settings.layer_of(project, "crossings")
    assert not crossings.isEditable()
    assert {feature["kind"] for feature in crossings.getFeatures() if feature["crossing_id"] == "X7"} == {"zebra"}

    # check the path
    turn_to(panel, "Check")
    press(panel.check_page.check)
    qtbot.waitUntil(lambda: panel.check_page.session.checked is not None, timeout=PATIENCE)
    assert panel.check_page.list.topLevelItem(0).text(0).startswith("Kuusipolku")

    # print
    turn_to(panel, "Project")
    button = panel.project_page.print
    button.ask_file = lambda name: str(tmp_path / "map.pdf")
    button.acts["school"].trigger()
    assert "Printed" in panel.project_page.told.text()
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")
    assert not list(tmp_path.glob("*routes*"))  # of homes nothing is written
