# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours against the published test data, the table of the Okabe-Ito colours and the ends of each scale."""
import numpy as np
import pytest

from school_path.core.colour import (
    VISIONS,
    contrast,
    difference,
    lab,
    lab_difference,
    least_difference,
    luminance,
    rgb_of,
    simulate,
)

ASPHALT, WHITE, BLACK = rgb_of(["#4D4D4D", "#FFFFFF", "#000000"])
# Sharma, Wu and Dalal (2005), table 1: L, a, b of the one, of the other, and their difference
PUBLISHED = """
50 2.6772 -79.7751  50 0 -82.7485  2.0425
50 3.1571 -77.2803  50 0 -82.7485  2.8615
50 2.8361 -74.0200  50 0 -82.7485  3.4412
50 -1.3802 -84.2814  50 0 -82.7485  1.0000
50 -1.1848 -84.8006  50 0 -82.7485  1.0000
50 -0.9009 -85.5211  50 0 -82.7485  1.0000
50 0 0  50 -1 2  2.3669
50 -1 2  50 0 0  2.3669
50 2.4900 -0.0010  50 -2.4900 0.0009  7.1792
50 2.4900 -0.0010  50 -2.4900 0.0010  7.1792
50 2.4900 -0.0010  50 -2.4900 0.0011  7.2195
50 2.4900 -0.0010  50 -2.4900 0.0012  7.2195
50 -0.0010 2.4900  50 0.0009 -2.4900  4.8045
50 -0.0010 2.4900  50 0.0010 -2.4900  4.8045
50 -0.0010 2.4900  50 0.0011 -2.4900  4.7461
50 2.5 0  50 0 -2.5  4.3065
50 2.5 0  73 25 -18  27.1492
50 2.5 0  61 -5 29  22.8977
50 2.5 0  56 -27 -3  31.9030
50 2.5 0  58 24 15  19.4535
50 2.5 0  50 3.1736 0.5854  1.0000
50 2.5 0  50 3.2972 0  1.0000
50 2.5 0  50 1.8634 0.5757  1.0000
50 2.5 0  50 3.2592 0.3350  1.0000
60.2574 -34.0099 36.2677  60.4626 -34.1751 39.4387  1.2644
63.0109 -31.0961 -5.8663  62.8187 -29.7946 -4.0864  1.2630
61.2901 3.7196 -5.3901  61.4292 2.2480 -4.9620  1.8731
35.0831 -44.1164 3.7933  35.0232 -40.0716 1.5901  1.8645
22.7233 20.0904 -46.6940  23.0331 14.9730 -42.5619  2.0373
36.4612 47.8580 18.3852  36.2715 50.5065 21.2231  1.4146
90.8027 -2.0831 1.4410  91.1528 -1.6435 0.0447  1.4441
90.9257 -0.5406 -0.9208  88.6381 -0.8985 -0.7239  1.5381
6.7747 -0.2908 -2.4247  5.8714 -0.0985 -2.2286  0.6377
2.0776 0.0795 -1.1350  0.9033 -0.0636 -0.5514  0.9082
"""


def test_ciede2000_is_that_of_the_published_pairs():
    pairs = np.array(PUBLISHED.split(), dtype=float).reshape(-1, 7)

    assert len(pairs) == 34
    assert lab_difference(pairs[:, :3], pairs[:, 3:6]) == pytest.approx(pairs[:, 6], abs=5.1e-5)
    assert lab_difference(pairs[:, 3:6], pairs[:, :3]) == pytest.approx(pairs[:, 6], abs=5.1e-5)


@pytest.mark.parametrize(("colour", "asphalt", "white", "black"), [
    ("#0072B2", 1.63, 5.19, 4.05), ("#E69F00", 3.75, 2.25, 9.32), ("#009E73", 2.47, 3.42, 6.14),
    ("#F0E442", 6.39, 1.32, 15.9), ("#D55E00", 2.19, 3.87, 5.43), ("#FFFFFF", 8.45, 1, 21)])
def test_contrast_is_that_of_the_table_of_colours(colour, asphalt, white, black):
    """Section D2 of the reference."""
    ours = rgb_of([colour])

    assert contrast(ours, ASPHALT) == pytest.approx(asphalt, abs=0.006)
    assert contrast(WHITE, ours) == pytest.approx(white, abs=0.006)
    assert contrast(ours, BLACK) == pytest.approx(black, abs=0.06)


def test_lightness_runs_from_black_to_white():
    assert luminance([BLACK, WHITE]) == pytest.approx([0, 1])
    assert lab([BLACK, WHITE]) == pytest.approx(np.array([[0, 0, 0], [100, 0, 0]]), abs=0.01)


@pytest.mark.parametrize("vision", VISIONS)
def test_greys_are_seen_by_every_eye_as_they_are(vision):
    greys = np.repeat(np.arange(0, 256, 15.0), 3).reshape(-1, 3)

    assert simulate(greys, vision) == pytest.approx(greys, abs=0.01)


def test_normal_vision_leaves_every_colour_as_it_is():
    colours = rgb_of(["#0072B2", "#D55E00", "#010203"])

    assert simulate(colours, "normal") == pytest.approx(colours)


def test_the_simulation_is_that_of_the_published_matrices():
    """Pure red: 0.152286 and 0.114503 of the linear light, 0.367322 and 0.280085; written in sRGB."""
    assert simulate([255, 0, 0], "protan") == pytest.approx([108.79, 95.03, 0], abs=0.02)
    assert simulate([255, 0, 0], "deutan") == pytest.approx([163.2, 144.3, 0], abs=0.1)


@pytest.mark.parametrize(("one", "other", "vision"), [
    ("#D55E00", "#5D7A00", "deutan"), ("#009E73", "#56B4E9", "tritan")])
def test_what_an_eye_sees_alike_is_no_difference_of_codes(one, other, vision):
    one, other = rgb_of([one, other])

    assert difference(one, other) > 1.4 * difference(one, other, vision)
    assert least_difference(one, other) <= difference(one, other, vision)


def test_the_least_difference_is_the_least_of_the_four():
    one, other = rgb_of(["#0072B2", "#F0E442"])

    assert least_difference(one, other) == min(difference(one, other, vision) for vision in VISIONS)


def test_what_is_no_colour_is_not_one():
    colours = rgb_of(["blue", None, "#12", "#12345g", " #0a0B0c "])

    assert np.isnan(colours[:4]).all()
    assert colours[4].tolist() == [10, 11, 12]
    assert np.isnan(difference(colours[0], colours[4]))
    assert np.isnan(contrast(colours[0], colours[4]))
