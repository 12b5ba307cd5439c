# SPDX-License-Identifier: GPL-2.0-or-later
"""The findings of a check as the page lists them: filtered, by path and severity, the worst first."""
import numpy as np

from ...core.handbook.records import Verdict
from ...processing.words import findings as words

KINDS = ("fail", "warn", "unknown", "waived")
_CODES = {Verdict.FAIL: 0, Verdict.WARN: 1, Verdict.UNKNOWN: 2}
_WORST = (0, 2, 1, 3)  # kinds from the worst to the mildest


class Rows:
    """Findings that people are told.

    Parameters
    ----------
    checked : Checked
    """

    def __init__(self, checked):
        from ...processing.finding_tables import ordered

        self.checked = checked
        findings = checked.findings
        self.rows = ordered(findings)
        verdict = np.array([_CODES[Verdict(code)] for code in findings.verdict[self.rows].tolist()], dtype=np.int64)
        self.kind = np.where(findings.waiver[self.rows] >= 0, KINDS.index("waived"), verdict)
        self.severity, self.path = findings.severity[self.rows], findings.path[self.rows]

    def counts(self):
        """How many there are of each kind."""
        return dict(zip(KINDS, np.bincount(self.kind, minlength=len(KINDS)).tolist()))

    def kind_of(self, at):
        """Kind of a finding by its place in ``rows``."""
        return KINDS[self.kind[at]]

    def place(self, at):
        """Where a finding is, in words; of a mapped crossing with its id, as a street has several."""
        row = int(self.rows[at])
        told, place = self.checked.place([row]), self.checked.findings.feature_id[row]
        return f"{told} ({place})" if self.checked.findings.crossing[row] >= 0 and place not in told else told

    def shown(self, kinds, text):
        """Places in ``rows`` of the findings of some kinds in which all words of a text stand."""
        keep = np.isin(self.kind, [KINDS.index(kind) for kind in kinds])
        at = np.flatnonzero(keep)
        asked = text.casefold().split()
        if not asked:
            return at
        clauses = {row: f"{one.id} {words.local(one.title)}".casefold()
                   for row, one in enumerate(self.checked.findings.clauses)}
        return np.array([each for each in at.tolist() if self._has(each, asked, clauses)], dtype=np.int64)

    def _has(self, at, asked, clauses):
        row, findings = self.rows[at], self.checked.findings
        whole = (f"{clauses[findings.clause[row]]} {self.checked.name(row)} {findings.feature_id[row]} "
                 f"{self.checked.path_title(findings.path[row])}").casefold()
        return all(word in whole for word in asked)

    def by_path(self, at):
        """Findings of each path by severity.

        Parameters
        ----------
        at : ndarray of int64
            Places in ``rows``.

        Returns
        -------
        list of (int, list of (int, ndarray))
            Row of the path and, for each severity from 4 down, the places in ``rows``; the path with the worst finding
            first, and what belongs to no path last.
        """
        found = []
        for path in np.unique(self.path[at]).tolist():
            mine = at[self.path[at] == path]
            levels = [(level, mine[self.severity[mine] == level]) for level in (4, 3, 2, 1)]
            found.append((path, [(level, places) for level, places in levels if len(places)]))
        return sorted(found, key=lambda one: self._badness(*one))

    def _badness(self, path, levels):
        """What sorts paths: none last; then by severity how many there are of each kind."""
        return (path < 0, [[-int((self.kind[places] == kind).sum()) for kind in _WORST]
                           for places in (dict(levels).get(level, np.empty(0, dtype=int)) for level in (4, 3, 2, 1))],
                path)

    def key(self, at):
        """What makes a finding the same one after an edit."""
        row, findings = self.rows[at], self.checked.findings
        return (findings.clauses[findings.clause[row]].id, self.checked.path_title(findings.path[row]),
                findings.feature_id[row], int(findings.side[row]))
