# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs for the page *Routes*: as things are, with what is tried out, and the two held beside each other."""
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ...processing import day, requirements
from .. import results
from . import background, routes_compare, routes_run
from .edits import Refused
from .turns import Turns

translate = QCoreApplication.translate


class Runner(QObject):
    """Starts runs in the background, one at a time.

    Parameters
    ----------
    project : QgsProject
    question : RoutesSettings
    parent : QObject, optional
    """

    state_changed = pyqtSignal()
    progress = pyqtSignal(float)
    told = pyqtSignal(str)
    ended = pyqtSignal(tuple, str, bool)  # question, id of the run, whether it tried something out
    compared = pyqtSignal(object, tuple)  # layer of changes, question

    def __init__(self, project, question, parent=None):
        super().__init__(parent)
        self.project, self.question, self.at_work = project, question, None
        self._taking = None  # the layers of a run that are being put into the project
        self.base = None  # question and day, and id, of the last run as things are

    def start(self, then=None):
        """Run for all homes as things are; ``then`` is called after it."""
        key, begun = self.question.key(), day.today()

        def done(status, feedback):
            self.base = (key, begun), routes_run.run_id(status)
            routes_run.show_group(self.project, what_if=False)
            self._tell(self.question.words(), status, feedback)
            self.ended.emit(key, routes_run.run_id(status), False)
            if then is not None:
                then()

        self._run(key, {}, translate("SchoolPath", "Finding routes…"), done, what_if=False)

    def try_out(self, changes):
        """Run with what is tried out, and compare; first as things are, where that was not done yet.

        Parameters
        ----------
        changes : callable
            Gives what is tried out, as ``WhatIf.as_read``.
        """
        key = self.question.key()
        if not self._there(key):
            self.start(lambda: self.try_out(changes))
            return

        def done(status, feedback):
            self._tell(translate("SchoolPath", "{question}; what if").format(question=self.question.words()), status,
                       feedback)
            self.ended.emit(key, routes_run.run_id(status), True)
            self.at_work = self._follow(routes_compare.start(self.project, changed, self._failed))

        def changed(found, context, feedback):
            self._end()
            changes = routes_compare.take(found, context, self.project)
            routes_run.show_group(self.project, what_if=True)
            self.compared.emit(changes, key)

        try:
            tried = changes()
        except Refused as refused:
            self.told.emit(str(refused))
            return
        self._run(key, tried, translate("SchoolPath", "Finding routes with what is tried out…"), done, what_if=True)

    def _there(self, key):
        """Whether the layers of a run of today for the question, as things are, are in the project."""
        if self.base is None or self.base[0] != (key, day.today()):
            return False
        layers = [results.layer_of(self.project, routes_run.name_of(output)) for output in ("HOMES_STATUS", "ROUTES")]
        return None not in layers and routes_run.run_id(layers[0]) == self.base[1]

    def _run(self, key, changes, told, done, what_if):
        wrong = requirements.message(requirements.problems())
        if wrong:
            self.told.emit(wrong)
            return

        def end(found, context, feedback):
            self._taking = Turns(routes_run.take(found, context, self.project, what_if),
                                 lambda status: taken(status, feedback))

        def taken(status, feedback):
            self._taking = None
            self._end()
            done(status, feedback)
            self.state_changed.emit()  # there are results now

        try:
            parameters, otherwise = routes_run.asked(self.project, key, changes=changes)
        except Refused as refused:
            self.told.emit(str(refused))
            return
        self.told.emit(told)
        self.at_work = self._follow(background.start(routes_run.ALGORITHM, parameters, self.project, end,
                                                     self._failed, otherwise))

    def _tell(self, question, status, feedback):
        """Tell what came of a run."""
        self.told.emit("\n".join([question, routes_run.counted(status), *feedback.warnings[:3]]))

    def _follow(self, run):
        run.progress.connect(self.progress)
        self.at_work = run
        self.state_changed.emit()
        return run

    def _end(self):
        self.at_work = None
        self.state_changed.emit()

    def _failed(self, text):
        self._end()
        self.told.emit(text)

    def cancel(self):
        """Cancel what is at work."""
        if self.at_work is not None:
            self.told.emit(translate("SchoolPath", "Cancelling…"))
            self.at_work.cancel()

    def stop(self):
        """Stop what is at work, and tell nobody."""
        if self._taking is not None:
            self._taking.forget()
            self._taking = None
        if self.at_work is not None:
            self.at_work.forget()
            self._end()
        self.base = None
