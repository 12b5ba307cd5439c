"""What speaks against the code of a path: paths nearby that look alike, and grounds on which its colour is lost."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..colour import contrast, least_difference, rgb_of
from ..network.locate import as_linestrings
from .coding import PathCodes, propose_codes


@dataclass(frozen=True, eq=False)
class CodeFaults:
    """What speaks against a code.

    Attributes
    ----------
    alike : ndarray of int64
        Rows of paths within reach whose colour is taken for this one by some kind of colour vision.
    unknown : ndarray of int64
        Rows of paths within reach of which that is not known, since one of the two has no colour.
    contrast : dict of str to float
        Ground -> contrast ratio of the colour to it; empty where the path has no colour that is known.
    """

    alike: np.ndarray
    unknown: np.ndarray
    contrast: dict


def code_faults(paths, row, codes):
    """Judge the code of one path.

    Parameters
    ----------
    paths : Paths
    row : int
        Row of the path; rows of the same ``path_id`` are no other path.
    codes : Codes

    Returns
    -------
    CodeFaults
    """
    colours = rgb_of([codes.hex_of(word) if word else None for word in paths.colour.tolist()])
    lines = as_linestrings(paths.lines)
    others = paths.path_id.astype(str) != str(paths.path_id[row])
    near = np.flatnonzero(others & shapely.dwithin(lines, lines[row], codes.reach))
    differ = least_difference(colours[near], colours[row]) if len(near) else np.empty(0)
    mine = colours[row]
    grounds = {} if np.isnan(mine).any() else {
        word: float(contrast(mine, rgb_of([ground.hex])[0])) for word, ground in codes.grounds.items()}
    return CodeFaults(near[differ < codes.least_difference], near[np.isnan(differ)], grounds)


def free_code(paths, row, codes):
    """The code that is proposed for one path, all others keeping theirs.

    Parameters
    ----------
    paths : Paths
    row : int
    codes : Codes

    Returns
    -------
    (str, str, int)
        Colour, shape and number; ``("", "", 0)`` where every colour lies on a path within reach.
    """
    others = paths.take(np.flatnonzero(paths.path_id.astype(str) != str(paths.path_id[row])))
    before = others.lines, PathCodes(others.colour, others.shape, others.number)
    new = propose_codes(paths.lines.take([row]), codes, before)
    return new.colour[0], new.shape[0], int(new.number[0])
