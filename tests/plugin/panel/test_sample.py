# SPDX-License-Identifier: GPL-2.0-or-later
"""The sample district opened from the panel, with real clicks."""
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsSettings
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QFileDialog

from school_path.plugin import settings
from school_path.plugin.panel import sample
from school_path.plugin.panel.dock import SchoolPathPanel
from school_path.plugin.school_path_plugin import SchoolPathPlugin
from school_path.processing import requirements


@pytest.fixture
def project(qgis_app, qgis_new_project):
    QgsSettings().remove(sample.FOLDER)
    return QgsProject.instance()


@pytest.fixture
def canvas(qgis_app, qtbot):
    made = QgsMapCanvas()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3067"))
    made.freeze(True)  # QGIS 3.22 crashes when styled layers are removed while they are drawn
    return made


@pytest.fixture
def page(project, canvas, qtbot):
    plugin = SchoolPathPlugin(None)
    plugin.initProcessing()
    panel = SchoolPathPanel(project, canvas=canvas)
    qtbot.addWidget(panel)
    panel.show()
    yield panel.project_page
    panel.close_down()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    plugin.unload()


@pytest.fixture
def answer(monkeypatch):
    """What the user names in the file dialog; the dialog's proposal is kept in ``proposed``."""
    proposed = []

    def give(path):
        def ask(parent, title, place, *_, **__):
            proposed.append(place)
            return str(path), ""
        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        return proposed
    return give


def press(qtbot, page):
    qtbot.mouseClick(page.sample, Qt.MouseButton.LeftButton)


def test_one_click_and_one_name_open_the_district(page, qtbot, answer, tmp_path, project, canvas):
    answer(tmp_path / "mine")
    press(qtbot, page)
    assert (tmp_path / "mine.gpkg").exists()
    assert all(settings.layer_of(project, role) is not None for role in settings.ROLES)
    assert settings.layer_of(project, "homes").featureCount() == 130
    assert settings.layer_of(project, "streets").renderer().type() == "RuleRenderer"
    assert project.crs().authid() == "EPSG:3067"
    assert "mine.gpkg" in page.told.text()
    qtbot.waitUntil(lambda: canvas.extent().contains(QgsPointXY(436745, 6781970)))
    assert canvas.extent().width() < 2500  # the district, not the way round the lake


def test_a_map_in_another_system_shows_it_too(page, qtbot, answer, tmp_path, canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    answer(tmp_path / "mine.gpkg")
    press(qtbot, page)
    qtbot.waitUntil(lambda: canvas.extent().contains(QgsPointXY(25.83, 61.16)))
    assert canvas.extent().width() < 0.1


def test_the_system_of_a_project_that_has_layers_stays(page, qtbot, answer, tmp_path, project):
    answer(tmp_path / "one.gpkg")
    press(qtbot, page)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3879"))
    answer(tmp_path / "two.gpkg")
    press(qtbot, page)
    assert project.crs().authid() == "EPSG:3879"


def test_a_file_that_is_there_is_opened_as_it_is(page, qtbot, answer, tmp_path, project):
    answer(tmp_path / "mine.gpkg")
    press(qtbot, page)
    project.clear()
    before = (tmp_path / "mine.gpkg").read_bytes()
    press(qtbot, page)
    assert (tmp_path / "mine.gpkg").read_bytes() == before
    assert "already" in page.told.text()
    assert settings.layer_of(project, "homes").featureCount() == 130


def test_a_file_of_something_else_is_told_and_kept(page, qtbot, answer, tmp_path, project):
    (tmp_path / "other.gpkg").write_bytes(b"no database")
    answer(tmp_path / "other.gpkg")
    press(qtbot, page)
    assert "no School Path project" in page.told.text()
    assert (tmp_path / "other.gpkg").read_bytes() == b"no database"
    assert not project.mapLayers()


def test_a_place_that_cannot_be_written_is_told(page, qtbot, answer, tmp_path, project):
    answer(tmp_path / "nowhere" / "mine.gpkg")
    press(qtbot, page)
    assert "no folder" in page.told.text()
    assert not project.mapLayers()


def test_nothing_happens_where_no_file_is_named(page, qtbot, answer, project):
    answer("")
    press(qtbot, page)
    assert not project.mapLayers()
    assert page.told.text() == ""


def test_the_next_time_the_same_folder_is_proposed(page, qtbot, answer, tmp_path):
    proposed = answer(tmp_path / "mine.gpkg")
    press(qtbot, page)
    press(qtbot, page)
    assert proposed[0].endswith("sample district.gpkg")
    assert proposed[1] == str(tmp_path / "sample district.gpkg")


def test_layers_that_go_at_once_are_not_zoomed_to(page, qtbot, answer, tmp_path, project, canvas):
    answer(tmp_path / "mine.gpkg")
    press(qtbot, page)
    project.clear()
    qtbot.wait(50)
    assert not project.mapLayers()


def test_packages_that_are_missing_are_told(page, qtbot, answer, tmp_path, monkeypatch):
    monkeypatch.setitem(requirements.NEEDED, "no_such_package", ((1, 0), ""))
    answer(tmp_path / "mine.gpkg")
    press(qtbot, page)
    assert "no_such_package is missing" in page.told.text()
    assert not (tmp_path / "mine.gpkg").exists()
