# SPDX-License-Identifier: GPL-2.0-or-later
"""The form under the list of School Paths: name, school, status and code of the selected one."""
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...core.code_file import Code
from ...core.project import in_language
from ...processing.language import user_language
from . import code_words
from .swatch import swatch

translate = QCoreApplication.translate
FIELDS = ("name", "school_id", "status", "colour", "shape", "number")
MOST = 99  # number of a path


class PathForm(QWidget):
    """Change a path; nothing is written before *Apply*.

    Parameters
    ----------
    codes : Codes
    parent : QWidget, optional

    Attributes
    ----------
    stored : dict
        The path as it stands in the layer: field -> text; empty where none is selected.
    by_hand : set of str
        Fields that a person changed.
    """

    changed = pyqtSignal(str)  # a person changed this field
    applied = pyqtSignal()
    asked_free = pyqtSignal()

    def __init__(self, codes, parent=None):
        super().__init__(parent)
        self.codes, self.stored, self.by_hand = codes, {}, set()
        self.name, self.school, self.status = QLineEdit(), QComboBox(), QComboBox()
        self.colour, self.shape, self.number = QComboBox(), QComboBox(), QSpinBox()
        self.free = QPushButton(translate("SchoolPath", "Next &free code"))
        self.apply = QPushButton(translate("SchoolPath", "&Apply"))
        self._build()
        self._fill()
        self.name.textEdited.connect(lambda: self.touch("name"))
        self.school.editTextChanged.connect(lambda: self.touch("school_id"))
        self.status.activated.connect(lambda: self.touch("status"))
        self.colour.activated.connect(lambda: self.touch("colour"))
        self.shape.activated.connect(lambda: self.touch("shape"))
        self.number.valueChanged.connect(lambda: self.touch("number"))
        self.name.returnPressed.connect(self.apply.click)
        self.free.clicked.connect(self.asked_free)
        self.apply.clicked.connect(self.applied)
        self.show_values({})

    def _build(self):
        named = ((translate("SchoolPath", "Na&me"), self.name), (translate("SchoolPath", "Schoo&l"), self.school),
                 (translate("SchoolPath", "S&tatus"), self.status), (translate("SchoolPath", "&Colour"), self.colour),
                 (translate("SchoolPath", "&Shape"), self.shape), (translate("SchoolPath", "N&umber"), self.number))
        rows = QFormLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, box in named:
            rows.addRow(text, box)
            box.setAccessibleName(text.replace("&", ""))
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for box in (self.school, self.status, self.colour, self.shape):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)  # a narrow dock
            box.setMinimumContentsLength(6)
        self.school.setEditable(True)
        self.school.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.number.setRange(0, MOST)
        self.number.setSpecialValueText("–")
        buttons = QHBoxLayout()
        buttons.addWidget(self.free)
        buttons.addStretch(1)
        buttons.addWidget(self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(rows)
        column.addLayout(buttons)

    def _fill(self):
        """The words to choose from."""
        language = user_language()
        self.status.addItem("–", "")
        for word, title in code_words.statuses(language).items():
            self.status.addItem(title, word)
        self.colour.addItem("–", "")
        for word, colour in self.codes.colours.items():
            self.colour.addItem(swatch(self.codes, word, "square"), in_language(colour.title, language), word)
        self.shape.addItem("–", "")
        for word, shape in self.codes.shapes.items():
            self.shape.addItem(in_language(shape.title, language), word)

    def offer(self, schools):
        """Offer schools: id -> name."""
        chosen = self._school()
        self.school.blockSignals(True)
        self.school.clear()
        self.school.addItem("", "")
        for school, name in schools.items():
            self.school.addItem(name, school)
        self._choose_school(chosen)
        self.school.blockSignals(False)

    def show_values(self, values):
        """Show a path: field -> text; ``{}`` where none is selected."""
        self.stored = values
        self.by_hand.clear()
        self.setEnabled(bool(values))
        boxes = (self.school, self.number)
        for box in boxes:
            box.blockSignals(True)
        self.name.setText(values.get("name", ""))
        self._choose_school(values.get("school_id", ""))
        _choose(self.status, values.get("status", ""))
        for box in boxes:
            box.blockSignals(False)
        self.set_code(values.get("colour", ""), values.get("shape", ""), values.get("number", ""))

    def renew(self, values):
        """The path was changed elsewhere: show it, but keep what a person has changed here."""
        mine, by_hand = self.differing(), set(self.by_hand)
        self.show_values({**values, **mine})
        self.by_hand = by_hand if mine else set()
        self.stored = values
        self._judge_apply()

    def set_code(self, colour, shape, number):
        """Show a code that is not written yet."""
        _choose(self.colour, colour.strip().lower())
        _choose(self.shape, shape.strip().lower())
        number = int(number) if str(number).isdigit() else 0
        self.set_number(number if number <= MOST else 0)
        self.draw_shapes()
        self._judge_apply()

    def set_number(self, number):
        """Show a number."""
        self.number.blockSignals(True)
        self.number.setValue(number)
        self.number.blockSignals(False)
        self._judge_apply()

    def draw_shapes(self):
        """The shapes stand in the colour that is chosen."""
        for at in range(self.shape.count()):
            word = self.shape.itemData(at)
            self.shape.setItemIcon(at, swatch(self.codes, self.colour.currentData(), word) if word else QIcon())

    def touch(self, field):
        """A person changed a field."""
        self.by_hand.add(field)
        if field == "colour":
            self.draw_shapes()
        self._judge_apply()
        self.changed.emit(field)

    def _judge_apply(self):
        self.apply.setEnabled(bool(self.differing()))

    def code(self):
        """The code that stands in the form (``Code``)."""
        return Code(self.colour.currentData(), self.shape.currentData(), self.number.value())

    def draft(self):
        """What stands in the form: field -> text."""
        number = self.number.value()
        return {"name": self.name.text().strip(), "school_id": self._school(), "status": self.status.currentData(),
                "colour": self.colour.currentData(), "shape": self.shape.currentData(),
                "number": str(number) if number else ""}

    def differing(self):
        """What stands in the form otherwise than in the path."""
        if not self.stored:
            return {}
        return {field: text for field, text in self.draft().items()
                if text != _as_shown(field, self.stored.get(field, ""))}

    def _choose_school(self, school):
        """Show a school by its name, one that is not offered by its id."""
        at = self.school.findData(school)
        self.school.setCurrentIndex(at)
        if at < 0:
            self.school.setEditText(school)

    def _school(self):
        text, at = self.school.currentText().strip(), self.school.currentIndex()
        if at < 0 or self.school.itemText(at) != text:
            at = self.school.findText(text)
        return self.school.itemData(at) if at >= 0 else text


def _as_shown(field, text):
    """A value of the layer as the form shows it."""
    if field in ("colour", "shape"):
        return text.strip().lower()
    if field == "number":
        return text if text.isdigit() and 0 < int(text) <= MOST else ""
    return text.strip() if field == "name" else text


def _choose(box, word):
    """Choose a word; one that is not of the set stands at the end, as it is."""
    if box.findData(word) < 0:
        box.addItem(word, word)
    box.setCurrentIndex(box.findData(word))
