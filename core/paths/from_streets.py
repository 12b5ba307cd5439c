# SPDX-License-Identifier: GPL-2.0-or-later
"""A School Path along streets that were chosen: one line from end to end."""
import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..errors import SchoolPathError
from .ways import chain, ways_of


def one_line(streets):
    """Put streets together to one line.

    Parameters
    ----------
    streets : Streets
        In any order and direction.

    Returns
    -------
    line : ndarray of float64, shape (k, 2)
        From one end to the other, as the first street on it is drawn.
    rows : list of int
        Rows of the streets in the order in which the line follows them.

    Raises
    ------
    SchoolPathError
        They do not hang together (``pieces``), they branch (``ends``), or they close to a ring.
    """
    ways = ways_of(streets)
    n = int(max(ways.tail.max(), ways.head.max())) + 1
    arms = np.bincount(np.r_[ways.tail, ways.head], minlength=n)
    _, label = connected_components(coo_matrix((np.ones(len(ways)), (ways.tail, ways.head)), shape=(n, n)), False)
    pieces = len(np.unique(label[arms > 0]))
    if pieces > 1:
        raise SchoolPathError("streets_apart", pieces=pieces)
    if (arms > 2).any():
        raise SchoolPathError("streets_branch", places=int((arms > 2).sum()))
    if not (arms == 1).any():
        raise SchoolPathError("streets_ring")
    order = _walk(ways, int(np.flatnonzero(arms == 1)[0]))
    if order[0][1]:
        order = [(row, not back) for row, back in reversed(order)]
    rows = [int(ways.street[row]) for row, _ in order]
    return chain(ways, order), list(dict.fromkeys(rows))


def _walk(ways, node):
    """Parts in their order from an end on, and whether each is walked against its direction."""
    left, order = set(range(len(ways))), []
    at = {}
    for row, ends in enumerate(zip(ways.tail.tolist(), ways.head.tolist())):
        for end in ends:
            at.setdefault(end, []).append(row)
    while left:
        row = next(row for row in at[node] if row in left)
        back = ways.tail[row] != node
        left.remove(row)
        order.append((row, bool(back)))
        node = int(ways.tail[row] if back else ways.head[row])
    return order
