# SPDX-License-Identifier: GPL-2.0-or-later
"""The page *Paths*: the School Paths with their codes, what speaks against a code, and where a path is changed."""
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.code_file import load_codes
from ...processing import requirements
from .. import settings
from . import code_words, path_acts, path_making, paths_table
from .edits import Refused
from .layer_watch import LayerWatch
from .path_drawing import PathDrawing
from .path_form import PathForm
from .path_list import PathList

translate = QCoreApplication.translate
CHANGES = ("attributeValueChanged", "featureAdded", "featureDeleted", "geometryChanged", "editingStopped")
NONE = paths_table.PathsTable([], [], ())


class PathsPage(QWidget):
    """List the paths of the chosen layer, make new ones, change and delete them.

    Parameters
    ----------
    project : QgsProject
    canvas : QgsMapCanvas, optional
        The map that is zoomed to a path.
    parent : QWidget, optional
    """

    def __init__(self, project, canvas=None, parent=None):
        super().__init__(parent)
        self.project, self.canvas, self.codes, self._read = project, canvas, load_codes(), None
        self.making = None  # the path that is being made of a route
        self.paths, self._shown = NONE, None
        self.new, self.news = QPushButton(translate("SchoolPath", "&New path")), QLabel()
        self.zoom, self.delete = QToolButton(), QToolButton()
        self.table, self.form, self.told = PathList(self.codes), PathForm(self.codes), QLabel()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self.watch = LayerWatch(project, "paths", self._changed, CHANGES)
        self.drawing = PathDrawing(project, canvas, self.tell, self.make_path, self)
        self._build()
        self.table.itemSelectionChanged.connect(self.show_selected)
        self.table.doubleClicked.connect(lambda _: self.zoom_to())
        self.zoom.clicked.connect(self.zoom_to)
        self.delete.clicked.connect(self.delete_path)
        self.form.changed.connect(self.follow)
        self.form.asked_free.connect(self.propose)
        self.form.applied.connect(self.apply)
        self.refresh()

    def _build(self):
        self._make_menu()
        for button, icon, text in (
                (self.zoom, "/mActionZoomToSelected.svg", translate("SchoolPath", "Zoom to the path")),
                (self.delete, "/mActionDeleteSelected.svg", translate("SchoolPath", "Delete the path"))):
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for label, name in ((self.told, translate("SchoolPath", "What speaks against the code")),
                            (self.news, translate("SchoolPath", "What came of it"))):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAccessibleName(name)
        self.news.hide()
        row = QHBoxLayout()
        row.addWidget(self.new)
        row.addStretch(1)
        row.addWidget(self.zoom)
        row.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.news)
        column.addWidget(self.table, 1)
        column.addWidget(self.form)
        column.addWidget(self.told)

    def _make_menu(self):
        """The ways to a new path."""
        menu = QMenu(self.new)
        menu.addAction(translate("SchoolPath", "From the selected &route")).triggered.connect(
            lambda _=False: self.make_of_route())
        menu.addAction(translate("SchoolPath", "From the selected &streets")).triggered.connect(
            lambda _=False: self.make_path(path_making.make_from_streets))
        draw = menu.addAction(translate("SchoolPath", "By &drawing it on the map"))
        draw.setEnabled(self.canvas is not None)
        draw.triggered.connect(lambda _=False: self.drawing.start())
        self.new.setMenu(menu)

    def make_of_route(self):
        """Make the selected route a path: in the background, since all routes are read for it."""
        self._stop_making()
        try:
            self.making = path_making.make_from_selected_route(self.project, self._made, self._not_made)
        except Refused as refused:
            self.tell(str(refused))

    def _made(self, fid, told):
        self.making = None
        self.refresh()
        self.select(fid)
        self.tell(told)

    def _not_made(self, why):
        self.making = None
        self.tell(why)

    def _stop_making(self):
        if self.making is not None:
            self.making.forget()
            self.making = None

    def make_path(self, make):
        """Make a new path, select it and say what came of it.

        Parameters
        ----------
        make : callable
            Takes the project; gives the feature and what is to be told, or raises ``Refused``.
        """
        try:
            found = make(self.project)
        except Refused as refused:
            self.tell(str(refused))
            return
        self._made(*found)

    def tell(self, text):
        """Say what came of an act; ``""`` takes the sentence away."""
        self.news.setText(text)
        self.news.setVisible(bool(text))

    def select(self, fid):
        """Select a path."""
        if fid in self.paths.fids:
            self.table.selectRow(self.paths.fids.index(fid))

    def layer(self):
        """The layer of paths that is chosen; None where there is none."""
        return settings.layer_of(self.project, "paths")

    def refresh(self):
        """Read the layer again; the same path stays selected, and what was changed in the form stays there."""
        layer = self.watch.layer()
        if layer is not self._read:
            self._read = layer
            self.tell("")  # what came of an act on another layer
        self.paths = paths_table.read(layer) if layer is not None else NONE
        self.form.offer(path_acts.schools_of(settings.layer_of(self.project, "schools")))
        row = self.paths.row_of(self._shown)
        self.table.fill(self.paths, row)
        self._shown = self.paths.key(row) if row >= 0 else None
        if row >= 0:
            self.form.renew(self.paths.values[row])
        else:
            self.form.show_values({})
        self.judge()

    def _changed(self):
        self._soon.start(0)  # once all changes are made

    def selected(self):
        """Feature of the row that is selected; None where there is none."""
        row = self.table.row()
        return self.paths.fids[row] if 0 <= row < len(self.paths.fids) else None

    def show_selected(self):
        """Show the selected path in the form; what was changed there and not applied is told."""
        left = self.form.stored.get("name", "") if self.form.differing() else None
        row = self.table.row()
        self._shown = self.paths.key(row) if row >= 0 else None
        self.form.show_values(self.paths.values[row] if row >= 0 else {})
        self.tell("" if left is None else translate("SchoolPath", "The changes of \"{name}\" were not applied.").format(
            name=left))
        self.judge()

    def judge(self):
        """Say what speaks against the code that stands in the form."""
        told, found = self._found()
        self.form.free.setEnabled(found is not None)
        self.delete.setEnabled(self.selected() is not None)
        self.zoom.setEnabled(self.selected() is not None and self.canvas is not None)
        if found is not None:
            paths, row = found
            names = [self.paths.values[self.paths.fids.index(fid)]["name"] or str(fid)
                     for fid in paths.path_id.tolist()]
            told = code_words.judged(self.form.code(), paths, row, names, self.codes, self.form.draft()["school_id"])
        self.told.setText(told)

    def _found(self):
        """What hinders, in words; and the paths with the row of the selected one, None where something hinders."""
        layer, fid = self.layer(), self.selected()
        if layer is None:
            return translate("SchoolPath", "Choose the layer of School Paths on the page Project."), None
        if fid is None:
            return translate("SchoolPath", "Select a path to change it and to see what speaks against its code."), None
        wrong = requirements.problems()
        if wrong:
            return requirements.message(wrong), None
        if {"colour", "shape", "number"} & set(self.paths.lacking):
            return translate("SchoolPath", "The layer lacks fields: {fields}.").format(
                fields=", ".join(field for field in self.paths.lacking if field in ("colour", "shape", "number"))), None
        if layer.crs().isGeographic() or not layer.crs().isValid():
            return translate("SchoolPath", "The layer has no coordinate system in metres."), None
        paths, fids = paths_table.as_paths(layer, self.paths)
        if fid not in fids:
            return translate("SchoolPath", "The path has no line."), None
        return "", (paths, fids.index(fid))

    def follow(self, field):
        """A field of the form was changed: the rest of the code follows, unless it was chosen by hand."""
        _, found = self._found()
        if found is not None and field in ("colour", "shape"):
            path_acts.follow(self.form, field, *found, self.codes)
        self.judge()

    def propose(self):
        """Put the next free code into the form."""
        _, found = self._found()
        if found is not None:
            path_acts.propose_into(self.form, *found, self.codes)
            self.judge()

    def apply(self):
        """Write what was changed in the form: one undo step of the layer."""
        changed, layer, fid = self.form.differing(), self.layer(), self.selected()
        if not changed or layer is None or fid is None:
            return
        try:
            paths_table.write(layer, fid, changed)
        except Refused as refused:
            self.tell(str(refused))
            return
        self.form.stored = {**self.form.stored, **changed}
        self.tell("")
        self.refresh()

    def delete_path(self):
        """Delete the selected path: one undo step; its elements stay, and how many they are is told."""
        layer, fid = self.layer(), self.selected()
        if layer is None or fid is None:
            return
        try:
            told = path_acts.delete(layer, fid, self.paths.values[self.paths.fids.index(fid)],
                                    settings.layer_of(self.project, "elements"))
        except Refused as refused:
            told = str(refused)
        else:
            self.form.stored = {}
            self.refresh()
        self.tell(told)

    def zoom_to(self):
        """Show the selected path on the map."""
        layer, fid = self.layer(), self.selected()
        if layer is not None and fid is not None and self.canvas is not None:
            path_acts.zoom_to(self.canvas, self.project, layer, fid)

    def close_down(self):
        """Let go of the map and the layer."""
        self._soon.stop()
        self._stop_making()
        self.watch.close_down()
        self.drawing.close_down()
