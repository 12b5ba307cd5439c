# SPDX-License-Identifier: GPL-2.0-or-later
"""Judgements layer -> core arrays."""
import re

import numpy as np

from ...core.safety.judged_places import REACH, judged_places
from ...core.safety.judgements import BOTH, CLOSED, Judgements
from . import columns, metric
from .days import day
from .source import open_source, read_rows
from .telling import Teller

_FIELDS = ("street_id", "crossing_id", "side", "profiles", "scenario", "effect", "reason", "author", "date",
           "valid_from", "expires")
_SIDES = {"left": 0, "right": 1, "both": BOTH, "": BOTH}
_EFFECT = re.compile(r"(?:class\s*)?([1-4])|closed")
_CALENDAR = ("date", "valid_from", "expires")


def read_judgements(algorithm, parameters, context, feedback, streets, crossings, crs, name="JUDGEMENTS"):
    """The judgements layer of a parameter.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    streets, crossings : Streets, Crossings
        What is judged.
    crs : QgsCoordinateReferenceSystem
        CRS of the streets.
    name : str
        Name of the parameter.

    Returns
    -------
    Judgements or None
        None where the layer is not given. A judgement of an id that several streets share has a row for each of them;
        one that names neither street nor crossing is about what lies at its place, and that is told; judgements that
        cannot be understood are told and left out, since a guess would speak in the town's name.
    """
    source = open_source(algorithm, parameters, name, context)
    if source is None:
        return None
    return judgements_of(read_rows(source, _FIELDS, feedback), context, feedback, streets, crossings, crs)


def judgements_of(rows, context, feedback, streets, crossings, crs):
    """As :func:`read_judgements`, from rows that were read."""
    teller = Teller(rows, feedback)
    table = {field: rows.column(field) for field in _FIELDS}
    side = [_SIDES.get(columns.key(value)) for value in table["side"]]
    effect = [_effect(value) for value in table["effect"]]
    days = {field: [day(value) for value in table[field]] for field in _CALENDAR}
    about = _about(rows, context, teller, streets, crossings, crs)
    wrong = {
        "judgement_effect": [row for row, value in enumerate(effect) if value is None],
        "judgement_side": [row for row, value in enumerate(side) if value is None],
        "judgement_date": [row for row in range(len(rows)) if any(days[field][row] is None for field in _CALENDAR)],
        "judgement_place": [row for row in range(len(rows)) if row not in about],
    }
    for code, at in wrong.items():
        teller.tell(code, at, distance=round(REACH))
    used = np.setdiff1d(np.arange(len(rows)), [row for at in wrong.values() for row in at]).tolist()
    places = [(row, *place) for row in used for place in about[row]]
    row = [place[0] for place in places]
    text = {field: _objects([str(table[field][r] or "") for r in row]) for field in ("reason", "author")}
    return Judgements(
        street_row=np.array([place[1] for place in places], dtype=np.int64),
        crossing_row=np.array([place[3] for place in places], dtype=np.int64),
        side=np.array([place[2] if _is_empty(table["side"][place[0]]) else side[place[0]] for place in places],
                      dtype=np.int64),
        effect=np.array([effect[r] for r in row], dtype=np.uint8),
        profiles=_objects([_list(table["profiles"][r]) for r in row]),
        scenario=_objects([columns.key(table["scenario"][r]).upper() for r in row]),
        **text, **{field: _objects([days[field][r] for r in row]) for field in _CALENDAR})


def _about(rows, context, teller, streets, crossings, crs):
    """Row -> places ``(street, side, crossing)`` that the judgement is about: by its ids, else by its own place."""
    on_street = _pointing(rows.column("street_id"), streets.street_id)
    on_crossing = _pointing(rows.column("crossing_id"), crossings.crossing_id)
    about, nameless = {}, []
    for row in range(len(rows)):
        # a judgement that names a crossing is about it, whatever street it names too
        places = [(-1, BOTH, at) for at in on_crossing[row]] or [(at, BOTH, -1) for at in on_street[row]]
        if places:
            about[row] = places
        elif _is_empty(rows.column("street_id")[row]) and _is_empty(rows.column("crossing_id")[row]):
            nameless.append(row)
    found = judged_places([rows.wkb[row] for row in nameless], streets, crossings,
                          lambda xy: metric.transform(xy, rows.crs, crs, context)[0])
    for shape, *place in zip(found.shape.tolist(), found.street.tolist(), found.side.tolist(),
                             found.crossing.tolist()):
        about.setdefault(nameless[shape], []).append(tuple(place))
    by_place = [row for row in nameless if row in about]
    teller.tell("judgement_by_place", by_place, distance=round(REACH), names=tuple(
        str(crossings.crossing_id[at] if at >= 0 else streets.street_id[street])
        for row in by_place for street, _, at in about[row]))
    return about


def _is_empty(value):
    return columns.key(value) == ""


def _effect(value):
    """Class 1 to 4 or 5 for closed; None where it is neither."""
    match = _EFFECT.fullmatch(columns.key(value))
    if match is None:
        return None
    return int(match.group(1)) if match.group(1) else CLOSED


def _list(value):
    """``"P1, P2"`` -> ``("P1", "P2")``."""
    words = value if isinstance(value, (list, tuple)) else re.split(r"[,;\s]+", str(value or ""))
    return tuple(str(word).strip().upper() for word in words if str(word).strip())


def _pointing(values, known):
    """For each value the rows of ``known`` that have it."""
    rows = {}
    for row, value in enumerate(known):
        rows.setdefault(columns.key(value), []).append(row)
    rows.pop("", None)
    return [rows.get(columns.key(value), []) for value in values]


def _objects(values):
    result = np.empty(len(values), dtype=object)
    result[:] = values
    return result
