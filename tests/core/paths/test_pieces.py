# SPDX-License-Identifier: GPL-2.0-or-later
"""Pieces of a path that meet are one line."""
from dataclasses import replace

import numpy as np

from school_path.core.paths import joined
from school_path.tests.core.paths.drawing import crossed, path_of
from school_path.tests.town import crossing, footpath, tertiary, town

A, B, C, D = (0, 0), (100, 0), (200, 0), (100, 100)


def pieces(*lines, ids=None):
    ids = ids or ["p"] * len(lines)
    names = np.array([f"name {row}" for row in range(len(lines))], dtype=object)
    return replace(path_of(*lines), path_id=np.array(ids, dtype=object), name=names)


def rows(paths):
    return [(value, name, paths.lines.line(row).tolist()) for row, (value, name) in enumerate(zip(
        paths.path_id, paths.name))]


def test_pieces_end_to_end_are_one_line_that_runs_their_way():
    for parts in (([A, B], [B, C]), ([C, B], [B, A]), ([B, C], [A, B])):
        expected = [C, B, A] if parts[0][0] == C else [A, B, C]
        assert rows(joined(pieces(*parts))) == [("p", "name 0", [list(xy) for xy in expected])]


def test_pieces_that_do_not_meet_and_paths_with_other_ids_stay():
    apart = pieces([A, B], [C, D])
    assert rows(joined(apart)) == rows(apart)
    others = pieces([A, B], [B, C], ids=["p", "q"])
    assert joined(others) is others


def test_a_fork_stays_a_fork():
    found = joined(pieces([A, B], [B, C], [B, D]))
    assert len(found) == 3


def test_a_street_where_two_pieces_meet_is_crossed():
    drawn = town("""
              C
              |
        A-----s-----D
              |
              E
        """, As=footpath(), sD=footpath(), CsE=tertiary(), s=crossing("zebra"))
    a, s, d = drawn.xy("AsD")
    assert [row[:2] for row in crossed(drawn, joined(pieces([a, s], [s, d])))] == [("s", "CsE")]
