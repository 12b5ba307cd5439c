"""Finding the answer about a home or any other place: from a run that is kept, else by a run for that home alone."""
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsFeature, QgsPointXY

from ...processing import day, route_memory
from .. import settings
from . import background, routes_run
from .edits import Refused
from .routes_search import FIELDS, name_of, text_of

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
    instead : callable
        Gives the layers that are read instead of the chosen ones where something is tried out.
    """

    def __init__(self, project):
        self.project, self.runs, self.at_work, self.instead = project, {}, None, dict
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
            Called with run and answer, at once where a kept run knows, else after a run for this home.
        failed : callable
            Called with a text.
        """
        run = self.run_of(key)
        if run is not None:
            answer = self._answer(run, key, asked)
            if answer is not None:
                answered(run, answer)
                return
        self.stop()
        homes = settings.layer_of(self.project, "homes")
        try:
            if homes is None:
                raise Refused(routes_run.missing("HOMES"))
            one = routes_run.one_home(homes, asked.feature, asked.point, key[0])
            instead = self.instead() if len(key) > routes_run.ASKED else {}
            parameters = routes_run.parameters(self.project, key[:routes_run.ASKED], {**instead, "HOMES": one},
                                                ("ROUTES", "HOMES_STATUS"))
        except Refused as refused:
            failed(str(refused))
            return

        begun = day.today()

        def done(results, context, feedback):
            self.at_work = None
            self.keep(key, routes_run.run_id(context.getMapLayer(results["HOMES_STATUS"])))
            run = self.run_of(key)
            if run is None and begun != day.today():  # midnight has gone by meanwhile
                self.ask(key, asked, answered, failed)
                return
            answered(run, self._answer(run, key, asked))

        def wrong(text):
            self.at_work = None
            failed(text)

        self.at_work = background.start(routes_run.ALGORITHM, parameters, self.project, done, wrong)

    def close_down(self):
        """Ask nothing more; what is kept of runs goes."""
        self.stop()
        self.forget()
        route_memory.hold(0)

    def stop(self):
        """Stop a run for one home."""
        if self.at_work is not None:
            self.at_work.forget()
            self.at_work = None

    def _answer(self, run, key, asked):
        """The answer of a run; None where the place has no place there."""
        from ...processing.route_answer import answer_home, answer_point

        homes = settings.layer_of(self.project, "homes")
        xy = None if run is None or homes is None else self.place(run, asked.point, homes.crs())
        if xy is None:
            return None
        row = self._row(run, asked, homes, xy)
        if row is not None:
            return answer_home(run, row)
        if asked.feature is not None:
            return None  # the grade, mode or street of a home that was not in the run may be its own
        return answer_point(run, xy, key[0])

    def _row(self, run, asked, homes, xy):
        """Row of a home in a run: by its id, and of equal ids the one that lies there."""
        if asked.feature is None:
            return None
        there = run.told.routes.homes
        away = np.hypot(*(there.xy - xy).T)
        own = text_of(asked.feature, homes.fields().lookupField("home_id")) or str(asked.feature.id())
        rows = np.flatnonzero((there.home_id.astype(str) == own) & (away <= SAME))
        return int(rows[0]) if len(rows) else None

    def place(self, run, point, crs):
        """A place in the coordinate system of a run; None where it has none there."""
        try:
            moved = QgsCoordinateTransform(crs, run.crs, self.project).transform(point)
        except QgsCsException:
            return None
        return moved.x(), moved.y()


def asked_home(layer, fid, seen=False):
    """A home of a layer as it is asked about; None where it is gone or has no place."""
    feature = layer.getFeature(fid)
    if not feature.isValid() or feature.geometry().isEmpty():
        return None
    at = {name: layer.fields().lookupField(name) for name in FIELDS}
    return Asked(name_of(feature, at), QgsPointXY(feature.geometry().centroid().asPoint()), QgsFeature(feature), seen)
