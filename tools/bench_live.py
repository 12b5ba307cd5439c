#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Time the live check of the panel: School Paths of 3 km with 300 elements each, drawn along the streets of a town.

usage: bench_live.py STREETS CROSSINGS

Prints one line of JSON: for 1 path and for 20 the seconds to begin the check, and the median of some edits of each
kind, from the edit buffer to the findings: an element moved, one placed, the path recoloured, a vertex of it moved.
"""
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

import qgis_process

LENGTH, ELEMENTS, EDITS = 3000.0, 300, 5
CODES = ("E01", "E02", "E04", "E05", "E10")
PATH_FIELDS = {"path_id": "text", "name": "text", "colour": "text", "shape": "text", "number": "int"}
ELEMENT_FIELDS = {"element_id": "text", "code": "text", "path_id": "text", "height": "real"}


def main(streets, crossings):
    """Time both towns."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    lines = walks(streets, 20)
    print(json.dumps({str(count): timed(streets, crossings, lines[:count]) for count in (1, 20)}))
    sys.stdout.flush()
    os._exit(0)  # QGIS's own end may crash without a window


def walks(source, count):
    """Ways of about 3 km along the streets of a town, the same ones each time, as lists of vertices."""
    import networkx
    import numpy as np
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from school_path.processing.algorithms.check_handbook import CheckHandbook
    from school_path.processing.reading import read_streets

    streets, _ = read_streets(CheckHandbook().create(), {"STREETS": source}, QgsProcessingContext(),
                              QgsProcessingFeedback(False))
    lines, length = streets.lines, streets.lines.lengths()
    starts, ends = lines.starts.tolist(), lines.ends.tolist()
    graph = networkx.Graph()
    for row in np.flatnonzero(streets.walkable):
        graph.add_edge(tuple(starts[row]), tuple(ends[row]), weight=length[row], row=row)
    town = sorted(max(networkx.connected_components(graph), key=len))
    found, pick = [], np.random.default_rng(1)
    while len(found) < count:
        before, away = networkx.dijkstra_predecessor_and_distance(graph, town[pick.integers(len(town))],
                                                                  cutoff=LENGTH + 200)
        far = [place for place, metres in away.items() if metres > LENGTH]
        if far:
            way = [far[pick.integers(len(far))]]
            while before[way[-1]]:
                way.append(before[way[-1]][0])
            found.append(drawn(lines, graph, way))
    return found


def drawn(lines, graph, places):
    """Vertices of a way."""
    found = [tuple(places[0])]
    for one, other in zip(places, places[1:]):
        piece = [tuple(xy) for xy in lines.line(graph[one][other]["row"])]
        found += (piece if piece[0] == one else piece[::-1])[1:]
    return found


def timed(streets, crossings, lines):
    """Seconds of a town with these paths."""
    from qgis.core import QgsProcessingFeedback, QgsProject, QgsVectorLayer

    from school_path.processing.live_check import LiveHandbookCheck, take

    project = QgsProject.instance()
    project.clear()
    inputs = {"STREETS": QgsVectorLayer(streets, "streets", "ogr"), **layers(lines, QgsVectorLayer(streets).crs()),
              "CROSSINGS": QgsVectorLayer(crossings, "crossings", "ogr")}
    for layer in inputs.values():
        project.addMapLayer(layer, False)
    begin = time.perf_counter()
    check = LiveHandbookCheck(take({name: layer.id() for name, layer in inputs.items()} | {"PROFILE": "P2"}, project),
                              QgsProcessingFeedback(False))
    told = {"begin": round(time.perf_counter() - begin, 2), "findings": int(check.checked.findings.listed.sum())}
    for layer in (inputs["PATHS"], inputs["ELEMENTS"]):
        layer.startEditing()
    for name, edit in edits(inputs["PATHS"], inputs["ELEMENTS"]).items():
        seconds = []
        for turn in range(EDITS):
            edit(turn)
            begin = time.perf_counter()
            check.refresh(check.take(project))
            seconds.append(time.perf_counter() - begin)
        told[name] = round(statistics.median(seconds), 3)
    for layer in (inputs["PATHS"], inputs["ELEMENTS"]):
        layer.rollBack()
    return told


def layers(lines, crs):
    """Layers in memory: paths along lines, and elements at even distances beside them."""
    from qgis.core import QgsGeometry, QgsPointXY

    paths, elements = [], []
    for number, line in enumerate(lines):
        shape = QgsGeometry.fromPolylineXY([QgsPointXY(*xy) for xy in line])
        paths.append((shape, [f"p{number}", f"Path {number}", "blue", "square", number]))
        for nth in range(ELEMENTS):
            place = shape.interpolate(shape.length() * nth / ELEMENTS).asPoint()
            elements.append((QgsGeometry.fromPointXY(QgsPointXY(place.x() + nth % 5 - 2, place.y() + nth % 3 - 1)),
                             [f"e{number}-{nth}", CODES[nth % len(CODES)], f"p{number}", 1.2]))
    return {"PATHS": in_memory("LineString", PATH_FIELDS, paths, crs),
            "ELEMENTS": in_memory("Point", ELEMENT_FIELDS, elements, crs)}


def in_memory(kind, fields, rows, crs):
    """A layer in memory."""
    from qgis.core import QgsFeature, QgsVectorLayer

    from school_path.processing import compat

    layer = QgsVectorLayer(kind, kind, "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes([compat.field(name, sort) for name, sort in fields.items()])
    layer.updateFields()
    features = []
    for shape, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def edits(paths, elements):
    """Name -> an edit of the first path, done with another number each time."""
    from qgis.core import QgsFeature

    element, path = (next(layer.getFeatures()).id() for layer in (elements, paths))

    def move(turn):
        shape = elements.getGeometry(element)
        shape.translate(1.0 + turn, 0.5)
        elements.changeGeometry(element, shape)

    def place(turn):
        feature = QgsFeature(elements.fields())
        feature.setGeometry(elements.getGeometry(element))
        feature.setAttributes([f"new{turn}", "E02", "p0", 1.2])
        elements.addFeature(feature)

    def recolour(turn):
        paths.changeAttributeValue(path, 2, ("yellow", "green", "orange")[turn % 3])

    def bend(turn):
        shape = paths.getGeometry(path)
        vertex = shape.vertexAt(5)
        shape.moveVertex(vertex.x() + 2.0 + turn, vertex.y(), 5)
        paths.changeGeometry(path, shape)

    return {"element moved": move, "element placed": place, "path recoloured": recolour, "path bent": bend}


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__)
        sys.exit(2)
    with tempfile.TemporaryDirectory(prefix="school_path_profile_") as profile:
        os.environ.update(qgis_process.make_profile(profile))
        sys.path.insert(0, str(Path(profile) / "plugins"))
        main(*sys.argv[1:])
