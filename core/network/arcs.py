# SPDX-License-Identifier: GPL-2.0-or-later
"""Arcs of the search graph, and the combinations of street and crossing that are judged for them."""
from dataclasses import dataclass
from enum import IntEnum

import numpy as np


class ArcKind(IntEnum):
    """What an arc of the search graph is."""

    SIDE = 0  # along one side of a street with motor traffic
    WAY = 1  # along a way without motor traffic
    STEP = 2  # over an arm of a street with motor traffic
    MEDIAN = 3  # between the halves of a dual carriageway, or along a traffic island of a big junction
    GATE = 4  # from a school to one of its gates
    ROUND = 5  # round the end of a quiet street, from its one side to the other
    ACROSS = 6  # over a street that has no node where a way crosses it, or over rails


@dataclass(frozen=True, eq=False)
class Pairs:
    """Combinations of a street and the mapped crossing over it that some arc needs judged.

    Attributes
    ----------
    street : ndarray of int64, shape (n,)
        Row of the street crossed.
    crossing : ndarray of int64, shape (n,)
        Row of the mapped crossing, -1 for an unmarked step.
    half : ndarray of bool, shape (n,)
        The street is one half of a dual carriageway.
    """

    street: np.ndarray
    crossing: np.ndarray
    half: np.ndarray

    def with_more(self, street, crossing, carriageways):
        """The pairs and further rows."""
        return Pairs(np.concatenate([self.street, street]), np.concatenate([self.crossing, crossing]),
                     np.concatenate([self.half, carriageways.half[street]]))


@dataclass(frozen=True, eq=False)
class Arcs:
    """Arcs between corners, each walked in both directions.

    Attributes
    ----------
    u, v : ndarray of int64, shape (n,)
        Corners; along a street ``u`` lies at the tail of the part.
    kind : ndarray of uint8, shape (n,)
        ``ArcKind`` codes.
    part : ndarray of int64, shape (n,)
        Part walked along or stepped over, or in which the rails lie; -1 for medians away from junctions.
    side : ndarray of int8, shape (n,)
        0 left and 1 right of the digitised direction, -1 where there is no side.
    pair : ndarray of int64, shape (n,)
        Row of ``Pairs`` for steps, ways round an end and what is crossed between nodes, -1 elsewhere.
    length : ndarray of float64, shape (n,)
        m; 0 for steps and what is crossed between nodes.
    closed : ndarray of bool, shape (n,)
        For steps, the topology forbids it: class 5 whatever the profile.
    marked_distance : ndarray of float64, shape (n,)
        For steps, distance to a marked crossing that may have to be used instead, m; inf elsewhere.
    host : ndarray of int64, shape (n,)
        For tracks of a tram in the mapped crossing of a street, the pair of that crossing; -1 elsewhere.
    """

    u: np.ndarray
    v: np.ndarray
    kind: np.ndarray
    part: np.ndarray
    side: np.ndarray
    pair: np.ndarray
    length: np.ndarray
    closed: np.ndarray
    marked_distance: np.ndarray
    host: np.ndarray

    @property
    def along(self):
        """Mask of the arcs that run along a part."""
        return ~self.over & (self.part >= 0)

    @property
    def over(self):
        """Mask of the arcs from one side of a street, or of rails, to the other."""
        return self.over_arm | (self.kind == ArcKind.ACROSS)

    @property
    def over_arm(self):
        """Mask of the arcs from one side of an arm to the other."""
        return (self.kind == ArcKind.STEP) | (self.kind == ArcKind.ROUND)

    def __len__(self):
        return len(self.u)
