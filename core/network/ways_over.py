# SPDX-License-Identifier: GPL-2.0-or-later
"""Ways that cross streets at their level without a common point, for those who mend the data (rule 7)."""
import numpy as np
import shapely

from .arms import build_arms
from .crossed import find_crossed, sides_of
from .graph import join_streets
from .locate import as_linestrings
from .riding import rideable
from .topology import Cuts, cut

_NONE = Cuts(np.empty(0, dtype=np.int64), np.empty(0), np.empty(0, dtype=np.int64))


def ways_over_streets(streets):
    """Find the ways that cross a street without a common point, just as the network does.

    Parameters
    ----------
    streets : Streets

    Returns
    -------
    way, street : ndarray of int64, shape (n,)
        Rows of each pair.
    xy : ndarray of float64, shape (n, 2)
        Where they cross, m.
    """
    joined, nodes = join_streets(streets)
    roads = shapely.STRtree(as_linestrings(joined.lines.take(np.flatnonzero(joined.motor))))
    used = joined.walkable | rideable(joined)
    crossed, cuts = find_crossed(joined, nodes, cut(joined, nodes, _NONE), roads, used, len(nodes))
    parts = cut(joined, nodes, cuts)
    node_xy = np.empty((len(nodes) + len(np.unique(cuts.node)), 2))
    node_xy[parts.tail], node_xy[parts.head] = parts.lines.starts, parts.lines.ends
    arms = build_arms(joined, parts, node_xy)
    crossed, place, arm = sides_of(crossed, joined, parts, arms)
    pairs = np.unique(np.column_stack([place, parts.street[arms.part[arm]]]), axis=0)
    return pairs[:, 1], crossed.street[pairs[:, 0]], node_xy[crossed.node[pairs[:, 0]]]
