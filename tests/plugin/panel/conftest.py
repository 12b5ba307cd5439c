"""Fixtures for tests of the panel."""
import time

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from school_path.plugin import settings
from school_path.plugin.panel.dock import SchoolPathPanel
from school_path.processing.provider import SchoolPathProvider


@pytest.fixture
def provider(qgis_app):
    """The algorithms, as they are registered where the plugin is loaded."""
    made = SchoolPathProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    manager, patience = QgsApplication.taskManager(), time.monotonic() + 20
    manager.cancelAll()
    while manager.countActiveTasks() and time.monotonic() < patience:  # a run must not outlive its algorithms
        QCoreApplication.processEvents()
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.fixture
def project(qgis_app, qgis_new_project):
    return QgsProject.instance()


@pytest.fixture
def paths_page(project, qtbot):
    """The page *Paths* of a panel without a map."""
    panel = SchoolPathPanel(project)
    qtbot.addWidget(panel)
    panel.pages.setCurrentIndex([panel.pages.tabText(at) for at in range(panel.pages.count())].index("Paths"))
    panel.resize(420, 700)
    panel.show()
    yield panel.paths_page
    panel.close_down()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def take(paths_page, project):
    """Add a layer to the project and choose it for a role."""
    def choose(role, made):
        project.addMapLayer(made)
        settings.choose_layer(project, role, made)
        paths_page.refresh()
        return made

    return choose
