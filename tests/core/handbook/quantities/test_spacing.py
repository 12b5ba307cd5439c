# SPDX-License-Identifier: GPL-2.0-or-later
"""How far it is along a street to a crossing that helps."""
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from school_path.core.handbook.scene import Scene
from school_path.core.lines import Lines
from school_path.core.paths import Paths
from school_path.core.profile import load_profile
from school_path.core.streets import CrossingKind, Crossings
from school_path.tests.core.handbook.scenes import measured, only, scene_of
from school_path.tests.town import crossing, footpath, tertiary, town

ROAD = """
    A----x---------B---------------y---C--------------D
    """


def road(path="BC", **crossings):
    streets = {"AB": tertiary(name="Long Road"), "BC": tertiary(name="Long Road"), "CD": tertiary(name="Long Road")}
    return scene_of(town(ROAD, **streets, **crossings), path)


def test_the_largest_stretch_between_controlled_crossings_that_lies_on_the_street():
    found = road(x=crossing("zebra"), y=crossing("signals"))

    assert only("controlled_spacing", found) == 260
    assert measured("controlled_spacing", road("ABCD", x=crossing("zebra"), y=crossing("signals"))) == {
        "AB": 260, "BC": 260, "CD": 190}


def test_unmarked_crossings_are_not_controlled():
    assert only("controlled_spacing", road(x=crossing("unmarked"), y=crossing("zebra"))) == 310
    assert only("controlled_spacing", road()) == 500


def test_the_farthest_spot_of_the_street_counts_for_the_reach():
    """Between signals at x and at y the spot 130 m from both lies on BC; beyond y it is 190 m to the end of CD."""
    found = road("ABCD", x=crossing("signals"), y=crossing("signals"))

    assert measured("secured_reach", found) == {"AB": 100, "BC": 130, "CD": 190}


@pytest.mark.parametrize(("attributes", "reach"), [
    ({"island": "yes"}, 160), ({"raised": "yes"}, 160), ({"continuous": "yes"}, 160),
    ({"island": "no", "raised": "no", "continuous": "no"}, 1000), ({"island": "no"}, ("crossing_not_known",)),
    ({}, ("crossing_not_known",))])
def test_a_zebra_is_secured_where_it_is_known_to_be_raised_or_to_have_an_island(attributes, reach):
    assert only("secured_reach", road(y=crossing("zebra", **attributes))) == reach


def test_what_is_not_known_farther_off_changes_nothing():
    known = {"island": "no", "raised": "no", "continuous": "no"}

    assert only("secured_reach", road("CD", x=crossing("zebra"), y=crossing("signals"))) == 190
    assert only("secured_reach", road("CD", x=crossing("signals"), y=crossing("zebra", **known))) == 450


def test_the_road_goes_straight_on_and_not_round_the_corner():
    drawn = town("""
        A---------B---------C
                  |
                  x
                  |
                  D
        """, AB=tertiary(), BC=tertiary(), BxD=tertiary(), x=crossing("signals"))

    assert measured("secured_reach", scene_of(drawn, "ABC")) == {"AB": 1000, "BC": 1000}
    assert measured("controlled_spacing", scene_of(drawn, "ABC")) == {"AB": 200, "BC": 200}


def test_without_crossings_or_without_traffic_there_is_nothing_to_measure():
    drawn = town("A---------B", AB=footpath())

    assert only("controlled_spacing", scene_of(drawn, "AB")) == ("no_motor_traffic",)
    assert only("secured_reach", scene_of(drawn, "AB").with_columns(crossings=None)) == ("missing",)


@given(st.lists(st.integers(0, 49), min_size=1, max_size=6, unique=True))
def test_the_reach_is_that_of_a_walk_along_the_road(at):
    """Every five metres of the road are looked at: the spot of each street that is farthest from a crossing."""
    drawn = town(ROAD, AB=tertiary(name="Long Road"), BC=tertiary(name="Long Road"), CD=tertiary(name="Long Road"))
    crossings = Crossings.blank([[10.0 * place, 0] for place in at], [CrossingKind.SIGNALS] * len(at))
    scene = Scene.of(drawn.streets, load_profile("P2"), crossings, Paths.blank(Lines.from_list([drawn.xy("ABCD")])))
    spots = np.arange(0, 501, 5)
    away = np.abs(spots[:, None] - 10 * np.array(at)).min(axis=1)
    ends = {"AB": (0, 150), "BC": (150, 350), "CD": (350, 500)}

    found = measured("secured_reach", scene)
    assert found == {name: away[(spots >= low) & (spots <= high)].max() for name, (low, high) in ends.items()}
