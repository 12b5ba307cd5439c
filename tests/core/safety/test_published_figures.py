# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures that the risk rests on, as they are published, against what the model makes of them.

Sources: docs/validity.md lists them. Published figures are rounded, so each has its tolerance; where the model departs
from one on purpose, the test holds the departure and says why.
"""
import numpy as np
import pytest

from school_path.core.country import load_country
from school_path.core.profile import load_profile
from school_path.core.safety.assess import assess_sides, assess_steps
from school_path.core.safety.curves import (
    crossable_share,
    crossing_time,
    death_share,
    impact_ratio,
    seeing_distance,
    stopping_distance,
    volume_factor,
    waiting_time,
)
from school_path.core.streets import Crossings
from school_path.tests.core.safety.streets import crossings, known

FINLAND = load_country("FI")
P4 = load_profile("P4")
SPEED, VOLUME, SIGHT = P4.factors.speed, P4.factors.volume, P4.factors.sight
MPH = 1.609


def along(scenario="DAYLIGHT", **street):
    """Risk of 100 m along the left side of a street."""
    return float(assess_sides(known(street), np.zeros((1, 2), bool), P4, FINLAND, scenario).risk[0, 0])


def over(scenario="DAYLIGHT", street=None, **place):
    """Risk of stepping over a street at a crossing."""
    at = crossings(place) if place else Crossings.blank(np.empty((0, 2)), [])
    row = 0 if place else -1
    return float(assess_steps(known(street or {}), at, [0], [row], [False], P4, FINLAND, scenario).risk[0])


# speed


# Hussain et al. 2019 (Accident Analysis and Prevention 129:241-249, meta-analysis of 20 studies): share killed
@pytest.mark.parametrize(("speed", "killed"), [(30, 0.05), (37, 0.10), (59, 0.50), (69, 0.75), (80, 0.90)])
def test_killed_by_impact_speed_as_hussain(speed, killed):
    assert death_share(speed, SPEED) == pytest.approx(killed, abs=0.011)  # printed in whole percents from their own fit


def test_odds_grow_by_eleven_percent_a_km_h_as_hussain():
    odds = [death_share(v, SPEED) / (1 - death_share(v, SPEED)) for v in (40, 41)]
    assert odds[1] / odds[0] == pytest.approx(1.11, abs=0.0005)


# Rosén and Sander 2009 (GIDAS, adults): 1 / (1 + exp(6.9 - 0.090 v)), another sample and a third of the level
@pytest.mark.parametrize("speed", [20, 25, 40, 50, 60])
def test_the_ratio_to_30_is_that_of_rosen_too(speed):
    rosen = (1 + np.exp(6.9 - 0.090 * 30)) / (1 + np.exp(6.9 - 0.090 * speed))
    assert impact_ratio(speed, SPEED) == pytest.approx(rosen, rel=0.13)


def test_above_60_the_model_holds_the_ratio_down():
    """Rosén has 38.9 at 80 km/h. Ours ends at 19: there the curves differ, and class 4 closes such crossings anyway."""
    assert impact_ratio(80, SPEED) == 19
    assert impact_ratio(100, SPEED) == 19


# Nilsson, Elvik: accidents with people killed grow with the fourth power of the speed
@pytest.mark.parametrize("speed", [25, 35, 40, 50, 60])
def test_the_ratio_to_30_is_near_the_fourth_power(speed):
    assert impact_ratio(speed, SPEED) == pytest.approx((speed / 30) ** 4, rel=0.31)


# Grundy et al. 2009 (BMJ 339:b4469): zones of 20 mph had 42 % fewer casualties (95 % interval 36 to 48 %)
def test_a_30_zone_gains_more_in_the_model_than_casualties_fell():
    """The risk weighs how bad an impact is, not only how many there are, so slower streets gain more in it."""
    gain = along(speed_limit=30, calming="yes") / along(speed_limit=40, calming="yes")
    assert gain == pytest.approx(0.38, abs=0.01)
    assert gain < 0.52  # the strong end of the published interval


# volume and parked cars


# Roberts et al. 1995 (BMJ 310:91): highest against lowest volume OR 14.3 (6.98 to 29.2); on the way to school RR 6.3
# (2.1 to 18.8)
@pytest.mark.parametrize(("low", "high"), [(6.98, 29.2), (2.1, 18.8)])
def test_many_cars_against_few_as_roberts(low, high):
    assert low < volume_factor(10000, 0, VOLUME) / volume_factor(500, 0, VOLUME) < high


# Roberts et al. 1995: mean speed above 40 km/h OR 2.68 (1.26 to 5.69); on the way to school RR 3.6 (1.5 to 8.4)
@pytest.mark.parametrize(("low", "high"), [(1.26, 5.69), (1.5, 8.4)])
def test_fast_against_slow_as_roberts(low, high):
    assert low < impact_ratio(45, SPEED) / impact_ratio(32, SPEED) < high


def test_parked_cars_count_less_than_roberts_found():
    """OR 8.12 (3.32 to 19.9) is of children hurt in a street as a whole. The model counts its root along the street and
    2 at a crossing: each less than the interval, both together within it, so that cars are not counted twice."""
    beside = along(parking_left="dense") / along(parking_left="none")
    hidden = over(parking_distance=5) / over(parking_distance=20)
    assert beside == pytest.approx(8.12 ** 0.5, abs=0.005)
    assert hidden == pytest.approx(2)
    assert 3.32 < beside * hidden < 8.12


# what helps: factors by which a measure multiplies accidents


@pytest.mark.parametrize(("measure", "published"), [
    ({"island": "yes"}, 0.68),   # FHWA STEP: refuge island (other FHWA pages: 0.54 and 0.44; ours is the careful one)
    ({"raised": "yes"}, 0.55),   # FHWA: raised crosswalk
    ({"kind": "zebra"}, 1.0)])   # Zegeer 2005: zebra alone on two lanes
def test_measures_at_a_crossing_as_published(measure, published):
    assert over(**measure) / over(kind="unmarked") == pytest.approx(published)


def test_signals_lie_around_the_published_signals():
    """FHWA: hybrid beacon 0.45, mid-block signal 0.55. With turning traffic we count a little worse, without better."""
    turning = over(kind="signals", signal_phase="permissive") / over(kind="unmarked")
    alone = over(kind="signals", signal_phase="protected") / over(kind="unmarked")
    assert 0.25 < alone < 0.45
    assert 0.55 < turning < 0.65


def test_a_zebra_alone_over_many_busy_lanes_is_not_half_as_bad_as_zegeer():
    """Zegeer 2005: two to four times as many accidents as unmarked. Ours makes both worse alike, by 1.5: were a zebra
    worse than nothing, the route would cross beside it."""
    busy = {"lanes": 4, "carriageway_width": 14, "adt": 13000}
    assert over(street=busy, kind="zebra") == over(street=busy, kind="unmarked")
    calm = 0.5 * 14 / 7 * 1.5 * 13 ** 0.8
    assert over(street=busy, kind="zebra") / calm == pytest.approx(1.5)


def test_a_footway_takes_most_of_the_danger_as_fhwa():
    """FHWA, Public Roads 2012: up to 88 % fewer walking-along crashes. Paved shoulder: 37 % fewer (rural appendix)."""
    assert along(footway_left="footway") / along() == pytest.approx(0.12)
    assert along(footway_left="shoulder") / along() == pytest.approx(0.63)


def test_light_at_a_crossing_as_fhwa():
    """FHWA: light takes 23 % of injury crashes at junctions (factor 0.77)."""
    dark = over("DARK", {"lit": "no"}, lit="no")
    assert over("DARK", kind="unmarked", lit="yes") / dark == pytest.approx(0.77, abs=0.005)


# gaps and sight


# Poisson gaps, 7 m at 0.9 m/s with 3 s margin: share of the time that can be used, mean wait, s
@pytest.mark.parametrize(("flow", "share", "wait"), [
    (120, 0.70, 2), (240, 0.49, 5), (400, 0.30, 10), (600, 0.17, 19), (840, 0.08, 38), (1200, 0.03, 95)])
def test_gaps(flow, share, wait):
    time = crossing_time(7, 0.9, 3)
    assert crossable_share(flow, time) == pytest.approx(share, abs=0.006)
    assert waiting_time(flow, time) == pytest.approx(wait, abs=0.6)


def test_mean_wait_is_that_of_an_hour_of_simulated_gaps():
    """The formula against cars drawn one by one: 600 an hour, a child that needs 10.8 s."""
    cars = np.cumsum(np.random.default_rng(7).exponential(6.0, 400_000))
    gaps = np.diff(cars)
    arrivals = np.random.default_rng(8).uniform(0, cars[-2000], 4000)
    waits = []
    for arrival in arrivals:
        i = np.searchsorted(cars, arrival)
        if cars[i] - arrival >= 10.8:
            waits.append(0.0)
        else:
            waits.append(cars[i + np.argmax(gaps[i:i + 1500] >= 10.8)] - arrival)
    assert waiting_time(600, 10.8) == pytest.approx(np.mean(waits), rel=0.06)


# FHWA-SA-10-020: four lanes, 5,000 vehicles a day; a median cuts the mean wait from 41 s to 9 s. Lanes of 3.66 m,
# 3.5 ft/s (1.07 m/s) and 2 s margin are ours: the brochure does not say
@pytest.mark.parametrize(("stages", "published"), [(1, 41), (2, 9)])
def test_a_median_cuts_the_wait_as_fhwa(stages, published):
    time = crossing_time(4 * 3.66 / stages, 1.07, 2)
    assert stages * waiting_time(500 / stages, time) == pytest.approx(published, abs=3)


# Manual for Streets: 1.5 s and 0.45 g give 40 m at 48 km/h; the rest computed from the same formula
@pytest.mark.parametrize(("speed", "metres"), [(48, 40), (30, 20), (40, 31), (50, 43), (60, 57), (80, 89)])
def test_stopping_as_manual_for_streets(speed, metres):
    assert stopping_distance(speed, SIGHT.reaction, SIGHT.braking) == pytest.approx(metres, abs=0.7)


@pytest.mark.parametrize(("speed", "metres"), [(30, 34), (40, 53), (50, 76), (60, 103)])
def test_stopping_in_winter(speed, metres):
    assert stopping_distance(speed, SIGHT.winter_reaction, SIGHT.winter_braking) == pytest.approx(metres, abs=0.7)


# 6.5 m at 0.9 m/s with 3 s margin: how far a child without priority must see
@pytest.mark.parametrize(("speed", "metres"), [(30, 85), (40, 114), (50, 142), (60, 170)])
def test_what_a_child_must_see(speed, metres):
    assert seeing_distance(speed, crossing_time(6.5, 0.9, 3)) == pytest.approx(metres, abs=1)


# Tefft 2013: killed 10, 25, 50, 75, 90 % at these speeds, mph
@pytest.mark.parametrize(("killed", "mph"), [(0.10, 24.1), (0.25, 32.5), (0.50, 40.6), (0.75, 48.0), (0.90, 54.6)])
def test_tefft_puts_the_same_share_at_higher_speeds(killed, mph):
    """American data lie 2 to 8 km/h above Hussain's: our curve is the more careful one, never by more than 10 km/h."""
    ours = SPEED.midpoint + np.log(killed / (1 - killed)) / SPEED.growth
    assert 0 < mph * MPH - ours < 10
