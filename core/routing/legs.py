# SPDX-License-Identifier: GPL-2.0-or-later
"""Legs of a route: pieces along one side of one street together, and crossings by themselves."""
from dataclasses import dataclass

import numpy as np

from ..network.crossing_places import OVER_RAILS
from ..network.graph import ArcKind
from ..streets import Kind
from .elements import Elements


@dataclass(frozen=True, eq=False)
class Legs:
    """Legs of all routes in walking order; one row per leg.

    Attributes
    ----------
    home : ndarray of int64
        Row of the home.
    seq : ndarray of int64
        1, 2, ... within the route.
    first : ndarray of int64, shape (legs + 1,)
        Leg ``i`` consists of ``pieces`` from ``first[i]`` up to ``first[i + 1]``.
    pieces : Elements
        In walking order.
    crossing_leg : ndarray of bool
        Whether the leg is a crossing.
    head : ndarray of int64
        The piece that names the leg: the first of its kind, of crossings the worst.
    length, risk : ndarray of float64
        m (with the straight pieces at home and gate, so that the legs add up to the route), risk. A crossing has the
        risk of its steps and of what is walked between them; that of a step that is not told is on a street.
    klass : ndarray of uint8
        The worst of the pieces of the leg's own kind.
    """

    home: np.ndarray
    seq: np.ndarray
    first: np.ndarray
    pieces: Elements
    crossing_leg: np.ndarray
    head: np.ndarray
    length: np.ndarray
    risk: np.ndarray
    klass: np.ndarray

    def __len__(self):
        return len(self.home)


def legs_of(routes, elements):
    """Put the pieces of routes together as legs.

    Parameters
    ----------
    routes : RouteSet
    elements : Elements

    Returns
    -------
    Legs
    """
    n = len(elements)
    if not n:
        none = np.empty(0, dtype=np.int64)
        number = np.empty(0)
        return Legs(none, none, np.zeros(1, np.int64), elements, none.astype(bool), none, number, number, none)
    key = _keys(routes.network, elements)
    new = np.r_[True, (elements.home[1:] != elements.home[:-1]) | (key[1:] != key[:-1])]
    first = np.flatnonzero(new)
    leg = np.cumsum(new) - 1
    crossing_leg = np.zeros(len(first), dtype=bool)
    crossing_leg[leg[elements.place >= 0]] = True
    own = (elements.place >= 0) == crossing_leg[leg]
    own &= ~elements.step | (elements.place >= 0)
    own[first[np.bincount(leg, weights=own, minlength=len(first)) == 0]] = True
    klass = np.zeros(len(first), dtype=np.uint8)
    np.maximum.at(klass, leg[own], elements.klass[own])
    home = elements.home[first]
    begins = np.r_[True, home[1:] != home[:-1]]
    seq = np.arange(len(first)) - np.maximum.accumulate(np.where(begins, np.arange(len(first)), 0)) + 1
    length = np.add.reduceat(elements.length, first)
    _add_connectors(routes, length, home, begins)
    head = _heads(routes.network, elements, leg, own, klass, len(first))
    risk = np.bincount(_bearers(elements, leg, home, crossing_leg), weights=elements.risk, minlength=len(first))
    return Legs(home, seq, np.r_[first, n], elements, crossing_leg, head, length, risk, klass)


def _bearers(elements, leg, home, crossing_leg):
    """The leg that bears the risk of each piece: its own; of a step that is not told, the nearest along a street."""
    bearer = leg.copy()
    for row in np.flatnonzero(elements.step & (elements.place < 0) & crossing_leg[leg]):  # few: within a wide crossing
        streets = np.flatnonzero((home == home[leg[row]]) & ~crossing_leg)
        if len(streets):
            bearer[row] = streets[np.argmin(np.abs(streets - leg[row]))]  # of two the one before
    return bearer


def _keys(network, elements):
    """What makes pieces one leg, as a number; alike and next to each other means one leg."""
    n, streets = len(elements), len(network.streets)
    index = np.arange(n)
    crossing = elements.place >= 0
    along = ~elements.step & (elements.street >= 0)
    key = np.full(n, -1)
    how = elements.ridden[along] + elements.among[along].astype(np.int64)  # on foot, on a path, among the cars
    key[along] = (elements.street[along] * 3 + elements.side[along] + 1) * 3 + how
    key[crossing] = 9 * streets + elements.place[crossing]
    # the mapped way through a crossing, and the median between its halves, belong to the crossing
    bridge = ~crossing & ~elements.step & _is_crossing_way(network, elements)
    before = np.maximum.accumulate(np.where(~bridge, index, 0))
    after = np.minimum.accumulate(np.where(~bridge, index, n - 1)[::-1])[::-1]
    home = elements.home
    left = crossing[before] & (home[before] == home)
    right = crossing[after] & (home[after] == home)
    key = np.where(bridge & left, key[before], np.where(bridge & right, key[after], key))
    # steps that are not told go with the street before them, else with the one behind; a crossing has its own risk
    # alone, so that between two of them they are a leg by themselves
    loose, street = key < 0, (key >= 0) & (key < 9 * streets)
    before = np.maximum.accumulate(np.where(~loose, index, 0))
    after = np.minimum.accumulate(np.where(~loose, index, n - 1)[::-1])[::-1]
    left, right = (street[side] & (home[side] == home) for side in (before, after))
    key = np.where(loose, np.where(left, key[before], np.where(right, key[after], -1)), key)
    # and so does all that is walked between two steps of one crossing
    before = np.maximum.accumulate(np.where(crossing, index, 0))
    after = np.minimum.accumulate(np.where(crossing, index, n - 1)[::-1])[::-1]
    within = crossing[before] & crossing[after] & (elements.place[before] == elements.place[after])
    return np.where(within, key[before], key)


def _is_crossing_way(network, elements):
    """Pieces on ways of kind crossing, and medians."""
    kind = np.where(elements.arc >= 0, network.arcs.kind[np.maximum(elements.arc, 0)], ArcKind.STEP)
    way = (elements.street >= 0) & (network.streets.kind[np.maximum(elements.street, 0)] == Kind.CROSSING)
    return (kind == ArcKind.MEDIAN) | ((kind == ArcKind.WAY) & way)


def _heads(network, elements, leg, own, klass, n):
    """The piece that names each leg: the worst crossing, of equal ones a street before tracks."""
    worst = own & (elements.klass == klass[leg]) & (elements.place >= 0)
    rails = np.r_[np.isin(network.crossings.kind, OVER_RAILS), False][elements.crossing]  # -1 = no crossing
    rank = np.where(worst, rails, np.where(own, 2, 3))
    order = np.lexsort((np.arange(len(leg)), rank, leg))
    starts = np.searchsorted(leg[order], np.arange(n))
    return order[starts]


def _add_connectors(routes, length, home, begins):
    """Add the straight pieces at home and gate to the first and the last leg of each route."""
    first = np.flatnonzero(begins)
    last = np.r_[first[1:] - 1, len(length) - 1]
    ours = home[first]
    length[first] += routes.terminals.connector[ours]
    length[last] += routes.hung.distance[routes.gate[ours]]
