# SPDX-License-Identifier: GPL-2.0-or-later
"""What the search of the toolbox finds an algorithm by, and the sentence that is shown of it."""
from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate

# name of the algorithm -> words that people search for, separated by commas
TAGS = {
    "createproject": QT_TRANSLATE_NOOP("SchoolPath", "project, geopackage, empty, new, layers, forms, qfield"),
    "sampledistrict": QT_TRANSLATE_NOOP("SchoolPath", "sample, example, demo, tutorial, test data, first steps"),
    "networkfromosm": QT_TRANSLATE_NOOP(
        "SchoolPath", "openstreetmap, osm, pbf, import, streets, roads, crossings, footways, network, buildings, "
        "addresses, schools, railway"),
    "networkfromlayers": QT_TRANSLATE_NOOP(
        "SchoolPath", "streets, roads, import, mapping, digiroad, quickosm, network, topology, gaps, speed limits, "
        "linear referencing"),
    "homesfromtable": QT_TRANSLATE_NOOP(
        "SchoolPath", "pupils, students, addresses, geocoding, csv, excel, list, register, school districts, home"),
    "assesssafety": QT_TRANSLATE_NOOP(
        "SchoolPath", "safety, danger, risk, class, traffic, speed, footway, sidewalk, crossing, zebra, walking, "
        "cycling, road safety audit, dark, winter"),
    "safestroutes": QT_TRANSLATE_NOOP(
        "SchoolPath", "route, way to school, walk to school, school trip, pupils, shortest path, routing, safest, "
        "detour, cycling, walking, blocked, undecided, school transport, survey, report"),
    "compareruns": QT_TRANSLATE_NOOP(
        "SchoolPath", "compare, difference, change, before and after, what if, scenario, effect, measure, freed"),
    "designpath": QT_TRANSLATE_NOOP(
        "SchoolPath", "school path, route network, pupil flows, waymark, colour, code, bundle, main routes"),
    "placeelements": QT_TRANSLATE_NOOP(
        "SchoolPath", "elements, signs, signposts, waymarks, markings, furniture, placement, bill of quantities, "
        "costs, budget"),
    "checkhandbookfile": QT_TRANSLATE_NOOP("SchoolPath", "handbook, guideline, yaml, validate, file, clauses, limits"),
    "checkhandbook": QT_TRANSLATE_NOOP(
        "SchoolPath", "handbook, guideline, standard, audit, inspection, check, criteria, findings, waiver, "
        "accessibility, clear width, sight"),
    "comparefindings": QT_TRANSLATE_NOOP(
        "SchoolPath", "compare, difference, findings, audit, years, progress, monitoring, better, worse"),
    "exportatlas": QT_TRANSLATE_NOOP(
        "SchoolPath", "print, pdf, map, atlas, layout, poster, wall map, council, school, export"),
    "routecard": QT_TRANSLATE_NOOP(
        "SchoolPath", "print, pdf, card, directions, steps, family, parents, route, one pupil"),
}
# name of the algorithm -> what it does, in a sentence
SUMMARIES = {
    "createproject": QT_TRANSLATE_NOOP(
        "SchoolPath", "Makes an empty project file with all layers, forms and styles of School Path."),
    "sampledistrict": QT_TRANSLATE_NOOP("SchoolPath", "Makes a project file with an invented district to try out."),
    "networkfromosm": QT_TRANSLATE_NOOP(
        "SchoolPath", "Makes streets, crossings, school gates, homes and barriers from an OpenStreetMap file."),
    "networkfromlayers": QT_TRANSLATE_NOOP(
        "SchoolPath", "Makes streets and crossings from the town's own street lines, and lists what needs a look."),
    "homesfromtable": QT_TRANSLATE_NOOP(
        "SchoolPath", "Turns a list of pupils with addresses into homes, by the town's own address points."),
    "assesssafety": QT_TRANSLATE_NOOP(
        "SchoolPath", "Gives class, risk and reason of both sides of every street and of every crossing, for an age."),
    "safestroutes": QT_TRANSLATE_NOOP(
        "SchoolPath", "Finds for every home the route to school with the least traffic danger, and says what is in "
        "the way."),
    "compareruns": QT_TRANSLATE_NOOP(
        "SchoolPath", "Says for which homes the way to school changed between two runs of the routes."),
    "designpath": QT_TRANSLATE_NOOP(
        "SchoolPath", "Proposes School Paths with colour, shape and number along the routes that most pupils take."),
    "placeelements": QT_TRANSLATE_NOOP(
        "SchoolPath", "Places signs, posts and wait spots along School Paths by the rules of the catalogue, with "
        "costs."),
    "checkhandbookfile": QT_TRANSLATE_NOOP("SchoolPath", "Reports everything that is wrong with a handbook file."),
    "checkhandbook": QT_TRANSLATE_NOOP(
        "SchoolPath", "Checks School Paths against the clauses of a handbook, and reports what fails or is unknown."),
    "comparefindings": QT_TRANSLATE_NOOP(
        "SchoolPath", "Says what got better and what got worse between two checks against a handbook."),
    "exportatlas": QT_TRANSLATE_NOOP(
        "SchoolPath", "Prints a map for each school, or one for the council, as a PDF without homes."),
    "routecard": QT_TRANSLATE_NOOP(
        "SchoolPath", "Prints the way of one home to school in steps, with a map, for its family."),
}


def tags(name):
    """Words by which an algorithm is found: English, and in the language of QGIS."""
    english = TAGS[name]
    both = [*english.split(","), *translate("SchoolPath", english).split(",")]
    return list(dict.fromkeys(word.strip() for word in both if word.strip()))


def summary(name):
    """What an algorithm does, in a sentence."""
    return translate("SchoolPath", SUMMARIES[name])
