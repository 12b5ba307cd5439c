# SPDX-License-Identifier: GPL-2.0-or-later
"""kill -9 at any moment of a run of qgis_process: a result is whole or it is not there."""
import random
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from disk import contents
from town import usual
from tries import run, start_qgis

RUNS = {"safestroutes": ("ROUTES", "LEGS", "HOMES_STATUS", "PLACES"), "assesssafety": ("ASSESSED_STREETS",),
        "placeelements": ("ELEMENTS", "QUANTITIES"), "checkhandbook": ("FINDINGS", "SUMMARY", "REPORT")}
ENDINGS = {"SUMMARY": ".json", "REPORT": ".html"}


def cases(seed, town):
    """Runs that are killed at other moments."""
    kept = start_qgis()
    chance, whole = random.Random(seed), {}
    for number in range(10_000):
        name = list(RUNS)[number % len(RUNS)]
        share = chance.random()
        yield f"{name} #{number}", lambda case=(name, share): _try(*case, town, whole)
    del kept


def _try(name, share, town, whole):
    import qgis_process

    with tempfile.TemporaryDirectory(prefix="school_path_kill_") as folder, \
            tempfile.TemporaryDirectory(prefix="school_path_profile_") as profile:
        place = Path(folder)
        variables = qgis_process.make_profile(profile)
        words = [f"{key}={value}" for key, value in usual(name, town).items()] + [
            f"{output}={place / output.lower()}{ENDINGS.get(output, '.gpkg')}" for output in RUNS[name]]
        command = [qgis_process.program(), "run", f"schoolpath:{name}", "--", *words]
        if name not in whole:
            first = Path(tempfile.mkdtemp(prefix="school_path_whole_"))
            begin = time.monotonic()
            subprocess.run([word.replace(str(place), str(first)) for word in command], env=_environment(variables),
                           check=False, capture_output=True)
            whole[name] = contents(first), time.monotonic() - begin
        expected, took = whole[name]
        at_work = subprocess.Popen(command, env=_environment(variables), stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        time.sleep(took * (0.5 + 0.5 * share))  # the first half is the start of QGIS and reading
        at_work.send_signal(signal.SIGKILL)
        at_work.wait()
        now = contents(place)
        halves = {file: found for file, found in now.items() if found != expected.get(file)}
        return f"leaves {halves}, where a whole run gives {expected}" if halves else ""


def _environment(variables):
    import os

    import qgis_process

    return {**os.environ, "PATH": qgis_process.search_path(), **variables}


if __name__ == "__main__":
    run(cases)
