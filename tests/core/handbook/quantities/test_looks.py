# SPDX-License-Identifier: GPL-2.0-or-later
"""How elements look."""
import numpy as np
import pytest

from school_path.core.paths import Elements
from school_path.tests.core.handbook.scenes import only, scene_of, texts
from school_path.tests.town import crossing, footpath, residential, town

MAP = """
              C
              |
    A---------x---------B
              |
              D
    """


def element(name, code, xy=(30, 20), colour="blue", shape="square", surface="paved", height=np.nan, path="AxB"):
    drawn = town(MAP, AxB=footpath(surface=surface), CxD=residential(), x=crossing())
    elements = Elements.blank([xy], code=texts([code]), path_id=texts([path]), height=np.array([height]))
    scene = scene_of(drawn, "AxB", columns={"colour": [colour], "shape": [shape]}, elements=elements)
    return only(name, scene, "elements")


def test_height_is_that_of_the_element():
    assert element("height", "E01", height=1.9) == 1.9
    assert element("height", "E01") == ("missing",)


@pytest.mark.parametrize(("colour", "ratio"), [("blue", 1.63), ("yellow", 6.39), ("vermillion", 2.19)])
def test_contrast_of_what_lies_on_asphalt_is_that_of_the_published_table(colour, ratio):
    """Reference D2."""
    assert element("contrast", "E05", colour=colour) == pytest.approx(ratio, abs=0.006)


@pytest.mark.parametrize(("changes", "why"), [
    ({"code": "E02"}, "background"), ({"code": "E05", "colour": ""}, "no_colour"),
    ({"code": "E05", "surface": "unpaved"}, "ground_not_known"), ({"code": "E05", "surface": None}, "ground_not_known"),
    ({"code": "E05", "surface": ("paved", "default")}, "ground_not_known"),
    ({"code": "E05", "path": "other"}, "no_colour"), ({"code": "X99"}, "background")])
def test_contrast_that_cannot_be_told(changes, why):
    assert element("contrast", **changes) == (why,)


def test_contrast_of_an_element_with_a_colour_of_its_own():
    assert element("contrast", "E06", colour="blue") == pytest.approx(6.39, abs=0.006)


@pytest.mark.parametrize(("code", "colour", "shape", "found"), [
    ("E03", "blue", "square", "no"), ("E03", "blue", "circle", "yes"), ("E03", "vermillion", "circle", "yes"),
    ("E03", "yellow", "circle", "no"), ("E03", "yellow", "diamond", "yes"), ("E01", "black", "diamond", "no"),
    ("E03", "#c00010", "circle", "yes"), ("E02", "blue", "circle", "no"),
    ("E02", "blue", "triangle", "yes"), ("E04", "yellow", "octagon", "yes"), ("E05", "#c00010", "square", "yes"),
    ("E05", "vermillion", "square", "no"), ("E03", "", "square", ("no_colour",)), ("E03", "blue", "", ("no_shape",)),
    ("E02", "", "square", "no"), ("X99", "blue", "square", ("not_in_catalogue",))])
def test_what_looks_like_a_traffic_sign(code, colour, shape, found):
    assert element("sign_clash", code, colour=colour, shape=shape) == found


def test_ground_art_on_a_crossing_looks_like_its_marking():
    assert element("sign_clash", "E04", xy=(98, 20)) == "yes"
    assert element("sign_clash", "E04", xy=(97, 20)) == "no"
    assert element("sign_clash", "E02", xy=(98, 20)) == "no"
    assert element("sign_clash", "E09", xy=(100, 20)) == "no"  # a raised crossing is a work of the street
