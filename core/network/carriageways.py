# SPDX-License-Identifier: GPL-2.0-or-later
"""Inner sides: the middle of dual carriageways and of roundabouts, where nobody walks (rule 8)."""
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ..streets import Junction, Kind, Oneway
from .rings import find_rings

APART = 30.0  # m between the carriageways of one street
ANTIPARALLEL = np.radians(20)
SHARE = 0.5  # of the length that must run beside the partner
MOST = 1000  # such places on a straight piece: it is 30 km long then
SAMPLE = 30.0  # m between the places where a partner is looked for


@dataclass(frozen=True, eq=False)
class Carriageways:
    """What is known of carriageways that belong together.

    Attributes
    ----------
    inner : ndarray of bool, shape (streets, 2)
        Left and right side that face the other carriageway or the middle of a roundabout.
    half : ndarray of bool, shape (streets,)
        The street is one half of a dual carriageway.
    ring : ndarray of bool, shape (streets,)
        The street is part of a roundabout.
    """

    inner: np.ndarray
    half: np.ndarray
    ring: np.ndarray


def find_carriageways(streets, parts, arms, left_hand_traffic=False):
    """Find the inner sides of dual carriageways and roundabouts.

    Parameters
    ----------
    streets : Streets
    parts : Parts
    arms : Arms
    left_hand_traffic : bool
        Whether traffic keeps left, so that roundabouts turn clockwise.

    Returns
    -------
    Carriageways
    """
    inner = np.zeros((len(streets), 2), dtype=bool)
    oneway = streets.motor & (streets.oneway != Oneway.NO)
    against = streets.oneway == Oneway.REVERSE
    ring = streets.motor & (streets.junction == Junction.ROUNDABOUT)
    middle_left = np.full(len(streets), not left_hand_traffic) ^ against
    inner[ring, 0], inner[ring, 1] = middle_left[ring], ~middle_left[ring]
    middle = find_rings(streets, parts, arms)
    drawn = middle.any(axis=1)
    inner[drawn], ring = middle[drawn], ring | drawn
    length = streets.lines.lengths()
    rows = np.flatnonzero(oneway & ~ring & (streets.kind <= Kind.RESIDENTIAL))
    beside = _shares_beside(streets, rows, length)
    paired = beside.max(axis=1) >= SHARE
    side = beside[paired].argmax(axis=1)
    inner[rows[paired], side] = True
    half = np.zeros(len(streets), dtype=bool)
    half[rows[paired]] = True
    return Carriageways(inner, half, ring)


def _shares_beside(streets, rows, length):
    """Share of each street that has its opposite carriageway to the left and to the right, shape (rows, 2)."""
    if len(rows) < 2:
        return np.zeros((len(rows), 2))
    lines = streets.lines.take(rows)
    segment_line = np.repeat(np.arange(len(lines)), np.diff(lines.first) - 1)
    last = np.zeros(len(lines.xy), dtype=bool)
    last[lines.first[1:] - 1] = True
    start = np.flatnonzero(~last)
    a, b = lines.xy[start], lines.xy[start + 1]
    direction = np.arctan2(b[:, 1] - a[:, 1], b[:, 0] - a[:, 0])
    travel = direction + np.pi * (streets.oneway[rows] == Oneway.REVERSE)[segment_line]
    line, point, own = _samples(a, b, segment_line)
    # beside a place, the partner has a place of its own at most half a sample up or down the road
    i, j = cKDTree(point).query_pairs(np.hypot(APART, SAMPLE / 2), output_type="ndarray").T
    apart = np.flatnonzero(line[i] != line[j])
    i, j = i[apart], j[apart]
    off = np.abs((travel[own[i]] - travel[own[j]] + np.pi) % (2 * np.pi) - np.pi)
    opposite = np.flatnonzero(np.pi - off <= ANTIPARALLEL)
    i, j = i[opposite], j[opposite]
    name, kind = streets.name[rows], streets.kind[rows]
    name_i, name_j = name[line[i]], name[line[j]]
    related = np.where((name_i != "") & (name_j != ""), name_i == name_j, kind[line[i]] == kind[line[j]])
    at, other = np.concatenate([i[related], j[related]]), own[np.concatenate([j[related], i[related]])]
    near = _distance(point[at], a[other], b[other]) <= APART
    at, other = at[near], other[near]
    forward = np.column_stack([np.cos(direction[own[at]]), np.sin(direction[own[at]])])
    there = (a[other] + b[other]) / 2 - point[at]
    near = a[other] - point[at]
    side_of = np.where(np.abs(_cross(forward, there)) > np.abs(_cross(forward, near)), _cross(forward, there),
                       _cross(forward, near))
    right = (side_of < 0).astype(np.int64)
    hit = np.zeros((len(point), 2), dtype=bool)  # a sample counts once for each side
    hit[at, right] = True
    samples = np.bincount(line, minlength=len(rows))
    return np.column_stack([np.bincount(line, weights=side, minlength=len(rows)) / samples for side in hit.T])


def _samples(a, b, segment_line):
    """Points about every ``SAMPLE`` metres: their line, place and segment."""
    count = np.clip(np.ceil(np.hypot(*(b - a).T) / SAMPLE), 1, MOST).astype(np.int64)
    own = np.repeat(np.arange(len(a)), count)
    nth = np.arange(len(own)) - np.repeat(np.cumsum(count) - count, count)
    share = (nth + 0.5) / count[own]
    return segment_line[own], a[own] + share[:, None] * (b - a)[own], own


def _distance(point, a, b):
    """Distance from points to the straight pieces from ``a`` to ``b``, m."""
    along = b - a
    share = np.clip(((point - a) * along).sum(axis=1) / np.maximum((along ** 2).sum(axis=1), 1e-12), 0, 1)
    return np.hypot(*(point - a - share[:, None] * along).T)


def _cross(u, v):
    """Cross product of plane vectors; positive where ``v`` lies to the left of ``u``."""
    return u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]
