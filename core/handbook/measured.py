# SPDX-License-Identifier: GPL-2.0-or-later
"""What a measure gives: values, which of them are known, and why the others are not."""
from dataclasses import dataclass

import numpy as np

from ..streets import STREET_CODES, YesNo

DECIMALS = 6  # of numbers, so that the rounding of sums puts nothing on the other side of a limit


@dataclass(frozen=True, eq=False)
class Measured:
    """Values of places.

    Attributes
    ----------
    values : ndarray of float64 or of str, shape (n,)
        NaN or ``""`` where not known.
    known : ndarray of bool, shape (n,)
    why : ndarray of object, shape (n,)
        Why a value is not known: ``missing``, ``assumed`` or a code of the measure; ``""`` where it is.
    subjects : Subjects or None
        The places, where they are others than those that were asked for.
    lacks : str
        What must be given to measure it at all: a layer or a field; nothing is known then.
    """

    values: np.ndarray
    known: np.ndarray
    why: np.ndarray
    subjects: object = None
    lacks: str = ""


def measured(values, known, why="missing", subjects=None):
    """Values of places.

    Parameters
    ----------
    values : array_like
        Numbers or words.
    known : array_like of bool
    why : str or array_like of str
        Why the others are not known.
    subjects : Subjects, optional
    """
    known = np.asarray(known, dtype=bool)
    values = np.asarray(values)
    words = values.dtype.kind in "UO"
    if not words:
        values = values.astype(float).round(DECIMALS)
        known = known & ~np.isnan(values)
    reasons = np.where(known, "", np.broadcast_to(np.asarray(why, dtype=object), known.shape)).astype(object)
    reasons[~known & (reasons == "")] = "missing"
    return Measured(np.where(known, values, "" if words else np.nan), known, reasons, subjects)


def lacking(what, subjects):
    """Nothing is known, since something was not given."""
    n = len(subjects)
    return Measured(np.full(n, np.nan), np.zeros(n, dtype=bool), np.full(n, "missing", dtype=object), None, what)


@dataclass(frozen=True, eq=False)
class Column:
    """A column of a layer at places: values as they are there, whether they are known, and why not.

    Attributes
    ----------
    values : ndarray, shape (n,)
        Numbers or codes; without meaning where not known.
    known : ndarray of bool, shape (n,)
    why : ndarray of object, shape (n,)
        ``missing``, ``assumed``, or what the place lacks: ``no_street``, ``not_mapped``.
    """

    values: np.ndarray
    known: np.ndarray
    why: np.ndarray

    def measured(self):
        """The numbers as values of a measure."""
        return measured(self.values, self.known, self.why)

    def words(self, codes):
        """The codes as words of a measure."""
        names = np.array([member.name.lower() for member in codes])
        return measured(names[np.clip(self.values.astype(int), 0, len(names) - 1)], self.known, self.why)

    def is_(self, code):
        """Mask of the places where a code is known to stand."""
        return self.known & (self.values == code)

    @property
    def yes(self):
        """Mask of the places where the answer is known to be yes."""
        return self.is_(YesNo.YES)

    @property
    def no(self):
        """Mask of the places where the answer is known to be no."""
        return self.is_(YesNo.NO)


def at(attribute, rows, none):
    """An attribute at rows of its layer.

    Parameters
    ----------
    attribute : Attribute
    rows : ndarray of int64, shape (n,)
        -1 where there is no such row.
    none : str
        What the place lacks there.

    Returns
    -------
    Column
        A value that is only assumed is not known.
    """
    there = rows >= 0
    if not len(attribute.values):
        return Column(np.full(len(rows), np.nan), np.zeros(len(rows), bool), np.full(len(rows), none, dtype=object))
    row = np.maximum(rows, 0)
    given, known = attribute.given[row] & there, attribute.known[row] & there
    why = np.where(~there, none, np.where(given & ~known, "assumed", "missing")).astype(object)
    return Column(attribute.values[row], known, why)


def of_street(scene, subjects, name):
    """A column of the streets at places."""
    return at(getattr(scene.streets, name), subjects.street, "no_street")


def of_crossing(scene, subjects, name):
    """A column of the crossings at places; unknown everywhere where no crossings are given."""
    if scene.crossings is None:
        n = len(subjects)
        return Column(np.full(n, np.nan), np.zeros(n, dtype=bool), np.full(n, "not_mapped", dtype=object))
    return at(getattr(scene.crossings, name), subjects.crossing, "not_mapped")


def first_known(*columns):
    """Of several columns the first that is known at each place; where none is, the reason of the first."""
    values, known = columns[0].values.astype(float), columns[0].known
    for column in columns[1:]:
        values = np.where(known, values, column.values)
        known = known | column.known
    return Column(values, known, columns[0].why)


def of_side(scene, subjects, name, order):
    """A column of sides: of the side that the path runs on, of the worse one where that is not known.

    Parameters
    ----------
    scene, subjects
    name : str
        ``"footway"``, ``"parking"``, ``"cycleway"``.
    order : tuple of int
        Codes from the worst to the best; a code that is not among them counts as missing.

    Returns
    -------
    Column
        The worse of two sides is known where both are, and where one has the worst that there is.
    """
    left, right = (_known_among(of_street(scene, subjects, f"{name}_{side}"), order) for side in ("left", "right"))
    rank = np.full(max(max(order), *(int(code) for code in STREET_CODES[f"{name}_left"])) + 1, len(order))
    rank[list(order)] = np.arange(len(order))
    ranks = [np.where(column.known, rank[np.maximum(column.values.astype(int), 0)], len(order))
             for column in (left, right)]
    worse = np.minimum(*ranks)
    either = subjects.side < 0
    known = np.where(either, (left.known & right.known) | (worse == 0),
                     np.where(subjects.side == 0, left.known, right.known))
    one = np.where(subjects.side == 0, left.values, right.values)
    both = np.array(order)[np.minimum(worse, len(order) - 1)]
    why = np.where(subjects.side == 1, right.why, np.where(either & left.known, right.why, left.why))
    return Column(np.where(either, both, one), known, why.astype(object))


def _known_among(column, order):
    return Column(column.values, column.known & np.isin(column.values, order), column.why)
