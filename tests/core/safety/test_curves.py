"""The curves against the tables of the reference."""
import numpy as np
import pytest

from school_path.core.profile import load_profile
from school_path.core.safety.curves import (
    crossable_share,
    crossing_time,
    death_share,
    driven_speed,
    impact_ratio,
    seeing_distance,
    stopping_distance,
    volume_factor,
    waiting_time,
)

FACTORS = load_profile("P1").factors
SPEED, VOLUME, SIGHT = FACTORS.speed, FACTORS.volume, FACTORS.sight


@pytest.mark.parametrize(("speed", "share", "ratio"), [
    (20, 0.017, 0.36), (30, 0.046, 1), (40, 0.121, 2.6), (50, 0.281, 6.1), (60, 0.526, 11.4)])
def test_death_by_impact_speed(speed, share, ratio):
    assert death_share(speed, SPEED) == pytest.approx(share, abs=0.0005)
    assert impact_ratio(speed, SPEED) == pytest.approx(ratio, rel=0.02)


def test_the_ratio_stays_within_its_ends():
    assert death_share(80, SPEED) == pytest.approx(0.9, abs=0.0005)
    assert impact_ratio([5, 80, 120], SPEED).tolist() == [0.36, 19, 19]


@pytest.mark.parametrize(("limit", "driven"), [(20, 25), (30, 35), (40, 45), (42, 45), (50, 50)])
def test_posted_limits_are_overdriven_up_to_40(limit, driven):
    assert driven_speed(limit, np.nan, False, SPEED) == driven


def test_calming_or_a_measured_speed_ends_the_extra():
    assert driven_speed([30, 30], [np.nan, 27], [True, False], SPEED).tolist() == [30, 27]


@pytest.mark.parametrize(("adt", "factor"), [(0, 0.3), (500, 0.574), (1000, 1), (5000, 3.62), (10000, 6.31),
                                             (20000, 10.99), (50000, 12)])
def test_volume(adt, factor):
    assert volume_factor(adt, 0, VOLUME) == pytest.approx(factor, rel=0.002)


def test_a_lorry_counts_as_three_cars():
    assert volume_factor(1000, 10, VOLUME) == pytest.approx(1.2)


@pytest.mark.parametrize(("flow", "share", "wait"), [
    (120, 0.70, 2), (240, 0.49, 5), (400, 0.30, 10), (600, 0.17, 19), (840, 0.08, 38), (1200, 0.03, 95)])
def test_gaps_for_a_small_child(flow, share, wait):
    time = crossing_time(7, 0.9, 3)
    assert time == pytest.approx(10.8, abs=0.03)
    assert crossable_share(flow, time) == pytest.approx(share, abs=0.006)
    assert waiting_time(flow, time) == pytest.approx(wait, abs=0.6)


def test_no_traffic_no_wait_and_no_overflow():
    assert waiting_time(0, 10) == pytest.approx(0, abs=1e-4)
    assert np.isfinite(waiting_time(1e6, 1e3))


@pytest.mark.parametrize(("speed", "dry", "winter"), [(30, 20, 34), (40, 31, 53), (50, 43, 76), (60, 57, 103)])
def test_stopping_distance(speed, dry, winter):
    assert stopping_distance(speed, SIGHT.reaction, SIGHT.braking) == pytest.approx(dry, abs=0.8)
    assert stopping_distance(speed, SIGHT.winter_reaction, SIGHT.winter_braking) == pytest.approx(winter, abs=0.8)


@pytest.mark.parametrize(("speed", "metres"), [(30, 85), (40, 114), (50, 142), (60, 170)])
def test_what_a_child_must_see(speed, metres):
    assert seeing_distance(speed, crossing_time(6.5, 0.9, 3)) == pytest.approx(metres, abs=1)
