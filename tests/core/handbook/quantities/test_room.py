# SPDX-License-Identifier: GPL-2.0-or-later
"""Width that elements leave: a post (E02) takes 0.06 m from its middle, a low wait spot (E06) nothing."""
import pytest

from school_path.core.paths import Elements
from school_path.tests.core.handbook.scenes import measured, only, scene_of, texts
from school_path.tests.town import footpath, street, town

SIDE = {"footway_left": "footway", "footway_right": "none", "footway_width": 2, "carriageway_width": 6,
        "buffer_width": 0.5}  # the footway lies 3.5 to 5.5 m north of the middle


def left(way, *places, codes=None, shift=0.0):
    drawn = town("A---------B", AB=way)
    elements = Elements.blank([(x, y + 0.0) for x, y in places] or [[500, 500]],
                              code=texts(codes or ["E02"] * max(len(places), 1)))
    return only("clear_width", scene_of(drawn, "AB", shift=shift, elements=elements))


def test_the_wider_of_the_gaps_beside_what_stands_on_a_way_is_left():
    way = footpath(path_width=3)

    assert left(way) == 3
    assert left(way, (50, 0)) == pytest.approx(1.5 - 0.06)
    assert left(way, (50, 0.5)) == pytest.approx(2 - 0.06)
    assert left(way, (50, -1.5)) == pytest.approx(3 - 0.06)
    assert left(way, (50, 1.6)) == 3
    assert left(way, (50, 0.5), (70, 0.1)) == pytest.approx(1.6 - 0.06)


def test_what_lies_on_the_ground_or_beyond_the_end_takes_nothing():
    assert left(footpath(path_width=3), (50, 0), codes=["E06"]) == 3
    assert left(footpath(path_width=3), (104, 0)) == 3


def test_on_the_footway_of_the_side_of_the_path():
    way = street("residential", **SIDE)

    assert left(way, (50, 4.5), shift=4.5) == pytest.approx(1 - 0.06)
    assert left(way, (50, 5.5), shift=4.5) == pytest.approx(2 - 0.06)
    assert left(way, (50, -4.5), shift=4.5) == 2
    assert left(way, (50, 4.5), shift=-4.5) == ("no_footway",)


@pytest.mark.parametrize("gone", ["carriageway_width", "buffer_width"])
def test_a_footway_that_is_not_placed_is_free_only_where_nothing_stands_near(gone):
    way = street("residential", **{**SIDE, gone: None})

    assert left(way, (50, 4.5), shift=4.5) == ("place_not_known",)
    assert left(way, shift=4.5) == 2


def test_an_element_of_unknown_size_or_a_way_of_unknown_width():
    assert left(footpath(path_width=3), (50, 0), codes=["X99"]) == ("place_not_known",)
    assert left(footpath(), (50, 0)) == ("missing",)
    assert left(footpath(path_width=(3, "default"))) == ("assumed",)


def test_without_a_layer_of_elements_it_is_the_whole_width():
    """So that the width of ways is judged before the first element is drawn."""
    def whole(way):
        return measured("clear_width", scene_of(town("A---B", AB=way), "AB"))

    assert whole(footpath(path_width=3)) == {"AB": 3}
    assert whole(street("residential", **{**SIDE, "footway_right": "footway"})) == {"AB": 2}
    assert whole(street("residential", **SIDE)) == {"AB": ("no_footway",)}
    assert whole(footpath()) == {"AB": ("missing",)}
    assert whole(footpath(path_width=(3, "default"))) == {"AB": ("assumed",)}
