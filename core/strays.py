"""Vertices of paths that slipped to another end of the world: a 0 for a coordinate, or swapped axes."""
from dataclasses import dataclass

import numpy as np

from ..lines import Lines

FAR = 10_000.0  # m outside the extent of the streets; no child walks there to school


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


def without_strays(lines, streets):
    """Leave out the vertices of lines that lie far outside the extent of the streets.

    Parameters
    ----------
    lines, streets : Lines

    Returns
    -------
    Kept
    """
    low, high = streets.xy.min(axis=0) - FAR, streets.xy.max(axis=0) + FAR
    good = ((lines.xy >= low) & (lines.xy <= high)).all(axis=1)
    if good.all():
        none = np.empty(0, dtype=np.int64)
        return Kept(lines, np.arange(len(lines)), none, none)
    row = np.repeat(np.arange(len(lines)), np.diff(lines.first))
    whole = np.bincount(row[~good], minlength=len(lines)) == 0
    left = [lines.line(at) if whole[at] else _without_repeats(lines.line(at)[good[row == at]])
            for at in range(len(lines))]
    there = np.array([len(xy) > 1 for xy in left], dtype=bool)
    return Kept(Lines.from_list([xy for xy in left if len(xy) > 1]), np.flatnonzero(there),
                np.flatnonzero(~whole & there), np.flatnonzero(~there))


def _without_repeats(xy):
    """Vertices without those that repeat the one before."""
    return xy[np.r_[True, (xy[1:] != xy[:-1]).any(axis=1)]] if len(xy) else xy
