# SPDX-License-Identifier: GPL-2.0-or-later
"""Judgements without an id are about what lies at their place."""
import numpy as np
import pytest
import shapely

from school_path.core.safety.judged_places import judged_places
from school_path.tests.town import crossing, footpath, residential, town

TOWN = town("""
    A-----z-----B-----C
    D-----------E

    F
    |
    G
    """, AB=residential(), BC=residential(), DE=footpath(), FG=residential(), z=crossing())
LEFT, RIGHT, BOTH = 0, 1, -1


def places_of(*shapes, crossings=TOWN.crossings):
    return judged_places([shapely.to_wkb(shape) for shape in shapes], TOWN.streets, crossings, lambda xy: xy)


def judged(shape):
    places = places_of(shape)
    ids = TOWN.streets.street_id
    return [("z" if row >= 0 else ids[street], side)
            for street, side, row in zip(places.street.tolist(), places.side.tolist(), places.crossing.tolist())]


def at(letter, dx=0.0, dy=0.0):
    x, y = TOWN.places[letter]
    return x + dx, y + dy


@pytest.mark.parametrize(("place", "expected"), [
    (at("z", 6, 3), [("z", BOTH)]),              # a crossing in reach comes first
    (at("A", 20, 4), [("AB", LEFT)]),            # drawn from A to B: north is left
    (at("A", 20, -3), [("AB", RIGHT)]),
    (at("A", 20, 0.5), [("AB", BOTH)]),          # on the middle
    (at("A", 20, -8), [("DE", BOTH)]),           # the way beside it is nearer, and has no sides
    (at("F", 4, -10), [("FG", LEFT)]),           # drawn southwards: east is left
    (at("F", 60, 0), []),                        # nothing within 10 m
    (at("A", 20, 10.5), [])])
def test_a_point_is_about_the_nearest(place, expected):
    assert judged(shapely.Point(place)) == expected


@pytest.mark.parametrize(("line", "expected"), [
    ([at("A", 0, 4), at("C", 0, 4)], [("AB", LEFT), ("BC", LEFT)]),
    ([at("A", 0, 4), at("B", 12, 4)], [("AB", LEFT)]),                 # a fifth of BC is not meant
    ([at("A", 5, -4), at("A", 20, -4)], [("AB", RIGHT)]),              # short of half of it, but of nothing else
    ([at("D", 0, -1), at("E", 0, -1)], [("DE", BOTH)]),                # the street beside it is farther
    ([at("F", 60, 0), at("F", 90, 0)], [])])
def test_a_line_is_about_what_it_runs_along(line, expected):
    assert judged(shapely.LineString(line)) == expected


def test_of_several_parts_one_counts():
    assert judged(shapely.MultiPoint([at("A", 20, 4), at("D", 20, 0)])) == [("AB", LEFT)]
    assert judged(shapely.MultiLineString([[at("D"), at("D", 5)], [at("A", 0, 4), at("B", 0, 4)]])) == [("AB", LEFT)]
    assert judged(shapely.box(*at("A"), *at("B", 0, 9))) == []


def test_shapes_that_are_not_there_are_about_nothing():
    assert places_of(None, shapely.Point(), shapely.Point(at("A", 20, 4))).shape.tolist() == [2]
    assert places_of().shape.tolist() == []


def test_a_town_without_crossings():
    bare = TOWN.crossings.take(np.empty(0, dtype=int))
    assert places_of(shapely.Point(at("z", 0, 3)), crossings=bare).street.tolist() == [0]
