# SPDX-License-Identifier: GPL-2.0-or-later
"""Class and risk of every side and every step for one profile: the same pure functions on three readings of the data.

Central defaults make the risk, pessimistic ones ``risk_pessimistic``, favourable ones ``known_klass``. The class of the
gate is that of the central values, one step up where an assumed speed or volume, taken at its worst, would make it
worse: a class that does not depend on them stays.
"""
from dataclasses import fields, replace

import numpy as np

from ..defaults import (
    fill_crossing_defaults,
    fill_defaults,
    with_favourable,
    with_favourable_crossings,
    with_pessimistic,
    with_pessimistic_crossings,
)
from ..streets import Attribute, CrossingKind, Crossings, Junction, Source, Streets, YesNo
from .along import FORBIDDEN, along_class, along_parts, clear_width, situations
from .coverage import along_coverage, step_coverage
from .crossing import class_limits, crossing_class, crossing_parts, steps_of
from .results import Sides, Steps
from .seasons import in_scenario
from .traffic import exposed_only, traffic_of

# what a step asks of the street it crosses
STEP_COLUMNS = frozenset((
    "kind", "service", "junction", "oneway", "speed_limit", "v85", "adt", "peak_volume", "heavy_share", "calming",
    "lanes", "carriageway_width", "buffer_width", "lit", "parking_left", "parking_right"))


def raised_by_doubt(klass, worst):
    """Class one step up where the worst plausible speed and volume would make it worse; 4 at most."""
    doubt = (worst > klass) & (klass < FORBIDDEN)
    return np.where(doubt, np.minimum(klass + 1, 4), klass).astype(np.uint8)


def one_of_two(streets, inner):
    """Mask of the streets that are one carriageway of two: their default volume is halved."""
    return np.any(inner, axis=1) & (streets.junction != Junction.ROUNDABOUT)


def assess_sides(streets, inner, profile, country, scenario="DAYLIGHT"):
    """Class, risk and coverage of both sides of every street.

    Parameters
    ----------
    streets : Streets
        Streets; missing values are filled by the country's defaults.
    inner : ndarray of bool, shape (n, 2)
        Inner sides of dual carriageways and roundabouts: class 5.
    profile : Profile
        Age, limits and factors.
    country : Country
        Whose defaults apply.
    scenario : str
        ``"DAYLIGHT"``, ``"DARK"`` or ``"WINTER"``.

    Returns
    -------
    Sides
    """
    factors, inner = profile.factors, np.asarray(inner, dtype=bool)
    halved = one_of_two(streets, inner)
    central, worst, best, doubtful = _readings(streets, country)
    situation, traffic, parts = _along(central, inner, halved, profile, scenario)
    klass = along_class(central, traffic, situation, parts.clear_width, factors.classes)
    doubted = along_class(doubtful, traffic_of(doubtful, factors, halved), situation, parts.clear_width,
                          factors.classes)
    klass = in_scenario(raised_by_doubt(klass, doubted), central, situation, factors.classes, scenario, True)
    best_traffic = traffic_of(best, factors, halved)
    best_situation = situations(best, best_traffic.exposed, inner, factors.along, trust_assumed=True)
    known = along_class(best, best_traffic, best_situation, clear_width(best, best_situation), factors.classes)
    return Sides(
        klass=klass, known_klass=in_scenario(known, best, best_situation, factors.classes, scenario, False),
        risk=parts.risk, risk_pessimistic=_along(worst, inner, halved, profile, scenario)[2].risk,
        coverage=along_coverage(central, traffic, situation, factors.coverage, scenario),
        judgement=np.full(situation.shape, -1, dtype=np.int32), limit=profile.along_limit)


def _readings(streets, country):
    """Central, worst and best reading of the streets, and the central one with the worst speed and volume."""
    central = fill_defaults(streets, country.defaults)
    worst = with_pessimistic(central, country.defaults)
    doubtful = central.with_columns(speed_limit=worst.speed_limit, adt=worst.adt)
    return central, worst, with_favourable(central, country.defaults), doubtful


def _along(streets, inner, halved, profile, scenario):
    traffic = traffic_of(streets, profile.factors, halved)
    situation = situations(streets, traffic.exposed, inner, profile.factors.along)
    return situation, traffic, along_parts(streets, traffic, situation, profile.factors, profile.a_along, scenario)


def with_unmarked(crossings):
    """The crossings and a last row for the step where none is mapped: it has no island, no signals, nothing."""
    nothing = Crossings.blank([(np.nan, np.nan)], [CrossingKind.UNMARKED])
    no = Attribute.of(np.array([YesNo.NO], dtype=np.int8), Source.DERIVED)
    plain = dict.fromkeys(("marked", "island", "raised", "continuous", "slip_lane", "cycle_crossing"), no)
    nothing = nothing.with_columns(**plain)
    columns = {}
    for f in fields(Crossings):
        column, last = getattr(crossings, f.name), getattr(nothing, f.name)
        columns[f.name] = Attribute(np.append(column.values, last.values), np.append(column.source, last.source)) \
            if isinstance(column, Attribute) else np.concatenate([column, last])
    return Crossings(**columns)


def take_attributes(streets, rows, names=None, taken=None):
    """Streets of the rows without copying their geometry.

    Parameters
    ----------
    streets : Streets
        One reading of the streets.
    rows : ndarray of int
        Rows to take.
    names : collection of str, optional
        The columns that are needed; the others come without rows. All where not given.
    taken : dict, optional
        Columns that were taken already, by the identity of the column: the readings share most of them.

    Returns
    -------
    Streets
    """
    taken = {} if taken is None else taken
    columns = {}
    for name in (f.name for f in fields(Streets) if f.name != "lines"):
        column = getattr(streets, name)
        if id(column) not in taken:
            taken[id(column)] = column.take(rows if names is None or name in names else rows[:0])
        columns[name] = taken[id(column)]
    return Streets(lines=streets.lines, **columns)


def assess_steps(streets, crossings, street_row, crossing_row, halves, profile, country, scenario="DAYLIGHT"):
    """Class, risk and coverage of every step over a street.

    Parameters
    ----------
    streets, crossings : Streets, Crossings
        Missing values are filled by the country's defaults.
    street_row : ndarray of int, shape (m,)
        Street crossed, -1 where there is none (a railway).
    crossing_row : ndarray of int, shape (m,)
        Crossing used, -1 = an unmarked step where none is mapped.
    halves : ndarray of bool, shape (m,)
        One carriageway of two: a crossing with island, its own lanes, a default volume halved.
    profile, country, scenario
        As in ``assess_sides``.

    Returns
    -------
    Steps
    """
    rows, mapped = np.asarray(street_row, dtype=np.int64), np.asarray(crossing_row, dtype=np.int64)
    halves = np.asarray(halves, dtype=bool)
    factors = profile.factors
    if not len(streets) or not len(rows):
        return _no_steps(rows, mapped, halves)
    readings, taken = _readings(streets, country), {}
    central, worst, best, doubtful = [take_attributes(reading, rows, STEP_COLUMNS, taken) for reading in readings]
    filled = fill_crossing_defaults(with_unmarked(crossings), country.defaults)
    at = np.where(mapped < 0, len(crossings), mapped)
    bad, good = (change(filled, country.defaults).take(at)
                 for change in (with_pessimistic_crossings, with_favourable_crossings))
    filled = filled.take(at)
    traffic = [exposed_only(traffic_of(reading, factors, halves), rows)
               for reading in (central, worst, best, doubtful)]
    step, worst_step, best_step = (
        steps_of(reading, seen, places, halves, factors.crossing)
        for reading, seen, places in zip((central, worst, best), traffic, (filled, bad, good)))
    doubted = crossing_class(replace(step, traffic=traffic[3]), profile, scenario)
    return Steps(
        street_row=rows, crossing_row=mapped, half=halves,
        klass=raised_by_doubt(crossing_class(step, profile, scenario), doubted),
        known_klass=crossing_class(best_step, profile, scenario),
        risk=crossing_parts(step, profile, scenario).risk,
        risk_pessimistic=crossing_parts(worst_step, profile, scenario, "pessimistic").risk,
        coverage=step_coverage(central, filled, step, factors.coverage, scenario),
        judgement=np.full(len(rows), -1, dtype=np.int32),
        limit=class_limits(step, profile), known_limit=class_limits(best_step, profile))


def _no_steps(rows, mapped, halves):
    empty, none = np.empty(0), np.empty(0, dtype=np.uint8)
    return Steps(rows, mapped, halves, none, none, empty, empty, empty, np.empty(0, dtype=np.int32), none, none)
