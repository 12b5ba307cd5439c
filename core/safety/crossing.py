# SPDX-License-Identifier: GPL-2.0-or-later
"""Stepping over a street: the factors of its risk (section H4 of the reference) and its class (H5)."""
from dataclasses import dataclass

import numpy as np

from ..streets import CrossingKind, Junction, Kind, Oneway, Parking, RailBarrier, Service, SignalPhase, YesNo
from .curves import crossing_time, seeing_distance, stopping_distance, waiting_time

UNCONTROLLED = (CrossingKind.UNMARKED, CrossingKind.ZEBRA)
TWO = 2  # lanes: that many in one direction hide a car behind another one


@dataclass(frozen=True, eq=False)
class Step:
    """What is stepped over and what helps there, one row per step; all shape (m,).

    Attributes
    ----------
    traffic : Traffic
        Traffic of the street crossed; of one carriageway where that is one of two.
    kind : ndarray of int8
        ``CrossingKind``; ``UNMARKED`` where no crossing is mapped.
    lanes, width : ndarray of float64
        Lanes and carriageway width (m) of the street crossed.
    one_way, mouth, roundabout, slip, unlit, dense_parking : ndarray of bool
        Mouth = of a driveway or parking aisle.
    island, half, raised, protected, guard : ndarray of bool
        ``half`` = one carriageway of two; it counts as crossing with island, as ``island`` says too.
    barrier, lights : ndarray of bool
        Of rails: whether barriers, and lights, say that a train comes.
    signal_speed, sight, parking_distance : ndarray of float64
        m/s, m, m; NaN where not known.
    """

    traffic: object
    kind: np.ndarray
    lanes: np.ndarray
    width: np.ndarray
    one_way: np.ndarray
    mouth: np.ndarray
    roundabout: np.ndarray
    slip: np.ndarray
    unlit: np.ndarray
    dense_parking: np.ndarray
    island: np.ndarray
    half: np.ndarray
    raised: np.ndarray
    protected: np.ndarray
    guard: np.ndarray
    barrier: np.ndarray
    lights: np.ndarray
    signal_speed: np.ndarray
    sight: np.ndarray
    parking_distance: np.ndarray


@dataclass(frozen=True, eq=False)
class CrossingParts:
    """Factors of the risk of a step, shape (m,), as section H4 names them, and the risk itself."""

    speed: np.ndarray
    volume: np.ndarray
    lanes: np.ndarray
    facility: np.ndarray
    sight: np.ndarray
    parking: np.ndarray
    light: np.ndarray
    turning: np.ndarray
    risk: np.ndarray


def steps_of(streets, traffic, crossings, halves, figures):
    """Steps over streets: one row each of ``streets`` (filled), ``crossings`` (filled) and ``halves``.

    An island that is not as deep as the figures (``factors.crossing``) ask is none: nobody can wait there.
    """
    dense = (streets.parking_left.values == Parking.DENSE) | (streets.parking_right.values == Parking.DENSE)
    shallow = crossings.island_depth.values < figures.island_depth
    lit = np.where(crossings.lit.given, crossings.lit.values, streets.lit.values)
    drive = (streets.service == Service.DRIVEWAY) | (streets.service == Service.PARKING_AISLE)
    return Step(
        traffic=traffic, kind=crossings.kind, lanes=streets.lanes.values, width=streets.carriageway_width.values,
        one_way=(streets.oneway != Oneway.NO) | halves, mouth=(streets.kind == Kind.SERVICE) & drive,
        roundabout=streets.junction == Junction.ROUNDABOUT, slip=crossings.slip_lane.values == YesNo.YES,
        unlit=lit == YesNo.NO, dense_parking=dense, half=halves,
        island=(crossings.island.values == YesNo.YES) & ~shallow | halves,
        raised=(crossings.raised.values == YesNo.YES) | (crossings.continuous.values == YesNo.YES),
        protected=crossings.signal_phase.values == SignalPhase.PROTECTED, guard=crossings.guard_hours != "",
        barrier=crossings.barrier.values > RailBarrier.NO, lights=_lights(crossings),
        signal_speed=crossings.signal_speed.values, sight=crossings.sight_distance.values,
        parking_distance=np.where(crossings.parking_distance.known, crossings.parking_distance.values, np.nan))


def over_rails(kind):
    """Mask of the crossings of railways and tram tracks."""
    return (kind == CrossingKind.RAIL) | (kind == CrossingKind.TRAM)


def _lights(crossings):
    """Mask of the rails with lights: as such, or as signals of which is known that they hold all that comes."""
    lights, signals = crossings.lights, crossings.signal_phase
    known = signals.known & ~lights.known
    return over_rails(crossings.kind) & np.where(known, signals.values == SignalPhase.PROTECTED,
                                                 lights.values == YesNo.YES)


def sight_share(step, profile, scenario):
    """Available over needed sight distance; NaN where the sight is not known.

    A driver must be able to stop; where the child has no priority it must also see cars from as far as they come while
    it crosses.
    """
    s = profile.factors.sight
    winter = scenario == "WINTER"
    needed = stopping_distance(step.traffic.gate, s.winter_reaction if winter else s.reaction,
                               s.winter_braking if winter else s.braking)
    no_priority = step.kind == CrossingKind.UNMARKED
    child = seeing_distance(step.traffic.gate, crossing_time(stage_width(step), profile.walking_speed, profile.margin))
    return step.sight / np.where(no_priority, np.maximum(needed, child), needed)


def stage_width(step):
    """Width of what is crossed in one go, m: half the carriageway where an island stands in it."""
    return np.where(step.island & ~step.half, step.width / 2, step.width)


def mean_wait(step, profile):
    """Mean wait for a gap, s, each half of a street with island by itself."""
    flow = np.where(step.island & ~step.half, step.traffic.peak / 2, step.traffic.peak)
    return waiting_time(flow, crossing_time(stage_width(step), profile.walking_speed, profile.margin))


def _facility_factor(step, figures):
    """Effect of the measures: the two strongest multiplied, a floor, and what makes a plain crossing busy."""
    signals = np.where(step.protected, figures.signals_protected, figures.signals * figures.permissive)
    measures = np.stack([
        np.where(step.island, figures.island, 1.0), np.where(step.raised, figures.raised, 1.0),
        np.where(step.kind == CrossingKind.SIGNALS, signals, 1.0), np.where(step.guard, figures.guard, 1.0)])
    strongest = np.partition(measures, 1, axis=0)
    combined = np.maximum(strongest[0] * strongest[1], figures.combined_floor)
    plain = np.isin(step.kind, UNCONTROLLED) & ~step.island
    busy = plain & ((step.lanes >= figures.many_lanes) | (step.traffic.adt > figures.busy_volume))
    apart = (step.kind == CrossingKind.UNDERPASS) | (step.kind == CrossingKind.BRIDGE)
    return np.where(apart, figures.grade_separated, combined * np.where(busy, figures.busy, 1.0))


def _warning_factor(step, figures):
    """Effect of what says that a train comes; a tram is the same with and without, only its class differs."""
    warned = np.where(step.barrier, figures.rail_barrier, np.where(step.lights, figures.rail_lights, 1.0))
    return np.where(step.kind == CrossingKind.RAIL, warned, 1.0)


def _sight_factor(share, figures, unknown):
    known = np.where(share >= figures.sight_enough, 1.0,
                     np.where(share >= figures.sight_half, figures.sight_short, figures.sight_very_short))
    return np.where(np.isnan(share), unknown, known)


def crossing_parts(step, profile, scenario, variant="central"):
    """Factors and risk of every step.

    Parameters
    ----------
    step : Step
        What is stepped over.
    profile : Profile
        Age and factors.
    scenario : str
        ``"DAYLIGHT"``, ``"DARK"`` or ``"WINTER"``.
    variant : str
        ``"central"`` or ``"pessimistic"``: what an unknown sight distance counts.

    Returns
    -------
    CrossingParts
    """
    f = profile.factors.crossing
    in_one_direction = np.where(step.one_way, step.lanes, np.ceil(step.lanes / 2))
    lanes = np.where(np.isnan(step.width), 1.0, step.width / f.width) * np.where(in_one_direction >= TWO,
                                                                                 f.multiple_threat, 1.0)
    hidden = np.where(np.isnan(step.parking_distance), step.dense_parking, step.parking_distance < f.parked_within)
    turning = np.where(step.slip, f.slip_lane, 1.0) * np.where(step.roundabout & (step.lanes >= TWO),
                                                               f.roundabout_lanes, 1.0)
    factor = {
        "speed": step.traffic.speed_factor, "volume": step.traffic.volume_factor, "lanes": lanes,
        "facility": _facility_factor(step, f),
        "sight": _sight_factor(sight_share(step, profile, scenario), f, getattr(f.sight_unknown, variant)),
        "parking": np.where(hidden, f.parked, 1.0), "turning": turning}
    rails = over_rails(step.kind)  # it is the train that endangers there, whatever drives on the road
    factor = {name: np.where(rails, 1.0, values) for name, values in factor.items()}
    factor["facility"] = np.where(rails, _warning_factor(step, f), factor["facility"])
    factor["light"] = np.where(step.unlit & (scenario != "DAYLIGHT"), f.unlit, 1.0)
    base = np.where(rails, np.where(step.kind == CrossingKind.RAIL, f.rail, f.tram), f.base)
    risk = base * profile.a_cross
    for values in factor.values():
        risk = risk * values
    risk = np.where(step.mouth & ~rails, f.mouth, risk)
    risk = np.where(step.traffic.exposed | rails, risk, 0.0)
    return CrossingParts(risk=np.maximum(risk, f.floor), **factor)


def _uncontrolled_class(step, profile, scenario):
    """Class without signals and guard; a crossing with signals is looked at as a zebra."""
    c = profile.factors.classes.crossing
    v, lanes, peak, adt = step.traffic.gate, step.lanes, step.traffic.peak, step.traffic.adt
    zebra = (step.kind == CrossingKind.ZEBRA) | (step.kind == CrossingKind.SIGNALS)
    seen = ~(sight_share(step, profile, scenario) < profile.factors.crossing.sight_enough)
    slow = (v <= c.speed_1) & ((peak <= c.peak_1) | step.raised & (peak <= c.peak_1_raised))
    quiet = (v <= c.quiet_speed) & (peak <= c.quiet_peak)
    first = (slow | quiet) & (lanes <= c.lanes_1) & seen
    helped = zebra & (step.raised | step.island) & (adt <= c.helped_volume) & (lanes <= c.helped_lanes)
    second = (v <= c.speed_2) & (helped | (lanes <= c.lanes_2) & (peak <= c.peak_2))
    third = (v <= c.speed_3) & (lanes <= c.lanes_3) & (adt <= np.where(step.island, c.volume_3_island, c.volume_3))
    result = np.where(first, 1, np.where(second, 2, np.where(third, 3, 4)))
    waits = (mean_wait(step, profile) > c.wait) & ~(zebra & step.raised)
    return np.where(waits, 4, result)


def crossing_class(step, profile, scenario):
    """Class of every step, from the values as they are; shape (m,), uint8, 1 to 4.

    Signals and a guard never make a class worse than the same crossing without them.
    """
    classes = profile.factors.classes
    c, apart_class, rail, tram = classes.crossing, classes.apart, classes.rail, classes.tram
    v, lanes = step.traffic.gate, step.lanes
    result = _uncontrolled_class(step, profile, scenario)
    guarded = np.where((v <= c.guard_speed_1) & (lanes <= c.lanes_1), 1,
                       np.where((v <= c.guard_speed_2) & (lanes <= c.lanes_3), 2,
                                np.where(v <= c.guard_speed_3, 3, 4)))
    result = np.where(step.guard, np.minimum(result, guarded), result)
    green = np.where(step.protected & (step.signal_speed <= profile.signal_speed), 1, 2)
    wide = (step.width > c.signals_width) & ~step.island
    green = np.where((v > c.signals_speed) | wide, 3, green)
    green = np.where(v > c.signals_speed_most, 4, green)
    result = np.where(step.kind == CrossingKind.SIGNALS, np.minimum(result, green), result)
    apart = (step.kind == CrossingKind.UNDERPASS) | (step.kind == CrossingKind.BRIDGE)
    dark_below = (step.kind == CrossingKind.UNDERPASS) & (scenario != "DAYLIGHT")
    unlit = np.where(dark_below, classes.dark.underpass, apart_class.unlit)
    result = np.where(apart, np.where(step.unlit, unlit, apart_class.lit), result)
    result = np.where(step.mouth | ~step.traffic.exposed, 1, result)
    warned = step.barrier | step.lights
    result = np.where(step.kind == CrossingKind.RAIL, np.where(warned, rail.warned, rail.unwarned), result)
    return np.where(step.kind == CrossingKind.TRAM, np.where(warned, tram.signals, tram.none), result).astype(np.uint8)


def class_limits(step, profile):
    """Highest class the profile may use at each step; shape (m,), uint8."""
    limits = np.full(len(step.kind), profile.crossing_limit, dtype=np.uint8)
    zebra = step.kind == CrossingKind.ZEBRA
    helps = {"signals": step.kind == CrossingKind.SIGNALS, "guard": step.guard,
             "raised_zebra": zebra & step.raised, "island_zebra": zebra & step.island}
    for limit, where in profile.crossing_exceptions:
        for help_ in where:
            limits[helps[help_]] = limit
    return limits
