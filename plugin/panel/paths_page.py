"""The page *Paths*: the School Paths with their codes, what speaks against a code, and the next free one."""
from contextlib import suppress

from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.code_file import load_codes
from ...processing import requirements
from ...processing.language import user_language
from .. import settings
from . import code_words, path_making, paths_table
from .edits import Refused
from .swatch import swatch

translate = QCoreApplication.translate
CHANGES = ("attributeValueChanged", "featureAdded", "featureDeleted", "geometryChanged", "editingStopped")


class PathsPage(QWidget):
    """List the paths of the chosen layer and give them codes.

    Parameters
    ----------
    project : QgsProject
    parent : QWidget, optional
    """

    def __init__(self, project, parent=None):
        super().__init__(parent)
        self.project, self.codes, self._watched = project, load_codes(), None
        self.paths = paths_table.PathsTable([], [], ())
        self.new, self.news = QPushButton(translate("SchoolPath", "&New path")), QLabel()
        self.table = QTableWidget(0, 4)
        self.give = QPushButton(translate("SchoolPath", "Give the next &free code"))
        self.told = QLabel()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self._build()
        self.table.itemSelectionChanged.connect(self.judge)
        self.give.clicked.connect(self.give_free_code)
        self.refresh()

    def _make_menu(self):
        """The ways to a new path."""
        menu = QMenu(self.new)
        for text, make in (
                (translate("SchoolPath", "From the selected &route"), path_making.make_from_selected_route),
                (translate("SchoolPath", "From the selected &streets"), path_making.make_from_streets)):
            menu.addAction(text).triggered.connect(lambda _=False, make=make: self.make_path(make))
        self.new.setMenu(menu)

    def make_path(self, make):
        """Make a new path, select it and say what came of it.

        Parameters
        ----------
        make : callable
            Takes the project; gives the feature and what is to be told, or raises ``Refused``.
        """
        try:
            fid, told = make(self.project)
        except Refused as refused:
            self.tell(str(refused))
            return
        self.refresh()
        self.select(fid)
        self.tell(told)

    def tell(self, text):
        """Say what came of an act; ``""`` takes the sentence away."""
        self.news.setText(text)
        self.news.setVisible(bool(text))

    def select(self, fid):
        """Select a path."""
        if fid in self.paths.fids:
            self.table.selectRow(self.paths.fids.index(fid))

    def _build(self):
        self._make_menu()
        self.table.setAccessibleName(translate("SchoolPath", "School Paths"))
        self.table.setHorizontalHeaderLabels((
            translate("SchoolPath", "Code"), translate("SchoolPath", "Name"), translate("SchoolPath", "School"),
            translate("SchoolPath", "Status")))
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)  # Tab leaves the table
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setAccessibleName(translate("SchoolPath", "What speaks against the code"))
        self.news.setWordWrap(True)
        self.news.setTextFormat(Qt.TextFormat.PlainText)
        self.news.setAccessibleName(translate("SchoolPath", "What came of it"))
        self.news.hide()
        row = QHBoxLayout()
        row.addWidget(self.new)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.news)
        column.addWidget(self.table, 1)
        column.addWidget(self.give)
        column.addWidget(self.told)

    def layer(self):
        """The layer of paths that is chosen; None where there is none."""
        return settings.layer_of(self.project, "paths")

    def refresh(self):
        """Read the layer again; the same path stays selected."""
        layer, kept = self.layer(), self.selected()
        self._watch(layer)
        self.paths = paths_table.read(layer) if layer is not None else paths_table.PathsTable([], [], ())
        self.table.blockSignals(True)
        self.table.setRowCount(len(self.paths.fids))
        for row, values in enumerate(self.paths.values):
            self._fill(row, values)
        self.table.resizeColumnsToContents()
        self.table.clearSelection()
        if kept in self.paths.fids:
            self.table.selectRow(self.paths.fids.index(kept))
        self.table.blockSignals(False)
        self.judge()

    def _fill(self, row, values):
        language = user_language()
        texts = (code_words.code(self.codes, values), values["name"], values["school_id"],
                 code_words.status(values["status"], language))
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            if column == 0:
                item.setIcon(swatch(self.codes, values["colour"], values["shape"]))
            self.table.setItem(row, column, item)

    def _watch(self, layer):
        """Hear of changes of the layer, once they are all made."""
        if layer is self._watched:
            return
        if self._watched is not None:
            with suppress(RuntimeError, TypeError):  # the layer may have gone
                for name in CHANGES:
                    getattr(self._watched, name).disconnect(self._changed)
        self._watched = layer
        if layer is not None:
            for name in CHANGES:
                getattr(layer, name).connect(self._changed)

    def _changed(self, *_):
        self._soon.start(0)

    def selected(self):
        """Feature of the row that is selected; None where there is none."""
        rows = self.table.selectionModel().selectedRows()
        return self.paths.fids[rows[0].row()] if rows and rows[0].row() < len(self.paths.fids) else None

    def judge(self):
        """Say what speaks against the code of the selected path."""
        told, found = self._found()
        self.give.setEnabled(found is not None)
        if found is not None:
            paths, row = found
            names = [self.paths.values[self.paths.fids.index(fid)]["name"] or str(fid)
                     for fid in paths.path_id.tolist()]
            told = code_words.judged(paths, row, names, self.codes)
        self.told.setText(told)

    def _found(self):
        """What hinders, in words; and the paths with the row of the selected one, None where something hinders."""
        layer, fid = self.layer(), self.selected()
        if layer is None:
            return translate("SchoolPath", "Choose the layer of School Paths on the page Project."), None
        if fid is None:
            return translate("SchoolPath", "Select a path to see what speaks against its code."), None
        wrong = requirements.problems()
        if wrong:
            return requirements.message(wrong), None
        if {"colour", "shape", "number"} & set(self.paths.lacking):
            return translate("SchoolPath", "The layer lacks fields: {fields}.").format(
                fields=", ".join(self.paths.lacking)), None
        if layer.crs().isGeographic() or not layer.crs().isValid():
            return translate("SchoolPath", "The layer has no coordinate system in metres."), None
        paths, fids = paths_table.as_paths(layer, self.paths)
        if fid not in fids:
            return translate("SchoolPath", "The path has no line."), None
        return "", (paths, fids.index(fid))

    def give_free_code(self):
        """Give the selected path the next free code: one undo step of the layer."""
        from ...core.colour_codes import propose

        layer, (told, found) = self.layer(), self._found()
        if found is None:
            self.told.setText(told)
            return
        paths, row = found
        others = [other for other in range(len(paths)) if other != row]
        code = propose(paths.lines.line(row), paths.take(others), self.codes)
        try:
            paths_table.give_code(layer, self.selected(), code)
        except Refused as refused:
            self.told.setText(str(refused))
