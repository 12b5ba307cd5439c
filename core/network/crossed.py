"""Ways that cross a street at its own level without a node (rule 7)."""
import numpy as np
import shapely

from ..errors import Notice
from .locate import as_linestrings


def ways_over_streets(streets, parts):
    """Find walkable ways that cross a motor street where neither has a node.

    Parameters
    ----------
    streets : Streets
    parts : Parts

    Returns
    -------
    part, street : ndarray of int64, shape (n,)
        Part of the way, and row of the street it crosses.
    notices : tuple of Notice
    """
    street = parts.street
    ways = np.flatnonzero(~streets.motor[street] & streets.walkable[street])
    roads = np.flatnonzero(streets.motor[street])
    if not len(ways) or not len(roads):
        return np.empty(0, np.int64), np.empty(0, np.int64), ()
    tree = shapely.STRtree(as_linestrings(parts.lines.take(roads)))
    way, road = tree.query(as_linestrings(parts.lines.take(ways)), predicate="crosses")
    part, crossed = ways[way], street[roads[road]]
    level = streets.level[street[part]] == streets.level[crossed]
    found = np.unique(np.column_stack([part, crossed])[level], axis=0)
    if not len(found):
        return np.empty(0, np.int64), np.empty(0, np.int64), ()
    ids = sorted({f"{streets.street_id[street[p]]} × {streets.street_id[s]}" for p, s in found})
    return found[:, 0], found[:, 1], (Notice("crossed_without_node", tuple(ids)),)
