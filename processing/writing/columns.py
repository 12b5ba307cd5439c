# SPDX-License-Identifier: GPL-2.0-or-later
"""Arrays -> columns of a layer: name, kind of field and plain Python values with None for NULL."""
from typing import NamedTuple

import numpy as np

from ...core.streets import MISSING, Source


class Column(NamedTuple):
    """One field of a table to be written.

    Attributes
    ----------
    name : str
        Name of the field.
    kind : str or QgsField
        Kind of field (``compat.field``), or a field to be like.
    values : list
        A value a row, None = NULL.
    """

    name: str
    kind: str
    values: list


def real(name, values):
    """Numbers; NaN and infinity become NULL."""
    values = np.asarray(values, dtype=float)
    return Column(name, "real", _with_nulls(values, ~np.isfinite(values)))


def whole(name, values):
    """Whole numbers; NaN becomes NULL."""
    values = np.asarray(values)
    if values.dtype.kind == "f":
        gone = ~np.isfinite(values)
        return Column(name, "int", _with_nulls(np.where(gone, 0, values).astype(np.int64), gone))
    return Column(name, "int", values.astype(np.int64).tolist())


def text(name, values):
    """Texts; ``""`` and None become NULL."""
    return Column(name, "text", [None if value is None or value == "" else str(value) for value in values])


def flag(name, values):
    """True or false."""
    return Column(name, "bool", np.asarray(values, dtype=bool).tolist())


def ids(name, values):
    """Ids in their own type; None becomes NULL."""
    values = list(values)
    kinds = {type(value) for value in values if value is not None}
    if kinds and kinds <= {int, np.int64}:
        return Column(name, "long", [None if value is None else int(value) for value in values])
    if kinds and kinds <= {float, np.float64}:
        return Column(name, "real", values)
    return Column(name, "text", [None if value is None else str(value) for value in values])


def words(name, codes, enum, hide=()):
    """Codes as the words of the layer; missing ones and those to hide become NULL."""
    table = {int(member): member.name.lower() for member in enum if member not in hide}
    table[MISSING] = None
    return Column(name, "text", [table.get(code) for code in np.asarray(codes).tolist()])


def kept(other, own):
    """Fields of an input that are carried through.

    Parameters
    ----------
    other : Kept
        The fields and their values.
    own : list of Column
        Columns beside them; a field with the name of one of these is called ``NAME_input``.
    """
    ours = {column.name.lower() for column in own}
    taken = ours | {field.name().lower() for field in other.fields}
    result = []
    for field, values in zip(other.fields, other.values):
        name = field.name()
        if name.lower() in ours:
            while name.lower() in taken:
                name += "_input"
            taken.add(name.lower())
        result.append(Column(name, field, values.tolist()))
    return result


def provenance(table, codes_of):
    """The field ``provenance``: JSON, attribute -> [word, value as the field has it].

    Rows that say the same share one text, so a town's streets need some thousand texts and not one each.

    Parameters
    ----------
    table : Streets or Crossings
        The attributes.
    codes_of : dict
        Attribute -> enum of its words.
    """
    names = table.attribute_names()
    group = np.zeros(len(table), dtype=np.int64)
    for name in names:
        attribute = getattr(table, name)
        _, value = np.unique(attribute.values, return_inverse=True)
        said = np.where(attribute.given, value.reshape(-1) * len(Source) + attribute.source + 1, 0)
        _, group = np.unique(group * (said.max(initial=0) + 1) + said, return_inverse=True)
        group = group.reshape(-1)
    _, row = np.unique(group, return_index=True)
    texts = ["{" + ",".join(pieces) + "}" for pieces in _pieces(table.take(row), names, codes_of)]
    return Column("provenance", "text", [texts[i] if texts[i] != "{}" else None for i in group.tolist()])


def _pieces(table, names, codes_of):
    """For each row the ``"attribute":["word",value]`` of what is given."""
    pieces = [[] for _ in range(len(table))]
    sources = [source.name.lower() for source in Source]
    for name in names:
        attribute = getattr(table, name)
        words = [f'"{member.name.lower()}"' for member in codes_of.get(name, ())]
        rows = np.flatnonzero(attribute.given)
        for row, value, source in zip(rows.tolist(), attribute.values[rows].tolist(), attribute.source[rows].tolist()):
            said = words[value] if words else repr(int(value) if value == int(value) else value)
            pieces[row].append(f'"{name}":["{sources[source]}",{said}]')
    return pieces


def _with_nulls(values, gone):
    result = values.tolist()
    for row in np.flatnonzero(gone).tolist():
        result[row] = None
    return result
