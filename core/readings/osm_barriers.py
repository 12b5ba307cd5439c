# SPDX-License-Identifier: GPL-2.0-or-later
"""Nodes that stop walkers: the ways get a short closed piece there."""
import numpy as np

from ..lines import Lines
from .osm_access import closed_barriers
from .osm_data import OsmWays

CLOSED_PIECE = 1.0  # m


def close_barriers(ways, points):
    """Put a vertex shortly before and behind every closed barrier of a way.

    Parameters
    ----------
    ways : OsmWays
        Ways of the network.
    points : OsmPoints
        Nodes with tags.

    Returns
    -------
    ways : OsmWays
        With the new vertices; their node keys are negative.
    closed : ndarray of int64
        Keys of the closed nodes. Cut at them and at the negative ones; a part that touches a closed node is closed.

    Notes
    -----
    A barrier where a single way ends closes nothing and is left alone; so does a private door that a way leads past.
    """
    used, uses = np.unique(ways.node, return_counts=True)
    ends = np.unique(np.concatenate([ways.node[ways.lines.first[:-1]], ways.node[ways.lines.first[1:] - 1]]))
    shut = closed_barriers(points.tags)
    passed = np.isin(points.node, _inner_nodes(ways)) & _is_door(points.tags)
    closed = np.unique(points.node[shut & ~passed])
    row = np.searchsorted(used, closed)
    there = (row < len(used)) & (used[np.minimum(row, len(used) - 1)] == closed) if len(used) else np.zeros(0, bool)
    closed, row = closed[there], row[there]
    closed = closed[(uses[row] > 1) | ~np.isin(closed, ends)]
    if not len(closed):
        return ways, closed
    return _with_vertices(ways, closed), closed


def _is_door(tags):
    """Mask of the nodes that are the door of a building or of a garage: who walks past does not go in."""
    door = tags.has("entrance") | tags.has("door") | tags.among("amenity", ["parking_entrance"])
    return door & ~tags.has("barrier")


def _inner_nodes(ways):
    """Keys of the nodes that lie within a way, not at its ends; the edge of an area has no ends."""
    first, last = ways.lines.first[:-1], ways.lines.first[1:] - 1
    inner = np.ones(len(ways.node), dtype=bool)
    inner[first] = inner[last] = ways.node[first] == ways.node[last]
    return np.unique(ways.node[inner])


def _with_vertices(ways, closed):
    way = np.repeat(np.arange(len(ways)), np.diff(ways.lines.first))
    at = np.flatnonzero(np.isin(ways.node, closed))
    before = at[(at > 0) & (way[np.maximum(at - 1, 0)] == way[at])]
    behind = at[(at < len(way) - 1) & (way[np.minimum(at + 1, len(way) - 1)] == way[at])]
    vertex = np.concatenate([before, behind])
    other = np.concatenate([before - 1, behind + 1])
    off = ways.lines.xy[other] - ways.lines.xy[vertex]
    length = np.maximum(np.hypot(*off.T), 1e-9)
    place = ways.lines.xy[vertex] + off * np.minimum(CLOSED_PIECE / length, 0.4)[:, None]
    position = np.concatenate([before, behind + 1])
    order = np.lexsort((np.r_[np.ones(len(before)), np.zeros(len(behind))], position))  # a piece's start comes first
    position, place = position[order], place[order]
    added = np.bincount(way[vertex], minlength=len(ways))
    first = np.r_[0, np.cumsum(np.diff(ways.lines.first) + added)].astype(np.int64)
    node = np.insert(ways.node, position, -1 - np.arange(len(position)))
    return OsmWays(ways.way_id, ways.tags, Lines(np.insert(ways.lines.xy, position, place, axis=0), first), node)
