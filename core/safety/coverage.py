# SPDX-License-Identifier: GPL-2.0-or-later
"""Coverage: how much of a risk rests on known values.

Of the attributes that the risk of a row hangs on, the known ones' share by the weights of the factor file
(``coverage:``). What does not matter at a row does not count there: a path by itself has no speed. Along a route the
shares are averaged by risk.
"""
import numpy as np

from ..streets import CrossingKind, RailBarrier, SignalPhase, Source, YesNo
from .along import Situation, both
from .crossing import over_rails


def _share(parts):
    """Known weight over all weight of ``(weight, counts, known)`` parts; 1 where nothing counts."""
    total = known = 0.0
    for weight, counts, is_known in parts:
        total = total + weight * counts
        known = known + weight * (counts & is_known)
    return np.where(total > 0, known / np.where(total > 0, total, 1), 1.0)


def along_coverage(streets, traffic, situation, weights, scenario):
    """Coverage of every side, shape (n, 2); see the head of the file."""
    foot_way = both(~streets.motor)
    sides = np.stack([streets.footway_left.known, streets.footway_right.known], axis=1)
    exposed = situation != Situation.PATH
    walked = situation < Situation.ASSUMED
    width = both(np.where(streets.motor, streets.footway_width.known,
                          streets.path_width.known | streets.footway_width.known))
    every = np.ones(situation.shape, dtype=bool)
    return _share([
        (weights.footway, every, sides | foot_way | (situation == Situation.INNER)),
        (weights.speed, exposed, both(traffic.speed_source != Source.DEFAULT)),
        (weights.volume, exposed, both(traffic.volume_source != Source.DEFAULT)),
        (weights.width, walked, width),
        (weights.light, every & (scenario != "DAYLIGHT"), both(streets.lit.known)),
    ])


def step_coverage(streets, crossings, step, weights, scenario):
    """Coverage of every step, shape (m,); streets and crossings row by row as in ``step``."""
    rails = over_rails(step.kind)
    counts = step.traffic.exposed & ~step.mouth & ~rails
    level = counts & (step.kind != CrossingKind.UNDERPASS) & (step.kind != CrossingKind.BRIDGE)
    zebra, signals = step.kind == CrossingKind.ZEBRA, step.kind == CrossingKind.SIGNALS
    return _share([
        (weights.speed, counts, step.traffic.speed_source != Source.DEFAULT),
        (weights.volume, counts, step.traffic.volume_source != Source.DEFAULT),
        (weights.lanes, counts, streets.lanes.known | streets.carriageway_width.known),
        (weights.facility, level & zebra, (crossings.island.known | step.half) & crossings.raised.known),
        (weights.facility, level & signals, crossings.signal_phase.known),
        (weights.sight, level, crossings.sight_distance.known),
        (weights.facility, rails, warning_known(crossings)),
        (weights.light, (counts | rails) & (scenario != "DAYLIGHT"), crossings.lit.known | streets.lit.known),
    ])


def warning_known(crossings):
    """Whether it is known if something says that a train comes: one thing that does, or that neither does.

    Parameters
    ----------
    crossings : Crossings
        Read of those over rails alone.

    Returns
    -------
    ndarray of bool, shape (n,)
    """
    barrier, lights, signals = crossings.barrier, crossings.lights, crossings.signal_phase
    there = (barrier.known & (barrier.values > RailBarrier.NO)) | (lights.known & (lights.values == YesNo.YES)) \
        | (signals.known & (signals.values == SignalPhase.PROTECTED))
    # nobody sets up barriers at trams
    return there | (barrier.known | (crossings.kind == CrossingKind.TRAM)) & (lights.known | signals.known)


def riding_coverage(streets, traffic, weights, scenario):
    """Coverage of riding on every side, shape (n, 2)."""
    lanes = np.stack([streets.cycleway_left.known, streets.cycleway_right.known], axis=1)
    every = np.ones(lanes.shape, dtype=bool)
    return _share([
        (weights.footway, every, lanes),  # where one rides counts as much as where one walks
        (weights.speed, every, both(traffic.speed_source != Source.DEFAULT)),
        (weights.volume, every, both(traffic.volume_source != Source.DEFAULT)),
        (weights.light, every & (scenario != "DAYLIGHT"), both(streets.lit.known)),
    ])
