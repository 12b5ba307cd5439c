# SPDX-License-Identifier: GPL-2.0-or-later
"""Crossings, homes and schools layers become arrays; no home is dropped."""

import numpy as np
import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

from school_path.core.errors import SchoolPathError
from school_path.core.streets import CrossingKind, Source, YesNo
from school_path.processing import reading
from school_path.tests.processing.layers import X, Y, layer, point, probe

HOME_FIELDS = {
    "home_id": "text",
    "school_id": "text",
    "profile": "text",
    "grade": "int",
    "pupils": "text",
    "street": "text",
}


def homes_layer(*rows, **options):
    return layer(HOME_FIELDS, rows, "Point", name="homes", **options)


@pytest.fixture
def homes(context, feedback, metric):
    def reader(made, **options):
        return reading.read_homes(probe(), {"HOMES": made}, context, feedback, metric, **options)

    return reader


@pytest.fixture
def gates(context, feedback, metric):
    def reader(made):
        return reading.read_gates(probe(), {"SCHOOLS": made}, context, feedback, metric)

    return reader


@pytest.fixture
def crossings(context, feedback, metric):
    def reader(made, **options):
        return reading.read_crossings(probe(), {"CROSSINGS": made}, context, feedback, metric, **options)

    return reader


def test_every_home_keeps_its_row_even_without_a_place(homes, feedback):
    table = homes(
        homes_layer((point(0, 0), {"home_id": "a"}), (None, {"home_id": "b"}), ("Point EMPTY", {"home_id": "c"}))
    )

    assert table.home_id.tolist() == ["a", "b", "c"]
    assert np.isnan(table.xy[1:]).all()
    assert "2 features have no geometry (ids 2, 3)" in feedback.warnings[0]


def test_a_home_in_the_sea_is_a_home_like_any_other(homes, feedback):
    table = homes(homes_layer((point(0, -90000), {"home_id": "a"})))

    assert table.xy.tolist() == [[X, Y - 90000]]
    assert feedback.warnings == []


@pytest.mark.parametrize(
    ("field", "value", "profile"),
    [
        ("profile", "P3", "P3"),
        ("profile", "p1", "P1"),
        ("profile", "PA", "PA"),
        ("profile", "2", "P1"),
        ("grade", 0, "P1"),
        ("grade", 3, "P2"),
        ("grade", 6, "P3"),
        ("grade", 9, "P4"),
        ("grade", None, ""),
    ],
)
def test_a_field_of_profiles_or_grades_gives_the_profile(homes, feedback, field, value, profile):
    table = homes(homes_layer((point(0, 0), {field: value})), profile_field=field)

    assert table.profile.tolist() == [profile]
    assert feedback.warnings == []


def test_a_profile_that_is_none_is_named(homes, feedback):
    table = homes(homes_layer((point(0, 0), {"grade": 12}), (point(0, 0), {"grade": 1})), profile_field="grade")

    assert table.profile.tolist() == ["", "P1"]
    assert '"12"' in feedback.warnings[0]


def test_pupils_count_one_where_not_given_or_not_a_number(homes, feedback):
    table = homes(homes_layer((point(0, 0), {"pupils": "3"}), (point(0, 0), {}), (point(0, 0), {"pupils": "many"})))

    assert table.pupils.tolist() == [3, 1, 1]
    assert "many" in feedback.warnings[0]


def test_homes_find_their_school_whatever_the_type_of_the_id(homes, gates):
    schools = gates(
        layer({"school_id": "long", "name": "text"}, [(point(0, 0), {"school_id": 12, "name": "Koulu"})], "Point")
    )
    table = homes(
        homes_layer((point(0, 0), {"school_id": "12"}), (point(0, 0), {"school_id": "13"}), (point(0, 0), {})),
        gates=schools,
    )

    assert table.school_id.tolist() == [12, "13", None]


def test_points_in_another_system_are_brought_to_that_of_the_streets(homes):
    table = homes(homes_layer(("Point (24.93 60.17)", {}), crs="EPSG:4326"))

    assert np.hypot(*(table.xy[0] - [385203, 6672154])) < 300


@pytest.mark.parametrize("wkt", [f"PointZ ({X} {Y} 3)", f"MultiPoint (({X} {Y}))", f"MultiPoint (({X} {Y}), ({X} 0))"])
def test_other_forms_of_a_point_give_a_point(homes, wkt):
    made = layer({"home_id": "text"}, [(wkt, {})], wkt.split(" (")[0])

    assert homes(made).xy.tolist() == [[X, Y]]


def test_a_polygon_is_no_home_and_is_told(homes, feedback):
    made = layer({"home_id": "text"}, [("Polygon ((0 0, 0 1, 1 1, 0 0))", {})], "Polygon")

    assert np.isnan(homes(made).xy).all()
    assert "another kind of geometry" in feedback.warnings[0]


def test_only_the_selected_homes_are_read(homes):
    made = homes_layer((point(0, 0), {"home_id": "a"}), (point(0, 9), {"home_id": "b"}))
    made.selectByIds([2])
    QgsProject.instance().addMapLayer(made)
    table = homes(QgsProcessingFeatureSourceDefinition(made.id(), True))
    QgsProject.instance().removeMapLayer(made.id())

    assert table.home_id.tolist() == ["b"]


@pytest.mark.parametrize(
    ("make", "options", "code"),
    [
        (lambda: homes_layer(), {}, "layer_empty"),
        (lambda: homes_layer((point(0, 0), {})), {"profile_field": "age"}, "field_missing"),
        (lambda: homes_layer((point(0, 0), {}), crs=""), {}, "crs_missing"),
    ],
    ids=["empty", "no such field", "no CRS"],
)
def test_homes_that_cannot_be_used_are_refused(homes, make, options, code):
    with pytest.raises(SchoolPathError) as refusal:
        homes(make(), **options)

    assert refusal.value.code == code


def test_gates_without_a_place_are_told_and_none_at_all_refused(gates, feedback):
    fields = {"school_id": "text", "name": "text"}
    table = gates(layer(fields, [(point(0, 0), {"school_id": "s"}), (None, {"school_id": "t"})], "Point"))

    assert table.school_id.tolist() == ["s"]
    assert table.name.tolist() == [""]
    assert not table.guessed.any()
    assert "ids 2" in feedback.warnings[0]
    with pytest.raises(SchoolPathError, match="layer_empty"):
        gates(layer(fields, [(None, {})], "Point"))


def test_crossings_are_read_and_unknown_kinds_are_unmarked(crossings, feedback):
    fields = {
        "crossing_id": "text",
        "street_id": "text",
        "kind": "text",
        "island": "text",
        "island_depth": "real",
        "guard_hours": "text",
    }
    table = crossings(
        layer(
            fields,
            [
                (
                    point(0, 0),
                    {"crossing_id": "a", "street_id": "s", "kind": "signals", "island": "yes", "island_depth": 2.5},
                ),
                (point(5, 0), {"crossing_id": "b", "kind": "pelican", "guard_hours": "07:30-08:15"}),
                (None, {"crossing_id": "c"}),
            ],
            "Point",
        )
    )

    assert table.crossing_id.tolist() == ["a", "b"]
    assert table.kind.tolist() == [CrossingKind.SIGNALS, CrossingKind.UNMARKED]
    assert table.street_id.tolist() == ["s", None]
    assert table.island.values.tolist() == [YesNo.YES, -1]
    assert table.island_depth.source[0] == Source.STATED
    assert table.guard_hours.tolist() == ["", "07:30-08:15"]
    assert any("pelican" in warning for warning in feedback.warnings)


def test_no_crossings_layer_is_no_crossings(crossings):
    assert len(crossings(None)) == 0


def test_a_home_that_rides_is_told_that_it_is_judged_as_walking(context, feedback, metric):
    made = layer({"home_id": "text", "mode": "text"}, [
        (point(i, 0), {"home_id": str(i), "mode": mode}) for i, mode in enumerate(["BIKE", "walk", None, "bike"])],
        "Point", name="homes")
    table = reading.read_homes(probe(), {"HOMES": made}, context, feedback, metric)

    assert len(table) == 4
    assert [w for w in feedback.warnings if "2 homes have a mode other than WALK" in w]


def test_guards_are_told_to_count_whatever_the_hour(context, feedback, metric):
    made = layer({"crossing_id": "text", "guard_hours": "text"}, [
        (point(0, 0), {"crossing_id": "a", "guard_hours": "07:30-08:15"}), (point(9, 0), {"crossing_id": "b"})],
        "Point", name="crossings")
    table = reading.read_crossings(probe(), {"CROSSINGS": made}, context, feedback, metric)

    assert table.guard_hours.tolist() == ["07:30-08:15", ""]
    assert [w for w in feedback.warnings if "1 crossings have a guard" in w and "whatever the hour" in w]
