# SPDX-License-Identifier: GPL-2.0-or-later
"""Homes and schools layers -> core arrays."""
import re

import numpy as np

from ...core.errors import SchoolPathError
from ...core.places import Gates, Homes
from ...core.profile import profiles_by_grade
from .. import profiles
from . import columns
from .source import open_source, read_rows
from .streets import places_of
from .telling import Teller

_GRADE = re.compile(r"\d+")
MODES = {"": "", "null": "", "walk": "WALK", "foot": "WALK", "bike": "BIKE", "bicycle": "BIKE", "cycle": "BIKE"}
_STREET_NAMES = ("street", "addr_street", "addr:street")


def read_homes(algorithm, parameters, context, feedback, crs, name="HOMES", school_field="school_id",
               profile_field="", gates=None, mode_field="", mode="WALK"):
    """The homes layer of a parameter.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    crs : QgsCoordinateReferenceSystem
        CRS of the streets, to which the places are brought.
    name : str
        Name of the parameter.
    school_field : str
        Field that names the school of a home; ``""`` = none.
    profile_field : str
        Field that holds the profile (``P1`` ...) or the grade (0 = pre-school, 1 ... 9); ``""`` = none.
    mode_field : str
        Field that says how a pupil goes (``walk``, ``bike``); ``""`` = all go by ``mode``.
    mode : str
        How they go where nothing is said: ``"WALK"`` or ``"BIKE"``.
    gates : Gates, optional
        The schools; ``school_id`` of the homes is given in the type it has there.

    Returns
    -------
    Homes
        Every row of the layer, in its order; a home without a place has NaN there.

    Raises
    ------
    SchoolPathError
        The layer has no rows, or not the fields that were named.
    """
    source = open_source(algorithm, parameters, name, context)
    named = tuple(field for field in (school_field, profile_field, mode_field) if field)
    rows = read_rows(source, ("home_id", "pupils", "mode", *_STREET_NAMES, *named), feedback)
    if not len(rows):
        raise SchoolPathError("layer_empty", layer=rows.title)
    for field in named:
        # "school_id" is where schools are looked for by themselves; any other name was chosen
        if field.lower() not in rows.columns and field != "school_id":
            raise SchoolPathError("field_missing", layer=rows.title, field=field, expected="")
    return homes_of(rows, context, feedback, crs, school_field, profile_field, gates, mode_field, mode)


def homes_of(rows, context, feedback, crs, school_field="school_id", profile_field="", gates=None, mode_field="",
             mode="WALK"):
    """As :func:`read_homes`, from rows that were read."""
    teller = Teller(rows, feedback)
    xy = places_of(rows, crs, context, teller)
    home_id, empty = columns.ids(rows.column("home_id"), rows.fid)
    teller.id_field("home_id", empty)
    teller.field("id_duplicate", columns.duplicates(home_id), "home_id")
    pupils, bad = columns.numbers(rows.column("pupils"))
    teller.field("number_unreadable", bad, "pupils")
    schools = [None if value == "" else value for value in rows.column(school_field)]
    street = next((rows.columns[field] for field in _STREET_NAMES if field in rows.columns), [None] * len(rows))
    return Homes(home_id=home_id, xy=xy, street=columns.texts(street), pupils=np.where(np.isnan(pupils), 1.0, pupils),
                 school_id=columns.match_ids(schools, () if gates is None else dict.fromkeys(gates.school_id)),
                 profile=profiles_of(rows, profile_field, teller), mode=_modes(rows, mode_field, mode, teller))


def _modes(rows, field, mode, teller):
    """How each pupil goes; what is neither on foot nor by bicycle goes as the run says, and is told."""
    read = np.array([MODES.get(columns.key(value), "other") for value in rows.column(field or "mode")], dtype=object)
    other = (read == "other") if field else (read != "") & (read != mode)
    teller.tell("mode_unused", np.flatnonzero(other), mode=mode)
    if not field:
        return np.full(len(rows), mode, dtype=object)
    return np.where((read == "other") | (read == ""), mode, read)


def profiles_of(rows, field, teller):
    """Profile of each home from a field of profiles or grades, ``""`` where not given or not understood."""
    result, bad = np.full(len(rows), "", dtype=object), []
    if not field:
        return result
    known, of_grade = profiles.names(), profiles_by_grade()
    for row, value in enumerate(rows.column(field)):
        word = columns.key(value)
        grade = _GRADE.match(word)  # 3, 3B, 3. luokka
        if grade and int(grade.group()) in of_grade:
            result[row] = of_grade[int(grade.group())]
        elif word.upper() in known or (word.startswith("p") and len(word) > 1):
            result[row] = word.upper()
        elif word:
            bad.append(row)
    teller.field("profile_unknown", bad, field, least=min(of_grade), most=max(of_grade))
    return result


def read_gates(algorithm, parameters, context, feedback, crs, name="SCHOOLS"):
    """The schools layer of a parameter: one gate a row.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    crs : QgsCoordinateReferenceSystem
        CRS of the streets, to which the places are brought.
    name : str
        Name of the parameter.

    Returns
    -------
    Gates
        Gates that have a place.

    Raises
    ------
    SchoolPathError
        No row has a place.
    """
    source = open_source(algorithm, parameters, name, context)
    rows = read_rows(source, ("school_id", "name", "guessed"), feedback)
    return gates_of(rows, context, feedback, crs)


def gates_of(rows, context, feedback, crs):
    """As :func:`read_gates`, from rows that were read."""
    teller = Teller(rows, feedback)
    xy = places_of(rows, crs, context, teller)
    school_id, empty = columns.ids(rows.column("school_id"), rows.fid)
    teller.id_field("school_id", empty)
    here = np.flatnonzero(np.isfinite(xy[:, 0]))
    if not len(here):
        raise SchoolPathError("layer_empty", layer=rows.title)
    guessed = np.array([columns.key(value) in ("1", "true", "yes") for value in rows.column("guessed")], dtype=bool)
    return Gates(school_id=school_id[here], name=columns.texts(rows.column("name"))[here], xy=xy[here],
                 guessed=guessed[here])
