# SPDX-License-Identifier: GPL-2.0-or-later
"""Many polylines in two arrays."""
from dataclasses import dataclass
from functools import cached_property

import numpy as np


@dataclass(frozen=True, eq=False)
class Lines:
    """Polylines, end to end in one coordinate array.

    Attributes
    ----------
    xy : ndarray of float64, shape (points, 2)
        Vertices in metres, line after line.
    first : ndarray of int64, shape (n + 1,)
        Line ``i`` has the vertices ``xy[first[i]:first[i + 1]]``; every line has at least two.
    """

    xy: np.ndarray
    first: np.ndarray

    def __len__(self):
        return len(self.first) - 1

    @classmethod
    def from_list(cls, lines):
        """Put lines together; each is a sequence of (x, y)."""
        arrays = [np.asarray(line, dtype=float).reshape(-1, 2) for line in lines]
        first = np.zeros(len(arrays) + 1, dtype=np.int64)
        np.cumsum([len(a) for a in arrays], out=first[1:])
        return cls(np.concatenate(arrays) if arrays else np.empty((0, 2)), first)

    def line(self, row):
        """Vertices of one line, shape (k, 2)."""
        return self.xy[self.first[row]:self.first[row + 1]]

    def take(self, rows):
        """The lines of the given rows, in that order."""
        rows = np.asarray(rows, dtype=np.int64)
        counts = self.first[rows + 1] - self.first[rows]  # not of all lines: one is often taken alone
        first = np.zeros(len(rows) + 1, dtype=np.int64)
        np.cumsum(counts, out=first[1:])
        vertex = np.arange(first[-1]) + np.repeat(self.first[rows] - first[:-1], counts)
        return Lines(self.xy[vertex], first)

    def reversed(self):
        """The same lines, each from its last vertex to its first."""
        vertex = np.repeat(self.first[:-1] + self.first[1:] - 1, np.diff(self.first)) - np.arange(len(self.xy))
        return Lines(self.xy[vertex], self.first)

    @property
    def starts(self):
        """First vertex of each line, shape (n, 2)."""
        return self.xy[self.first[:-1]]

    @property
    def ends(self):
        """Last vertex of each line, shape (n, 2)."""
        return self.xy[self.first[1:] - 1]

    def stations(self):
        """Distance of every vertex from the start of its line, m, shape (points,)."""
        return self._stations

    def lengths(self):
        """Planar length of each line, m, shape (n,)."""
        return self._stations[self.first[1:] - 1] if len(self) else np.empty(0)

    @cached_property
    def _stations(self):
        # asked for at every step of building a network, and the arrays never change
        steps = np.zeros(len(self.xy))
        if len(self.xy) > 1:
            steps[1:] = np.hypot(*(self.xy[1:] - self.xy[:-1]).T)
        steps[self.first[:-1]] = 0
        run = np.cumsum(steps)
        return run - np.repeat(run[self.first[:-1]], np.diff(self.first))
