"""The first check of a session, in the background."""
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

translate = QCoreApplication.translate
_running = set()  # nothing else holds on to a check until it ends


class _Task(QgsTask):
    """Reads the layers and judges them."""

    def __init__(self, parameters, project):
        super().__init__(translate("SchoolPath", "Check the School Path against a handbook"), QgsTask.Flag.CanCancel)
        self._asked = parameters, project
        self.feedback, self.check, self.wrong = QgsProcessingFeedback(False), None, ""
        self.feedback.progressChanged.connect(self.setProgress)

    def run(self):
        from ...processing.live_check import begin

        try:
            self.check = begin(*self._asked, self.feedback)
        except QgsProcessingException as error:
            self.wrong = str(error)
        return self.check is not None

    def cancel(self):
        self.feedback.cancel()
        super().cancel()


class FirstCheck(QObject):
    """A check at work.

    Parameters
    ----------
    parameters : dict
    project : QgsProject
    done : callable
        Called in the main thread with the ``LiveHandbookCheck``.
    failed : callable
        Called in the main thread with a text that says why there is none.
    """

    progress = pyqtSignal(float)  # percent

    def __init__(self, parameters, project, done, failed):
        super().__init__()
        self._done, self._failed = done, failed
        self.task = _Task(parameters, project)
        self.task.setDependentLayers([project.mapLayer(value) for value in parameters.values()
                                      if project.mapLayer(value) is not None])
        self.task.progressChanged.connect(self.progress)
        self.task.taskCompleted.connect(self._completed)
        self.task.taskTerminated.connect(self._terminated)

    def begin(self):
        """Hand it to QGIS."""
        _running.add(self)
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self):
        """Stop as soon as it looks up; ``failed`` is called then."""
        self.task.cancel()

    def forget(self):
        """Stop, and tell nobody."""
        self._done = self._failed = None
        self.cancel()

    def _completed(self):
        _running.discard(self)
        if self._done is not None:
            self._done(self.task.check)

    def _terminated(self):
        _running.discard(self)
        if self._failed is not None:
            cancelled = self.task.feedback.isCanceled() or not self.task.wrong
            self._failed(translate("SchoolPath", "Cancelled: nothing was checked.") if cancelled else self.task.wrong)
