# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of findings: by path and severity, the worst first."""
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QToolTip, QTreeWidget, QTreeWidgetItem

from ...processing.words import findings as words
from ..plain import as_written
from . import check_icons
from .check_rows import KINDS

translate = QCoreApplication.translate
AT, PLACES, NAME = (Qt.ItemDataRole.UserRole + number for number in range(3))
MOST = 200  # findings shown of one severity of one path; the filter finds the others


class FindingsList(QTreeWidget):
    """Shows findings; those of a severity are made when it is opened."""

    picked = pyqtSignal(int)  # place of a finding in the rows that are shown; -1 = none

    def __init__(self, parent=None):
        super().__init__(parent)
        self.rows, self._filling = None, False
        self.setHeaderHidden(True)
        self.setAlternatingRowColors(True)
        self.setIconSize(QSize(18, 18))
        self.setIndentation(12)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(translate("SchoolPath", "Findings"))
        self.itemExpanded.connect(self._fill)
        self.currentItemChanged.connect(self._picked)

    def show_rows(self, rows, at):
        """Show findings; what was open and chosen stays so.

        Parameters
        ----------
        rows : Rows or None
        at : ndarray of int64
            Which of them.
        """
        opened, chosen, top = self._opened(), self.key(), self.verticalScrollBar().value()
        self._filling = True
        self.clear()
        self.rows = rows
        for path, levels in rows.by_path(at) if rows is not None else ():
            self._add_path(path, levels, opened)
        self._filling = False
        self._choose(chosen)
        self.verticalScrollBar().setValue(top)

    def _add_path(self, path, levels, opened):
        title = self.rows.checked.path_title(path)
        item = QTreeWidgetItem(self, [f"{title}: {self._counted([at for _, level in levels for at in level])}"])
        item.setData(0, NAME, title)
        item.setIcon(0, self._worst(levels[0][1]))
        item.setToolTip(0, as_written(item.text(0)))
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        first = not opened and self.topLevelItemCount() == 1
        for number, (level, places) in enumerate(levels):
            child = QTreeWidgetItem(item, [f"{words.severity_word(level)}: {self._counted(places)}"])
            child.setData(0, NAME, level)
            child.setData(0, PLACES, places)
            child.setIcon(0, self._worst(places))
            child.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            child.setExpanded((title, level) in opened or first and number == 0)
            if child.isExpanded():
                self._fill(child)
        item.setExpanded((title, None) in opened or first)

    def _counted(self, places):
        """How many findings of each kind, in words."""
        kinds = [self.rows.kind_of(at) for at in places]
        return ", ".join(f"{kinds.count(kind)} {check_icons.title(kind)}" for kind in KINDS if kind in kinds)

    def _worst(self, places):
        kinds = {self.rows.kind_of(at) for at in places}
        return check_icons.icon(next(kind for kind in ("fail", "unknown", "warn", "waived") if kind in kinds))

    def _fill(self, item):
        """Make the findings of a severity."""
        places = item.data(0, PLACES)
        if places is None or item.childCount():
            return
        for at in places[:MOST].tolist():
            self._add_finding(item, at)
        if len(places) > MOST:
            more = QTreeWidgetItem(item, [translate("SchoolPath", "{count} more: search for them").format(
                count=len(places) - MOST)])
            more.setFlags(Qt.ItemFlag.ItemIsEnabled)

    def _add_finding(self, parent, at):
        kind, clause = self.rows.kind_of(at), self.rows.checked.clause(int(self.rows.rows[at]))
        item = QTreeWidgetItem(parent, [
            f"{check_icons.title(kind)} · {words.local(clause.title)}\n{self.rows.place(at)}"])
        item.setData(0, AT, at)
        item.setIcon(0, check_icons.icon(kind))

    def viewportEvent(self, event):
        """Say the sentence of the finding below the mouse; made when it is asked for, since findings are many."""
        item = self.itemAt(event.pos()) if event.type() == QEvent.Type.ToolTip else None
        if item is None or item.data(0, AT) is None:
            return super().viewportEvent(event)
        QToolTip.showText(event.globalPos(), as_written(self.told(item)), self)
        return True

    def told(self, item):
        """Why a finding has its verdict, in words."""
        row = int(self.rows.rows[item.data(0, AT)])
        clause = self.rows.checked.clause(row)
        return f"{clause.id} {words.local(clause.title)}\n{self.rows.checked.sentence(row)}"

    def current(self):
        """Place of the chosen finding in the rows; -1 where none is chosen."""
        item = self.currentItem()
        at = item.data(0, AT) if item is not None else None
        return -1 if at is None else at

    def key(self):
        """What makes the chosen finding the same one after an edit; None where none is chosen."""
        at = self.current()
        return None if at < 0 or self.rows is None else self.rows.key(at)

    def items(self):
        """Findings that are made, as tree items."""
        found = []
        for top in range(self.topLevelItemCount()):
            path = self.topLevelItem(top)
            for level in range(path.childCount()):
                found += [path.child(level).child(row) for row in range(path.child(level).childCount())]
        return [item for item in found if item.data(0, AT) is not None]

    def _choose(self, key):
        """Choose the finding of a key again; where it is gone none is."""
        items = self.items() if key is not None else ()
        found = next((item for item in items if self.rows.key(item.data(0, AT)) == key), None)
        if found is not None:
            self.setCurrentItem(found)
        else:
            self.picked.emit(-1)

    def _opened(self):
        """Paths and severities that are open; of an empty list nothing."""
        opened = set()
        for top in range(self.topLevelItemCount()):
            path = self.topLevelItem(top)
            title = path.data(0, NAME)
            opened.add((title, None if path.isExpanded() else ""))
            opened |= {(title, path.child(row).data(0, NAME)) for row in range(path.childCount())
                       if path.child(row).isExpanded()}
        return opened

    def _picked(self, item, _=None):
        if not self._filling:
            self.picked.emit(self.current())
