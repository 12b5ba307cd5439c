# SPDX-License-Identifier: GPL-2.0-or-later
"""Which ends of streets are cut by the extract."""
import pytest

from school_path.core.streets import CutEnd
from school_path.tests.osm_drawing import draw, street

LINE = "A     B     C"  # A at 0 m, B at 60 m, C at 120 m
FAR = 1000


def cut(drawing, finland, west=-FAR, east=FAR, south=-FAR, north=FAR):
    """Street id -> which of its ends are cut."""
    streets = drawing.read(finland, (west, south, east, north)).streets
    return {name: CutEnd(code).name.lower() for name, code in zip(streets.street_id, streets.cut_end) if code}


@pytest.mark.parametrize(("box", "expected"), [
    ({}, {}), ({"west": -19}, {"w1-1": "start"}), ({"west": -21}, {}), ({"east": 139}, {"w2-1": "end"}),
    ({"west": 0, "east": 120}, {"w1-1": "start", "w2-1": "end"}),
    ({"north": 19}, {"w1-1": "start", "w2-1": "end"}), ({"south": -21}, {}),
])
def test_open_ends_within_20_m_of_the_edge(finland, box, expected):
    assert cut(draw(LINE, ("AB", street()), ("BC", street())), finland, **box) == expected


def test_a_way_that_runs_out_of_the_extract_is_cut_where_it_ends(finland):
    """The extract ends at 30 m; the way is kept whole and ends at 120 m."""
    assert cut(draw(LINE, ("ABC", street())), finland, east=30) == {"w1-1": "end"}
    assert cut(draw(LINE, ("ABC", street())), finland, west=125) == {"w1-1": "both"}


def test_a_street_that_goes_on_as_another_one_is_not_cut_there(finland):
    assert cut(draw(LINE, ("AB", street()), ("BC", street())), finland, east=50) == {"w2-1": "end"}


def test_a_foot_way_at_the_end_of_a_street_does_not_show_that_the_street_ends(finland):
    path = {"highway": "footway"}
    assert cut(draw(LINE, ("AB", street()), ("BC", path)), finland, east=70) == {"w1-1": "end", "w2-1": "end"}
    assert cut(draw(LINE, ("AB", path), ("BC", path)), finland, east=70) == {"w2-1": "end"}


def test_without_an_outline_nothing_is_known_to_be_cut(finland):
    assert not draw(LINE, ("AB", street())).read(finland, None).streets.cut_end.any()
