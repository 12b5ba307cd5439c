"""Darkness and winter: unlit ways in the woods, and ways that nobody ploughs."""
import numpy as np
import pytest

from school_path.core.country import load_country
from school_path.core.lines import Lines
from school_path.core.profile import load_profile
from school_path.core.safety.assess import assess_sides, assess_steps
from school_path.core.safety.seasons import unlit_runs
from school_path.core.streets import Kind
from school_path.tests.core.safety.streets import crossings, known, streets

FINLAND, P4 = load_country("FI"), load_profile("P4")
WOODS = {"lit": "no", "winter_class": "k2", "path_width": 3}


def assess(table, scenario):
    return assess_sides(table, np.zeros((len(table), 2), dtype=bool), P4, FINLAND, scenario)


def in_a_row(lengths, **columns):
    """Paths end to end, of the given lengths."""
    table = streets(*[{}] * len(lengths), kind=Kind.FOOTWAY, **{**WOODS, **columns})
    x = np.concatenate([[0], np.cumsum(lengths)])
    return table.with_columns(lines=Lines.from_list([[(a, 0), (b, 0)] for a, b in zip(x[:-1], x[1:])]))


@pytest.mark.parametrize(("lengths", "expected"), [([50], 1), ([51], 2), ([25, 26], 2), ([200], 2), ([100, 101], 3)])
def test_an_unlit_run_counts_as_one(lengths, expected):
    table = in_a_row(lengths)
    assert assess(table, "DARK").klass.tolist() == [[expected] * 2] * len(lengths)
    assert assess(table, "DAYLIGHT").klass.max() == 1


def test_a_lamp_breaks_the_run():
    runs = unlit_runs(in_a_row([100, 20, 150]).lines, np.array([True, False, True]))
    assert runs.tolist() == [100, 0, 150]


def test_unlit_below_ground_is_class_three_in_the_dark():
    tunnel = in_a_row([10]).with_columns(level=np.array([-1], dtype=np.int16))
    assert assess(tunnel, "DARK").klass.tolist() == [[3, 3]]
    place = crossings({"kind": "underpass", "lit": "no"})
    for scenario, expected in (("DAYLIGHT", 2), ("DARK", 3), ("WINTER", 3)):
        steps = assess_steps(known(), place, [0], [0], [False], P4, FINLAND, scenario)
        assert steps.klass.tolist() == [expected]


def test_darkness_beside_a_street_changes_no_class():
    table = known(speed_limit=30, adt=500, lit="no")
    assert assess(table, "DARK").klass.tolist() == assess(table, "DAYLIGHT").klass.tolist()


def test_unknown_light_is_undecided():
    path = assess(in_a_row([300], lit=None).with_columns(kind=np.array([Kind.PATH], dtype=np.int8)), "DARK")
    assert (path.klass[0, 0], path.known_klass[0, 0]) == (3, 1)


def test_a_way_that_nobody_ploughs_is_closed():
    table = known({"winter_class": "none"}, {"winter_class": "k2"}, footway_left="footway")
    sides = assess(table, "WINTER")
    assert sides.klass[:, 0].tolist() == sides.known_klass[:, 0].tolist() == [5, 1]
    assert assess(table, "DARK").klass[0, 0] == 1


@pytest.mark.parametrize(("kind", "surface", "expected"), [
    (Kind.PATH, "paved", 5), (Kind.TRACK, "paved", 5), (Kind.FOOTWAY, "unpaved", 5), (Kind.FOOTWAY, "paved", 1)])
def test_unknown_maintenance_of_a_rough_way_is_undecided(kind, surface, expected):
    sides = assess(streets(kind=kind, surface=surface, lit="yes", speed_limit=20, adt=20), "WINTER")
    assert sides.klass[0, 0] == expected
    assert sides.known_klass[0, 0] == 1
