# SPDX-License-Identifier: GPL-2.0-or-later
"""The curves at their ends; test_published_figures.py holds them against what is published."""
import numpy as np
import pytest

from school_path.core.profile import load_profile
from school_path.core.safety.curves import driven_speed, impact_ratio, slope_factor, volume_factor, waiting_time

FACTORS = load_profile("P1").factors
SPEED, VOLUME = FACTORS.speed, FACTORS.volume


@pytest.mark.parametrize(("speed", "ratio"), [(20, 0.36), (30, 1), (40, 2.6), (50, 6.1), (60, 11.4)])
def test_danger_by_impact_speed(speed, ratio):
    assert impact_ratio(speed, SPEED) == pytest.approx(ratio, rel=0.02)


def test_the_ratio_stays_within_its_ends():
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


def test_no_traffic_no_wait_and_no_overflow():
    assert waiting_time(0, 10) == pytest.approx(0, abs=1e-4)
    assert np.isfinite(waiting_time(1e6, 1e3))


@pytest.mark.parametrize("gradient, factor", [
    (0, 1.0), (3, 1 + 9 / 49), (7, 2.0), (20, 1 + 400 / 49), (21, 10.0), (-13, 0.3), (-26, 1.0), (-31, 1.5)])
def test_slope_factor_uphill_and_downhill(gradient, factor):
    assert slope_factor(gradient) == pytest.approx(factor)
