# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a way crosses a street at its level without a common point: it is cut there, and not joined (rule 7)."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..errors import Notice
from .arms import TURN
from .locate import as_linestrings
from .topology import GAP, GRID, Cuts, points_along

AHEAD = 0.01  # m along way and street to where the way's side of the street is seen


@dataclass(frozen=True, eq=False)
class Crossed:
    """Places where ways meet streets that have no node there; one row per place and street.

    Attributes
    ----------
    node : ndarray of int64, shape (n,)
        Node of the way.
    street : ndarray of int64, shape (n,)
        Row of the street.
    station : ndarray of float64, shape (n,)
        Where along that street, m.
    """

    node: np.ndarray
    street: np.ndarray
    station: np.ndarray

    def take(self, rows):
        """The given places."""
        return Crossed(self.node[rows], self.street[rows], self.station[rows])

    def __len__(self):
        return len(self.node)


def find_crossed(streets, nodes, parts, roads, used, made):
    """Find where ways meet streets at their level without a node.

    Parameters
    ----------
    streets, nodes, parts
        As built so far.
    roads : shapely.STRtree
        Index over the streets with motor traffic.
    used : ndarray of bool, shape (streets,)
        Ways that are walked or, where there are riders, ridden on.
    made : int
        Number of nodes so far.

    Returns
    -------
    crossed : Crossed
        Ways that only touch a street are among them.
    cuts : Cuts
        New nodes of the ways.
    """
    ways = np.flatnonzero(~streets.motor[parts.street] & used[parts.street])
    shapes = as_linestrings(parts.lines.take(ways))
    way, road = roads.query(shapes, predicate="intersects")
    motor, at_street = np.flatnonzero(streets.motor), _NodesOf(streets, nodes)
    level = streets.level[parts.street[ways[way]]] == streets.level[motor[road]]
    way, road = way[level], road[level]
    pair, spots = _meetings(parts, ways[way], shapes[way], motor[road], roads.geometries[road], at_street)
    part, street = ways[way[pair]], motor[road[pair]]
    along = shapely.line_locate_point(shapes[way[pair]], spots)
    station = shapely.line_locate_point(roads.geometries[road[pair]], spots)
    left = parts.length[part] - along
    joint = ((along <= GAP) & at_street.has(parts.tail[part], street)) | (
        (left <= GAP) & at_street.has(parts.head[part], street))
    node = np.where(along <= GRID, parts.tail[part], np.where(left <= GRID, parts.head[part], -1))
    part, street, along, node, station = (one[~joint] for one in (part, street, along, node, station))
    node, first = _number(part, along, node, made)
    found = np.unique(np.column_stack([node, street]), axis=0, return_index=True)[1]
    cuts = Cuts(parts.street[part[first]], parts.from_station[part[first]] + along[first], node[first])
    return Crossed(node, street, station).take(found), cuts


class _NodesOf:
    """Which nodes stand on which streets."""

    def __init__(self, streets, nodes):
        row = np.repeat(np.arange(len(streets)), np.diff(streets.lines.first))
        there = np.flatnonzero((nodes.at_vertex >= 0) & streets.motor[row])
        self.streets = len(streets)
        self.keys = np.unique(nodes.at_vertex[there] * self.streets + row[there])

    def has(self, node, street):
        """Whether each node stands on the street beside it."""
        return np.isin(node * self.streets + street, self.keys)


def _meetings(parts, part, lines, street, roads, at_street):
    """Points in which parts meet streets, with their pair; without the pairs that meet in shared ends only."""
    tail, head = at_street.has(parts.tail[part], street), at_street.has(parts.head[part], street)
    more = ~tail & ~head
    rows = np.flatnonzero(~more)
    more[rows] = shapely.crosses(lines[rows], roads[rows])
    for shared, ends in ((tail, parts.lines.ends), (head, parts.lines.starts)):
        rows = np.flatnonzero(shared & ~(tail & head) & ~more)
        more[rows] = shapely.intersects(shapely.points(ends[part[rows]]), roads[rows])
    rows = np.flatnonzero(more)
    points, of = shapely.get_parts(shapely.intersection(lines[rows], roads[rows]), return_index=True)
    is_point = shapely.get_type_id(points) == shapely.GeometryType.POINT
    return rows[of[is_point]], points[is_point]


def _number(part, along, node, made):
    """Number the new nodes; places of a part that agree to a millimetre are one, told by the row of its first."""
    new = np.flatnonzero(node < 0)
    order = new[np.lexsort((along[new], part[new]))]
    opens = np.r_[True, (part[order][1:] != part[order][:-1]) | (np.diff(along[order]) > GRID)][:len(order)]
    node = node.copy()
    node[order] = made + np.cumsum(opens) - 1
    return node, order[opens]


def sides_of(crossed, streets, parts, arms):
    """Arms of the ways on the right of the streets they cross.

    Parameters
    ----------
    crossed : Crossed
    streets, parts, arms
        Cut where the ways cross.

    Returns
    -------
    crossed : Crossed
        Those where the way has arms on both sides.
    place, arm : ndarray of int64, shape (k,)
        Row of ``crossed``, and an arm on the right of the street, looking along it as it is digitised.
    """
    first = arms.first[crossed.node]
    count = arms.first[crossed.node + 1] - first
    place = np.repeat(np.arange(len(crossed)), count)
    arm = np.repeat(first - np.r_[0, np.cumsum(count)[:-1]], count) + np.arange(count.sum())
    way = ~arms.motor[arm]
    place, arm = place[way], arm[way]
    ahead, behind = (_bearing(streets.lines, crossed.street, crossed.station, step) for step in (AHEAD, -AHEAD))
    part = arms.part[arm]
    own = _bearing(parts.lines, part, np.where(arms.at_head[arm], parts.length[part], 0.0),
                   np.where(arms.at_head[arm], -AHEAD, AHEAD))
    left = (own - ahead[place]) % TURN < (behind - ahead)[place] % TURN
    n = len(crossed)
    both = (np.bincount(place[left], minlength=n) > 0) & (np.bincount(place[~left], minlength=n) > 0)
    number = np.cumsum(both) - 1
    keep = both[place] & ~left
    return crossed.take(np.flatnonzero(both)), number[place[keep]], arm[keep]


def _bearing(lines, rows, stations, step):
    """Direction along lines from places on them to a little farther, rad."""
    there = points_along(lines, rows, stations + step) - points_along(lines, rows, stations)
    return np.arctan2(there[:, 1], there[:, 0])


def crossed_notices(crossed, streets, parts, arms):
    """What is reported of ways that cross streets without a common point."""
    if not len(crossed):
        return ()
    way = parts.street[arms.part[arms.first[crossed.node]]]
    ids = sorted({f"{streets.street_id[w]} × {streets.street_id[s]}" for w, s in zip(way, crossed.street)})
    return (Notice("crossed_without_node", tuple(ids)),)
