# SPDX-License-Identifier: GPL-2.0-or-later
"""Work of a page in a thread of its own, so that the window goes on: what is given to it belongs to it alone.

The work may read ``Source`` and plain values, never a layer: layers live in the main thread and may be removed while it
goes on.
"""
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from .edits import Refused

translate = QCoreApplication.translate
_running = set()  # nothing else holds on to work until it ends


class _Task(QgsTask):
    """Does the work and keeps what came of it."""

    def __init__(self, title, work):
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._title, self._work = title, work
        self.feedback, self.found, self.wrong = QgsProcessingFeedback(False), None, ""
        self.feedback.progressChanged.connect(self.setProgress)

    def run(self):
        from ...core.errors import SchoolPathError
        from ...processing.base import fault_told
        from ...processing.words import say

        try:
            self.found = self._work(self.feedback)
        except SchoolPathError as error:
            self.wrong = say(error)
        except (QgsProcessingException, Refused) as error:
            self.wrong = str(error)
        except Exception as error:  # an exception that leaves a thread would take QGIS along
            self.wrong = fault_told(self._title, self._title, error)
        return not self.wrong

    def cancel(self):
        self.feedback.cancel()
        super().cancel()


class Work(QObject):
    """Something that is being done.

    Parameters
    ----------
    title : str
        What QGIS calls it in the list of its tasks.
    work : callable
        Takes the feedback, gives what is found; may raise ``SchoolPathError``, ``QgsProcessingException`` or
        ``Refused``.
    done : callable
        Called in the main thread with what was found.
    failed : callable
        Called in the main thread with a text that says why there is nothing; ``""`` where it was cancelled.
    """

    progress = pyqtSignal(float)  # percent

    def __init__(self, title, work, done, failed):
        super().__init__()
        self._done, self._failed, self.cancelled = done, failed, False
        self.task = _Task(title, work)
        self.task.progressChanged.connect(self.progress)
        self.task.taskCompleted.connect(self._ended)
        self.task.taskTerminated.connect(self._ended)

    @property
    def running(self):
        """Whether it has not ended yet."""
        return self in _running

    def begin(self):
        """Hand it to QGIS; returns itself."""
        _running.add(self)
        QgsApplication.taskManager().addTask(self.task)
        return self

    def cancel(self):
        """Stop as soon as the work looks up; ``failed`` is called then."""
        self.cancelled = True
        self.task.cancel()

    def forget(self):
        """Stop, and tell nobody."""
        self._done = self._failed = None
        self.cancel()

    def _ended(self):
        if not self.running:
            return
        _running.discard(self)
        done, failed, task = self._done, self._failed, self.task
        self._done = self._failed = None
        if task.wrong or self.cancelled or task.feedback.isCanceled():
            if failed is not None:
                failed("" if self.cancelled else task.wrong)
        elif done is not None:
            done(task.found)


def start(title, work, done, failed):
    """Do something in a thread of its own; parameters as for :class:`Work`, which it returns."""
    return Work(title, work, done, failed).begin()
