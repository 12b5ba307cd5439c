# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs all algorithms that write layers, of the sample district."""
from qgis.core import QgsProcessingContext, QgsProcessingParameterFeatureSink, QgsProject, QgsVectorLayer

from school_path.tests.processing.layers import Feedback, layer, line, saved
from school_path.tests.tools.sample_texts import OSM


def run_all(provider, folder):
    """Algorithm and output -> file, of every layer that is written into ``folder``."""
    project = folder / "sample.gpkg"
    start(provider, "sampledistrict", {"PROJECT_FILE": str(project)})
    table = {name.upper(): f"{project}|layername={name}" for name in (
        "streets", "crossings", "homes", "schools", "paths", "elements")}
    town = saved(layer({"street_id": "text", "kind": "text"}, [
        (line((0, 0), (100, 0)), {"street_id": "a", "kind": "residential"})]), folder / "town.gpkg")
    (folder / "town.osm").write_text(OSM, encoding="utf8")
    homes = QgsVectorLayer(table["HOMES"], "homes", "ogr")
    address = next(homes.getFeatures())["address"]
    (folder / "pupils.csv").write_text(f"id,address,grade\n1,{address},2\n2,Nowhere 99,3\n", encoding="utf8")
    made = {}

    def run(name, **given):
        made.update({f"{name} {output}": file for output, file in start(provider, name, given, folder).items()})

    run("networkfromosm", INPUT=str(folder / "town.osm"))
    run("networkfromlayers", INPUT=town)
    run("homesfromtable", INPUT=str(folder / "pupils.csv"), ADDRESSES=table["HOMES"])
    run("assesssafety", **{name: table[name] for name in ("STREETS", "CROSSINGS")})
    run("safestroutes", PROFILE="P1", **{name: table[name] for name in ("STREETS", "CROSSINGS", "HOMES", "SCHOOLS")})
    run("designpath", ROUTES=made["safestroutes ROUTES"], HOMES=table["HOMES"])
    run("placeelements", **{name: table[name] for name in ("PATHS", "STREETS", "CROSSINGS", "SCHOOLS")},
        ELEMENTS_INPUT=table["ELEMENTS"])
    run("checkhandbook", **{name: table[name] for name in ("STREETS", "CROSSINGS", "PATHS", "SCHOOLS")})
    status, findings = made["safestroutes HOMES_STATUS"], made["checkhandbook FINDINGS"]
    run("compareruns", BEFORE=status, AFTER=status)
    run("comparefindings", BEFORE=findings, AFTER=findings)
    return made


def start(provider, name, given, folder=None):
    """Run an algorithm, with all its layers written into a folder; output -> file."""
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    algorithm = provider.algorithm(name).create()
    layers = [one.name() for one in algorithm.destinationParameterDefinitions()
              if folder and isinstance(one, QgsProcessingParameterFeatureSink)]
    files = {output: str(folder / f"{name}_{output.lower()}.gpkg") for output in layers}
    _, ok = algorithm.run({**given, **files}, context, feedback)
    if not ok:
        raise AssertionError(f"{name}: {feedback.textLog()}")
    return files
