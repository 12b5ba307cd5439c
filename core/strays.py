# SPDX-License-Identifier: GPL-2.0-or-later
"""Vertices that slipped to another end of the world: a 0 for a coordinate, or swapped axes.

One of them makes a line thousands of kilometres long. Whatever is looked for along lines would be looked for all the
way there and back, and the middle of the data would lie at sea.
"""
from dataclasses import dataclass

import numpy as np

from .lines import Lines

FAR = 10_000.0   # m outside the extent of the streets; no child walks there to school
APART = 20_000.0  # m from a vertex to the next; no street runs straight for so long


@dataclass(frozen=True, eq=False)
class Kept:
    """Lines without their strays.

    Attributes
    ----------
    lines : Lines
        Those of which something is left, each led straight on past the vertices that were left out.
    row : ndarray of int64
        Line each was made of.
    strayed, lost : ndarray of int64
        Lines of which vertices were left out; those of which nothing is left.
    """

    lines: Lines
    row: np.ndarray
    strayed: np.ndarray
    lost: np.ndarray


def near_streets(lines, streets):
    """Lines without the vertices that lie far outside the extent of the streets.

    Parameters
    ----------
    lines, streets : Lines

    Returns
    -------
    Kept
    """
    low, high = streets.xy.min(axis=0) - FAR, streets.xy.max(axis=0) + FAR
    return _without(lines, ((lines.xy >= low) & (lines.xy <= high)).all(axis=1))


def in_reach(lines, apart=APART):
    """Lines without the vertices that lie far from most of their line.

    Parameters
    ----------
    lines : Lines
    apart : float
        From a vertex to the next, in the unit of the coordinates, farther than which one of them has slipped.

    Returns
    -------
    Kept
    """
    row = np.repeat(np.arange(len(lines)), np.diff(lines.first))
    leap = (row[1:] == row[:-1]) & ~(np.hypot(*np.diff(lines.xy, axis=0).T) <= apart)
    good = np.ones(len(row), dtype=bool)
    for line in np.unique(row[1:][leap]).tolist():
        span = slice(lines.first[line], lines.first[line + 1])
        good[span] = _together(lines.xy[span], apart)
    return _without(lines, good)


def _together(xy, apart):
    """Mask of the vertices of a line that belong to the greatest of the parts into which leaps cut it."""
    run = np.r_[0, np.cumsum(np.hypot(*np.diff(xy, axis=0).T) > apart)]
    parts = []  # lists of runs: those before and after a leap to a stray lie close together
    for number in range(run[-1] + 1):
        here = xy[run == number]
        near = next((part for part in parts if (np.hypot(*(xy[run == part[-1]][-1] - here[0])) <= apart)), None)
        if near is None:
            parts.append([number])
        else:
            near.append(number)
    sizes = [np.isin(run, part).sum() for part in parts]
    return np.isin(run, parts[int(np.argmax(sizes))])


def _without(lines, good):
    """Lines with the good vertices alone."""
    if good.all():
        none = np.empty(0, dtype=np.int64)
        return Kept(lines, np.arange(len(lines)), none, none)
    row = np.repeat(np.arange(len(lines)), np.diff(lines.first))
    whole = np.bincount(row[~good], minlength=len(lines)) == 0
    left = [lines.line(at) if whole[at] else _without_repeats(lines.line(at)[good[lines.first[at]:lines.first[at + 1]]])
            for at in range(len(lines))]
    there = np.array([len(xy) > 1 for xy in left], dtype=bool)
    return Kept(Lines.from_list([xy for xy in left if len(xy) > 1]), np.flatnonzero(there),
                np.flatnonzero(~whole & there), np.flatnonzero(~there))


def _without_repeats(xy):
    """Vertices without those that repeat the one before."""
    return xy[np.r_[True, (xy[1:] != xy[:-1]).any(axis=1)]] if len(xy) else xy
