# SPDX-License-Identifier: GPL-2.0-or-later
"""Work of the main thread that is too long for one turn of its loop, done in several: the window goes on in between."""
from qgis.PyQt.QtCore import QTimer


class Turns:
    """Steps, one in each turn of the loop of events.

    Parameters
    ----------
    steps : generator
        Works up to its next ``yield`` in each turn; what it returns goes to ``done``.
    done : callable
    after : int, optional
        ms before the first of them.
    """

    def __init__(self, steps, done, after=0):
        self._steps, self._done = steps, done
        self._later(after)

    def forget(self):
        """Do no more, and tell nobody."""
        self._steps = self._done = None

    def _later(self, after=0):
        QTimer.singleShot(after, lambda: self._next())  # which holds on to us: a method alone would not

    def _next(self):
        if self._steps is None:
            return
        try:
            next(self._steps)
        except StopIteration as end:
            done = self._done
            self.forget()
            done(end.value)
            return
        self._later()
