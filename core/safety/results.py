# SPDX-License-Identifier: GPL-2.0-or-later
"""What the assessment gives: class, risk and coverage of sides and of steps."""
from dataclasses import dataclass, fields

import numpy as np


@dataclass(frozen=True, eq=False)
class Sides:
    """Walking along streets: one row per street, column 0 = left side, 1 = right; a foot way has both alike.

    Attributes
    ----------
    klass : ndarray of uint8, shape (n, 2)
        Class of the gate, 1 to 4, one step up where an assumed speed or volume could make it worse; 5 = closed.
    known_klass : ndarray of uint8, shape (n, 2)
        Class if every assumed value took its most favourable value.
    risk, risk_pessimistic : ndarray of float64, shape (n, 2)
        Risk of 100 m, from central and from pessimistic defaults.
    coverage : ndarray of float64, shape (n, 2)
        Share 0 to 1 of the risk that rests on known values.
    judgement : ndarray of int32, shape (n, 2)
        Row of the judgement that made the class, -1 where none did.
    limit : int
        Highest class the profile may use along streets.
    """

    klass: np.ndarray
    known_klass: np.ndarray
    risk: np.ndarray
    risk_pessimistic: np.ndarray
    coverage: np.ndarray
    judgement: np.ndarray
    limit: int


@dataclass(frozen=True, eq=False)
class Steps:
    """Stepping over streets: one row per pair of a street and a crossing.

    Attributes
    ----------
    street_row : ndarray of int64, shape (m,)
        Street crossed (row of ``Streets``); -1 where there is none.
    crossing_row : ndarray of int64, shape (m,)
        Crossing (row of ``Crossings``); -1 = an unmarked step where none is mapped.
    half : ndarray of bool, shape (m,)
        One carriageway of two.
    klass, known_klass, risk, risk_pessimistic, coverage, judgement : ndarray, shape (m,)
        As in ``Sides``; the risk is that of the whole step.
    limit : ndarray of uint8, shape (m,)
        Highest class the profile may use at this step.
    known_limit : ndarray of uint8, shape (m,)
        The same if every assumed value took its most favourable value: compare ``known_klass`` with this one.
    """

    street_row: np.ndarray
    crossing_row: np.ndarray
    half: np.ndarray
    klass: np.ndarray
    known_klass: np.ndarray
    risk: np.ndarray
    risk_pessimistic: np.ndarray
    coverage: np.ndarray
    judgement: np.ndarray
    limit: np.ndarray
    known_limit: np.ndarray

    def take(self, rows):
        """The steps of the given rows."""
        return Steps(**{f.name: getattr(self, f.name)[rows] for f in fields(self)})
