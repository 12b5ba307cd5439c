# SPDX-License-Identifier: GPL-2.0-or-later
"""Foot ways that hang together with no street: who begins there gets nowhere (rule 6)."""
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..streets import Kind

SHORT = 200.0  # m; a part of the network shorter than this that is connected to nothing looks like a mistake [P]
BESIDE_KINDS = (Kind.CYCLEWAY, Kind.FOOTWAY, Kind.PATH)


@dataclass(frozen=True, eq=False)
class Islands:
    """Ways that may be walked but lead to no street.

    Attributes
    ----------
    alone : ndarray of bool, shape (streets,)
        Ways of a part of the network that holds no street, unless it is more than half of all that may be walked.
    beside : ndarray of bool, shape (streets,)
        Those of a part with a footway that is known to run beside a street.
    short : ndarray of bool, shape (streets,)
        Those of a part too short to be a network of its own.
    """

    alone: np.ndarray
    beside: np.ndarray
    short: np.ndarray


def find_islands(streets, nodes):
    """Find the ways that lead to no street.

    Parameters
    ----------
    streets : Streets
    nodes : Nodes
        Of these streets.

    Returns
    -------
    Islands
    """
    n, rows = len(streets), np.repeat(np.arange(len(streets)), np.diff(streets.lines.first))
    there = np.flatnonzero((nodes.at_vertex >= 0) & streets.walkable[rows])
    graph = coo_matrix((np.ones(len(there), dtype=np.int8), (rows[there], n + nodes.at_vertex[there])),
                       shape=(n + len(nodes),) * 2)
    part = connected_components(graph, directed=False)[1][:n]
    street = np.bincount(part, weights=streets.motor & streets.walkable) > 0
    length = np.bincount(part, weights=streets.lines.lengths() * streets.walkable)
    street |= length > length.sum() / 2
    footway = np.isin(streets.kind, BESIDE_KINDS) & streets.buffer_width.given
    alone = streets.walkable & ~street[part]
    return Islands(alone, alone & (np.bincount(part, weights=footway) > 0)[part], alone & (length < SHORT)[part])
