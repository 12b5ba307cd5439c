# SPDX-License-Identifier: GPL-2.0-or-later
"""The cheapest walk from sample to sample of a path past the streets beside it."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..network.locate import as_linestrings
from ..streets import MISSING
from .samples import REACH

LEFT, RIGHT = 0, 1
MEETING = 2.0         # metres beside the line, over a metre of path, that a change of street is worth where both meet
APART = 25.0          # ... where they do not
OTHER_LEVEL = 400.0   # ... and lie on different levels
OTHER_SIDE = 15.0     # ... that a change of side is worth
NOTHING = REACH + 4.0  # ... that a metre along no street is worth
LEAVING = 10.0        # ... and that beginning or ending such a stretch is worth
JOINED = 0.01         # m between ends that meet
CANCEL_EVERY = 500    # steps
_SIDES = (LEFT, RIGHT, MISSING)


@dataclass(frozen=True, eq=False)
class Changes:
    """What changes between streets are worth.

    Attributes
    ----------
    meeting : ndarray of int64
        Pairs of streets that meet, as ``first * n + second``, in rising order.
    level : ndarray of int64, shape (n,)
        Number of the level of each street.
    levels : ndarray
        The levels there are.
    """

    meeting: np.ndarray
    level: np.ndarray
    levels: np.ndarray

    @classmethod
    def of(cls, streets):
        lines = as_linestrings(streets.lines)
        a, b = shapely.STRtree(lines).query(lines, predicate="dwithin", distance=JOINED)
        ends = np.stack([streets.lines.starts, streets.lines.ends], axis=1)
        apart = np.hypot(*np.moveaxis(ends[a][:, :, None] - ends[b][:, None], -1, 0)).reshape(len(a), -1)
        meet = (streets.level[a] == streets.level[b]) | (apart.min(axis=1, initial=np.inf) <= JOINED)
        levels, level = np.unique(streets.level, return_inverse=True)
        return cls(np.sort(a[meet] * len(streets) + b[meet]), level.reshape(-1), levels)

    def worth(self, first, second):
        """Cost of a change between streets; of shape as the two make it."""
        first, second = np.maximum(first, 0), np.maximum(second, 0)
        key = first * len(self.level) + second
        at = np.minimum(np.searchsorted(self.meeting, key), len(self.meeting) - 1)
        level = self.level[first] == self.level[second]
        return np.where(self.meeting[at] == key, MEETING, np.where(level, APART, OTHER_LEVEL))

    def to_level(self, street):
        """Cost of a change from no street at each level to streets (n, slots); shape (n, levels, slots)."""
        own = self.level[np.maximum(street, 0)][:, None, :] == np.arange(len(self.levels))[None, :, None]
        return np.where(own, 0.0, OTHER_LEVEL)


def likeliest(samples, cost, street, changes, cancelled=lambda: None):
    """Slot (-1 = none) and side of every sample on the cheapest walk; all paths step by step at once (Viterbi)."""
    n, slots = len(samples), cost.shape[1]
    count, first = np.diff(samples.first), samples.first[:-1]
    steps = _Steps.of(street, changes)
    nothing = NOTHING * 2 * samples.half
    rows = np.arange(len(count))
    there = cost[first].copy()
    # "no street" is a state for each level: it is no way from one level to another
    idle = np.repeat(nothing[first, None], steps.idle, axis=1)
    for step in range(1, count.max()):
        if step % CANCEL_EVERY == 0:
            cancelled()
        if count.min() <= step:  # some path has ended
            rows = np.flatnonzero(count > step)
        at = first[rows] + step
        before, left = steps.take(at, there[rows], idle[rows])
        there[rows] = before + cost[at]
        idle[rows] = left + nothing[at, None]
    best = np.concatenate([there.reshape(len(count), -1), idle], axis=1)
    state = np.full(n, -1, dtype=np.int64)
    state[samples.first[1:] - 1] = best.argmin(axis=1)
    for step in range(count.max() - 1, 0, -1):
        if step % CANCEL_EVERY == 0:
            cancelled()
        at = first[count > step] + step
        state[at - 1] = steps.came(at, state[at])
    none = state >= slots * 3
    return np.where(none, -1, state // 3), np.where(none, MISSING, np.array(_SIDES)[state % 3]).astype(np.int8)


@dataclass(frozen=True, eq=False)
class _Steps:
    """Steps from each sample to the next: what they are worth, and where each state is reached from.

    A state is a slot and a side, ``3 * slot + side``, or no street at a level. What does not hang on the walk so far is
    worked out for all samples at once: the steps themselves are many and small.

    Attributes
    ----------
    change : ndarray, shape (n, slots, slots)
        From the slots of the sample before to those of each sample, the side left aside.
    stay : ndarray, shape (n, slots, slots, 1)
        0 where the street stays the same, else inf.
    level : ndarray, shape (n, levels, slots)
        From no street to the slots of each sample.
    pick, side, gone : ndarray of int8
        Where the cheapest way to each state came from: (n, slots, 3), (n, slots), (n, levels).
    """

    change: np.ndarray
    stay: np.ndarray
    level: np.ndarray
    pick: np.ndarray
    side: np.ndarray
    gone: np.ndarray

    @classmethod
    def of(cls, street, changes):
        """Steps between samples with these streets in their slots."""
        n, slots = street.shape
        before = np.concatenate([street[:1], street[:-1]])
        same = before[:, :, None] == street[:, None, :]
        change = np.where(same, OTHER_SIDE, changes.worth(before[:, :, None], street[:, None, :]))
        level = changes.to_level(street)
        return cls(change, np.where(same, 0.0, np.inf)[..., None], level, np.zeros((n, slots, 3), np.int8),
                   np.zeros((n, slots), np.int8), np.zeros((n, level.shape[1]), np.int8))

    @property
    def idle(self):
        """Number of states beside no street."""
        return self.level.shape[1]

    def take(self, at, there, idle):
        """Least cost of coming to samples from the ones before.

        Parameters
        ----------
        at : ndarray of int64, shape (m,)
        there : ndarray, shape (m, slots, 3)
            Cost of the states of the sample before each.
        idle : ndarray, shape (m, levels)
            The same of the states beside no street.

        Returns
        -------
        there, idle : ndarray
            Of the samples; their own cost is not in it.
        """
        m, slots, _ = there.shape
        least = there.min(axis=2)
        self.side[at] = there.argmin(axis=2)
        cost = np.empty((m, 2 * slots + self.idle, slots, 3))
        cost[:, :slots] = (least[:, :, None] + self.change[at])[..., None]
        cost[:, slots:2 * slots] = there[:, :, None, :] + self.stay[at]  # same street, same side
        cost[:, 2 * slots:] = ((idle + LEAVING)[:, :, None] + self.level[at])[..., None]
        self.pick[at] = cost.argmin(axis=1)
        left = np.empty((m, slots + 1, self.idle))
        left[:, :slots] = (least + LEAVING)[:, :, None] + self.level[at - 1].swapaxes(1, 2)
        left[:, slots] = idle
        self.gone[at] = left.argmin(axis=1)
        return cost.min(axis=1), left.min(axis=1)

    def came(self, at, state):
        """State of the sample before each, from which a state was reached."""
        slots = self.side.shape[1]
        none = state >= 3 * slots
        slot, side = np.where(none, 0, state // 3), np.where(none, 0, state % 3)
        pick = self.pick[at, slot, side].astype(np.int64)
        other = np.minimum(pick, slots - 1)
        street = np.where(pick < slots, 3 * other + self.side[at, other],
                          np.where(pick < 2 * slots, 3 * (pick - slots) + side, 3 * slots + pick - 2 * slots))
        level = np.where(none, state - 3 * slots, 0)
        gone = self.gone[at, level].astype(np.int64)
        kept = np.minimum(gone, slots - 1)
        idle = np.where(gone == slots, 3 * slots + level, 3 * kept + self.side[at, kept])
        return np.where(none, idle, street)
