# SPDX-License-Identifier: GPL-2.0-or-later
"""``checkhandbook`` on what towns hand over: other CRS, broken shapes, wrong types, empty layers; never a traceback."""
import json
import math

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsLineString,
    QgsProject,
    QgsVectorLayer,
)

from school_path.processing.algorithms.check_handbook import CheckHandbook
from school_path.processing.algorithms.compare_findings import CompareFindings
from school_path.tests.processing.layers import METRIC, X, Y, layer, line, point, streets

STREET = {"street_id": "main", "name": "Tikkurilantie", "kind": "tertiary", "speed_limit": 60, "adt": 5000}
FIELDS = {"street_id": "text", "name": "text", "kind": "text", "speed_limit": "real", "adt": "real"}
PATH = {"path_id": "p", "name": "Blue"}
PATH_FIELDS = dict.fromkeys(("path_id", "name", "school_id"), "text")


def town(*more):
    return streets((line((100, -100), (100, 100)), STREET), (line((0, 0), (100, 0)), {"kind": "footway"}),
                   (line((100, 0), (200, 0)), {"kind": "footway"}), *more, fields=FIELDS)


def paths(*rows, **options):
    return layer(PATH_FIELDS, rows or [(line((0, 0), (200, 0)), PATH)], name="paths", **options)


def crossings():
    return layer({"crossing_id": "text", "kind": "text"}, [(point(100, 0), {"crossing_id": "c", "kind": "zebra"})],
                 "Point", name="crossings")


def in_degrees(made):
    """The layer in WGS 84."""
    world = QgsCoordinateReferenceSystem("EPSG:4326")
    change = QgsCoordinateTransform(made.crs(), world, QgsProject.instance())
    rows = []
    for feature in made.getFeatures():
        shape = QgsGeometry(feature.geometry())
        shape.transform(change)
        rows.append((shape, {name: value for name, value in feature.attributeMap().items()}))
    fields = {field.name(): field for field in made.fields()}
    kind = "Point" if made.geometryType() == 0 else "LineString"
    return layer(fields, rows, kind, crs="EPSG:4326", name=made.name())


@pytest.fixture
def run(context, feedback, tmp_path):
    """Run with all outputs: rows of FINDINGS; fails with what was told where the run fails."""

    def runner(**parameters):
        given = {"STREETS": town(), "CROSSINGS": crossings(), "PATHS": paths(), "FINDINGS": "memory:",
                 "REPORT": f"{tmp_path}/r.html", "SUMMARY": f"{tmp_path}/s.json", **parameters}
        results, ok = CheckHandbook().create().run(given, context, feedback)
        assert "unexpected error" not in feedback.textLog(), feedback.textLog()
        assert ok, feedback.textLog()
        json.loads((tmp_path / "s.json").read_text("utf8"))
        made = context.getMapLayer(results["FINDINGS"]) or QgsVectorLayer(results["FINDINGS"], "f", "ogr")
        return [feature.attributeMap() for feature in made.getFeatures()]

    return runner


def speed(rows):
    """Verdict and place of the clause on the speed at crossings."""
    return [(row["verdict"], row["feature_id"], row["path_id"]) for row in rows if row["clause"] == "C02"]


def test_a_vertex_of_a_path_at_zero_is_told_and_the_path_is_checked_without_it(run, feedback):
    stray = f"LineString ({X} {Y}, 0 0, {X + 200} {Y})"

    assert speed(run(PATHS=paths((stray, PATH)))) == [("fail", "c", "p")]
    assert [told for told in feedback.warnings if "vertices more than 10 km from the streets (ids 1)" in told]


def test_a_path_with_swapped_axes_is_told_and_left_out(run, feedback):
    swapped = f"LineString ({Y} {X}, {Y} {X + 200})"

    assert speed(run(PATHS=paths((line((0, 0), (200, 0)), PATH), (swapped, {**PATH, "path_id": "q"})))) == [
        ("fail", "c", "p")]
    assert [told for told in feedback.warnings if "lie more than 10 km away from the streets (ids 2)" in told]


@pytest.mark.parametrize("which", ["STREETS", "CROSSINGS", "PATHS"])
def test_layers_in_degrees_give_the_same_findings(run, which):
    made = {"STREETS": town, "CROSSINGS": crossings, "PATHS": paths}[which]
    assert speed(run(**{which: in_degrees(made())})) == [("fail", "c", "p")]


def test_a_path_in_parts_and_with_heights_is_one_path(run):
    shape = f"MultiLineStringZ (({X} {Y} 5, {X + 100} {Y} 5), ({X + 100} {Y} 5, {X + 200} {Y} 5))"
    rows = run(PATHS=layer(PATH_FIELDS, [(shape, PATH)], "MultiLineStringZ", name="paths"))

    assert speed(rows) == [("fail", "c", "p")]
    assert {row["path_id"] for row in rows} <= {"p", None}


@pytest.mark.parametrize(("shape", "told"), [
    (None, "no geometry"), (QgsGeometry(QgsLineString([X, math.nan], [Y, Y])), "cannot be read"),
    (line((5, 5), (5, 5)), "no length")], ids=["null", "nan", "short"])
def test_a_path_without_a_usable_line_is_told(run, feedback, shape, told):
    assert speed(run(PATHS=paths((line((0, 0), (200, 0)), PATH), (shape, {"path_id": "bad"})))) == [("fail", "c", "p")]
    assert [warning for warning in feedback.warnings if told in warning]


def test_a_path_far_from_all_streets_is_checked(run):
    rows = run(PATHS=paths((line((5000, 5000), (5200, 5000)), PATH)))
    assert [row["verdict"] for row in rows if row["clause"] == "N05"] == ["fail"]


def test_ids_that_are_numbers_stay_numbers_in_the_findings(run):
    made = layer({"path_id": "int", "name": "text"}, [(line((0, 0), (200, 0)), {"path_id": 7, "name": "Blue"})])
    assert speed(run(PATHS=made)) == [("fail", "c", 7)]


def test_text_in_a_number_field_is_told_and_unknown(run, feedback):
    made = streets((line((100, -100), (100, 100)), {**STREET, "speed_limit": "fast", "adt": "5000"}),
                   (line((0, 0), (100, 0)), {"kind": "footway"}), (line((100, 0), (200, 0)), {"kind": "footway"}),
                   fields=dict.fromkeys(FIELDS, "text"))

    assert speed(run(STREETS=made)) == [("unknown", "c", "p")]
    assert [warning for warning in feedback.warnings if "speed_limit" in warning]


@pytest.mark.parametrize("name", ["ELEMENTS", "VOICES", "WAIVERS", "FLOWS_STREETS", "FLOWS_CROSSINGS", "OBSTACLES",
                                  "ROUTES", "CROSSINGS", "JUDGEMENTS"])
def test_an_empty_layer_is_no_fault(run, name):
    assert run(**{name: layer({"anything": "text"}, [], "Point", name=name.lower())})


@pytest.mark.parametrize("name", ["ELEMENTS", "VOICES", "SCHOOLS", "HOMES", "WAIVERS", "FLOWS_STREETS",
                                  "FLOWS_CROSSINGS", "OBSTACLES", "ROUTES", "JUDGEMENTS"])
def test_a_layer_of_strange_rows_is_no_fault(run, name):
    """Fields of the wrong type, a row without a place, and none of the fields that are asked for."""
    rows = [(point(50, 5), {"pupils": "many", "height": "tall"}), (None, {}), (point(60, 5), {"status": "?"})]
    fields = dict.fromkeys(("pupils", "height", "status", "category", "code", "expires"), "text")
    assert run(**{name: layer(fields, rows, "Point", name=name.lower())})


def test_obstacles_may_be_any_shapes_broken_ones_too(run):
    made = QgsVectorLayer(f"Polygon?crs={METRIC}", "obstacles", "memory")
    crosses_itself = "110 5, 130 25, 130 5, 110 25, 110 5"
    for ring in ("110 5, 130 5, 130 25, 110 25, 110 5", crosses_itself):
        feature = QgsFeature(made.fields())
        xy = ", ".join(f"{X + float(x)} {Y + float(y)}" for x, y in (pair.split() for pair in ring.split(", ")))
        feature.setGeometry(QgsGeometry.fromWkt(f"Polygon (({xy}))"))
        made.dataProvider().addFeatures([feature])
    assert speed(run(OBSTACLES=made)) == [("fail", "c", "p")]


def test_children_who_pass_stand_beside_the_finding_small_counts_do_not(run):
    for pupils, told in ((23, 23), (4, None)):
        flows = layer({"crossing_id": "text", "pupils": "int"},
                      [(point(100, 0), {"crossing_id": "c", "pupils": pupils})], "Point", name="flows")
        row, = [row for row in run(FLOWS_CROSSINGS=flows) if row["clause"] == "C02"]
        assert (row["pupils"] or None) == told


def test_the_run_tells_what_was_in_the_layers_and_not_where_they_lay(run):
    def flows(pupils):
        row = point(100, 0), {"crossing_id": "c", "pupils": pupils}
        return layer({"crossing_id": "text", "pupils": "int"}, [row], "Point", name="flows")

    one, same, other = ({row["run_id"] for row in run(FLOWS_CROSSINGS=flows(count))} for count in (23, 23, 24))
    assert one == same != other


def test_a_waiver_at_a_place_is_brought_to_the_crs_of_the_streets(run):
    fields = dict.fromkeys(("clause", "reason", "author", "date", "expires"), "text")
    waiver = layer(fields, [(point(104, 3), {"clause": "C02", "reason": "guard", "author": "A", "date": "2020-01-01",
                                            "expires": "2999-01-01"})], "Point", name="waivers")
    row, = [row for row in run(WAIVERS=in_degrees(waiver)) if row["clause"] == "C02"]
    assert (row["waived"], row["waiver_reason"]) == (True, "guard")


def test_a_cancelled_check_leaves_no_file(context, feedback, tmp_path):
    feedback.cancel()
    _, ok = CheckHandbook().create().run({
        "STREETS": town(), "PATHS": paths(), "FINDINGS": f"{tmp_path}/f.gpkg", "REPORT": f"{tmp_path}/r.html",
        "REPORT_PDF": f"{tmp_path}/r.pdf"}, context, feedback)

    assert not ok
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_layer_of_findings_is_refused(context, feedback):
    _, ok = CompareFindings().create().run({"BEFORE": crossings(), "AFTER": crossings(), "CHANGES": "memory:"}, context,
                                           feedback)
    assert not ok
    assert "clause" in feedback.textLog()
