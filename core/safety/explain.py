"""Why a side or a step has its class: codes and figures of the rows that are told, for ``processing/words``."""
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from ..defaults import fill_crossing_defaults, fill_defaults
from ..streets import CrossingKind
from .along import FORBIDDEN, along_class, along_parts, situations
from .assess import one_of_two, take_attributes, with_unmarked
from .coverage import along_coverage, step_coverage
from .crossing import crossing_class, crossing_parts, mean_wait, sight_share, steps_of
from .traffic import exposed_only, traffic_of


class Help(IntEnum):
    """What helps at a step, as a bit mask."""

    ISLAND = 1
    RAISED = 2
    PROTECTED = 4
    GUARD = 8
    HALF = 16


class Hinder(IntEnum):
    """What makes a place worse than its traffic, as a bit mask."""

    SIGHT = 1  # shorter than needed
    PARKED = 2  # parked cars hide the child, or push it out among the traffic
    DARK = 4
    SLIP = 8


@dataclass(frozen=True, eq=False)
class SideReasons:
    """One row per side told; all arrays of shape (k,).

    Attributes
    ----------
    street, side : ndarray of int
        Row of ``Streets`` and 0 = left, 1 = right.
    name, kind : ndarray
        Name (``""`` = none) and ``Kind`` of the street.
    klass : ndarray of uint8
        Class of the gate.
    situation : ndarray of uint8
        ``Situation`` codes.
    speed, adt : ndarray of float64
        Speed of the gate, km/h, and vehicles a day; NaN where there is no traffic.
    speed_source, volume_source, footway_source : ndarray of uint8
        ``Source`` codes.
    measured : ndarray of bool
        Whether ``speed`` is a v85 and not the posted limit.
    doubted : ndarray of bool
        Whether the class is one step up because an assumed speed or volume may be worse.
    width : ndarray of float64
        Clear width of the footway or path, m; NaN where there is none.
    width_known : ndarray of bool
        Whether the width is no default.
    light_known, winter_known : ndarray of bool
        Whether lighting and winter maintenance are no defaults.
    hinders : ndarray of uint8
        Sum of ``Hinder`` bits.
    judgement : ndarray of int32
        Row of the judgement that made the class, -1 = none.
    coverage : ndarray of float64
        As in ``Sides``.
    factors : dict
        Name of a factor -> ndarray of float64.
    """

    street: np.ndarray
    side: np.ndarray
    name: np.ndarray
    kind: np.ndarray
    klass: np.ndarray
    situation: np.ndarray
    speed: np.ndarray
    adt: np.ndarray
    speed_source: np.ndarray
    volume_source: np.ndarray
    measured: np.ndarray
    doubted: np.ndarray
    footway_source: np.ndarray
    width: np.ndarray
    width_known: np.ndarray
    light_known: np.ndarray
    winter_known: np.ndarray
    hinders: np.ndarray
    judgement: np.ndarray
    coverage: np.ndarray
    factors: dict

    def __len__(self):
        return len(self.klass)


@dataclass(frozen=True, eq=False)
class StepReasons:
    """One row per step told; all arrays of shape (k,).

    Attributes
    ----------
    step, street, crossing : ndarray of int
        Row of ``Steps``, of ``Streets`` and of ``Crossings`` (-1 = none).
    name, street_kind : ndarray
        Name of the street crossed (``""`` = none) and its ``Kind``.
    kind : ndarray of int8
        ``CrossingKind``.
    mapped : ndarray of bool
        Whether there is a crossing at all.
    mouth : ndarray of bool
        Mouth of a driveway or parking aisle.
    klass : ndarray of uint8
        Class of the gate.
    speed, adt, speed_source, volume_source, measured, doubted
        As in ``SideReasons``.
    lanes : ndarray of float64
        Lanes stepped over.
    marking_known, phase_known : ndarray of bool
        Whether it is known that the crossing is marked, and whether cars turn at green.
    unlit : ndarray of bool
        Whether the place is unlit.
    wait : ndarray of float64
        Mean wait for a gap, s.
    helps, hinders : ndarray of uint8
        Sum of ``Help`` and of ``Hinder`` bits.
    light_known : ndarray of bool
        Whether lighting is no default.
    stage : ndarray of float64
        Width crossed in one go at signals where it is too wide for the best class, m; NaN elsewhere.
    green : ndarray of float64
        Walking speed that signals ask for where it is too fast for the best class, m/s; NaN elsewhere.
    judgement, coverage, factors
        As in ``SideReasons``.
    """

    step: np.ndarray
    street: np.ndarray
    crossing: np.ndarray
    name: np.ndarray
    street_kind: np.ndarray
    kind: np.ndarray
    mapped: np.ndarray
    mouth: np.ndarray
    klass: np.ndarray
    speed: np.ndarray
    adt: np.ndarray
    speed_source: np.ndarray
    volume_source: np.ndarray
    measured: np.ndarray
    doubted: np.ndarray
    lanes: np.ndarray
    marking_known: np.ndarray
    phase_known: np.ndarray
    unlit: np.ndarray
    wait: np.ndarray
    helps: np.ndarray
    hinders: np.ndarray
    light_known: np.ndarray
    stage: np.ndarray
    green: np.ndarray
    judgement: np.ndarray
    coverage: np.ndarray
    factors: dict

    def __len__(self):
        return len(self.klass)


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
        light_known=table.lit.known, winter_known=table.winter_class.known,
        hinders=_side_hinders(parts, profile.factors.along)[at], judgement=judgement,
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
    named = ("speed", "volume", "lanes", "facility", "sight", "parking", "light", "turning")
    return StepReasons(
        step=rows, street=street, crossing=crossing, name=np.where(street >= 0, table.name, ""),
        street_kind=table.kind, kind=step.kind,
        mapped=crossing >= 0, mouth=step.mouth, klass=klass,
        measured=traffic.measured, doubted=_doubted(computed, klass, judgement),
        speed=np.where(traffic.exposed, traffic.gate, np.nan), adt=np.where(traffic.exposed, traffic.adt, np.nan),
        speed_source=traffic.speed_source, volume_source=traffic.volume_source, lanes=step.lanes,
        marking_known=places.marked.known, phase_known=places.signal_phase.known, unlit=step.unlit,
        wait=mean_wait(step, profile), helps=_helps(step), hinders=_step_hinders(step, parts, profile, scenario),
        light_known=places.lit.known | table.lit.known, judgement=judgement, **_signals(step, profile),
        coverage=step_coverage(table, places, step, profile.factors.coverage, scenario),
        factors={name: getattr(parts, name) for name in named})


def _doubted(computed, klass, judgement):
    """Whether doubt about speed or volume raised the class: neither the town nor winter did."""
    return (judgement < 0) & (computed < klass) & (klass < FORBIDDEN)


def _helps(step):
    return (Help.ISLAND * (step.island & ~step.half) + Help.RAISED * step.raised
            + Help.PROTECTED * step.protected + Help.GUARD * step.guard + Help.HALF * step.half
            ).astype(np.uint8)


def _side_hinders(parts, figures):
    return (Hinder.PARKED * (parts.parking >= figures.parking.dense) + Hinder.DARK * (parts.light > 1)
            ).astype(np.uint8)


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
