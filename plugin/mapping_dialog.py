# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog in which a mapping file is made: which field of a layer holds what, and what its values mean."""
from collections import Counter
from functools import partial

from qgis.core import NULL
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ..core.errors import SchoolPathError
from ..core.project import in_language, project_layers
from ..core.readings.mapping_draft import ATTRIBUTES, MappingDraft
from ..processing.language import user_language
from ..processing.words import say
from .plain import as_written

translate = QCoreApplication.translate
MOST_VALUES = 200  # distinct values of a field that are offered to be translated


class MappingDialog(QDialog):
    """Choose for every attribute the field that holds it, and say what its values mean.

    Parameters
    ----------
    layer : QgsVectorLayer
        Layer of the town's lines.
    path : str
        Mapping file to begin with; ``""`` = a new one.
    parent : QWidget, optional
    """

    def __init__(self, layer, path="", parent=None):
        super().__init__(parent)
        self.layer, self.path = layer, path
        self.draft = MappingDraft(path or None)
        self.setWindowTitle(translate("SchoolPath", "Mapping of {layer}").format(layer=layer.name()))
        self.resize(900, 640)
        self.fields = QTableWidget(len(ATTRIBUTES), 3)
        self.values = QTableWidget(0, 3)
        self.told = QLabel()
        self._labels = _labels(user_language())
        self._build()
        self._fill_fields()
        self.fields.setCurrentCell(ATTRIBUTES.index("kind"), 0)

    def _build(self):
        for table, heads in ((self.fields, (translate("SchoolPath", "School Path wants"), translate(
                "SchoolPath", "Field of the layer"), translate("SchoolPath", "Unit"))),
                             (self.values, (translate("SchoolPath", "Value in the layer"), translate(
                                 "SchoolPath", "Features"), translate("SchoolPath", "Meaning")))):
            table.setHorizontalHeaderLabels(heads)
            table.verticalHeader().hide()
            table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
            table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for table, narrow in ((self.fields, 2), (self.values, 1)):
            table.horizontalHeader().setSectionResizeMode(narrow, QHeaderView.ResizeMode.ResizeToContents)
        self.fields.currentCellChanged.connect(lambda row, *_: self.show_values(row))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        top = QLabel(translate("SchoolPath", "Choose the field that holds each attribute, then say what its values "
                               "mean. What has no field is assumed, and marked as assumed."))
        top.setWordWrap(True)
        self.told.setWordWrap(True)
        tables = QHBoxLayout()
        tables.addWidget(self.fields, 1)
        tables.addWidget(self.values, 1)
        column.addWidget(top)
        column.addLayout(tables)
        column.addWidget(self.told)
        column.addWidget(buttons)

    def _fill_fields(self):
        names = [field.name() for field in self.layer.fields()]
        for row, attribute in enumerate(ATTRIBUTES):
            self.fields.setItem(row, 0, _item(self._labels.get(attribute, attribute)))
            if not self.draft.is_simple(attribute):
                self.fields.setItem(row, 1, QTableWidgetItem(translate("SchoolPath", "(rules of the file)")))
                continue
            chosen = self.draft.field(attribute)
            self.fields.setCellWidget(row, 1, _combo(["", *names], chosen, partial(self._choose, attribute)))
            units = self.draft.units(attribute)
            if len(units) > 1:
                self.fields.setCellWidget(row, 2, _combo(units, self.draft.unit(attribute),
                                                         partial(self.draft.set_unit, attribute)))

    def _choose(self, attribute, field):
        self.draft.set_field(attribute, field)
        row = ATTRIBUTES.index(attribute)
        self.fields.setCurrentCell(row, 0)
        self.show_values(row)

    def show_values(self, row):
        """Show the values of the field of an attribute, to be translated."""
        attribute = ATTRIBUTES[row]
        field = self.draft.field(attribute)
        self.values.setRowCount(0)
        self.told.setText("")
        if not field or not self.draft.takes_values(attribute):
            return
        found = _values(self.layer, field)
        if len(found) > MOST_VALUES:
            self.told.setText(translate("SchoolPath", "The field holds {count} different values; they are read as they "
                                        "stand.", None, len(found)).format(count=len(found)))
            return
        meanings = self.draft.values(attribute)
        self.values.setRowCount(len(found))
        for at, (value, count) in enumerate(found):
            self.values.setItem(at, 0, _item(value))
            number = QTableWidgetItem(str(count))
            number.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.values.setItem(at, 1, number)
            self.values.setCellWidget(at, 2, self._meaning(attribute, value, meanings.get(value, "")))

    def _meaning(self, attribute, value, meaning):
        """Where the meaning of a value is chosen, or typed for a number."""
        def set_meaning(text):
            self.draft.set_value(attribute, value, text)

        words = self.draft.words(attribute)
        if words:
            own = value.lower() if value.lower() in words else ""
            return _combo(["", *words], meaning or own, set_meaning)
        edit = QLineEdit(meaning)
        edit.setPlaceholderText(value)
        edit.textEdited.connect(set_meaning)
        return edit

    def keyPressEvent(self, event):
        """Enter ends the choice in a list; it does not save, as it would in a dialog of few fields."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def save(self):
        """Ask for a file, write it and close; what is wrong is told and the dialog stays."""
        path = self.path or self.ask_path()
        if not path:
            return
        try:
            self.draft.save(path)
        except SchoolPathError as error:
            QMessageBox.warning(self, self.windowTitle(), as_written(say(error)))
            return
        self.path = path
        self.accept()

    def ask_path(self):
        """File that the user names; ``""`` where none was."""
        path, _ = QFileDialog.getSaveFileName(self, translate("SchoolPath", "Save the mapping"), "mapping.yaml",
                                              translate("SchoolPath", "Mapping files (*.yaml)"))
        return path


def _item(text):
    """A cell whose text can be read whole, however narrow it is."""
    item = QTableWidgetItem(text)
    item.setToolTip(as_written(text))
    return item


def _combo(words, chosen, changed):
    combo = QComboBox()
    combo.addItems(words)
    combo.setCurrentText(chosen)
    combo.currentTextChanged.connect(changed)
    return combo


def _values(layer, field):
    """Distinct values of a field as texts with their counts, the commonest first."""
    index = layer.fields().lookupField(field)
    counts = Counter()
    for feature in layer.getFeatures():
        value = feature.attribute(index)
        if value is not None and value != NULL and str(value).strip():
            counts[str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()] += 1
    return counts.most_common()


def _labels(language):
    """What the forms call the attributes of streets."""
    plan = next(plan for plan in project_layers() if plan.name == "streets")
    return {field.name: in_language(field.label, language) for field in plan.fields}


class MappingButton(QPushButton):
    """Opens the dialog for the layer that is chosen beside it."""

    def __init__(self, layer_of, path_of, made):
        super().__init__(translate("SchoolPath", "Make or change …"))
        self._layer_of, self._path_of, self._made = layer_of, path_of, made
        self.clicked.connect(self.open)

    def open(self):
        """Show the dialog; give the path of the file on when it was saved."""
        layer = self._layer_of()
        if layer is None:
            QMessageBox.information(self, self.text(), translate(
                "SchoolPath", "Choose the layer of street lines first."))
            return
        try:
            dialog = MappingDialog(layer, self._path_of(), self)
        except SchoolPathError as error:
            QMessageBox.warning(self, self.text(), as_written(say(error)))
            return
        if dialog.exec():
            self._made(dialog.path)
