"""Why a route does not take another way: the best route through given arcs, held beside the one that was found."""
from dataclasses import dataclass, replace
from enum import IntEnum

import numpy as np

from ..network.graph import ArcKind
from .parametric import TIE, open_ways_in
from .search import Paths, directed_graph, shortest_tree, trace
from .solve import CLOSED_WEIGHT

SLOPES = 8  # weights tried between least risk and least length, where the one is too long and the other is not


class Verdict(IntEnum):
    """Why the arcs are not on the route."""

    USED = 0  # they are
    LESS_GOOD = 1  # a route through them is within the limit, and no better
    TOO_LONG = 2  # every route through them is above the detour limit
    CLOSED = 3  # none of them may be used by the profile
    CUT_OFF = 4  # some may be used, but not reached, or left for school, without what is closed
    UNCONNECTED = 5  # no way leads from the home through them to the school


@dataclass(frozen=True, eq=False)
class WhyNot:
    """The answer for one home and some arcs.

    Attributes
    ----------
    verdict : Verdict
    arcs : ndarray of int64
        Arcs of the network that were asked about.
    open, open_known : ndarray of bool
        Whether the profile may use each of them, and whether it might if every assumed value were favourable.
    through : RouteSet or None
        The home on the best route through them: of least risk within the limit, else the shortest; where no such route
        is open, the one with the least in its way; None where there is none at all.
    """

    verdict: Verdict
    arcs: np.ndarray
    open: np.ndarray
    open_known: np.ndarray
    through: object


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


def shortest_walk(routes, root):
    """One home on its shortest walk, whatever the classes; None where there is none.

    Parameters
    ----------
    routes : RouteSet
        Of one home.
    root : int
        Node of its school.

    Returns
    -------
    RouteSet or None
    """
    search = _Through(routes, root, np.empty(0, np.int64))
    best = search.straight(search.view.whole, search.terminals.corner >= 0, search.length)
    return None if best is None else on_way(routes, *best)


def why_not(routes, root, arcs):
    """Why one home's route does not take any of some arcs.

    Parameters
    ----------
    routes : RouteSet
        Of one home.
    root : int
        Node of its school.
    arcs : ndarray of int64
        Arcs of the network: the sides of a stretch of street, or the steps at a crossing.

    Returns
    -------
    WhyNot
    """
    search = _Through(routes, root, arcs)
    view, told = search.view, (arcs, view_of(routes).arcs.open[arcs], view_of(routes).arcs.open_known[arcs])
    if search.used():
        return WhyNot(Verdict.USED, *told, None)
    best = search.within_limit()
    if best is not None:
        fits = on_way(routes, *best).length[0] <= routes.limit[0] * (1 + TIE)
        return WhyNot(Verdict.LESS_GOOD if fits else Verdict.TOO_LONG, *told, on_way(routes, *best))
    best = search.through(view.whole, search.terminals.corner >= 0, search.closed)
    if best is None:
        return WhyNot(Verdict.UNCONNECTED, *told, None)
    return WhyNot(Verdict.CUT_OFF if told[1].any() else Verdict.CLOSED, *told, on_way(routes, *best))


def arcs_of_part(network, part):
    """Arcs along a part of a street."""
    return np.flatnonzero(network.arcs.along & (network.arcs.part == part))


def arcs_of_crossing(network, crossing):
    """Steps over a street, or over rails, at a mapped crossing."""
    steps = np.flatnonzero(np.isin(network.arcs.kind, (ArcKind.STEP, ArcKind.ACROSS)))
    return steps[network.pairs.crossing[network.arcs.pair[steps]] == crossing]


def view_of(routes):
    """The network as the profile of one home sees it."""
    return routes.ground.views[routes.profile[0]]


class _Through:
    """Searches from one home through arcs to its school."""

    def __init__(self, routes, root, arcs):
        self.routes, self.root, self.view = routes, root, view_of(routes)
        self.arcs, self.terminals = self.view.arcs, routes.terminals
        base, _ = self.arcs.on_network(np.arange(len(self.arcs.length)))
        self.asked = np.isin(base, arcs) & (base >= 0)
        self.open_in = open_ways_in(self.terminals, self.arcs)
        self.length, self.risk = (self._both(name) for name in ("length", "risk"))
        self.closed = tuple(CLOSED_WEIGHT * penalty + risk + TIE * length for penalty, risk, length in zip(
            self._both("penalty"), self.risk, self.length))

    def _both(self, name):
        """A quantity of the arcs, and of the ways in."""
        of_arc = getattr(self.arcs, name)
        return of_arc, self.terminals.values(of_arc, getattr(self.arcs.kerb, name))[0]

    def used(self):
        """Whether the route takes one of the arcs."""
        way = self.routes.way[0]
        first = self.terminals.arc[0, way] if way >= 0 and self.terminals.share[0, way] > 0 else -1
        return bool(self.asked[self.routes.paths.arc].any() or (first >= 0 and self.asked[first]))

    def within_limit(self):
        """Route of least risk through the arcs whose length is within the limit; else the shortest through them."""
        def weigh(slope):
            weight = tuple(risk + (slope + TIE) * length for risk, length in zip(self.risk, self.length))
            return self.through(self.view.open, self.open_in, weight)

        shortest = self.through(self.view.open, self.open_in,
                                tuple(length + TIE * risk for length, risk in zip(self.length, self.risk)))
        if shortest is None or not self._fits(shortest):
            return shortest
        best = weigh(0.0)
        if self._fits(best):
            return best
        short, risky = self._sums(shortest), self._sums(best)
        best = shortest
        for _ in range(SLOPES):  # along the chord between the best that fits and the nearest that does not
            slope = (short[1] - risky[1]) / max(risky[0] - short[0], TIE)
            found = weigh(max(slope, 0.0))
            sums = self._sums(found)
            if sums in (short, risky):
                break
            if self._fits(found):
                best, short = found, sums
            else:
                risky = sums
        return best

    def _sums(self, found):
        one = on_way(self.routes, *found)
        return float(one.length[0]), float(one.risk[0])

    def _fits(self, found):
        return self._sums(found)[0] <= self.routes.limit[0] * (1 + TIE)

    def straight(self, graph, ways_in, weight):
        """Least way from the home to the school: arcs, nodes where they are entered, way in; None = there is none."""
        tree = shortest_tree(graph, weight[0], self.root)
        total = self._weight_in(ways_in, weight[1]) + tree.distance[np.maximum(self.terminals.corner[0], 0)]
        way = int(np.argmin(total))
        if not np.isfinite(total[way]):
            return None
        path = trace(tree, self.terminals.corner[0, [way]])
        return path.arc, path.from_node, way

    def through(self, graph, ways_in, weight):
        """Least way from the home through one of the arcs to the school, as ``straight``."""
        weight_in, n = self._weight_in(ways_in, weight[1]), len(weight[0])
        onward = shortest_tree(graph, weight[0], self.root)
        source = np.repeat(graph.source, graph.sizes)  # searched from the school: walked from target to source
        target = np.repeat(graph.target, graph.sizes)
        ways = np.flatnonzero(np.isfinite(weight_in))
        if not len(ways):
            return None
        home = graph.nodes
        away = directed_graph(
            home + 1, np.r_[graph.arc, n + ways], np.r_[target, np.full(len(ways), home)],
            np.r_[source, self.terminals.corner[0, ways]])
        tree = shortest_tree(away, np.r_[weight[0], np.where(np.isfinite(weight_in), weight_in, 0.0)], home)
        rows = np.flatnonzero(self.asked[graph.arc])
        total = tree.distance[target[rows]] + weight[0][graph.arc[rows]] + onward.distance[source[rows]]
        own = np.where(self.asked[self.terminals.arc[0]] & (self.terminals.share[0] > 0), weight_in, np.inf)
        total_own = own + onward.distance[np.maximum(self.terminals.corner[0], 0)]
        if total_own.min() <= total.min(initial=np.inf):  # the home lies on them
            way = int(np.argmin(total_own))
            if not np.isfinite(total_own[way]):
                return None
            path = trace(onward, self.terminals.corner[0, [way]])
            return path.arc, path.from_node, way
        row = rows[np.argmin(total)]
        to, after = trace(tree, [target[row]]), trace(onward, [source[row]])
        arc = np.r_[to.arc[:-1][::-1], graph.arc[row], after.arc]
        from_node = np.r_[to.from_node[1:][::-1], target[row], after.from_node]
        return arc, from_node, int(to.arc[-1] - n)

    def _weight_in(self, ways_in, weight):
        return np.where(ways_in[0] if ways_in.ndim > 1 else ways_in, weight, np.inf)
