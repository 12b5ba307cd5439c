"""A town with two School Paths, and the page *Elements* beside a map of it."""
import pytest
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from school_path.core.project import project_layers
from school_path.plugin import settings
from school_path.plugin.panel.dock import SchoolPathPanel
from school_path.processing.forms import dress
from school_path.tests.plugin.panel.elements.on_map import ELEMENTS, PATHS
from school_path.tests.processing.layers import X, Y, layer, line


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
