# SPDX-License-Identifier: GPL-2.0-or-later
"""Cuts ways into streets at the nodes they share."""
from dataclasses import dataclass

import numpy as np

from ..lines import Lines


@dataclass(frozen=True, eq=False)
class Parts:
    """Pieces of ways between shared nodes.

    Attributes
    ----------
    way : ndarray of int64, shape (n,)
        Row of the way each piece belongs to.
    number : ndarray of int64, shape (n,)
        Number of the piece within its way, from 1.
    lines : Lines
        Geometry, metres.
    node : ndarray of int64, shape (points,)
        Key of the node at each vertex of ``lines``.
    """

    way: np.ndarray
    number: np.ndarray
    lines: Lines
    node: np.ndarray

    def __len__(self):
        return len(self.way)

    @property
    def start_node(self):
        """Node key at the start of each piece."""
        return self.node[self.lines.first[:-1]]

    @property
    def end_node(self):
        """Node key at the end of each piece."""
        return self.node[self.lines.first[1:] - 1]


def split(ways, cut_at=()):
    """Cut ways at every node that two of them share, or that one of them passes twice.

    Parameters
    ----------
    ways : OsmWays
        The ways of the network.
    cut_at : array_like of int64
        Keys of further nodes to cut at.

    Returns
    -------
    Parts
        In the order of the ways; ways of fewer than two distinct vertices give none.
    """
    way = np.repeat(np.arange(len(ways)), np.diff(ways.lines.first))
    keep = np.ones(len(way), dtype=bool)  # a vertex written twice in a row is one vertex
    keep[1:] = (ways.node[1:] != ways.node[:-1]) | (way[1:] != way[:-1])
    way, node, xy = way[keep], ways.node[keep], ways.lines.xy[keep]
    count = np.bincount(way, minlength=len(ways))
    keep = count[way] >= 2
    way, node, xy = way[keep], node[keep], xy[keep]
    if not len(way):
        return Parts(np.empty(0, np.int64), np.empty(0, np.int64), Lines.from_list([]), np.empty(0, np.int64))

    is_start = np.r_[True, way[1:] != way[:-1]]
    is_end = np.r_[way[1:] != way[:-1], True]
    _, place, uses = np.unique(node, return_inverse=True, return_counts=True)
    inner = (uses[place] > 1) & ~is_start & ~is_end
    if len(cut_at):
        inner |= np.isin(node, cut_at) & ~is_start & ~is_end

    # an inner cut ends one piece and starts the next, so its vertex is written twice
    vertex = np.repeat(np.arange(len(way)), 1 + inner)
    second = np.r_[False, vertex[1:] == vertex[:-1]]
    begins = np.flatnonzero((is_start[vertex] & ~second) | second)
    first = np.r_[begins, len(vertex)].astype(np.int64)
    part_way = way[vertex[begins]]
    number = np.arange(len(begins)) - np.searchsorted(part_way, part_way) + 1
    return Parts(part_way, number, Lines(xy[vertex], first), node[vertex])
