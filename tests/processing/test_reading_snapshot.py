# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer is taken as it is at one moment, and read in any thread, as it is or otherwise."""
import threading

import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject

from school_path.processing.reading.otherwise import Changed, Otherwise, free_id, stated
from school_path.processing.reading.source import open_inputs, open_source, read_rows, source_of
from school_path.tests.processing.layers import STRAIGHT, layer, probe, saved

FIELDS = {"street_id": "text", "kind": "text", "name": "text", "speed_limit": "real", "provenance": "text"}


@pytest.fixture
def made(qgis_new_project):
    """Three streets in the project."""
    streets = layer(FIELDS, [(STRAIGHT, {"street_id": one, "kind": "path", "name": f"Street {one}", "speed_limit": 50})
                             for one in "abc"])
    QgsProject.instance().addMapLayer(streets)
    yield streets
    QgsProject.instance().clear()


def names(source, feedback):
    return list(read_rows(source, ("name",), feedback).column("name"))


def in_a_thread(act):
    """What an act gives in a thread of its own."""
    found = []
    thread = threading.Thread(target=lambda: found.append(act()))
    thread.start()
    thread.join()
    return found[0]


def edit(streets):
    streets.startEditing()
    first, second, _ = streets.getFeatures()
    streets.changeAttributeValue(first.id(), streets.fields().lookupField("name"), "New name")
    streets.deleteFeature(second.id())


@pytest.mark.parametrize("file", [False, True])
def test_a_snapshot_has_the_edits_of_its_moment_and_no_later_ones(made, tmp_path, feedback, file):
    streets = saved(made, tmp_path / "s.gpkg") if file else made
    edit(streets)
    source = source_of(streets)
    streets.selectAll()
    streets.deleteSelectedFeatures()
    assert names(source, feedback) == ["New name", "Street c"]
    streets.rollBack()
    assert names(source, feedback) == ["New name", "Street c"]


@pytest.mark.parametrize("file", [False, True])
def test_a_thread_reads_a_layer_that_has_gone(made, tmp_path, feedback, file):
    streets = QgsProject.instance().addMapLayer(saved(made, tmp_path / "s.gpkg")) if file else made
    edit(streets)
    source = source_of(streets)
    QgsProject.instance().removeMapLayer(streets.id())
    assert in_a_thread(lambda: names(source, feedback)) == ["New name", "Street c"]


def test_of_a_selection_only_the_selected_rows_are_read(made, feedback):
    made.selectByIds([1, 3])
    source = source_of(made, QgsProcessingFeatureSourceDefinition(made.id(), True))
    made.removeSelection()
    assert sorted(names(source, feedback)) == ["Street a", "Street c"]


def test_a_limit_and_a_condition_leave_rows_out(made, feedback):
    given = QgsProcessingFeatureSourceDefinition(made.id(), False, 2)
    assert len(names(source_of(made, given), feedback)) == 2
    only = Otherwise("\"street_id\" IN ('b', 'c')")
    assert names(source_of(made, None, only), feedback) == ["Street b", "Street c"]
    assert names(source_of(made, given, only), feedback) == ["Street b", "Street c"]
    made.selectByIds([1, 2])
    chosen = QgsProcessingFeatureSourceDefinition(made.id(), True)
    assert names(source_of(made, chosen, only), feedback) == ["Street b"]


@pytest.mark.parametrize("file", [False, True])
def test_values_that_are_tried_out_are_read_and_the_layer_stays(made, tmp_path, feedback, file):
    streets = saved(made, tmp_path / "s.gpkg") if file else made
    tried = Changed("street_id", {"b": {"speed_limit": 30.0, "lit": "yes"}})
    source = source_of(streets, None, Otherwise("", (tried,)))
    rows = read_rows(source, ("speed_limit", "lit"), feedback, few=("lit",))
    assert list(rows.column("speed_limit")) == [50, 30, 50]
    assert list(rows.column("lit")) == [None, "yes", None]  # the layer has no such field
    assert set(rows.columns) == {"speed_limit", "lit"}
    assert [row["speed_limit"] for row in streets.getFeatures()] == [50, 50, 50]


def test_a_row_that_is_new_gets_an_id_that_is_free(made, feedback):
    tried = Changed("street_id", {"b": {"kind": "zebra"}}, b"place")
    rows = read_rows(source_of(made, None, Otherwise("", (tried, tried))), ("street_id", "kind"), feedback)
    assert list(rows.column("street_id")) == ["a", "b", "c", "b-2", "b-3"]
    assert list(rows.column("kind"))[3:] == ["zebra", "zebra"]
    assert rows.wkb[3:] == [b"place", b"place"]
    assert len(set(rows.fid.tolist())) == 5
    assert free_id("new", [4, 9, None]) == 10


@pytest.mark.parametrize(("text", "left"), [
    ('{"speed_limit": ["default", 30], "adt": ["default", 9]}', '{"adt": ["default", 9]}'),
    ('{"adt": ["default", 9]}', '{"adt": ["default", 9]}'), ("{broken", "{broken"), ("[1]", "[1]"), ("", ""),
    (None, None)])
def test_what_is_tried_out_counts_as_stated(text, left):
    assert stated(text, {"speed_limit": 30}) == left


def test_an_edited_file_that_was_not_changed_is_still_read_in_bulk(made, tmp_path):
    streets = saved(made, tmp_path / "s.gpkg")
    streets.startEditing()
    assert source_of(streets).table is not None
    streets.deleteFeature(1)
    assert source_of(streets).table is None
    streets.rollBack()


def test_inputs_are_opened_once_and_stay_as_they_were(made, context, feedback):
    context.setProject(QgsProject.instance())
    algorithm, given = probe(), {"STREETS": made.id(), "HOMES": None, "SCHOOLS": ""}
    algorithm.take_inputs(given, context)
    assert set(algorithm.inputs) == {"STREETS"}
    QgsProject.instance().removeMapLayer(made.id())
    assert names(open_source(algorithm, given, "STREETS", context), feedback) == ["Street a", "Street b", "Street c"]
    assert open_inputs(algorithm, given, context) == {}
