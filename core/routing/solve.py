"""The homes of one profile that go to one school: statuses, routes and what blocks them (rules 21 to 24)."""
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from .exact import close_gaps
from .parametric import TIE, Searcher, least_risk_within, open_ways_in
from .search import Paths, trace
from .terminals import best_way_in

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
    nearest_gate_arc : ndarray of int64, shape (n,)
        Arc to the gate at the end of the shortest way, -1 where there is none.
    """

    status: np.ndarray
    shortest_length: np.ndarray
    limit: np.ndarray
    gap: np.ndarray
    way: np.ndarray
    paths: Paths
    nearest_gate_arc: np.ndarray


def solve(graph, arcs, terminals, root, at_school, options, distance_limit, cancelled):
    """Decide the status of every home and find its route.

    Parameters
    ----------
    graph : SearchGraph
    arcs : AssessedArcs
        With the arcs to gates.
    terminals : Terminals
    root : int
        Node of the school.
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
    everything = np.ones(len(arcs.length), dtype=bool)
    search = Searcher(graph, arcs, terminals, root, everything, cancelled)
    tree, way, _ = search.shortest(everything, terminals.corner >= 0)
    nearest = trace(tree, _starts(terminals, way))
    shortest, _ = search.measure(tree, way)
    limit = options.limit(shortest)
    gated_tree, gated_way, gated_weight = search.shortest(arcs.open, open_ways_in(search))
    gated, _ = search.measure(gated_tree, gated_way)
    status = np.select(
        [at_school, ~np.isfinite(shortest), ~np.isfinite(gated), gated > distance_limit, gated > limit * (1 + TIE)],
        [Status.AT_SCHOOL, Status.UNREACHABLE, Status.BLOCKED, Status.TOO_LONG, Status.SERVED_OVER_DETOUR],
        Status.SERVED).astype(np.uint8)
    found = _Found(len(status))
    found.take(gated_tree, terminals, np.isin(status, (Status.TOO_LONG, Status.SERVED_OVER_DETOUR)), gated_way)
    served = status == Status.SERVED
    if served.any():
        _served(search, found, served, limit, tree, (gated_tree, gated_way, gated_weight), options)
    blocked = status == Status.BLOCKED
    if blocked.any():
        guessed = blocked & _open_by_guess(search)
        status[guessed] = Status.UNDECIDED
        _blocked(search, found, blocked & ~guessed, everything, np.ones_like(arcs.kerb.open))
        _blocked(search, found, guessed, arcs.open_known, arcs.kerb.open_known)
    last = np.where(np.diff(nearest.first) > 0, nearest.first[1:] - 1, -1)
    gate_arc = np.where(last >= 0, nearest.arc[np.maximum(last, 0)] if len(nearest.arc) else -1, -1)
    unreached = ~np.isfinite(shortest)
    return Solved(status, np.where(unreached, np.nan, shortest), np.where(unreached, np.nan, limit), found.gap,
                  found.way, found.joined(), gate_arc)


def _starts(terminals, way):
    """First corner of each home, -1 where it has no way in."""
    return np.where(way >= 0, terminals.corner[np.arange(len(way)), way], -1)


def _served(search, found, served, limit, tree, shortest, options):
    """Routes of least risk within the limit, searched where such a route can run (rule 26)."""
    near = tree.distance <= np.nanmax(limit[served]) + 1.0
    graph = search.graph
    inside = near[graph.source] & near[graph.target]
    keep = np.zeros(len(search.arcs.length), dtype=bool)
    keep[graph.arc[np.repeat(inside, np.diff(np.r_[graph.first, len(graph.arc)]))]] = True
    narrow = Searcher(graph, search.arcs, search.terminals, search.root, keep, search.cancelled)
    choice = least_risk_within(narrow, np.where(served, limit, np.nan), shortest)
    for number, one in enumerate(choice.trees):
        found.take(one, search.terminals, served & (choice.tree == number), choice.way)
    found.gap[served] = choice.gap[served]
    if options.exact:
        for row, way, arcs in close_gaps(narrow, choice, limit):
            found.replace(row, way, arcs)


def _open_by_guess(search):
    """Whether a route would be open if every assumed value were favourable."""
    known, kerb = search.arcs.open_known, search.arcs.kerb.open_known
    _, way, _ = search.shortest(known, search.terminals.all_true(known, kerb))
    return way >= 0


def _blocked(search, found, rows, usable, usable_kerb):
    """The route of some homes (mask) that meets as few closed places as possible; it names the blockers.

    That of an undecided home runs only where a survey may free it: what is known to be closed stays closed.
    """
    if not rows.any():
        return
    arcs, terminals = search.arcs, search.terminals
    tree = search.tree(CLOSED_WEIGHT * arcs.penalty + arcs.risk + TIE * arcs.length, usable)
    weight = CLOSED_WEIGHT * terminals.values(arcs.penalty, arcs.kerb.penalty) + search.risk_in
    weight = np.where(terminals.all_true(usable, usable_kerb), weight + TIE * search.length_in, np.inf)
    way, _ = best_way_in(terminals, tree, weight)
    found.take(tree, terminals, rows, way)


class _Found:
    """Routes as they are found."""

    def __init__(self, n):
        self.way = np.full(n, -1)
        self.gap = np.zeros(n)
        self.arcs = [np.empty(0, np.int64)] * n
        self.nodes = [np.empty(0, np.int64)] * n

    def take(self, tree, terminals, rows, way):
        """Trace the routes of some homes (mask) along a tree."""
        rows = np.flatnonzero(rows & (way >= 0))
        paths = trace(tree, terminals.corner[rows, way[rows]])
        self.way[rows] = way[rows]
        for number, row in enumerate(rows):
            piece = slice(paths.first[number], paths.first[number + 1])
            self.arcs[row], self.nodes[row] = paths.arc[piece], paths.from_node[piece]

    def replace(self, row, way, arcs):
        """Put a better route in place: arcs and the nodes they are entered at."""
        self.way[row], self.gap[row] = way, 0.0
        self.arcs[row], self.nodes[row] = arcs

    def joined(self):
        """All routes in one table."""
        first = np.zeros(len(self.arcs) + 1, dtype=np.int64)
        np.cumsum([len(a) for a in self.arcs], out=first[1:])
        if not len(self.arcs):
            return Paths(np.empty(0, np.int64), np.empty(0, np.int64), first)
        return Paths(np.concatenate(self.arcs), np.concatenate(self.nodes), first)
