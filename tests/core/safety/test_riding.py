# SPDX-License-Identifier: GPL-2.0-or-later
"""Class and risk of riding on carriageways, from streets of which all is known."""
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest import approx

from school_path.core.country import load_country
from school_path.core.defaults import fill_defaults
from school_path.core.network.riding import where_ridden
from school_path.core.profile import load_profile
from school_path.core.safety.assess import assess_sides
from school_path.core.safety.riding import assess_riding, judge_riding
from school_path.tests.town import footpath, street, town

COUNTRY, PROFILE = load_country("FI"), load_profile("P4")
KNOWN = dict(lanes=2, footway="none", parking_left="none", parking_right="none", calming="yes", heavy_share=0)


def judged(kind="residential", side=1, **columns):
    streets = town("A----B", AB=street(kind, **{**KNOWN, **columns})).streets
    found = assess_riding(streets, np.zeros((1, 2), dtype=bool), PROFILE, COUNTRY)
    return int(found.klass[0, side]), found.risk[0, side]


@pytest.mark.parametrize("kind, speed, adt, klass", [
    ("living_street", 20, 500, 1), ("living_street", 20, 600, 2), ("residential", 30, 500, 2),
    ("residential", 30, 2500, 2), ("residential", 30, 2600, 4), ("residential", 40, 2500, 3),
    ("residential", 50, 300, 4),
    ("tertiary", 24, 2500, 2), ("tertiary", 30, 2500, 3), ("tertiary", 40, 2500, 4)])
def test_class_among_the_cars(kind, speed, adt, klass):
    assert judged(kind, speed=speed, adt=adt)[0] == klass


@pytest.mark.parametrize("columns, klass", [
    (dict(cycleway_right="track", speed=60, adt=20000), 1),
    (dict(cycleway_left="track", speed=60, adt=20000), 4),  # it lies on the other side
    (dict(cycleway_right="lane", speed=32, adt=5000), 2), (dict(cycleway_right="lane", speed=32, adt=5100), 4),
    (dict(cycleway_right="lane", speed=40, adt=5000), 3), (dict(cycleway_right="lane", speed=32, adt=5000, lanes=4), 4),
    (dict(cycleway_right="lane", speed=32, adt=5000, parking_right="some"), 3),  # doors of parked cars
    (dict(cycleway_right="separate", speed=30, adt=500), 5), (dict(cycleway_right="shared", speed=24, adt=500), 2)])
def test_class_with_something_for_riders(columns, klass):
    assert judged("tertiary", **columns)[0] == klass


def test_assumed_volume_raises_the_class_a_step():
    assert judged(speed=30, adt=(2000, "default"))[0] == 2  # at worst 2,000: residential, 1,000 assumed
    assert judged("unclassified", speed=30, adt=(2000, "default"))[0] == 2
    assert judged("tertiary", speed=24)[0] == 3  # 2,500 assumed, 5,000 at worst


def test_risk_is_that_of_walking_without_footway_times_what_riders_have():
    plain = judged(speed=30, adt=1000)[1]
    assert plain == approx(1)  # the reference street of the model
    assert judged(speed=30, adt=1000, cycleway_right="lane")[1] == approx(0.86)
    assert judged(speed=30, adt=1000, cycleway_right="track")[1] == approx(0.17)
    fast = judged(speed=50, adt=1000)[1]
    assert judged(speed=50, adt=1000, cycleway_right="track")[1] == approx(0.17 * np.sqrt(fast))
    assert judged(speed=30, adt=1000, parking_right="dense")[1] == approx(1.59)


@pytest.mark.parametrize("gradient, left, right", [(3, 1, 1), (5, 2.3, 1), (-5, 1, 2.3)])
def test_downhill_is_more_risk(gradient, left, right):
    """Traffic keeps right: the right side is ridden with the line, the left one against it."""
    found = [judged(side=side, speed=30, adt=1000, gradient=gradient)[1] for side in (0, 1)]
    assert found == [approx(left), approx(right)]


@given(st.floats(10, 100), st.floats(10, 20000), st.floats(1, 3), st.sampled_from(["none", "lane", "track", "shared"]),
       st.sampled_from(["residential", "tertiary", "primary"]))
def test_faster_and_busier_is_never_better(speed, adt, more, cycleway, kind):
    klass, risk = judged(kind, speed=speed, adt=adt, cycleway_right=cycleway)
    for worse in (dict(speed=speed * more, adt=adt), dict(speed=speed, adt=adt * more)):
        also = judged(kind, cycleway_right=cycleway, **worse)
        assert also[0] >= klass and also[1] >= risk - 1e-12


def test_where_nobody_rides_is_closed_and_the_young_take_the_better_of_two():
    streets = town("""
        A----B----C----D
        """, AB=street("residential", oneway="yes", speed=40, adt=3000, **{**KNOWN, "footway": "right"}),
                   BC=footpath(bicycle="unknown"), CD=footpath(bicycle="designated")).streets
    streets = fill_defaults(streets, COUNTRY.defaults)
    inner = np.zeros((3, 2), dtype=bool)
    both = assess_sides(streets, inner, PROFILE, COUNTRY), assess_riding(streets, inner, PROFILE, COUNTRY)
    found, among = judge_riding(*both, *where_ridden(streets))
    assert found.klass.tolist() == [[5, 4], [5, 5], [1, 1]]
    assert among.tolist() == [[False, True], [False, False], [False, False]]
    found, among = judge_riding(*both, *where_ridden(streets, on_footways=True))
    assert found.klass.tolist() == [[5, 1], [1, 1], [1, 1]] and not among.any()
