#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Time the routes to school beside QGIS's own routing, and what the panel does live, on Porto: 93,000 pieces of street.

usage: bench.py FOLDER [--quick]
  FOLDER     holds porto/ with porto.osm.pbf, homes_1000.gpkg, school_1.gpkg, homes_10000.gpkg, schools_50.gpkg
  --quick    one round instead of three, without 10,000 homes

Prints a table and writes the figures to build/bench/figures.json. The streets are read out of the OpenStreetMap file
once and kept in build/bench until the code that reads them changes.
"""
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import qgis_process

ROOT = qgis_process.ROOT
WORK = ROOT / "build" / "bench"
READS_OSM = ("core/readings", "core/country.py", "processing/osm*", "processing/writing", "resources/osm",
             "resources/countries")
CRS = "EPSG:32629"
ROUNDS = 3
TARGETS = {"1000": "at most 3 s, at least 10 times faster", "10000": "at most 8 s", "memory": "at most 1 GB",
           "live": "an edit at most 0.5 s with one path", "answers": "at most 2 s"}


def main(data, quick):
    """Run everything and print the table."""
    if not (data / "porto.osm.pbf").exists():
        print(f"bench: no {data / 'porto.osm.pbf'}, skipped")
        return
    WORK.mkdir(parents=True, exist_ok=True)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # where a plugin is installed Python keeps what it has compiled
    streets, crossings = network(data / "porto.osm.pbf")
    figures = {"beside": beside_native(data, streets, crossings, 1 if quick else ROUNDS),
               "split": {"1000": split(data, streets, crossings, "homes_1000", "school_1")}}
    figures["live"] = in_process("bench_live.py", streets, crossings)
    figures["answers"] = in_process("bench_answers.py", streets, crossings, str(data / "homes_1000.gpkg"),
                                    str(data / "school_1.gpkg"))
    if not quick:
        figures["split"]["10000"] = split(data, streets, crossings, "homes_10000", "schools_50")
    (WORK / "figures.json").write_text(json.dumps(figures, indent=1), encoding="utf8")
    print("\n".join(table(figures)))


def network(source):
    """Return the sources of streets and crossings, read out of the OpenStreetMap file if that was not done yet."""
    database = WORK / "porto.gpkg"
    newest = max(path.stat().st_mtime for pattern in READS_OSM for found in ROOT.glob(pattern)
                 for path in (found.rglob("*") if found.is_dir() else [found])
                 if path.is_file() and path.suffix != ".pyc")
    if not database.exists() or database.stat().st_mtime < newest:
        half = database.with_name("half.gpkg")  # gets its name when it is whole
        half.unlink(missing_ok=True)
        begin = time.perf_counter()
        done = qgis_process.run("schoolpath:networkfromosm", {
            "INPUT": source, "CRS": CRS, **{name: f"ogr:dbname='{half}' table=\"{name.lower()}\" (geom)"
                                           for name in ("STREETS", "CROSSINGS")}})
        if done.returncode:
            sys.exit((done.stdout + done.stderr)[-2000:])
        half.replace(database)
        print(f"Streets read out of the OpenStreetMap file in {time.perf_counter() - begin:.1f} s with start-up")
    return f"{database}|layername=streets", f"{database}|layername=crossings"


def beside_native(data, streets, crossings, rounds):
    """Time the command and QGIS's own in turns; figures of ``bench_native.py``."""
    target = WORK / "beside.json"
    own = ("{qgis_process} run schoolpath:safestroutes -- 'STREETS={streets}' 'CROSSINGS=" + crossings + "' "
           "'HOMES={homes}' 'SCHOOLS={schools}' PROFILE=P2 ROUTES={out}/routes.gpkg HOMES_STATUS={out}/homes.gpkg")
    done = subprocess.run([
        sys.executable, str(ROOT / "tools" / "bench_native.py"), "--streets", streets,
        "--homes", str(data / "homes_1000.gpkg"), "--schools", str(data / "school_1.gpkg"), "--repeat", str(rounds),
        "--plugin", str(ROOT), "--own", own, "--json", str(target)], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"bench_native.py failed:\n{(done.stdout + done.stderr)[-2000:]}")
    return json.loads(target.read_text())


def split(data, streets, crossings, homes, schools):
    """Time the parts of one run, which also tells its peak memory."""
    return in_process("bench_split.py", streets, crossings, str(data / f"{homes}.gpkg"),
                      str(data / f"{schools}.gpkg"), str(WORK))


def in_process(script, *arguments):
    """Figures of another script, in a process of its own: the last line that it prints."""
    done = subprocess.run([sys.executable, str(ROOT / "tools" / script), *arguments], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{script} failed:\n{(done.stdout + done.stderr)[-2000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def table(figures):
    """Yield the lines of the table."""
    beside = figures["beside"]
    start = beside["startup_s"]
    native, own = (min(run["wall_s"] for run in beside[side]) - start for side in ("native", "own"))
    yield f"{beside['qgis']}; {beside['streets']:,} pieces of street; start-up of {start:.1f} s taken off"
    yield f"1,000 homes to one school, routes and statuses written ({TARGETS['1000']})"
    yield f"  native:shortestpathpointtolayer  {native:7.1f} s   {max(r['peak_mb'] for r in beside['native']):5} MB"
    yield f"  schoolpath:safestroutes          {own:7.1f} s   {max(r['peak_mb'] for r in beside['own']):5} MB"
    yield f"  times faster                     {native / max(own, 0.01):7.1f}"
    yield f"In one process ({TARGETS['memory']})                 read  build search  words  write  total   peak"
    for homes, told in figures["split"].items():
        aim = f" ({TARGETS[homes]})" if homes == "10000" else ""
        label = "1,000 homes, 1 school" if homes == "1000" else f"10,000 homes, 50 schools{aim}"
        numbers = "".join(f"{told[part]:7.2f}" for part in ("read", "build", "search", "words", "write", "total"))
        yield f"  {label:<48}{numbers} s {told['peak_mb']:5} MB"
        yield "    " + ", ".join(f"{count} {status}" for status, count in told["status"].items())
    yield f"Live check, paths of 3 km with 300 elements each ({TARGETS['live']})"
    for paths, told in figures["live"].items():
        edits = ", ".join(f"{name} {told[name]:.2f} s" for name in told if name not in ("begin", "findings"))
        yield f"  {paths} path(s), {told['findings']:,} findings: begun in {told['begin']:.1f} s; {edits}"
    told = figures["answers"]
    yield f"Answers on the page Routes after a run of {told['run']:.1f} s ({TARGETS['answers']}): median and longest"
    for name, label in (("home", "a home of the run"), ("place", "any other place"), ("why_not", "why not there"),
                        ("alone", "one home without a run")):
        yield f"  {label:<24}{told[name][0]:6.2f}{told[name][1]:6.2f} s"


if __name__ == "__main__":
    if len(sys.argv) < 2 or {"-h", "--help"} & set(sys.argv):
        print(__doc__)
        sys.exit(2)
    folder = Path(sys.argv[1]).resolve()
    main(folder / "porto" if (folder / "porto").is_dir() else folder, "--quick" in sys.argv)
