# SPDX-License-Identifier: GPL-2.0-or-later
"""The barriers layer becomes arrays."""
import pytest

from school_path.core.codes import BarrierKind
from school_path.core.errors import SchoolPathError
from school_path.processing import reading
from school_path.tests.processing.layers import X, Y, layer, line, probe

FIELDS = {"barrier_id": "text", "name": "text", "kind": "text"}
STRAIGHT = line((0, 0), (100, 0))


@pytest.fixture
def barriers(context, feedback, metric):
    def reader(made):
        return reading.read_barriers(probe(), {"STREETS": made}, context, feedback, metric, name="STREETS")

    return reader


def test_kinds_ids_and_lines(barriers):
    found = barriers(layer(FIELDS, [(STRAIGHT, {"barrier_id": "a", "name": "Päärata", "kind": "railway"}),
                                    (line((0, 9), (5, 9), (9, 9)), {"barrier_id": "b", "kind": "Water"})]))

    assert (found.barrier_id.tolist(), found.name.tolist()) == (["a", "b"], ["Päärata", ""])
    assert found.kind.tolist() == [BarrierKind.RAILWAY, BarrierKind.WATER]
    assert found.lines.lengths().tolist() == [100, 9]


def test_any_line_is_a_barrier_whatever_it_is_called(barriers, feedback):
    found = barriers(layer({"note": "text", "kind": "text"}, [(STRAIGHT, {"kind": "noise wall"}), (STRAIGHT, {})]))

    assert found.kind.tolist() == [BarrierKind.OTHER, BarrierKind.OTHER]
    assert found.barrier_id.tolist() == [1, 2]
    assert feedback.warnings == []


def test_a_barrier_without_a_line_is_told_and_left_out(barriers, feedback):
    found = barriers(layer(FIELDS, [(None, {"barrier_id": "a"}), (STRAIGHT, {"barrier_id": "b", "kind": "water"})]))

    assert found.barrier_id.tolist() == ["b"]
    assert "no geometry" in feedback.warnings[0]


def test_lines_in_degrees_come_to_the_streets(barriers):
    found = barriers(layer(FIELDS, [("LineString (24.95 60.17, 24.96 60.17)", {})], crs="EPSG:4326"))
    assert abs(found.lines.xy - [X, Y]).max() < 2000


def test_a_layer_without_a_coordinate_system_is_refused(barriers):
    with pytest.raises(SchoolPathError, match="crs_missing"):
        barriers(layer(FIELDS, [(STRAIGHT, {})], crs=""))


def test_a_layer_without_rows_is_no_barrier_either(barriers, feedback):
    assert len(barriers(layer(FIELDS, []))) == 0
    assert feedback.warnings == []


def test_no_layer_is_no_barrier(context, feedback, metric):
    assert len(reading.read_barriers(probe(), {}, context, feedback, metric)) == 0
