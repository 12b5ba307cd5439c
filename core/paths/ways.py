# SPDX-License-Identifier: GPL-2.0-or-later
"""Streets as ways that one walks from place to place: their middle lines between the nodes where they meet."""
import numpy as np

from ..network.topology import Cuts, cut, find_nodes
from ..network.touching import join_touching

_NONE = Cuts(np.empty(0, dtype=np.int64), np.empty(0), np.empty(0, dtype=np.int64))


def ways_of(streets):
    """The middle lines of streets, cut where they meet.

    Parameters
    ----------
    streets : Streets

    Returns
    -------
    Parts
        As the network has them: streets at other levels are passed, not met.
    """
    whole = join_touching(streets, find_nodes(streets))
    return cut(whole, find_nodes(whole), _NONE)


def chain(ways, order):
    """Put parts together, end to end.

    Parameters
    ----------
    ways : Parts
    order : list of (int, bool)
        Row of each part and whether it is walked against its direction.

    Returns
    -------
    ndarray of float64, shape (k, 2)
    """
    pieces = [ways.lines.line(row)[::-1] if back else ways.lines.line(row) for row, back in order]
    return np.vstack([pieces[0], *(piece[1:] for piece in pieces[1:])])
