# SPDX-License-Identifier: GPL-2.0-or-later
"""Waivers: a person of the town has decided that a finding may stay, says why, and until when."""
from dataclasses import dataclass

import numpy as np
import shapely

REACH = 15.0  # m between a waiver without id and the place it is about; half a block would hit the next crossing
NEEDED = ("clause", "reason", "author", "date", "expires")


@dataclass(frozen=True, eq=False)
class Waivers:
    """Rows of the ``waivers`` layer.

    Attributes
    ----------
    clause : ndarray of object, shape (k,)
        Id of the clause.
    feature_id : ndarray of object, shape (k,)
        Id of the place as text, ``""`` where the place is given by geometry.
    reason, author : ndarray of object, shape (k,)
        Texts, ``""`` where missing.
    date, expires : ndarray of object, shape (k,)
        ISO dates, ``""`` where missing; the day of ``expires`` is included.
    xy : ndarray of float64, shape (k, 2)
        Place, NaN where there is none.
    """

    clause: np.ndarray
    feature_id: np.ndarray
    reason: np.ndarray
    author: np.ndarray
    date: np.ndarray
    expires: np.ndarray
    xy: np.ndarray

    def __len__(self):
        return len(self.clause)

    @classmethod
    def none(cls):
        """No waivers."""
        empty = np.empty(0, dtype=object)
        return cls(empty, empty, empty, empty, empty, empty, np.empty((0, 2)))

    @property
    def complete(self):
        """Mask of the waivers that say all that is needed, and about which place."""
        said = np.ones(len(self), dtype=bool)
        for name in NEEDED:
            said &= getattr(self, name) != ""
        return said & ((self.feature_id != "") | np.isfinite(self.xy[:, 0]))

    def in_force(self, on):
        """Mask of the complete waivers that hold on a day.

        Parameters
        ----------
        on : str
            ISO date.
        """
        return self.complete & np.array([date <= on <= last for date, last in zip(self.date, self.expires)],
                                        dtype=bool).reshape(-1)


def matching(waivers, findings):
    """Which waivers are about which findings, whatever the day.

    Parameters
    ----------
    waivers : Waivers
    findings : Findings

    Returns
    -------
    waiver, finding : ndarray of int64, shape (m,)
        Pairs of rows. A waiver with an id is about the rows of its clause with that id; one without, about those
        within ``REACH`` of its place.
    """
    names = np.array([clause.id for clause in findings.clauses], dtype=object)[findings.clause]
    lines = None
    pairs = []
    for row in np.flatnonzero(waivers.complete):
        same = findings.listed & (names == waivers.clause[row])
        if waivers.feature_id[row]:
            same &= findings.feature_id == waivers.feature_id[row]
        elif same.any():
            lines = shapely.linestrings(findings.lines.xy, indices=np.repeat(
                np.arange(len(findings)), np.diff(findings.lines.first))) if lines is None else lines
            same &= shapely.dwithin(lines, shapely.points(waivers.xy[row]), REACH)
        pairs.extend((row, finding) for finding in np.flatnonzero(same))
    found = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return found[:, 0], found[:, 1]


def apply_waivers(findings, waivers, on):
    """Findings with the waivers of a day.

    Parameters
    ----------
    findings : Findings
    waivers : Waivers
    on : str
        ISO date.

    Returns
    -------
    Findings
        Where several waivers are about one finding, the one that lasts longest is named.
    """
    waiver, finding = matching(waivers, findings)
    held = waivers.in_force(on)[waiver]
    order = sorted(np.flatnonzero(held), key=lambda k: (waivers.expires[waiver[k]], -waiver[k]))
    column = np.full(len(findings), -1, dtype=np.int64)
    for k in order:
        column[finding[k]] = waiver[k]
    return findings.with_columns(waiver=column)
