# SPDX-License-Identifier: GPL-2.0-or-later
"""Footways beside their street (rule 6), and the links they miss: drawn geometry."""
import numpy as np
import pytest

from school_path.core.defaults import fill_defaults
from school_path.core.lines import Lines
from school_path.core.readings.beside import beside
from school_path.core.readings.link_gaps import link_gaps
from school_path.core.streets import Attribute, Footway, Kind, Service, Source, Streets

S, T, D, DF = Footway.SEPARATE, Source.TAGGED, Source.DERIVED, Source.DEFAULT
STREET = [(0, 0), (100, 0)]


def made(*lines, **columns):
    """Streets of (kind, vertices); ids are ``0``, ``1`` ..."""
    kinds = np.array([kind for kind, _ in lines], dtype=np.int8)
    return Streets.blank(Lines.from_list([line for _, line in lines]), kinds, **columns)


def sides(streets, row=0):
    """Words of both sides of a street, None where missing."""
    both = streets.footway_left, streets.footway_right
    return [Footway(side.values[row]).name if side.given[row] else None for side in both]


@pytest.mark.parametrize(("footway", "expected"), [
    ([(0, 8), (100, 8)], ["SEPARATE", None]),               # left of the digitised direction
    ([(100, 8), (0, 8)], ["SEPARATE", None]),               # its own direction does not matter
    ([(0, -8), (100, -8)], [None, "SEPARATE"]),
    ([(0, 16), (100, 16)], [None, None]),                   # beyond 15 m
    ([(0, 2), (100, 14)], ["SEPARATE", None]),              # 7 degrees off
    ([(0, 0.5), (30, 14)], [None, None]),                   # 24 degrees off
    ([(0, 8), (75, 8)], ["SEPARATE", None]),                # 75 %
    ([(0, 8), (60, 8)], [None, None]),                      # 60 %
    ([(50, 8), (50, 60)], [None, None]),                    # away from the street
    ([(-80, 8), (-5, 8)], [None, None]),                    # before its start
])
def test_within_15_m_parallel_along_70_per_cent(footway, expected):
    streets = beside(made((Kind.RESIDENTIAL, STREET), (Kind.FOOTWAY, footway)))
    assert sides(streets) == expected


def test_footways_in_pieces_count_together_and_both_sides_are_told():
    streets = beside(made((Kind.RESIDENTIAL, STREET), (Kind.FOOTWAY, [(0, 8), (40, 8)]),
                          (Kind.CYCLEWAY, [(40, 8), (100, 8)]), (Kind.FOOTWAY, [(0, -5), (100, -5)])))
    assert sides(streets) == ["SEPARATE", "SEPARATE"]
    assert (streets.footway_left.source[0], streets.footway_right.source[0]) == (D, D)


def test_what_was_tagged_stays_and_what_was_assumed_gives_way():
    tagged = Attribute(np.array([Footway.NONE, -1], dtype=np.int8), np.array([T, T], dtype=np.uint8))
    assumed = Attribute(np.array([Footway.FOOTWAY, -1], dtype=np.int8), np.array([DF, T], dtype=np.uint8))
    lines = (Kind.RESIDENTIAL, STREET), (Kind.FOOTWAY, [(0, 8), (100, 8)])

    assert sides(beside(made(*lines, footway_left=tagged))) == ["NONE", None]
    assert sides(beside(made(*lines, footway_left=assumed))) == ["SEPARATE", None]


@pytest.mark.parametrize("kind", [Kind.STEPS, Kind.CROSSING, Kind.PEDESTRIAN, Kind.SERVICE])
def test_only_footways_cycleways_and_paths_are_footways_of_a_street(kind):
    assert sides(beside(made((Kind.RESIDENTIAL, STREET), (kind, [(0, 8), (100, 8)])))) == [None, None]


def test_another_level_and_a_closed_way_are_not_beside():
    lines = (Kind.RESIDENTIAL, STREET), (Kind.FOOTWAY, [(0, 8), (100, 8)])

    assert sides(beside(made(*lines, level=np.array([0, 1], dtype=np.int16)))) == [None, None]
    assert sides(beside(made(*lines, foot=np.array([1, 0], dtype=np.int8)))) == [None, None]


def test_a_driveway_has_none():
    service = np.array([Service.DRIVEWAY, 0], dtype=np.int8)
    streets = made((Kind.SERVICE, STREET), (Kind.FOOTWAY, [(0, 8), (100, 8)]), service=service)
    assert sides(beside(streets)) == [None, None]


def test_the_footway_behind_another_carriageway_is_not_ours():
    """Inner sides of a dual carriageway: the far footway belongs to the other carriageway."""
    streets = beside(made((Kind.PRIMARY, STREET), (Kind.PRIMARY, [(100, 7), (0, 7)]),
                          (Kind.FOOTWAY, [(0, 14), (100, 14)])))

    assert sides(streets, 0) == [None, None]
    assert sides(streets, 1) == [None, "SEPARATE"]
    assert streets.buffer_width.values[2] == pytest.approx(7 - (6.5 + 1.8) / 2, abs=0.06)


def values(streets, name, row):
    attribute = getattr(streets, name)
    return (attribute.values[row].item(), Source(attribute.source[row])) if attribute.given[row] else None


def test_the_footway_carries_its_streets_traffic_with_its_provenance():
    def column(value, source):
        return Attribute(np.array([value, np.nan]), np.array([source, T], dtype=np.uint8))
    streets = beside(made((Kind.SECONDARY, STREET), (Kind.FOOTWAY, [(0, 8), (100, 8)]), speed_limit=column(50, T),
                          adt=column(5000, DF), carriageway_width=column(8.0, T)))

    assert values(streets, "speed_limit", 1) == (50, D)
    assert values(streets, "adt", 1) == (5000, DF)
    assert values(streets, "heavy_share", 1) is None
    assert values(streets, "buffer_width", 1) == (pytest.approx(8 - 4 - 0.9), D)
    assert values(streets, "speed_limit", 0) == (50, T)


def test_a_path_by_itself_carries_nothing():
    streets = beside(made((Kind.SECONDARY, STREET), (Kind.PATH, [(0, 40), (100, 40)])))
    assert values(streets, "buffer_width", 1) is None


def test_the_street_along_most_of_the_footway_counts():
    limits = Attribute.of(np.array([30.0, 50.0, np.nan]), T)
    streets = beside(made((Kind.RESIDENTIAL, [(0, 0), (30, 0)]), (Kind.TERTIARY, [(30, 0), (100, 0)]),
                          (Kind.FOOTWAY, [(0, 6), (100, 6)]), speed_limit=limits))
    assert values(streets, "speed_limit", 2) == (50, D)


def test_the_order_of_rows_does_not_matter():
    lines = [(Kind.PRIMARY, STREET), (Kind.PRIMARY, [(100, 7), (0, 7)]), (Kind.FOOTWAY, [(0, 14), (100, 14)]),
             (Kind.FOOTWAY, [(0, -7), (100, -7)])]
    there = beside(made(*lines))
    back = beside(made(*lines[::-1])).take([3, 2, 1, 0])
    for name in ("footway_left", "footway_right", "buffer_width"):
        assert getattr(there, name).values.tolist() == pytest.approx(getattr(back, name).values.tolist(), nan_ok=True)


def test_defaults_and_links_fit_together(finland):
    """Both styles of mapping end with the same speed and volume to judge by."""
    streets = made((Kind.RESIDENTIAL, STREET), (Kind.FOOTWAY, [(0, 8), (100, 8)]))
    told = beside(fill_defaults(streets, finland.defaults))

    assert values(told, "speed_limit", 1) == values(told, "speed_limit", 0) == (40, DF)
    assert values(told, "adt", 1) == values(told, "adt", 0) == (500, DF)


def test_towns_without_footways_or_without_streets_stay_as_they_are():
    for streets in (made((Kind.RESIDENTIAL, STREET)), made((Kind.FOOTWAY, STREET)), made()):
        assert beside(streets) is streets


# links

def linked(*lines, **columns):
    """The links added between lines, as (id, first vertex, last vertex)."""
    streets = beside(made(*lines, **columns))
    result = link_gaps(streets)
    assert len(result) >= len(streets)
    assert result.lines.lengths()[:len(streets)] == pytest.approx(streets.lines.lengths())
    return [(i, tuple(a), tuple(b)) for i, a, b in zip(result.street_id, result.lines.starts.round(6).tolist(),
                                                      result.lines.ends.round(6).tolist())][len(streets):], result


def test_a_footway_that_ends_in_the_open_is_linked_to_its_street():
    links, streets = linked((Kind.RESIDENTIAL, STREET), (Kind.FOOTWAY, [(20, 8), (80, 8)]))

    assert links == [("1-start-link", (20, 8), (20, 0)), ("1-end-link", (80, 8), (80, 0))]
    assert streets.lines.line(0).tolist() == [[0, 0], [20, 0], [80, 0], [100, 0]]  # a vertex to join at
    assert streets.kind[2:].tolist() == [Kind.FOOTWAY] * 2
    assert not streets.speed_limit.given[2:].any()


def test_a_footway_that_meets_another_way_needs_no_link():
    links, _ = linked((Kind.RESIDENTIAL, STREET), (Kind.FOOTWAY, [(0, 8), (100, 8)]), (Kind.CROSSING, [(0, 8), (0, 0)]),
                      (Kind.CROSSING, [(100, 8), (100, 0)]))
    assert links == []


def test_a_gap_in_a_footway_is_closed_once():
    links, _ = linked((Kind.RESIDENTIAL, [(0, 0), (200, 0)]), (Kind.FOOTWAY, [(0, 12), (95, 12)]),
                      (Kind.FOOTWAY, [(100, 12), (200, 12)]), (Kind.STEPS, [(0, 12), (0, 0)]),
                      (Kind.STEPS, [(200, 12), (200, 0)]))
    assert links == [("1-end-link", (95, 12), (100, 12))]


def test_a_gap_of_more_than_15_m_is_none():
    links, _ = linked((Kind.RESIDENTIAL, STREET), (Kind.FOOTWAY, [(0, 8), (100, 8), (140, 30)]),
                      (Kind.CROSSING, [(0, 8), (0, 0)]))
    assert links == []


def test_a_path_that_ends_in_a_yard_is_left_alone():
    links, _ = linked((Kind.RESIDENTIAL, STREET), (Kind.PATH, [(50, 30), (50, 10)]), (Kind.PATH, [(50, 30), (0, 30)]),
                      (Kind.PATH, [(0, 30), (0, 0)]))
    assert links == []


def test_no_link_to_another_level_nor_to_a_closed_way():
    lines = (Kind.RESIDENTIAL, STREET), (Kind.FOOTWAY, [(20, 8), (80, 8)]), (Kind.SERVICE, [(20, 10), (80, 10)])
    closed = np.array([1, 1, 0], dtype=np.int8)
    links, _ = linked(*lines, foot=closed)
    assert [end for _, _, end in links] == [(20, 0), (80, 0)]
    links, _ = linked(*lines, level=np.array([0, 0, 1], dtype=np.int16))
    assert [end for _, _, end in links] == [(20, 0), (80, 0)]


def test_a_link_near_a_vertex_ends_at_it():
    links, streets = linked((Kind.RESIDENTIAL, [(0, 0), (20.3, 0), (100, 0)]), (Kind.FOOTWAY, [(20, 8), (100, 8)]),
                            (Kind.CROSSING, [(100, 8), (100, 0)]))
    assert links == [("1-start-link", (20, 8), (20.3, 0))]
    assert len(streets.lines.line(0)) == 3


def test_an_island_of_footways_without_open_ends_gets_one_link():
    ring = [(20, 6), (80, 6), (80, 12), (20, 12), (20, 6)]
    links, _ = linked((Kind.RESIDENTIAL, STREET), (Kind.FOOTWAY, ring[:3]), (Kind.FOOTWAY, ring[2:]))
    assert len(links) == 1
    assert links[0][1][1] == 6 and links[0][2][1] == 0


def test_no_streets_no_links():
    assert len(link_gaps(made())) == 0
