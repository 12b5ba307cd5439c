# SPDX-License-Identifier: GPL-2.0-or-later
"""What changed between two checks: findings of one clause and place held against each other."""
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import shapely

from .rollup import rank

NEAR = 15.0  # m between a place in two runs whose ids differ, as when a street was drawn anew


class Change(IntEnum):
    """What became of a finding."""

    WORSE = 0
    NEW = 1
    SAME = 2
    BETTER = 3
    GONE = 4

    @property
    def word(self):
        """The word that layers use."""
        return self.name.lower()


@dataclass(frozen=True, eq=False)
class Listed:
    """Findings as a layer has them.

    Attributes
    ----------
    clause, path_id, feature_id, side : ndarray of object, shape (n,)
        Texts; ``""`` where there is none.
    verdict : ndarray of uint8, shape (n,)
        ``Verdict`` codes.
    xy : ndarray of float64, shape (n, 2)
        Place; NaN where there is none.
    """

    clause: np.ndarray
    path_id: np.ndarray
    feature_id: np.ndarray
    side: np.ndarray
    verdict: np.ndarray
    xy: np.ndarray

    def __len__(self):
        return len(self.clause)


@dataclass(frozen=True, eq=False)
class Changes:
    """Pairs of findings.

    Attributes
    ----------
    change : ndarray of uint8, shape (m,)
        ``Change`` codes.
    before, after : ndarray of int64, shape (m,)
        Rows of the two runs; -1 where a finding is new or gone.
    """

    change: np.ndarray
    before: np.ndarray
    after: np.ndarray


def compare(before, after):
    """Hold two runs against each other.

    Parameters
    ----------
    before, after : Listed

    Returns
    -------
    Changes
        Every row of both, each once; the worst changes first. ``GONE`` says that a finding is not listed any more: the
        place passes, or it is not judged any more.
    """
    pairs = _by_id(before, after)
    pairs += _by_place(before, after, pairs)
    paired = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    gone = np.setdiff1d(np.arange(len(before)), paired[:, 0])
    new = np.setdiff1d(np.arange(len(after)), paired[:, 1])
    first = np.r_[paired[:, 0], gone, np.full(len(new), -1, dtype=np.int64)]
    second = np.r_[paired[:, 1], np.full(len(gone), -1, dtype=np.int64), new]
    worse = rank(after.verdict[paired[:, 1]]) - rank(before.verdict[paired[:, 0]])
    change = np.r_[np.select([worse > 0, worse < 0], [Change.WORSE, Change.BETTER], Change.SAME),
                   np.full(len(gone), Change.GONE), np.full(len(new), Change.NEW)].astype(np.uint8)
    order = np.lexsort((first, second, change))
    return Changes(change[order], first[order], second[order])


def _by_id(before, after):
    """Pairs of rows with the same clause, path, place and side, in their order."""
    waiting = {}
    for row, key in enumerate(_keys(before)):
        waiting.setdefault(key, []).append(row)
    return [(waiting[key].pop(0), row) for row, key in enumerate(_keys(after)) if waiting.get(key)]


def _keys(listed):
    return zip(listed.clause, listed.path_id, listed.feature_id, listed.side)


def _by_place(before, after, pairs):
    """Pairs of the rows that are left with the same clause near each other, the nearest first."""
    used = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    first = np.setdiff1d(np.flatnonzero(np.isfinite(before.xy[:, 0])), used[:, 0])
    second = np.setdiff1d(np.flatnonzero(np.isfinite(after.xy[:, 0])), used[:, 1])
    if not len(first) or not len(second):
        return []
    tree = shapely.STRtree(shapely.points(before.xy[first]))
    b, a = tree.query(shapely.points(after.xy[second]), predicate="dwithin", distance=NEAR)
    b, a = second[b], first[a]
    same = before.clause[a] == after.clause[b]
    a, b = a[same], b[same]
    away = np.hypot(*(before.xy[a] - after.xy[b]).T)
    found, taken = [], (set(), set())
    for k in np.lexsort((b, a, away)):
        if a[k] not in taken[0] and b[k] not in taken[1]:
            found.append((int(a[k]), int(b[k])))
            taken[0].add(a[k])
            taken[1].add(b[k])
    return found
