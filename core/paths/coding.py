"""Colour, shape and number of paths: neighbours never share a colour."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..network.locate import as_linestrings


@dataclass(frozen=True, eq=False)
class PathCodes:
    """Codes of paths, one row a path; ``""`` and 0 where no colour was left.

    Attributes
    ----------
    colour, shape : ndarray of object, shape (n,)
        Words of the set of codes.
    number : ndarray of int64, shape (n,)
    """

    colour: np.ndarray
    shape: np.ndarray
    number: np.ndarray


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
        Each path has the first colour that no path within ``codes.reach`` has; a colour goes with one shape. The number
        tells apart paths of one colour that lie farther from each other.
    """
    old_lines, old = before if before is not None else (lines.take([]), None)
    shapes = np.concatenate([as_linestrings(old_lines), as_linestrings(lines)])
    colour = list(old.colour) if old is not None else []
    shape = list(old.shape) if old is not None else []
    number = list(old.number) if old is not None else []
    near = _near(shapes, codes.reach)
    pairs = dict(_pairs(codes))
    for row in range(len(old_lines), len(shapes)):
        used = {colour[other] for other in near[row] if other < row}
        word = next((word for word in pairs if word not in used), "")
        colour.append(word)
        shape.append(pairs.get(word, ""))
        same = [number[other] for other in range(row) if (colour[other], shape[other]) == (word, shape[-1])]
        number.append(max(same, default=0) + 1 if word else 0)
    new = slice(len(old_lines), None)
    return PathCodes(np.array(colour[new], dtype=object), np.array(shape[new], dtype=object),
                     np.array(number[new], dtype=np.int64))


def _near(shapes, reach):
    """Row -> rows within reach."""
    near = [[] for _ in shapes]
    if len(shapes):
        first, second = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=reach)
        for row, other in zip(first.tolist(), second.tolist()):
            if row != other:
                near[row].append(other)
    return near


def _pairs(codes):
    """Each colour and the shape that goes with it: the first that no earlier one has and that it may stand on."""
    taken = []
    for word, colour in codes.colours.items():
        allowed = [shape for shape in codes.shapes if shape not in colour.never_on] or list(codes.shapes)
        taken.append(min(allowed, key=taken.count))
        yield word, taken[-1]
