# SPDX-License-Identifier: GPL-2.0-or-later
"""A neighbourhood that can be counted by eye: a busy street between homes and school, with one zebra on it.

    K5 ──path── main ──back── S        the zebra X7 lies where the paths meet the busy street; E1 lives beyond it
"""
from qgis.core import QgsProject

from school_path.plugin import settings
from school_path.tests.processing.layers import layer, line, point, streets

STREETS = {"street_id": "text", "name": "text", "kind": "text", "speed_limit": "real", "adt": "real", "lanes": "real",
           "footway_left": "text", "footway_right": "text", "lit": "text", "provenance": "text"}
CROSSINGS = {"crossing_id": "text", "street_id": "text", "kind": "text", "marked": "text", "island": "text",
             "raised": "text", "signal_phase": "text", "signal_speed": "real", "provenance": "text"}
HOMES = {"home_id": "text", "school_id": "text", "grade": "text", "pupils": "int", "address": "text"}
MAIN = {"street_id": "main", "name": "Valtatie", "kind": "secondary", "speed_limit": 50, "adt": 9000, "lanes": 2,
        "footway_left": "footway", "footway_right": "footway", "lit": "yes"}
ZEBRA = {"crossing_id": "X7", "street_id": "main", "kind": "zebra", "marked": "yes", "island": "no", "raised": "no"}


def put(project=None):
    """Make the layers, put them into the project and choose them.

    Returns
    -------
    dict of str to QgsVectorLayer
        By role.
    """
    project = project or QgsProject.instance()
    layers = {
        "streets": streets(
            (line((0, 0), (100, 0)), {"street_id": "path", "name": "Kuusitie", "kind": "footway"}),
            (line((100, -200), (100, 0)), MAIN), (line((100, 0), (100, 200)), {**MAIN, "street_id": "main2"}),
            (line((100, 0), (200, 0)), {"street_id": "back", "name": "Koulupolku", "kind": "footway"}),
            (line((0, 0), (0, 80), (60, 80), (60, 0)), {"street_id": "loop", "name": "Kaarre", "kind": "footway"}),
            fields=STREETS),
        "crossings": layer(CROSSINGS, [(point(100, 0), ZEBRA)], "Point", name="crossings"),
        "schools": layer({"school_id": "text", "name": "text"}, [
            (point(200, 3), {"school_id": "s", "name": "Koivikon koulu"}),
            (point(200, -3), {"school_id": "s", "name": "Koivikon koulu"})], "Point", name="schools"),
        "homes": layer(HOMES, [
            (point(20, 5), {"home_id": "K5", "school_id": "s", "grade": "2", "pupils": 1, "address": "Kuusitie 5"}),
            (point(50, 5), {"home_id": "K9", "school_id": "s", "grade": "5", "pupils": 2, "address": "Kuusitie 9"}),
            (point(150, 5), {"home_id": "E1", "school_id": "s", "grade": "1", "pupils": 1, "address": "Koulupolku 1"}),
        ], "Point", name="homes")}
    for role, each in layers.items():
        project.addMapLayer(each)
        settings.choose_layer(project, role, each)
    return layers
