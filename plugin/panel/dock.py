# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock that holds the pages of the panel."""
from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QScrollArea, QTabWidget, QVBoxLayout, QWidget

from ..about import ICON
from .check_page import CheckPage
from .elements_page import ElementsPage
from .layer_keeper import LayerKeeper
from .packages_notice import PackagesNotice
from .paths_page import PathsPage
from .project_page import ProjectPage
from .routes_page import RoutesPage

translate = QCoreApplication.translate


class SchoolPathPanel(QgsDockWidget):
    """Work on a School Path project, page by page.

    Parameters
    ----------
    project : QgsProject
    parent : QWidget, optional
    canvas : QgsMapCanvas, optional
        The map on which elements are placed.
    """

    def __init__(self, project, parent=None, canvas=None):
        super().__init__(translate("SchoolPath", "School Path"), parent)
        self.setObjectName("SchoolPathPanel")
        self.keeper = LayerKeeper(project, self)
        self.project_page = ProjectPage(project, canvas=canvas)
        self.pages = QTabWidget()
        self.pages.setAccessibleName(translate("SchoolPath", "Pages of the School Path panel"))
        self.pages.setUsesScrollButtons(False)  # every page is seen, in languages with longer words too
        self._add(self.project_page, translate("SchoolPath", "Project"))
        self.routes_page = RoutesPage(project, canvas)
        self.project_page.chosen.connect(self.routes_page.refresh)
        self._add(self.routes_page, translate("SchoolPath", "Routes"))
        self.paths_page = PathsPage(project, canvas)
        self.project_page.chosen.connect(self.paths_page.refresh)
        self._add(self.paths_page, translate("SchoolPath", "Paths"))
        self.elements_page = ElementsPage(project, canvas)
        self.project_page.chosen.connect(self.elements_page.refresh)
        self._add(self.elements_page, translate("SchoolPath", "Elements"))
        self.check_page = CheckPage(project, canvas)
        self.project_page.chosen.connect(self.check_page.refresh)
        self.check_page.session.worse.connect(self.elements_page.tell_check)
        self._add(self.check_page, translate("SchoolPath", "Check"))
        self.packages, whole = PackagesNotice(), QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.packages)
        column.addWidget(self.pages, 1)
        self.setWidget(whole)

    def _add(self, page, title):
        """Add a page; a small window scrolls it."""
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(page)
        self.pages.addTab(scroll, title)

    def close_down(self):
        """Let go of the map and of the project."""
        self.keeper.close_down()
        self.project_page.close_down()
        self.routes_page.close_down()
        self.paths_page.close_down()
        self.elements_page.close_down()
        self.check_page.close_down()

    def open_sample(self):
        """Show the panel and open the sample district."""
        self.setUserVisible(True)
        self.pages.setCurrentIndex(0)
        self.project_page.open_sample()

    def shown_by(self, action):
        """Let an action show and hide the panel."""
        action.setIcon(QIcon(ICON))
        self.setToggleVisibilityAction(action)


def add_panel(iface):
    """Put the panel at the right of the QGIS window, hidden until it is asked for.

    Parameters
    ----------
    iface : QgisInterface

    Returns
    -------
    SchoolPathPanel
    """
    panel = SchoolPathPanel(QgsProject.instance(), iface.mainWindow(), iface.mapCanvas())
    panel.project_page.print.open_layout = lambda layout: iface.openLayoutDesigner(layout)
    panel.project_page.notice.tell_all = lambda text: iface.messageBar().pushMessage(panel.windowTitle(), text)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    panel.hide()  # being added shows it
    return panel
