# SPDX-License-Identifier: GPL-2.0-or-later
"""A path as a whole."""
import numpy as np
import pytest

from school_path.core.handbook.quantities import measure
from school_path.core.handbook.scene import Routes, subjects_of
from school_path.tests.core.handbook.scenes import measured, only, scene_of, texts
from school_path.tests.town import crossing, footpath, primary, residential, tertiary, town


def gaps(scene):
    """Gaps as (path, metres), in the order of the places."""
    found = measure("gap", scene, subjects_of(scene, "paths"))
    assert found.known.all()
    return list(zip(found.subjects.feature_id.tolist(), np.round(found.values, 6).tolist()))


def test_a_path_along_ways_has_no_gap():
    drawn = town("A------B------C", AB=footpath(), BC=residential())

    assert gaps(scene_of(drawn, "ABC", "AB")) == [("ABC", 0), ("AB", 0)]


def test_a_stretch_beside_no_way_is_a_gap():
    drawn = town("A------B         C------D", AB=footpath(), CD=footpath())
    scene = scene_of(drawn, "ABCD")
    found = measure("gap", scene, subjects_of(scene, "paths"))

    assert found.values == pytest.approx([98], abs=0.6)  # a way reaches a metre beyond its end
    assert found.subjects.lines.line(0)[:, 0] == pytest.approx([71, 169], abs=0.6)


def test_a_way_that_may_not_be_walked_is_a_gap():
    drawn = town("A------B------C------D", AB=footpath(), BC=residential(foot="no"), CD=footpath())

    (path, metres), = gaps(scene_of(drawn, "ABCD"))
    assert path == "ABCD"
    assert metres == pytest.approx(70, abs=2)  # the ways before and after reach a metre beyond their ends


def test_pieces_of_one_path_that_do_not_meet_leave_gaps():
    drawn = town("A-----B   C-----D     E-----F", AB=footpath(), CD=footpath(), EF=footpath())
    scene = scene_of(drawn, "AB", "CD", "EF", columns={"path_id": ["P", "P", "P"]})

    assert sorted(gaps(scene)) == [("P", 40), ("P", 60)]


def test_pieces_that_meet_in_the_middle_of_another_leave_none():
    drawn = town("""
        A-----B-----C
              |
              D
        """, ABC=footpath(), BD=footpath())

    assert gaps(scene_of(drawn, "ABC", "BD", columns={"path_id": ["P", "P"]})) == [("P", 0)]


def test_the_way_from_the_last_street_to_the_door_is_no_gap():
    assert gaps(scene_of(town("A------B-C", AB=footpath()), "ABC")) == [("ABC", 0)]


def test_what_is_crossed_is_no_gap():
    drawn = town("""
             D
             |
        A---BxC---E
             |
             F
        """, AB=footpath(), CE=footpath(), DxF=residential(), x=crossing())

    assert gaps(scene_of(drawn, "ABxCE")) == [("ABxCE", 0)]


def test_crossings_of_streets_from_tertiary_up_on_a_kilometre():
    drawn = town("""
            P         Q         R
            |         |         |
        A---B---------C---------D-------E
            |         |         |
            S         T         U
        """, ABCDE=footpath(), PBS=tertiary(), QCT=residential(), RDU=primary())

    assert only("crossings_per_km", scene_of(drawn, "ABCDE"), "paths") == pytest.approx(2 / 0.32)


def test_coverage_is_the_share_of_the_length_with_footway_and_speed_known():
    drawn = town("A----B----C----D----E", AB=residential(), BC=residential(speed=(30, "default")), CD=footpath(),
                 DE=residential(footway_left=None, footway_right="footway"))

    assert only("coverage", scene_of(drawn, "ABCDE"), "paths") == pytest.approx(50, abs=0.5)


DRAWN = town("G---H", GH=footpath())


def reach(*rows, pupils=(2, 1, 1), name="reached", school="S"):
    """Routes of three homes H, I and J, the first with two pupils."""
    homes = DRAWN.homes("HHH", home_id=["H", "I", "J"], pupils=pupils, school_id=["S", "S", "T"])
    home, profile, status, length, shortest = (list(column) for column in zip(*rows))
    routes = Routes(texts(home), texts(profile), texts(status), np.array(length, float), np.array(shortest, float))
    return scene_of(DRAWN, "GH", columns={"school_id": [school]}, homes=homes, routes=routes)


SERVED, BLOCKED = ("served", 600, 500), ("blocked", np.nan, 500)


def test_who_comes_to_school():
    scene = reach(("H", "P1", *SERVED), ("I", "P1", *BLOCKED), ("I", "PA", *SERVED), ("J", "P2", *BLOCKED))

    assert measured("reached", scene, "homes") == {"H": "yes", "I": "accompanied", "J": "no"}
    assert measured("route_length", scene, "homes") == {"H": 600, "I": ("no_route",), "J": ("no_route",)}
    assert measured("route_detour", scene, "homes")["H"] == pytest.approx(1.2)


def test_what_is_not_known_of_a_home():
    scene = reach(("H", "P1", "undecided", 600, 500), ("I", "P1", "not_snapped", np.nan, np.nan))

    assert measured("reached", scene, "homes") == {"H": ("undecided",), "I": ("undecided",), "J": ("no_route_row",)}


def test_both_directions_count():
    scene = reach(("H", "P1", *SERVED), ("H", "P1", *BLOCKED), ("I", "P1", *SERVED), ("I", "P1", "served", 900, 500),
                  ("J", "P1", *SERVED), ("J", "P1", "undecided", np.nan, 500))

    assert measured("reached", scene, "homes") == {"H": "no", "I": "yes", "J": ("undecided",)}
    assert measured("route_length", scene, "homes")["I"] == 900


def test_the_share_of_pupils_whom_no_route_reaches():
    rows = ("H", "P1", *SERVED), ("I", "P1", *BLOCKED), ("J", "P1", *BLOCKED)

    assert only("unreached_share", reach(*rows), "paths") == pytest.approx(100 / 3)
    assert only("unreached_share", reach(*rows, school=None), "paths") == 50
    assert only("unreached_share", reach(rows[0]), "paths") == ("routes_not_known",)
    assert only("unreached_share", scene_of(DRAWN, "GH"), "paths") == ("missing",)
