"""Runs an algorithm while the user goes on working: one way for all pages, the same that the toolbox runs."""
from contextlib import suppress

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsMemoryProviderUtils,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
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
        # the task has bare pointers to layers, and one that goes while it is read takes QGIS along: it reads copies
        self._read = {name: _copy(value) if isinstance(value, QgsVectorLayer) else value
                      for name, value in parameters.items()}
        self.task = QgsProcessingAlgRunnerTask(algorithm, self._read, self.context, self.feedback)
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
        self._read = self._given = None
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


def _copy(layer):
    """A layer that holds the same features, unsaved edits included, and belongs to nobody else."""
    if not layer.isModified():
        return layer.clone()
    made = QgsMemoryProviderUtils.createMemoryLayer(layer.name(), layer.fields(), layer.wkbType(), layer.crs())
    rows = list(layer.getFeatures())
    for row in rows:
        if row.id() < 0:  # not saved: in a file its key is still the word "Autogenerate"
            for at in layer.primaryKeyAttributes():
                row.setAttribute(at, None)
    taken, _ = made.dataProvider().addFeatures(rows)
    made.updateExtents()
    return made if taken else layer


def start(algorithm_id, parameters, project, done, failed):
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

    Returns
    -------
    Run
        Has the signal ``progress``, and ``cancel()``, ``forget()`` and ``running``.
    """
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    if algorithm is None:
        raise ValueError(algorithm_id)
    run = Run(algorithm, parameters, project or QgsProject.instance(), done, failed)
    run.begin()
    return run
