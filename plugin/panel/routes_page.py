# SPDX-License-Identifier: GPL-2.0-or-later
"""The page *Routes*: run for a grade, ask about a home, hear why, and try out what would help."""
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from .. import results, settings
from . import keep_results, path_making, routes_compare, routes_run, routes_to_path
from .edits import Refused
from .print_card import CardButton
from .routes_answer import AnswerView
from .routes_asker import Asker
from .routes_runner import Runner
from .routes_search import HomeSearch
from .routes_settings import RoutesSettings
from .what_if_view import WhatIfView

translate = QCoreApplication.translate
SETTLES = 100  # ms until what is told has its height


class RoutesPage(QWidget):
    """Run ``safestroutes`` in the background and ask about homes.

    Parameters
    ----------
    project : QgsProject
    canvas : QgsMapCanvas, optional
        The map; without one nothing is drawn or clicked.
    parent : QWidget, optional
    """

    def __init__(self, project, canvas=None, parent=None):
        super().__init__(parent)
        self.project, self._watched, self._chosen, self.keeping = project, [], None, None
        self.question, self.answer, self.trial = RoutesSettings(project), AnswerView(), WhatIfView(project)
        self.run = _button("mActionStart.svg", translate("SchoolPath", "R&un"))
        self.cancel = _button("mActionStop.svg", translate("SchoolPath", "Ca&ncel"))
        self.progress, self.told = QProgressBar(), QLabel()
        self.keep = _button("mActionFileSave.svg", translate("SchoolPath", "&Keep results…"))
        self.ask = _button("mActionIdentify.svg", translate("SchoolPath", "Click a &home"))
        self.why = _button("mActionHelpContents.svg", translate("SchoolPath", "&Why not there?"))
        self.asker = Asker(project, canvas, self.question, self.answer, self.ask, self.why)
        self.asker.asking.changes = self.trial.what_if.as_read
        self.search = HomeSearch(self.asker.ask_home, self.asker.not_found)
        self.runner = Runner(project, self.question, self)
        self.card = CardButton(project, self.asker, self.told)
        self._build()
        self._connect_parts()
        self.refresh()

    def _build(self):
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setAccessibleName(translate("SchoolPath", "What came of the run"))
        self.progress.setAccessibleName(translate("SchoolPath", "Progress of the run"))
        self.keep.setToolTip(translate("SchoolPath", "Write routes, legs and homes into a GeoPackage. It holds homes: "
                                       "personal data."))
        self.ask.setCheckable(True)
        self.ask.setToolTip(translate("SchoolPath", "Click a home on the map, or any other place, to hear of its way."))
        self.why.setCheckable(True)
        self.why.setToolTip(translate("SchoolPath", "Why not the other way? Click a street or crossing to hear why the "
                                      "route does not use it."))
        column = QVBoxLayout(self)
        column.addWidget(self.question)
        column.addLayout(_row(self.run, self.cancel))
        column.addWidget(self.progress)
        column.addWidget(self.told)
        column.addWidget(self.search)
        column.addLayout(_row(self.ask, self.why))
        column.addWidget(self.answer, 1)
        column.addWidget(self.trial)
        self.answer.buttons.addWidget(self.keep, 0, 1)
        self.answer.buttons.addWidget(self.card, 2, 0, 1, 2)

    def _connect_parts(self):
        self.run.clicked.connect(lambda checked=False: self.runner.start())
        self.cancel.clicked.connect(self.runner.cancel)
        self.keep.clicked.connect(self.keep_results)
        self.question.changed.connect(self.asker.ask_again)
        self.runner.state_changed.connect(self._show_state)
        self.runner.progress.connect(lambda percent: self.progress.setValue(round(percent)))
        self.runner.told.connect(self.told.setText)
        self.runner.ended.connect(self.asker.keep)
        self.runner.compared.connect(self.show_changes)
        self.answer.change_asked.connect(self.offer_changes)
        self.answer.path_asked.connect(self.make_path)
        self.trial.run_asked.connect(lambda: self.runner.try_out(self.trial.what_if.as_read))
        self.trial.edited.connect(self.asker.try_nothing)
        self.question.changed.connect(self.trial.forget_told)
        self.project.layersRemoved.connect(self.refresh)
        self.project.readProject.connect(self.show_opened)
        self.project.cleared.connect(self.show_project)

    def show_opened(self, *_):
        """A project was opened: what its last session had in memory is not in it."""
        results.drop_lost(self.project)
        self.show_project()

    def show_project(self, *_):
        """Another project was opened, or it was cleared: what belonged to the one before goes."""
        self.runner.stop()
        self.card.close_down()
        self.trial.clear()
        self.asker.stop()
        self.told.clear()
        self._chosen = None
        self.refresh()

    def refresh(self, *_):
        """Show what the project holds now; where other layers are chosen, earlier answers count no more."""
        layers = {role: settings.layer_of(self.project, role) for role in routes_run.INPUTS.values()}
        chosen = {role: layer.id() for role, layer in layers.items() if layer is not None}
        if chosen != self._chosen:
            self._chosen = chosen
            self._watch([layer for layer in layers.values() if layer is not None])
            self.show_names()
            self.forget_runs()
        self._show_state()

    def show_names(self):
        """Offer the schools, grades and addresses that the layers have now."""
        self.question.refresh()
        self.search.refresh(settings.layer_of(self.project, "homes"))

    def forget_runs(self):
        """A layer was changed: what was computed before is not asked any more."""
        self.asker.forget()
        self.runner.base = None

    def layers_edited(self):
        """A layer that runs read was edited."""
        self.runner.base = None
        self.asker.mark_old()

    def _watch(self, layers):
        """Hear of changes of the layers that runs read."""
        for layer in self._watched:
            self._hear(layer, "disconnect")
        self._watched = layers
        for layer in layers:
            self._hear(layer, "connect")

    def _hear(self, layer, how):
        try:
            for signal, slot in ((layer.layerModified, self.layers_edited), (layer.editingStopped, self.layers_edited),
                                 (layer.editingStopped, self.show_names)):
                getattr(signal, how)(slot)
        except (RuntimeError, TypeError):  # the layer is gone, and its connections with it
            return

    def offer_changes(self, number):
        """Offer what may be tried out at a place of the answer."""
        if self.asker.answer is None:
            return
        profile, _ = self.asker.answer.told.routes.profiles[self.asker.answer.told.routes.profile[0]]
        menu = self.trial.menu(self.asker.answer.places[number], profile, self.asker.run.crs)
        menu.popup(QCursor.pos())

    def make_path(self):
        """Make the route of the answer a School Path; what came of it is told on the page."""
        self.asker.when_of_today(self._make_path)

    def _make_path(self):
        asker = self.asker
        if not self.answer.path.isEnabled():  # asked again, it is no route any more
            return
        route = routes_to_path.route_of(self.project, asker.answer, asker.run.crs, asker.run.run_id, asker.what_if)
        try:
            path_making.make_from_route(self.project, *route, lambda fid, told: self.told.setText(told),
                                        self.told.setText)
        except Refused as refused:
            self.told.setText(str(refused))

    def show_changes(self, changes, key):
        """Tell what would change, and select and flash the homes that would be freed."""
        ids = routes_compare.freed(changes)
        homes = settings.layer_of(self.project, "homes")
        shapes = routes_compare.select_homes(self.project, ids)
        lines = routes_compare.told(self.project, changes, key)
        if shapes:
            lines.append(translate("SchoolPath", "The freed homes are selected on the map."))
            self.asker.flash(shapes, homes.crs())
        self.trial.tell("\n".join(lines))
        QTimer.singleShot(SETTLES, self.trial.reveal)

    def _show_state(self):
        """Enable what can be done now."""
        busy = self.runner.at_work is not None
        self.run.setEnabled(not busy)
        self.cancel.setEnabled(busy)
        self.progress.setVisible(busy)
        if not busy:
            self.progress.setValue(0)
        self.trial.setEnabled(not busy)
        status = results.layer_of(self.project, "homes_status")
        in_memory = status is not None and status.providerType() == "memory"
        self.keep.setEnabled(in_memory and not busy and self.keeping is None)

    def keep_results(self):
        """Write the results where the user says, in the background."""
        path = self.ask_file()
        if not path:
            return
        try:
            self.keeping = keep_results.start(self.project, path, self._kept, self._kept)
        except Refused as refused:
            self.told.setText(str(refused))
            return
        self.told.setText(translate("SchoolPath", "Keeping the results…"))
        self._show_state()

    def _kept(self, told):
        """They are kept, or could not be; ``told`` says which."""
        self.keeping = None
        self.told.setText(told)
        self._show_state()

    def ask_file(self):
        """File that the user names, with its ending; ``""`` where none was."""
        path, _ = QFileDialog.getSaveFileName(
            self, translate("SchoolPath", "Keep results"), "routes.gpkg",
            translate("SchoolPath", "GeoPackage (*.gpkg)"), options=QFileDialog.Option.DontConfirmOverwrite)
        return path if not path or path.lower().endswith(".gpkg") else f"{path}.gpkg"

    def close_down(self):
        """Let go of the map, and stop what is at work."""
        self.runner.stop()
        if self.keeping is not None:
            self.keeping.forget()
        self.card.close_down()
        self.asker.close_down()


def _button(icon, text):
    return QPushButton(QgsApplication.getThemeIcon(icon), text)


def _row(*widgets):
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row
