# SPDX-License-Identifier: GPL-2.0-or-later
"""Points along paths, and the streets that run beside each of them."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..network.passing import steps_of, straight_pieces, stretches_near

REACH = 10.0     # m from the drawn line to the middle of the street it runs along
STEP = 1.0       # m between two points along a path
STEEPEST = 60.0  # degrees between a path and a street it still runs along
SLANT = 8.0      # m that a street counts as farther off at a right angle
AHEAD = 1.0      # m by which the nearest point of a street may lie before or behind
SLOTS = 6        # streets beside a point that are looked at, the nearest ones
NO_WALK = 3.0    # m that a way closed to walkers counts as farther off


@dataclass(frozen=True, eq=False)
class Samples:
    """Points along lines, each in the middle of its share of its line.

    The shares of a line are equal; but what is far from every street is one share.

    Attributes
    ----------
    first : ndarray of int64, shape (lines + 1,)
        Line ``i`` has the samples ``first[i]`` to ``first[i + 1]``.
    line : ndarray of int64, shape (n,)
        Line of each.
    station : ndarray of float64, shape (n,)
        Distance along the line, m.
    half : ndarray of float64, shape (n,)
        Half of the share, m.
    xy, direction : ndarray of float64, shape (n, 2)
        Place, and unit direction of the line there.
    """

    first: np.ndarray
    line: np.ndarray
    station: np.ndarray
    half: np.ndarray
    xy: np.ndarray
    direction: np.ndarray

    def __len__(self):
        return len(self.line)


def samples_of(lines, streets):
    """Sample every line.

    Parameters
    ----------
    lines : Lines
    streets : Lines
        Where a line is far from all of them one sample stands for the whole stretch: a vertex that slipped to the
        other end of the world must not make millions.

    Returns
    -------
    Samples
    """
    length = lines.lengths()
    count = np.maximum(np.ceil(length / STEP - 1e-9), 1)
    share = np.maximum(length, 1e-9) / count
    near = stretches_near(lines, streets, REACH)
    row = near[:, 0].astype(np.int64)
    # a step more at both ends: the middle of a share decides, and rounding is not to
    low, high = np.floor(near[:, 1] / share[row]) - 1, np.ceil(near[:, 2] / share[row]) + 1
    near = np.column_stack([row, np.maximum(low, 0), np.minimum(high, count[row])])
    line, begin, end, alone = steps_of(count, near)
    many = np.where(alone, end - begin, 1).astype(np.int64)
    nth = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many)
    size, begin, line = np.repeat((end - begin) / many, many), np.repeat(begin, many), np.repeat(line, many)
    first = np.r_[0, np.cumsum(np.bincount(line, minlength=len(lines)))]
    station = (begin + (nth + 0.5) * size) * share[line]
    xy, direction = places_along(lines, line, station)
    return Samples(first, line, station, size * share[line] / 2, xy, direction)


def places_along(lines, line, station):
    """Places at distances along lines, and the unit directions of the lines there; both of shape (n, 2)."""
    line, station = np.asarray(line, dtype=np.int64), np.asarray(station, dtype=float)
    along = lines.stations()
    # one ascending axis for all lines, each at its own offset, finds the vertex before each place
    offset = np.r_[0, np.cumsum(lines.lengths() + 1)]
    axis = along + np.repeat(offset[:-1], np.diff(lines.first))
    before = np.searchsorted(axis, station + offset[line], side="right") - 1
    before = np.clip(before, lines.first[line], lines.first[line + 1] - 2)
    piece = lines.xy[before + 1] - lines.xy[before]
    unit = piece / np.maximum(np.hypot(*piece.T), 1e-9)[:, None]
    return lines.xy[before] + unit * (station - along[before])[:, None], unit


@dataclass(frozen=True, eq=False)
class Beside:
    """Streets beside samples; one row per pair, sorted by sample, the nearest first.

    Attributes
    ----------
    sample, street : ndarray of int64, shape (k,)
        Rows.
    slot : ndarray of int64, shape (k,)
        0 for the nearest street of a sample, 1 for the next, up to ``SLOTS - 1``.
    cost : ndarray of float64, shape (k,)
        Distance, and what slant and access add to it, m.
    offset : ndarray of float64, shape (k,)
        Distance of the sample from the street, m; positive to the left of its digitised direction.
    """

    sample: np.ndarray
    street: np.ndarray
    slot: np.ndarray
    cost: np.ndarray
    offset: np.ndarray


def streets_beside(samples, streets):
    """The streets within reach that run the way of the path, whatever their level.

    Parameters
    ----------
    samples : Samples
    streets : Streets

    Returns
    -------
    Beside
    """
    row, start, end, _ = straight_pieces(streets.lines)
    tree = shapely.STRtree(shapely.linestrings(np.stack([start, end], axis=1)) if len(row) else [])
    sample, piece = tree.query(shapely.points(samples.xy), predicate="dwithin", distance=REACH)
    begin, along = start[piece], (end - start)[piece]
    size = np.maximum(np.hypot(*along.T), 1e-9)
    unit, xy = along / size[:, None], samples.xy[sample]
    share = np.clip(_dot(unit, xy - begin), 0, size)
    off = xy - (begin + unit * share[:, None])
    distance = np.hypot(*off.T)
    cosine = np.abs(_dot(unit, samples.direction[sample]))
    # beyond the end of a street nothing runs along it any more
    beyond = np.maximum(np.abs(_dot(unit, off)) - AHEAD, 0)
    street = row[piece]
    ends = _is_end(streets.lines, piece, share, size)
    cost = distance + SLANT * (1 - cosine) + np.where(streets.walkable[street], 0, NO_WALK)
    left = np.where(_cross(unit, xy - begin) >= 0, distance, -distance)
    keep = (cosine >= np.cos(np.radians(STEEPEST))) & ~(ends & (beyond > 0))
    return _nearest(sample[keep], street[keep], cost[keep], left[keep])


def _is_end(lines, piece, share, size):
    """Whether the nearest point of a piece is the end of its whole line."""
    counts = np.diff(lines.first) - 1
    last = np.cumsum(counts)
    at_first, at_last = np.zeros(last[-1], dtype=bool), np.zeros(last[-1], dtype=bool)
    at_first[last - counts], at_last[last - 1] = True, True
    return (at_first[piece] & (share <= 0)) | (at_last[piece] & (share >= size))


def _nearest(sample, street, cost, offset):
    """Of each street the nearest piece, and of each sample the nearest streets."""
    order = np.lexsort((cost, street, sample))
    sample, street = sample[order], street[order]
    keep = np.r_[True, (sample[1:] != sample[:-1]) | (street[1:] != street[:-1])] if len(order) else order
    order, sample, street = order[keep], sample[keep], street[keep]
    by_cost = np.lexsort((street, cost[order], sample))
    order, sample, street = order[by_cost], sample[by_cost], street[by_cost]
    slot = np.arange(len(sample)) - np.searchsorted(sample, sample)
    few = slot < SLOTS
    return Beside(sample[few], street[few], slot[few], cost[order][few], offset[order][few])


def _dot(a, b):
    return np.einsum("ij,ij->i", a, b)


def _cross(a, b):
    return a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]
