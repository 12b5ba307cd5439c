# SPDX-License-Identifier: GPL-2.0-or-later
"""Crossings, sight triangles, carriageways and clear widths stay free."""
import numpy as np
import pytest
import shapely

from school_path.core.placing.forbidden import REASONS, Body
from school_path.tests.core.placing.drawing import placed, scene
from school_path.tests.town import crossing, footpath, primary, residential, town

POST = Body(0.06, 1.0, 0.5, ("crossing", "sight_triangle", "clear_width"), 0.5)
LOW = Body(0.06, 0.5, 0.0, ("crossing", "sight_triangle"), 0.0)
MARK = Body(0.2, 0.0, 0.0, ("crossing",), 0.0)
ZEBRA = town("""
          A
          |
          |
    C-----z-----D
          |
          |
          B
    """, AzB=footpath(path_width=3), CzD=primary(speed=50, carriageway_width=8, footway="none"),
             z=crossing("zebra", street="CzD"))


def why(drawn, path, body, *xy):
    """What speaks against places."""
    ground = scene(drawn, path).ground
    found = ground.hindrances(np.array(xy, dtype=float), np.zeros(len(xy), dtype=np.int64), body)
    return [REASONS[number] if number >= 0 else "" for number in found]


def test_a_mark_may_lie_anywhere_but_on_the_crossing():
    assert why(ZEBRA, "AB", MARK, (60, 30), (61.9, 33), (62.5, 33), (60, 35), (64, 30)) == [
        "crossing", "crossing", "", "", ""]


def test_a_mark_lies_on_no_crossing_beside_the_path_and_on_no_rails_that_it_crosses():
    drawn = town("""
          A
          |
    C-----z-----D
          |
    R-----t-----S
          |
    E-----y-----F
          |
          B
    """, AzB=footpath(path_width=3), CzD=residential(carriageway_width=4), z=crossing("zebra", street="CzD"),
                 t=crossing("tram"), y=crossing("zebra", street="EyF"), EyF=residential(carriageway_width=4))
    x, y = drawn.xy("t")[0]

    assert why(drawn, "AB", MARK, (x, y + 2.1), (x, y + 2.3), (x + 7, y + 1), (x + 9, y + 1)) == [
        "crossing", "", "crossing", ""]


def test_a_post_stands_half_a_metre_from_the_carriageway():
    assert why(ZEBRA, "AB", POST, (20, 34.5), (20, 34.6)) == ["carriageway", ""]


def test_the_driver_sees_the_waiting_child():
    # the child waits at (60, 35), a driver who must stop comes on the middle line: two metres before the crossing the
    # line of sight passes 4.6 to 4.8 m beside that line
    assert why(ZEBRA, "AB", POST, (58, 34.6), (62, 34.6), (62, 25.4)) == ["sight_triangle"] * 3
    assert why(ZEBRA, "AB", LOW, (58, 34.6)) == [""]
    assert why(ZEBRA, "AB", POST, (58, 35.1), (40, 34.6)) == ["", ""]


def test_the_strip_where_children_walk_stays_clear():
    assert why(ZEBRA, "AB", POST, (60, 45), (61.5, 45), (61.6, 45)) == ["clear_width", "clear_width", ""]


def test_on_a_wide_way_two_and_a_half_metres_are_left_for_the_plough():
    drawn = town("A-----------B", AB=footpath(path_width=5))
    # the way ends 2.5 m beside its line; at 0.56 m a post and its room leave 2.5 m of it
    assert why(drawn, "AB", POST, (60, 0.5), (60, 0.57), (60, 3.1)) == ["clear_width", "", ""]


def test_the_footway_of_a_street_stays_clear():
    drawn = town("A-----------B", AB=residential(carriageway_width=6, footway="left", footway_width=2))
    assert why(drawn, "AB", POST, (60, 4), (60, 5.5), (60, 5.6), (60, -3.6)) == ["clear_width", "clear_width", "", ""]


def test_a_street_on_another_level_has_no_say():
    drawn = town("""
          A
          |
    C-----X-----D
          |
          B
    """, AXB=footpath(path_width=2), CXD=primary(level=1, carriageway_width=8))
    assert why(drawn, "AB", POST, (62, 20)) == [""]


@pytest.mark.parametrize("codes", [("E01", "E02", "E03", "E06", "E12", "E19")])
def test_whatever_is_placed_keeps_all_rules(codes):
    found = placed(ZEBRA, "AB", *codes, gates="B")
    area = shapely.box(58, 26, 62, 34)
    assert found.new.any()
    assert not shapely.intersects(area, shapely.points(found.elements.xy)).any()
    tall = found.elements.height > 0.6
    assert (np.abs(found.elements.xy[tall, 1] - 30) >= 4.3).all()
