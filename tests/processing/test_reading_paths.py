# SPDX-License-Identifier: GPL-2.0-or-later
"""Paths, elements and voices layers become arrays."""
import numpy as np
import pytest

from school_path.core.errors import SchoolPathError
from school_path.core.paths import Status, Voice
from school_path.processing import reading
from school_path.tests.processing.layers import X, Y, layer, line, point, probe

PATH = {"path_id": "text", "name": "text", "colour": "text", "shape": "text", "number": "int", "school_id": "text",
        "status": "text"}
ELEMENT = {"element_id": "text", "code": "text", "path_id": "text", "rotation": "real", "height": "real",
           "status": "text", "note": "text", "cost": "real"}
VOICE = {"category": "text", "respondent_group": "text", "comment": "text", "weight": "real"}
STRAIGHT = line((0, 0), (100, 0))


@pytest.fixture
def read(context, feedback, metric):
    def reader(what, made, **options):
        return getattr(reading, "read_" + what)(probe(), {"STREETS": made}, context, feedback, metric, name="STREETS",
                                                **options)

    return reader


def test_a_path_with_all_its_fields(read, feedback):
    found = read("paths", layer(PATH, [(STRAIGHT, {
        "path_id": "p1", "name": "North", "colour": "Blue", "shape": "circle", "number": 2, "school_id": "s",
        "status": "planned"})]))

    assert [column[0] for column in (found.path_id, found.name, found.colour, found.shape)] == [
        "p1", "North", "blue", "circle"]
    assert (found.number[0], found.school_id[0], found.status[0]) == (2, "s", Status.PLANNED)
    assert found.lines.lengths().tolist() == [100]
    assert feedback.warnings == []


def test_lines_without_any_field_are_paths_named_by_their_feature_ids(read, feedback):
    found = read("paths", layer({"note": "text"}, [(STRAIGHT, {}), (STRAIGHT, {})]))

    assert found.path_id.tolist() == [1, 2]
    assert (found.colour[0], found.number[0], found.school_id[0], found.status[0]) == ("", -1, None, -1)
    assert "path_id" in feedback.warnings[0]


def test_a_path_of_two_pieces_has_two_rows(read):
    pieces = f"MultiLineString (({X} {Y}, {X + 10} {Y}), ({X + 20} {Y}, {X + 50} {Y}))"
    found = read("paths", layer(PATH, [(pieces, {"path_id": "p"})], geometry="MultiLineString"))

    assert found.path_id.tolist() == ["p", "p"]
    assert found.lines.lengths().tolist() == [10, 30]


def test_faults_of_paths_are_told_with_the_features(read, feedback):
    found = read("paths", layer(PATH, [(None, {"path_id": "a"}), (STRAIGHT, {"path_id": "b", "status": "dreamt",
                                                                            "number": -4})]))

    assert (found.path_id.tolist(), found.status.tolist(), found.number.tolist()) == (["b"], [-1], [-1])
    told = "\n".join(feedback.warnings)
    assert all(word in told for word in ("no geometry", "dreamt", "idea, planned, built", "-4", "(ids 1)", "ids 2"))


def test_the_school_of_a_path_comes_in_the_type_of_the_schools(read):
    from school_path.tests.town import town

    gates = town("A---B", AB={"kind": "path"}).gates("AB", school_id=[12, 13])
    found = read("paths", layer(PATH, [(STRAIGHT, {"path_id": "a", "school_id": "12"})]), gates=gates)
    assert found.school_id.tolist() == [12]


def test_degrees_come_to_the_streets(read):
    found = read("paths", layer(PATH, [("LineString (24.95 60.17, 24.96 60.17)", {"path_id": "a"})], crs="EPSG:4326"))
    assert abs(found.lines.xy - [X, Y]).max() < 2000


def test_a_layer_without_a_coordinate_system_is_refused(read):
    with pytest.raises(SchoolPathError, match="crs_missing"):
        read("paths", layer(PATH, [(STRAIGHT, {})], crs=""))


def test_points_and_lines_are_elements(read, feedback):
    points = read("elements", layer(ELEMENT, [(point(5, 6), {
        "element_id": "a", "code": "e04", "path_id": "p", "rotation": -90, "height": 1.9, "status": "built",
        "cost": 120, "note": "x"})], geometry="Point"))
    lines = read("elements", layer(ELEMENT, [(line((0, 0), (10, 0)), {"element_id": "a", "code": "E05"})]))

    assert (points.code[0], points.rotation[0], points.height[0], points.cost[0]) == ("E04", -90, 1.9, 120)
    assert (points.path_id[0], points.status[0], points.note[0]) == ("p", Status.BUILT, "x")
    assert (points.xy - [X, Y]).tolist() == [[5, 6]]
    assert points.lines.lengths().tolist() == [0]
    assert (lines.xy - [X, Y]).tolist() == [[5, 0]]
    assert lines.lines.lengths().tolist() == [10]
    assert np.isnan(lines.height[0]) and lines.path_id[0] is None
    assert feedback.warnings == []


def test_a_point_with_a_length_is_a_line_about_it(read):
    found = read("elements", layer({**ELEMENT, "length": "real"}, [
        (point(5, 6), {"element_id": "a", "code": "E05", "rotation": 90, "length": 8}),
        (point(5, 6), {"element_id": "b", "code": "E05", "length": 8}),
        (point(5, 6), {"element_id": "c", "code": "E05", "rotation": 90})], geometry="Point"))

    assert (found.xy - [X, Y]).tolist() == [[5, 6]] * 3
    assert found.lines.lengths().tolist() == pytest.approx([8, 8, 0])
    assert (found.lines.line(0) - [X, Y]).ravel().tolist() == pytest.approx([1, 6, 9, 6])


def test_an_element_without_a_place_and_one_with_a_wrong_number_are_told(read, feedback):
    found = read("elements", layer({**ELEMENT, "height": "text"}, [
        (None, {"element_id": "a"}), (point(0, 0), {"element_id": "b", "height": "tall"})], geometry="Point"))

    assert found.element_id.tolist() == ["b"]
    assert np.isnan(found.height[0])
    assert "tall" in "\n".join(feedback.warnings)


def test_voices_count_once_where_nothing_is_said_of_how_many(read, feedback):
    found = read("voices", layer(VOICE, [
        (point(0, 0), {"category": "Fear", "comment": "fast cars", "respondent_group": "grade 2", "weight": 7}),
        (point(1, 0), {"category": "wish"}), (point(2, 0), {"category": "joy"}), (point(3, 0), {})],
        geometry="Point"))

    assert found.category.tolist() == [Voice.FEAR, Voice.WISH]
    assert found.weight.tolist() == [7, 1]
    assert (found.comment[0], found.respondent_group[0], found.comment[1]) == ("fast cars", "grade 2", "")
    assert [text for text in feedback.warnings if "(ids 3, 4)" in text and "fear, wish, asset" in text]


def test_layers_that_are_not_given_are_none(context, feedback, metric):
    for read_layer in (reading.read_paths, reading.read_elements, reading.read_voices):
        assert read_layer(probe(), {}, context, feedback, metric) is None
