# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines that a child cannot walk through: railways, shores, and what a town adds."""
from dataclasses import dataclass

import numpy as np

from .lines import Lines


@dataclass(frozen=True, eq=False)
class Barriers:
    """What a straight piece between a home or gate and its way may not cut (network model, rule 13).

    Attributes
    ----------
    barrier_id : ndarray of object, shape (n,)
        Ids in the type of the input.
    name : ndarray of object, shape (n,)
        Names, ``""`` where there is none.
    kind : ndarray of int8, shape (n,)
        ``BarrierKind`` codes.
    lines : Lines
        Geometry, metres; of water the shore, of a river or railway its middle.
    """

    barrier_id: np.ndarray
    name: np.ndarray
    kind: np.ndarray
    lines: Lines

    def __len__(self):
        return len(self.kind)

    @classmethod
    def none(cls):
        """No barriers."""
        return cls(np.empty(0, object), np.empty(0, object), np.empty(0, np.int8), Lines.from_list([]))

    def segments(self):
        """The straight pieces of all lines, shape (k, 2, 2), and the kind of each, shape (k,)."""
        begins = np.ones(len(self.lines.xy), dtype=bool)
        begins[self.lines.first[1:] - 1] = False
        at = np.flatnonzero(begins)
        kind = np.repeat(self.kind, np.diff(self.lines.first) - 1)
        return np.stack([self.lines.xy[at], self.lines.xy[at + 1]], axis=1), kind
