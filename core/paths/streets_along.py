# SPDX-License-Identifier: GPL-2.0-or-later
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
from .likeliest import JOINED, Changes, likeliest
from .samples import REACH, STEP, samples_of, streets_beside

OFF = 1.0             # m beside the middle line: from here on a path lies on one side
BRIDGED = 2 * REACH   # m along no street between two that meet: a corner drawn short or wide


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


def path_streets(paths, streets, cancelled=lambda: None):
    """Find the streets along paths.

    Parameters
    ----------
    paths : Paths
    streets : Streets
    cancelled : callable
        Raises when the user has cancelled.

    Returns
    -------
    PathStreets
        Stretches of a path beside no street have no row.
    """
    near = np.flatnonzero(_close(paths.lines, streets.lines))
    if not len(near):
        return PathStreets(*(np.empty(0, dtype=d) for d in (np.int64, np.int64, np.int8, float, float, float)))
    streets = streets.take(near)
    samples = samples_of(paths.lines, streets.lines)
    beside = streets_beside(samples, streets)
    cost, street, offset = _tables(samples, beside, streets)
    slot, side = likeliest(samples, cost, street, Changes.of(streets), cancelled)
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


def _bridge(samples, street, side, streets):
    """Give short stretches beside nothing, between streets that meet, to these: a half to each."""
    street, side = street.copy(), side.copy()
    key = np.r_[True, (samples.line[1:] != samples.line[:-1]) | (street[1:] != street[:-1])]
    begin = np.flatnonzero(key)
    end = np.r_[begin[1:], len(street)]
    inner = (begin > 0) & (end < len(street))
    inner[inner] = samples.line[begin[inner] - 1] == samples.line[end[inner]]
    # a sample far from all streets stands for many steps
    steps = np.add.reduceat(np.ceil(2 * samples.half / STEP - 1e-9), begin)
    for run in np.flatnonzero(inner & (street[begin] < 0) & (steps * STEP <= BRIDGED)):
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
