# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields of the form of elements: each shows one value, that there is none, or that several elements differ."""
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit

from ..plain import as_written

translate = QCoreApplication.translate


class _Several:
    """What stands for values that differ."""


SEVERAL = _Several()


def common(values):
    """The value that all have; ``SEVERAL`` where they differ, None where there is none."""
    distinct = list(dict.fromkeys(values))
    return SEVERAL if len(distinct) > 1 else distinct[0] if distinct else None


class NumberField(QDoubleSpinBox):
    """A number, or none.

    Parameters
    ----------
    most : float
        Largest value; the smallest is 0, and the step below it stands for none.
    step : float
    decimals : int
    """

    given = pyqtSignal(object)  # a value, or None, that the user gave

    def __init__(self, most, step, decimals):
        super().__init__()
        self.setDecimals(decimals)
        self.setRange(-step, most)
        self.setSingleStep(step)
        self.setKeyboardTracking(False)
        self.setMinimumWidth(60)
        self.valueChanged.connect(lambda value: self.given.emit(None if value < 0 else value))

    def show_value(self, value):
        """Show a value without giving it."""
        self.blockSignals(True)
        self.setSpecialValueText(several() if value is SEVERAL else "–")
        try:
            self.setValue(self.minimum() if value is SEVERAL or value is None else float(value))
        except (TypeError, ValueError):  # a field of texts
            self.setValue(self.minimum())
        self.blockSignals(False)


class WordField(QComboBox):
    """One of some words, or none."""

    given = pyqtSignal(object)

    def __init__(self):
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)  # a narrow dock
        self.setMinimumContentsLength(6)
        self.activated.connect(self._activated)

    def show_value(self, value, choices):
        """Show a value.

        Parameters
        ----------
        value : object
            None and ``SEVERAL`` are shown as such, and a value that is no choice as it stands.
        choices : list of tuple
            Value, text, and icon or None of each.
        """
        self.clear()
        if value is SEVERAL:
            self.addItem(several(), SEVERAL)
        for each, text, icon in choices:
            self.addItem(icon or QIcon(), text, each)
        known = [each for each, _, _ in choices]
        if value is not SEVERAL and value not in known:
            self.addItem(str(value), value)
            known.append(value)
        self.setCurrentIndex(0 if value is SEVERAL else known.index(value))
        for at in range(self.count()):
            self.setItemData(at, as_written(self.itemText(at)), Qt.ItemDataRole.ToolTipRole)

    def _activated(self, index):
        value = self.itemData(index)
        if value is not SEVERAL:
            self.given.emit(value)


class TextField(QLineEdit):
    """A text, or none."""

    given = pyqtSignal(object)

    def __init__(self):
        super().__init__()
        self.editingFinished.connect(self._finished)

    def show_value(self, value):
        """Show a text without giving it."""
        self.setPlaceholderText(several() if value is SEVERAL else "")
        self.setText("" if value is SEVERAL or value is None else str(value))
        self.setModified(False)

    def _finished(self):
        if self.isModified():
            self.setModified(False)
            self.given.emit(self.text().strip() or None)


def several():
    """What stands where values differ."""
    return translate("SchoolPath", "several")
