# SPDX-License-Identifier: GPL-2.0-or-later
"""The officer on the phone, on the sample district: Kuusitie 5, grade 2."""
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest

from school_path.plugin import settings
from school_path.plugin.panel import project_layers
from school_path.plugin.panel.dock import SchoolPathPanel


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


def ask(page, qtbot, address):
    """Type an address; the answer."""
    page.search.clear()
    QTest.keyClicks(page.search, address)
    page.asker.answer = None
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.asker.answer is not None, timeout=60000)
    return page.answer.browser.toPlainText()


def test_without_a_run_there_is_an_answer_too(page, qtbot):
    page.question.grade.setCurrentIndex(page.question.grade.findText("Grade 2"))
    assert "Blocked: no way this child may use alone" in ask(page, qtbot, "Kuusitie 5")
