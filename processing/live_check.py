# SPDX-License-Identifier: GPL-2.0-or-later
"""The handbook check of layers that are being edited: read once, then kept up with paths, elements and waivers."""
from dataclasses import dataclass

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..core.country import load_country
from ..core.errors import SchoolPathError
from ..core.handbook.live import LiveCheck
from . import day, profiles
from .algorithms.check_handbook import CheckHandbook
from .base import plain_errors
from .check_job import given_of, handbook_of, read_all, scene_of
from .checked import Checked
from .handbook_expressions import evaluate
from .reading import read_elements, read_paths
from .reading.own_fields import OwnFields
from .reading.source import open_source
from .reading.waivers import read_waivers

LIVE = ("PATHS", "ELEMENTS", "WAIVERS")  # inputs that are read again after an edit; the others stay as they were
READ, BUILT, JUDGED = 40, 60, 100  # % of the work done after each step


@dataclass(frozen=True)
class Taken:
    """Layers as they were at one moment, for a thread that is not theirs.

    Attributes
    ----------
    algorithm : CheckHandbook
        With its inputs opened.
    parameters : dict
    context : QgsProcessingContext
        Knows how to transform, and no layer.
    """

    algorithm: object
    parameters: dict
    context: object

    def given(self, feedback):
        """What the readers take."""
        return self.algorithm, self.parameters, self.context, feedback


def take(parameters, project, names=None, before=None):
    """Take layers as they are now; in the main thread, and at once: nothing is read yet.

    Parameters
    ----------
    parameters : dict
        As ``checkhandbook`` takes them, outputs left out; layers by their id.
    project : QgsProject
    names : collection of str, optional
        Inputs that are taken; all of them where not given.
    before : Taken, optional
        Of which the other inputs are.

    Returns
    -------
    Taken
    """
    own, algorithm = QgsProcessingContext(), CheckHandbook().create()
    own.setProject(project)
    algorithm.take_inputs({name: value for name, value in parameters.items() if names is None or name in names}, own)
    if before is not None:
        algorithm.inputs.update({name: source for name, source in before.algorithm.inputs.items() if name not in names})
    context = QgsProcessingContext()
    context.setTransformContext(project.transformContext())
    return Taken(algorithm, dict(parameters), context)


class LiveHandbookCheck:
    """A check that goes on.

    Parameters
    ----------
    taken : Taken
    feedback : QgsProcessingFeedback
        Told how far it is; asked for Cancel.

    Attributes
    ----------
    checked : Checked
        The findings as the layers were when they were taken last, as ``checkhandbook`` tells them. It stays as it is
        while a check goes on in another thread.
    crs : QgsCoordinateReferenceSystem
        Of the places.

    Raises
    ------
    SchoolPathError, QgsProcessingException
        What hinders the check.
    """

    def __init__(self, taken, feedback):
        self._first = taken
        given, parameters = taken.given(feedback), taken.parameters
        handbook = handbook_of(parameters.get("HANDBOOK") or "", feedback)
        self._profile = profiles.chosen(*given)
        self._country = load_country(self._profile.country)
        self._data, self.crs = read_all(*given, self._country, self._profile)
        _told(feedback, READ)
        self._own = OwnFields(*given)
        scene = scene_of(self._data, self._profile, lambda: _told(feedback, READ))
        _told(feedback, BUILT)
        self._today = day.day_of(taken.algorithm)
        self._live = LiveCheck(handbook, scene, self._answers, self._data["WAIVERS"], self._today,
                               lambda share: _told(feedback, BUILT + (JUDGED - BUILT) * share))
        self.checked = self._tell()

    def take(self, project):
        """Take the layers that may be edited as they are now, in the main thread; see :func:`take`."""
        return take(self._first.parameters, project, LIVE, self._first)

    def _answers(self, expression, layer, subjects, columns):
        return evaluate(expression, layer, subjects, columns, self._own)

    def refresh(self, taken):
        """Check again after an edit of paths, elements or waivers.

        Parameters
        ----------
        taken : Taken
            What ``take`` gave after it.

        Returns
        -------
        frozenset of str
            ``"paths"``, ``"elements"`` where they were other ones than before.

        Raises
        ------
        SchoolPathError
            There is no path any more, or another day has begun: the streets that were read may have ended.
        """
        if day.today() != self._today:
            raise SchoolPathError("check_of_yesterday")
        given = taken.given(QgsProcessingFeedback(False))
        paths = read_paths(*given, self.crs, gates=self._data["SCHOOLS"], streets=self._data["STREETS"])
        if not len(paths):
            raise SchoolPathError("layer_empty", layer=open_source(*given[:2], "PATHS", given[2]).title)
        self._data.update(PATHS=paths, ELEMENTS=read_elements(*given, self.crs, paths=paths),
                          WAIVERS=read_waivers(*given, self.crs))
        self._own.use(*given)
        also = [layer for layer in ("paths", "elements") if self._own.read_again(layer)]
        update = self._live.update(paths, self._data["ELEMENTS"], self._data["WAIVERS"], also)
        self.checked = self._tell()
        return update.changed & {"paths", "elements"}

    def _tell(self):
        live = self._live
        return Checked(handbook=live.handbook, findings=live.findings, scene=live.plain_scene(),
                       waivers=self._data["WAIVERS"], profile=self._profile, country=self._country, today=self._today,
                       judgements=self._data["JUDGEMENTS"], given=given_of(self._data))


def _told(feedback, share):
    if feedback.isCanceled():
        raise SchoolPathError("cancelled")
    feedback.setProgress(share)


@plain_errors
def _begin(algorithm, parameters, context, feedback):
    return LiveHandbookCheck(Taken(algorithm, parameters, context), feedback)


def begin(taken, feedback):
    """A live check; whatever hinders it is told as an algorithm would.

    Parameters
    ----------
    taken, feedback
        As for :class:`LiveHandbookCheck`.

    Returns
    -------
    LiveHandbookCheck

    Raises
    ------
    QgsProcessingException
        Says in a sentence why there is none.
    """
    return _begin(*taken.given(feedback))
