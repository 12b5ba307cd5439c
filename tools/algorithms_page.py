#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Write docs/algorithms.md, a section for each algorithm, from what the algorithms say of themselves.

usage: algorithms_page.py

The help of an algorithm in QGIS opens its section. Written by hand, here, are the examples alone; a test runs them.
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "algorithms.md"
HEAD = """# Algorithms

Made by `tools/algorithms_page.py` from the helps of the algorithms; do not edit. All are in the Processing toolbox
under *School Path* and in the menu *Plugins → School Path*, and run in batch, in models and from
[the command line](index.md#from-the-command-line). A choice takes its code in any case, or its number, from 0. Inputs
marked *advanced* are folded away in the dialogs. A layer input takes a layer of the project or a file.
"""
PAGES = {  # pages of the guide that say more
    "createproject": "your-own-town.md#1-make-a-project-file", "sampledistrict": "first-hour.md",
    "networkfromosm": "your-own-town.md#2-streets", "networkfromlayers": "own-data.md",
    "homesfromtable": "own-data.md#pupils-from-a-list", "assesssafety": "safety-model.md",
    "safestroutes": "index.md#how-the-statuses-read", "compareruns": "compare-runs.md",
    "designpath": "school-paths.md#paths-along-routes", "placeelements": "school-paths.md#elements-along-a-path",
    "checkhandbookfile": "handbook.md#how-it-is-read", "checkhandbook": "handbook.md#reading-the-result",
    "comparefindings": "handbook.md#comparing-years", "exportatlas": "printing.md#the-algorithms",
    "routecard": "printing.md#the-algorithms"}
ROUTES = "STREETS=streets.gpkg CROSSINGS=crossings.gpkg HOMES=homes.gpkg SCHOOLS=schools.gpkg"
EXAMPLES = {
    "createproject": "CRS=EPSG:3067 PROJECT_FILE=town.gpkg",
    "sampledistrict": "PROJECT_FILE=sample.gpkg",
    "networkfromosm": "INPUT=town.osm.pbf COUNTRY=FI STREETS=streets.gpkg CROSSINGS=crossings.gpkg "
                      "SCHOOLS=schools.gpkg HOMES=homes.gpkg BARRIERS=barriers.gpkg",
    "networkfromlayers": "INPUT=keskilinjat.geojson PRESET=CUSTOM MAPPING=vantaa.yaml TOLERANCE=0.5 "
                         "STREETS=streets.gpkg CROSSINGS=crossings.gpkg ISSUES=issues.gpkg",
    "homesfromtable": "INPUT=pupils.csv ADDRESSES=addresses.gpkg DISTRICTS=districts.gpkg HOMES=homes.gpkg "
                      "UNMATCHED=unmatched.csv",
    "assesssafety": "STREETS=streets.gpkg CROSSINGS=crossings.gpkg PROFILE=P1 SCENARIO=DARK "
                    "ASSESSED_STREETS=assessed_streets.gpkg ASSESSED_CROSSINGS=assessed_crossings.gpkg",
    "safestroutes": ROUTES + " BARRIERS=barriers.gpkg PROFILE=P2 PROFILE_FIELD=grade SCHOOL_FIELD=school_id "
                    "MAX_DETOUR=1.25 ROUTES=routes.gpkg LEGS=legs.gpkg HOMES_STATUS=status.gpkg SURVEY=survey.gpkg "
                    "PLACES=places.gpkg REPORT=report.html",
    "compareruns": "BEFORE=status_before.gpkg AFTER=status_after.gpkg BEFORE_ROUTES=routes_before.gpkg "
                   "AFTER_ROUTES=routes_after.gpkg SCHOOLS=schools.gpkg CHANGES=changes.gpkg REPORT=changes.html",
    "designpath": "ROUTES=routes.gpkg HOMES=homes.gpkg SCHOOLS=schools.gpkg MIN_COUNT=5 PATHS=new_paths.gpkg",
    "placeelements": "PATHS=paths.gpkg STREETS=streets.gpkg CROSSINGS=crossings.gpkg SCHOOLS=schools.gpkg "
                     "\"PLACE=E01, E02, E03\" ELEMENTS=new_elements.gpkg QUANTITIES=quantities.csv "
                     "NOT_PLACED=not_placed.gpkg",
    "checkhandbookfile": "HANDBOOK=ourtown.yaml",
    "checkhandbook": "STREETS=streets.gpkg CROSSINGS=crossings.gpkg PATHS=paths.gpkg ELEMENTS=elements.gpkg "
                     "SCHOOLS=schools.gpkg PROFILE=P1 FINDINGS=findings.gpkg REPORT=report.html SUMMARY=summary.json",
    "comparefindings": "BEFORE=findings_before.gpkg AFTER=findings_after.gpkg CHANGES=changes.gpkg",
    "exportatlas": "TEMPLATE=SCHOOL SCHOOLS=schools.gpkg PATHS=paths.gpkg ELEMENTS=elements.gpkg STREETS=streets.gpkg "
                   "\"CONTACT=Town of Example, 09 123 456\" OUTPUT=maps.pdf",
    "routecard": "ROUTES=routes.gpkg LEGS=legs.gpkg HOME_ID=K5 HOMES=homes.gpkg SCHOOLS=schools.gpkg "
                 "CROSSINGS=crossings.gpkg STREETS=streets.gpkg OUTPUT=card.pdf",
}


def table(head, rows):
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |" for line in lines)


def plain(text):
    """Help in HTML as Markdown."""
    text = re.sub(r"</?b>", "**", re.sub(r"</?i>", "*", text))
    return "\n\n".join(part.strip() for part in re.split(r"</?p>", text) if part.strip())


def kind_of(parameter):
    """Whether it must be given, and what it is otherwise."""
    told = []
    default = parameter.defaultValue()
    if default not in (None, ""):
        told.append(f"default `{str(default).lower() if isinstance(default, bool) else format_of(default)}`")
    elif not parameter.flags() & parameter.Flag.FlagOptional:
        told.append("required")
    if parameter.flags() & parameter.Flag.FlagAdvanced:
        told.append("advanced")
    return ", ".join(told)


def format_of(value):
    """A default as a command has it."""
    return f"{value:g}" if isinstance(value, float) else str(value)


def section(algorithm, results):
    """The section of an algorithm."""
    name = algorithm.name()
    inputs = [one for one in algorithm.parameterDefinitions() if not one.isDestination()]
    outputs = algorithm.destinationParameterDefinitions()
    parts = [f'<a id="{name}"></a>', f"## {algorithm.displayName()}",
             f"`schoolpath:{name}`, in the group *{algorithm.group()}*. {algorithm.shortDescription()} "
             f"[More]({PAGES[name]}).", plain(algorithm.shortHelpString())]
    if inputs:
        parts += ["**Inputs**", table(("parameter", "in the dialog", "what to give", ""), [
            (f"`{one.name()}`", one.description(), one.help(), kind_of(one)) for one in inputs])]
    rows = []
    for one in outputs:
        fields = f"{name} {one.name()}" in results
        link = f"[fields](fields.md#{name}-{one.name().lower()})" if fields else ""
        rows.append((f"`{one.name()}`", one.description(), one.help(), link))
    numbers = {one.name() for one in algorithm.outputDefinitions()} - {one.name() for one in outputs}
    rows += [(f"`{one.name()}`", one.description(), "A number, for models and scripts.", "")
             for one in algorithm.outputDefinitions() if one.name() in numbers]
    if rows:
        parts += ["**Outputs**", table(("output", "in the dialog", "what it is", ""), rows)]
    return "\n\n".join([*parts, "**Example**", f"    qgis_process run schoolpath:{name} -- {EXAMPLES[name]}"])


def page(results):
    """The text of the page."""
    algorithms = shipped()
    listed = table(("algorithm", "what it does"), [
        (f"[{one.displayName()}](#{one.name()})", one.shortDescription()) for one in algorithms])
    return "\n\n".join([HEAD, listed, *(section(one, results) for one in algorithms)]) + "\n"


def shipped():
    """The algorithms in the order of the menu, with the shipped profiles alone."""
    from school_path.processing import profiles
    from school_path.processing.provider import SchoolPathProvider

    class Listed(SchoolPathProvider):
        def addAlgorithm(self, algorithm):
            found.append(algorithm)
            return True

    found, own = [], profiles.own_files
    profiles.own_files = dict
    try:
        Listed().loadAlgorithms()
        return [algorithm.create() for algorithm in found]
    finally:
        profiles.own_files = own


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "tools"))
    from elements_page import package

    package()
    from fields_page import results as fields_of_results
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    PAGE.write_text(page(fields_of_results()), encoding="utf-8")
