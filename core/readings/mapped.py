# SPDX-License-Identifier: GPL-2.0-or-later
"""The columns of a town's layer, read by the rules of a mapping."""
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from ..streets import CROSSING_CODES, MISSING, STREET_CODES, Access, Attribute, Oneway, YesNo
from .mapping import CROSSING_PLAIN_CODES, STREET_PLAIN_CODES

# other spellings of a word, beside the names of the enum
_YES_NO = {"true": 1, "1": 1, "false": 0, "0": 0}
_SPELLINGS = {YesNo: _YES_NO, Access: _YES_NO, Oneway: _YES_NO}
_SIGNED = ("gradient", "level")


@dataclass(frozen=True, eq=False)
class Unread:
    """Values of one field that no rule could read.

    Attributes
    ----------
    attribute : str
        What they were wanted for.
    field : str
        Field of the layer.
    rows : ndarray of int64
        Rows that have no value therefore.
    words : tuple of str
        The values, the commonest first.
    """

    attribute: str
    field: str
    rows: np.ndarray
    words: tuple


class Fields:
    """The fields of a layer, found in any case; each field is understood once per distinct value.

    Parameters
    ----------
    columns : dict of str to list
        Field name -> values, one a row.
    n : int
        Number of rows.
    missing : frozenset of str
        Texts that mean "no value", in lower case.
    """

    def __init__(self, columns, n, missing):
        self._columns = {name.lower(): values for name, values in columns.items()}
        self._n, self._missing, self._read = n, missing, {}

    def __len__(self):
        return self._n

    def __contains__(self, name):
        return name.lower() in self._columns

    def __getitem__(self, name):
        """The ``Column`` of a field; one without values where the layer has no such field."""
        name = name.lower()
        if name not in self._read:
            self._read[name] = Column.of(self._columns.get(name, [None] * self._n), self._missing)
        return self._read[name]

    def where(self, condition):
        """Mask of the rows that have, in every field named, one of the values named."""
        mask = np.ones(self._n, dtype=bool)
        for name, words in condition.items():
            wanted = {word.lower() for word in words}
            column = self[name]
            mask &= np.array([text.lower() in wanted for text in column.texts], dtype=bool)[column.index]
        return mask


@dataclass(frozen=True, eq=False)
class Column:
    """A field as its distinct values and which of them each row has.

    Attributes
    ----------
    values : list
        Distinct values.
    index : ndarray of int64, shape (n,)
        Place in ``values`` of each row's value.
    missing : frozenset of str
        Texts that mean "no value", in lower case.
    """

    values: list
    index: np.ndarray
    missing: frozenset

    @classmethod
    def of(cls, values, missing):
        """The column of some values."""
        # 1, 1.0 and True are equal and hash alike, yet they are written differently
        keyed = [(type(value), value) for value in values]
        place = {key: i for i, key in enumerate(dict.fromkeys(keyed))}
        return cls([value for _, value in place], np.fromiter(map(place.__getitem__, keyed), np.int64, len(keyed)),
                   missing)

    def without(self, missing):
        """The column in which further texts mean "no value"."""
        return replace(self, missing=self.missing | missing) if missing else self

    @cached_property
    def texts(self):
        """Text of each distinct value, ``""`` for nothing."""
        return [_text(value) for value in self.values]

    @cached_property
    def held(self):
        """Whether each distinct value says something."""
        return np.array([text != "" and text.lower() not in self.missing for text in self.texts], dtype=bool)


def _text(value):
    """A value as it is written in a mapping: ``1.0`` and ``1`` alike."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


def read_attribute(name, rules, fields, enum, source):
    """Values of one attribute.

    Parameters
    ----------
    name : str
        Attribute.
    rules : tuple of Rule
        The first that gives a row a value wins.
    fields : Fields
        The layer.
    enum : type or None
        ``IntEnum`` of its words; ``None`` for a number.
    source : Source
        Provenance where a rule says nothing else.

    Returns
    -------
    attribute : Attribute
        float64 or int8.
    unread : list of Unread
    """
    n = len(fields)
    values = np.full(n, np.nan) if enum is None else np.full(n, MISSING, dtype=np.int8)
    sources = np.full(n, source, dtype=np.uint8)
    given, unread = np.zeros(n, dtype=bool), []
    for rule in rules:
        allowed = fields.where(rule.when) & ~given
        if rule.value is not None:
            found = np.full(n, enum[rule.value.upper()] if enum else rule.value)
            takes = allowed
            values[takes], sources[takes] = found[takes], source if rule.source is None else rule.source
            given |= takes
        for field in rule.fields:
            column = fields[field].without(rule.missing)
            meaning, known = _meanings(name, column, rule, enum)
            takes = allowed & ~given & known[column.index]
            values[takes], sources[takes] = meaning[column.index][takes], source if rule.source is None else rule.source
            unread.append((field, allowed & ~given & (column.held & ~known)[column.index]))
            given |= takes
    told = [_unread(name, field, np.flatnonzero(rows & ~given), fields[field]) for field, rows in unread]
    return Attribute(values, sources), [each for each in told if len(each.rows)]


def _meanings(name, column, rule, enum):
    """Our value of each distinct value of a field, and whether it has one."""
    own = {word.lower(): value for word, value in rule.values.items()}
    meaning = np.full(len(column.values), np.nan if enum is None else MISSING)
    for i, text in enumerate(column.texts):
        word = text.lower()
        if word in own:
            meaning[i] = own[word] if enum is None else enum[own[word].upper()]
        elif column.held[i]:
            meaning[i] = _number(name, text) * rule.factor if enum is None else _code(word, enum)
    known = ~np.isnan(meaning) if enum is None else meaning != MISSING
    return meaning, known


def _number(name, text):
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return np.nan
    return number if np.isfinite(number) and (number >= 0 or name in _SIGNED) else np.nan


def _code(word, enum):
    member = enum.__members__.get(word.upper())
    return _SPELLINGS.get(enum, {}).get(word, MISSING) if member is None else member


def _unread(name, field, rows, column):
    words, count = np.unique(column.index[rows], return_counts=True)
    commonest = words[np.argsort(-count, kind="stable")]
    return Unread(name, field, rows, tuple(column.texts[i] for i in commonest))


def read_texts(rules, fields):
    """Values of an attribute of texts or ids in the type of the layer, ``None`` where there is none.

    Parameters
    ----------
    rules : tuple of Rule
        The first that gives a row a value wins.
    fields : Fields
        The layer.

    Returns
    -------
    ndarray of object, shape (n,)
    """
    result = np.full(len(fields), None, dtype=object)
    for rule in rules:
        allowed = fields.where(rule.when)
        if rule.value is not None:
            result[allowed & (result == None)] = rule.value  # noqa: E711 - element by element
        own = {word.lower(): value for word, value in rule.values.items()}
        for field in rule.fields:
            column = fields[field]
            meaning = np.empty(len(column.values), dtype=object)
            meaning[:] = [own.get(text.lower(), value if held else None)
                          for text, value, held in zip(column.texts, column.values, column.held)]
            takes = allowed & (result == None)  # noqa: E711 - element by element
            result[takes] = meaning[column.index][takes]
    return result


def read_streets_columns(mapping, rules, fields):
    """All attributes of streets that some rules give.

    Returns
    -------
    columns : dict of str to (Attribute or ndarray)
        ``Attribute`` for those with provenance, int8 codes (-1 = missing) for the plain ones, object for texts.
    unread : list of Unread
    """
    return _columns(rules, fields, {**STREET_PLAIN_CODES, **STREET_CODES}, (*STREET_PLAIN_CODES, "level"),
                    ("street_id", "name"), mapping.source)


def read_crossings_columns(mapping, rules, fields):
    """All attributes of crossings that some rules give; as :func:`read_streets_columns`."""
    return _columns(rules, fields, {**CROSSING_PLAIN_CODES, **CROSSING_CODES}, tuple(CROSSING_PLAIN_CODES),
                    ("crossing_id", "street_id", "guard_hours"), mapping.source)


def _columns(rules, fields, codes, plain, texts, source):
    columns, unread = {}, []
    for name, of_name in rules.items():
        if name in texts:
            columns[name] = read_texts(of_name, fields)
            continue
        attribute, not_read = read_attribute(name, of_name, fields, codes.get(name), source)
        columns[name] = attribute.values if name in plain else attribute
        unread += not_read
    return columns, unread
