# SPDX-License-Identifier: GPL-2.0-or-later
"""The route of least risk within a length limit, for all homes at once (rules 20, 21 and 24)."""
from dataclasses import dataclass

import numpy as np

from .search import reached, shortest_tree, trace
from .terminals import best_way_in

TIE = 1e-6
CLOSE_ENOUGH = 0.01  # gap that needs no further search
ROUNDS = 1  # more find little: what is left is not on the hull of length and risk, see ``exact``
PER_ROUND = 4


@dataclass(frozen=True, eq=False)
class Choice:
    """The route chosen for each home, as the tree and the way in that give it.

    Attributes
    ----------
    tree : ndarray of int64, shape (n,)
        Number of the tree, -1 where there is no route.
    way : ndarray of int64, shape (n,)
        Way in, column of ``Terminals``.
    length, risk : ndarray of float64, shape (n,)
        Of the whole route; inf where there is none.
    bound : ndarray of float64, shape (n,)
        The risk is proven to be no less than this, whatever the route.
    guide : ndarray of int64, shape (n,)
        Number of the tree that proved it.
    trees : tuple of Tree
        The first of least length, the others of least ``risk + (slope + TIE) * length``.
    slopes : tuple of float
        Risk for a metre, one for each tree.
    """

    tree: np.ndarray
    way: np.ndarray
    length: np.ndarray
    risk: np.ndarray
    bound: np.ndarray
    guide: np.ndarray
    trees: tuple
    slopes: tuple

    @property
    def gap(self):
        """How far below the risk the least possible may lie, as a share of the risk, shape (n,)."""
        return gap_between(self.risk, self.bound)


class Searcher:
    """One profile's view of a graph and of some homes, for one root.

    Parameters
    ----------
    graph : SearchGraph
        Of the arcs that may be used.
    arcs : AssessedArcs
        With the arcs to gates.
    terminals : Terminals
    usable_in : ndarray of bool, shape (n, 4)
        Ways in that may be used.
    root : int
    cancelled : callable
        Raises when the user has cancelled; called before every search.
    """

    def __init__(self, graph, arcs, terminals, usable_in, root, cancelled):
        self.graph, self.arcs, self.terminals, self.usable_in = graph, arcs, terminals, usable_in
        self.root, self.cancelled = root, cancelled
        self.length_in = np.where(usable_in, terminals.values(arcs.length, arcs.kerb.length), np.inf)
        self.risk_in = np.where(usable_in, terminals.values(arcs.risk, arcs.kerb.risk), np.inf)

    def part(self, graph, rows):
        """The same for some of the homes, on a part of the graph."""
        return Searcher(graph, self.arcs, self.terminals.take(rows), self.usable_in[rows], self.root, self.cancelled)

    def connected(self):
        """Mask of the homes that have a path, shape (n,)."""
        there = reached(self.graph, self.root)
        return (self.usable_in & there[np.maximum(self.terminals.corner, 0)]).any(axis=1)

    def least(self, weight, weight_in, there=slice(None), reach=np.inf, needed=lambda least: least):
        """Tree of least weight, and its way in and weight for every home.

        Parameters
        ----------
        weight : ndarray of float64, shape (arcs,)
        weight_in : ndarray of float64, shape (n, 4)
            Of the ways in.
        there : ndarray of bool, shape (n,)
            Homes that have a path; of no matter where the reach is endless.
        reach : float
            Weight to look at first, positive; doubled until all these are found.
        needed : callable
            How far the tree must reach for homes of these weights.

        Returns
        -------
        tree : Tree
        way : ndarray of int64, shape (n,)
        total : ndarray of float64, shape (n,)
        """
        while True:
            self.cancelled()
            tree = shortest_tree(self.graph, weight, self.root, reach)
            way, total = best_way_in(self.terminals, tree, weight_in)
            if (needed(total[there]) <= reach).all():
                return tree, way, total
            reach *= 2

    def shortest(self, reach=np.inf, needed=lambda length: length):
        """Tree of least length, and its way in and weight for every home; ``least`` tells of the parameters, in m."""
        return self.least(self.arcs.length + TIE * self.arcs.risk, self.length_in + TIE * self.risk_in,
                          self.connected(), reach, needed)

    def weighted(self, slope):
        """Tree of least ``risk + slope * length``, and its way in and weight for every home."""
        slope += TIE
        return self.least(self.arcs.risk + slope * self.arcs.length, self.risk_in + slope * self.length_in)

    def trace(self, tree, rows, way):
        """Paths along the tree of some homes with their ways in; empty where there is none (-1)."""
        return trace(tree, np.where(way >= 0, self.terminals.corner[rows, way], -1))

    def measure(self, tree, way):
        """Length and risk along the tree, summed arc by arc; inf where there is no way in."""
        return self.sums(self.trace(tree, np.arange(len(way)), way), way)

    def sums(self, paths, way):
        """Length and risk of paths with their ways in; inf where there is none."""
        rows, there = np.arange(len(way)), way >= 0
        length = paths.total(self.arcs.length) + self.length_in[rows, way] + self.terminals.connector
        risk = paths.total(self.arcs.risk) + self.risk_in[rows, way]
        return np.where(there, length, np.inf), np.where(there, risk, np.inf)


def least_risk_within(search, limit, shortest):
    """Least risk with length within a limit, by weighted searches with more and more slopes.

    Parameters
    ----------
    search : Searcher
        Over the arcs that are open.
    limit : ndarray of float64, shape (n,)
        Longest length for each home, m.
    shortest : tuple
        Tree and way in of the shortest open routes.

    Returns
    -------
    Choice
    """
    state = _State(search, limit)
    state.add(*shortest, None, np.inf)
    state.add(*search.weighted(0.0), 0.0)
    for turn in range(1 + ROUNDS):
        slopes = state.chords(state.gap() > CLOSE_ENOUGH)
        if not len(slopes):
            break
        for slope in _first_slopes(slopes) if turn == 0 else _quantiles(slopes):
            state.add(*search.weighted(slope), slope)
    return Choice(state.tree, state.way, state.length, state.risk, state.bound, state.guide, tuple(state.trees),
                  tuple(state.slopes))


def open_ways_in(terminals, arcs):
    """Ways in that the profile may use, shape (n, 4)."""
    return terminals.all_true(arcs.open, arcs.kerb.open)


def gap_between(risk, bound):
    """Share by which a risk may be above the bound; 0 where there is no route, or next to nothing between them."""
    there = np.isfinite(risk) & (risk > 0)
    gap = np.zeros(len(risk))
    gap[there] = np.maximum(0.0, (risk[there] - bound[there]) / risk[there])
    return np.where(gap <= 2 * TIE, 0.0, gap)


def _first_slopes(slopes):
    """Four slopes, evenly spread in ratio over the range the homes ask for."""
    low, high = np.quantile(slopes, [0.05, 0.95])
    return np.unique(np.geomspace(low, high, PER_ROUND)) if low < high else np.array([low])


def _quantiles(slopes):
    """At most four slopes that most homes ask for."""
    return np.unique(np.quantile(slopes, (np.arange(PER_ROUND) + 0.5) / PER_ROUND))


class _State:
    """What the searches so far have found for every home."""

    def __init__(self, search, limit):
        n = len(limit)
        self.search, self.limit = search, limit
        self.trees, self.slopes = [], []
        self.tree, self.way = np.full(n, -1), np.full(n, -1)
        self.length, self.risk = np.full(n, np.inf), np.full(n, np.inf)
        self.bound, self.guide = np.zeros(n), np.ones(n, dtype=np.int64)
        self.beyond_length, self.beyond_risk = np.full(n, np.inf), np.zeros(n)  # nearest route that is too long

    def add(self, tree, way, weight, slope):
        """Take the routes of one more tree into account."""
        length, risk = self.search.measure(tree, way)
        fits = length <= self.limit * (1 + TIE)
        better = fits & ((risk < self.risk) | (risk == self.risk) & (length < self.length))
        self.tree[better], self.way[better] = len(self.trees), way[better]
        self.length[better], self.risk[better] = length[better], risk[better]
        beyond = ~fits & np.isfinite(length) & (length < self.beyond_length)
        self.beyond_length[beyond], self.beyond_risk[beyond] = length[beyond], risk[beyond]
        if weight is not None:
            # the straight pieces at the home are not part of the weight, nor may they be of the limit
            reach = self.limit - self.search.terminals.connector
            bound = np.where(np.isfinite(weight), weight - (slope + TIE) * reach, 0.0)
            bound = np.where(fits & (slope == 0.0), risk, bound)
            proven = bound > self.bound
            self.bound[proven], self.guide[proven] = bound[proven], len(self.trees)
        self.trees.append(tree)
        self.slopes.append(slope)

    def gap(self):
        """Share by which the best risk may be above the bound."""
        return gap_between(self.risk, self.bound)

    def chords(self, rows):
        """Risk given per metre gained between the best route and the nearest one that is too long."""
        rows = np.flatnonzero(rows & np.isfinite(self.beyond_length) & np.isfinite(self.length))
        slope = (self.risk[rows] - self.beyond_risk[rows]) / (self.beyond_length[rows] - self.length[rows])
        return slope[np.isfinite(slope) & (slope > 0)]
