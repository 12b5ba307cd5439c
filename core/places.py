# SPDX-License-Identifier: GPL-2.0-or-later
"""Homes and school gates."""
from dataclasses import dataclass, fields

import numpy as np


@dataclass(frozen=True, eq=False)
class Homes:
    """Where pupils live.

    Attributes
    ----------
    home_id : ndarray of object, shape (n,)
        Ids in the type of the input.
    xy : ndarray of float64, shape (n, 2)
        Place, metres; NaN where the geometry is missing.
    school_id : ndarray of object, shape (n,)
        School of the pupil, ``None`` where not given.
    profile : ndarray of object, shape (n,)
        Profile of the pupil (``"P1"`` ...), ``""`` where not given.
    street : ndarray of object, shape (n,)
        Street name of the address, ``""`` where not given.
    pupils : ndarray of float64, shape (n,)
        Number of pupils; 1 where not given.
    mode : ndarray of object, shape (n,), or None
        ``"WALK"`` or ``"BIKE"``, ``""`` where not given; None where nothing is said of any home.
    """

    home_id: np.ndarray
    xy: np.ndarray
    school_id: np.ndarray
    profile: np.ndarray
    street: np.ndarray
    pupils: np.ndarray
    mode: object = None

    def __len__(self):
        return len(self.xy)

    def take(self, rows):
        """The homes of the given rows."""
        columns = {field.name: getattr(self, field.name) for field in fields(self)}
        return Homes(**{name: None if column is None else column[rows] for name, column in columns.items()})


@dataclass(frozen=True, eq=False)
class Gates:
    """Gates of schools; rows with one ``school_id`` are gates of one school.

    Attributes
    ----------
    school_id : ndarray of object, shape (n,)
        Ids in the type of the input.
    name : ndarray of object, shape (n,)
        Name of the school, ``""`` where there is none.
    xy : ndarray of float64, shape (n, 2)
        Place, metres.
    guessed : ndarray of bool, shape (n,)
        True where no gate is mapped and the place was derived (network model, rule 14).
    """

    school_id: np.ndarray
    name: np.ndarray
    xy: np.ndarray
    guessed: np.ndarray

    def __len__(self):
        return len(self.xy)
