# SPDX-License-Identifier: GPL-2.0-or-later
"""Bands of values: the verdict of each value, and whether bands leave none without and give none two."""
from dataclasses import dataclass

import numpy as np

from .records import Verdict

NUMBERS, WORDS = "numbers", "words"
ANY_OTHER = "…"  # how a value is called that is none of the words
LIMITS = ("min", "above", "max", "below")
ONE_OF_TWO = (("min", "above"), ("max", "below"))  # the limit itself belongs to the band, or it does not


@dataclass(frozen=True)
class Fault:
    """What is wrong with bands.

    Attributes
    ----------
    code : str
        ``handbook_bands_gap``, ``handbook_band_empty``, ``handbook_band_overlap``, ``handbook_limit``,
        ``handbook_limit_twice``, or ``handbook_word``.
    band : int or None
        Band that is at fault, by its place in the list; None where it is all of them.
    found : str
        The value or word that shows it.
    """

    code: str
    band: object
    found: str = ""


def verdicts(bands, values, known, holds):
    """The verdict of each value: that of the first band from the top in which it lies.

    Parameters
    ----------
    bands : sequence of Band
    values : ndarray of float64 or of str, shape (n,)
        What was measured; numbers or words.
    known : ndarray of bool, shape (n,)
        False where the value is missing or only assumed.
    holds : callable
        ``holds(condition)`` gives an ndarray of float64, shape (n,): 1 where the condition of a band holds, 0 where it
        does not, nan where that cannot be told.

    Returns
    -------
    ndarray of uint8, shape (n,)
        ``Verdict`` codes; ``UNKNOWN`` where the value or a condition that decides is not known.
    """
    values = np.asarray(values)
    given = np.full(len(values), Verdict.UNKNOWN, dtype=np.uint8)
    open_rows = np.array(known, dtype=bool)
    if values.dtype.kind == "f":
        open_rows &= ~np.isnan(values)
    for band in bands:
        here = open_rows & within(band, values)
        if not here.any():
            continue
        told = np.ones(len(values)) if not band.condition else np.asarray(holds(band.condition), dtype=float)
        given[here & (told == 1)] = band.verdict
        open_rows &= ~(here & (told != 0))  # decided, or not to be told
    return given


def within(band, values):
    """Whether values lie within the limits of a band, its condition left aside; ndarray of bool."""
    if band.words:
        return np.isin(values, list(band.words))
    inside = np.ones(len(values), dtype=bool)
    for limit, compare in ((band.min, np.greater_equal), (band.above, np.greater), (band.max, np.less_equal),
                           (band.below, np.less)):
        if limit is not None:
            inside &= compare(values, limit)
    return inside


def is_free(band):
    """Whether a band has no limits, so that it takes all that is left."""
    return not band.words and not _has_limits(band)


def kind_of(bands):
    """What the bands of a clause are about: ``NUMBERS`` or ``WORDS``."""
    if any(band.words for band in bands):
        return WORDS
    return NUMBERS if any(_has_limits(band) for band in bands) else WORDS


def band_faults(bands, kind=None, words=(), least=0.0):
    """Everything that is wrong with the bands of a clause.

    Parameters
    ----------
    bands : sequence of Band
    kind : str or None
        ``NUMBERS`` or ``WORDS``; None where the bands themselves decide it.
    words : sequence of str
        All words that the measure may give; empty where any word may come.
    least : float
        Least number that can be measured; -inf where any may come.

    Returns
    -------
    list of Fault
        In the order of the bands.
    """
    kind = kind or kind_of(bands)
    foreign = _has_limits if kind == WORDS else _has_words
    faults = [Fault("handbook_limit", row) for row, band in enumerate(bands) if foreign(band)]
    return faults or (_word_faults(bands, tuple(words)) if kind == WORDS else _number_faults(bands, least))


def _has_limits(band):
    return any(getattr(band, name) is not None for name in LIMITS)


def _has_words(band):
    return bool(band.words)


def _word_faults(bands, words):
    faults, taken, closed = [], set(), False
    for row, band in enumerate(bands):
        strange = [word for word in band.words if words and word not in words]
        faults += [Fault("handbook_word", row, word) for word in strange]
        twice = [word for word in band.words if word in taken]
        if closed or (is_free(band) and words and set(words) <= taken):
            faults.append(Fault("handbook_band_empty", row))
        elif twice:
            faults.append(Fault("handbook_band_overlap", row, ", ".join(twice)))
        if not band.condition:
            taken.update(band.words)
            closed = closed or is_free(band)
    left = [word for word in words if word not in taken] if words else [ANY_OTHER]
    if left and not closed:
        faults.append(Fault("handbook_bands_gap", None, ", ".join(left)))
    return faults


# Numbers. The line is cut at all limits into points and the open stretches between them; a band is a set of these
# pieces, so that closed and open limits, overlaps and gaps are all told by sets of whole numbers.


def _number_faults(bands, least):
    cuts = sorted({getattr(band, name) for band in bands for name in LIMITS if getattr(band, name) is not None}
                  | ({least} if np.isfinite(least) else set()))
    pieces = _pieces(cuts, least)
    faults, taken = [], np.zeros(len(pieces), dtype=bool)
    for row, band in enumerate(bands):
        inside = within(band, pieces)
        left = inside & ~taken
        shared = _shared(band, inside & taken, left, pieces)
        twice = [pair for pair in ONE_OF_TWO if None not in (getattr(band, pair[0]), getattr(band, pair[1]))]
        if twice:
            faults += [Fault("handbook_limit_twice", row, ", ".join(pair)) for pair in twice]
        elif shared is not None:
            faults.append(Fault("handbook_band_overlap", row, f"{shared:g}"))
        elif not left.any():
            faults.append(Fault("handbook_band_empty", row))
        if not band.condition:
            taken |= inside
    if not taken.all():
        faults.append(Fault("handbook_bands_gap", None, f"{pieces[~taken][0]:g}"))
    return faults


def _pieces(cuts, least):
    """One value for each point and each open stretch of the line from ``least`` on, in order."""
    if not cuts:
        return np.array([0.0])
    between = [value for low, high in zip(cuts, cuts[1:]) for value in (low, (low + high) / 2)]
    pieces = np.array([cuts[0] - max(1, abs(cuts[0])), *between, cuts[-1], cuts[-1] + max(1, abs(cuts[-1]))])
    return pieces[pieces >= least]


def _shared(band, both, left, pieces):
    """A value that a band shares with one above it and that its limits do not leave to that one; None if there is none.

    A side without limit ends where the bands above begin; a limit must not lie inside them, and what is left of the
    band must be in one piece.
    """
    if is_free(band) or not both.any():
        return None
    inside = np.flatnonzero(both | left)
    lower = band.min is not None or band.above is not None
    upper = band.max is not None or band.below is not None
    if lower and both[inside[0]]:
        return pieces[inside[0]]
    if upper and both[inside[-1]]:
        return pieces[inside[-1]]
    rows = np.flatnonzero(left)
    hole = both[rows[0]:rows[-1]] if len(rows) else both[:0]
    return pieces[rows[0] + np.flatnonzero(hole)[0]] if hole.any() else None
