# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of School Paths: the mark of the code with its number, and the name."""
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from ..plain import as_written
from . import code_words
from .swatch import swatch

translate = QCoreApplication.translate


class PathList(QTableWidget):
    """Shows paths, of which one is selected.

    Parameters
    ----------
    codes : Codes
    parent : QWidget, optional
    """

    def __init__(self, codes, parent=None):
        super().__init__(0, 2, parent)
        self.codes = codes
        self.setAccessibleName(translate("SchoolPath", "School Paths"))
        self.setHorizontalHeaderLabels((translate("SchoolPath", "Code"), translate("SchoolPath", "Name")))
        self.verticalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setMinimumHeight(96)

    def fill(self, paths, selected):
        """Show paths; nothing is signalled.

        Parameters
        ----------
        paths : PathsTable
        selected : int
            Row that is selected then, -1 for none.
        """
        self.blockSignals(True)
        self.setRowCount(len(paths.fids))
        for row, values in enumerate(paths.values):
            self.setItem(row, 0, self._code(values))
            name = QTableWidgetItem(values["name"])
            name.setToolTip(as_written(values["name"]))
            self.setItem(row, 1, name)
        self.resizeColumnToContents(0)
        self.clearSelection()
        if selected >= 0:
            self.selectRow(selected)
        self.blockSignals(False)

    def _code(self, values):
        """The mark with its number, so that a narrow dock has room for the name; in words where there is no mark."""
        words, mark = code_words.code(self.codes, values), swatch(self.codes, values["colour"], values["shape"])
        item = QTableWidgetItem(mark, words if mark.isNull() else values["number"])
        item.setToolTip(as_written(words))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        return item

    def row(self):
        """Row that is selected, -1 where none is."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else -1
