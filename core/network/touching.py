"""Ends that lie on the middle of another line where that has no vertex: drawn with snapping, they meet all the same."""
import numpy as np

from ..streets import Kind
from .locate import spots_within
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
    lines = streets.lines
    row = np.repeat(np.arange(len(lines)), np.diff(lines.first))
    at, n = nodes.at_vertex, len(nodes)
    there = np.flatnonzero(at >= 0)
    uses = np.bincount(at[there], minlength=n)
    on_motor = np.bincount(at[there], weights=streets.motor[row[there]], minlength=n) > 0
    end = np.concatenate([lines.first[:-1], lines.first[1:] - 1])
    # ends of one level that meet are one place
    _, once = np.unique(at[end] * LEVELS + streets.level[row[end]], return_index=True)
    end = end[once]
    # an end that meets a street has met it; only ends on which nothing hangs are held against ways too
    loose, alone = ~on_motor[at[end]], uses[at[end]] == 1
    found = [_touching(streets, end[loose], row, np.flatnonzero(streets.motor)),
             _touching(streets, end[alone], row, np.flatnonzero(~streets.motor)),
             _touching(streets, end[alone & ~loose], row, np.flatnonzero(streets.motor))]
    vertex, other, station = (np.concatenate([one[i] for one in found]) for i in range(3))
    if not len(vertex):
        return streets
    return streets.with_columns(lines=insert_vertices(lines, Insertions(other, station, lines.xy[vertex])))


def _touching(streets, vertex, row, targets):
    """Ends (vertices) that touch the middle of some lines: vertex, line and station along it."""
    lines = streets.lines
    spots = spots_within(lines.xy[vertex], lines, targets, GAP)
    own, other = row[vertex[spots.point]], spots.line
    steps = (streets.kind[own] == Kind.STEPS) | (streets.kind[other] == Kind.STEPS)
    inside = (spots.station > GAP) & (spots.station < lines.lengths()[other] - GAP)
    keep = np.flatnonzero((own != other) & inside & (steps | (streets.level[own] == streets.level[other])))
    return vertex[spots.point[keep]], other[keep], spots.station[keep]
