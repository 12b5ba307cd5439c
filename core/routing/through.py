# SPDX-License-Identifier: GPL-2.0-or-later
"""The best way from a home through given arcs to its school: straight on, and never past the school."""
from dataclasses import replace

import numpy as np

from .parametric import TIE, open_ways_in
from .search import Paths, directed_graph, shortest_tree
from .solve import CLOSED_WEIGHT
from .straight_ways import ends_of, finite

SLOPES = 8  # weights tried between least weight and least length, where the one is too long and the other is not
FAR = 1000.0  # m


def on_way(routes, arc, from_node, way):
    """One home's ``RouteSet`` with another way put in place; its lengths and risks are summed along that way.

    Parameters
    ----------
    routes : RouteSet
        Of one home.
    arc, from_node : ndarray of int64
        In walking order, as in ``Paths``.
    way : int
        Way in.

    Returns
    -------
    RouteSet
    """
    _, told = routes.profiles[routes.profile[0]]
    paths = Paths(np.asarray(arc, np.int64), np.asarray(from_node, np.int64), np.array([0, len(arc)]))
    way = np.array([way])
    sums = {name: paths.total(getattr(told, of)) + routes.terminals.values(
        getattr(told, of), getattr(told.kerb, of))[[0], way]
        for name, of in (("length", "length"), ("risk", "risk"), ("risk_pessimistic", "risk_pessimistic"),
                         ("known_risk", "known"))}
    sums["length"] = sums["length"] + routes.terminals.connector
    gate_arc = arc[-1] - len(routes.network.arcs) if len(arc) else -1
    door = routes.ground.door
    gate = door.gate[[gate_arc]] if 0 <= gate_arc < len(door.gate) else routes.gate
    return replace(routes, paths=paths, way=way, gate=gate, shortcuts=paths, shortcut_way=way, **sums)


def view_of(routes):
    """The network as the profile of one home sees it."""
    return routes.ground.views[routes.profile[0]]


class Through:
    """Searches from one home to its school, by one of some arcs.

    Parameters
    ----------
    routes : RouteSet
        Of one home.
    root : int
        Node of its school.
    arcs : ndarray of int64
        Arcs of the network.
    """

    def __init__(self, routes, root, arcs):
        self.routes, self.root, self.view = routes, root, view_of(routes)
        self.arcs, self.terminals = self.view.arcs, routes.terminals
        network = self.arcs.network
        base, _ = self.arcs.on_network(np.arange(len(self.arcs.length)))
        own = (base >= 0) & (base < len(network.arcs))
        self.asked = np.isin(base, arcs) & own
        self.open_in, self.all_in = open_ways_in(self.terminals, self.arcs)[0], self.terminals.corner[0] >= 0
        self.length, self.risk = (self._both(name) for name in ("length", "risk"))
        self.closed = tuple(CLOSED_WEIGHT * penalty + risk + TIE * length for penalty, risk, length in zip(
            self._both("penalty"), self.risk, self.length))
        # who goes to a crossing may come back on the other side of the street; along a street nobody turns round
        base = np.where(own, base, 0)
        turns = own & network.arcs.along[base] & network.arcs.along[arcs].any()
        self.part = np.where(turns, network.arcs.part[base], -1)
        self.parts = len(network.parts)
        self.at_gate = self._at_gate(network)

    def _both(self, name):
        """A quantity of the arcs, and of the ways in."""
        of_arc = getattr(self.arcs, name)
        return of_arc, self.terminals.values(of_arc, getattr(self.arcs.kerb, name))[0]

    def _at_gate(self, network):
        """Nodes from which a gate is entered, at once or over a street that may be crossed right there."""
        door, n = self.routes.ground.door, len(network.arcs)
        there = np.zeros(self.view.whole.nodes, dtype=bool)
        there[door.corner[door.root == self.root]] = True
        step = np.flatnonzero(network.arcs.over & self.arcs.open[:n])
        u, v = network.arcs.u[step], network.arcs.v[step]
        while (more := there[u] != there[v]).any():
            there[u[more]] = there[v[more]] = True
        return there

    def used(self):
        """Whether the route takes one of the arcs."""
        way = self.routes.way[0]
        first = self.terminals.arc[0, way] if way >= 0 and self.terminals.share[0, way] > 0 else -1
        return bool(self.asked[self.routes.paths.arc].any() or (first >= 0 and self.asked[first]))

    def near(self):
        """Mask of the nodes where ways may lead, whatever the class; empty where nobody can walk by the arcs at all.

        A way goes at most twice as far as the shortest walk by the arcs, and as the detour limit; and ``FAR``.
        """
        graph, ways = self.view.whole, np.flatnonzero(self.all_in)
        begin, end = ends_of(graph)
        away = directed_graph(graph.nodes + 1, np.r_[graph.arc, len(self.length[0]) + ways],
                              np.r_[end, np.full(len(ways), graph.nodes)],
                              np.r_[begin, self.terminals.corner[0, ways]])
        there = shortest_tree(away, np.r_[self.length[0], finite(self.length[1])], graph.nodes).distance[:-1]
        back = shortest_tree(graph, self.length[0], self.root).distance
        asked = np.flatnonzero(self.asked[graph.arc])
        own = self.asked[self.terminals.arc[0]] & (self.terminals.share[0] > 0) & self.all_in
        least = min((there[end] + self.length[0][graph.arc] + back[begin])[asked].min(initial=np.inf),
                    np.where(own, self.length[1] + back[self.terminals.corner[0]], np.inf).min())
        if not np.isfinite(least):
            return np.zeros(graph.nodes, dtype=bool)
        return there + back <= 2 * max(least, float(self.routes.limit[0])) + FAR

    def told(self, found):
        """The way as one home's ``RouteSet``."""
        return on_way(self.routes, found.arc, found.from_node, found.way)

    def sum(self, found, weight):
        """Sum of a quantity of arcs and ways in along a way."""
        return float(weight[0][found.arc].sum() + weight[1][found.way])

    def metres(self, found):
        """Length of a way with the straight piece at the home, m."""
        return self.sum(found, self.length) + float(self.terminals.connector[0])

    def shortest(self, search):
        """Shortest way; ``search`` : Ways."""
        return search.least(tuple(length + TIE * risk for length, risk in zip(self.length, self.risk)))

    def bounded(self, search, weight, limit, shortest=None):
        """Way of least weight whose length is within a limit (m), as far as slopes find it; else the shortest.

        Parameters
        ----------
        search : Ways
        weight : tuple of ndarray
            Of arcs and of ways in.
        limit : float
        shortest : Found, optional
            Where it is known.

        Returns
        -------
        Found or None
        """
        def weigh(slope):
            return search.least(tuple(one + (slope + TIE) * length for one, length in zip(weight, self.length)))

        shortest = shortest or self.shortest(search)
        if shortest is None or self.metres(shortest) > limit:
            return shortest
        best = weigh(0.0)
        if best is None or self.metres(best) <= limit:
            return best or shortest
        near, far = ((self.metres(one), self.sum(one, weight)) for one in (shortest, best))
        best = shortest
        for _ in range(SLOPES):  # along the chord between the best that fits and the nearest that does not
            found = weigh(max((near[1] - far[1]) / max(far[0] - near[0], TIE), 0.0))
            sums = (self.metres(found), self.sum(found, weight)) if found else near
            if sums in (near, far):
                break
            if sums[0] <= limit:
                best, near = found, sums
            else:
                far = sums
        return best
