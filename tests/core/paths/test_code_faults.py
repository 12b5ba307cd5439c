"""What speaks against the code of a path, and the next free one."""
import numpy as np
from pytest import approx

from school_path.core.code_file import load_codes
from school_path.core.lines import Lines
from school_path.core.paths import Paths
from school_path.core.paths.code_faults import code_faults, free_code

CODES = load_codes()
REACH = CODES.reach


def paths(*rows):
    """Parallel paths: (distance to the first, colour, shape, number)."""
    def column(at):
        return np.array([row[at] for row in rows], dtype=object)

    return Paths.blank(Lines.from_list([[(0, row[0]), (100, row[0])] for row in rows]), colour=column(1),
                       shape=column(2), number=np.array([row[3] for row in rows], dtype=np.int64))


def test_a_path_of_the_same_colour_clashes_within_reach_only():
    near = code_faults(paths((0, "blue", "circle", 1), (REACH - 1, "blue", "square", 2)), 0, CODES)
    far = code_faults(paths((0, "blue", "circle", 1), (REACH + 1, "blue", "square", 2)), 0, CODES)
    assert near.alike.tolist() == [1]
    assert far.alike.tolist() == []


def test_colours_that_only_some_eyes_take_for_each_other_clash():
    # red and green of one lightness differ much to most people, and hardly at all without one kind of cone
    found = code_faults(paths((0, "#c05028", "circle", 1), (10, "#808000", "square", 1)), 0, CODES)
    assert found.alike.tolist() == [1]


def test_a_neighbour_without_a_colour_is_not_known():
    found = code_faults(paths((0, "blue", "circle", 1), (10, "", "", -1)), 0, CODES)
    assert (found.alike.tolist(), found.unknown.tolist()) == ([], [1])


def test_contrast_on_each_ground():
    found = code_faults(paths((0, "black", "circle", 1)), 0, CODES)
    assert set(found.contrast) == set(CODES.grounds)
    assert found.contrast["asphalt"] == approx(2.47, abs=0.05)  # (0.0742 + 0.05) / 0.05
    assert found.contrast["snow"] > 15
    assert code_faults(paths((0, "", "", -1)), 0, CODES).contrast == {}


def test_pieces_of_one_path_do_not_clash_with_each_other():
    two = paths((0, "blue", "circle", 1), (10, "blue", "circle", 1))
    two.path_id[:] = "p1"
    assert code_faults(two, 0, CODES).alike.tolist() == []


def test_the_free_code_is_the_first_colour_that_no_path_nearby_has():
    # blue is never on a circle: that looks like a traffic sign
    assert free_code(paths((0, "", "", -1)), 0, CODES) == ("blue", "square", 1)
    colour, _, number = free_code(paths((0, "", "", -1), (10, "blue", "circle", 1)), 0, CODES)
    assert (colour, number) == ("yellow", 1)
    assert free_code(paths((0, "", "", -1), (REACH + 10, "blue", "square", 1)), 0, CODES) == ("blue", "square", 2)


def test_a_path_keeps_its_own_colour_where_it_is_free():
    assert free_code(paths((0, "blue", "circle", 1), (10, "yellow", "square", 1)), 0, CODES)[0] == "blue"


def test_no_code_is_left_where_every_colour_lies_nearby():
    rows = [(10 + row, colour, "circle", 1) for row, colour in enumerate(CODES.colours)]
    assert free_code(paths((0, "", "", -1), *rows), 0, CODES) == ("", "", 0)
