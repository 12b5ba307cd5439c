# SPDX-License-Identifier: GPL-2.0-or-later
"""Small tables of streets and crossings for the tests of the safety model."""
import numpy as np

from school_path.core.lines import Lines
from school_path.core.streets import (
    CROSSING_CODES,
    STREET_CODES,
    Attribute,
    CrossingKind,
    Crossings,
    Kind,
    Source,
    Streets,
)

# a street of which everything is known: 7 m, two lanes, no footway, no parking, calmed so that the limit is driven
KNOWN = {"speed_limit": 30, "adt": 1000, "heavy_share": 0, "lanes": 2, "carriageway_width": 7, "footway_left": "none",
         "footway_right": "none", "footway_width": 2.0, "buffer_width": 0, "path_width": 2.0, "segregated": "yes",
         "lit": "yes", "parking_left": "none", "parking_right": "none", "calming": "yes", "winter_class": "k1"}
PLAIN = {"marked": "no", "island": "no", "raised": "no", "continuous": "no", "slip_lane": "no", "sight_distance": 300,
         "parking_distance": 20, "signal_speed": 0.9, "signal_phase": "protected", "lit": "yes"}


def _columns(table, codes, rows):
    columns = {}
    for name in table.attribute_names():
        enum = codes.get(name)
        values = [row.get(name) for row in rows]
        there = np.array([v is not None for v in values])
        if there.any():
            coded = [enum[v.upper()] if isinstance(v, str) else 0 if v is None else v for v in values]
            column = getattr(table, name)
            columns[name] = column.filled(there, np.array(coded, dtype=column.values.dtype)[there], Source.TAGGED)
    return table.with_columns(**columns)


def streets(*rows, kind=Kind.RESIDENTIAL, **shared):
    """Streets with the given attributes (words or numbers, None = missing); other columns by their own names."""
    rows = [{**shared, **row} for row in (rows or ({},))]
    lines = Lines.from_list([[(0, 20 * i), (100, 20 * i)] for i in range(len(rows))])
    table = _columns(Streets.blank(lines, [row.get("kind", kind) for row in rows]), STREET_CODES, rows)
    for name in ("name", "service", "junction", "foot", "bicycle", "oneway", "level"):
        if any(name in row for row in rows):
            column = getattr(table, name).copy()
            column[:] = [row.get(name, column[i]) for i, row in enumerate(rows)]
            table = table.with_columns(**{name: column})
    return table


def known(*rows, kind=Kind.RESIDENTIAL, **shared):
    """Streets of which everything is known."""
    return streets(*rows, kind=kind, **{**KNOWN, **shared})


def crossings(*rows, **shared):
    """Crossings of which everything is known, of kind ``unmarked`` unless they say otherwise."""
    rows = [{**PLAIN, **shared, **row} for row in rows]
    kinds = [CrossingKind[row.get("kind", "unmarked").upper()] for row in rows]
    table = _columns(Crossings.blank([(50, 0)] * len(rows), kinds), CROSSING_CODES, rows)
    return table.with_columns(guard_hours=np.array([row.get("guard", "") for row in rows], dtype=object))


def guessed(table, *names):
    """The table with the values of some attributes marked as defaults."""
    default = np.full(len(table), Source.DEFAULT, np.uint8)
    return table.with_columns(**{name: Attribute(getattr(table, name).values, default) for name in names})
