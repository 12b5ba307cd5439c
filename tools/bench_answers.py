#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Time the answers of the page Routes on a town: what about this home, that place, and why not the other way?

usage: bench_answers.py STREETS CROSSINGS HOMES SCHOOLS

Prints one line of JSON: the seconds of the run for all homes; the median and the longest of some answers from that run,
for homes, for other places, and why another street is not used; and of the algorithm for one home alone.
"""
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import qgis_process

ASKED = 15  # answers of a kind


def main(streets, crossings, homes, schools):
    """Run for all homes, and ask."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from school_path.processing import route_memory
    from school_path.processing.provider import SchoolPathProvider

    provider = SchoolPathProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    route_memory.hold(1)
    given = {"STREETS": streets, "CROSSINGS": crossings, "SCHOOLS": schools, "PROFILE": "P2"}
    begin = time.perf_counter()
    run = run_of({**given, "HOMES": homes})
    told = {"run": round(time.perf_counter() - begin, 2), **answers(run)}
    told["alone"] = spread(lambda number: run_of({**given, "HOMES": f"{homes}|subset=fid = {number + 1}"}), 3)
    print(json.dumps(told))
    sys.stdout.flush()
    os._exit(0)  # QGIS's own end may crash without a window


def run_of(parameters):
    """Run the algorithm; the run as it is kept."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    from school_path.processing import route_memory

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("schoolpath:safestroutes")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    results, done = algorithm.run({**parameters, "ROUTES": "memory:", "HOMES_STATUS": "memory:"}, context, feedback,
                                  {}, False)
    if not done:
        sys.exit(feedback.textLog()[-2000:])
    status = context.takeResultLayer(results["HOMES_STATUS"])
    return route_memory.recall(next(status.getFeatures())["run_id"])


def answers(run):
    """Seconds of answers from a run."""
    from school_path.processing.route_answer import answer_home, answer_point, other_way

    homes = run.told.routes.homes
    rows = [len(homes.xy) * number // ASKED for number in range(ASKED)]
    places = [tuple(homes.xy[row] + 40.0) for row in rows]
    asked = answer_home(run, rows[0])
    return {"home": spread(lambda number: answer_home(run, rows[number])),
            "place": spread(lambda number: answer_point(run, places[number], None)),
            "why_not": spread(lambda number: other_way(asked, places[number], 100.0))}


def spread(act, times=ASKED):
    """Median and longest of some turns, s."""
    seconds = []
    for number in range(times):
        begin = time.perf_counter()
        act(number)
        seconds.append(time.perf_counter() - begin)
    return [round(statistics.median(seconds), 3), round(max(seconds), 3)]


if __name__ == "__main__":
    if len(sys.argv) != 5:
        print(__doc__)
        sys.exit(2)
    with tempfile.TemporaryDirectory(prefix="school_path_profile_") as profile:
        os.environ.update(qgis_process.make_profile(profile))
        sys.path.insert(0, str(Path(profile) / "plugins"))
        main(*sys.argv[1:])
