# SPDX-License-Identifier: GPL-2.0-or-later
"""The page *Project*: the project file, and which of the layers is which."""
from pathlib import Path

from qgis.core import QgsMapLayerProxyModel, QgsProcessingException
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import settings
from . import field_file, project_layers, sample
from .crs_choice import CrsChoice
from .first_look import FirstLook
from .newcomers import Newcomers
from .newcomers_notice import NewcomersNotice
from .print_button import PrintButton

translate = QCoreApplication.translate
KINDS = QgsMapLayerProxyModel.Filter
FILTERS = {"streets": KINDS.LineLayer, "paths": KINDS.LineLayer, "waivers": KINDS.NoGeometry,
           "judgements": KINDS.VectorLayer, "barriers": KINDS.LineLayer}  # all others: points


class ProjectPage(QWidget):
    """Create or open a project file; choose the layers that the panel works on.

    Parameters
    ----------
    project : QgsProject
    parent : QWidget, optional
    canvas : QgsMapCanvas, optional
        The map that shows the sample district.
    """

    chosen = pyqtSignal()  # another layer is meant by a role

    def __init__(self, project, parent=None, canvas=None):
        super().__init__(parent)
        self.project, self.canvas = project, canvas
        self.sample = QPushButton(translate("SchoolPath", "Open the sample &district…"))
        self.create = QPushButton(translate("SchoolPath", "&Create project file…"))
        self.open = QPushButton(translate("SchoolPath", "&Open project file…"))
        self.field = QPushButton(translate("SchoolPath", "Project for the &field…"))
        self.crs = CrsChoice(project, canvas)
        self.crs.setAccessibleName(translate("SchoolPath", "Coordinate system"))
        self.layers = {role: self._layer_box(role) for role in settings.ROLES}
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setAccessibleName(translate("SchoolPath", "What came of it"))
        self.print = PrintButton(project, self.told)
        self.newcomers = Newcomers(project, self)
        self.notice = NewcomersNotice(self.newcomers)
        self.first_look = FirstLook(project, canvas)
        self._build()
        self.create.clicked.connect(self.create_file)
        self.open.clicked.connect(self.choose_file)
        self.sample.clicked.connect(lambda: self.open_sample())
        self.field.clicked.connect(lambda: self.told.setText(field_file.save(project, self)))
        project.layersRemoved.connect(self.show_choice)
        project.readProject.connect(self.show_project)
        project.cleared.connect(self.show_project)
        self.newcomers.changed.connect(self.show_choice)
        self.newcomers.told.connect(self.told.setText)
        self.show_project()

    def _layer_box(self, role):
        box = QgsMapLayerComboBox()
        box.setAllowEmptyLayer(True)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)  # a narrow dock
        box.setMinimumContentsLength(8)
        box.setFilters(FILTERS.get(role, KINDS.PointLayer))
        # only what a person chooses is kept: a box also changes by itself, when a layer goes
        box.activated.connect(lambda index: self.choose(role))
        return box

    def _build(self):
        names = role_names()
        buttons = QVBoxLayout()
        buttons.addWidget(self.create)
        buttons.addWidget(self.open)
        buttons.addWidget(self.sample)
        buttons.addWidget(self.field)
        buttons.addWidget(self.print)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("SchoolPath", "Coordinate s&ystem"), self.crs)
        for role, box in self.layers.items():
            form.addRow(names[role], box)
            box.setAccessibleName(names[role].replace("&", ""))
        column = QVBoxLayout(self)
        column.addLayout(buttons)
        column.addWidget(self.notice)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addStretch(1)

    def show_project(self):
        """Show what the QGIS project holds; after another one was opened, or it was cleared."""
        self.crs.start_again()
        self.told.clear()
        self.show_choice()

    def show_choice(self, *_):
        """Show the layers that are chosen; none where they have gone."""
        for role, box in self.layers.items():
            box.setLayer(settings.layer_of(self.project, role))
        self._chosen()

    def _chosen(self):
        self.crs.follow()
        self.first_look.watch()
        self.chosen.emit()

    def choose(self, role):
        """Keep the layer that stands in the box of a role."""
        settings.choose_layer(self.project, role, self.layers[role].currentLayer())
        self._chosen()

    def close_down(self):
        """Let go of the map and of the project."""
        self.crs.close_down()
        self.first_look.close_down()
        self.newcomers.close_down()

    def create_file(self):
        """Ask for a name, make the file there and open it; what is wrong is told on the page."""
        path = self.ask_new()
        if not path:
            return
        try:
            layers = project_layers.create(path, self.crs.crs(), self.project)
        except QgsProcessingException as error:
            self.told.setText(str(error))
            return
        self._opened(path, layers)

    def choose_file(self):
        """Ask for a project file and load its layers."""
        path = self.ask_old()
        if path:
            self._opened(path, project_layers.open_file(path, self.project))

    def open_sample(self):
        """Ask where the sample district shall be, make it there unless it is there already, and show it in the map."""
        path = self.ask_sample()
        if not path:
            return
        try:
            layers, was_there = sample.open_sample(path, self.project)
        except QgsProcessingException as error:
            self.told.setText(str(error))
            return
        self._opened(path, layers)
        if layers and was_there:
            self.told.setText(translate("SchoolPath", "{file} was there already and was opened as it is.").format(
                file=Path(path).name))
        sample.show_in(self.canvas, layers)

    def _opened(self, path, layers):
        if not layers:
            self.told.setText(translate(
                "SchoolPath", "{file} is no School Path project: it has no layers \"paths\" and \"elements\".").format(
                    file=Path(path).name))
            return
        self.told.setText(translate("SchoolPath", "{count} layers of {file} are in the project.",
                                    None, len(layers)).format(
            count=len(layers), file=Path(path).name))
        self.crs.show_file()
        self.show_choice()

    def ask_new(self):
        """File that the user names, with its ending; ``""`` where none was."""
        path, _ = QFileDialog.getSaveFileName(
            self, translate("SchoolPath", "Create project file"), "school_path.gpkg",
            translate("SchoolPath", "GeoPackage (*.gpkg)"), options=QFileDialog.Option.DontConfirmOverwrite)
        return path if not path or path.lower().endswith(".gpkg") else f"{path}.gpkg"

    def ask_sample(self):
        """File in which the sample district shall be kept; ``""`` where none was named."""
        return sample.ask_place(self)

    def ask_old(self):
        """File that the user chooses; ``""`` where none was."""
        path, _ = QFileDialog.getOpenFileName(self, translate("SchoolPath", "Open project file"), "",
                                              translate("SchoolPath", "GeoPackage (*.gpkg)"))
        return path


def role_names():
    """What the page calls the layers: role -> label with its key."""
    return {
        "streets": translate("SchoolPath", "&Streets"), "crossings": translate("SchoolPath", "Cross&ings"),
        "schools": translate("SchoolPath", "School &gates"), "homes": translate("SchoolPath", "&Homes"),
        "paths": translate("SchoolPath", "School &Paths"), "elements": translate("SchoolPath", "&Elements"),
        "judgements": translate("SchoolPath", "&Judgements"), "waivers": translate("SchoolPath", "&Waivers"),
        "voices": translate("SchoolPath", "&Voices of children"), "barriers": translate("SchoolPath", "&Barriers")}
