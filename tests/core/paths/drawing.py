# SPDX-License-Identifier: GPL-2.0-or-later
"""Paths drawn through the places of a drawn town."""
import numpy as np

from school_path.core.lines import Lines
from school_path.core.paths import LEFT, Paths, path_crossings, path_streets

SIDE = {LEFT: "left", 1: "right", -1: ""}


def path_through(town, letters, left=0.0):
    """A path through places, shifted to the left by some metres where asked."""
    xy = town.xy(letters)
    if left:
        along = (xy[-1] - xy[0]) / np.hypot(*(xy[-1] - xy[0]))
        xy = xy + np.array([-along[1], along[0]]) * left
    return path_of(xy)


def path_of(*lines):
    """Paths of the given vertices."""
    return Paths.blank(Lines.from_list(lines))


def along(town, paths):
    """What the paths run along: (street, side, begin, end), metres to a tenth."""
    found = path_streets(paths, town.streets)
    return [(town.streets.street_id[s], SIDE[side], round(b, 1), round(e, 1)) for s, side, b, e in
            zip(found.street, found.side.tolist(), found.begin, found.end)]


def crossed(town, paths):
    """What the paths cross: (crossing, street, metres along the path, whether for sure)."""
    found = path_crossings(paths, town.streets, town.crossings, path_streets(paths, town.streets), 25)
    return [(town.crossings.crossing_id[c] if c >= 0 else "", town.streets.street_id[s] if s >= 0 else "",
             round(station, 1), sure) for c, s, station, sure in
            zip(found.crossing, found.street, found.station, found.through.tolist())]
