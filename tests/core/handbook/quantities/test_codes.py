# SPDX-License-Identifier: GPL-2.0-or-later
"""Colour codes of paths that lie near each other."""
import numpy as np
import pytest

from school_path.core.colour import VISIONS, difference, rgb_of
from school_path.tests.core.handbook.scenes import measured, scene_of
from school_path.tests.town import footpath, town

DRAWN = town("""
    A---------B
    C---------D
    """, AB=footpath(), CD=footpath())


def coded(name, *paths, drawn=DRAWN, **columns):
    return measured(name, scene_of(drawn, *(paths or ("AB", "CD")), columns=columns), "paths")


def test_two_colours_differ_as_much_as_to_the_eye_that_tells_them_least():
    found = coded("code_clash", colour=["yellow", "vermillion"])
    two = rgb_of(["#f0e442", "#d55e00"])

    assert found["AB"] == found["CD"] == pytest.approx(min(float(difference(*two, vision)) for vision in VISIONS))
    assert coded("code_clash", colour=["blue", "#0072B2"])["AB"] == pytest.approx(0)


def test_a_colour_that_is_not_given_may_be_the_same():
    assert coded("code_clash", colour=["blue", ""]) == {"AB": ("neighbour_without_colour",), "CD": ("no_colour",)}
    assert coded("code_clash", colour=["blue", "bluish"])["CD"] == ("no_colour",)


def test_pieces_of_one_path_and_paths_far_away_do_not_clash():
    far = town("A--B" + " " * 42 + "C--D", AB=footpath(), CD=footpath())

    assert coded("code_clash", colour=["blue", "blue"], path_id=["P", "P"]) == {"P": 100}
    assert coded("code_clash", drawn=far, colour=["blue", "blue"]) == {"AB": 100, "CD": 100}


@pytest.mark.parametrize(("colour", "shape", "number", "found"), [
    (["blue", "blue"], ["circle", "circle"], [1, 1], "no"), (["blue", "blue"], ["circle", "circle"], [1, 2], "yes"),
    (["blue", "black"], ["circle", "circle"], [-1, -1], "yes"), (["blue", "black"], ["", ""], [1, 1], "yes"),
    (["blue", "black"], ["", ""], [-1, -1], ("code_not_given",)),
    (["blue", "blue"], ["circle", "circle"], [-1, -1], ("code_not_given",)),
    (["blue", ""], ["circle", "square"], [1, 1], "yes")])
def test_a_code_is_unique_where_one_mark_differs_and_colour_is_not_the_only_one(colour, shape, number, found):
    assert coded("code_unique", colour=colour, shape=shape, number=np.array(number))["AB"] == found


def test_a_path_without_colour_has_no_code():
    assert coded("code_unique", colour=["", "blue"], shape=["circle", "square"], number=np.array([1, 2]))["AB"] == (
        "no_colour",)
