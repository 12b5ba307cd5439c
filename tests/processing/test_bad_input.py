# SPDX-License-Identifier: GPL-2.0-or-later
"""Bad input gets a warning with feature ids or a refusal that says what to do; no home is dropped, nothing breaks."""
import math

import pytest
from qgis.core import QgsField, QgsGeometry, QgsLineString, QgsPoint, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray, QVariant

from school_path.processing.algorithms.safest_routes import SafestRoutes
from school_path.tests.processing.layers import X, Y, layer, line, point, streets

FIELDS = dict.fromkeys(("street_id", "name", "kind", "speed_limit", "adt", "provenance"), "text")
HOMES = dict.fromkeys(("home_id", "school_id", "grade"), "text")
SCHOOLS = {"school_id": "text"}
WAYS = [(line((0, 0), (100, 0)), {"street_id": "a", "kind": "footway"}),
        (line((100, 0), (200, 0)), {"street_id": "b", "kind": "footway"})]
ASIDE = line((0, 300), (50, 300))  # away from the way to school


def town(*more, ways=WAYS, **options):
    """A way from home to school, and the rows to be tested."""
    return streets(*ways, *more, fields=FIELDS, **options)


def homes(*rows, **options):
    return layer(HOMES, rows, "Point", name="homes", **options)


def school(shape=None, **options):
    return layer(SCHOOLS, [(shape or point(200, 2), {"school_id": "s"})], "Point", name="schools", **options)


@pytest.fixture
def status(context, feedback, tmp_path):
    """Run ``safestroutes``: status of each home by its id, in the order of the rows."""

    def run(ways, places=None, schools=None, **parameters):
        places = places or homes((point(5, 3), {"home_id": "h"}))
        given = {"STREETS": ways, "HOMES": places, "SCHOOLS": schools or school(), "PROFILE": "P2",
                 "ROUTES": "memory:", "HOMES_STATUS": "memory:", "LEGS": "memory:",
                 "REPORT": f"{tmp_path}/report.html", **parameters}
        results, ok = SafestRoutes().create().run(given, context, feedback)
        if not ok:
            raise QgsProcessingException(feedback.textLog())
        made = context.getMapLayer(results["HOMES_STATUS"]) or QgsVectorLayer(results["HOMES_STATUS"], "", "ogr")
        return [(feature["home_id"], feature["status"]) for feature in made.getFeatures()]

    return run


BAD_STREETS = {
    "infinite": (QgsGeometry(QgsLineString([X, math.inf], [Y, Y])), "cannot be read (ids 3)"),
    "1e18": (QgsGeometry(QgsLineString([X, 1e18], [Y, Y])), "cannot be read (ids 3)"),
    "a vertex at 0,0": (f"LineString({X} {Y + 300}, 0 0, {X + 50} {Y + 300})", "left out. Move them"),
    "most at 0,0": (f"LineString({X} {Y + 300}, 0 0)", "no two vertices within 20 km (ids 3)"),
    "null geometry": (None, "no geometry (ids 3)"),
    "empty geometry": ("LineString EMPTY", "no geometry (ids 3)"),
    "no length": (line((5, 5), (5, 5)), "no length (ids 3)"),
    "not a number": (QgsGeometry(QgsLineString([X, math.nan], [Y, Y])), "cannot be read (ids 3)"),
}


@pytest.mark.parametrize(("shape", "told"), BAD_STREETS.values(), ids=BAD_STREETS.keys())
def test_a_street_without_a_usable_line_is_told(status, feedback, shape, told):
    assert status(town((shape, {"street_id": "bad", "kind": "path"}))) == [("h", "served")]
    assert any(told in warning for warning in feedback.warnings)


@pytest.mark.parametrize(("values", "told"), [
    ({"speed_limit": "fast"}, "\"fast\"; ids 3"), ({"adt": "-3"}, "\"-3\"; ids 3"),
    ({"kind": "boulevard"}, "boulevard"),
    ({"kind": None}, "no kind (ids 3)"), ({"street_id": "a"}, "repeat a value of \"street_id\""),
    ({"provenance": "[1"}, "no JSON object (ids 3)"),
    ({"provenance": "[" * 100_000 + "]" * 100_000}, "no JSON object (ids 3)"), ({"speed_limit": "9" * 5000}, "ids 3"),
], ids=lambda values: next(iter(values)) if isinstance(values, dict) else "")
def test_a_value_without_sense_is_told(status, feedback, values, told):
    row = {"street_id": "bad", "kind": "residential", **values}

    assert status(town((ASIDE, row))) == [("h", "served")]
    assert any(told in warning for warning in feedback.warnings)


@pytest.mark.parametrize("geometry", ["MultiLineString", "LineStringZ", "LineStringM", "MultiLineStringZM"])
def test_other_forms_of_lines_give_the_same_answer(status, geometry):
    assert status(town(geometry=geometry)) == [("h", "served")]


def test_a_gap_of_a_millimetre_is_bridged(status):
    ways = [WAYS[0], (line((100.001, 0), (200, 0)), {"street_id": "b", "kind": "footway"})]

    assert status(town(ways=ways)) == [("h", "served")]


def test_a_gap_of_a_metre_is_none_to_be_bridged(status):
    ways = [WAYS[0], (line((101, 0), (200, 0)), {"street_id": "b", "kind": "footway"})]

    assert status(town(ways=ways), MAX_SNAP=20) == [("h", "unreachable")]


def test_homes_in_the_sea_without_place_and_twice_keep_their_rows(status, feedback):
    found = status(town(), homes(
        (point(5, 3), {"home_id": "h"}), (point(-9000, -9000), {"home_id": "sea"}), (None, {"home_id": "null"}),
        (point(5, 3), {"home_id": "h"})))

    assert found == [("h", "served"), ("sea", "not_snapped"), ("null", "not_snapped"), ("h", "served")]
    assert any("repeat a value of \"home_id\"" in warning for warning in feedback.warnings)
    assert any("homes\": 1 features have no geometry (ids 3)" in warning for warning in feedback.warnings)


def test_layers_in_three_systems_meet(status):
    places = homes(("Point (24.9277 60.1707)", {"home_id": "h"}), crs="EPSG:4326")
    moved = school(crs="EPSG:3857", shape="Point (2775245.1 8438181.9)")
    found = status(town(), places, moved, MAX_SNAP=100000)

    assert [home for home, _ in found] == ["h"]
    assert found[0][1] in ("served", "at_school")


def test_names_of_fields_that_a_shapefile_has_cut_are_understood_and_told(status, feedback):
    kinds = dict.fromkeys(("street_id", "kind", "speed_limi", "footway_le", "footway_ri", "adt"), "text")
    fast = {"street_id": "a", "kind": "residential", "speed_limi": "80", "footway_le": "none", "footway_ri": "none",
            "adt": "9000"}
    ways = streets((line((0, 0), (200, 0)), fast), fields=kinds)

    assert status(ways) == [("h", "blocked")]
    assert any("the fields speed_limi, footway_le, footway_ri are read as speed_limit, footway_left, footway_right"
               in warning for warning in feedback.warnings)


def test_a_layer_without_its_id_field_may_be_the_wrong_one(status, feedback):
    assert status(town(), schools=layer({"crossing_id": "text"}, [(point(200, 2), {"crossing_id": "x"})], "Point",
                                        name="crossings")) == [("h", "served")]
    assert [warning for warning in feedback.warnings if "no field \"school_id\"" in warning]
    assert "Is it the right layer?" in feedback.warnings[0]


def test_degrees_are_brought_to_metres_and_told(status, feedback):
    ways = [("LineString (24.930 60.170, 24.934 60.170)", {"street_id": "a", "kind": "footway"})]
    places = homes(("Point (24.9301 60.17001)", {"home_id": "h"}), crs="EPSG:4326")
    found = status(town(ways=ways, crs="EPSG:4326"), places, school("Point (24.9339 60.17001)", crs="EPSG:4326"))

    assert found == [("h", "served")]
    assert any("brought to EPSG:3067" in told for told in feedback.infos)


@pytest.mark.parametrize(("make", "told"), [
    (lambda: {"ways": streets(fields=FIELDS)}, "has no feature that can be used"),
    (lambda: {"ways": layer({"name": "text"}, [(ASIDE, {})])}, "has no field \"kind\""),
    (lambda: {"ways": town(crs="")}, "has no coordinate system"),
    (lambda: {"ways": town(), "places": homes()}, "\"homes\" has no feature"),
    (lambda: {"ways": town(), "places": layer(HOMES, [(None, {"home_id": "h"})], "Point", crs="", name="homes")},
     "\"homes\" is a table without places. Make points"),
    (lambda: {"ways": town(), "schools": layer(SCHOOLS, [], "Point", name="schools")}, "\"schools\" has no"),
    (lambda: {"ways": town(), "PROFILE_FIELD": "age"}, "has no field \"age\""),
], ids=["no streets", "no kind", "no CRS", "no homes", "a table", "no schools", "no such field"])
def test_what_cannot_be_done_is_refused_in_a_sentence(status, feedback, make, told):
    with pytest.raises(QgsProcessingException) as refused:
        status(**make())

    assert told in str(refused.value)
    assert "Traceback" not in str(refused.value)


ODD = {"a list": (QVariant.StringList, ["a", "b"]), "bytes": (QVariant.ByteArray, QByteArray(b"a\xff"))}


@pytest.mark.parametrize("name", ["street_id", "name", "kind", "speed_limit", "provenance"])
@pytest.mark.parametrize(("kind", "value"), ODD.values(), ids=ODD.keys())
def test_a_street_with_a_value_of_an_odd_type_breaks_nothing(status, name, kind, value):
    made = layer({**{field: "text" for field in FIELDS if field != name}, name: QgsField(name, kind)}, [
        *WAYS[:1], (line((100, 0), (200, 0)), {"street_id": "b", "kind": "footway", name: value})])

    assert status(made)[0][0] == "h"


@pytest.mark.parametrize("name", ["home_id", "school_id"])
@pytest.mark.parametrize(("kind", "value"), ODD.values(), ids=ODD.keys())
def test_a_home_with_an_id_of_an_odd_type_is_not_dropped(status, name, kind, value):
    made = layer({**{field: "text" for field in HOMES if field != name}, name: QgsField(name, kind)}, [
        (point(5, 3), {name: value, **({} if name == "home_id" else {"home_id": "h"})})], "Point", name="homes")

    assert len(status(town(), made)) == 1


def test_half_a_letter_in_a_text_breaks_nothing(status):
    made = homes((point(5, 3), {"home_id": "h\ud83d"}))

    assert status(town(), made) == [("h?", "served")]


@pytest.mark.parametrize("place", [(1e18, 0), (math.inf, 0), (math.nan, 0)])
def test_a_home_that_lies_nowhere_is_not_snapped_and_told(status, feedback, place):
    made = homes((point(5, 3), {"home_id": "h"}), (QgsGeometry(QgsPoint(*place)), {"home_id": "lost"}))

    assert status(town(), made) == [("h", "served"), ("lost", "not_snapped")]
    assert [told for told in feedback.warnings if "(ids 2)" in told]
