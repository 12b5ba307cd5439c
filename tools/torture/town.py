# SPDX-License-Identifier: GPL-2.0-or-later
"""The invented district with everything that the algorithms take: what all attacks begin with.

usage: town.py FOLDER     makes FOLDER/town.gpkg and FOLDER/results.gpkg
"""
import sys
from pathlib import Path

from tries import link_package, start_qgis

RESULTS = ("ROUTES", "LEGS", "HOMES_STATUS", "SURVEY", "PLACES")
SAFE = {"STREETS": "streets", "CROSSINGS": "crossings", "HOMES": "homes", "SCHOOLS": "schools",
        "JUDGEMENTS": "judgements", "BARRIERS": "barriers"}
LAYERS = {  # algorithm -> parameter -> table
    "assesssafety": {"STREETS": "streets", "CROSSINGS": "crossings", "JUDGEMENTS": "judgements"},
    "safestroutes": SAFE,
    "checkhandbook": {"STREETS": "streets", "CROSSINGS": "crossings", "PATHS": "paths", "ELEMENTS": "elements",
                      "SCHOOLS": "schools", "HOMES": "homes", "VOICES": "voices", "ROUTES": "ROUTES",
                      "OBSTACLES": "barriers", "JUDGEMENTS": "judgements", "WAIVERS": "waivers"},
    "comparefindings": {"BEFORE": "FINDINGS", "AFTER": "FINDINGS"},
    "compareruns": {"BEFORE": "HOMES_STATUS", "AFTER": "HOMES_STATUS", "BEFORE_ROUTES": "ROUTES",
                    "AFTER_ROUTES": "ROUTES", "SCHOOLS": "schools"},
    "designpath": {"ROUTES": "ROUTES", "HOMES": "homes", "SCHOOLS": "schools"},
    "exportatlas": {"SCHOOLS": "schools", "PATHS": "paths", "ELEMENTS": "elements", "STREETS": "streets",
                    "PLACES": "PLACES", "HOMES_STATUS": "HOMES_STATUS"},
    "homesfromtable": {"INPUT": "homes", "ADDRESSES": "homes", "DISTRICTS": "schools"},
    "networkfromlayers": {"INPUT": "streets", "CROSSINGS_INPUT": "crossings"},
    "placeelements": {"PATHS": "paths", "STREETS": "streets", "CROSSINGS": "crossings", "SCHOOLS": "schools",
                      "ELEMENTS_INPUT": "elements", "KEEP_OUT": "barriers"},
    "routecard": {"ROUTES": "ROUTES", "LEGS": "LEGS", "HOMES": "homes", "SCHOOLS": "schools",
                  "CROSSINGS": "crossings", "STREETS": "streets"},
}
SETTINGS = {  # what else they need
    "homesfromtable": {"ADDRESS_FIELD": "home_id"},
    "routecard": {"HOME_ID": ""},  # a home that has a route; found when the town is made
}
FILES = {"REPORT": ".html", "REPORT_PDF": ".pdf", "SUMMARY": ".json", "OUTPUT": ".pdf", "PROJECT_FILE": ".gpkg"}


def source(town, table):
    """Where a table of the town is."""
    return f"{town / ('results.gpkg' if table.isupper() else 'town.gpkg')}|layername={table}"


def usual(name, town):
    """Parameters of an algorithm with which it works, outputs left out."""
    given = {**SETTINGS.get(name, {}), **{parameter: source(town, table) for parameter, table in LAYERS[name].items()}}
    if name == "routecard":
        given["HOME_ID"] = (town / "home.txt").read_text()
    return given


def outputs(algorithm, folder, memory=True):
    """Destinations for every output of an algorithm: layers in memory or in one GeoPackage each, files in a folder."""
    made = {}
    for definition in algorithm.destinationParameterDefinitions():
        name = definition.name()
        made[name] = "memory:" if definition.type() == "sink" and memory else str(
            Path(folder) / f"{name.lower()}{FILES.get(name, '.gpkg')}")
    return made


def main(folder):
    """Make it."""
    link_package()
    kept = start_qgis()
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

    from school_path.processing.algorithms.check_handbook import CheckHandbook
    from school_path.processing.algorithms.safest_routes import SafestRoutes
    from school_path.processing.algorithms.sample_district import SampleDistrict

    def run(kind, parameters):
        results, ok = kind().create().run(parameters, QgsProcessingContext(), feedback)
        if not ok:
            raise SystemExit(feedback.textLog())
        return results

    feedback = QgsProcessingFeedback(False)
    run(SampleDistrict, {"PROJECT_FILE": str(folder / "town.gpkg")})
    made = {name: f"ogr:dbname='{folder / 'results.gpkg'}' table=\"{name}\" (geom)" for name in (*RESULTS, "FINDINGS")}
    run(SafestRoutes, {**usual("safestroutes", folder), **{name: made[name] for name in RESULTS}})
    run(CheckHandbook, {**{name: place for name, place in usual("checkhandbook", folder).items()},
                        "FINDINGS": made["FINDINGS"]})
    served = QgsVectorLayer(source(folder, "ROUTES"), "", "ogr")
    home = next(str(row["home_id"]) for row in served.getFeatures() if row["status"] == "served")
    (folder / "home.txt").write_text(home)
    del kept


if __name__ == "__main__":
    main(Path(sys.argv[1]))
