# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about codes."""
import pytest

from school_path.core.code_file import load_codes
from school_path.core.colour_codes import Clash, Code, Seen
from school_path.processing.words.codes import say_clash, say_code, say_seen

CODES = load_codes()


@pytest.mark.parametrize(("code", "said"), [
    (Code("blue", "circle", 3), "blue, circle, 3"), (Code("#123456", "", 0), "#123456"), (Code("", "", 0), "")])
def test_a_code_is_said_as_people_say_it(code, said):
    assert say_code(code, CODES) == said


@pytest.mark.parametrize(("clash", "said"), [
    (Clash("same_code", 0, 120.4), '"East", 120 m away, has the same colour, shape and number.'),
    (Clash("same_colour", 0, 0.0), '"East", 0 m away, has the same colour.'),
    (Clash("look_alike", 0, 50.0, "protan", 12.2), "Some colour-blind people cannot tell the colour from that of"),
    (Clash("look_alike", 0, 50.0, "normal", 3.0), 'The colour is hard to tell from that of "East", 50 m away.'),
    (Clash("shape"), "traffic sign"), (Clash("many"), "more than 4 colours")])
def test_a_clash_names_the_other_path_and_how_far_it_is(clash, said):
    assert said in say_clash(clash, "East", CODES)


@pytest.mark.parametrize(("verdict", "said"), [
    ("good", "well seen"), ("enough", "with an edge"), ("lost", "hardly seen")])
def test_contrast_is_said_with_its_ground_and_never_as_safe(verdict, said):
    sentence = say_seen(Seen("snow", 2.756, verdict), CODES)

    assert sentence.startswith("On snow: contrast 2.8, ")
    assert said in sentence
    assert "safe" not in sentence
