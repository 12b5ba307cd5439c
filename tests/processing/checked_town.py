# SPDX-License-Identifier: GPL-2.0-or-later
"""A small town in layers that can be edited, with a School Path to check."""
from qgis.core import NULL, QgsGeometry, QgsProcessingContext, QgsProject

from school_path.processing.algorithms.check_handbook import CheckHandbook
from school_path.processing.finding_tables import findings_table
from school_path.tests.processing.layers import Feedback, layer, line, point

STREETS = {"street_id": "text", "name": "text", "kind": "text", "speed_limit": "real", "adt": "real",
           "footway_left": "text", "footway_right": "text", "lit": "text", "surface": "text", "owner": "text",
           "provenance": "text"}
PATHS = {"path_id": "text", "name": "text", "colour": "text", "shape": "text", "number": "int", "school_id": "text",
         "status": "text", "built_by": "text"}
ELEMENTS = {"element_id": "text", "code": "text", "path_id": "text", "rotation": "real", "height": "real",
            "status": "text", "note": "text", "cost": "real", "material": "text"}
WAIVERS = {"clause": "text", "feature_id": "text", "reason": "text", "author": "text", "date": "text",
           "expires": "text"}


def layers():
    """Layers by the name of their parameter."""
    ways = {"Koulukatu": ((0, 0), (200, 0)), "Kuusitie": ((200, 0), (400, 0)), "Mäntytie": ((200, 150), (200, -90)),
            "Puistopolku": ((400, 0), (400, 200))}
    kinds = {"Puistopolku": "footway", "Kuusitie": "tertiary"}
    streets = layer(STREETS, [
        (line(*xy), {"street_id": name, "name": name, "kind": kinds.get(name, "residential"), "speed_limit": 50,
                     "adt": 9000, "footway_left": "footway", "footway_right": "none", "lit": "yes", "surface": "paved",
                     "owner": "town"}) for name, xy in ways.items()], name="streets")
    crossings = layer({"crossing_id": "text", "street_id": "text", "kind": "text", "lit": "text"},
                      [(point(200, 4), {"crossing_id": "x1", "street_id": "Mäntytie", "kind": "zebra", "lit": "no"})],
                      "Point", name="crossings")
    paths = layer(PATHS, [
        (line((0, 4), (396, 4), (400, 200)), {"path_id": "p1", "name": "Blue path", "colour": "blue", "number": 1,
                                              "shape": "square", "school_id": "s1"}),
        (line((203, 150), (203, -90)), {"path_id": "p2", "name": "Side path", "colour": "blue", "number": 1,
                                        "shape": "square", "school_id": "s1"})], name="paths")
    elements = layer(ELEMENTS, [
        (point(20, 5), {"element_id": "e1", "code": "E01", "path_id": "p1", "height": 1.0}),
        (point(90, 3), {"element_id": "e2", "code": "E04", "path_id": "p1"})], "Point", name="elements")
    schools = layer({"school_id": "text", "name": "text"}, [(point(400, 200), {"school_id": "s1", "name": "Aula"})],
                    "Point", name="schools")
    voices = layer({"voice_id": "text", "category": "text", "weight": "real"},
                   [(point(300, 0), {"voice_id": "v1", "category": "fear", "weight": 4})], "Point", name="voices")
    waivers = layer(WAIVERS, [], "Point", name="waivers")
    return {"STREETS": streets, "CROSSINGS": crossings, "PATHS": paths, "ELEMENTS": elements, "SCHOOLS": schools,
            "VOICES": voices, "WAIVERS": waivers}


def in_project(made, project=None):
    """Put layers into a project; parameter -> id."""
    project = project or QgsProject.instance()
    for each in made.values():
        project.addMapLayer(each)
    return {name: each.id() for name, each in made.items()}


def whole_check(parameters):
    """Rows of the findings of ``checkhandbook`` on layers as they are now, as texts."""
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(QgsProject.instance())
    results, ok = CheckHandbook().create().run({**parameters, "FINDINGS": "memory:"}, context, feedback)
    assert ok, feedback.textLog()
    made = context.getMapLayer(results["FINDINGS"])
    names = [field.name() for field in made.fields() if field.name() not in ("fid", "run_id")]
    return [{**{name: _plain(feature[name]) for name in names}, "at": feature.geometry().asWkt(3)}
            for feature in made.getFeatures()]


def live_rows(checked):
    """Rows of the findings of a live check, as ``whole_check`` gives them."""
    columns, places = findings_table(checked, "")
    rows = [dict(zip([column.name for column in columns], map(_plain, values)))
            for values in zip(*(column.values for column in columns))]
    for row, wkb in zip(rows, places.wkb):
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        row["at"] = shape.asWkt(3)
        row.pop("run_id")
    return rows


def _plain(value):
    return None if value == NULL else value
