"""The officer on the phone, on the sample district: Kuusitie 5, grade 2 - and what if there were signals?"""
import time

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest

from school_path.plugin import settings
from school_path.plugin.panel import project_layers
from school_path.plugin.panel.dock import SchoolPathPanel

SOON = 2.0  # s: a parent waits


@pytest.fixture
def page(provider, qgis_new_project, qgis_canvas, qgis_parent, qtbot, tmp_path):
    qgis_canvas.freeze(True)  # nothing need be drawn
    path, project = str(tmp_path / "sample.gpkg"), QgsProject.instance()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("schoolpath:sampledistrict")
    _, done = algorithm.run({"PROJECT_FILE": path}, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
    assert done
    project_layers.open_file(path, project)
    qgis_canvas.setDestinationCrs(settings.layer_of(project, "streets").crs())
    panel = SchoolPathPanel(project, canvas=qgis_canvas)
    qtbot.addWidget(panel)
    panel.pages.setCurrentIndex(1)
    panel.resize(350, 700)
    panel.show()
    yield panel.routes_page
    panel.close_down()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def wait(page, qtbot):
    qtbot.waitUntil(lambda: page.runner.at_work is None, timeout=60000)


def ask(page, qtbot, address):
    """Type an address; the answer, and how long it took."""
    page.search.clear()
    QTest.keyClicks(page.search, address)
    begin = time.perf_counter()
    page.asker.answer = None
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.asker.answer is not None, timeout=60000)
    return page.answer.browser.toPlainText(), time.perf_counter() - begin


def test_the_call_from_question_to_freed_homes(page, qtbot):
    page.question.grade.setCurrentIndex(page.question.grade.findText("Grade 2"))
    press(page.run)
    wait(page, qtbot)
    assert "× Blocked: no way this child may use alone" in page.told.text()
    assert "× Undecided: closed only by assumed values" in page.told.text()

    text, took = ask(page, qtbot, "Kuusitie 5")
    assert took < SOON
    assert text.startswith("Kuusitie 5 (Grade 2, Walk, Daylight)")
    assert "Blocked: no way this child may use alone" in text
    assert "Class 4: zebra crossing of Harjukatu" in text

    place = next(place for place in page.asker.answer.places if place.crossing_id == "X7")
    signals = next(action for action in page.trial.menu(place, 0.8, page.asker.run.crs).actions()
                   if action.text().startswith("Signals"))
    signals.trigger()
    press(page.trial.run)
    wait(page, qtbot)
    assert "× Freed: had no way, has one now" in page.trial.told.text()
    assert "K5" in {feature["home_id"] for feature in settings.layer_of(
        QgsProject.instance(), "homes").selectedFeatures()}
    qtbot.waitUntil(lambda: page.asker.answer is not None, timeout=60000)
    assert "Served: no known failure on the way" in page.answer.browser.toPlainText()


def test_without_a_run_the_answer_is_there_as_soon(page, qtbot):
    page.question.grade.setCurrentIndex(page.question.grade.findText("Grade 2"))
    text, took = ask(page, qtbot, "Kuusitie 5")
    assert "Blocked: no way this child may use alone" in text
    assert took < SOON
