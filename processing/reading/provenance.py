# SPDX-License-Identifier: GPL-2.0-or-later
"""The ``provenance`` field: where each value of a row comes from.

A JSON object, attribute -> ``[word, value]``. The value is the one the word was said of: where the layer now holds
another, somebody has typed over it and the new one is ``stated``. Assumed values of a row that somebody has confirmed
(``confirmed_by``) are ``stated`` too. Formats with short texts (Shapefile: 254 characters) cut the object off: it is
read as far as it goes, and what it no longer tells of is assumed. So are values of a row whose text cannot be read, and
those with an unknown word: only where nothing is said a value is the town's.
"""
import json
import re

import numpy as np

from ...core.streets import Source
from .columns import numbers
from .few import Few

_SOURCES = {source.name.lower(): int(source) for source in Source}
_DECODER = json.JSONDecoder()
_NAME = re.compile(r"\"(\w+)\"\s*:\s*")


class Provenance:
    """The parsed provenance of a layer.

    Parameters
    ----------
    texts : list of str or None, or Few
        The field, row by row.
    confirmed_by : list of str or None, or Few, optional
        Who says that the assumed values of a row are right; None or blank = nobody.
    """

    def __init__(self, texts, confirmed_by=None):
        self._confirmed = None if confirmed_by is None else _said(Few.of(confirmed_by))
        column = texts if isinstance(texts, Few) else Few.of([_hashable(text) for text in texts])
        distinct = Few.of(column.values)
        self._of_row = distinct.index[column.index]
        parsed = [_parse(text) for text in distinct.values]
        self._told = [told for told, _ in parsed]
        self._whole = np.array([whole for _, whole in parsed], dtype=bool)
        something = np.array([bool(told) for told in self._told], dtype=bool)
        self.cut, self.bad = (self._rows(~self._whole & mask) for mask in (something, ~something))

    def _rows(self, mask):
        """Rows whose text is one of those."""
        return np.flatnonzero(mask[self._of_row]).tolist() if len(mask) else []

    def of(self, name, values, codes=None):
        """Source of each value of an attribute.

        Parameters
        ----------
        name : str
            Attribute.
        values : ndarray
            Its values, numbers or codes.
        codes : callable or None
            Makes codes of a list of words; None for numbers.

        Returns
        -------
        ndarray of uint8
            ``Source`` codes; ``STATED`` where nothing is told, the value is no longer the one told of, or somebody has
            confirmed an assumed one; ``DEFAULT`` where a text that is cut off or broken does not tell.
        """
        source = np.full(len(values), Source.STATED, dtype=np.uint8)
        if not self._whole.all():
            untold = np.array([name not in entry for entry in self._told], dtype=bool)
            source[(untold & ~self._whole)[self._of_row]] = Source.DEFAULT
        entries = [entry.get(name) for entry in self._told]
        number = {entry: i for i, entry in enumerate(dict.fromkeys(entries))}
        if set(number) <= {None}:
            return self._with_confirmed(source)
        words, told = zip(*(entry or (int(Source.STATED), None) for entry in number))
        assumed, _ = (codes or numbers)(list(told))
        entry = np.array([number[entry] for entry in entries], dtype=np.int64)[self._of_row]
        unnamed = np.array([value is None for value in told], dtype=bool)[entry]
        same = unnamed | (assumed[entry] == values)
        told_of = np.array([each is not None for each in number], dtype=bool)[entry]
        source[same & told_of] = np.array(words, dtype=np.uint8)[entry][same & told_of]
        return self._with_confirmed(source)

    def _with_confirmed(self, source):
        """The sources, with assumed values that somebody has confirmed."""
        if self._confirmed is not None:
            source[self._confirmed & (source == Source.DEFAULT)] = Source.STATED
        return source


def _said(column):
    """Mask of the rows that hold more than blanks."""
    there = np.array([value is not None and bool(str(value).strip()) for value in column.values], dtype=bool)
    return there[column.index]


def _hashable(text):
    return json.dumps(text) if isinstance(text, (dict, list)) else text  # QGIS parses fields of type JSON itself


def _parse(text):
    """Attribute -> source code and value (None where not told), and whether the text is whole."""
    if text is None or text == "":
        return {}, True
    try:
        told = json.loads(text)
    except (TypeError, ValueError, RecursionError):
        return _first_pairs(str(text)), False
    if told is None:
        return {}, True
    return ({name: _pair(entry) for name, entry in told.items()}, True) if isinstance(told, dict) else ({}, False)


def _first_pairs(text):
    """The same of the pairs at the beginning of an object that is cut off."""
    told, mark = {}, re.compile(r"\s*\{\s*").match(text)
    while mark:
        name = _NAME.match(text, mark.end())
        try:
            entry, end = _DECODER.raw_decode(text, name.end()) if name else (None, 0)
        except (ValueError, RecursionError):
            break
        if not isinstance(entry, list):  # what stands bare may be cut itself
            break
        told[name[1]] = _pair(entry)
        mark = re.compile(r"\s*,\s*").match(text, end)
    return told


def _pair(entry):
    """``[word, value]``, ``[word]`` or ``word`` -> source code and value."""
    word, value = (entry + [None, None])[:2] if isinstance(entry, list) else (entry, None)
    if isinstance(value, (list, dict)):
        value = None
    return _SOURCES.get(str(word), int(Source.DEFAULT)), value
