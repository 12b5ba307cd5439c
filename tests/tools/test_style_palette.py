"""The colours of the map can be told apart by everybody, and in a print without colour."""
from itertools import combinations

import pytest

from school_path.tests.colours import VISIONS, difference, lab
from school_path.tools import style_palette as palette

CLASSES = list(palette.CLASS_COLOURS.values())
COLOURS = {"paper": palette.PAPER, "ink": palette.INK, "route": palette.ROUTE, "closed": palette.CLOSED,
           "gate": palette.GATE, **{f"class {number}": colour for number, colour in palette.CLASS_COLOURS.items()}}


@pytest.mark.parametrize(("first", "second", "expected"), [
    ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425), ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
    ((50, 2.5, 0), (73, 25, -18), 27.1492), ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441), ((50, 0, 0), (50, -1, 2), 2.3669)])
def test_the_difference_of_colours_is_that_of_the_published_pairs(first, second, expected):
    assert difference(first, second) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize(("one", "other"), list(combinations(COLOURS, 2)))
def test_any_two_colours_differ_for_any_colour_vision(one, other, vision):
    assert difference(lab(COLOURS[one], vision), lab(COLOURS[other], vision)) > 15


@pytest.mark.parametrize("vision", VISIONS)
def test_classes_go_from_light_to_dark(vision):
    lightness = [lab(colour, vision)[0] for colour in (palette.PAPER, *CLASSES)]

    assert all(lighter - darker > 4.5 for lighter, darker in zip(lightness, lightness[1:]))


def test_classes_differ_in_a_print_without_colour():
    lightness = [lab(colour)[0] for colour in (palette.PAPER, *CLASSES, palette.INK)]

    assert all(lighter - darker > 9 for lighter, darker in zip(lightness, lightness[1:]))


def test_worse_classes_are_broader_and_larger():
    sizes = [size for _, size in palette.CLASS_MARKS.values()]

    assert list(palette.CLASS_WIDTHS.values()) == sorted(set(palette.CLASS_WIDTHS.values()))
    assert sizes == sorted(set(sizes))
    assert len({shape for shape, _ in palette.CLASS_MARKS.values()}) == len(sizes)
