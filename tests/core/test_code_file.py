# SPDX-License-Identifier: GPL-2.0-or-later
"""The set of colour codes: as published, in three languages, and checked when read."""
import pytest

from school_path.core.code_file import load_codes
from school_path.core.errors import SchoolPathError
from school_path.core.figures import RESOURCES

CODES = load_codes()
SHIPPED = RESOURCES / "codes" / "codes.yaml"


def test_colours_and_shapes_stand_in_the_order_of_the_rules():
    assert {word: colour.hex for word, colour in CODES.colours.items()} == {
        "blue": "#0072b2", "yellow": "#f0e442", "vermillion": "#d55e00", "black": "#000000", "purple": "#cc79a7"}
    assert list(CODES.colours) == ["blue", "yellow", "vermillion", "black", "purple"]
    assert list(CODES.shapes) == ["circle", "square", "diamond", "hexagon"]
    assert (CODES.reach, CODES.most_per_school) == (400, 4)


def test_no_shape_is_one_of_a_traffic_sign():
    assert not {shape.marker for shape in CODES.shapes.values()} & {"triangle", "octagon", "equilateral_triangle"}


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_every_word_is_said_in_three_languages(language):
    for table in (CODES.colours, CODES.shapes, CODES.grounds):
        said = [each.title[language] for each in table.values()]
        assert len(set(said)) == len(said)


@pytest.mark.parametrize(("written", "expected"), [
    ("blue", "#0072b2"), ("Blue ", "#0072b2"), ("#AABBCC", "#aabbcc"), ("mauve", None), ("", None), (None, None)])
def test_a_field_holds_a_word_of_the_set_or_a_colour(written, expected):
    assert CODES.hex_of(written) == expected


@pytest.mark.parametrize(("old", "new", "key"), [
    ("never_on: [diamond]", "never_on: [ring]", "yellow"), ('hex: "#0072b2"', "hex: blue", "colours.blue.hex"),
    ("marker: hexagon", "marker: octagon", "shapes.hexagon.marker")])
def test_a_broken_set_is_refused_with_its_line(tmp_path, old, new, key):
    path = tmp_path / "codes.yaml"
    path.write_text(SHIPPED.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(SchoolPathError) as caught:
        load_codes(path)

    assert (caught.value.code, caught.value.values["key"]) == ("yaml_type", key)
    assert caught.value.values["line"] > 10
