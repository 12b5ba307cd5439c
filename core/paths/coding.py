# SPDX-License-Identifier: GPL-2.0-or-later
"""Colour, shape and number of paths: neighbours share a colour only where every colour of the set is taken."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..network.locate import as_linestrings


@dataclass(frozen=True, eq=False)
class PathCodes:
    """Codes of paths, one row a path.

    Attributes
    ----------
    colour, shape : ndarray of object, shape (n,)
        Words of the set of codes.
    number : ndarray of int64, shape (n,)
    shared : ndarray of float64, shape (n,)
        Distance to the nearest path of the same colour, m, where every colour was taken nearby; else NaN.
    """

    colour: np.ndarray
    shape: np.ndarray
    number: np.ndarray
    shared: np.ndarray = None


def propose_codes(lines, codes, before=None):
    """Propose codes for paths, in their order.

    Parameters
    ----------
    lines : Lines
        The paths.
    codes : Codes
        Colours and shapes, in the order in which they are proposed.
    before : (Lines, PathCodes), optional
        Paths that have their code already.

    Returns
    -------
    PathCodes
        Each path has the first colour that no path within ``codes.reach`` has; a colour goes with one shape, and the
        number tells apart paths of one colour that lie farther from each other. Where every colour is taken nearby, it
        is the one whose nearest path lies farthest away, on a shape that no path of that colour nearby has.
    """
    old_lines, old = before if before is not None else (lines.take([]), None)
    shapes = np.concatenate([as_linestrings(old_lines), as_linestrings(lines)])
    colour = list(old.colour) if old is not None else []
    shape = list(old.shape) if old is not None else []
    number = list(old.number) if old is not None else []
    near = _near(shapes, codes.reach)
    pairs, shared = usual_shapes(codes), []
    for row in range(len(old_lines), len(shapes)):
        before_it = [other for other in near[row] if other < row]
        used = {colour[other] for other in before_it}
        word, away = next((word for word in pairs if word not in used), None), np.nan
        if word is None:
            word, away = _farthest(pairs, shapes, row, before_it, colour)
        worn = [shape[other] for other in before_it if colour[other] == word]
        colour.append(word)
        shape.append(_least_worn(codes, word, pairs[word], worn))
        same = [number[other] for other in range(row) if (colour[other], shape[other]) == (word, shape[-1])]
        number.append(max(same, default=0) + 1)
        shared.append(away)
    new = slice(len(old_lines), None)
    return PathCodes(np.array(colour[new], dtype=object), np.array(shape[new], dtype=object),
                     np.array(number[new], dtype=np.int64), np.array(shared, dtype=float))


def _farthest(pairs, shapes, row, others, colour):
    """Of colours that are all taken nearby the one whose nearest path lies farthest away, and its distance."""
    away = dict.fromkeys(pairs, np.inf)
    for other, distance in zip(others, shapely.distance(shapes[others], shapes[row]).tolist()):
        if colour[other] in away:
            away[colour[other]] = min(away[colour[other]], distance)
    return max(away.items(), key=lambda each: each[1])  # of equal ones the first of the set


def _least_worn(codes, word, usual, worn):
    """The usual shape of a colour, or where paths nearby have both another one that it may stand on."""
    allowed = [usual, *(shape for shape in codes.shapes if shape != usual
                        and shape not in codes.colours[word].never_on)]
    return min(allowed, key=worn.count)


def _near(shapes, reach):
    """Row -> rows within reach."""
    near = [[] for _ in shapes]
    if len(shapes):
        first, second = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=reach)
        for row, other in zip(first.tolist(), second.tolist()):
            if row != other:
                near[row].append(other)
    return near


def usual_shapes(codes):
    """Colour -> the shape that goes with it: the first that no earlier colour has and that it may stand on."""
    pairs, taken = {}, []
    for word, colour in codes.colours.items():
        allowed = [shape for shape in codes.shapes if shape not in colour.never_on] or list(codes.shapes)
        taken.append(min(allowed, key=taken.count))
        pairs[word] = taken[-1]
    return pairs
