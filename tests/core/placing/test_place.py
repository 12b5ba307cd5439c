# SPDX-License-Identifier: GPL-2.0-or-later
"""Elements stand where the rules of the catalogue say, and nowhere else."""
import numpy as np
import pytest
import shapely

from school_path.core.paths import Elements
from school_path.core.placing import place_elements
from school_path.tests.core.placing.drawing import CATALOGUE, path_of, placed, places, scene
from school_path.tests.town import crossing, footpath, primary, residential, town

LINE = town("A-----------------------------B", AB=footpath(path_width=3))


def test_a_gate_sign_stands_beside_the_end_of_the_path_off_the_walking_line():
    found = placed(LINE, "AB", "E01", gates="B")

    (x0, y0), (x1, y1) = places(found, "E01")  # one in the home area, one at the gate
    assert (x0, x1) == (1, 299)
    assert abs(y0) == abs(y1) == pytest.approx(1.5 + 0.2 + 0.5, abs=0.06)  # half the path, half the sign, the plough


def test_one_gate_has_one_sign_however_many_paths_meet_there():
    drawn = town("A---------B---------C", AB=footpath(), BC=footpath())
    found = placed(drawn, path_of(drawn.xy("AB"), drawn.xy("CB")), "E01", gates="B")
    assert len([x for x, _ in places(found, "E01") if 80 < x < 120]) == 1


def test_posts_stand_at_the_usual_spacing():
    found = placed(LINE, "AB", "E02")
    x = np.array([x for x, _ in places(found, "E02")])

    assert x.tolist() == [55, 110, 165, 220, 275]


def test_a_post_is_not_asked_for_where_another_marker_is_near_enough():
    sign = Elements.blank([(50, 3), (110, 3)], code=np.array(["E03", "E03"], dtype=object))
    found = placed(LINE, "AB", "E02", existing=sign)

    assert [x for x, _ in places(found, "E02")] == [165, 220, 275]
    assert found.elements.code.tolist()[:2] == ["E03", "E03"]


def test_round_a_corner_a_post_comes_sooner():
    drawn = town("""
        A--B
           |
           |
           |
           |
           |
           |
           |
           |
           C
        """, ABC=footpath())
    line = shapely.linestrings(drawn.xy("ABC"))
    stations = np.sort(shapely.line_locate_point(line, shapely.points(places(placed(drawn, "ABC", "E02"), "E02"))))

    assert 30 < stations[0] < 40  # seen from the beginning, the corner cut by six metres at most
    assert stations[1] - stations[0] == pytest.approx(55, abs=1)


def test_wait_spots_lie_behind_the_kerb_on_both_sides_and_face_the_street():
    drawn = town("""
              A
              |
              |
        C-----z-----D
              |
              |
              B
        """, AzB=footpath(), CzD=primary(carriageway_width=7), z=crossing("zebra", street="CzD"))
    found = placed(drawn, "AB", "E06")

    assert places(found, "E06") == [(60, 30 - 4.3), (60, 30 + 4.3)]  # half of 7 m, and 0.8 m
    turned = dict(zip(np.round(found.elements.xy[:, 1], 1).tolist(), found.elements.rotation.tolist()))
    assert turned == {25.7: 0, 34.3: 180}


def test_no_wait_spot_lies_on_the_rails_beside_a_street():
    drawn = town("""
              A
              |
              |
        C-----z-----D
              |
              |
              B
        """, AzB=footpath(), CzD=primary(carriageway_width=7), z=crossing("zebra", street="CzD"),
                 t={**crossing("tram"), "at": (60, 35.2)})
    found = placed(drawn, "AB", "E06")

    assert places(found, "E06") == [(60, 25.7)]
    assert found.unplaced.reason.tolist() == ["crossing"]


def test_along_one_path_alone_the_others_still_count():
    drawn = town("A---------B---------C", AB=footpath(path_width=3), BC=footpath(path_width=3))
    paths = path_of(drawn.xy("AB"), drawn.xy("CB"))
    both = scene(drawn, paths, gates="B")
    first = place_elements(both.along_only(1), CATALOGUE, ("E01", "E02", "E19"))
    then = place_elements(scene(drawn, paths, gates="B", existing=first.elements), CATALOGUE, ("E01", "E02", "E19"))

    assert {str(path) for path in first.elements.path_id} == {"1"}
    assert set(then.elements.path_id[then.new].astype(str)) == {"0"}
    assert (then.elements.code == "E01").sum() == 3  # the gate has one sign, though the second path asks for one too
    assert sum(np.hypot(*(xy - drawn.xy("B")[0])) <= 15 for xy in then.elements.xy[then.elements.code == "E01"]) == 1


def test_direction_signs_stand_before_a_junction_for_both_directions():
    drawn = town("""
        A---------B---------C
                  |
                  D
        """, AB=footpath(), BC=footpath(), BD=residential())
    found = placed(drawn, "ABC", "E03")
    x = [x for x, _ in places(found, "E03")]

    assert len(x) == 2
    assert 2 <= 100 - x[0] <= 5 and 2 <= x[1] - 100 <= 5
    assert sorted(found.elements.rotation.tolist()) == [90, 270]


def test_winter_poles_have_a_spacing_of_their_own():
    found = placed(LINE, "AB", "E02", "E19")
    assert [x for x, _ in places(found, "E19")] == [50, 100, 150, 200, 250]


def test_a_meeting_point_stands_away_from_traffic():
    drawn = town("""
        C-----------------------------------------------------------D
        A-----------------------------------------------------------B
        """, AB=footpath(path_width=3), CD=primary(carriageway_width=7))
    (_, y), = places(placed(drawn, "AB", "E12"), "E12")
    assert y < -1.5


def test_nothing_stands_in_an_area_that_is_kept_out():
    yard = shapely.box(0, -20, 130, 20)
    found = placed(LINE, "AB", "E02", "E19", keep_out=[yard])

    assert not shapely.intersects(yard, shapely.points(found.elements.xy)).any()
    assert set(found.unplaced.reason) == {"keep_out"}
    assert found.unplaced.path_id.tolist() == ["0"] * len(found.unplaced)


def test_on_a_narrow_path_whatever_stands_leaves_the_whole_width_and_on_a_wide_one_two_and_a_half_metres():
    for width in (2, 3, 6):
        drawn = town("A-----------------------------B", AB=footpath(path_width=width))
        found = placed(drawn, "AB", "E02", "E01", "E19")
        for code, (_, y) in zip(found.elements.code, found.elements.xy):
            element = CATALOGUE[code]
            room = abs(y) - max(element.size.width, element.size.length) / 2 - element.winter.plough
            assert room >= width / 2 - 1e-6 or width / 2 + room >= 2.5 - 1e-6


def test_existing_elements_are_kept_as_they_are_and_count():
    old = Elements.blank([(55, 2.1), (60, 30)], code=np.array(["E02", "X1"], dtype=object),
                         element_id=np.array(["mine", "0-E02-1"], dtype=object), cost=np.array([7.0, np.nan]))
    found = placed(LINE, "AB", "E02", existing=old)

    assert found.elements.element_id.tolist()[:2] == ["mine", "0-E02-1"]
    assert found.elements.xy[:2].tolist() == [[55, 2.1], [60, 30]]
    assert [x for x, _ in places(found, "E02")] == [110, 165, 220, 275]
    assert len(set(found.elements.element_id)) == len(found.elements)


def test_a_marker_of_another_path_does_not_confirm_this_one():
    sign = Elements.blank([(50, 3), (110, 3)], code=np.array(["E02", "E02"], dtype=object),
                          path_id=np.array(["other", "0"], dtype=object))
    found = placed(LINE, "AB", "E02", existing=sign)

    assert [x for x, _ in places(found, "E02")] == [55, 165, 220, 275]


@pytest.mark.parametrize("letters", ["ABCF", "EDBC"])
def test_a_second_run_places_nothing_more(letters):
    drawn = town("""
        A---------B---------C
                  |         |
                  |         z-------H
                  |         |
        E---------D         |
                            F
        """, AB=footpath(), BC=residential(footway="left"), BD=residential(), ED=residential(), Cz=footpath(),
                 zF=footpath(), zH=primary(), z=crossing("zebra"))
    codes = ("E01", "E02", "E03", "E04", "E06", "E12", "E19")
    first = placed(drawn, letters, *codes, keep_out=[shapely.box(40, 0, 90, 80)])
    again = placed(drawn, letters, *codes, keep_out=[shapely.box(40, 0, 90, 80)], existing=first.elements)

    assert first.new.sum() > 4
    assert again.new.sum() == 0
    assert sorted(again.unplaced.code) == sorted(first.unplaced.code)


def test_the_order_of_streets_and_paths_does_not_matter():
    drawn = town("""
        A---------B---------C
                  |
                  D---------E
        """, AB=footpath(), BC=footpath(), BD=residential(), DE=footpath())
    paths = path_of(drawn.xy("ABC"), drawn.xy("EDB"))
    turned = type(drawn)(drawn.places, drawn.streets.take(np.array([3, 1, 0, 2])), drawn.crossings)
    one = placed(drawn, paths, "E01", "E02", "E03", "E06", "E19")
    other = placed(turned, paths.take(np.array([1, 0])), "E01", "E02", "E03", "E06", "E19")

    assert sorted(one.elements.element_id) == sorted(other.elements.element_id)
    assert sorted(map(tuple, one.elements.xy.tolist())) == sorted(map(tuple, other.elements.xy.tolist()))


def test_what_is_built_with_the_street_is_not_placed_by_rule():
    assert placed(LINE, "AB", "E05").no_rule == ("E05",)
