#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Run ``schoolpath:safestroutes`` in this process and time its parts.

usage: bench_split.py STREETS CROSSINGS HOMES SCHOOLS FOLDER

Prints one line of JSON: seconds to read, build the network, search, find the words and write, in all, the peak memory
of the process, and the homes by status. The parts are timed by wrapping the functions that
``processing/route_job.py`` calls.
"""
import json
import os
import resource
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import qgis_process


class Clock:
    """Adds up seconds by part."""

    def __init__(self):
        self.seconds = Counter()

    def wrap(self, owner, name, part):
        """Replace a function by one that is timed."""
        function = getattr(owner, name)

        def timed(*arguments, **keywords):
            begin = time.perf_counter()
            try:
                return function(*arguments, **keywords)
            finally:
                self.seconds[part] += time.perf_counter() - begin

        setattr(owner, name, timed)


def main(streets, crossings, homes, schools, folder):
    """Time one run."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    application = QgsApplication([], False)
    application.initQgis()
    from school_path.core.routing import prepared
    from school_path.core.routing.solve import Status
    from school_path.processing import route_directions, route_job
    from school_path.processing.provider import SchoolPathProvider

    provider = SchoolPathProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    clock = Clock()
    for owner, name, part in ((route_job, "_read", "read"), (prepared, "join_streets", "build"),
                              (prepared, "build_network", "build"),
                              (route_directions, "find_routes", "search"), (route_directions, "tell_routes", "words"),
                              (route_job, "_write", "write")):
        clock.wrap(owner, name, part)
    targets = {name: str(Path(folder) / f"split_{name.lower()}.gpkg") for name in ("ROUTES", "HOMES_STATUS")}
    for target in targets.values():
        Path(target).unlink(missing_ok=True)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("schoolpath:safestroutes")
    statuses = Counter()
    note_statuses(route_directions, statuses, Status)
    feedback = QgsProcessingFeedback(False)
    begin = time.perf_counter()
    _, done = algorithm.run({"STREETS": streets, "CROSSINGS": crossings, "HOMES": homes, "SCHOOLS": schools,
                             "PROFILE": "P2", **targets}, context, feedback)
    total = time.perf_counter() - begin
    if not done:
        sys.exit(feedback.textLog())
    parts = clock.seconds
    parts["search"] -= parts["build"]  # building lies inside the search for routes
    print(json.dumps({**{part: round(seconds, 2) for part, seconds in parts.items()}, "total": round(total, 2),
                      "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, "status": statuses}))
    sys.stdout.flush()
    os._exit(0)  # QGIS's own end may crash without a window; everything is written


def note_statuses(route_directions, statuses, status):
    """Count the homes by status as they come from the search."""
    tell = route_directions.tell_routes

    def counted(found, *arguments):
        statuses.update(status(code).name.lower() for code in found.status.tolist())
        return tell(found, *arguments)

    route_directions.tell_routes = counted


if __name__ == "__main__":
    if len(sys.argv) != 6:
        print(__doc__)
        sys.exit(2)
    with tempfile.TemporaryDirectory(prefix="school_path_profile_") as profile:
        os.environ.update(qgis_process.make_profile(profile))
        sys.path.insert(0, str(Path(profile) / "plugins"))
        main(*sys.argv[1:])
