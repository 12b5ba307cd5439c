"""Tags of OpenStreetMap objects, read column by column."""
import re
from functools import cached_property

import numpy as np

from ..streets import MISSING

_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def parse_hstore(text):
    r"""Tags of a PostgreSQL HSTORE text.

    Parameters
    ----------
    text : str
        Such as ``"highway"=>"path","name"=>"the \"Path\""``.

    Returns
    -------
    dict of str to str
    """
    pairs = _PAIR.findall(text)
    if "\\" in text:
        pairs = [(_ESCAPE.sub(r"\1", key), _ESCAPE.sub(r"\1", value)) for key, value in pairs]
    return dict(pairs)


class Tags:
    """Tags of many objects, read column by column.

    Parameters
    ----------
    rows : list of dict
        Tags of each object.
    """

    def __init__(self, rows):
        self.rows = rows
        self._columns = {}

    def __len__(self):
        return len(self.rows)

    def take(self, rows):
        """Tags of the given rows."""
        return Tags([self.rows[row] for row in rows])

    @cached_property
    def keys(self):
        """All keys that occur."""
        return set().union(*self.rows)

    def column(self, key):
        """Values of one key, ``""`` where it is absent; ndarray of object."""
        if key not in self._columns:
            column = np.full(len(self.rows), "", dtype=object)
            if key in self.keys:
                column[:] = [row.get(key, "") for row in self.rows]
            self._columns[key] = column
        return self._columns[key]

    def has(self, key):
        """Mask of the objects that carry the key."""
        return self.column(key) != ""

    def among(self, key, values):
        """Mask of the objects whose value of the key is one of ``values``."""
        return self.codes(key, dict.fromkeys(values, 1)) == 1

    def codes(self, key, table):
        """Values of one key as codes; -1 where absent or not in the table. Of ``a;b`` the first known one counts."""
        if key not in self.keys:
            return np.full(len(self.rows), MISSING, dtype=np.int8)
        column = self.column(key)
        known = {value: _first_known(value, table) for value in set(column)}
        return np.array([known[value] for value in column], dtype=np.int8).reshape(len(column))

    def numbers(self, key, parse):
        """Values of one key as numbers; NaN where ``parse`` gives ``None``. Each distinct text is parsed once."""
        if key not in self.keys:
            return np.full(len(self.rows), np.nan)
        column = self.column(key)
        known = {value: parse(value) if value else None for value in set(column)}
        return np.array([np.nan if known[value] is None else known[value] for value in column], dtype=float)

    def first(self, keys):
        """The first of several keys that is there, value by value; ndarray of object."""
        result = np.full(len(self.rows), "", dtype=object)
        for key in keys:
            result = np.where(result == "", self.column(key), result)
        return result


def _first_known(value, table):
    if not value:
        return MISSING
    if value in table:
        return table[value]
    parts = [part.strip().lower() for part in value.split(";")]
    return next((table[part] for part in parts if part in table), MISSING)
