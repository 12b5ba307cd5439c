# SPDX-License-Identifier: GPL-2.0-or-later
"""What is written comes back; what fails leaves nothing behind."""

import json

import numpy as np
import pytest
from qgis.core import QgsProcessingOutputLayerDefinition, QgsVectorLayer

from school_path.core.errors import SchoolPathError
from school_path.core.lines import Lines
from school_path.core.places import Gates, Homes
from school_path.core.streets import (
    Attribute,
    CrossingKind,
    Crossings,
    CutEnd,
    Footway,
    Kind,
    Service,
    Source,
    Streets,
    YesNo,
)
from school_path.processing import reading, writing
from school_path.processing.writing import columns, geometry
from school_path.processing.writing.refusals import refuse_destinations
from school_path.tests.processing.layers import X, Y, probe

LINES = Lines.from_list([[(X, Y), (X + 100, Y)], [(X, Y), (X, Y + 50), (X + 9, Y + 50)]])


@pytest.fixture
def outputs(context, feedback):
    def make(**parameters):
        return writing.Outputs(probe(), parameters, context, feedback)

    return make


def two_streets():
    """One street of which much is known, one of which nothing is."""
    return Streets.blank(
        LINES,
        [Kind.TERTIARY, Kind.PATH],
        street_id=np.array(["w1-1", "w2-1"], dtype=object),
        name=np.array(["Tie", ""], dtype=object),
        service=np.array([Service.NONE, Service.DRIVEWAY], dtype=np.int8),
        cut_end=np.array([CutEnd.BOTH, CutEnd.NONE], dtype=np.int8),
        speed_limit=Attribute(np.array([40, np.nan]), np.array([Source.DEFAULT, 0], dtype=np.uint8)),
        carriageway_width=Attribute(np.array([6.5, np.nan]), np.array([Source.DERIVED, 0], dtype=np.uint8)),
        footway_left=Attribute(
            np.array([Footway.NONE, -1], dtype=np.int8), np.array([Source.TAGGED, 0], dtype=np.uint8)
        ),
        lit=Attribute(np.array([YesNo.YES, -1], dtype=np.int8), np.array([Source.STATED, 0], dtype=np.uint8)),
    )


def same(one, other):
    """Whether two tables hold the same values from the same sources."""
    for name in one.attribute_names():
        a, b = getattr(one, name), getattr(other, name)
        np.testing.assert_array_equal(a.values, b.values)
        np.testing.assert_array_equal(a.source[a.given], b.source[b.given])
    return True


@pytest.mark.parametrize("bulk", ["file", "memory"])
def test_streets_come_back_as_they_were(outputs, context, feedback, metric, tmp_path, bulk):
    made = outputs(ROUTES=f"{tmp_path}/streets.gpkg" if bulk == "file" else "memory:")
    writing.write_streets(made, "ROUTES", two_streets(), metric)
    written = made.write()["ROUTES"]
    table, crs = reading.read_streets(probe(), {"STREETS": written}, context, feedback)

    assert same(two_streets(), table)
    assert (table.street_id.tolist(), table.name.tolist()) == (["w1-1", "w2-1"], ["Tie", ""])
    assert (table.kind.tolist(), table.service.tolist()) == (
        [Kind.TERTIARY, Kind.PATH],
        [Service.NONE, Service.DRIVEWAY],
    )
    assert table.cut_end.tolist() == [CutEnd.BOTH, CutEnd.NONE]
    np.testing.assert_array_equal(table.lines.xy, LINES.xy)
    assert crs == metric
    assert feedback.warnings == []


def test_provenance_is_written_as_the_fields_are(outputs, metric, tmp_path):
    made = outputs(ROUTES=f"{tmp_path}/streets.gpkg")
    writing.write_streets(made, "ROUTES", two_streets(), metric)
    layer = QgsVectorLayer(made.write()["ROUTES"], "streets", "ogr")
    known, unknown = layer.getFeatures()

    assert json.loads(known["provenance"]) == {
        "speed_limit": ["default", 40],
        "carriageway_width": ["derived", 6.5],
        "footway_left": ["tagged", "none"],
        "lit": ["stated", "yes"],
    }
    assert (known["footway_left"], known["lit"], known["kind"], known["oneway"]) == ("none", "yes", "tertiary", "no")
    assert not unknown["provenance"]
    assert not unknown["speed_limit"]


def test_crossings_homes_and_gates_come_back(outputs, context, feedback, metric, tmp_path):
    xy = np.array([[X, Y], [X + 5, Y]])
    crossings = Crossings.blank(
        xy,
        [CrossingKind.ZEBRA, CrossingKind.RAIL],
        street_id=np.array(["a", None], dtype=object),
        guard_hours=np.array(["07:30-08:15", ""], dtype=object),
        island=Attribute.of(np.array([1, -1], dtype=np.int8), Source.TAGGED),
    )
    homes = Homes(
        np.array([1, 2], dtype=object),
        np.array([[X, Y], [np.nan, np.nan]]),
        np.array([7, None], dtype=object),
        np.array(["P1", ""], dtype=object),
        np.array(["Tie", ""], dtype=object),
        np.array([2.0, 1.0]),
    )
    gates = Gates(np.array([7, 7], dtype=object), np.array(["Koulu", ""], dtype=object), xy, np.array([True, False]))
    made = outputs(ROUTES=f"{tmp_path}/a.gpkg")
    writing.write_crossings(made, "ROUTES", crossings, metric)
    back = reading.read_crossings(probe(), {"CROSSINGS": made.write()["ROUTES"]}, context, feedback, metric)
    assert same(crossings, back)
    assert (back.street_id.tolist(), back.guard_hours.tolist()) == (["a", None], ["07:30-08:15", ""])

    made = outputs(ROUTES=f"{tmp_path}/b.gpkg")
    writing.write_homes(made, "ROUTES", homes, metric)
    back = reading.read_homes(
        probe(), {"HOMES": made.write()["ROUTES"]}, context, feedback, metric, profile_field="profile"
    )
    assert [getattr(back, name).tolist() for name in ("home_id", "school_id", "profile", "street", "pupils")] == [
        [1, 2],
        [7, None],
        ["P1", ""],
        ["Tie", ""],
        [2, 1],
    ]
    np.testing.assert_array_equal(back.xy, homes.xy)

    made = outputs(ROUTES=f"{tmp_path}/c.gpkg")
    writing.write_schools(made, "ROUTES", gates, metric)
    back = reading.read_gates(probe(), {"SCHOOLS": made.write()["ROUTES"]}, context, feedback, metric)
    assert [getattr(back, name).tolist() for name in ("school_id", "name", "guessed")] == [
        [7, 7],
        ["Koulu", ""],
        [True, False],
    ]


def test_an_output_that_was_not_asked_for_is_not_written(outputs, metric, tmp_path):
    made = outputs(ROUTES=f"{tmp_path}/routes.gpkg", STATUS=None)
    writing.write_streets(made, "ROUTES", two_streets(), metric)
    made.table("STATUS", [columns.text("home_id", ["a"])], geometry.none(1), metric)
    made.text("REPORT", "<html>")

    assert (made.wanted("ROUTES"), made.wanted("STATUS"), made.wanted("REPORT")) == (True, False, False)
    assert set(made.write()) == {"ROUTES"}


def test_nothing_is_opened_before_everything_is_there(outputs, metric, tmp_path):
    made = outputs(ROUTES=f"{tmp_path}/routes.gpkg")
    writing.write_streets(made, "ROUTES", two_streets(), metric)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["gpkg", "shp", "geojson"])
def test_a_failure_takes_back_every_file_of_the_run(outputs, metric, tmp_path, kind):
    made = outputs(
        ROUTES=f"{tmp_path}/routes.{kind}", STATUS=f"{tmp_path}/status.gpkg", REPORT=f"{tmp_path}/no/such/report.html"
    )
    made.table("ROUTES", [columns.text("name", ["a", "b"])], geometry.of_lines(LINES), metric)
    made.table("STATUS", [columns.text("home_id", ["a"])], geometry.none(1), metric)
    made.text("REPORT", "<html>")

    with pytest.raises(SchoolPathError, match="file_not_written"):
        made.write()
    assert list(tmp_path.iterdir()) == []


def test_a_sink_that_refuses_is_told_and_its_file_removed(outputs, metric, tmp_path):
    made = outputs(ROUTES=f"{tmp_path}/routes.gpkg", STATUS=f"{tmp_path}/no/such/folder/status.gpkg")
    writing.write_streets(made, "ROUTES", two_streets(), metric)
    made.table("STATUS", [columns.text("home_id", ["a"])], geometry.none(1), metric)

    with pytest.raises(SchoolPathError, match="file_not_written"):
        made.write()
    assert list(tmp_path.iterdir()) == []


def test_tables_of_others_in_the_same_file_stay(outputs, metric, tmp_path):
    project = f"{tmp_path}/project.gpkg"
    first = outputs(ROUTES=project)
    writing.write_streets(first, "ROUTES", two_streets(), metric)
    first.write()
    made = outputs(ROUTES=f"ogr:dbname='{project}' table=\"routes\" (geom)", REPORT=f"{tmp_path}/no/such/report.html")
    writing.write_streets(made, "ROUTES", two_streets(), metric)
    made.text("REPORT", "<html>")

    with pytest.raises(SchoolPathError):
        made.write()
    assert QgsVectorLayer(f"{project}|layername=project", "p", "ogr").featureCount() == 2
    assert not QgsVectorLayer(f"{project}|layername=routes", "r", "ogr").isValid()


def test_a_geopackage_that_is_not_there_is_made_and_takes_more_tables(outputs, metric, tmp_path):
    for table in ("routes", "again"):
        made = outputs(ROUTES=f"ogr:dbname='{tmp_path}/new.gpkg' table=\"{table}\" (geom)")
        writing.write_streets(made, "ROUTES", two_streets(), metric)
        made.write()

    for table in ("routes", "again"):
        assert QgsVectorLayer(f"{tmp_path}/new.gpkg|layername={table}", "r", "ogr").featureCount() == 2


@pytest.mark.parametrize("value", ["{0}/no/t.gpkg", "ogr:dbname='{0}/no/t.gpkg' table=\"t\" (geom)", "{0}/no/t.shp"])
def test_a_folder_that_is_not_there_is_found_out(value, context, tmp_path):
    given = {"ROUTES": QgsProcessingOutputLayerDefinition(value.format(tmp_path))}
    with pytest.raises(SchoolPathError, match="output_folder") as refused:
        refuse_destinations(probe(), given, context)
    told = refused.value.values
    assert told["file"].startswith(f"{tmp_path}/no/t.") and told["folder"] == f"{tmp_path}/no"


@pytest.mark.parametrize("value", [
    None, "", "memory:", "TEMPORARY_OUTPUT", "{0}/t.gpkg", "t.gpkg", "ogr:dbname='{0}/t.gpkg' table=\"t\" (geom)",
    "postgres://dbname='gis' host=db.town.fi table=\"a\".\"b\" (geom)", "memory:a/b.c"])
def test_destinations_with_nothing_amiss(value, context, tmp_path):
    assert refuse_destinations(probe(), {"ROUTES": value and value.format(tmp_path)}, context) is None


def test_cancel_is_asked_before_anything_is_opened(outputs, feedback, metric, tmp_path):
    made = outputs(ROUTES=f"{tmp_path}/routes.gpkg")
    writing.write_streets(made, "ROUTES", two_streets(), metric)
    feedback.cancel()

    with pytest.raises(SchoolPathError, match="cancelled"):
        made.write()
    assert list(tmp_path.iterdir()) == []


def test_texts_are_written_as_utf8(outputs, tmp_path):
    made = outputs(REPORT=QgsProcessingOutputLayerDefinition(f"{tmp_path}/report.html"))
    made.text("REPORT", "Käytävä")
    made.write()

    assert (tmp_path / "report.html").read_text(encoding="utf-8") == "Käytävä"


def test_missing_values_become_null():
    assert columns.real("a", [1.5, np.nan, np.inf]).values == [1.5, None, None]
    assert columns.whole("a", np.array([1.0, np.nan])).values == [1, None]
    assert columns.text("a", ["x", "", None]).values == ["x", None, None]
    assert columns.ids("a", [7, None])[1:] == ("long", [7, None])
    assert columns.ids("a", ["7", 8])[1:] == ("text", ["7", "8"])
    assert columns.words("a", np.array([-1, 1]), Kind).values == [None, "trunk"]
    assert geometry.of_points(np.array([[np.nan, 1.0]])).wkb == [None]


def test_an_empty_table_can_be_written(outputs, metric, tmp_path):
    made = outputs(ROUTES=f"{tmp_path}/routes.gpkg")
    writing.write_streets(made, "ROUTES", two_streets().take(np.empty(0, dtype=np.int64)), metric)
    layer = QgsVectorLayer(made.write()["ROUTES"], "routes", "ogr")

    assert layer.isValid()
    assert layer.featureCount() == 0
