"""The route of least risk within a length limit, for all homes at once (rules 20, 21 and 24)."""
from dataclasses import dataclass

import numpy as np

from .search import shortest_tree, trace
from .terminals import best_way_in

TIE = 1e-6
CLOSE_ENOUGH = 0.01  # gap that needs no further search
ROUNDS = 3
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
    gap : ndarray of float64, shape (n,)
        How far below the risk the least possible may lie, as a share of the risk.
    trees : tuple of Tree
    """

    tree: np.ndarray
    way: np.ndarray
    length: np.ndarray
    risk: np.ndarray
    gap: np.ndarray
    trees: tuple


class Searcher:
    """One profile's view of the graph and of some homes, for one root.

    Parameters
    ----------
    graph : SearchGraph
    arcs : AssessedArcs
        With the arcs to gates.
    terminals : Terminals
    root : int
    keep : ndarray of bool, shape (arcs,)
        Arcs worth looking at.
    cancelled : callable
        Raises when the user has cancelled; called before every search.
    """

    def __init__(self, graph, arcs, terminals, root, keep, cancelled):
        self.graph, self.arcs, self.terminals = graph, arcs, terminals
        self.root, self.keep, self.cancelled = root, keep, cancelled
        self.length_in = terminals.values(arcs.length, arcs.kerb.length)
        self.risk_in = terminals.values(arcs.risk, arcs.kerb.risk)

    def tree(self, weight, usable):
        """Search with a weight over usable arcs."""
        self.cancelled()
        return shortest_tree(self.graph, weight, self.keep & usable, self.root)

    def shortest(self, usable, usable_in):
        """Tree of least length, and its way in and weight for every home."""
        tree = self.tree(self.arcs.length + TIE * self.arcs.risk, usable)
        weight = np.where(usable_in, self.length_in + TIE * self.risk_in, np.inf)
        return tree, *best_way_in(self.terminals, tree, weight)

    def weighted(self, slope, usable, usable_in):
        """Tree of least ``risk + slope * length``, and its way in and weight for every home."""
        tree = self.tree(self.arcs.risk + (slope + TIE) * self.arcs.length, usable)
        weight = np.where(usable_in, self.risk_in + (slope + TIE) * self.length_in, np.inf)
        return tree, *best_way_in(self.terminals, tree, weight)

    def measure(self, tree, way):
        """Length and risk along the tree, summed arc by arc; inf where there is no way in."""
        rows = np.arange(len(way))
        there = way >= 0
        paths = trace(tree, np.where(there, self.terminals.corner[rows, way], -1))
        length = paths.total(self.arcs.length) + self.length_in[rows, way] + self.terminals.connector
        risk = paths.total(self.arcs.risk) + self.risk_in[rows, way]
        return np.where(there, length, np.inf), np.where(there, risk, np.inf)


def least_risk_within(search, limit, shortest):
    """Least risk with length within a limit, by weighted searches with more and more slopes.

    Parameters
    ----------
    search : Searcher
    limit : ndarray of float64, shape (n,)
        Longest length for each home, m; NaN for homes that need no route.
    shortest : tuple
        Tree, way in and weight of the shortest open routes, from ``Searcher.shortest``.

    Returns
    -------
    Choice
    """
    open_arcs, open_in = search.arcs.open, open_ways_in(search)
    state = _State(search, limit)
    state.add(shortest[0], shortest[1], None, np.inf)
    state.add(*search.weighted(0.0, open_arcs, open_in), 0.0)
    for turn in range(1 + ROUNDS):
        wide = state.gap() > CLOSE_ENOUGH
        if not wide.any():
            break
        slopes = state.slopes(wide)
        if not len(slopes):
            break
        for slope in _first_slopes(slopes) if turn == 0 else _quantiles(slopes):
            state.add(*search.weighted(slope, open_arcs, open_in), slope)
    return Choice(state.tree, state.way, state.length, state.risk, state.gap(), tuple(state.trees))


def open_ways_in(search):
    """Ways in that the profile may use, shape (n, 4)."""
    return search.terminals.all_true(search.arcs.open, search.arcs.kerb.open)


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
        self.trees = []
        self.tree, self.way = np.full(n, -1), np.full(n, -1)
        self.length, self.risk = np.full(n, np.inf), np.full(n, np.inf)
        self.bound = np.zeros(n)
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
            self.bound = np.fmax(self.bound, np.where(fits & (slope == 0.0), risk, bound))
        self.trees.append(tree)

    def gap(self):
        """Share by which the best risk may be above the bound; 0 where there is no route."""
        there = np.isfinite(self.risk) & (self.risk > 0)
        gap = np.zeros(len(self.risk))
        gap[there] = np.maximum(0.0, (self.risk[there] - self.bound[there]) / self.risk[there])
        return np.where(gap < 1e-6, 0.0, gap)

    def slopes(self, rows):
        """Risk given per metre gained between the best route and the nearest one that is too long."""
        rows = np.flatnonzero(rows & np.isfinite(self.beyond_length) & np.isfinite(self.length))
        slope = (self.risk[rows] - self.beyond_risk[rows]) / (self.beyond_length[rows] - self.length[rows])
        return slope[np.isfinite(slope) & (slope > 0)]
