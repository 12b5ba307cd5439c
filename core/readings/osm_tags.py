# SPDX-License-Identifier: GPL-2.0-or-later
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
    def _found(self):
        """Key -> the rows that carry it and their values: most keys are on few objects."""
        found = {}
        for row, tags in enumerate(self.rows):
            for key, value in tags.items():
                at, values = found.setdefault(key, ([], []))
                at.append(row)
                values.append(value)
        return found

    def column(self, key):
        """Values of one key, ``""`` where it is absent; ndarray of object."""
        if key not in self._columns:
            self._columns[key] = self._spread(key, "", object, lambda value: value)
        return self._columns[key]

    def has(self, key):
        """Mask of the objects that carry the key."""
        return self._spread(key, False, bool, bool)

    def among(self, key, values):
        """Mask of the objects whose value of the key is one of ``values``."""
        return self.codes(key, dict.fromkeys(values, 1)) == 1

    def codes(self, key, table):
        """Values of one key as codes; -1 where absent or not in the table. Of ``a;b`` the first known one counts."""
        return self._spread(key, MISSING, np.int8, lambda value: _first_known(value, table))

    def numbers(self, key, parse):
        """Values of one key as numbers; NaN where ``parse`` gives ``None``. Each distinct text is parsed once."""
        def number(value):
            parsed = parse(value) if value else None
            return np.nan if parsed is None else parsed

        return self._spread(key, np.nan, float, number)

    def _spread(self, key, absent, dtype, of):
        """What ``of`` makes of the values of one key, ``absent`` where there is none; each text is asked once."""
        column = np.full(len(self.rows), absent, dtype=dtype)
        at, values = self._found.get(key, ((), ()))
        if len(at):
            known = {value: of(value) for value in set(values)}
            column[at] = [known[value] for value in values]
        return column

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
