# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers ``paths``, ``elements`` and ``voices`` as arrays."""
from dataclasses import dataclass, fields, replace
from enum import IntEnum

import numpy as np

from ..lines import Lines
from ..streets import MISSING


class Status(IntEnum):
    """How far a path or an element has come."""

    IDEA = 0
    PLANNED = 1
    BUILT = 2


class Voice(IntEnum):
    """What a child tells of."""

    FEAR = 0
    WISH = 1
    ASSET = 2


class _Rows:
    """Rows that can be taken."""

    def take(self, rows):
        """The given rows, in that order."""
        return replace(self, **{f.name: column.take(rows) if isinstance(column, Lines) else column[rows]
                                for f in fields(self) for column in (getattr(self, f.name),)})

    def joined(self, other):
        """The rows of this table and then those of another."""
        return replace(self, **{f.name: _joined(getattr(self, f.name), getattr(other, f.name)) for f in fields(self)})


def _joined(first, second):
    """Two columns end to end."""
    if isinstance(first, Lines):
        return Lines(np.concatenate([first.xy, second.xy]), np.r_[first.first, second.first[1:] + first.first[-1]])
    return np.concatenate([first, second])


@dataclass(frozen=True, eq=False)
class Paths(_Rows):
    """Designated School Paths; a path of several parts has a row for each.

    Attributes
    ----------
    path_id : ndarray of object, shape (n,)
        Ids in the type of the input.
    name, colour, shape : ndarray of object, shape (n,)
        Texts, ``""`` where there is none; colour and shape are words in lower case.
    number : ndarray of int64, shape (n,)
        -1 where there is none.
    school_id : ndarray of object, shape (n,)
        School the path leads to, ``None`` where not given.
    status : ndarray of int8, shape (n,)
        ``Status`` codes, -1 where not given.
    lines : Lines
        Geometry, metres.
    """

    path_id: np.ndarray
    name: np.ndarray
    colour: np.ndarray
    shape: np.ndarray
    number: np.ndarray
    school_id: np.ndarray
    status: np.ndarray
    lines: Lines

    def __len__(self):
        return len(self.path_id)

    def with_lines(self, lines):
        """The same paths on other lines."""
        return replace(self, lines=lines)

    @classmethod
    def blank(cls, lines, **columns):
        """Paths of which nothing but the geometry is known; ``columns`` replace what is known."""
        n = len(lines)
        table = {"path_id": _texts([str(i) for i in range(n)]), "school_id": np.full(n, None, dtype=object),
                 "number": np.full(n, MISSING, dtype=np.int64), "status": np.full(n, MISSING, dtype=np.int8),
                 **{name: np.full(n, "", dtype=object) for name in ("name", "colour", "shape")}}
        return cls(lines=lines, **{**table, **columns})


@dataclass(frozen=True, eq=False)
class Elements(_Rows):
    """Elements of the catalogue that stand or lie on the ground.

    Attributes
    ----------
    element_id : ndarray of object, shape (n,)
        Ids in the type of the input.
    code : ndarray of object, shape (n,)
        Code in the catalogue in capitals, ``""`` where not given.
    path_id : ndarray of object, shape (n,)
        Path the element belongs to, ``None`` where not given.
    rotation, height, cost : ndarray of float64, shape (n,)
        Degrees clockwise from north, m, and money; NaN where not given.
    status : ndarray of int8, shape (n,)
        ``Status`` codes, -1 where not given.
    note : ndarray of object, shape (n,)
        Text, ``""`` where there is none.
    xy : ndarray of float64, shape (n, 2)
        Place, metres; of a line its middle.
    lines : Lines
        Geometry; a point is a line of two equal vertices.
    """

    element_id: np.ndarray
    code: np.ndarray
    path_id: np.ndarray
    rotation: np.ndarray
    height: np.ndarray
    status: np.ndarray
    note: np.ndarray
    cost: np.ndarray
    xy: np.ndarray
    lines: Lines

    def __len__(self):
        return len(self.element_id)

    @classmethod
    def blank(cls, xy, **columns):
        """Elements of which nothing but the place is known; ``columns`` replace what is known."""
        xy = np.asarray(xy, dtype=float).reshape(-1, 2)
        n = len(xy)
        table = {"element_id": _texts([str(i) for i in range(n)]), "path_id": np.full(n, None, dtype=object),
                 "code": np.full(n, "", dtype=object), "note": np.full(n, "", dtype=object),
                 "status": np.full(n, MISSING, dtype=np.int8), "lines": point_lines(xy),
                 **{name: np.full(n, np.nan) for name in ("rotation", "height", "cost")}}
        return cls(xy=xy, **{**table, **columns})


@dataclass(frozen=True, eq=False)
class Voices(_Rows):
    """What children say of places.

    Attributes
    ----------
    voice_id : ndarray of object, shape (n,)
        Ids in the type of the input.
    category : ndarray of int8, shape (n,)
        ``Voice`` codes.
    respondent_group, comment : ndarray of object, shape (n,)
        Texts, ``""`` where there is none.
    weight : ndarray of float64, shape (n,)
        How many children say so; 1 where not given.
    xy : ndarray of float64, shape (n, 2)
        Place, metres.
    """

    voice_id: np.ndarray
    category: np.ndarray
    respondent_group: np.ndarray
    comment: np.ndarray
    weight: np.ndarray
    xy: np.ndarray

    def __len__(self):
        return len(self.category)

    @classmethod
    def blank(cls, xy, category, **columns):
        """Voices of which nothing but place and category is known; ``columns`` replace what is known."""
        xy = np.asarray(xy, dtype=float).reshape(-1, 2)
        n = len(xy)
        table = {"voice_id": _texts([str(i) for i in range(n)]), "weight": np.ones(n),
                 "respondent_group": np.full(n, "", dtype=object), "comment": np.full(n, "", dtype=object)}
        return cls(xy=xy, category=np.asarray(category, dtype=np.int8), **{**table, **columns})


def bars(xy, length, rotation):
    """Straight lines about their middles; those without a length are points, as :func:`point_lines` makes them.

    Parameters
    ----------
    xy : ndarray of float64, shape (n, 2)
    length : ndarray of float64, shape (n,)
        m; NaN = none.
    rotation : ndarray of float64, shape (n,)
        Degrees clockwise from north; NaN = not known, then they run north.

    Returns
    -------
    Lines
    """
    turn, half = np.radians(np.nan_to_num(rotation)), np.nan_to_num(length) / 2
    step = np.column_stack([np.sin(turn), np.cos(turn)]) * half[:, None]
    return Lines(np.stack([xy - step, xy + step], axis=1).reshape(-1, 2), np.arange(len(xy) + 1, dtype=np.int64) * 2)


def point_lines(xy):
    """Points as lines of two equal vertices."""
    return Lines(np.repeat(xy, 2, axis=0), np.arange(len(xy) + 1, dtype=np.int64) * 2)


def _texts(values):
    result = np.empty(len(values), dtype=object)
    result[:] = values
    return result
