# SPDX-License-Identifier: GPL-2.0-or-later
"""Findings summed up by path and clause: the worst verdict, severity first; never one percentage."""
from dataclasses import dataclass

import numpy as np

from .records import Verdict

# from the mildest to the worst; what is not known is worse than what is known to be nearly right
WORSE = (Verdict.NOT_APPLICABLE, Verdict.PASS, Verdict.WARN, Verdict.UNKNOWN, Verdict.FAIL)
_RANK = np.argsort(np.array(WORSE))  # verdict -> place in WORSE


def rank(verdict):
    """Place of verdicts in ``WORSE``; the greater, the worse."""
    return _RANK[np.asarray(verdict, dtype=np.int64)]


@dataclass(frozen=True)
class Sum:
    """The findings of one clause on one path.

    Attributes
    ----------
    path : int
        Row of the path, -1 where the places belong to none.
    clause : int
        Row of the clause.
    verdict : Verdict
        The worst of the rows without a waiver; of waived rows where there are no others.
    counts : dict of Verdict to int
        Places by verdict, waived ones left out.
    waived : int
        Places with a waiver in force.
    """

    path: int
    clause: int
    verdict: Verdict
    counts: dict
    waived: int


def sums(findings):
    """Findings by path and clause.

    Parameters
    ----------
    findings : Findings

    Returns
    -------
    list of Sum
        By path, then in the order of the clauses.
    """
    pairs, group = np.unique(np.stack([findings.path, findings.clause], axis=1), axis=0, return_inverse=True)
    group = group.reshape(-1)
    result = []
    for number, (path, clause) in enumerate(pairs.tolist()):
        here = group == number
        kept = here & (findings.waiver < 0)
        counts = {verdict: int((findings.verdict[kept] == verdict).sum()) for verdict in Verdict}
        waived = int((here & ~kept).sum())
        # where every place is waived there is nothing left to answer for, and nothing that passed either
        worst = worst_of(findings.verdict[kept]) if kept.any() else Verdict.NOT_APPLICABLE
        result.append(Sum(path, clause, worst, counts, waived))
    return result


def worst_of(verdicts):
    """The worst of verdicts, ``NOT_APPLICABLE`` of none."""
    verdicts = np.asarray(verdicts)
    return Verdict(int(verdicts[np.argmax(rank(verdicts))])) if len(verdicts) else Verdict.NOT_APPLICABLE


def headline(findings):
    """The verdict that stands for many: of the open findings the most severe, of these the worst.

    Returns
    -------
    Verdict, int
        ``PASS`` and 0 where nothing is open.
    """
    rows = np.flatnonzero(findings.open)
    if not len(rows):
        return Verdict.PASS, 0
    severity = findings.severity[rows]
    top = rows[severity == severity.max()]
    return worst_of(findings.verdict[top]), int(severity.max())


def by_severity(findings):
    """Open findings by severity.

    Returns
    -------
    dict of int to dict of Verdict to int
        Severity 4 first; every severity and listed verdict is there.
    """
    severity = findings.severity
    return {level: {verdict: int((findings.open & (severity == level) & (findings.verdict == verdict)).sum())
                    for verdict in (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN)} for level in (4, 3, 2, 1)}
