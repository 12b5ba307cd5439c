# SPDX-License-Identifier: GPL-2.0-or-later
"""Medians: the way from one half of a dual carriageway to the other where the crossings face each other (rule 8)."""
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from .arms import TURN, _angle

FACING = 30.0  # m between the two crossings
SQUARE = np.radians(30)  # off the right angle to the street
TOWARDS = np.radians(30)  # a foot way that leaves within this angle is the way across


@dataclass(frozen=True, eq=False)
class Medians:
    """Arcs between the inner corners of facing crossings: corners ``u``, ``v`` and ``length`` in m, shape (n,)."""

    u: np.ndarray
    v: np.ndarray
    length: np.ndarray


def find_medians(streets, places, parts, arms, carriageways, node_xy):
    """Find crossings on two halves that face each other with no foot way between.

    Parameters
    ----------
    streets, places, parts, arms, carriageways
        As built so far.
    node_xy : ndarray of float64, shape (nodes, 2)

    Returns
    -------
    Medians
    """
    node = np.unique(places.node[(places.node >= 0)])
    node = node[arms.motor_arms[node] == 2]
    arm = _arm_on_half(parts, arms, carriageways, node)
    node, arm = node[arm >= 0], arm[arm >= 0]
    corner, outward = _inner_corner(parts, arms, carriageways, arm)
    if len(node) < 2:
        return Medians(corner[:0], corner[:0], np.empty(0))
    a, b = cKDTree(node_xy[node]).query_pairs(FACING, output_type="ndarray").T
    there = node_xy[node[b]] - node_xy[node[a]]
    direction = np.arctan2(there[:, 1], there[:, 0]) % TURN
    facing = (_angle(outward[a], direction) <= SQUARE) & (_angle(outward[b], direction + np.pi) <= SQUARE)
    facing &= ~_way_towards(streets, parts, arms, node[a], direction)
    facing &= ~_way_towards(streets, parts, arms, node[b], direction + np.pi)
    return Medians(corner[a[facing]], corner[b[facing]], np.hypot(*there[facing].T))


def _arm_on_half(parts, arms, carriageways, node):
    """A motor arm of each node whose street is half of a dual carriageway, -1 where there is none."""
    usable = np.flatnonzero(arms.motor & carriageways.half[parts.street[arms.part]])
    at = np.searchsorted(arms.node[usable], node)
    at = np.minimum(at, max(len(usable) - 1, 0))
    if not len(usable):
        return np.full(len(node), -1)
    return np.where(arms.node[usable[at]] == node, usable[at], -1)


def _inner_corner(parts, arms, carriageways, arm):
    """Corner on the inner side of the street of each arm, and the direction in which that side lies, rad."""
    inner_left = carriageways.inner[parts.street[arms.part[arm]], 0]
    to_left = inner_left ^ arms.at_head[arm]  # seen from the node, looking along the arm
    corner = np.where(to_left, arms.left[arm], arms.right[arm])
    return corner, (arms.bearing[arm] + np.where(to_left, np.pi / 2, -np.pi / 2)) % TURN


def _way_towards(streets, parts, arms, node, direction):
    """Whether a walkable way without motor traffic leaves each node in the given direction."""
    found = np.zeros(len(node), dtype=bool)
    ways = np.flatnonzero(~arms.motor & streets.walkable[parts.street[arms.part]])
    first = np.searchsorted(arms.node[ways], node)
    last = np.searchsorted(arms.node[ways], node, side="right")
    for row in np.flatnonzero(last > first):  # few: crossings on dual carriageways
        here = ways[first[row]:last[row]]
        found[row] = (_angle(arms.bearing[here], direction[row]) <= TOWARDS).any()
    return found
