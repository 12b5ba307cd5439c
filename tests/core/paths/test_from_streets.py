# SPDX-License-Identifier: GPL-2.0-or-later
"""Streets put together to one School Path, and the school it leads to."""
import numpy as np
import pytest

from school_path.core.errors import SchoolPathError
from school_path.core.paths.from_streets import one_line
from school_path.core.paths.to_gate import lead_to_gate
from school_path.tests.town import residential, town

MAP = town("""
    A----B----C----D
         |    |
         |    |
         E----F
    """, **{name: residential() for name in ("AB", "BC", "CD", "BE", "CF", "EF")})


def chosen(*names):
    """Streets of the town by their letters."""
    ids = MAP.streets.street_id.tolist()
    return MAP.streets.take([ids.index(name) for name in names])


def line_of(*names):
    line, rows = one_line(chosen(*names))
    letters = {xy: letter for letter, xy in MAP.places.items()}
    return "".join(letters[tuple(xy)] for xy in line), rows


@pytest.mark.parametrize(("names", "line", "rows"), [
    (("AB", "BC", "CD"), "ABCD", [0, 1, 2]),
    (("CD", "AB", "BC"), "ABCD", [1, 2, 0]),
    (("AB", "BE", "EF"), "ABEF", [0, 1, 2]),
    (("AB",), "AB", [0]),
])
def test_streets_in_any_order_are_one_line(names, line, rows):
    assert line_of(*names) == (line, rows)


@pytest.mark.parametrize(("names", "code", "values"), [
    (("AB", "CD"), "streets_apart", {"pieces": 2}),
    (("AB", "CD", "EF"), "streets_apart", {"pieces": 3}),
    (("AB", "BC", "BE"), "streets_branch", {"places": 1}),
    (("BC", "CF", "EF", "BE"), "streets_ring", {}),
])
def test_streets_that_are_no_line_are_refused(names, code, values):
    with pytest.raises(SchoolPathError) as caught:
        one_line(chosen(*names))
    assert (caught.value.code, caught.value.values) == (code, values)


def test_a_bridge_over_a_street_is_no_branch():
    drawn = town("""
            C
            |
        A---X---B
            |
            D
        """, AB=residential(level=1), CD=residential())
    with pytest.raises(SchoolPathError) as caught:
        one_line(drawn.streets)
    assert caught.value.values == {"pieces": 2}


LINE = np.array([(0.0, 0.0), (100.0, 0.0), (100.0, 50.0)])


@pytest.mark.parametrize(("gates", "last", "gate"), [
    ([(100, 60), (0, 100)], (100, 50), 0),
    ([(100, 400), (0, 100)], (0, 0), 1),
    ([(0, -300)], (0, 0), 0),
    ([(0, -300.1)], (100, 50), -1),
    ([], (100, 50), -1),
])
def test_a_path_leads_to_the_nearest_gate(gates, last, gate):
    line, found = lead_to_gate(LINE, np.array(gates, dtype=float).reshape(-1, 2))
    assert tuple(line[-1]) == last
    assert found == gate
