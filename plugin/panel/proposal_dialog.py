# SPDX-License-Identifier: GPL-2.0-or-later
"""Shows what the rules would add, before anything is added."""
from collections import Counter

from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ...core.project import in_language
from ...processing.language import user_language, user_locale
from ..plain import as_written
from .element_icon import element_icon

translate = QCoreApplication.translate
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROWS = 7  # of a list, before it scrolls
WIDTH = 720  # px


class ProposalDialog(QDialog):
    """A proposal of elements, to be added or not.

    Parameters
    ----------
    proposal : Proposal
    where : str
        What the path is called, or that it is all of them.
    names : dict of str to str
        Id of a path -> what it is called.
    catalogue : Catalogue
    parent : QWidget, optional
    """

    def __init__(self, proposal, where, names, catalogue, parent=None):
        super().__init__(parent)
        self.setWindowTitle(translate("SchoolPath", "Place by rule: {path}").format(path=where))
        self.proposal, self.names, self.catalogue = proposal, names, catalogue
        self.head = QLabel(self._head())
        self.head.setWordWrap(True)
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.table, self.failed = self._table(), self._failed()
        self.told = QLabel("\n".join([*proposal.told, translate(
            "SchoolPath", "It is a proposal: widths that are not known are assumed. Look at each place before "
            "anything is built.")] if len(proposal) else proposal.told))
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setAccessibleName(translate("SchoolPath", "What to know about the proposal"))
        self._build()
        self.resize(WIDTH, self.layout().totalHeightForWidth(WIDTH))

    def _build(self):
        column = QVBoxLayout(self)
        column.addWidget(self.head)
        if len(self.proposal):
            column.addWidget(self.table)
        if self.proposal.unplaced:
            label = QLabel(translate("SchoolPath", "Could not be &placed: {count}").format(
                count=user_locale().toString(len(self.proposal.unplaced))))
            label.setBuddy(self.failed)
            column.addWidget(label)
            column.addWidget(self.failed)
        column.addWidget(self.told)
        column.addStretch(1)
        self.buttons = QDialogButtonBox()
        if len(self.proposal):
            self.add = self.buttons.addButton(translate("SchoolPath", "&Add to the layer"),
                                              QDialogButtonBox.ButtonRole.AcceptRole)
            self.add.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel if len(self.proposal) else
                               QDialogButtonBox.StandardButton.Close)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)

    def showEvent(self, event):
        """Let Enter add, and nothing look as if it were chosen."""
        super().showEvent(event)
        self.buttons.buttons()[0].setFocus()

    def _head(self):
        if not len(self.proposal):
            return translate("SchoolPath", "Nothing is to be added: what the rules ask for, and has room, is there.")
        return translate("SchoolPath", "The rules ask for these elements beside those that are there. They are added "
                         "with the status \"idea\", as one step that can be undone, and not saved.")

    def _table(self):
        table = _list(translate("SchoolPath", "Elements to be added"), (
            translate("SchoolPath", "Element"), translate("SchoolPath", "Count"), translate("SchoolPath", "Cost")))
        table.setIconSize(QSize(24, 24))
        table.header().setStretchLastSection(False)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for code, count in self.proposal.counts.items():
            element = self.catalogue.elements.get(code)
            title = in_language(element.title, user_language()) if element is not None else code
            item = _row(table, (title, *self._figures(count, self.proposal.costs[code])))
            if element is not None:
                item.setIcon(0, element_icon(element))
        total = _row(table, (translate("SchoolPath", "Total"), *self._figures(len(self.proposal), self.proposal.cost)))
        font = total.font(0)
        font.setBold(True)
        for at in range(3):
            total.setFont(at, font)
        return _fitted(table)

    def _figures(self, count, cost):
        currency = next(iter(self.catalogue)).cost.currency
        return user_locale().toString(count), f"{user_locale().toString(round(cost))} {currency}"

    def _failed(self):
        table = _list(translate("SchoolPath", "Elements that could not be placed"), (
            translate("SchoolPath", "Element"), translate("SchoolPath", "Count"), translate("SchoolPath", "Why"),
            translate("SchoolPath", "Path")))
        for (name, path, why), count in Counter(self.proposal.unplaced).items():
            _row(table, (name, user_locale().toString(count), why, self.names.get(path, path)), right=(1,))
        _fitted(table)
        table.setColumnWidth(3, min(table.sizeHintForColumn(3), WIDTH // 4))
        table.header().setStretchLastSection(False)
        table.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return table


def _list(name, heads):
    table = QTreeWidget()
    table.setAccessibleName(name)
    table.setHeaderLabels(heads)
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    return table


def _row(table, texts, right=(1, 2)):
    item = QTreeWidgetItem(table, list(texts))
    for at, text in enumerate(texts):
        item.setToolTip(at, as_written(text))
        if at in right:
            item.setTextAlignment(at, RIGHT)
    return item


def _fitted(table):
    """As high as its rows, up to a limit, and its columns as wide as what stands in them."""
    for at in range(table.columnCount() - 1):
        table.resizeColumnToContents(at)
    rows = min(table.topLevelItemCount(), ROWS)
    row = max(table.sizeHintForRow(0), table.fontMetrics().height() + 4)
    table.setFixedHeight(table.header().sizeHint().height() + rows * row + 2 * table.frameWidth() + 2)
    return table
