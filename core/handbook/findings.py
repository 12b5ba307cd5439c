# SPDX-License-Identifier: GPL-2.0-or-later
"""What a check found: a row for every place that a clause judged, and the clauses that could not be judged at all."""
from dataclasses import dataclass, fields, replace

import numpy as np

from ..lines import Lines
from .records import Verdict

LISTED = (Verdict.WARN, Verdict.FAIL, Verdict.UNKNOWN)  # what people are told place by place


@dataclass(frozen=True)
class Skipped:
    """A clause that was not judged.

    Attributes
    ----------
    clause : int
        Row of the clause.
    code : str
        Why: ``profile``, ``layer``, ``input``, ``no_places``, ``field`` or ``expression``.
    found : str
        What is missing or wrong: a layer, an input, a field.
    """

    clause: int
    code: str
    found: str = ""


@dataclass(frozen=True, eq=False)
class Findings:
    """Rows of judged places, clause after clause.

    Attributes
    ----------
    clauses : tuple of Clause
        Those of the handbook.
    clause : ndarray of int64, shape (n,)
        Clause that judged.
    verdict : ndarray of uint8, shape (n,)
        ``Verdict`` codes.
    measured : ndarray of object, shape (n,)
        Number or word; None where it is missing or only assumed.
    required : ndarray of object, shape (n,)
        Tuple of the bands of the clause whose verdict is pass and whose condition holds at the place.
    source : ndarray of int8, shape (n,)
        ``Source`` of the value where it is that of a field, else -1.
    why : ndarray of object, shape (n,)
        Why the verdict is unknown: ``missing``, ``assumed``, ``condition``, ``filter``, or a code of the measure.
    path, street, crossing : ndarray of int64, shape (n,)
        Rows of the layers; -1 where none is concerned.
    side : ndarray of int8, shape (n,)
        Side of the street, 0 left, 1 right; -1 where that is not known or there is none.
    feature_id : ndarray of object, shape (n,)
        Id of the place as text; the same in every run on the same data; ``""`` where there is no place.
    lines : Lines
        Place; a point is a line of two equal vertices.
    pupils : ndarray of float64, shape (n,)
        Children who pass, by the flows; NaN where that is not known.
    waiver : ndarray of int64, shape (n,)
        Row of the waiver in force, -1 where there is none.
    skipped : tuple of Skipped
        Clauses that were not judged.
    """

    clauses: tuple
    clause: np.ndarray
    verdict: np.ndarray
    measured: np.ndarray
    required: np.ndarray
    source: np.ndarray
    why: np.ndarray
    path: np.ndarray
    street: np.ndarray
    crossing: np.ndarray
    side: np.ndarray
    feature_id: np.ndarray
    lines: Lines
    pupils: np.ndarray
    waiver: np.ndarray
    skipped: tuple

    def __len__(self):
        return len(self.clause)

    @property
    def severity(self):
        """Severity of the clause of each row."""
        return np.array([clause.severity for clause in self.clauses], dtype=np.int64)[self.clause]

    @property
    def listed(self):
        """Mask of the rows that people are told: warnings, failures and unknowns, waived ones among them."""
        return np.isin(self.verdict, LISTED)

    @property
    def open(self):
        """Mask of the listed rows that no waiver covers."""
        return self.listed & (self.waiver < 0)

    @property
    def places(self):
        """The middle of each place, shape (n, 2); NaN where it has no id: pupils of a school that is not known."""
        return np.where((self.feature_id == "")[:, None], np.nan, middles(self.lines))

    def take(self, rows):
        """The findings of the given rows."""
        rows = np.flatnonzero(rows) if np.asarray(rows).dtype == bool else np.asarray(rows, dtype=np.int64)
        columns = {f.name: getattr(self, f.name) for f in fields(self)}
        return replace(self, **{name: column.take(rows) if isinstance(column, Lines) else column[rows]
                                for name, column in columns.items() if isinstance(column, (Lines, np.ndarray))})

    def with_columns(self, **columns):
        """A copy with some columns replaced."""
        return replace(self, **columns)


def middles(lines):
    """The point halfway along each line, shape (n, 2)."""
    result = np.empty((len(lines), 2))
    half, along = lines.lengths() / 2, lines.stations()
    for row in range(len(lines)):
        part = slice(lines.first[row], lines.first[row + 1])
        result[row] = [np.interp(half[row], along[part], lines.xy[part, axis]) for axis in (0, 1)]
    return result
