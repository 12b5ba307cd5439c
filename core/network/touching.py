# SPDX-License-Identifier: GPL-2.0-or-later
"""Ends that lie on the middle of another line where that has no vertex: drawn with snapping, they meet all the same."""
import numpy as np
import shapely

from ..streets import Kind
from .locate import as_linestrings, spots_on
from .topology import GAP
from .vertices import Insertions, insert_vertices

LEVELS = 1 << 16  # more than a level can be


def join_touching(streets, nodes):
    """Give lines a vertex where an end touches their middle at their level (network model, rule 7).

    Parameters
    ----------
    streets : Streets
    nodes : Nodes
        Of these streets.

    Returns
    -------
    Streets
        The same object where no end touches, as in data whose lines meet at shared vertices.
    """
    lines, at = streets.lines, nodes.at_vertex
    row = np.repeat(np.arange(len(lines)), np.diff(lines.first))
    end = np.concatenate([lines.first[:-1], lines.first[1:] - 1])
    # ends of one level that meet are one place
    _, once = np.unique(at[end] * LEVELS + streets.level[row[end]], return_index=True)
    end = end[once]
    there = np.flatnonzero(at >= 0)
    uses = np.bincount(at[there], minlength=len(nodes))
    on_motor = np.bincount(at[there], weights=streets.motor[row[there]], minlength=len(nodes)) > 0
    # several ends that meet with a street have met it; they are compared with ways alone
    loose = ~on_motor[at[end]] | (uses[at[end]] == 1)
    found = [_near(lines, end[loose], np.flatnonzero(streets.motor)), _near(lines, end, np.flatnonzero(~streets.motor))]
    vertex, other = (np.concatenate(one) for one in zip(*found))
    # most lie at an end of the line, others where it has a vertex
    new = np.flatnonzero((at[vertex] != at[lines.first[other]]) & (at[vertex] != at[lines.first[other + 1] - 1]))
    vertex, other = vertex[new], other[new]
    keys, number = np.unique(at[vertex] * len(lines) + other, return_inverse=True)
    has = np.isin(keys, (at[there] * len(lines) + row[there])[np.isin(row[there], other)])[number]
    steps = (streets.kind[row[vertex]] == Kind.STEPS) | (streets.kind[other] == Kind.STEPS)
    level = steps | (streets.level[row[vertex]] == streets.level[other])
    apart = np.flatnonzero(level & ~has)
    spots = spots_on(lines.xy, lines, vertex[apart], other[apart])
    inside = np.flatnonzero((spots.station > GAP) & (spots.station < lines.lengths()[spots.line] - GAP))
    if not len(inside):
        return streets
    spots = spots.take(inside)
    return streets.with_columns(lines=insert_vertices(lines, Insertions(spots.line, spots.station,
                                                                        lines.xy[spots.point])))


def _near(lines, vertex, rows):
    """Pairs of a vertex and a line of ``rows`` that comes within ``GAP`` of it."""
    tree = shapely.STRtree(as_linestrings(lines.take(rows)))
    at, other = tree.query(shapely.points(lines.xy[vertex]), predicate="dwithin", distance=GAP)
    return vertex[at], rows[other]
