# SPDX-License-Identifier: GPL-2.0-or-later
"""A column of few distinct values, kept once each: what is to be understood is understood once and not in every row."""
from collections.abc import Sequence

import numpy as np


class Few(Sequence):
    """A column as its distinct values and which of them each row has.

    Parameters
    ----------
    values : list
        Values; some may occur twice.
    index : ndarray of int64, shape (n,)
        Place in ``values`` of each row's value.
    """

    def __init__(self, values, index):
        self.values, self.index = values, index

    def __len__(self):
        return len(self.index)

    def __getitem__(self, row):
        return self.values[self.index[row]]

    def __eq__(self, other):
        return list(self) == list(other)

    __hash__ = None

    @classmethod
    def of(cls, column):
        """The column with each hashable value once; a ``Few`` stays as it is."""
        if isinstance(column, cls):
            return column
        number = {value: i for i, value in enumerate(dict.fromkeys(column))}
        return cls(list(number), np.fromiter(map(number.__getitem__, column), np.int64, len(column)))
