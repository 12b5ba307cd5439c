# SPDX-License-Identifier: GPL-2.0-or-later
"""What an expression of a clause sees of a place: the fields of its layer and, under their names, the measures.

A value that is missing or only assumed is None, so that an expression over it has no value either.
"""
from dataclasses import fields

import numpy as np

from ..codes import Access, Junction, Oneway, Service
from ..paths import Status, Voice
from ..streets import CROSSING_CODES, MISSING, STREET_CODES, Attribute, CrossingKind, Crossings, Kind
from .measures import measures

_WORDS = {"service": Service, "junction": Junction, "foot": Access, "bicycle": Access, "oneway": Oneway,
          "status": Status, "category": Voice}
_CODES = {"streets": {**_WORDS, **STREET_CODES, "kind": Kind}, "crossings": {**CROSSING_CODES, "kind": CrossingKind},
          "paths": _WORDS, "elements": _WORDS, "schools": {}, "homes": {}, "voices": _WORDS}
_STREET_TOO = {"street_kind": "kind", "street_lit": "lit"}  # where a crossing has a field of that name itself
_OF_CROSSINGS = {field.name for field in fields(Crossings)} - {"street_id"}
_SIDES = {0: "left", 1: "right"}


class Columns:
    """Values of the places of a layer by name, each made when it is asked for first.

    Parameters
    ----------
    layer : str
        Layer that the clause applies to.
    subjects : Subjects
        Its places.
    table : callable
        ``table(layer)`` gives the arrays of a layer, None where it was not given.
    measure : callable
        ``measure(name, subjects)`` gives a ``Measured`` of these places.
    """

    def __init__(self, layer, subjects, table, measure):
        self._layer, self._subjects, self._table, self._measure = layer, subjects, table, measure
        self._made = {}
        self.asked, self.lacks = set(), {}  # names asked for; name -> the input without which it cannot be measured

    def __call__(self, name):
        """Values of a column as a list, None in a row where there is none; None where no such column exists."""
        self.asked.add(name)
        if name not in self._made:
            self._made[name] = self._make(name)
        return self._made[name]

    def _make(self, name):
        subjects, street = self._subjects, self._subjects.street
        if name == "side":
            return [_SIDES.get(side) for side in subjects.side.tolist()]
        if name == "length" and self._layer in ("streets", "paths"):
            return subjects.length.tolist()
        listed = measures().get(name)
        if listed is not None and self._layer not in listed.applies_to:
            listed = None
        if listed is not None and listed.field != name:  # more than the field of that name, as the volume of the peak
            return self._measured(name)
        own = street if self._layer == "streets" else subjects.crossing if self._layer == "crossings" else subjects.row
        column = _field(self._table(self._layer), name, own, _CODES[self._layer])
        if column is None and self._layer == "crossings":
            if name in _OF_CROSSINGS:  # no crossings were given: nothing is known of them
                return [None] * len(subjects)
            column = _field(self._table("streets"), _STREET_TOO.get(name, name), street, _CODES["streets"])
        return self._measured(name) if column is None and listed is not None else column

    def _measured(self, name):
        """Values of a measure, None where not known."""
        measured = self._measure(name, self._subjects)
        if measured.lacks:
            self.lacks[name] = measured.lacks
        return [value if known else None for value, known in zip(measured.values.tolist(), measured.known.tolist())]


def _field(table, name, rows, codes):
    """A field at rows of a table (-1 = none), as a list; None where the table has no such field."""
    column = getattr(table, name, None) if table is not None else None
    if not isinstance(column, (Attribute, np.ndarray)):
        return None
    at = np.maximum(rows, 0)
    none = np.asarray(rows) < 0
    if len(table) == 0:
        return [None] * len(rows)
    if isinstance(column, Attribute):
        values, none = column.values[at], none | ~column.known[at]
    elif column.ndim > 1:
        return None
    else:
        values = column[at]
    if name in codes:
        words = {int(member): member.name.lower() for member in codes[name]}
        if name == "kind" and codes[name] is CrossingKind:
            values, none = np.where(none, CrossingKind.UNMARKED, values), np.zeros(len(none), dtype=bool)
        none = none | (values == MISSING)
        return [None if gone else words.get(value) for value, gone in zip(values.tolist(), none.tolist())]
    return [None if gone or value in ("", None) or value != value else value
            for value, gone in zip(values.tolist(), none.tolist())]
