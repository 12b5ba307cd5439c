# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs an algorithm while the user goes on working: one way for all pages, the same that the toolbox runs."""
from contextlib import suppress

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

translate = QCoreApplication.translate
_running = set()  # nothing else holds on to a run until it ends


class Heard(QgsProcessingFeedback):
    """Keeps what an algorithm says, so that the page can tell it.

    Attributes
    ----------
    errors, warnings : list of str
    """

    def __init__(self):
        super().__init__(False)
        self.errors, self.warnings = [], []

    def reportError(self, error, fatalError=False):
        self.errors.append(str(error))
        super().reportError(error, fatalError)

    def pushWarning(self, warning):
        self.warnings.append(str(warning))
        super().pushWarning(warning)


class Run(QObject):
    """An algorithm at work.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    project : QgsProject
        Whose layers it reads.
    done, failed : callable
        As for :func:`start`.
    """

    progress = pyqtSignal(float)  # percent

    def __init__(self, algorithm, parameters, project, done, failed):
        super().__init__()
        self._done, self._failed, self._parameters = done, failed, parameters  # the task does not own the layers
        self.cancelled = False
        self.feedback, self.context = Heard(), QgsProcessingContext()
        self.context.setProject(project)
        self.context.setFeedback(self.feedback)
        # the task would have bare pointers to layers, and one that goes takes QGIS along: it gets their ids. What
        # stands in them is taken while the run is prepared, here and at once; later edits are not seen
        named = {name: _named(value, project) for name, value in parameters.items()}
        self.task = QgsProcessingAlgRunnerTask(algorithm, named, self.context, self.feedback)
        self._given = [value for value in parameters.values() if isinstance(value, QgsMapLayer)]
        for layer in self._given:
            layer.willBeDeleted.connect(self.cancel)  # what would come of it is no use
        self.task.setDependentLayers(self._given)
        self.task.progressChanged.connect(self.progress)
        self.task.executed.connect(self._ended)
        self.task.taskTerminated.connect(self._terminated)  # alone of a task that ended before it began

    @property
    def running(self):
        """Whether it has not ended yet."""
        return self in _running

    def cancel(self):
        """Stop as soon as the algorithm looks up; ``failed`` is called then."""
        self.cancelled = True
        self.feedback.cancel()

    def forget(self):
        """Stop, and tell nobody: the page that asked is closing."""
        self._done = self._failed = None
        self.cancel()

    def begin(self):
        """Hand it to QGIS; what could not even be prepared has failed already."""
        _running.add(self)
        if self.task.isCanceled():
            QTimer.singleShot(0, self._terminated)  # not before whoever started it has the handle
        else:
            QgsApplication.taskManager().addTask(self.task)

    def _terminated(self):
        self._ended(False, {})

    def _ended(self, successful, results):
        if not self.running:
            return
        _running.discard(self)
        for layer in self._given:
            with suppress(RuntimeError, TypeError):  # it has gone
                layer.willBeDeleted.disconnect(self.cancel)
        self._given = self._parameters = None
        done, failed = self._done, self._failed
        self._done = self._failed = None
        if successful and not self.cancelled:
            if done is not None:
                done(results, self.context, self.feedback)
        elif failed is not None:
            failed(self._why())

    def _why(self):
        if self.cancelled or not self.feedback.errors:
            return translate("SchoolPath", "Cancelled: nothing was changed.")
        return "\n".join(self.feedback.errors)


def _named(value, project):
    """A layer of the project as its id; others, which belong to whoever asks, as they are."""
    return value.id() if isinstance(value, QgsMapLayer) and project.mapLayer(value.id()) is value else value


def start(algorithm_id, parameters, project, done, failed, otherwise=None):
    """Run an algorithm in the background.

    Parameters
    ----------
    algorithm_id : str
        Such as ``"schoolpath:safestroutes"``.
    parameters : dict
        Layers are given as layers, so that the run ends where one of them goes.
    project : QgsProject
    done : callable
        Called in the main thread with the results (dict), the context (``context.takeResultLayer(results["ROUTES"])``
        gives a layer that was made in memory) and the feedback.
    failed : callable
        Called in the main thread with a text that says why, or that it was cancelled.
    otherwise : dict of str to Otherwise, optional
        Parameter -> how its layer is read instead of as it is.

    Returns
    -------
    Run
        Has the signal ``progress``, and ``cancel()``, ``forget()`` and ``running``.
    """
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    if algorithm is None:
        raise ValueError(algorithm_id)
    algorithm.otherwise.update(otherwise or {})
    run = Run(algorithm, parameters, project or QgsProject.instance(), done, failed)
    run.begin()
    return run
