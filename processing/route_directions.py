# SPDX-License-Identifier: GPL-2.0-or-later
"""There and back: the ways searched for each direction, and the worse one of both for every home."""
from dataclasses import replace

import numpy as np

from ..core.routing.routes import find_routes
from ..core.routing.solve import Status
from ..core.safety.guards import guarded_between, minutes_of
from .route_tables import tell_routes
from .words import directions as words
from .words import say
from .writing import columns
from .writing.geometry import Geometry

TO_SCHOOL, FROM_SCHOOL, BOTH = "TO_SCHOOL", "FROM_SCHOOL", "BOTH"
TIME_OF = {TO_SCHOOL: "ARRIVAL", FROM_SCHOOL: "DEPARTURE"}


def find_and_tell(algorithm, parameters, context, feedback, data, request):
    """Find the routes of every direction asked for, and their words.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As QGIS gives them.
    data : dict
        ``STREETS`` and ``CROSSINGS`` in canonical order.
    request : Request

    Returns
    -------
    list of Told
        One a direction, to school first.
    """
    wanted = algorithm.parameterAsEnumString(parameters, "DIRECTION", context)
    told = {}  # guards that stand -> Told: a way that meets the same guards is walked, not ridden, alike both ways
    for direction in (TO_SCHOOL, FROM_SCHOOL) if wanted == BOTH else (wanted,):
        time = minutes_of(algorithm.parameterAsString(parameters, TIME_OF[direction], context))
        crossings = _guarded(data["CROSSINGS"], direction, time, request.country.guard_minutes, feedback)
        from_school = direction == FROM_SCHOOL and any(request.rides)
        guards = from_school, *np.flatnonzero(crossings.guard_hours != "").tolist()
        if guards in told:
            told[direction] = replace(told[guards], direction=direction)
            continue
        routes = find_routes(data["STREETS"], crossings, replace(request, from_school=from_school))
        for notice in routes.notices if not told else ():
            feedback.pushWarning(say(notice))
        told[guards] = told[direction] = tell_routes(routes, request.country, request.options, direction)
    return [told[direction] for direction in TIME_OF if direction in told]


def _guarded(crossings, direction, time, minutes, feedback):
    """The crossings with the guards that stand before arrival, or after departure; all of them where no time is set."""
    if time is None or not (crossings.guard_hours != "").any():
        return crossings
    begin, end = (time - minutes, time) if direction == TO_SCHOOL else (time, time + minutes)
    guards = guarded_between(crossings, begin, end)
    feedback.pushInfo(words.guards(direction, begin, end, guards.present, guards.absent))
    if guards.unread:
        feedback.pushWarning(words.guards_unread(guards.unread))
    return guards.crossings


def worse_of(told):
    """Row of the direction in which each home fares worse, shape (homes,): the worse status, then the greater risk."""
    if len(told) == 1:
        return np.zeros(len(told[0].routes.homes), dtype=np.int64)
    there, back = (one.routes for one in told)
    riskier = np.nan_to_num(back.risk) > np.nan_to_num(there.risk)
    return ((back.status < there.status) | ((back.status == there.status) & riskier)).astype(np.int64)


def status_of(told):
    """Status of every home in its worse direction."""
    return np.choose(worse_of(told), [one.routes.status for one in told])


def homes_in_both(told, tables):
    """Columns and geometry of HOMES_STATUS: every home in its worse direction, which ``reason`` names.

    Parameters
    ----------
    told : list of Told
    tables : list of (list of Column, Geometry)
        HOMES_STATUS of each direction.

    Returns
    -------
    list of Column, Geometry
    """
    if len(told) == 1:
        return tables[0]
    row, (there, back) = worse_of(told), told
    alike = (there.routes.status == back.routes.status) & (there.reason == back.reason)
    reasons = [words.worse(None if same else told[of].direction, told[of].reason[home])
               for home, (of, same) in enumerate(zip(row.tolist(), alike.tolist()))]
    found = []
    for same in zip(*(table for table, _ in tables)):
        values = reasons if same[0].name == "reason" else [same[of].values[home] for home, of in enumerate(row)]
        found.append(columns.Column(same[0].name, _kind(same), values))
    return found, tables[0][1]


def told_in_report(told):
    """The direction that the report is about, and what it says of that: the one with fewer pupils on a way.

    One alone: from two parts, counts too small to be told could be worked out.
    """
    served = [one.routes.homes.pupils[one.routes.status >= Status.SERVED_OVER_DETOUR].sum() for one in told]
    worse = told[int(np.argmin(served))]
    return worse, words.told_of(worse.direction, len(told) > 1, all(one.routes is worse.routes for one in told))


def stacked(tables):
    """Tables (columns and geometry) of the same columns, one below the other."""
    found = [columns.Column(same[0].name, _kind(same), [value for column in same for value in column.values])
             for same in zip(*(table for table, _ in tables))]
    return found, Geometry(tables[0][1].kind, [wkb for _, geometry in tables for wkb in geometry.wkb])


def _kind(same):
    """Kind of a column: that of the first table in which it says anything."""
    return next((one.kind for one in same if any(value is not None for value in one.values)), same[0].kind)
