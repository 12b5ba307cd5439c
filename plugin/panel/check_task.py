# SPDX-License-Identifier: GPL-2.0-or-later
"""The checks of a session, in the background: the first one, and those after edits."""
from qgis.PyQt.QtCore import QCoreApplication

from . import in_thread

translate = QCoreApplication.translate


def first_check(parameters, project, done, failed):
    """Check layers as they are now.

    Parameters
    ----------
    parameters : dict
        As ``checkhandbook`` takes them; layers by their id.
    project : QgsProject
    done : callable
        Called in the main thread with the ``LiveHandbookCheck``.
    failed : callable
        Called in the main thread with a text that says why there is none.

    Returns
    -------
    Work
    """
    from ...processing.live_check import begin, take

    taken = take(parameters, project)
    return in_thread.start(_title(), lambda feedback: begin(taken, feedback), done, _told(failed))


def check_again(live, project, done, failed):
    """Check what was edited, as it is now; ``done`` is called with what ``LiveHandbookCheck.refresh`` gives."""
    taken = live.take(project)
    return in_thread.start(_title(), lambda feedback: live.refresh(taken), done, _told(failed))


def _told(failed):
    return lambda wrong: failed(wrong or translate("SchoolPath", "Cancelled: nothing was checked."))


def _title():
    return translate("SchoolPath", "Check the School Path against a handbook")
