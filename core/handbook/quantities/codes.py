# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the colour codes of paths can be told apart."""
import numpy as np
import shapely

from ...colour import least_difference, rgb_of
from ...network.locate import as_linestrings
from ..measured import measured
from .registry import quantity

NO_OTHER = 100.0  # CIEDE2000 of black and white


def colours_of(scene, paths):
    """Colour of each path, 0 to 255, shape (n, 3); NaN where it has none that is known."""
    return rgb_of([scene.codes.hex_of(word) if word else None for word in paths.colour.tolist()])


@quantity("code_clash")
def code_clash(scene, subjects):
    """CIEDE2000 to the colour that is most alike among the paths within 400 m, 100 where there is none.

    Of normal, protan, deutan and tritan vision the one to which the two are most alike. A neighbour without a colour
    may be alike: that is not known.
    """
    paths = scene.paths
    colours, ids = colours_of(scene, paths), paths.path_id.astype(str)
    shapes = as_linestrings(paths.lines)
    one, other = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=scene.codes.reach)
    apart = ids[one] != ids[other]
    one, other = one[apart], other[apart]
    values, doubt = np.full(len(paths), NO_OTHER), np.zeros(len(paths), dtype=bool)
    differ = least_difference(colours[one], colours[other]) if len(one) else np.empty(0)
    known = ~np.isnan(differ)
    np.minimum.at(values, one[known], differ[known])
    doubt[one[~known]] = True
    named = ~np.isnan(colours).any(axis=1)
    rows = subjects.path
    return measured(values[rows], named[rows] & ~doubt[rows],
                    np.where(named, "neighbour_without_colour", "no_colour")[rows])


@quantity("code_unique")
def code_unique(scene, subjects):
    """Whether no other path has the same colour, shape and number, and colour is not the only mark.

    Two codes differ for sure where one of the three is known of both and differs; they are the same where all three are
    known and agree.
    """
    paths = scene.paths
    parts = [(paths.colour != "", paths.colour.astype(str)), (paths.shape != "", paths.shape.astype(str)),
             (paths.number >= 0, paths.number.astype(str))]
    ids = paths.path_id.astype(str)
    other = ids[:, None] != ids[None, :]
    both = [given[:, None] & given[None, :] for given, _ in parts]
    equal = [words[:, None] == words[None, :] for _, words in parts]
    differs = np.any([pair & ~same for pair, same in zip(both, equal)], axis=0)
    same = np.all([pair & alike for pair, alike in zip(both, equal)], axis=0)
    twin = (same & other).any(axis=1)
    clear = (differs | ~other).all(axis=1)
    marked = parts[0][0] & (parts[1][0] | parts[2][0])
    rows = subjects.path
    return measured(np.where(twin, "no", "yes")[rows], (twin | clear & marked)[rows],
                    np.where(parts[0][0], "code_not_given", "no_colour")[rows])
