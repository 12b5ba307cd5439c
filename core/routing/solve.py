# SPDX-License-Identifier: GPL-2.0-or-later
"""The homes of one profile that go to one school: statuses, routes and what blocks them (rules 21 to 24)."""
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from .doubt import changes_at_worst
from .exact import close_gaps
from .parametric import CLOSE_ENOUGH, TIE, Searcher, least_risk_within, open_ways_in
from .search import Paths, SearchGraph, join_paths

QUICKLY = CLOSE_ENOUGH, 1_000_000  # gap that may be left, and the most labels that are made to get there
EXACTLY = 0.0, 5_000_000
CLOSED_WEIGHT = 1e6  # one closed crossing outweighs any risk, so that the blockers are a minimal set


class Status(IntEnum):
    """What came of a home, in the order in which it is decided."""

    NOT_SNAPPED = 0
    AT_SCHOOL = 1
    UNREACHABLE = 2
    BLOCKED = 3
    UNDECIDED = 4
    TOO_LONG = 5
    SERVED_OVER_DETOUR = 6
    SERVED = 7


ROUTED = (Status.BLOCKED, Status.UNDECIDED, Status.TOO_LONG, Status.SERVED_OVER_DETOUR, Status.SERVED)


@dataclass(frozen=True, eq=False)
class Solved:
    """What came of some homes; rows are homes.

    Attributes
    ----------
    status : ndarray of uint8, shape (n,)
        ``Status`` codes.
    shortest_length, limit : ndarray of float64, shape (n,)
        Least length over all arcs and longest length allowed, m; NaN where there is no way at all.
    gap : ndarray of float64, shape (n,)
        How far below the risk the least possible may lie, as a share of the risk.
    way : ndarray of int64, shape (n,)
        Way in of the route, -1 where there is none.
    paths : Paths
        Arcs of the routes.
    shortcuts, shortcut_way : Paths, ndarray of int64, shape (n,)
        The shortest way of a home whose route is too long or over the detour limit, and its way in; -1 elsewhere.
    nearest_gate_arc : ndarray of int64, shape (n,)
        Arc to the gate at the end of the shortest way, -1 where there is none.
    changes : ndarray of bool, shape (n,)
        Whether the route would be another one if every assumed value were at its worst.
    """

    status: np.ndarray
    shortest_length: np.ndarray
    limit: np.ndarray
    gap: np.ndarray
    way: np.ndarray
    paths: Paths
    shortcuts: Paths
    shortcut_way: np.ndarray
    nearest_gate_arc: np.ndarray
    changes: np.ndarray


@dataclass(frozen=True, eq=False)
class View:
    """The search graph as one profile sees it.

    Attributes
    ----------
    arcs : AssessedArcs
        With the arcs to gates; weighed as the route is chosen.
    told : AssessedArcs
        The same with the risk that is told.
    whole, open, hoped : SearchGraph
        All arcs; those the profile may use; those it might if every assumed value were favourable.
    """

    arcs: object
    told: object
    whole: SearchGraph
    open: SearchGraph
    hoped: SearchGraph

    @classmethod
    def of(cls, graph, arcs, told=None):
        """The view of a profile that has assessed the arcs."""
        return cls(arcs, told or arcs, graph, graph.only(arcs.open), graph.only(arcs.open_known))


def solve(view, terminals, root, reach, at_school, options, distance_limit, cancelled):
    """Decide the status of every home and find its route.

    Parameters
    ----------
    view : View
    terminals : Terminals
    root : int
        Node of the school.
    reach : float
        Length within which most homes should find the school, m; searches go farther only where they must.
    at_school : ndarray of bool, shape (n,)
        Homes that need no route.
    options : Options
    distance_limit : float
        Gated routes longer than this are too long to walk, m.
    cancelled : callable

    Returns
    -------
    Solved
    """
    arcs, n = view.arcs, len(at_school)
    search = Searcher(view.whole, arcs, terminals, terminals.corner >= 0, root, cancelled)
    tree, way, _ = search.shortest(reach, options.limit)
    nearest = search.trace(tree, np.arange(n), way)
    shortest, _ = search.measure(tree, way)
    limit = options.limit(shortest)
    gated = Searcher(view.open, arcs, terminals, open_ways_in(terminals, arcs), root, cancelled)
    gated_tree, gated_way, _ = gated.shortest(reach)
    length, _ = gated.measure(gated_tree, gated_way)
    status = np.select(
        [at_school, ~np.isfinite(shortest), ~np.isfinite(length), length > distance_limit, length > limit * (1 + TIE)],
        [Status.AT_SCHOOL, Status.UNREACHABLE, Status.BLOCKED, Status.TOO_LONG, Status.SERVED_OVER_DETOUR],
        Status.SERVED).astype(np.uint8)
    found, shortcuts = _Found(n), _Found(n)
    over = np.flatnonzero(np.isin(status, (Status.TOO_LONG, Status.SERVED_OVER_DETOUR)))
    found.put(over, gated_way[over], gated.trace(gated_tree, over, gated_way[over]))
    shortcuts.put(over, way[over], nearest.take(over))
    served = np.flatnonzero(status == Status.SERVED)
    if len(served):
        near = tree.distance <= limit[served].max() + 1.0  # rule 26
        _served(found, gated, gated_tree, gated_way, near, served, limit[served], options)
    blocked = status == Status.BLOCKED
    if blocked.any():
        usable = terminals.all_true(arcs.open_known, arcs.kerb.open_known)
        hoped = Searcher(view.hoped, arcs, terminals, usable, root, cancelled)
        guessed = blocked & hoped.connected()
        status[guessed] = Status.UNDECIDED
        _blocked(found, search, blocked & ~guessed, nearest)
        # what is known to be closed stays closed: the way of an undecided home runs where a survey may free it
        _blocked(found, hoped, guessed, nearest)
    last = np.where(np.diff(nearest.first) > 0, nearest.first[1:] - 1, -1)
    gate_arc = np.where(last >= 0, nearest.arc[np.maximum(last, 0)] if len(nearest.arc) else -1, -1)
    unreached = ~np.isfinite(shortest)
    return Solved(status, np.where(unreached, np.nan, shortest), np.where(unreached, np.nan, limit), found.gap,
                  found.way, found.paths, shortcuts.paths, shortcuts.way, gate_arc, found.changes)


def _served(found, gated, tree, way, near, rows, limit, options):
    """Routes of least risk within the limit, searched where such a route can run."""
    search = gated.part(gated.graph.inside(near), rows)
    shortest = tree, way[rows]
    choice = least_risk_within(search, limit, shortest)
    for number, one in enumerate(choice.trees):
        ours = np.flatnonzero(choice.tree == number)
        found.put(rows[ours], choice.way[ours], search.trace(one, ours, choice.way[ours]))
    found.gap[rows], better, way, paths = close_gaps(search, choice, limit, *(EXACTLY if options.exact else QUICKLY))
    found.put(rows[better], way, paths)
    found.changes[rows] = changes_at_worst(search, limit, shortest, found.way[rows], found.paths.take(rows))


def _blocked(found, search, rows, nearest):
    """The route of some homes (mask) that meets as few closed places as possible; it names the blockers."""
    rows = np.flatnonzero(rows)
    if not len(rows):
        return
    search = search.part(search.graph, rows)
    arcs, terminals = search.arcs, search.terminals
    weight = CLOSED_WEIGHT * arcs.penalty + arcs.risk + TIE * arcs.length
    penalty_in = terminals.values(arcs.penalty, arcs.kerb.penalty)
    weight_in = CLOSED_WEIGHT * penalty_in + search.risk_in + TIE * search.length_in
    reach = nearest.total(weight)[rows].max() + CLOSED_WEIGHT  # the shortest route needs no more, if it may be taken
    tree, way, _ = search.least(weight, weight_in, np.ones(len(rows), dtype=bool), reach)
    found.put(rows, way, search.trace(tree, np.arange(len(rows)), way))


class _Found:
    """Routes as they are found; later ones replace earlier ones."""

    def __init__(self, n):
        self.way = np.full(n, -1)
        self.gap = np.zeros(n)
        self.changes = np.zeros(n, dtype=bool)
        self.pieces = []

    def put(self, rows, way, paths):
        """Put the routes of some homes in place."""
        self.way[rows] = way
        self.pieces.append((rows, paths))

    @property
    def paths(self):
        """Arcs of the routes found so far."""
        return join_paths(self.pieces, len(self.way))
