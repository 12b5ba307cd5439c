# SPDX-License-Identifier: GPL-2.0-or-later
"""``placeelements`` from layer to layer."""
import re

import pytest
from qgis.core import QgsDxfExport, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QFile

from school_path.processing.algorithms.place_elements import PlaceElements
from school_path.tests.processing.layers import METRIC, X, Y, layer, line, point, streets

PATH = {"path_id": "text", "name": "text", "colour": "text", "shape": "text", "number": "int", "status": "text"}
ELEMENT = {"element_id": "text", "code": "text", "path_id": "text", "rotation": "real", "height": "real",
           "status": "text", "note": "text", "cost": "real"}
STREET = {"street_id": "text", "kind": "text", "carriageway_width": "real", "path_width": "real", "owner": "text"}


@pytest.fixture
def place(context, feedback):
    """Run the algorithm: rows of its outputs, with their places."""

    def run(**parameters):
        given = {"ELEMENTS": "memory:", "QUANTITIES": "memory:", "NOT_PLACED": "memory:", "PATHS": path(),
                 "STREETS": town(), **parameters}
        results, ok = PlaceElements().create().run(given, context, feedback)
        assert ok, feedback.textLog()
        rows = []
        for name in ("ELEMENTS", "QUANTITIES", "NOT_PLACED"):
            made = context.getMapLayer(results[name]) or QgsVectorLayer(results[name], name, "ogr")
            rows.append([{**feature.attributeMap(), "xy": _xy(feature)} for feature in made.getFeatures()])
        return rows

    return run


def _xy(feature):
    if not feature.hasGeometry():
        return None
    place = feature.geometry().asPoint()
    return round(place.x() - X, 1), round(place.y() - Y, 1)


def town(**owner):
    return streets((line((0, 0), (300, 0)), {"street_id": "way", "kind": "footway", "path_width": 3,
                                             "owner": "town", **owner}),
                   (line((150, -50), (150, 50)), {"street_id": "road", "kind": "residential", "carriageway_width": 6,
                                                  "owner": "town"}), fields=STREET)


def path(**fields):
    return layer(PATH, [(line((0, 0), (300, 0)), {"path_id": "p", "name": "North", "colour": "blue", "shape": "circle",
                                                  "number": 1, **fields})])


def zebra():
    return layer({"crossing_id": "text", "street_id": "text", "kind": "text"},
                 [(point(150, 0), {"crossing_id": "z", "street_id": "road", "kind": "zebra"})], "Point")


def test_a_vertex_of_a_path_at_zero_is_told_and_places_nothing_on_the_way_there(place, feedback):
    there, _, _ = place(CROSSINGS=zebra())
    stray = layer(PATH, [(f"LineString ({X} {Y}, 0 0, {X + 300} {Y})", {
        "path_id": "p", "name": "North", "colour": "blue", "shape": "circle", "number": 1})])
    elements, _, _ = place(PATHS=stray, CROSSINGS=zebra())

    assert [row["xy"] for row in elements] == [row["xy"] for row in there]
    assert [told for told in feedback.warnings if "km from the streets (ids 1)" in told]


def test_elements_have_the_fields_of_the_project(place, feedback):
    elements, _, failed = place(CROSSINGS=zebra(), PLACE="E06")

    assert [row["xy"] for row in elements] == [(146.2, 0.0), (153.8, 0.0)]
    assert {name: elements[0][name] for name in ("element_id", "code", "path_id", "rotation", "status", "cost", "new",
                                                 "ground_owner")} == {
        "element_id": "p-E06-1", "code": "E06", "path_id": "p", "rotation": 90, "status": "idea", "cost": 250,
        "new": True, "ground_owner": "town"}
    assert failed == []
    assert feedback.warnings == []


def test_quantities_are_counted_by_path_code_and_status(place, feedback):
    there = layer(ELEMENT, [(point(75, 2.5), {"element_id": "a", "code": "E02", "path_id": "p", "status": "built",
                                              "cost": 1000, "note": "old"}),
                            (point(80, 30), {"element_id": "b", "code": "X9", "path_id": "p"})], "Point")
    elements, bill, _ = place(PLACE="E02", ELEMENTS_INPUT=there)

    assert [row["element_id"] for row in elements[:2]] == ["a", "b"]
    assert (elements[0]["note"], elements[0]["new"], elements[0]["xy"]) == ("old", False, (75, 2.5))
    rows = {(row["code"], row["status"] or None): (row["count"], row["unit_cost"] or None, row["cost"] or None)
            for row in bill if row["row"] == "element"}
    made = len(elements) - 2
    assert rows == {("E02", "built"): (1, 450, 1000), ("E02", "idea"): (made, 450, 450 * made),
                    ("X9", None): (1, None, None)}
    assert {row["name"] or None for row in bill if row["row"] == "element"} == {"Route post", None}
    assert [text for text in feedback.warnings if "X9" in text and "not in the sums" in text]


def test_a_ground_line_is_counted_by_its_metres_and_keeps_its_length(place):
    there = layer({**ELEMENT, "length": "real"}, [(point(75, 2.5), {
        "element_id": "a", "code": "E05", "path_id": "p", "status": "built",
        "rotation": 90.0, "length": 8.5})], "Point")
    elements, bill, _ = place(PLACE="E06", ELEMENTS_INPUT=there)

    assert (elements[0]["xy"], elements[0]["rotation"], elements[0]["length"]) == ((75, 2.5), 90, 8.5)
    row = next(row for row in bill if row["code"] == "E05")
    assert (row["count"], row["amount"], row["unit_cost"], row["cost"]) == (1, 8.5, 12, 102)


def test_sums_per_path_and_status_and_the_total_stand_in_the_bill(place):
    there = layer(ELEMENT, [(point(75, 2.5), {"element_id": "a", "code": "E02", "path_id": "p", "status": "built",
                                              "cost": 1000}),
                            (point(80, 30), {"element_id": "b", "code": "X9", "path_id": "q"}),
                            (point(90, 30), {"element_id": "c", "code": "E12", "path_id": "q"})], "Point")
    _, bill, _ = place(PLACE="E02", ELEMENTS_INPUT=there)
    made = next(row["count"] for row in bill if row["status"] == "idea")

    assert [(row["row"], row["path_id"] or None, row["code"] or None, row["status"] or None) for row in bill] == [
        ("element", "p", "E02", "idea"), ("element", "p", "E02", "built"), ("sum", "p", None, "idea"),
        ("sum", "p", None, "built"), ("element", "q", "E12", None), ("element", "q", "X9", None),
        ("sum", "q", None, None), ("total", None, None, None)]
    assert [(row["name"], row["count"], row["cost"]) for row in bill if row["row"] != "element"] == [
        ("Sum", made, 450 * made), ("Sum", 1, 1000), ("Sum, without what has no known cost", 2, 6000),
        ("Total, without what has no known cost", made + 3, 450 * made + 7000)]


def test_without_elements_the_bill_is_empty(place):
    assert place(PLACE="E05")[1] == []


def test_what_could_not_be_placed_says_why(place, feedback):
    yard = layer({"note": "text"}, [(f"Polygon (({X + 20} {Y - 30}, {X + 300} {Y - 30}, {X + 300} {Y + 30}, "
                                     f"{X + 20} {Y + 30}, {X + 20} {Y - 30}))", {})], "Polygon")
    elements, _, failed = place(PLACE="E19", KEEP_OUT=yard)

    assert all(row["xy"][0] < 20 for row in elements)
    assert {(row["code"], row["name"], row["path_id"], row["reason"]) for row in failed} == {
        ("E19", "Winter pole", "p", "The area is kept out.")}
    assert "could not be placed" in feedback.warnings[0]


def test_ground_of_others_is_told(place, feedback):
    elements, *_ = place(PLACE="E19", STREETS=town(owner="state"))
    assert {row["ground_owner"] for row in elements} == {"state"}
    assert f"{len(elements)} beside streets of the state" in feedback.warnings[0]

    elements, *_ = place(PLACE="E19", STREETS=town(owner=None))
    assert {row["ground_owner"] for row in elements} == {"unknown"}


def test_an_element_that_the_catalogue_does_not_have_is_refused(context, feedback):
    with pytest.raises(QgsProcessingException, match='no element "E77"'):
        PlaceElements().create().processAlgorithm(
            {"ELEMENTS": "memory:", "PATHS": path(), "STREETS": town(), "PLACE": "E01, E77"}, context, feedback)


def test_along_one_path_alone(place, context, feedback):
    paths = layer(PATH, [(line((0, 0), (150, 0)), {"path_id": "west", "name": "West"}),
                         (line((300, 0), (150, 0)), {"path_id": "east", "name": "East"})])
    elements, *_ = place(PATHS=paths, PLACE="E19", PATH="east")

    assert {row["path_id"] for row in elements} == {"east"}
    assert [text for text in feedback.warnings if "no colour" in text and "East" in text and "West" not in text]
    with pytest.raises(QgsProcessingException, match='no path with the id "south"'):
        PlaceElements().create().processAlgorithm(
            {"ELEMENTS": "memory:", "PATHS": paths, "STREETS": town(), "PATH": "south"}, context, feedback)


def test_a_layer_without_paths_is_refused(context, feedback):
    with pytest.raises(QgsProcessingException, match="no path"):
        PlaceElements().create().processAlgorithm(
            {"ELEMENTS": "memory:", "PATHS": layer(PATH, [(None, {})]), "STREETS": town()}, context, feedback)


def test_a_path_without_a_code_is_told(place, feedback):
    place(PATHS=path(colour=None), PLACE="E06")
    assert [text for text in feedback.warnings if "no colour" in text and "North" in text]


def test_works_of_street_building_are_not_placed_by_rule(place, feedback):
    elements, *_ = place(PLACE="E05")
    assert elements == []
    assert [text for text in feedback.warnings if "Ground line" in text]


@pytest.mark.parametrize("crs", ["EPSG:4326", METRIC])
def test_areas_in_degrees_are_brought_to_the_streets(place, crs):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsRectangle

    box = QgsGeometry.fromRect(QgsRectangle(X - 20, Y - 30, X + 320, Y + 30))
    box.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem(METRIC), QgsCoordinateReferenceSystem(crs),
                                         QgsProject.instance()))
    elements, _, failed = place(PLACE="E19", KEEP_OUT=layer({"note": "text"}, [(box, {})], "Polygon", crs=crs))
    assert elements == [] and failed


def test_the_elements_go_into_a_drawing(context, feedback, tmp_path):
    """A designer takes them on in CAD: QGIS's own export to DXF writes every element."""
    results, ok = PlaceElements().create().run(
        {"ELEMENTS": str(tmp_path / "elements.gpkg"), "PATHS": path(), "STREETS": town(), "PLACE": "E02, E19"},
        context, feedback)
    made = QgsVectorLayer(results["ELEMENTS"], "elements", "ogr")
    drawing = tmp_path / "elements.dxf"
    export = QgsDxfExport()
    export.addLayers([QgsDxfExport.DxfLayer(made)])
    export.setSymbologyScale(1000)
    file = QFile(str(drawing))
    wrote = export.writeToFile(file, "UTF-8")
    file.close()

    assert ok and wrote == QgsDxfExport.ExportResult.Success
    text = drawing.read_text(encoding="utf-8", errors="replace")
    # group codes 10 and 20 of an entity are its x and y
    drawn = [(float(x), float(y)) for x, y in re.findall(r"\nPOINT\n.*?\n 10\n(\S+)\n 20\n(\S+)\n",
                                                         text[text.index("ENTITIES"):], re.DOTALL)]
    places = [feature.geometry().asPoint() for feature in made.getFeatures()]
    assert len(places) > 5
    assert sorted((round(x, 3), round(y, 3)) for x, y in drawn) == sorted(
        (round(place.x(), 3), round(place.y(), 3)) for place in places)
