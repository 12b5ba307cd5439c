# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers in OpenStreetMap values."""
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from school_path.core.readings.osm_values import count, layer, length, slope, speed

example_of_each = pytest.mark.parametrize("parse", [speed, length, count, slope, layer],
                                          ids=lambda parse: parse.__name__)
FI = {"FI:urban": 50, "FR:urban": 50, "walk": 7, "none": 120}


@pytest.mark.parametrize(("text", "expected"), [
    ("50", 50), ("30 mph", 48.28032), ("30mph", 48.28032), ("40 km/h", 40), ("FI:30", 30), ("DE:zone30", 30),
    ("DE:zone:30", 30), ("zone:30", 30), ("FI:urban", 50), ("fr:urban", 50), ("walk", 7), ("none", 120),
    ("50;40", 50), ("40; 60", 60), ("signals", None), ("variable", None), ("", None), ("0", None), ("-30", None),
    ("999", None), ("50 furlongs", None), ("SE:urban", None),
])
def test_speed(text, expected):
    assert speed(text, FI) == (expected if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(("text", "expected"), [
    ("3", 3), ("3.5", 3.5), ("3,5 m", 3.5), ("250 cm", 2.5), ("9'6\"", 2.8956), ("10'", 3.048), ("10 ft", 3.048),
    ("~3", None), ("narrow", None), ("0", None), ("-2", None), ("1e9", None), ("900", None),
])
def test_length(text, expected):
    assert length(text) == (expected if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(("text", "expected"), [
    ("2", 2), ("2;3", 3), ("1.5", 1), ("0", None), ("many", None), ("99", None), ("", None),
])
def test_count(text, expected):
    assert count(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("5%", 5), ("-3 %", -3), ("10", 10), ("45°", None), ("5°", 100 * math.tan(math.radians(5))), ("up", None),
    ("down", None), ("300%", None),
])
def test_slope(text, expected):
    assert slope(text) == (expected if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(("text", "expected"), [
    ("1", 1), ("-2", -2), ("+1", 1), ("0;1", 0), ("-1;-2", -1), ("high", None), ("1.5", None), ("99", None),
])
def test_layer(text, expected):
    assert layer(text) == expected


@pytest.mark.parametrize("text", [
    "0\x1f", "\x1c2", "3\u2007", "\u0663", "\u00b2", "9" * 5000, "1." + "9" * 5000, "-" + "9" * 400, "FI:" + "9" * 5000,
    "9" * 5000 + "'6\"", "2;" + "9" * 5000, "1e400",
])
@example_of_each
def test_digits_and_blanks_of_other_scripts_and_endless_numbers_raise_nothing(parse, text):
    assert parse(text) in (None, 0, 2, 3)  # nothing, or the plain number that stands there


NUMBERS_OF_A_KIND = st.text(st.characters(categories=("Nd", "Nl", "No", "Zs", "Cc", "Po")), max_size=8)


@given(st.one_of(st.text(max_size=12), NUMBERS_OF_A_KIND))
def test_no_text_is_too_strange(text):
    for parse in (speed, length, count, slope, layer):
        value = parse(text)
        assert value is None or math.isfinite(value)
