# SPDX-License-Identifier: GPL-2.0-or-later
"""A School Path along one route."""
import numpy as np
import pytest

from school_path.core.errors import SchoolPathError
from school_path.core.lines import Lines
from school_path.core.paths.from_route import lead
from school_path.core.paths.walks import Walks

STREET = [(0, 0), (100, 0), (200, 0), (300, 0)]


def walks(*routes):
    """Routes ``(pupils, vertices)``."""
    return Walks(np.arange(len(routes)).astype(object), np.full(len(routes), "s", dtype=object),
                 np.array([count for count, _ in routes], dtype=float), Lines.from_list([xy for _, xy in routes]))


def route(pupils, foot, onward):
    """A route from a home 9 m beside the street."""
    return pupils, [(foot, 9), (foot, 0), *onward]


def test_the_path_begins_where_enough_pupils_walk_together():
    led = lead(walks(route(1, 50, STREET[1:]), route(4, 150, STREET[2:])), 0)

    assert led.line.tolist() == [[200, 0], [300, 0]]
    assert led.left_out == 9 + 150
    assert led.shared


def test_pupils_of_one_home_count_together():
    led = lead(walks(route(5, 50, STREET[1:])), 0)
    assert led.line.tolist() == [[100, 0], [200, 0], [300, 0]]
    assert led.shared


def test_where_too_few_walk_the_path_begins_farther_from_the_home_and_that_is_said():
    led = lead(walks(route(4, 50, STREET[1:])), 0)

    assert led.line.tolist() == [[200, 0], [300, 0]]
    assert led.left_out == 159
    assert not led.shared
    far = lead(walks(route(4, 9, STREET[1:])), 0)
    assert far.line.tolist() == [[100, 0], [200, 0], [300, 0]]
    assert far.left_out == 100


def test_a_home_never_stands_on_the_path_even_where_all_walk_past_it():
    everybody = [route(9, 50, STREET[1:]), route(1, 150, STREET[2:])]
    led = lead(walks(*everybody), 1)
    assert led.line.tolist() == [[200, 0], [300, 0]]


@pytest.mark.parametrize("route", [[(50, 9), (50, 0)], [(250, 9), (250, 0), (300, 0)]])
def test_a_route_on_which_nothing_is_left_makes_no_path(route):
    with pytest.raises(SchoolPathError) as caught:
        lead(walks((1, route)), 0)
    assert caught.value.code == "route_too_short"
