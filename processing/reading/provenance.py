"""The ``provenance`` field: where each value of a row comes from.

A JSON object, attribute -> ``[word, value]``. The value is the one the word was said of: where the layer now holds
another, somebody has typed over it and the new one is ``stated``. Assumed values of a row that somebody has confirmed
(``confirmed_by``) are ``stated`` too.
"""
import json

import numpy as np

from ...core.streets import Source
from .columns import numbers
from .few import Few

_SOURCES = {source.name.lower(): int(source) for source in Source}


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
        self._told = [_parse(text) for text in distinct.values]
        broken = np.array([told is None for told in self._told], dtype=bool)
        self.bad = np.flatnonzero(broken[self._of_row]).tolist() if len(broken) else []
        self._told = [told or {} for told in self._told]

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
            confirmed an assumed one.
        """
        source = np.full(len(values), Source.STATED, dtype=np.uint8)
        entries = [entry.get(name) for entry in self._told]
        number = {entry: i for i, entry in enumerate(dict.fromkeys(entries))}
        if set(number) <= {None}:
            return source
        words, told = zip(*(entry or (int(Source.STATED), None) for entry in number))
        assumed, _ = (codes or numbers)(list(told))
        entry = np.array([number[entry] for entry in entries], dtype=np.int64)[self._of_row]
        unnamed = np.array([value is None for value in told], dtype=bool)[entry]
        same = unnamed | (assumed[entry] == values)
        source[same] = np.array(words, dtype=np.uint8)[entry][same]
        if self._confirmed is not None:
            source[self._confirmed & (source == Source.DEFAULT)] = Source.STATED
        return source


def _said(column):
    """Mask of the rows that hold more than blanks."""
    there = np.array([value is not None and bool(str(value).strip()) for value in column.values], dtype=bool)
    return there[column.index]


def _hashable(text):
    return json.dumps(text) if isinstance(text, dict) else text  # QGIS parses fields of type JSON itself


def _parse(text):
    """Attribute -> source code and value (None where not told); None where the text is no JSON object."""
    if text is None or text == "":
        return {}
    try:
        told = json.loads(text)
    except (TypeError, ValueError, RecursionError):
        return None
    if told is None:
        return {}
    return {name: _pair(entry) for name, entry in told.items()} if isinstance(told, dict) else None


def _pair(entry):
    """``[word, value]``, ``[word]`` or ``word`` -> source code and value."""
    word, value = (entry + [None, None])[:2] if isinstance(entry, list) else (entry, None)
    if isinstance(value, (list, dict)):
        value = None
    return _SOURCES.get(str(word), int(Source.STATED)), value
