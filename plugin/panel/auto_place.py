# SPDX-License-Identifier: GPL-2.0-or-later
"""Places a whole path by rule: shows what ``placeelements`` would add to the layers as they are edited, and adds it."""
from contextlib import suppress

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import SchoolPathError
from ...core.project import in_language
from ...processing.algorithms.place_elements import USUAL
from ...processing.language import user_language, user_locale
from ...processing.words import say
from .. import settings
from . import background
from .bill_file import write_bill
from .edits import Refused
from .element_icon import element_icon
from .paths_box import PathsBox
from .proposal import add, proposal_of
from .proposal_dialog import ProposalDialog

translate = QCoreApplication.translate
ALGORITHM = "schoolpath:placeelements"
MEMORY = "TEMPORARY_OUTPUT"
INPUTS = {"PATHS": "paths", "STREETS": "streets", "CROSSINGS": "crossings", "SCHOOLS": "schools",
          "ELEMENTS_INPUT": "elements"}  # parameter -> role


class AutoPlace(QWidget):
    """Mark a path, or all, by the rules of the catalogue; write the bill of quantities.

    Parameters
    ----------
    bench : Bench
    tell : callable
        Shows a sentence to the user.
    parent : QWidget, optional
    """

    def __init__(self, bench, tell, parent=None):
        super().__init__(parent)
        self.bench, self.project, self.tell = bench, bench.project, tell
        self.run, self.dialog, self._layer, self._edited = None, None, None, False
        self.box, self.what = PathsBox(self.project), QComboBox()
        self.place = QPushButton(translate("SchoolPath", "Place by r&ule…"))
        self.place.setToolTip(translate("SchoolPath", "Place what the catalogue's rules ask for along a whole path"))
        self.bill = QPushButton(translate("SchoolPath", "&Bill of quantities…"))
        self.bill.setToolTip(translate("SchoolPath", "Write count, unit cost and sum per path and status into a file"))
        self.progress, self.stop = QProgressBar(), QToolButton()
        self._build()
        self.place.clicked.connect(self.propose)
        self.bill.clicked.connect(self.save_bill)
        self.stop.clicked.connect(self.cancel)

    def _build(self):
        labels = QLabel(translate("SchoolPath", "Pat&h")), QLabel(translate("SchoolPath", "&What"))
        for label, box in zip(labels, (self.box, self.what)):
            label.setBuddy(box)
        self.what.setAccessibleName(translate("SchoolPath", "Elements to be placed by rule"))
        self.what.setSizeAdjustPolicy(self.box.sizeAdjustPolicy())
        self.what.setMinimumContentsLength(8)
        self._fill()
        self.progress.setAccessibleName(translate("SchoolPath", "Progress of placing by rule"))
        self.stop.setIcon(QgsApplication.getThemeIcon("mActionCancelAll.svg"))
        self.stop.setToolTip(translate("SchoolPath", "Stop placing by rule"))
        self.stop.setAccessibleName(self.stop.toolTip())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        boxes = QFormLayout()
        boxes.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, box in zip(labels, (self.box, self.what)):
            boxes.addRow(label, box)
        column.addLayout(boxes)
        for widgets in ((self.place, self.bill), (self.progress, self.stop)):
            row = QHBoxLayout()
            for widget in widgets:
                row.addWidget(widget, 1)
            column.addLayout(row)
        self._show_work(False)

    def _fill(self):
        """What can be placed by rule: the usual elements, all of them, or one kind."""
        ruled = [element for element in self.bench.catalogue if element.has_rule]
        self.what.addItem(translate("SchoolPath", "The usual elements"), USUAL)
        self.what.addItem(translate("SchoolPath", "All that have a rule"), ", ".join(each.code for each in ruled))
        for element in ruled:
            self.what.addItem(element_icon(element), in_language(element.title, user_language()), element.code)

    def _show_work(self, working):
        self.place.setEnabled(not working)
        self.box.setEnabled(not working)
        self.what.setEnabled(not working)
        self.progress.setVisible(working)
        self.stop.setVisible(working)

    def refresh(self):
        """Another layer was chosen."""
        self.box.refresh()

    def propose(self):
        """Find out what the rules ask for, in the background."""
        self.tell("")
        try:
            layer, parameters = self.bench.ready(), self.parameters()
        except Refused as refused:
            self.tell(str(refused))
            return
        self._layer, self._edited = layer, False
        layer.layerModified.connect(self._note_edit)
        self._show_work(True)
        self.progress.setValue(0)
        self.run = background.start(ALGORITHM, parameters, self.project, self._found, self._failed)
        self.run.progress.connect(self._show_progress)

    def parameters(self):
        """Of the algorithm, with the layers of the project.

        Raises
        ------
        Refused
            A layer that is needed is not chosen.
        """
        layers = {name: settings.layer_of(self.project, role) for name, role in INPUTS.items()}
        if layers["PATHS"] is None:
            raise Refused(translate("SchoolPath", "Choose the layer of School Paths on the page Project."))
        if layers["STREETS"] is None:
            raise Refused(translate("SchoolPath", "Choose the layer of streets on the page Project."))
        given = {name: layer for name, layer in layers.items() if layer is not None}
        return {**given, "PATH": self.box.currentData() or "", "PLACE": self.what.currentData(), "ELEMENTS": MEMORY,
                "NOT_PLACED": MEMORY}

    def cancel(self):
        """Stop; nothing is changed."""
        if self.run is not None:
            self.run.cancel()

    def _show_progress(self, percent):
        self.progress.setValue(round(percent))

    def _note_edit(self, *_):
        self._edited = True

    def _ended(self):
        self.run = None
        self._show_work(False)
        if self.bill.hasFocus() or self.stop.hasFocus():  # to which it went from the button that was disabled
            self.place.setFocus()
        with suppress(RuntimeError, TypeError):  # the layer may have gone
            self._layer.layerModified.disconnect(self._note_edit)

    def _failed(self, why):
        self._ended()
        self.tell(why)

    def _found(self, results, context, feedback):
        """Show what the rules ask for."""
        self._ended()
        if self._edited:
            self.tell(translate("SchoolPath", "The elements were changed meanwhile. Begin again."))
            return
        elements, failed = (context.takeResultLayer(results[name]) for name in ("ELEMENTS", "NOT_PLACED"))
        proposal = proposal_of(elements, failed, feedback.warnings)
        self.dialog = ProposalDialog(proposal, self.box.currentText(), self.names(), self.bench.catalogue, self)
        self.dialog.accepted.connect(self._add)
        self.dialog.open()

    def names(self):
        """Id of each path -> what it is called."""
        return {self.box.itemData(at): self.box.itemText(at) for at in range(1, self.box.count())}

    def _add(self):
        """Add what was shown to the layer: one undo step."""
        proposal = self.dialog.proposal
        try:
            layer = self.bench.ready()
            if layer is not self._layer:
                raise Refused(translate("SchoolPath", "Another layer of elements was chosen meanwhile. Begin again."))
            add(proposal, layer, self.project)
        except Refused as refused:
            self.tell(str(refused))
            return
        self.tell(translate("SchoolPath", "Elements added: {count}. Nothing is saved until you save the layer.").format(
            count=user_locale().toString(len(proposal))))

    def save_bill(self):
        """Ask for a file and write the bill of quantities of all elements into it."""
        self.tell("")
        try:
            layer = self.bench.ready()
        except Refused as refused:
            self.tell(str(refused))
            return
        path = self.ask_file()
        if not path:
            return
        try:
            count = write_bill(layer, path, self.bench.catalogue, self.names(), self.project)
        except SchoolPathError as error:
            self.tell(say(error))
            return
        self.tell(translate("SchoolPath", "Bill of quantities of {count} elements: {file}", None, count).format(
            count=user_locale().toString(count), file=path))

    def ask_file(self):
        """File that the user names, with its ending; ``""`` where none was."""
        path, _ = QFileDialog.getSaveFileName(
            self, translate("SchoolPath", "Bill of quantities"), "quantities.csv",
            translate("SchoolPath", "Comma-separated values (*.csv)"))
        return path if not path or path.lower().endswith(".csv") else f"{path}.csv"

    def close_down(self):
        """Stop, and let go of the layers."""
        if self.run is not None:
            self.run.forget()
            self._ended()
        if self.dialog is not None:
            self.dialog.reject()
            self.dialog = None
        self.box.close_down()
