# SPDX-License-Identifier: GPL-2.0-or-later
"""Ways are cut where they meet, and nowhere else."""
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from school_path.core.readings.osm_split import split
from school_path.tests.osm_drawing import draw, street


def pieces(drawing, cut_at=()):
    """(way, number, first place, last place) of each piece."""
    parts = split(drawing.data().ways, cut_at)
    names = {xy: letter for letter, xy in drawing.places.items()}
    ends = [(tuple(a), tuple(b)) for a, b in zip(parts.lines.starts, parts.lines.ends)]
    return [(way, number, names[a], names[b]) for way, number, (a, b) in zip(parts.way, parts.number, ends)]


def test_a_crossroads_cuts_both_ways():
    drawing = draw("""
  D
A B C
  E
""", ("ABC", street()), ("DBE", street()))

    assert pieces(drawing) == [(0, 1, "A", "B"), (0, 2, "B", "C"), (1, 1, "D", "B"), (1, 2, "B", "E")]


def test_a_bend_and_a_node_of_one_way_do_not_cut():
    drawing = draw("A B C\n\n    D", ("ABCD", street()))

    assert pieces(drawing) == [(0, 1, "A", "D")]


def test_lines_that_cross_without_a_node_stay_whole():
    drawing = draw("""
  D
A   C
  E
""", ("AC", street()), ("DE", street()))

    assert len(pieces(drawing)) == 2


def test_a_way_that_meets_itself_is_cut_there():
    """A lasso: a cul-de-sac with a turning loop."""
    drawing = draw("""
A B C
  E D
""", ("ABCDEB", street()))

    assert pieces(drawing) == [(0, 1, "A", "B"), (0, 2, "B", "B")]


def test_a_ring_alone_stays_one_piece():
    assert pieces(draw("A B\nD C", ("ABCDA", street()))) == [(0, 1, "A", "A")]


def test_a_vertex_written_twice_counts_once_and_a_way_of_one_place_is_none():
    drawing = draw("A B C", ("AABBC", street()), ("BB", street()))

    assert pieces(drawing) == [(0, 1, "A", "C")]


def test_further_cuts_can_be_asked_for():
    drawing = draw("A B C", ("ABC", street()))
    node_b = drawing.data().ways.node[1]

    assert pieces(drawing, [node_b]) == [(0, 1, "A", "B"), (0, 2, "B", "C")]


def test_no_ways_give_no_pieces():
    assert len(split(draw("A").data().ways)) == 0


@given(st.lists(st.lists(st.sampled_from("ABCDEFGHI"), min_size=1, max_size=8), max_size=6))
def test_pieces_put_together_are_the_ways(words):
    drawing = draw("A B C\nD E F\nG H I", *(("".join(word), street()) for word in words if len(word) > 1))
    ways = drawing.data().ways
    parts = split(ways)

    length = np.zeros(len(ways))
    np.add.at(length, parts.way, parts.lines.lengths())
    assert length == pytest.approx(ways.lines.lengths())
    inner = np.ones(len(parts.node), dtype=bool)
    inner[parts.lines.first[:-1]] = inner[parts.lines.first[1:] - 1] = False
    ends = np.union1d(parts.start_node, parts.end_node) if len(parts) else []
    assert not np.isin(parts.node[inner], ends).any()
    assert len(np.unique(parts.node[inner])) == inner.sum()
