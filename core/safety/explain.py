# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a side or a step has its class: codes and figures of the rows that are told, for ``processing/words``."""
import numpy as np

from ..defaults import fill_crossing_defaults, fill_defaults
from ..streets import CrossingKind, Parking, RailBarrier, YesNo
from .along import FORBIDDEN, Situation, along_class, along_parts, situations
from .assess import one_of_two, take_attributes, with_unmarked
from .coverage import along_coverage, step_coverage
from .crossing import crossing_class, crossing_parts, mean_wait, over_rails, sight_share, steps_of
from .reasons import Help, Hinder, SideReasons, StepReasons, Warn
from .traffic import exposed_only, traffic_of


def explain_sides(streets, inner, rows, columns, sides, profile, country, scenario="DAYLIGHT"):
    """Reasons of some sides.

    Parameters
    ----------
    streets, inner, profile, country, scenario
        As given to ``assess_sides``.
    rows, columns : ndarray of int, shape (k,)
        Street and side (0 = left, 1 = right) of each reason.
    sides : Sides
        The assessment, with judgements if there are any.

    Returns
    -------
    SideReasons
    """
    rows, columns = np.asarray(rows, dtype=np.int64), np.asarray(columns, dtype=np.int64)
    inner = np.asarray(inner, dtype=bool)[rows]
    table = fill_defaults(take_attributes(streets, rows), country.defaults)
    traffic = traffic_of(table, profile.factors, one_of_two(table, inner))
    situation = situations(table, traffic.exposed, inner, profile.factors.along)
    parts = along_parts(table, traffic, situation, profile.factors, profile.a_along, scenario)
    coverage = along_coverage(table, traffic, situation, profile.factors.coverage, scenario)
    at = np.arange(len(rows)), columns
    computed = along_class(table, traffic, situation, parts.clear_width, profile.factors.classes)[at]
    klass, judgement = sides.klass[rows, columns], sides.judgement[rows, columns]
    footway = np.stack([table.footway_left.source, table.footway_right.source], axis=1)
    return SideReasons(
        street=rows, side=columns, name=table.name, kind=table.kind, klass=klass,
        situation=situation[at], measured=traffic.measured, doubted=_doubted(computed, klass, judgement),
        speed=np.where(traffic.exposed, traffic.gate, np.nan),
        adt=np.where(traffic.exposed, traffic.adt, np.nan), speed_source=traffic.speed_source,
        volume_source=traffic.volume_source, footway_source=footway[at], width=parts.clear_width[at],
        width_known=table.footway_width.known | table.path_width.known,
        narrow=parts.clear_width[at] < profile.factors.classes.footway.full_width,
        light_known=table.lit.known, winter_known=table.winter_class.known,
        hinders=_side_hinders(table, parts)[at], judgement=judgement,
        coverage=coverage[at],
        factors={name: getattr(parts, name)[at] for name in
                 ("separation", "speed", "volume", "width", "parking", "light", "season")})


def explain_steps(streets, crossings, rows, steps, profile, country, scenario="DAYLIGHT"):
    """Reasons of some steps.

    Parameters
    ----------
    streets, crossings, profile, country, scenario
        As given to ``assess_steps``.
    rows : ndarray of int, shape (k,)
        Rows of ``steps``.
    steps : Steps
        The assessment, with judgements if there are any.

    Returns
    -------
    StepReasons
    """
    rows = np.asarray(rows, dtype=np.int64)
    street, crossing, half = steps.street_row[rows], steps.crossing_row[rows], steps.half[rows]
    table = fill_defaults(take_attributes(streets, street), country.defaults)
    places = with_unmarked(crossings).take(np.where(crossing < 0, len(crossings), crossing))
    places = fill_crossing_defaults(places, country.defaults)
    traffic = exposed_only(traffic_of(table, profile.factors, half), street)
    step = steps_of(table, traffic, places, half, profile.factors.crossing)
    parts = crossing_parts(step, profile, scenario)
    computed, klass, judgement = crossing_class(step, profile, scenario), steps.klass[rows], steps.judgement[rows]
    limits, wait = profile.factors.classes.crossing, mean_wait(step, profile)
    cars = traffic.exposed & ~over_rails(step.kind)  # over rails it is not the cars that count
    named = ("speed", "volume", "lanes", "facility", "sight", "parking", "light", "turning")
    return StepReasons(
        step=rows, street=street, crossing=crossing, name=np.where(street >= 0, table.name, ""),
        street_kind=table.kind, kind=step.kind,
        mapped=crossing >= 0, mouth=step.mouth, klass=klass,
        measured=traffic.measured, doubted=_doubted(computed, klass, judgement),
        speed=np.where(cars, traffic.gate, np.nan), adt=np.where(cars, traffic.adt, np.nan),
        speed_source=traffic.speed_source, volume_source=traffic.volume_source, lanes=step.lanes,
        many_lanes=step.lanes > limits.lanes_1,
        marking_known=places.marked.known, phase_known=places.signal_phase.known, unlit=step.unlit,
        wait=wait, long_wait=wait > limits.wait, helps=_helps(step),
        hinders=_step_hinders(step, parts, profile, scenario), light_known=places.lit.known | table.lit.known,
        judgement=judgement, **_signals(step, profile), **_warnings(step, places),
        coverage=step_coverage(table, places, step, profile.factors.coverage, scenario),
        factors={name: getattr(parts, name) for name in named})


def _doubted(computed, klass, judgement):
    """Whether doubt about speed or volume raised the class: neither the town nor winter did."""
    return (judgement < 0) & (computed < klass) & (klass < FORBIDDEN)


def _helps(step):
    return (Help.ISLAND * (step.island & ~step.half) + Help.RAISED * step.raised
            + Help.PROTECTED * step.protected + Help.GUARD * step.guard + Help.HALF * step.half
            ).astype(np.uint8)


def _side_hinders(streets, parts):
    cars = np.stack([streets.parking_left.values, streets.parking_right.values], axis=1)
    pushed_out = (cars == Parking.DENSE) & (parts.situation >= Situation.SHOULDER) & (parts.parking > 1)
    return (Hinder.PARKED * pushed_out + Hinder.DARK * (parts.light > 1)).astype(np.uint8)


def _step_hinders(step, parts, profile, scenario):
    short = sight_share(step, profile, scenario) < profile.factors.crossing.sight_enough
    return (Hinder.SIGHT * short + Hinder.PARKED * (parts.parking > 1) + Hinder.DARK * (parts.light > 1)
            + Hinder.SLIP * step.slip).astype(np.uint8)


def _signals(step, profile):
    """What keeps signals from the best class: the width in one go, and the speed that the green asks for."""
    signals = step.kind == CrossingKind.SIGNALS
    wide = signals & (step.width > profile.factors.classes.crossing.signals_width) & ~step.island
    fast = signals & step.protected & (step.signal_speed > profile.signal_speed)
    return {"stage": np.where(wide, step.width, np.nan), "green": np.where(fast, step.signal_speed, np.nan)}


def _warnings(step, places):
    """What says at rails that a train or tram comes, and how much of that is known."""
    rails = over_rails(step.kind)
    warns = (Warn.LIGHTS * step.lights + Warn.BELL * (places.bell.values == YesNo.YES)
             + Warn.SUPERVISED * (places.supervised.values == YesNo.YES) + Warn.BARRIER_KNOWN * places.barrier.known
             + Warn.LIGHTS_KNOWN * (places.lights.known | places.signal_phase.known))
    return {"barrier": np.where(rails, np.maximum(places.barrier.values, RailBarrier.NO), RailBarrier.NO),
            "warns": np.where(rails, warns, 0).astype(np.uint8)}
