# SPDX-License-Identifier: GPL-2.0-or-later
"""How far a child walks without light."""
import numpy as np

from ..measured import measured, of_street
from .registry import quantity

HOLE = 1.0  # m between two stretches of a path that still follow each other


@quantity("unlit_length")
def unlit_length(scene, subjects):
    """Metres without light in one go, of the run that each stretch belongs to; 0 where there is light.

    Where the run ends at a stretch of which the light is not known, or beside no street, it may be longer: that is not
    known.
    """
    light = of_street(scene, subjects, "lit")
    n = len(subjects)
    order = np.lexsort((subjects.begin, subjects.path))
    path, begin, end = subjects.path[order], subjects.begin[order], subjects.end[order]
    dark, known = light.no[order], light.known[order]
    follows = np.zeros(n, dtype=bool)
    follows[1:] = (path[1:] == path[:-1]) & (begin[1:] - end[:-1] <= HOLE)
    run = np.cumsum(~(follows & dark & np.r_[False, dark[:-1]])) if n else np.empty(0, dtype=np.int64)
    length = np.bincount(run, weights=(end - begin) * dark)[run] if n else np.empty(0)
    ends_open = _open_ends(scene, path, begin, end, follows, known)
    doubtful = np.bincount(run, weights=ends_open & dark)[run] > 0 if n else np.empty(0, dtype=bool)
    values, sure = np.empty(n), np.empty(n, dtype=bool)
    values[order], sure[order] = np.where(dark, length, 0.0), known & ~(dark & doubtful)
    return measured(values, sure, np.where(light.known, "light_beside", light.why))


def _open_ends(scene, path, begin, end, follows, known):
    """Mask of the stretches at one end of which the path goes on and nothing is known of the light."""
    n = len(path)
    before = np.zeros(n, dtype=bool)
    before[1:] = follows[1:] & known[:-1]
    after = np.r_[before[1:], False]
    after[:-1] = follows[1:] & known[1:]
    starts = begin <= HOLE
    ends = end >= scene.paths.lines.lengths()[path] - HOLE
    return ~(before | starts) | ~(after | ends)
