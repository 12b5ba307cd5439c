# SPDX-License-Identifier: GPL-2.0-or-later
"""Joints of street lines: drawn gaps, T-junctions, doubles and crossings."""
import numpy as np
import pytest

from school_path.core.lines import Lines
from school_path.core.readings.crossing_lines import crossings_on_streets
from school_path.core.readings.noding import mend_joints
from school_path.core.readings.unjoined import (
    apart,
    crossing_issues,
    crossing_lines_on_nothing,
    join_crossing_lines,
    near_misses,
)
from school_path.core.streets import Attribute, CrossingKind, Crossings, Kind, Streets, YesNo

R, F, C = Kind.RESIDENTIAL, Kind.FOOTWAY, Kind.CROSSING


def made(*lines, level=None, **columns):
    """Streets of (kind, vertices); ids are ``0``, ``1`` ..."""
    if level is not None:
        columns["level"] = np.array(level, dtype=np.int16)
    return Streets.blank(Lines.from_list([line for _, line in lines]), [kind for kind, _ in lines], **columns)


def told(issues):
    return sorted((issue.kind, issue.ids) for issue in issues)


def line(streets, row):
    return streets.lines.line(row).tolist()


def test_ends_within_the_tolerance_become_one_place():
    streets = made((R, [(0, 0), (100, 0)]), (R, [(100.4, 0), (200, 0)]), (R, [(100, 0), (100, 50)]))
    mended = mend_joints(streets, 0.5)

    assert line(mended.streets, 1) == [[100, 0], [200, 0]]  # the place of two lines stays
    assert [(i.kind, i.ids, i.xy, i.values) for i in mended.issues] == [
        ("ends_joined", ("0", "1", "2"), (100, 0), {"gap": pytest.approx(0.4)})]


def test_ends_beyond_the_tolerance_stay_and_are_told_as_a_gap():
    streets = made((R, [(0, 0), (100, 0)]), (R, [(100.6, 0), (200, 0)]))
    mended = mend_joints(streets, 0.5)

    assert line(mended.streets, 1) == [[100.6, 0], [200, 0]]
    assert mended.issues == []
    assert told(near_misses(mended.streets)) == [("gap", ("0", "1"))] * 2
    assert told(near_misses(made((R, [(0, 0), (100, 0)]), (R, [(103.1, 0), (200, 0)])))) == []


def test_a_tolerance_of_zero_moves_nothing():
    streets = made((R, [(0, 0), (100, 0)]), (R, [(100.004, 0), (200, 0)]))
    assert line(mend_joints(streets, 0).streets, 1) == [[100.004, 0], [200, 0]]


def test_rounding_is_joined_without_a_word():
    mended = mend_joints(made((R, [(0, 0), (100, 0)]), (R, [(100.004, 0), (200, 0)])), 0.5)
    assert mended.streets.lines.ends[0].tolist() == mended.streets.lines.starts[1].tolist()
    assert mended.issues == []


@pytest.mark.parametrize(("end", "level", "expected"), [
    ((50, 0), (0, 0), [[0, 0], [50, 0], [100, 0]]),           # on the line
    ((50, 0.3), (0, 0), [[0, 0], [50, 0.3], [100, 0]]),       # beside it
    ((50, 0.6), (0, 0), [[0, 0], [100, 0]]),                  # too far
    ((50, 0), (0, 1), [[0, 0], [100, 0]]),                    # another level
    ((0, 0), (0, 0), [[0, 0], [100, 0]]),                     # its end
])
def test_an_end_on_the_middle_of_a_line_makes_a_vertex_there(end, level, expected):
    mended = mend_joints(made((R, [(0, 0), (100, 0)]), (R, [(50, 40), end]), level=level), 0.5)
    assert line(mended.streets, 0) == expected
    assert told(mended.issues) == ([("end_joined_to_line", ("0", "1"))] if expected[1] == [50, 0.3] else [])


def test_steps_join_a_line_of_another_level():
    mended = mend_joints(made((F, [(0, 0), (100, 0)]), (Kind.STEPS, [(50, 40), (50, 0)]), level=(0, 1)), 0.5)
    assert line(mended.streets, 0) == [[0, 0], [50, 0], [100, 0]]


def test_lines_without_length_go_and_rows_are_told():
    mended = mend_joints(made((R, [(5, 5), (5, 5)]), (R, [(0, 0), (100, 0)]), (R, [(100, 0), (100.3, 0)])), 0.5)
    assert mended.rows.tolist() == [1]
    assert told(mended.issues) == [("ends_joined", ("1", "2")), ("shorter_than_tolerance", ("2",)),
                                   ("zero_length", ("0",))]


def test_of_doubles_the_one_of_which_more_is_known_stays():
    speed = Attribute(np.array([np.nan, 40, np.nan]), np.zeros(3, dtype=np.uint8))
    mended = mend_joints(made((R, [(0, 0), (9, 0), (100, 0)]), (R, [(100, 0), (9, 0), (0, 0)]), (R, [(0, 0), (100, 0)]),
                              speed_limit=speed), 0.5)
    assert mended.rows.tolist() == [1, 2]  # the third runs straight: another line
    assert told(mended.issues) == [("double", ("1", "0"))]


def test_one_line_on_two_levels_is_no_double():
    mended = mend_joints(made((R, [(0, 0), (100, 0)]), (R, [(0, 0), (100, 0)]), level=(0, 1)), 0.5)
    assert mended.issues == []


def test_the_order_of_rows_changes_nothing():
    rng = np.random.default_rng(4)
    lines = [(R, [tuple(a), tuple(b)]) for a, b in zip(rng.integers(0, 9, (40, 2)) + rng.random((40, 2)) / 9,
                                                       rng.integers(0, 9, (40, 2)) + rng.random((40, 2)) / 9)]
    order = rng.permutation(40)
    streets = made(*lines)
    results = []
    for given in (streets, streets.take(order)):
        mended = mend_joints(given, 0.1)
        by_id = {name: mended.streets.lines.line(k).round(6).tolist()
                 for k, name in enumerate(mended.streets.street_id)}
        results.append((by_id, told(mended.issues)))
    assert results[0] == results[1]


@pytest.mark.parametrize(("kinds", "level", "expected"), [
    ((R, F), (0, 0), "way_crosses_street"), ((R, R), (0, 0), "streets_cross"), ((F, F), (0, 0), "ways_cross"),
    ((R, F), (1, 0), None)])
def test_lines_that_cross_without_a_vertex_are_told(kinds, level, expected):
    issues = crossing_issues(made((kinds[0], [(0, 0), (100, 0)]), (kinds[1], [(50, -50), (50, 50)]), level=level))
    assert [(i.kind, i.ids, i.xy) for i in issues] == ([(expected, ("0", "1"), (50, 0))] if expected else [])


def test_a_way_that_only_touches_a_street_crosses_nothing():
    assert crossing_issues(made((R, [(0, 0), (100, 0)]), (F, [(0, 50), (50, 0), (100, 50)]))) == []


def test_a_way_is_told_of_each_street_it_crosses():
    issues = crossing_issues(made((R, [(0, 0), (100, 0)]), (R, [(0, 20), (100, 20)]), (F, [(50, -50), (50, 50)])))
    assert [(i.kind, i.ids, i.xy) for i in issues] == [
        ("way_crosses_street", ("0", "2"), (50, 0)), ("way_crosses_street", ("1", "2"), (50, 20))]


def test_lines_with_a_common_vertex_are_joined_already():
    assert crossing_issues(made((R, [(0, 0), (50, 0), (100, 0)]), (F, [(50, -50), (50, 0), (50, 50)]))) == []


def test_a_drawn_crossing_gets_its_vertex_and_its_object():
    streets = made((R, [(0, 0), (100, 0)]), (C, [(50, -5), (50, 5)]), (C, [(80, -5), (80, 0)]),
                   (R, [(80, 0), (80, 90)]))
    joined = join_crossing_lines(streets)
    assert line(joined, 0) == [[0, 0], [50, 0], [100, 0]]
    assert line(joined, 1) == [[50, -5], [50, 0], [50, 5]]
    assert crossing_issues(joined) == []

    island = Attribute.of(np.array([-1, YesNo.YES, -1, YesNo.YES], dtype=np.int8))
    said = Crossings.blank(np.zeros((4, 2)), [1, CrossingKind.SIGNALS, 1, 1], island=island)
    crossings = crossings_on_streets(joined, said)
    assert crossings.crossing_id.tolist() == ["1", "2"]
    assert crossings.xy.tolist() == [[50, 0], [80, 0]]
    assert crossings.kind.tolist() == [CrossingKind.SIGNALS, CrossingKind.ZEBRA]
    assert crossings.island.values.tolist() == [YesNo.YES, -1]  # what a street says of crossings does not count


def test_two_halves_of_a_drawn_crossing_are_one():
    streets = made((R, [(0, 0), (50, 0)]), (R, [(50, 0), (100, 0)]), (C, [(50, -5), (50, 0)]), (C, [(50, 0), (50, 5)]))
    said = Crossings.blank(np.zeros((4, 2)), [1, 1, 1, CrossingKind.SIGNALS])
    crossings = crossings_on_streets(streets, said)
    assert crossings.crossing_id.tolist() == ["2"]
    assert crossings.kind.tolist() == [CrossingKind.SIGNALS]


def test_one_line_over_two_carriageways_gives_two_numbered_crossings():
    streets = join_crossing_lines(made((R, [(0, 0), (100, 0)]), (R, [(0, 9), (100, 9)]), (C, [(50, -5), (50, 15)])))
    crossings = crossings_on_streets(streets, Crossings.blank(np.zeros((3, 2)), [1, 1, 1]))
    assert dict(zip(crossings.crossing_id, crossings.xy.tolist())) == {"2": [50, 0], "2-2": [50, 9]}


def test_a_crossing_line_that_meets_no_street_is_told_once():
    streets = made((R, [(0, 0), (100, 0)]), (C, [(20, 9), (20, 14)]), (C, [(20, 14), (20, 19)]),
                   (C, [(50, -5), (50, 0)]), (C, [(50, -9), (50, -5)]), (R, [(50, 0), (60, 90)]))
    streets = mend_joints(streets, 0.1).streets
    assert told(crossing_lines_on_nothing(streets)) == [("crossing_on_no_street", ("1",))]


def test_parts_that_hang_on_nothing_are_told():
    streets = made((R, [(0, 0), (900, 0)]), (R, [(0, 500), (100, 500)]), (R, [(100, 500), (150, 500)]),
                   (R, [(0, 800), (300, 800)]))
    assert [(i.kind, i.ids, i.values) for i in apart(streets)] == [
        ("small_part", ("1",), {"length": 150, "count": 2}), ("apart", ("3",), {"length": 300, "count": 1})]
