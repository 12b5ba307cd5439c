# SPDX-License-Identifier: GPL-2.0-or-later
"""The code of a path: proposed, held against the paths nearby, and against its ground."""
import numpy as np
import pytest

from school_path.core.code_file import load_codes
from school_path.core.colour_codes import Clash, Code, clashes, propose, visibility
from school_path.core.lines import Lines
from school_path.core.paths.layers import Paths

CODES = load_codes()
HERE = np.array([[0.0, 0.0], [100.0, 0.0]])


def paths(*rows):
    """Paths of 100 m to the east; a row is (metres to the north, colour, shape, number, school)."""
    lines = Lines.from_list([[(0, row[0]), (100, row[0])] for row in rows])
    words = {name: np.array([row[at] for row in rows] or [], dtype=object)
             for at, name in ((1, "colour"), (2, "shape"), (4, "school_id"))}
    return Paths.blank(lines, number=np.array([row[3] for row in rows], dtype=np.int64), **words)


def kinds(code, *rows, school=None):
    return [clash.kind for clash in clashes(code, HERE, paths(*rows), CODES, school)]


def test_the_first_path_is_blue():
    assert propose(HERE, paths(), CODES) == Code("blue", "square", 1)


@pytest.mark.parametrize(("metres", "expected"), [(399, "yellow"), (401, "blue")])
def test_a_colour_is_free_beyond_400_metres(metres, expected):
    assert propose(HERE, paths((metres, "blue", "square", 1, "s")), CODES).colour == expected


def test_where_a_colour_returns_far_away_the_number_tells():
    assert propose(HERE, paths((900, "blue", "square", 1, "s"), (1800, "blue", "square", 2, "s")), CODES) == Code(
        "blue", "square", 3)


def test_the_order_is_that_of_the_set_and_then_the_farthest_returns():
    rows = []
    for _ in range(6):
        code = propose(HERE, paths(*rows), CODES)
        rows.append((10 * len(rows), code.colour, code.shape, code.number, "s"))

    assert [row[1] for row in rows] == ["blue", "yellow", "vermillion", "black", "purple", "purple"]
    assert [row[2] for row in rows[:4]] == ["square", "circle", "diamond", "hexagon"]
    assert rows[5][2:4] == ("square", 1)  # the circle is worn by the other pink one


def test_no_proposal_among_the_first_four_clashes_with_those_before():
    rows = []
    for _ in range(4):
        code = propose(HERE, paths(*rows), CODES)
        assert clashes(code, HERE, paths(*rows), CODES, "s") == []
        rows.append((10, code.colour, code.shape, code.number, "s"))


def test_the_same_colour_nearby_clashes_and_the_same_code_more_so():
    assert kinds(Code("blue", "square", 1), (50, "blue", "square", 1, "s")) == ["same_code"]
    assert kinds(Code("blue", "square", 2), (50, "blue", "square", 1, "s")) == ["same_colour"]
    assert kinds(Code("blue", "square", 1), (401, "blue", "square", 1, "s")) == []


def test_colours_that_some_eyes_cannot_tell_apart_clash_with_the_kind_of_vision():
    (clash,) = clashes(Code("purple", "circle", 1), HERE, paths((50, "blue", "square", 1, "s")), CODES)

    # published: 12.2 for eyes without the cones for red
    assert (clash.kind, clash.path, clash.distance, clash.vision) == ("look_alike", 0, 50.0, "protan")
    assert clash.difference == pytest.approx(12.2, abs=0.1)


def test_a_colour_of_ones_own_is_held_against_the_set():
    assert kinds(Code("#0074b4", "square", 2), (50, "blue", "square", 1, "s")) == ["look_alike"]
    assert kinds(Code("#0072B2", "square", 1), (50, "blue", "square", 1, "s")) == ["same_code"]


def test_a_neighbour_without_a_colour_is_not_known_and_a_path_without_one_clashes_with_none():
    assert kinds(Code("blue", "square", 1), (50, "", "", -1, "s")) == ["no_colour"]
    assert kinds(Code("", "", 0), (50, "blue", "square", 1, "s")) == []


def test_the_nearest_path_stands_first():
    found = clashes(Code("blue", "square", 1), HERE,
                    paths((300, "blue", "square", 1, "s"), (20, "blue", "square", 2, "s")), CODES)
    assert [(clash.path, clash.distance) for clash in found] == [(1, 20.0), (0, 300.0)]


def test_no_code_is_a_traffic_sign():
    assert clashes(Code("blue", "circle", 1), HERE, paths(), CODES) == [Clash("shape")]
    assert clashes(Code("yellow", "diamond", 1), HERE, paths(), CODES) == [Clash("shape")]
    assert clashes(Code("vermillion", "circle", 1), HERE, paths(), CODES) == [Clash("shape")]
    assert clashes(Code("vermillion", "square", 1), HERE, paths(), CODES) == []


def test_a_fifth_colour_at_one_school_is_told():
    words = ("yellow", "vermillion", "black", "purple")
    far = [(1000 * at, word, "hexagon", 1, "s") for at, word in enumerate(words, 1)]

    assert kinds(Code("blue", "square", 1), *far, school="s") == ["many"]
    assert kinds(Code("blue", "square", 1), *far, school="t") == []
    assert kinds(Code("black", "circle", 1), *far, school="s") == []


@pytest.mark.parametrize(("colour", "asphalt", "snow"), [
    ("blue", (1.63, "lost"), (4.75, "good")), ("yellow", (6.39, "good"), (1.21, "lost")),
    ("vermillion", (2.19, "enough"), (3.54, "good")), ("black", (2.48, "enough"), (19.2, "good")),
    ("purple", (2.76, "enough"), (2.80, "enough"))])
def test_contrast_on_asphalt_and_snow(colour, asphalt, snow):
    """On asphalt as published (D2); snow is a little darker than paper."""
    seen = visibility(colour, CODES)

    assert [each.ground for each in seen] == ["asphalt", "snow"]
    for each, (ratio, verdict) in zip(seen, (asphalt, snow)):
        assert each.ratio == pytest.approx(ratio, abs=0.02 * ratio)
        assert each.verdict == verdict


def test_what_is_no_colour_has_no_contrast():
    assert visibility("mauve", CODES) == []
