# SPDX-License-Identifier: GPL-2.0-or-later
"""Crossings that a town draws as lines: a crossing object wherever such a line meets a motor street."""
import numpy as np
from scipy.spatial import cKDTree

from ..network.vertices import places_of
from ..streets import MISSING, Attribute, CrossingKind, Crossings, Kind

SAME_PLACE = 1.0  # m


def crossings_on_streets(streets, said):
    """Crossings where ways of kind ``crossing`` meet motor streets.

    Parameters
    ----------
    streets : Streets
        Joined at their crossing lines.
    said : Crossings
        What each street row says of a crossing, row by row as ``streets``; only rows of kind ``crossing`` count.

    Returns
    -------
    Crossings
        One for each place, with the id of the crossing line (numbered where one line meets several places); where
        several lines meet at one place each attribute is the first that is known, in the order of the ids.
    """
    lines = streets.lines
    row = np.repeat(np.arange(len(streets)), np.diff(lines.first))
    place, first = places_of(lines.xy)
    motor_at = np.zeros(len(first), dtype=bool)
    motor_at[place[streets.motor[row]]] = True
    hit = np.flatnonzero((streets.kind[row] == Kind.CROSSING) & motor_at[place])
    names = np.array([str(name) for name in streets.street_id], dtype=object)
    hit = hit[np.lexsort((lines.xy[hit, 1], lines.xy[hit, 0], names[row[hit]], place[hit]))]
    at, group = np.unique(place[hit], return_inverse=True)
    leads = np.flatnonzero(np.r_[True, group[1:] != group[:-1]]) if len(hit) else np.empty(0, dtype=np.int64)
    merged = {name: _first_known(getattr(said, name).take(row[hit]), group, len(at))
              for name in Crossings.attribute_names()}
    kind = said.kind[row[hit]]
    best = np.zeros(len(at), dtype=np.int8)
    np.maximum.at(best, group, np.where(kind <= CrossingKind.SIGNALS, kind, CrossingKind.ZEBRA))
    ids = np.array([str(names[r]) for r in row[hit][leads]], dtype=object)
    return Crossings.blank(lines.xy[hit][leads], best, crossing_id=_numbered(ids, lines.xy[hit][leads]),
                           guard_hours=said.guard_hours[row[hit]][leads], **merged)


def with_drawn(mapped, drawn):
    """Crossings of a layer of points and those drawn as lines; where both say of one place, the point counts.

    Parameters
    ----------
    mapped, drawn : Crossings
        Crossings within a metre of each other are one.

    Returns
    -------
    Crossings
        The mapped ones and those drawn ones that are not among them.
    """
    if not len(mapped) or not len(drawn):
        return mapped.joined(drawn)
    distance, _ = cKDTree(mapped.xy).query(drawn.xy)
    return mapped.joined(drawn.take(np.flatnonzero(distance > SAME_PLACE)))


def _first_known(attribute, group, n):
    """The first known value of each group."""
    number = attribute.values.dtype.kind == "f"
    values = np.full(n, np.nan) if number else np.full(n, MISSING, dtype=attribute.values.dtype)
    source = np.zeros(n, dtype=np.uint8)
    given = np.flatnonzero(attribute.given)[::-1]
    values[group[given]], source[group[given]] = attribute.values[given], attribute.source[given]
    return Attribute(values, source)


def _numbered(ids, xy):
    """Ids made unique: those that stand several times get ``-2``, ``-3`` … from west to east."""
    result, seen = ids.copy(), {}
    for k in sorted(range(len(ids)), key=lambda k: (ids[k], tuple(xy[k]))):
        seen[ids[k]] = seen.get(ids[k], 0) + 1
        if seen[ids[k]] > 1:
            result[k] = f"{ids[k]}-{seen[ids[k]]}"
    return result
