# SPDX-License-Identifier: GPL-2.0-or-later
"""Which code a path may have: the next free one, what it would be taken for, and whether it is seen on its ground."""
from dataclasses import dataclass

import numpy as np
import shapely

from .code_file import Code
from .colour import VISIONS, contrast, difference, rgb_of
from .lines import Lines
from .network.locate import as_linestrings
from .paths.coding import PathCodes, propose_codes


@dataclass(frozen=True)
class Clash:
    """Why a code should not be taken.

    Attributes
    ----------
    kind : str
        ``same_code``, ``same_colour`` and ``look_alike`` name a path nearby, and so does ``no_colour``: it has none
        yet, so that it is not known whether it clashes; ``shape`` says that the colour never stands on the shape,
        ``many`` that the school would have more colours than can be kept apart.
    path : int
        Row of the other path, -1 where the clash is with none.
    distance : float
        To the other path, m.
    vision : str
        Kind of colour vision to which the two colours differ least.
    difference : float
        By how much then, CIEDE2000.
    """

    kind: str
    path: int = -1
    distance: float = 0.0
    vision: str = ""
    difference: float = 0.0


@dataclass(frozen=True)
class Seen:
    """How a colour shows on a ground: the contrast ratio, and ``good``, ``enough`` or ``lost``."""

    ground: str
    ratio: float
    verdict: str


def propose(line, paths, codes):
    """The next free code for a path.

    Parameters
    ----------
    line : ndarray of float64, shape (k, 2)
        The path.
    paths : Paths
        All other paths.
    codes : Codes

    Returns
    -------
    Code
        The same one that ``designpath`` would give. Where every colour is taken nearby it shares one of them;
        :func:`clashes` tells with which path.
    """
    taken = PathCodes(paths.colour, paths.shape, np.maximum(paths.number, 0))
    made = propose_codes(Lines.from_list([line]), codes, (paths.lines, taken))
    return Code(str(made.colour[0]), str(made.shape[0]), int(made.number[0]))


def free_number(colour, shape, paths):
    """The next number of a colour on a shape: one more than the highest that a path has, as :func:`propose` counts."""
    same = (paths.colour == colour) & (paths.shape == shape)
    return int(max(paths.number[same].max(initial=0), 0)) + 1


def clashes(code, line, paths, codes, school=None):
    """What speaks against a code for a path.

    Parameters
    ----------
    code : Code
    line : ndarray of float64, shape (k, 2)
        The path.
    paths : Paths
        All other paths.
    codes : Codes
    school : object
        School the path leads to.

    Returns
    -------
    list of Clash
        The nearest path first; of the paths nearby one clash each.
    """
    found = [clash for row, distance in _near(line, paths.lines, codes.reach)
             for clash in [_with(code, paths, row, distance, codes)] if clash is not None]
    colour = codes.colours.get(code.colour)
    if colour is not None and code.shape in colour.never_on:
        found.append(Clash("shape"))
    if school is not None:
        at_school = {word for word, other in zip(paths.colour, paths.school_id) if word and other == school}
        if code.colour and len(at_school | {code.colour}) > codes.most_per_school:
            found.append(Clash("many"))
    return found


def _near(line, lines, reach):
    """Rows of the lines within reach and their distance, the nearest first."""
    distances = shapely.distance(as_linestrings(lines), as_linestrings(Lines.from_list([line]))[0]) if len(lines) else \
        np.empty(0)
    rows = np.flatnonzero(distances < reach)
    order = rows[np.argsort(distances[rows], kind="stable")]
    return [(int(row), float(distances[row])) for row in order]


def _with(code, paths, row, distance, codes):
    """The clash with one path nearby; None where the two are told apart, and for a path that has no colour itself."""
    other = Code(paths.colour[row], paths.shape[row], int(paths.number[row]))
    mine, theirs = codes.hex_of(code.colour), codes.hex_of(other.colour)
    if mine is None or theirs is None:
        return Clash("no_colour", row, distance) if mine is not None else None
    if mine == theirs:
        same = (code.shape, code.number) == (other.shape, other.number)
        return Clash("same_code" if same else "same_colour", row, distance)
    first, second = rgb_of([mine, theirs])
    vision, least = min(((name, float(difference(first, second, name))) for name in VISIONS), key=lambda each: each[1])
    return Clash("look_alike", row, distance, vision, least) if least < codes.least_difference else None


def visibility(colour, codes):
    """How a colour shows on each ground of the set.

    Parameters
    ----------
    colour : str
        A word of the set, or ``#rrggbb``.
    codes : Codes

    Returns
    -------
    list of Seen
        In the order of the grounds; empty where the text is no colour.
    """
    written = codes.hex_of(colour)
    if written is None:
        return []
    ratios = [float(contrast(*rgb_of([written, ground.hex]))) for ground in codes.grounds.values()]
    return [Seen(name, ratio, _verdict(ratio, codes.contrast)) for name, ratio in zip(codes.grounds, ratios)]


def _verdict(ratio, limits):
    return "good" if ratio >= limits.good else "enough" if ratio >= limits.enough else "lost"
