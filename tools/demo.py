#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole job on a real district of Helsinki: from OpenStreetMap to map, routes and report in ``build/demo``.

usage: demo.py [FOLDER]

Homes are the addresses of the district, the school is Kaisaniemen ala-aste, the child is in grade 3 or 4 (profile P2).
Every step is an algorithm that runs through ``qgis_process``, as in anybody's batch file.
"""
import os
import sys
import tempfile
import time
from pathlib import Path

import demo_data
import demo_words
import qgis_process

SCHOOL = "w596507272"
PROFILE = "P2"


def main(folder):
    """Run the steps and print what they found."""
    folder.mkdir(parents=True, exist_ok=True)
    begin = time.perf_counter()
    source = demo_data.fetch(folder.parent)
    print(demo_data.ATTRIBUTION)
    database, report = folder / "school_path.gpkg", folder / "report.html"
    made = ("map.png", "paths.png", "quantities.csv", "handbook.html", "handbook.pdf", "handbook.json",
            "school_map.pdf")
    for old in (database, report, *(folder / name for name in made), *folder.glob("school_path.gpkg-*")):
        old.unlink(missing_ok=True)
    for step, parameters in steps(source, database, report, folder):
        run(step, parameters)
    pictures = draw(database, folder)
    print("\n".join(demo_words.findings(database, [
        path for path in (report, folder / "handbook.html", folder / "school_map.pdf", *pictures) if path.exists()])))
    print(f"{demo_data.ATTRIBUTION}. Made in {time.perf_counter() - begin:.0f} s.")


def steps(source, database, report, folder):
    """Yield the algorithms with their parameters."""
    def read(table):
        return f"{database}|layername={table}"

    def write(table):
        return f"ogr:dbname='{database}' table=\"{table}\" (geom)"

    streets = {"STREETS": read("streets"), "CROSSINGS": read("crossings")}
    layers = ("STREETS", "CROSSINGS", "SCHOOLS", "HOMES", "BARRIERS")
    yield "networkfromosm", {"INPUT": source, "COUNTRY": "FI", **{name: write(name.lower()) for name in layers}}
    yield "assesssafety", {**streets, "PROFILE": PROFILE, "ASSESSED_STREETS": write("assessed_streets"),
                           "ASSESSED_CROSSINGS": write("assessed_crossings")}
    school = f"{read('schools')}|subset=\"school_id\" = '{SCHOOL}'"
    yield "safestroutes", {**streets, "HOMES": read("homes"), "SCHOOLS": school, "PROFILE": PROFILE,
                           "BARRIERS": read("barriers"), "ROUTES": write("routes"), "LEGS": write("legs"),
                           "HOMES_STATUS": write("homes_status"), "PLACES": write("places"), "REPORT": report}
    yield "designpath", {"ROUTES": read("routes"), "HOMES": read("homes"), "SCHOOLS": school, "PATHS": write("paths")}
    yield "placeelements", {**streets, "PATHS": read("paths"), "SCHOOLS": school, "ELEMENTS": write("elements"),
                            "QUANTITIES": folder / "quantities.csv", "NOT_PLACED": write("not_placed")}
    yield "checkhandbook", {**streets, "PATHS": read("paths"), "ELEMENTS": read("elements"), "SCHOOLS": school,
                            "HOMES": read("homes"), "ROUTES": read("routes"), "PROFILE": PROFILE,
                            "FINDINGS": write("findings"), "REPORT": folder / "handbook.html",
                            "REPORT_PDF": folder / "handbook.pdf", "SUMMARY": folder / "handbook.json"}
    yield "exportatlas", {"SCHOOLS": school, "PATHS": read("paths"), "ELEMENTS": read("elements"),
                          "STREETS": read("streets"), "OUTPUT": folder / "school_map.pdf"}


def run(step, parameters):
    """Run one algorithm; the demo ends where one fails."""
    begin = time.perf_counter()
    done = qgis_process.run(f"schoolpath:{step}", parameters)
    if done.returncode:
        told = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        sys.exit(f"schoolpath:{step} failed:\n{told}")
    print(f"  schoolpath:{step}  {time.perf_counter() - begin:.1f} s with start-up", flush=True)


def draw(database, folder):
    """Draw the maps; returns the files made."""
    with tempfile.TemporaryDirectory(prefix="school_path_profile_") as profile:
        for name, value in qgis_process.make_profile(profile).items():
            os.environ[name] = value
        sys.path.insert(0, str(Path(profile) / "plugins"))
        import demo_map

        return demo_map.draw(database, folder, demo_data.ON_MAP)


if __name__ == "__main__":
    if {"-h", "--help"} & set(sys.argv):
        print(__doc__)
        sys.exit(2)
    main(Path(sys.argv[1] if len(sys.argv) > 1 else qgis_process.ROOT / "build" / "demo").resolve())
