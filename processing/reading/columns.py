# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of a layer's fields -> numbers, codes, texts and ids, with the rows that could not be understood."""
import numpy as np

from ...core.streets import MISSING, Access, Oneway, YesNo
from .few import Few

_YES_NO = {"yes": 1, "true": 1, "1": 1, "no": 0, "false": 0, "0": 0}
# other spellings of a word, beside the names of the enum
_ALIASES = {
    YesNo: _YES_NO,
    Access: _YES_NO,
    Oneway: {**_YES_NO, "-1": Oneway.REVERSE},
}
_NOTHING = ("", "null")  # what exports write for a missing value


def numbers(values, negative=False):
    """Numbers of a field.

    Parameters
    ----------
    values : list
        Values; numbers written as text count as numbers.
    negative : bool
        Whether values below 0 have a meaning.

    Returns
    -------
    ndarray of float64, list of int
        NaN where missing or not understood; the rows that were not understood.
    """
    if values.count(None) == len(values):
        return np.full(len(values), np.nan), []
    try:
        result = np.array(values, dtype=float)
        plain = str not in set(map(type, values))
    except (TypeError, ValueError):
        plain = False
    if not plain:
        result = np.array([_number(v) for v in values], dtype=float)
    result = result.reshape(-1)
    bad = np.isinf(result)
    if not negative:
        bad |= result < 0
    result[bad] = np.nan
    return result, np.flatnonzero(bad).tolist()


def _number(value):
    """A float; NaN for nothing and infinity for what is no number."""
    if value is None or (isinstance(value, str) and value.strip().lower() in _NOTHING):
        return np.nan
    try:
        number = float(value)
    except (TypeError, ValueError):
        return np.inf
    return number if np.isfinite(number) else np.inf


def codes(values, enum):
    """Codes of a field of words.

    Parameters
    ----------
    values : list or Few
        Words in any case.
    enum : type
        The ``IntEnum`` of the words.

    Returns
    -------
    ndarray of int8, list of int
        -1 where missing or not understood; the rows that were not understood.
    """
    column = Few.of(values)
    table = {member.name.lower(): int(member) for member in enum}
    table.update(_ALIASES.get(enum, {}))
    words = [key(value) for value in column.values]
    known = np.array([table.get(word, MISSING) for word in words], dtype=np.int8)
    unknown = np.array([word not in table and word not in _NOTHING for word in words], dtype=bool)
    return known[column.index], np.flatnonzero(unknown[column.index]).tolist()


def key(value):
    """A value as a word to compare with: lower case, ``1.0`` and ``1`` alike, ``""`` for nothing."""
    return "" if value is None else str(plain(value)).strip().lower()


def plain(value):
    """A value as one would write it: ``1.0`` as ``1``."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def texts(values):
    """Texts of a field, ``""`` where missing."""
    return _objects(["" if value is None else str(value) for value in values])


def ids(values, fid):
    """Ids of a field in its own type; the feature id where there is none.

    Returns
    -------
    ndarray of object, list of int
        The ids, and the rows in which a feature id stands in because the field is empty there.
    """
    empty = [row for row, value in enumerate(values) if value is None or value == ""]
    if len(empty) == len(values):
        return _objects(fid.tolist()), []
    as_text = isinstance(next(v for v in values if v not in (None, "")), str)
    result = list(values)
    for row in empty:
        result[row] = str(fid[row]) if as_text else int(fid[row])
    return _objects(result), empty


def match_ids(values, known):
    """Ids that point into another layer, in the type they have there.

    A school may be the number 12 in one layer and the text ``"12"`` in the other.

    Parameters
    ----------
    values : array_like of object
        Ids that point; None stays None.
    known : array_like of object
        Ids pointed at.

    Returns
    -------
    ndarray of object
        The ids as ``known`` has them; those it does not hold stay as they are.
    """
    same = {value: value for value in known}
    others = {value for value in values if value is not None and value not in same}
    by_key = {key(value): value for value in known} if others else {}
    return _objects([by_key.get(key(value), value) if value in others else same.get(value) for value in values])


def duplicates(values):
    """Rows whose value stands in an earlier row too."""
    if len(set(values)) == len(values):
        return []
    seen, rows = set(), []
    for row, value in enumerate(values):
        if value in seen:
            rows.append(row)
        seen.add(value)
    return rows


def _objects(values):
    result = np.empty(len(values), dtype=object)
    result[:] = values
    return result
