# SPDX-License-Identifier: GPL-2.0-or-later
"""Fixtures for tests of the panel."""
import time

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from school_path.core.project import project_layers
from school_path.plugin import settings
from school_path.plugin.panel.dock import SchoolPathPanel
from school_path.processing.forms import dress
from school_path.processing.provider import SchoolPathProvider
from school_path.tests.plugin.panel.on_map import ELEMENTS, PATHS
from school_path.tests.processing.layers import X, Y, layer, line


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


@pytest.fixture
def town(qgis_new_project):
    """Two paths 100 m apart, each 200 m to the east, and no element yet."""
    paths = layer(PATHS, [
        (line((0, 0), (200, 0)), {"path_id": "p", "name": "South", "colour": "blue", "shape": "square", "number": 1}),
        (line((0, 100), (200, 100)), {"path_id": "q", "name": "North"})], name="paths")
    elements = layer(ELEMENTS, [], "Point", name="elements")
    project = QgsProject.instance()
    for role, each in (("paths", paths), ("elements", elements)):
        dress(each, next(plan for plan in project_layers() if plan.name == role), "en")
        project.addMapLayer(each)
        settings.choose_layer(project, role, each)
    return paths, elements


@pytest.fixture
def panel(town, qgis_canvas, qgis_parent, qtbot):
    qgis_canvas.freeze(False)
    qgis_canvas.setDestinationCrs(town[0].crs())
    qgis_parent.resize(400, 400)
    qgis_parent.show()  # a canvas in a hidden parent has a viewport of a few pixels
    qgis_canvas.resize(400, 400)
    qgis_canvas.setLayers([])
    qgis_canvas.setExtent(QgsRectangle(X, Y - 50, X + 200, Y + 150))
    made = SchoolPathPanel(QgsProject.instance(), canvas=qgis_canvas)
    qtbot.addWidget(made)
    made.pages.setCurrentWidget(made.elements_page.parent().parent())  # the scroll area around it
    made.resize(420, 600)
    made.show()
    yield made
    made.close_down()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qgis_canvas.freeze(True)  # it would draw the layers of other tests
    qgis_parent.hide()


@pytest.fixture
def page(panel):
    return panel.elements_page


@pytest.fixture
def editing(page):
    """The page, with the tool that edits elements in hand."""
    page.editing.select.trigger()
    return page
