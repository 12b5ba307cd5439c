# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of one attribute of streets or crossings, each with where it comes from."""
from dataclasses import dataclass

import numpy as np

from .codes import Source

MISSING = -1


@dataclass(frozen=True, eq=False)
class Attribute:
    """Values of one attribute and where each comes from.

    Attributes
    ----------
    values : ndarray, shape (n,)
        float64 (NaN = missing) for numbers, int8 codes (-1 = missing) for words.
    source : ndarray of uint8, shape (n,)
        ``Source`` of each value; without meaning where the value is missing.
    """

    values: np.ndarray
    source: np.ndarray

    @classmethod
    def of(cls, values, source=Source.STATED):
        """An attribute whose values share one source; dtype is taken from the values."""
        values = np.asarray(values)
        return cls(values, np.full(len(values), source, dtype=np.uint8))

    @classmethod
    def missing(cls, n, dtype=float):
        """An attribute of which nothing is known."""
        return cls.of(np.full(n, np.nan if np.dtype(dtype).kind == "f" else MISSING, dtype=dtype))

    @property
    def known(self):
        """Mask of the values that are there and are not defaults."""
        return self.given & (self.source != Source.DEFAULT)

    @property
    def given(self):
        """Mask of the values that are there, defaults among them."""
        return ~np.isnan(self.values) if self.values.dtype.kind == "f" else self.values != MISSING

    def take(self, rows):
        """The attribute of the given rows."""
        return Attribute(self.values[rows], self.source[rows])

    def filled(self, rows, values, source):
        """A copy in which ``rows`` (mask or indices) hold ``values`` from ``source``."""
        new_values, new_source = self.values.copy(), self.source.copy()
        new_values[rows] = values
        new_source[rows] = source
        return Attribute(new_values, new_source)
