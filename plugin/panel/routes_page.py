"""The page *Routes*: run for a grade, ask about a home, and hear why."""
from qgis.core import QgsApplication, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...processing import requirements
from .. import results, settings
from . import background, routes_run
from .edits import Refused
from .routes_answer import AnswerView
from .routes_asker import Asker
from .routes_search import HomeSearch
from .routes_settings import RoutesSettings

translate = QCoreApplication.translate
CHANGES = ("layerModified", "editingStopped")  # of a layer that a run has read


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
        self.project, self.at_work, self._watched = project, None, {}
        self.question = RoutesSettings(project)
        self.run = QPushButton(QgsApplication.getThemeIcon("mActionStart.svg"), translate("SchoolPath", "R&un"))
        self.cancel = QPushButton(QgsApplication.getThemeIcon("mActionStop.svg"), translate("SchoolPath", "Ca&ncel"))
        self.progress, self.told = QProgressBar(), QLabel()
        self.keep = QPushButton(QgsApplication.getThemeIcon("mActionFileSave.svg"),
                                translate("SchoolPath", "&Keep results…"))
        self.ask = QPushButton(QgsApplication.getThemeIcon("mActionIdentify.svg"),
                               translate("SchoolPath", "Click a &home"))
        self.why = QPushButton(QgsApplication.getThemeIcon("mActionHelpContents.svg"),
                               translate("SchoolPath", "&Why not the other way?"))
        self.answer = AnswerView()
        self.asker = Asker(project, canvas, self.question, self.answer, self.ask, self.why)
        self.search = HomeSearch(self.asker.ask_home)
        self._build()
        self.run.clicked.connect(self.start)
        self.cancel.clicked.connect(self.stop)
        self.keep.clicked.connect(self.keep_results)
        project.layersRemoved.connect(self.refresh)
        project.readProject.connect(self.show_project)
        project.cleared.connect(self.show_project)
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
        self.why.setToolTip(translate("SchoolPath", "Click a street or crossing to hear why the route does not use "
                                      "it."))
        running, asking = QHBoxLayout(), QHBoxLayout()
        for widget in (self.run, self.cancel, self.keep):
            running.addWidget(widget)
        asking.addWidget(self.search, 1)
        asking.addWidget(self.ask)
        column = QVBoxLayout(self)
        column.addWidget(self.question)
        column.addLayout(running)
        column.addWidget(self.progress)
        column.addWidget(self.told)
        column.addLayout(asking)
        column.addWidget(self.answer, 1)
        column.addWidget(self.why)

    def show_project(self, *_):
        """Another project was opened, or it was cleared: what belonged to the one before goes."""
        self._stop_quietly()
        self.asker.stop()
        self.told.clear()
        self.refresh()

    def refresh(self, *_):
        """Show what the project holds now; earlier answers count no more."""
        self._watch()
        self.question.refresh()
        self.search.refresh(settings.layer_of(self.project, "homes"))
        self.forget_runs()
        self._show_state()

    def forget_runs(self):
        """A layer was changed: what was computed before is not asked any more."""
        self.asker.forget()

    def _watch(self):
        """Hear of changes of the layers that runs read."""
        for layer in self._watched.values():
            self._connect(layer, "disconnect")
        chosen = (settings.layer_of(self.project, role) for role in routes_run.INPUTS.values())
        self._watched = {layer.id(): layer for layer in chosen if layer is not None}
        for layer in self._watched.values():
            self._connect(layer, "connect")

    def _connect(self, layer, how):
        try:
            for signal in CHANGES:
                getattr(getattr(layer, signal), how)(self.forget_runs)
        except (RuntimeError, TypeError):  # the layer is gone, and its connections with it
            return

    def start(self):
        """Run for all homes."""
        wrong = requirements.message(requirements.problems())
        if wrong:
            self.told.setText(wrong)
            return
        key = self.question.key()
        try:
            parameters = routes_run.parameters(self.project, key)
        except Refused as refused:
            self.told.setText(str(refused))
            return
        self.told.setText(translate("SchoolPath", "Finding routes…"))
        self.at_work = background.start(routes_run.ALGORITHM, parameters, self.project,
                                        lambda *found: self._done(key, *found), self._failed)
        self.at_work.progress.connect(lambda percent: self.progress.setValue(round(percent)))
        self._show_state()

    def stop(self):
        """Cancel the run."""
        if self.at_work is not None:
            self.told.setText(translate("SchoolPath", "Cancelling…"))
            self.at_work.cancel()

    def _done(self, key, found, context, feedback):
        self.at_work = None
        status = routes_run.take(found, context, self.project)
        self.asker.keep(key, routes_run.run_id(status))
        lines = [self.question.words(), routes_run.counted(status), *feedback.warnings[:3]]
        self.told.setText("\n".join(lines))
        self._show_state()

    def _failed(self, text):
        self.at_work = None
        self.told.setText(text)
        self._show_state()

    def _show_state(self):
        """Enable what can be done now."""
        busy = self.at_work is not None
        self.run.setEnabled(not busy)
        self.cancel.setEnabled(busy)
        self.progress.setVisible(busy)
        if not busy:
            self.progress.setValue(0)
        status = results.layer_of(self.project, "homes_status")
        self.keep.setEnabled(not busy and status is not None and status.providerType() == "memory")

    def keep_results(self):
        """Write the results where the user says."""
        path = self.ask_file()
        if not path:
            return
        try:
            routes_run.save(path, self.project)
        except QgsProcessingException as error:
            self.told.setText(str(error))
            return
        self.told.setText(translate("SchoolPath", "Kept in {file}. It holds homes: personal data.").format(file=path))
        self._show_state()

    def ask_file(self):
        """File that the user names, with its ending; ``""`` where none was."""
        path, _ = QFileDialog.getSaveFileName(
            self, translate("SchoolPath", "Keep results"), "routes.gpkg",
            translate("SchoolPath", "GeoPackage (*.gpkg)"), options=QFileDialog.Option.DontConfirmOverwrite)
        return path if not path or path.lower().endswith(".gpkg") else f"{path}.gpkg"

    def close_down(self):
        """Let go of the map, and stop what is at work."""
        self._stop_quietly()
        self.asker.close_down()

    def _stop_quietly(self):
        if self.at_work is not None:
            self.at_work.forget()
            self.at_work = None
