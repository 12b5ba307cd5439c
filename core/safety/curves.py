# SPDX-License-Identifier: GPL-2.0-or-later
"""The curves of the model: speed, volume, gaps in traffic, stopping. Plain functions of arrays."""
import numpy as np


def death_share(speed, figures):
    """Share of walkers who die of an impact at a speed (km/h): ``1 / (1 + exp(growth (midpoint - v)))``."""
    return 1 / (1 + np.exp(figures.growth * (figures.midpoint - np.asarray(speed, dtype=float))))


def impact_ratio(speed, figures):
    """Danger of an impact at a speed, as a ratio to the reference speed.

    Parameters
    ----------
    speed : array_like
        km/h.
    figures : Speed
        Factors of the curve.

    Returns
    -------
    ndarray
        ``P(v) / P(reference)``, between ``least`` and ``most``.
    """
    return np.clip(death_share(speed, figures) / death_share(figures.reference, figures), figures.least, figures.most)


def driven_speed(limit, v85, calmed, figures):
    """Speed that risk counts with: v85 where measured, else the limit and what is driven above it.

    The extra ends at ``extra_up_to``; limits just above it keep the speed of ``extra_up_to + extra``, so that a higher
    limit is never a lower speed.
    """
    limit, v85 = np.asarray(limit, dtype=float), np.asarray(v85, dtype=float)
    raised = np.where(limit <= figures.extra_up_to, limit + figures.extra,
                      np.maximum(limit, figures.extra_up_to + figures.extra))
    return np.where(np.isnan(v85), np.where(calmed, limit, raised), v85)


def volume_factor(adt, heavy_share, figures):
    """Risk by volume: ``clip((adt / reference) ** exponent, least, most) * (1 + heavy * share)``; share in %."""
    base = (np.maximum(adt, 0) / figures.reference) ** figures.exponent
    return np.clip(base, figures.least, figures.most) * (1 + figures.heavy * np.asarray(heavy_share) / 100)


def crossing_time(width, walking_speed, margin):
    """Time a child needs to step over a carriageway, with margin, s."""
    return np.asarray(width) / walking_speed + margin


def crossable_share(flow, time):
    """Share of time with a gap long enough: ``exp(-q t)``; flow in veh/h, time in s."""
    return np.exp(-np.asarray(flow) / 3600 * time)


def waiting_time(flow, time):
    """Mean time a child waits for a gap at an uncontrolled crossing.

    Parameters
    ----------
    flow : array_like
        Traffic to be crossed in the busiest hour, veh/h.
    time : array_like
        Time to cross with margin, s.

    Returns
    -------
    ndarray
        Mean wait, s; 0 where there is no traffic.

    Notes
    -----
    Poisson arrivals: ``(exp(q t) - 1) / q - t`` (Adams 1936).
    """
    rate = np.maximum(np.asarray(flow, dtype=float) / 3600, 1e-9)
    return np.expm1(np.minimum(rate * time, 50)) / rate - time


def stopping_distance(speed, reaction, braking):
    """Distance in which a driver stops, m: ``v t + v^2 / (2 a)``; speed in km/h."""
    v = np.asarray(speed) / 3.6
    return v * reaction + v ** 2 / (2 * braking)


def seeing_distance(speed, time):
    """Distance a child must see without priority: that which a car covers while it crosses, m."""
    return np.asarray(speed) / 3.6 * time


def slope_factor(gradient):
    """Effort of riding on a gradient, as a ratio to riding on the flat.

    Parameters
    ----------
    gradient : array_like
        %, uphill positive.

    Notes
    -----
    Uphill ``1 + (s / 7)^2`` up to 20 %, then 10; downhill ``1 + 1.4 s / 13 + 0.7 (s / 13)^2`` down to -30 %, then 1.5:
    the U-Shift formula in the form that od2net publishes, without its steps for long slopes.
    """
    s = np.asarray(gradient, dtype=float)
    up = np.where(s > 20, 10.0, 1 + (s / 7) ** 2)
    down = np.where(s < -30, 1.5, 1 + 1.4 * s / 13 + 0.7 * (s / 13) ** 2)
    return np.where(s >= 0, up, down)
