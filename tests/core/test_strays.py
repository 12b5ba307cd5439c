# SPDX-License-Identifier: GPL-2.0-or-later
"""Vertices that slipped to another end of the world."""
from dataclasses import replace

import numpy as np
import pytest

from school_path.core.lines import Lines
from school_path.core.paths import path_streets, samples
from school_path.core.strays import in_reach, near_streets
from school_path.tests.core.paths.drawing import path_of
from school_path.tests.town import footpath, residential, town

HELSINKI = np.array([385000.0, 6672000.0])
DRAWN = town("""
    A---------B-----C
              |
              |
              D
    """, AB=residential(), BC=residential(), BD=footpath())
STREETS = replace(DRAWN.streets, lines=Lines(DRAWN.streets.lines.xy + HELSINKI, DRAWN.streets.lines.first))
A, B, C, D = DRAWN.xy("ABCD") + HELSINKI


class CancelledError(Exception):
    """Raised in the place of what processing raises."""


def cancelled():
    raise CancelledError


@pytest.mark.parametrize("stray", [(0, 0), HELSINKI[::-1], (1e9, -1e9)])
def test_a_stray_vertex_leaves_the_streets_beside_the_rest(stray):
    found = path_streets(path_of([A, B, stray, B, D]), STREETS)

    assert STREETS.street_id[found.street].tolist()[0] == "AB"
    assert STREETS.street_id[found.street].tolist()[-1] == "BD"
    assert len(samples.samples_of(path_of([A, B, stray, B, D]).lines, STREETS.lines)) < 2000


def test_a_long_way_over_the_fields_is_found_as_if_it_were_walked_metre_by_metre(monkeypatch):
    path = path_of([A, B, B + [30, 400], C, D], [A + [0, 900], D - [0, 900]])
    short = path_streets(path, STREETS)
    few = len(samples.samples_of(path.lines, STREETS.lines))
    monkeypatch.setattr("school_path.core.network.passing.FEW", np.inf)
    whole = path_streets(path, STREETS)

    assert few < len(samples.samples_of(path.lines, STREETS.lines)) / 4
    for column in ("path", "street", "side", "begin", "end", "offset"):
        np.testing.assert_allclose(getattr(short, column), getattr(whole, column), atol=1e-6, err_msg=column)


def test_the_search_for_the_streets_along_a_path_can_be_cancelled():
    there_and_back = [B, A] * 200  # 20 km

    with pytest.raises(CancelledError):
        path_streets(path_of(there_and_back), STREETS, cancelled)


def test_strays_are_left_out_and_the_rest_is_led_straight_on():
    lines = Lines.from_list([[A, B], [A, (0, 0), B], [A[::-1], B[::-1]], [(0, 0), C]])
    kept = near_streets(lines, STREETS.lines)

    assert [kept.lines.line(row).tolist() for row in range(len(kept.lines))] == [[[*A], [*B]], [[*A], [*B]]]
    assert (kept.row.tolist(), kept.strayed.tolist(), kept.lost.tolist()) == ([0, 1], [1], [2, 3])
    assert near_streets(lines.take([0]), STREETS.lines).lines.xy.tolist() == [[*A], [*B]]


def test_a_vertex_far_from_those_beside_it_is_left_out_wherever_it_is_in_its_line():
    lines = Lines.from_list([[A, B, (0, 0), C, D], [(0, 0), A, B], [A, B, HELSINKI[::-1]], [A, (0, 0)], [A, D],
                             [A, (0, 0), B]])
    kept = in_reach(lines)

    assert [kept.lines.line(row).tolist() for row in range(len(kept.lines))] == [
        np.array(line).tolist() for line in ([A, B, C, D], [A, B], [A, B], [A, D], [A, B])]
    assert (kept.row.tolist(), kept.strayed.tolist(), kept.lost.tolist()) == ([0, 1, 2, 4, 5], [0, 1, 2, 5], [3])
    assert in_reach(lines.take([4])).lines.xy.tolist() == [[*A], [*D]]
    assert len(in_reach(lines.take([])).lines) == 0
