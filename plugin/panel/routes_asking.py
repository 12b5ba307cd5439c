# SPDX-License-Identifier: GPL-2.0-or-later
"""Finding the answer about a home or any other place: from a run that is kept, else by a run for that home alone."""
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsFeature, QgsPointXY
from qgis.PyQt.QtCore import QCoreApplication

from ...processing import day, route_memory
from .. import settings
from . import background, in_thread, routes_run
from .edits import Refused
from .routes_search import FIELDS, name_of, text_of

translate = QCoreApplication.translate
SAME = 0.5  # m between a home of the layer and its row in the run
RUNS = 2  # kept at a time: as things are, and with what is tried out


@dataclass(frozen=True)
class Asked:
    """Whose way is asked about.

    Attributes
    ----------
    title : str
    point : QgsPointXY
        In the coordinate system of the homes.
    feature : QgsFeature or None
        The home; None for any other place.
    seen : bool
        Whether the user has it before the eyes: it was clicked on the map.
    """

    title: str
    point: QgsPointXY
    feature: object = None
    seen: bool = False


class Asking:
    """Asks the runs that are kept, and lets the algorithm run where none fits.

    Parameters
    ----------
    project : QgsProject

    Attributes
    ----------
    changes : callable
        Gives what is tried out, as ``WhatIf.as_read``.
    """

    def __init__(self, project):
        self.project, self.runs, self.at_work, self.changes = project, {}, None, dict
        route_memory.hold(RUNS)

    def forget(self):
        """Trust no earlier run any more: a layer was changed, or another one chosen."""
        self.runs.clear()

    def keep(self, key, run_id):
        """Answer questions of a key from a run."""
        self.runs[key] = run_id

    def run_of(self, key):
        """The run that answers questions of a key, or None."""
        return route_memory.recall(self.runs.get(key))

    def ask(self, key, asked, answered, failed):
        """Find the answer.

        Parameters
        ----------
        key : tuple
            The question, as ``RoutesSettings.key`` gives it; with one more item where something is tried out.
        asked : Asked
        answered : callable
            Called with run and answer, in a moment where a kept run knows, else after a run for this home.
        failed : callable
            Called with a text.
        """
        self.stop()

        def known(run, answer):
            if answer is not None:
                answered(run, answer)
            else:
                self._run(key, asked, answered, failed)

        if self.run_of(key) is not None:
            self._look_up(key, asked, known, failed)
        else:
            self._run(key, asked, answered, failed)

    def _run(self, key, asked, answered, failed):
        """Let the algorithm run for one home."""
        homes = settings.layer_of(self.project, "homes")
        try:
            if homes is None:
                raise Refused(routes_run.missing("HOMES"))
            one = routes_run.one_home(homes, asked.feature, asked.point, key[0])
            changes = self.changes() if len(key) > routes_run.ASKED else {}
            parameters, otherwise = routes_run.asked(self.project, key[:routes_run.ASKED], {"HOMES": one},
                                                     ("ROUTES", "HOMES_STATUS"), changes)
        except Refused as refused:
            failed(str(refused))
            return

        begun = day.today()

        def done(results, context, feedback):
            self.at_work = None
            self.keep(key, routes_run.run_id(context.getMapLayer(results["HOMES_STATUS"])))
            if self.run_of(key) is None and begun != day.today():  # midnight has gone by meanwhile
                self.ask(key, asked, answered, failed)
                return
            self._look_up(key, asked, answered, failed, alone=True)

        def wrong(text):
            self.at_work = None
            failed(text)

        self.at_work = background.start(routes_run.ALGORITHM, parameters, self.project, done, wrong, otherwise)

    def why_not(self, answer, xy, reach, done):
        """Find out why another way is not taken.

        Parameters
        ----------
        answer : Answer
        xy : tuple of float
            In the coordinate system of its run.
        reach : float
            m.
        done : callable
            Called with the answer and what ``other_way`` gives.
        """
        from ...processing.route_answer import other_way

        self.stop()

        def found(other):
            self.at_work = None
            done(answer, other)

        def wrong(text):
            self.at_work = None
            done(answer, None)

        self.at_work = in_thread.start(translate("SchoolPath", "Why not the other way?"),
                                       lambda feedback: other_way(answer, xy, reach), found, wrong)

    def close_down(self):
        """Ask nothing more; what is kept of runs goes."""
        self.stop()
        self.forget()
        route_memory.hold(0)

    def stop(self):
        """Stop looking for an answer."""
        if self.at_work is not None:
            self.at_work.forget()
            self.at_work = None

    def _look_up(self, key, asked, answered, failed, alone=False):
        """The answer of the run that is kept, worked out in a thread; None where the place has no place there.

        ``alone``: it was a run for this very home, which may have had no id to know it by.
        """
        run, homes = self.run_of(key), settings.layer_of(self.project, "homes")
        xy = None if run is None or homes is None else self.place(run, asked.point, homes.crs())
        if xy is None:
            answered(run, None)
            return
        own = None
        if asked.feature is not None:
            own = text_of(asked.feature, homes.fields().lookupField("home_id")) or str(asked.feature.id())

        def done(answer):
            self.at_work = None
            answered(run, answer)

        def wrong(text):
            self.at_work = None
            failed(text)

        self.at_work = in_thread.start(translate("SchoolPath", "Answer about a home"),
                                       lambda feedback: _answer(run, key[0], own, xy, alone), done, wrong)

    def place(self, run, point, crs):
        """A place in the coordinate system of a run; None where it has none there."""
        try:
            moved = QgsCoordinateTransform(crs, run.crs, self.project).transform(point)
        except QgsCsException:
            return None
        return moved.x(), moved.y()


def _answer(run, school, own, xy, alone):
    """The answer of a run about a home (the text of its id), or any place (None); None where it does not know it."""
    from ...processing.route_answer import answer_home, answer_point

    if own is None:
        return answer_point(run, xy, school)
    there = run.told.routes.homes  # by its id, and of equal ids the one that lies there
    away = np.hypot(*(there.xy - xy).T)
    rows = np.flatnonzero((alone | (there.home_id.astype(str) == own)) & (away <= SAME))
    # the grade, mode or street of a home that was not in the run may be its own: it is not asked as a place
    return answer_home(run, int(rows[0])) if len(rows) else None


def asked_home(layer, fid, seen=False):
    """A home of a layer as it is asked about; None where it is gone or has no place."""
    feature = layer.getFeature(fid)
    if not feature.isValid() or feature.geometry().isEmpty():
        return None
    at = {name: layer.fields().lookupField(name) for name in FIELDS}
    return Asked(name_of(feature, at), QgsPointXY(feature.geometry().centroid().asPoint()), QgsFeature(feature), seen)
