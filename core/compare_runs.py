# SPDX-License-Identifier: GPL-2.0-or-later
"""What changed between two runs for the same homes: who is freed, who is newly blocked, whose risk is another one."""
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from .routing.parametric import CLOSE_ENOUGH
from .routing.solve import Status
from .streets import MISSING

GOING = (Status.SERVED, Status.SERVED_OVER_DETOUR, Status.AT_SCHOOL)
WITH_RISK = (Status.SERVED, Status.SERVED_OVER_DETOUR, Status.TOO_LONG)  # the child may walk the route
NO_WAY = (Status.BLOCKED, Status.UNDECIDED, Status.UNREACHABLE, Status.NOT_SNAPPED)
_RANK = np.array([Status.SERVED if status == Status.AT_SCHOOL else status for status in Status])  # worst to best


class HomeChange(IntEnum):
    """What became of a home, the worst first."""

    NEWLY_BLOCKED = 0
    NEWLY_UNDECIDED = 1
    WORSE = 2
    GONE = 3
    NEW = 4
    SAME = 5
    BETTER = 6
    FREED = 7

    @property
    def word(self):
        """The word that layers use."""
        return self.name.lower()


@dataclass(frozen=True, eq=False)
class RunHomes:
    """Homes as a run left them; ids are those of one type in both runs.

    Attributes
    ----------
    home_id, school_id, profile, mode : ndarray of object, shape (n,)
        Whose row it is.
    status : ndarray of int8, shape (n,)
        ``Status`` codes; -1 where it cannot be read.
    length, pupils : ndarray of float64, shape (n,)
        Length of the route, m, NaN where there is none; pupils who live there.
    risk, gap : ndarray of float64, shape (n, 2)
        Risk of the routes to and from school, and how far below it the least possible may lie, as a share of it; NaN
        where not given.
    """

    home_id: np.ndarray
    school_id: np.ndarray
    profile: np.ndarray
    mode: np.ndarray
    status: np.ndarray
    length: np.ndarray
    pupils: np.ndarray
    risk: np.ndarray
    gap: np.ndarray

    def __len__(self):
        return len(self.home_id)


@dataclass(frozen=True, eq=False)
class RunChanges:
    """What changed; a row is a home, the worst changes first.

    Attributes
    ----------
    change : ndarray of int8, shape (m,)
        ``HomeChange`` codes.
    before, after : ndarray of int64, shape (m,)
        Rows of the two runs; -1 where a home is in one of them only.
    risk_ratio : ndarray of float64, shape (m,)
        Risk now as a multiple of the risk before; NaN where it is not known, or there was none.
    risk_change : ndarray of int8, shape (m,)
        -1 where the risk is surely less, 1 where it is surely more: by more than 1 %, and by more than the searches
        may have left open.
    school_id, profile : ndarray of object, shape (m,)
        As they are in the run after, or else before.
    pupils : ndarray of float64, shape (m,)
        As in the run after, or else before.
    other_way : ndarray of bool, shape (m,)
        Whether profile or mode of the home are not the same in both runs: the runs then answer other questions.
    left_out : int
        Homes whose status cannot be read in one of the runs; they are in no row.
    """

    change: np.ndarray
    before: np.ndarray
    after: np.ndarray
    risk_ratio: np.ndarray
    risk_change: np.ndarray
    school_id: np.ndarray
    profile: np.ndarray
    pupils: np.ndarray
    other_way: np.ndarray
    left_out: int

    def homes(self):
        """Number of homes of each change; a dict of ``HomeChange`` to int."""
        return {change: int((self.change == change).sum()) for change in HomeChange}

    def pupils_of(self, rows=None):
        """Pupils of each change, of some rows (mask) or all; a dict of ``HomeChange`` to float."""
        rows = np.ones(len(self.change), dtype=bool) if rows is None else rows
        return {change: float(self.pupils[rows & (self.change == change)].sum()) for change in HomeChange}

    def by(self, name):
        """Pupils of each change, by school or profile.

        Parameters
        ----------
        name : str
            ``"school_id"`` or ``"profile"``.

        Returns
        -------
        dict of str to dict
            In the order of the names; homes without one are under ``""``.
        """
        named = np.array(["" if value is None else str(value) for value in getattr(self, name)], dtype=object)
        return {one: self.pupils_of(named == one) for one in sorted(set(named))}


def compare_runs(before, after):
    """Hold two runs against each other, home by home.

    Homes are paired by id, school, profile and mode, then by fewer of these: a family whose child has moved up a grade
    is still the same home.

    Parameters
    ----------
    before, after : RunHomes

    Returns
    -------
    RunChanges
        Every home of both runs, each row once, but those whose status cannot be read.
    """
    pairs = _paired(before, after)
    read = (np.append(before.status, 0)[pairs[:, 0]] != MISSING) & (np.append(after.status, 0)[pairs[:, 1]] != MISSING)
    left_out, pairs = int((~read).sum()), pairs[read]
    both = np.flatnonzero((pairs >= 0).all(axis=1))
    change = np.where(pairs[:, 0] < 0, HomeChange.NEW, HomeChange.GONE).astype(np.int8)
    ratio, risk, other_way = np.full(len(pairs), np.nan), np.zeros(len(pairs), np.int8), np.zeros(len(pairs), bool)
    one, other = pairs[both].T
    ratio[both], risk[both] = _risk(before, after, one, other)
    change[both] = _change(before.status[one], after.status[other], risk[both])
    other_way[both] = (before.profile[one] != after.profile[other]) | (before.mode[one] != after.mode[other])
    order = np.lexsort((pairs[:, 0], pairs[:, 1], change))
    pairs = pairs[order]
    return RunChanges(change[order], pairs[:, 0], pairs[:, 1], ratio[order], risk[order],
                      *(_latest(before, after, pairs, name) for name in ("school_id", "profile")),
                      _latest(before, after, pairs, "pupils").astype(float), other_way[order], left_out)


def _latest(before, after, pairs, name):
    """Values of the run after, those of the run before where a home is gone."""
    first, second = getattr(before, name), getattr(after, name)
    found = np.empty(len(pairs), dtype=object)
    found[:] = [second[other] if other >= 0 else first[one] for one, other in pairs.tolist()]
    return found


def _paired(before, after):
    """Rows of both runs that are one home, then the homes that only one of them has, with -1; shape (m, 2)."""
    one, other, pairs = np.arange(len(before)), np.arange(len(after)), []
    for names in (("home_id", "school_id", "profile", "mode"), ("home_id", "profile", "mode"), ("home_id",)):
        found = _same(before, one, after, other, names)
        pairs.append(found)
        one, other = np.setdiff1d(one, found[:, 0]), np.setdiff1d(other, found[:, 1])
    return np.concatenate([*pairs, np.column_stack([one, np.full(len(one), -1)]),
                           np.column_stack([np.full(len(other), -1), other])]).astype(np.int64)


def _same(before, rows, after, others, names):
    """Pairs of rows that agree in some columns, in their order; shape (k, 2)."""
    waiting = {}
    for row in rows.tolist():
        waiting.setdefault(tuple(getattr(before, name)[row] for name in names), []).append(row)
    found = []
    for row in others.tolist():
        alike = waiting.get(tuple(getattr(after, name)[row] for name in names))
        if alike:
            found.append((alike.pop(0), row))
    return np.array(found, dtype=np.int64).reshape(-1, 2)


def _risk(before, after, one, other):
    """Ratio of the risks of pairs, and -1 where it is surely less, 1 where it is surely more."""
    a, b = before.risk[one], after.risk[other]
    walked = np.isin(before.status[one], WITH_RISK) & np.isin(after.status[other], WITH_RISK)
    told = np.isfinite(a) & np.isfinite(b) & walked[:, None]  # directions that both runs have
    a, b = np.where(told, a, 0.0), np.where(told, b, 0.0)
    least_a = (a * (1 - np.nan_to_num(before.gap[one]))).sum(axis=1)
    least_b = (b * (1 - np.nan_to_num(after.gap[other]))).sum(axis=1)
    a, b, known = a.sum(axis=1), b.sum(axis=1), told.any(axis=1)
    ratio = np.where(known & (a > 0), b / np.where(a > 0, a, 1.0), np.nan)
    less = (b < least_a) & (b < a * (1 - CLOSE_ENOUGH))
    more = (least_b > a) & (b > a * (1 + CLOSE_ENOUGH))
    return ratio, np.select([known & less, known & more], [-1, 1])


def _change(before, after, risk):
    """The change of pairs: what their statuses say, and where these are alike what the risk says."""
    step, other = _RANK[after] - _RANK[before], before != after
    freed = np.isin(before, NO_WAY) & np.isin(after, GOING)
    return np.select(
        [(after == Status.BLOCKED) & other, (after == Status.UNDECIDED) & other, freed, step > 0, step < 0, risk < 0,
         risk > 0],
        [HomeChange.NEWLY_BLOCKED, HomeChange.NEWLY_UNDECIDED, HomeChange.FREED, HomeChange.BETTER, HomeChange.WORSE,
         HomeChange.BETTER, HomeChange.WORSE], HomeChange.SAME).astype(np.int8)
