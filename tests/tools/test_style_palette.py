# SPDX-License-Identifier: GPL-2.0-or-later
"""The colours of the map can be told apart by everybody, and in a print without colour."""
from itertools import combinations

import pytest

from school_path.core.colour import VISIONS, difference, lab, rgb_of
from school_path.tools import style_palette as palette

CLASSES = list(palette.CLASS_COLOURS.values())
COLOURS = {"paper": palette.PAPER, "ink": palette.INK, "route": palette.ROUTE, "closed": palette.CLOSED,
           "gate": palette.GATE, **{f"class {number}": colour for number, colour in palette.CLASS_COLOURS.items()}}


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize(("one", "other"), list(combinations(COLOURS, 2)))
def test_any_two_colours_differ_for_any_colour_vision(one, other, vision):
    assert difference(*rgb_of([COLOURS[one], COLOURS[other]]), vision) > 15


@pytest.mark.parametrize("vision", VISIONS)
def test_classes_go_from_light_to_dark(vision):
    lightness = lab(rgb_of([palette.PAPER, *CLASSES]), vision)[:, 0]

    assert all(lighter - darker > 4.5 for lighter, darker in zip(lightness, lightness[1:]))


def test_classes_differ_in_a_print_without_colour():
    lightness = lab(rgb_of([palette.PAPER, *CLASSES, palette.INK]))[:, 0]

    assert all(lighter - darker > 9 for lighter, darker in zip(lightness, lightness[1:]))


def test_worse_classes_are_broader_and_larger():
    sizes = [size for _, size in palette.CLASS_MARKS.values()]

    assert list(palette.CLASS_WIDTHS.values()) == sorted(set(palette.CLASS_WIDTHS.values()))
    assert sizes == sorted(set(sizes))
    assert len({shape for shape, _ in palette.CLASS_MARKS.values()}) == len(sizes)
