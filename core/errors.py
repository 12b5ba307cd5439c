# SPDX-License-Identifier: GPL-2.0-or-later
"""What core says when something is wrong: codes with values; the sentences stand in ``processing/words.py``."""
from dataclasses import dataclass, field


class SchoolPathError(Exception):
    """Something only the user can put right.

    Parameters
    ----------
    code : str
        Key of the sentence in ``processing/words.py``.
    **values
        What the sentence names: a file, a line, ids, numbers.
    """

    def __init__(self, code, **values):
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self):
        return self.code + "".join(f", {key}={value!r}" for key, value in self.values.items())


@dataclass(frozen=True)
class Notice:
    """A fault of the data that was survived and must be told.

    Attributes
    ----------
    code : str
        Key of the sentence in ``processing/words.py``.
    ids : tuple
        Ids of the features concerned, in the order of their text.
    values : dict
        Numbers and names for the sentence.
    """

    code: str
    ids: tuple = ()
    values: dict = field(default_factory=dict)
