# SPDX-License-Identifier: GPL-2.0-or-later
"""Starts jobs of the panel and removes the layers that they read while they are at work, again and again.

usage: jobs_loop.py FOLDER [ROUNDS]   FOLDER holds the package school_path; prints "survived" at the end

A process of its own: a job that reads a layer which has gone takes the whole process along.
"""
import faulthandler
import os
import random
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, sys.argv[1])
faulthandler.enable()

from qgis.core import QgsApplication, QgsProject  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication  # noqa: E402

from school_path.plugin import settings  # noqa: E402
from school_path.plugin.panel import background  # noqa: E402
from school_path.plugin.panel.check_session import CheckSession  # noqa: E402
from school_path.processing.provider import SchoolPathProvider  # noqa: E402
from school_path.tests.processing.layers import layer, line, point, saved, streets  # noqa: E402

SIDE = 70  # streets of the grid each way
NAMES = {"STREETS": "streets", "SCHOOLS": "schools", "HOMES": "homes", "PATHS": "paths", "ELEMENTS": "elements"}
MEMORY = "TEMPORARY_OUTPUT"


def town(folder):
    """A grid of streets with homes, a school, paths and elements, saved as a file."""
    rows = [(line((100 * a, 100 * b), (100 * a + 100 * e, 100 * b + 100 * (1 - e))),
             {"street_id": f"{a}-{b}-{e}", "kind": "residential", "speed_limit": 30, "provenance": "{}"})
            for a in range(SIDE) for b in range(SIDE) for e in (0, 1)]
    made = {
        "STREETS": streets(*rows),
        "HOMES": layer({"home_id": "text"}, [(point(37 * a, 41 * a + 5), {"home_id": f"h{a}"}) for a in range(40)],
                       "Point"),
        "SCHOOLS": layer({"school_id": "text"}, [(point(1000, 1003), {"school_id": "s"})], "Point"),
        "PATHS": layer({"path_id": "text", "name": "text"}, [(line((0, 0), (1000, 0), (1000, 1000)),
                                                             {"path_id": "p", "name": "P"})]),
        "ELEMENTS": layer({"element_id": "text", "code": "text", "path_id": "text"}, [
            (point(25 * a, 2), {"element_id": f"e{a}", "code": "E01", "path_id": "p"}) for a in range(30)], "Point")}
    return {name: saved(each, folder / f"{name.lower()}.gpkg", name.lower()).source() for name, each in made.items()}


def opened(sources, project):
    """The layers in the project, chosen."""
    from qgis.core import QgsVectorLayer

    layers = {name: QgsVectorLayer(source, name.lower(), "ogr") for name, source in sources.items()}
    for name, each in layers.items():
        project.addMapLayer(each)
        settings.choose_layer(project, NAMES[name], each)
    return layers


def start_jobs(layers, project, session, told):
    """Start a job of each kind: an algorithm, one that reads edits, and a check."""
    def run(algorithm, names, **more):
        given = {one: layers[name] for one, name in names.items()}
        return background.start(f"schoolpath:{algorithm}", {**given, **more}, project,
                                lambda *_: told.append(algorithm), told.append)

    run("safestroutes", {name: name for name in ("STREETS", "HOMES", "SCHOOLS")}, PROFILE="P2", ROUTES=MEMORY,
        HOMES_STATUS=MEMORY, LEGS=MEMORY)
    run("placeelements", {"PATHS": "PATHS", "STREETS": "STREETS", "ELEMENTS_INPUT": "ELEMENTS"}, PLACE="E05",
        ELEMENTS=MEMORY, NOT_PLACED=MEMORY)
    session.start("school-path", "P2")


def edit(layers):
    """Leave edits in the buffers, so that no layer is read past QGIS."""
    for each in layers.values():
        each.startEditing()
        row = next(each.getFeatures())
        each.changeAttributeValue(row.id(), each.fields().lookupField("street_id"), "changed")
        shape = row.geometry()
        shape.translate(0.1, 0.1)
        each.changeGeometry(row.id(), shape)


def spin(until, patience=60.0):
    """Let QGIS work until something has come about."""
    end = time.monotonic() + patience
    while not until():
        QCoreApplication.processEvents()
        if time.monotonic() > end:
            raise SystemExit("a job did not end")


def wait(seconds):
    """Let QGIS work for some time."""
    until = time.monotonic() + seconds
    spin(lambda: time.monotonic() >= until)


def main(rounds):
    """Start, remove, wait."""
    application = QgsApplication([], True)
    application.initQgis()
    provider = SchoolPathProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    project, chance, told = QgsProject.instance(), random.Random(3), []
    session, tasks = CheckSession(project), QgsApplication.taskManager()
    with tempfile.TemporaryDirectory() as folder:
        sources = town(Path(folder))
        for number in range(rounds):
            layers = opened(sources, project)
            if number % 2:
                edit(layers)
            start_jobs(layers, project, session, told)
            wait(chance.uniform(0, 0.5 if number % 3 else 0))
            doomed = [each.id() for each in layers.values()]
            if chance.random() < 0.3:
                doomed.reverse()
            del layers
            for each in doomed:
                project.removeMapLayer(each)
                spin(lambda: chance.random() < 0.3)
            spin(lambda: not tasks.countActiveTasks() and not background._running)
    if len(told) != 2 * rounds:
        raise SystemExit(f"{2 * rounds} jobs, {told}")
    print("survived", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[2]) if len(sys.argv) > 2 else 10)
