# SPDX-License-Identifier: GPL-2.0-or-later
"""A disk that is full after some thousand bytes: a run may fail, but it says so, and leaves neither halves nor harm.

Needs the rights to mount a small disk in memory; says that it is left out where it has not.
"""
import contextlib
import json
import random
import shutil
import subprocess
import tempfile
from pathlib import Path

from runs import algorithm_of
from town import LAYERS, outputs, usual
from tries import run, say, start_qgis

SIZES = (64, 100, 130, 180, 250, 400, 700, 1200)  # kB


def cases(seed, town):
    """Each algorithm on disks of other sizes."""
    kept = start_qgis()
    with small_disk(64) as folder:
        if folder is None:
            say("NOTE no small disk can be mounted here: left out")
            return
    whole, every = {}, [(name, size) for name in (*LAYERS, "createproject", "sampledistrict") for size in SIZES]
    random.Random(seed).shuffle(every)
    for name, size in every:
        yield f"{name} on {size} kB", lambda case=(name, size): _try(*case, town, whole)
    del kept


@contextlib.contextmanager
def small_disk(size):
    """A folder on a disk of so many kB; None where none can be mounted."""
    folder = Path(tempfile.mkdtemp(prefix="school_path_disk_"))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(folder)]
    mounted = not subprocess.run(mount, check=False, capture_output=True).returncode
    try:
        yield folder if mounted else None
    finally:
        if mounted:  # files that somebody still holds open go when they are let go
            subprocess.run(["umount", "-l", str(folder)], check=False)
        shutil.rmtree(folder, ignore_errors=True)


def _try(name, size, town, whole):
    given = {"createproject": {"CRS": "EPSG:3067"}, "sampledistrict": {}}.get(name) if name not in LAYERS else \
        usual(name, town)
    if name not in whole:
        room = tempfile.mkdtemp(prefix="school_path_room_")
        ok, _ = _run(name, given, room)
        whole[name] = contents(Path(room)) if ok else None
        shutil.rmtree(room)
    with small_disk(size) as folder:
        return _judged(*_run(name, given, folder), folder, whole[name])


def _judged(ok, log, folder, whole):
    """What is wrong with what a run said and left."""
    if "unexpected error" in log or "Traceback" in log:
        return log[-300:]
    if ok:
        now = contents(folder)
        return "" if now == whole else f"says that it is done; there is {_unlike(whole, now)}"
    left = [path.name for path in folder.rglob("*") if path.is_file()]
    return f"it failed and left {left}" if left else "" if log.strip() else "it failed without a word"


def _run(name, given, folder):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    algorithm, feedback = algorithm_of(name), QgsProcessingFeedback(False)
    try:
        _, ok = algorithm.run({**given, **outputs(algorithm, folder, memory=False)}, QgsProcessingContext(), feedback)
    except Exception as error:
        return False, f"unexpected error outside of the run: {type(error).__name__} {error}"
    return ok, feedback.textLog()


def contents(folder):
    """File -> rows of its tables, or whether it is whole."""
    from qgis.core import QgsVectorLayer

    found = {}
    for path in sorted(folder.iterdir()):
        if path.suffix == ".gpkg":
            whole = QgsVectorLayer(str(path), "", "ogr")
            tables = whole.dataProvider().subLayers() if whole.isValid() else []
            found[path.name] = sorted((part.split("!!::!!")[1], part.split("!!::!!")[2]) for part in tables)
        elif path.suffix == ".pdf":
            found[path.name] = path.read_bytes().rstrip().endswith(b"%%EOF")
        elif path.suffix == ".json":
            try:
                found[path.name] = bool(json.loads(path.read_text("utf-8")))
            except ValueError:
                found[path.name] = False
        elif path.suffix == ".html":
            found[path.name] = path.read_text("utf-8").rstrip().endswith("</html>")
    return found


def _unlike(whole, now):
    return {name: now.get(name) for name in whole if now.get(name) != whole[name]}


if __name__ == "__main__":
    run(cases)
