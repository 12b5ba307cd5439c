# SPDX-License-Identifier: GPL-2.0-or-later
"""Judgements of the town: a person who knows the place sets the class of a street side or a crossing."""
from dataclasses import dataclass, replace

import numpy as np

CLOSED = 5
BOTH = -1


@dataclass(frozen=True, eq=False)
class Judgements:
    """Rows of the ``judgements`` layer.

    Attributes
    ----------
    street_row : ndarray of int, shape (k,)
        Street judged (row of ``Streets``), -1 where a crossing is.
    side : ndarray of int, shape (k,)
        0 = left, 1 = right, -1 = both.
    crossing_row : ndarray of int, shape (k,)
        Crossing judged (row of ``Crossings``), -1 where a street is.
    profiles : ndarray of object, shape (k,)
        Tuple of profile ids in capitals; empty = all.
    scenario : ndarray of object, shape (k,)
        Scenario, ``""`` = all.
    effect : ndarray of uint8, shape (k,)
        Class 1 to 4, or 5 = closed.
    reason, author, date : ndarray of object, shape (k,)
        As written; the date is an ISO one.
    valid_from, expires : ndarray of object, shape (k,)
        ISO dates, both days included; ``""`` = without end.
    """

    street_row: np.ndarray
    side: np.ndarray
    crossing_row: np.ndarray
    profiles: np.ndarray
    scenario: np.ndarray
    effect: np.ndarray
    reason: np.ndarray
    author: np.ndarray
    date: np.ndarray
    valid_from: np.ndarray
    expires: np.ndarray

    def __len__(self):
        return len(self.effect)

    def in_force(self, on):
        """Rows that hold on a day.

        Parameters
        ----------
        on : str
            ISO date.

        Returns
        -------
        ndarray of bool
        """
        return np.array([(not first or first <= on) and (not last or on <= last)
                         for first, last in zip(self.valid_from, self.expires)], dtype=bool).reshape(-1)

    def for_run(self, profile_id, scenario):
        """Rows for a profile and scenario, the oldest first: where several judge one thing, the latest wins."""
        fits = [k for k in range(len(self))
                if (not self.profiles[k] or profile_id.upper() in self.profiles[k])
                and (not self.scenario[k] or self.scenario[k] == scenario)]
        return np.array(sorted(fits, key=lambda k: (self.date[k] or "", k)), dtype=np.int64)


def apply_judgements(sides, steps, judgements, profile, scenario, street, crossing, on=None):
    """Sides and steps with the classes the town has set; risk stays as computed.

    Parameters
    ----------
    sides, steps : Sides, Steps
        As computed; they stay as they are, so that the computed class can be told beside the judgement.
    judgements : Judgements
        Rows of the same streets and crossings.
    profile : Profile
        Whose assessment it is.
    scenario : str
        Of the assessment.
    street, crossing : ndarray of int, shape (m,)
        Street and crossing of each step; -1 = none. A judgement of a crossing holds for every step that uses it; one
        of a street holds for walking along it, not for stepping over it.
    on : str, optional
        ISO date; judgements not in force that day are left out. Without it all count.

    Returns
    -------
    Sides, Steps
        With ``judgement`` = row of the judgement that made the class.
    """
    rows = judgements.for_run(profile.id, scenario)
    if on is not None:
        rows = rows[judgements.in_force(on)[rows]]
    side = {name: getattr(sides, name).copy() for name in ("klass", "known_klass", "judgement")}
    step = {name: getattr(steps, name).copy() for name in ("klass", "known_klass", "judgement")}
    crossing = np.asarray(crossing)
    for row in rows:
        if judgements.crossing_row[row] >= 0:
            _set(step, crossing == judgements.crossing_row[row], judgements, row)
        elif judgements.street_row[row] >= 0:
            columns = slice(None) if judgements.side[row] == BOTH else judgements.side[row]
            _set(side, (judgements.street_row[row], columns), judgements, row)
    return replace(sides, **side), replace(steps, **step)


def _set(table, where, judgements, row):
    table["klass"][where] = judgements.effect[row]
    table["known_klass"][where] = judgements.effect[row]
    table["judgement"][where] = row
