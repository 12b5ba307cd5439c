# SPDX-License-Identifier: GPL-2.0-or-later
"""Streets layers, good and bad, become arrays or a refusal in words."""

import json
import math

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsLineString, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt

from school_path.core.errors import SchoolPathError
from school_path.core.streets import Access, Junction, Kind, Oneway, Service, Source, YesNo
from school_path.tests.processing.layers import STRAIGHT, STREET_FIELDS, X, Y, layer, line, streets

SHORT = line((0, 0), (0, 0))


def test_values_and_words_are_read(read, feedback):
    table, crs = read(streets({"street_id": "a", "kind": "Tertiary", "speed_limit": 40, "lit": "yes"}))

    assert crs.authid() == "EPSG:3067"
    assert table.street_id.tolist() == ["a"]
    assert table.kind.tolist() == [Kind.TERTIARY]
    assert table.speed_limit.values.tolist() == [40]
    assert table.lit.values.tolist() == [YesNo.YES]
    assert table.lines.xy.tolist() == [[X, Y], [X + 100, Y]]
    assert feedback.warnings == []


def test_what_is_not_there_is_missing_and_not_zero(read):
    table, _ = read(streets({}))

    assert not table.speed_limit.given.any()
    assert not table.adt.given.any()
    assert not table.footway_left.given.any()
    assert (table.service[0], table.junction[0], table.oneway[0]) == (Service.NONE, Junction.NONE, Oneway.NO)
    assert table.foot[0] == Access.UNKNOWN
    assert table.level[0] == 0


def test_field_names_are_found_in_any_case(read):
    table, _ = read(layer({"KIND": "text", "Speed_Limit": "int"}, [(STRAIGHT, {"KIND": "path", "Speed_Limit": 30})]))

    assert table.kind[0] == Kind.PATH
    assert table.speed_limit.values[0] == 30


@pytest.mark.parametrize(
    ("told", "value", "source"),
    [
        (["default", 40], 40, Source.DEFAULT),
        (["default", 40], 30, Source.STATED),  # a planner typed over the assumed value
        (["tagged", 30], 30, Source.TAGGED),
        (["tagged", 40], 30, Source.STATED),
        (["measured"], 30, Source.MEASURED),
        ("derived", 30, Source.DERIVED),
        (["nonsense", 30], 30, Source.DEFAULT),  # only nothing said is the town's
        (None, 30, Source.STATED),
    ],
)
def test_provenance_holds_only_for_the_value_it_was_said_of(read, told, value, source):
    provenance = None if told is None else json.dumps({"speed_limit": told})
    table, _ = read(streets({"speed_limit": value, "provenance": provenance}))

    assert table.speed_limit.source.tolist() == [source]


def test_provenance_of_a_word_compares_the_word(read):
    table, _ = read(
        streets(
            {"lit": "no", "provenance": '{"lit": ["default", "no"]}'},
            {"lit": "yes", "provenance": '{"lit": ["default", "no"]}'},
        )
    )

    assert table.lit.source.tolist() == [Source.DEFAULT, Source.STATED]


@pytest.mark.parametrize("who, source", [("A. Virta", Source.STATED), (" ", Source.DEFAULT), (None, Source.DEFAULT)])
def test_a_right_guess_that_somebody_confirms_is_stated(read, who, source):
    fields = {**STREET_FIELDS, "confirmed_by": "text", "confirmed_on": "date"}
    told = '{"speed_limit": ["default", 40], "lit": ["tagged", "yes"]}'
    table, _ = read(streets({"speed_limit": 40, "lit": "yes", "provenance": told, "confirmed_by": who},
                            {"provenance": told, "confirmed_by": who}, fields=fields))

    assert table.speed_limit.source[0] == source
    assert table.lit.source[0] == Source.TAGGED  # what was known stays what it was
    assert not table.speed_limit.given[1]  # where nothing stands there is nothing to confirm


def test_broken_provenance_is_told_and_survived(read, feedback):
    table, _ = read(streets({"speed_limit": 30, "provenance": "{oh"}))

    assert table.speed_limit.source.tolist() == [Source.DEFAULT]
    assert "provenance" in feedback.warnings[0]


@pytest.mark.parametrize("confirmed", [None, "A. Virta"])
@pytest.mark.parametrize("end", range(1, 55))
def test_a_provenance_that_is_cut_says_what_it_still_says_and_the_rest_is_assumed(read, feedback, end, confirmed):
    whole = '{"speed_limit": ["tagged", 40], "lit": ["default", "yes"]}'
    assert len(whole) == 58
    table, _ = read(streets({"speed_limit": 40, "lit": "yes", "provenance": whole[:end], "confirmed_by": confirmed},
                            fields={**STREET_FIELDS, "confirmed_by": "text"}))

    guess = Source.STATED if confirmed else Source.DEFAULT
    assert table.speed_limit.source.tolist() == [Source.TAGGED if end >= 30 else guess]
    assert table.lit.source.tolist() == [guess]
    assert any(("cut off" if end >= 30 else "no JSON object") in warning for warning in feedback.warnings)


@pytest.mark.parametrize("text", ["[" * 5000, '{"speed_limit": ' * 5000, "[1, 2]", "7", '{"speed_limit": 40}',
                                  '{"speed_limit"', '{"speed_limit": ["default", 4'])
def test_no_text_makes_an_assumed_value_a_stated_one(read, text):
    table, _ = read(streets({"speed_limit": 40, "provenance": text}))

    assert table.speed_limit.source.tolist() == [Source.DEFAULT]


def test_streets_saved_as_shapefile_keep_their_guesses(read, tmp_path):
    guess = {name: ["default", "none"] for name in ("footway_left", "footway_right", "parking_left", "parking_right",
                                                    "cycleway_left", "cycleway_right", "calming", "surface")}
    told = json.dumps({**guess, "speed_limit": ["default", 40]})
    made = streets({"street_id": "a", "speed_limit": 40, "lit": "yes", "provenance": told},
                   {"street_id": "b", "speed_limit": 40, "lit": "yes", "provenance": None})
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "ESRI Shapefile"
    path = str(tmp_path / "streets.shp")
    QgsVectorFileWriter.writeAsVectorFormatV3(made, path, QgsProject.instance().transformContext(), options)
    saved = QgsVectorLayer(path, "streets", "ogr")
    assert [len(row["provenance"] or "") for row in saved.getFeatures()] == [254, 0]
    table, _ = read(saved)

    assert table.speed_limit.source.tolist() == [Source.DEFAULT, Source.STATED]


@pytest.mark.parametrize(
    ("shape", "word"),
    [
        (None, "no geometry"),
        (SHORT, "no length"),
        ("LineString EMPTY", "no geometry"),
        (QgsGeometry(QgsLineString([X, math.nan], [Y, Y])), "cannot be read"),
    ],
    ids=["null", "zero length", "empty", "not a number"],
)
def test_a_street_without_a_line_is_left_out_and_named(read, feedback, shape, word):
    table, _ = read(streets({"street_id": "a"}, (shape, {"street_id": "b"})))

    assert table.street_id.tolist() == ["a"]
    assert len(feedback.warnings) == 1
    assert word in feedback.warnings[0]
    assert "ids 2" in feedback.warnings[0]


@pytest.mark.parametrize(
    "wkt",
    [
        f"LineStringZ ({X} {Y} 5, {X + 100} {Y} 6)",
        f"LineStringM ({X} {Y} 5, {X + 100} {Y} 6)",
        f"LineStringZM ({X} {Y} 5 1, {X + 100} {Y} 6 2)",
        f"MultiLineString (({X} {Y}, {X + 100} {Y}))",
        f"MultiLineStringZ (({X} {Y} 1, {X + 100} {Y} 1))",
        f"CompoundCurve (({X} {Y}, {X + 100} {Y}))",
        f"LineString ({X} {Y}, {X} {Y}, {X + 100} {Y}, {X + 100} {Y})",
    ],
    ids=lambda wkt: wkt.split("(")[0].strip(),
)
def test_other_forms_of_a_line_give_the_same_line(read, feedback, wkt):
    kind = wkt.split("(")[0].strip()
    table, _ = read(streets((wkt, {"street_id": "a"}), geometry=kind))

    assert table.lines.xy.tolist() == [[X, Y], [X + 100, Y]]
    assert feedback.warnings == []


def test_parts_of_a_multipart_street_keep_its_id(read, feedback):
    two = f"MultiLineString (({X} {Y}, {X + 100} {Y}), ({X} {Y + 50}, {X + 100} {Y + 50}))"
    table, _ = read(
        streets(
            (two, {"street_id": "a", "speed_limit": 40}),
            ({"street_id": "b", "speed_limit": 30}),
            geometry="MultiLineString",
        )
    )

    assert table.street_id.tolist() == ["a", "a", "b"]
    assert table.speed_limit.values.tolist() == [40, 40, 30]
    assert "several parts (ids 1)" in feedback.warnings[0]


def test_text_in_a_number_field_is_named_and_missing(read, feedback):
    fields = {**STREET_FIELDS, "speed_limit": "text"}
    table, _ = read(
        streets(
            {"speed_limit": "40"},
            {"speed_limit": "walk"},
            {"speed_limit": ""},
            {"speed_limit": "-5"},
            {"speed_limit": "nan"},
            {"speed_limit": "2,5"},
            fields=fields,
        )
    )

    assert table.speed_limit.given.tolist() == [True, False, False, False, False, False]
    assert len(feedback.warnings) == 1
    assert '"speed_limit"' in feedback.warnings[0]
    assert '("walk", "-5", "nan", "2,5"; ids 2, 4, 5, 6)' in feedback.warnings[0]
    assert "expected a number of 0 or more, in km/h" in feedback.warnings[0]


def test_an_unknown_word_is_named_with_those_expected(read, feedback):
    table, _ = read(streets({"kind": "boulevard", "lit": "dim"}, {"lit": "NO"}))

    assert table.kind.tolist() == [Kind.UNCLASSIFIED, Kind.RESIDENTIAL]
    assert table.lit.values.tolist() == [-1, YesNo.NO]
    assert "boulevard" in feedback.warnings[0]
    assert "living_street" in feedback.warnings[0]
    assert "dim" in feedback.warnings[1]


def test_duplicate_ids_are_told_and_kept(read, feedback):
    table, _ = read(streets({"street_id": "a"}, (line((0, 50), (9, 50)), {"street_id": "a"})))

    assert table.street_id.tolist() == ["a", "a"]
    assert 'repeat a value of "street_id"' in feedback.warnings[0]


def test_ids_keep_their_type_and_feature_ids_stand_in(read):
    numbered, _ = read(streets({"street_id": 7}, fields={**STREET_FIELDS, "street_id": "long"}))
    nameless, _ = read(layer({"kind": "text"}, [(STRAIGHT, {"kind": "path"}), (STRAIGHT, {"kind": "path"})]))

    assert numbered.street_id.tolist() == [7]
    assert nameless.street_id.tolist() == [1, 2]


@pytest.mark.parametrize(
    ("wkt", "crs", "expected"),
    [
        ("LineString (24.93 60.17, 24.94 60.17)", "EPSG:4326", "EPSG:3067"),
        ("LineString (2775000 8437000, 2776000 8437000)", "EPSG:3857", "EPSG:3067"),
        ("LineString (-8.61 41.15, -8.60 41.15)", "EPSG:4326", "EPSG:32629"),
        ("LineString (151.20 -33.87, 151.21 -33.87)", "EPSG:4326", "EPSG:32756"),
        ("LineString (984000 200000, 984100 200000)", "EPSG:2263", "EPSG:32618"),
        (f"LineString ({X} {Y}, {X + 100} {Y})", "EPSG:3067", "EPSG:3067"),
        (f"LineString ({X} {Y}, {X + 100} {Y})", "EPSG:25835", "EPSG:25835"),
    ],
    ids=[
        "degrees in Finland",
        "Web Mercator",
        "degrees in Porto",
        "degrees in Sydney",
        "feet in New York",
        "metric",
        "another metric",
    ],
)
def test_data_is_brought_to_metres(read, feedback, wkt, crs, expected):
    table, chosen = read(streets((wkt, {}), crs=crs), country_crs="EPSG:3067")

    assert chosen.authid() == expected
    assert len(feedback.infos) == (0 if crs == expected else 1)
    assert feedback.warnings == []
    assert np.isfinite(table.lines.xy).all()


def test_degrees_become_true_lengths(read):
    table, _ = read(streets(("LineString (24.93 60.17, 24.94 60.17)", {}), crs="EPSG:4326"), country_crs="EPSG:3067")

    assert table.lines.lengths()[0] == pytest.approx(555.0, rel=0.01)  # 0.01 degrees of longitude at 60.17 N


def test_a_street_outside_the_world_is_left_out_and_named(read, feedback):
    table, _ = read(
        streets(
            ("LineString (24.93 60.17, 24.94 60.17)", {"street_id": "a"}),
            ("LineString (24.93 60.17, 24.94 95)", {"street_id": "b"}),
            crs="EPSG:4326",
        ),
        country_crs="EPSG:3067",
    )

    assert table.street_id.tolist() == ["a"]
    assert "ids 2" in feedback.warnings[0]


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: streets(), "layer_empty"),
        (lambda: streets((None, {}), (SHORT, {})), "layer_empty"),
        (lambda: streets({}, crs=""), "crs_missing"),
        (lambda: layer({"street_id": "text"}, [(STRAIGHT, {})]), "field_missing"),
    ],
    ids=["empty", "no usable line", "no CRS", "no kind"],
)
def test_what_cannot_be_used_is_refused(read, make, code):
    with pytest.raises(SchoolPathError) as refusal:
        read(make())

    assert refusal.value.code == code
    assert refusal.value.values["layer"] == "streets"


@pytest.mark.parametrize("kind", ["text", "date"])
def test_a_street_whose_last_day_is_past_is_left_out_and_told(read, feedback, kind):
    fields = {**STREET_FIELDS, "valid_to": kind}
    days = [QDate(2020, 1, 31), QDate.currentDate(), None]
    if kind == "text":
        days = [None if one is None else one.toString(Qt.DateFormat.ISODate) for one in days]
    table, _ = read(streets(*({"street_id": name, "valid_to": one} for name, one in zip("abc", days)), fields=fields))

    assert table.street_id.tolist() == ["b", "c"]
    assert len(feedback.warnings) == 1
    assert "valid_to" in feedback.warnings[0]


def test_a_last_day_that_cannot_be_read_takes_no_street_away(read, feedback):
    table, _ = read(streets({"street_id": "a", "valid_to": "soon"}, fields={**STREET_FIELDS, "valid_to": "text"}))

    assert table.street_id.tolist() == ["a"]
    assert '"soon"' in feedback.warnings[0]


def test_streets_of_the_past_alone_are_no_streets(read):
    with pytest.raises(SchoolPathError, match="layer_empty"):
        read(streets({"street_id": "a", "valid_to": "2020-01-31"}, fields={**STREET_FIELDS, "valid_to": "text"}))
