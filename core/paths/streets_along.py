"""Which street, and which side of it, a path runs along: the likeliest walk past the streets beside it.

A path is drawn by hand or made of routes; it lies on the middle line of a street, a few metres beside it, or on a way
of its own. Taking the nearest street at every point would hop between neighbours, so the whole walk is weighed: metres
beside the line against changes of street, cheap where two streets meet and dear where they do not.
"""
from dataclasses import dataclass

import numpy as np
import shapely

from ..network.locate import as_linestrings
from ..streets import MISSING
from .samples import REACH, STEP, samples_of, streets_beside

LEFT, RIGHT = 0, 1
OFF = 1.0             # m beside the middle line: from here on a path lies on one side
MEETING = 2.0         # metres beside the line, over a metre of path, that a change of street is worth where both meet
APART = 25.0          # ... where they do not
OTHER_LEVEL = 400.0   # ... and lie on different levels
OTHER_SIDE = 15.0     # ... that a change of side is worth
NOTHING = REACH + 4.0  # ... that a metre along no street is worth
LEAVING = 10.0        # ... and that beginning or ending such a stretch is worth
BRIDGED = 2 * REACH   # m along no street between two that meet: a corner drawn short or wide
JOINED = 0.01         # m between ends that meet
_SIDES = (LEFT, RIGHT, MISSING)


@dataclass(frozen=True, eq=False)
class PathStreets:
    """Stretches of paths along streets, in the order of the paths.

    Attributes
    ----------
    path : ndarray of int64, shape (n,)
        Row of the path.
    street : ndarray of int64, shape (n,)
        Row of the street.
    side : ndarray of int8, shape (n,)
        ``LEFT`` or ``RIGHT`` of the street's digitised direction; -1 where the path runs on its middle line or the way
        has no motor traffic.
    begin, end : ndarray of float64, shape (n,)
        Where the stretch begins and ends, m along the path.
    offset : ndarray of float64, shape (n,)
        Mean distance from the middle line, m; positive to the left.
    """

    path: np.ndarray
    street: np.ndarray
    side: np.ndarray
    begin: np.ndarray
    end: np.ndarray
    offset: np.ndarray

    def __len__(self):
        return len(self.path)

    @property
    def length(self):
        """Metres of each stretch."""
        return self.end - self.begin


def path_streets(paths, streets):
    """Find the streets along paths.

    Parameters
    ----------
    paths : Paths
    streets : Streets

    Returns
    -------
    PathStreets
        Stretches of a path beside no street have no row.
    """
    samples = samples_of(paths.lines)
    near = np.flatnonzero(_close(paths.lines, streets.lines))
    if not len(samples) or not len(near):
        return PathStreets(*(np.empty(0, dtype=d) for d in (np.int64, np.int64, np.int8, float, float, float)))
    streets = streets.take(near)
    beside = streets_beside(samples, streets)
    cost, street, offset = _tables(samples, beside, streets)
    slot, side = _likeliest(samples, cost, street, _Changes.of(streets))
    chosen = np.where(slot >= 0, street[np.arange(len(samples)), np.maximum(slot, 0)], MISSING)
    off = np.where(slot >= 0, offset[np.arange(len(samples)), np.maximum(slot, 0)], 0.0)
    chosen, side = _bridge(samples, chosen, side, streets)
    return _stretches(samples, chosen, side, off, near)


def _close(paths, streets):
    """Mask of the streets within reach of a path."""
    mask = np.zeros(len(streets), dtype=bool)
    if len(paths) and len(streets):
        _, row = shapely.STRtree(as_linestrings(streets)).query(as_linestrings(paths), predicate="dwithin",
                                                                distance=REACH)
        mask[row] = True
    return mask


def _tables(samples, beside, streets):
    """Costs of shape (samples, slots, 3 sides), and street and offset of shape (samples, slots)."""
    slots = beside.slot.max() + 1 if len(beside.slot) else 1
    cost = np.full((len(samples), slots, 3), np.inf)
    street = np.full((len(samples), slots), MISSING, dtype=np.int64)
    offset = np.zeros((len(samples), slots))
    at = beside.sample, beside.slot
    street[at], offset[at] = beside.street, beside.offset
    left = np.clip(beside.offset, -OFF, OFF)
    motor = streets.motor[beside.street]
    cost[(*at, 0)] = np.where(motor, beside.cost + OFF - left, np.inf)
    cost[(*at, 1)] = np.where(motor, beside.cost + OFF + left, np.inf)
    cost[(*at, 2)] = beside.cost + np.where(motor, np.clip(np.abs(beside.offset) - OFF, 0, OFF) + 0.5 * OFF, 0)
    return cost * (2 * samples.half)[:, None, None], street, offset


@dataclass(frozen=True, eq=False)
class _Changes:
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
        """Cost of a change from no street at each level to streets (paths, slots); shape (paths, levels, slots)."""
        own = self.level[np.maximum(street, 0)][:, None, :] == np.arange(len(self.levels))[None, :, None]
        return np.where(own, 0, OTHER_LEVEL)


def _likeliest(samples, cost, street, changes):
    """Slot (-1 = none) and side of every sample on the cheapest walk; all paths step by step at once (Viterbi)."""
    n, slots = len(samples), cost.shape[1]
    count = np.diff(samples.first)
    idle = len(changes.levels)  # "no street" is a state for each level: it is no way from one level to another
    came = np.full((n, slots * 3 + idle), -1, dtype=np.int32)  # state before each state
    best = np.full((len(count), slots * 3 + idle), np.inf)
    for step in range(count.max()):
        rows = np.flatnonzero(count > step)
        at = samples.first[rows] + step
        nothing = np.repeat(NOTHING * 2 * samples.half[at, None], idle, axis=1)
        here = np.concatenate([cost[at].reshape(len(at), -1), nothing], axis=1)
        if step:
            before, came[at] = _step(best[rows], street[at - 1], street[at], changes)
            here = here + before
        best[rows] = here
    state = np.full(n, -1, dtype=np.int64)
    state[samples.first[1:] - 1] = best.argmin(axis=1)
    for step in range(count.max() - 1, 0, -1):
        at = samples.first[:-1][count > step] + step
        state[at - 1] = came[at, state[at]]
    none = state >= slots * 3
    return np.where(none, -1, state // 3), np.where(none, MISSING, np.array(_SIDES)[state % 3]).astype(np.int8)


def _step(best, before, now, changes):
    """Least cost of reaching every state, and the state it is reached from."""
    m, slots = now.shape
    there, idle = best[:, :slots * 3].reshape(m, slots, 3), best[:, slots * 3:]
    side, least = there.argmin(axis=2), there.min(axis=2)
    same = before[:, :, None] == now[:, None, :]
    to_slot = (m, slots, slots, 3)  # from slot, to slot, to side
    other = least[:, :, None] + np.where(same, OTHER_SIDE, changes.worth(before[:, :, None], now[:, None, :]))
    kept = np.where(same[..., None], there[:, :, None, :], np.inf)  # same street, same side
    begun = idle[:, :, None] + LEAVING + changes.to_level(now)
    slot, level = np.arange(slots), np.arange(idle.shape[1])
    cost = np.concatenate([np.broadcast_to(other[..., None], to_slot), kept,
                           np.broadcast_to(begun[..., None], (m, len(level), slots, 3))], axis=1)
    source = np.concatenate([np.broadcast_to((slot * 3 + side)[:, :, None, None], to_slot),
                             np.broadcast_to(slot[:, None, None] * 3 + np.arange(3), to_slot),
                             np.broadcast_to(slots * 3 + level[:, None, None], (m, len(level), slots, 3))], axis=1)
    left = np.concatenate([least[:, :, None] + LEAVING + np.swapaxes(changes.to_level(before), 1, 2),
                           idle[:, None, :]], axis=1)
    leaving = np.column_stack([slot * 3 + side, np.full(m, -1)])
    pick, gone = cost.argmin(axis=1)[:, None], left.argmin(axis=1)
    stayed = gone == slots
    return (np.column_stack([np.take_along_axis(cost, pick, axis=1).reshape(m, -1), left.min(axis=1)]),
            np.column_stack([np.take_along_axis(source, pick, axis=1).reshape(m, -1),
                             np.where(stayed, slots * 3 + level, np.take_along_axis(leaving, gone, axis=1))]))


def _bridge(samples, street, side, streets):
    """Give short stretches beside nothing, between streets that meet, to these: a half to each."""
    street, side = street.copy(), side.copy()
    key = np.r_[True, (samples.line[1:] != samples.line[:-1]) | (street[1:] != street[:-1])]
    begin = np.flatnonzero(key)
    end = np.r_[begin[1:], len(street)]
    inner = (begin > 0) & (end < len(street))
    inner[inner] = samples.line[begin[inner] - 1] == samples.line[end[inner]]
    for run in np.flatnonzero(inner & (street[begin] < 0) & ((end - begin) * STEP <= BRIDGED)):
        low, high = begin[run], end[run]
        if not _meet(streets, street[low - 1], street[high]):
            continue
        middle = (low + high) // 2
        street[low:middle], side[low:middle] = street[low - 1], side[low - 1]
        street[middle:high], side[middle:high] = street[high], side[high]
    return street, side


def _meet(streets, a, b):
    """Whether two streets are one or touch at an end."""
    if a == b:
        return True
    ends = [np.array([streets.lines.starts[row], streets.lines.ends[row]]) for row in (a, b)]
    return bool(np.hypot(*(ends[0][:, None] - ends[1][None]).reshape(-1, 2).T).min() <= JOINED)


def _stretches(samples, street, side, offset, near):
    """Samples of one street and side in a row become a stretch."""
    change = (np.diff(samples.line) != 0) | (np.diff(street) != 0) | (np.diff(side) != 0)
    begin = np.flatnonzero(np.r_[True, change])
    end = np.r_[begin[1:], len(street)]
    mean = np.add.reduceat(offset, begin) / (end - begin)
    keep = street[begin] >= 0
    begin, end = begin[keep], end[keep]
    return PathStreets(samples.line[begin], near[street[begin]], side[begin],
                       samples.station[begin] - samples.half[begin],
                       samples.station[end - 1] + samples.half[end - 1], mean[keep])
