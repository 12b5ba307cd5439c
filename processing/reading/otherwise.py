# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer that is read as if it were another one: some of its rows only, or with values that are tried out."""
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np


@dataclass(frozen=True)
class Changed:
    """Rows that are read with other values; what is set counts as stated.

    Attributes
    ----------
    id_field : str
        Field by which rows are known.
    values : mapping of str to dict
        Text of an id -> field -> value.
    wkb : bytes or None
        Place of a row that is new, in the CRS of the layer: ``values`` has its id and its fields then.
    """

    id_field: str
    values: Mapping
    wkb: object = None


@dataclass(frozen=True)
class Otherwise:
    """How a layer is read.

    Attributes
    ----------
    where : str
        Expression that holds for the rows that are read; ``""`` = all.
    changes : tuple of Changed
        One after the other.
    """

    where: str = ""
    changes: tuple = field(default_factory=tuple)


AS_IT_IS = Otherwise()


def changed(rows, changes):
    """Rows with changes.

    Parameters
    ----------
    rows : Rows
        With the fields ``id_field`` of the changes.
    changes : iterable of Changed

    Returns
    -------
    Rows
    """
    for change in changes:
        rows = _new(rows, change) if change.wkb is not None else _other(rows, change)
    return rows


def stated(text, names):
    """The field ``provenance`` without what it says of some fields; the same where it says nothing of them.

    Parameters
    ----------
    text : str or None
    names : collection of str
    """
    try:
        known = json.loads(text) if isinstance(text, str) and text else {}
    except (ValueError, RecursionError):  # what cannot be read says nothing
        return text
    if not isinstance(known, dict) or not set(known) & set(names):
        return text
    return json.dumps({name: word for name, word in known.items() if name not in names}, ensure_ascii=False)


def free_id(wanted, ids):
    """An id that no row has; where ids are numbers the next one."""
    numbers = [one for one in ids if one is not None and not isinstance(one, str)]
    if numbers:
        return int(max(numbers)) + 1
    taken, number, name = {str(one) for one in ids}, 1, wanted
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    return name


def _other(rows, change):
    """Rows of which some have other values."""
    ids = rows.column(change.id_field)
    at = [(row, change.values[str(value)]) for row, value in enumerate(ids) if str(value) in change.values]
    columns = dict(rows.columns)
    for name in {name for _, values in at for name in values}:
        column = list(rows.column(name))
        for row, values in at:
            column[row] = values.get(name, column[row])
        columns[name] = column
    if "provenance" in columns and at:
        column = list(columns["provenance"])
        for row, values in at:
            column[row] = stated(column[row], values)
        columns["provenance"] = column
    return replace(rows, columns=columns)


def _new(rows, change):
    """Rows and one more."""
    (wanted, values), = change.values.items()
    own = {**values, change.id_field: free_id(wanted, rows.column(change.id_field))}
    columns = {name: [*column, own.get(name)] for name, column in rows.columns.items()}
    columns.update({name: [*[None] * len(rows), value] for name, value in own.items() if name not in columns})
    fid = np.append(rows.fid, rows.fid.max(initial=0) + 1)
    return replace(rows, fid=fid, wkb=[*rows.wkb, change.wkb], columns=columns)
