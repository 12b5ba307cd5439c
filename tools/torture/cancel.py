# SPDX-License-Identifier: GPL-2.0-or-later
"""Cancel at any moment, on a town of thousands of streets: within a second of work the run must end and leave nothing.

The town is the district many times side by side. Where a run goes on for longer, the place in the code is told.
"""
import random
import shutil
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path

from runs import algorithm_of
from town import LAYERS, outputs, source, usual
from tries import run, start_qgis

TILES, APART = 12, 3000.0  # of districts in a row and in a column; m from one to the next
PATIENCE = 1.0  # s of work after Cancel
BIG = ("safestroutes", "assesssafety", "checkhandbook", "placeelements", "networkfromlayers", "designpath",
       "compareruns", "exportatlas", "homesfromtable", "comparefindings")


def cases(seed, town):
    """Algorithms in turn, each cancelled at another moment of its run."""
    kept = start_qgis()
    chance, took = random.Random(seed), {}
    layers = Big(town)
    for number in range(10_000):
        name = BIG[number % len(BIG)]
        share = chance.random()
        yield f"{name} #{number}", lambda case=(name, share): _try(*case, town, layers, took)
    del kept


class Big:
    """Tables of the town many times side by side, each made when it is asked for first."""

    def __init__(self, town):
        self.town, self.made = town, {}

    def table(self, name):
        """A layer in memory."""
        from qgis.core import QgsVectorLayer

        if name not in self.made:
            self.made[name] = _tiled(QgsVectorLayer(source(self.town, name), name, "ogr"))
        return self.made[name]


def _tiled(layer):
    from qgis.core import QgsFeature, QgsVectorLayer, QgsWkbTypes

    made = QgsVectorLayer(QgsWkbTypes.displayString(layer.wkbType()), layer.name(), "memory")
    made.setCrs(layer.crs())
    made.dataProvider().addAttributes([field for field in layer.fields() if field.name() != "fid"])
    made.updateFields()
    rows = list(layer.getFeatures())
    for east in range(TILES):
        for north in range(TILES):
            moved = []
            for row in rows:
                copy = QgsFeature(made.fields())
                for field in made.fields():
                    value = row[field.name()]
                    own = field.name().endswith("_id") and isinstance(value, str)
                    copy[field.name()] = f"{value}.{east}.{north}" if own and value else value
                shape = row.geometry()
                shape.translate(east * APART, north * APART)
                copy.setGeometry(shape)
                moved.append(copy)
            made.dataProvider().addFeatures(moved)
    made.updateExtents()
    return made


def _try(name, share, town, layers, took):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    folder = tempfile.mkdtemp(prefix="school_path_cancel_")
    feedback, algorithm = QgsProcessingFeedback(False), algorithm_of(name)
    given = {**usual(name, town), **{parameter: layers.table(table) for parameter, table in LAYERS[name].items()},
             **outputs(algorithm, folder, memory=False)}
    watch = Watch(feedback, took.get(name, 20.0) * share)
    begin = time.monotonic()
    try:
        _, ok = algorithm.run(given, QgsProcessingContext(), feedback)
    except RuntimeError as error:
        ok, _ = False, error
    late = watch.stop()
    if not watch.cancelled:
        took[name] = time.monotonic() - begin
    left = [path.name for path in Path(folder).rglob("*") if path.is_file()]
    shutil.rmtree(folder, ignore_errors=True)
    if late > PATIENCE and watch.where:
        return f"goes on for {late:.1f} s of work after Cancel, in {watch.where}"
    return f"cancelled, and leaves {left}" if not ok and watch.cancelled and left else ""


class Watch:
    """Cancels after some seconds, and sees where the main thread is a second of work later."""

    def __init__(self, feedback, seconds):
        self.feedback, self.cancelled, self.where = feedback, False, ""
        self._main, self._end, self._at = threading.main_thread().ident, threading.Event(), None
        self._thread = threading.Thread(target=self._watch, args=(seconds,), daemon=True)
        self._thread.start()

    def _watch(self, seconds):
        if self._end.wait(seconds):
            return
        self._at, self.cancelled = time.process_time(), True
        self.feedback.cancel()
        while not self._end.wait(0.02):
            if time.process_time() - self._at > PATIENCE and not self.where:
                frames = traceback.extract_stack(sys._current_frames()[self._main])
                own = [frame for frame in frames if "school_path" in frame.filename]
                places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in own[::-1]]
                self.where = " < ".join(places[:5])

    def stop(self):
        """Seconds of work since Cancel."""
        late = time.process_time() - self._at if self._at is not None else 0.0
        self._end.set()
        self._thread.join()
        return late


if __name__ == "__main__":
    run(cases)
