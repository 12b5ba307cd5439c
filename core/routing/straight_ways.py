# SPDX-License-Identifier: GPL-2.0-or-later
"""Ways that lead by given arcs straight on: they do not turn back, and do not pass the school before."""
import heapq
from dataclasses import dataclass
from itertools import count

import numpy as np

from .search import directed_graph, shortest_tree, trace

MOST = 40  # ways looked at, before the best one that is known by then is taken
BEFORE, MIDDLE, BEHIND = range(3)  # the pieces of a way: from the home to the arc, the arc, from there to the school


@dataclass(frozen=True, eq=False)
class Found:
    """A way.

    Attributes
    ----------
    arc, from_node : ndarray of int64
        In walking order, as in ``Paths``.
    way : int
        Way in.
    """

    arc: np.ndarray
    from_node: np.ndarray
    way: int


class Ways:
    """The ways of a :class:`Through` over the arcs of a graph.

    A way is walked straight on: its pieces share no part of a street, on whichever side, and no node; and it does not
    come by a gate of the school before it has been where it was asked to lead. Where the two halves of the best way
    meet, either the one or the other must keep off that place: the best of both is looked for, until no halves meet.

    Parameters
    ----------
    through : Through
    graph : SearchGraph
    ways_in : ndarray of bool, shape (ways,)
        Ways in that may be used.
    """

    def __init__(self, through, graph, ways_in):
        self.through, self.onward, self.ways_in = through, graph, ways_in
        terminals = through.terminals
        self.arcs, self.home, self.parts = len(through.arcs.length), graph.nodes, through.parts
        begin, end = ends_of(graph)  # searched from the school: walked from the end to the beginning
        ways = np.flatnonzero(ways_in)
        self.away = directed_graph(self.home + 1, np.r_[graph.arc, self.arcs + ways],
                                   np.r_[end, np.full(len(ways), self.home)],
                                   np.r_[begin, terminals.corner[0, ways]])
        walked = terminals.share[0] > 0
        self.part = np.r_[through.part, np.where(walked, through.part[terminals.arc[0]], -1)]
        self.at_gate = np.r_[through.at_gate, False]
        middle = np.flatnonzero(through.asked[graph.arc])
        # a home that lies on what is asked about walks there with the way in: its middle is no arc
        own = np.flatnonzero(through.asked[terminals.arc[0]] & walked & ways_in)
        self.middle = (np.r_[graph.arc[middle], self.arcs + own], np.r_[end[middle], np.full(len(own), self.home)],
                       np.r_[begin[middle], terminals.corner[0, own]])

    def least(self, weight):
        """Way of least weight (of arcs and of ways in); None where there is none, or none was found.

        The least of all, unless more than ``MOST`` would have to be looked at: then the least of those.
        """
        if not self.ways_in.any():
            return None
        weight, trees, number = np.r_[weight[0], finite(weight[1])], {}, count()
        queue, best = [(0.0, next(number), (frozenset(),) * 3)], (np.inf, None)
        for _ in range(MOST):
            if not queue or queue[0][0] >= best[0]:
                break
            _, _, barred = heapq.heappop(queue)
            total, way = self._relaxed(weight, barred, trees)
            met = None if way is None else self._meeting(way)
            if way is None or met is None:
                best = min(best, (total, way), key=lambda one: one[0])
                continue
            best = min((best, *self._straightened(weight, barred, way, trees)), key=lambda one: one[0])
            for piece in met[1]:
                one = tuple(items | {met[0]} if row == piece else items for row, items in enumerate(barred))
                heapq.heappush(queue, (total, next(number), one))
        return None if best[1] is None else self._found(best[1])

    def _relaxed(self, weight, barred, trees):
        """Way of least weight whose pieces keep off what is barred to each of them; they may meet each other."""
        before, behind = (self._tree(weight, piece, barred[piece], trees) for piece in (BEFORE, BEHIND))
        arc, tail, head = self.middle
        kept = ~np.isin(self.part[arc], list(barred[MIDDLE]))
        total = np.where(kept, before.distance[tail] + weight[arc] + behind.distance[head], np.inf)
        row = int(np.argmin(total)) if len(total) else -1
        if row < 0 or total[row] == np.inf:
            return np.inf, None
        return float(total[row]), (row, self._half(BEFORE, before, row), self._half(BEHIND, behind, row))

    def _half(self, piece, tree, row):
        """Arcs of a half, and the nodes where they are entered; the way in is the first arc from the home."""
        _, tail, head = self.middle
        if piece == BEHIND:
            after = trace(tree, [head[row]])
            return after.arc, after.from_node
        to = trace(tree, [tail[row]])  # from the middle to the home
        return to.arc[::-1], np.r_[to.from_node[1:], self.home][::-1][:len(to.arc)]

    def _straightened(self, weight, barred, way, trees):
        """Ways with one half of a way whose halves meet, and the least other half that keeps off it; their weights."""
        row, first, last = way
        arc, tail, head = (one[row] for one in self.middle)
        items = self._items(way)
        for kept, other in ((BEFORE, BEHIND), (BEHIND, BEFORE)):
            if items[kept] & items[MIDDLE]:
                continue
            tree = self._tree(weight, other, barred[other] | items[kept] | items[MIDDLE], trees)
            total = weight[arc] + weight[(first if kept == BEFORE else last)[0]].sum() + \
                tree.distance[head if other == BEHIND else tail]
            if np.isfinite(total):
                half = self._half(other, tree, row)
                yield float(total), (row, first, half) if kept == BEFORE else (row, half, last)

    def _items(self, way):
        """Parts and nodes of the pieces of a way, as sets."""
        row, first, last = way
        arc, tail, head = (one[row] for one in self.middle)
        sets = [{*self.part[arcs].tolist(), *(self.parts + nodes).tolist()} - {-1} for arcs, nodes in (first, last)]
        return (frozenset(sets[0] | {self.parts + int(tail)}), frozenset({int(self.part[arc])} - {-1}),
                frozenset(sets[1] | {self.parts + int(head)}))

    def _meeting(self, way):
        """What two pieces of a way share, and which two; None where they share nothing.

        Parts come before nodes, since who keeps off a part does so on both sides of the street; of them the one
        nearest to the middle.
        """
        items = self._items(way)
        for pieces in ((BEFORE, MIDDLE), (MIDDLE, BEHIND), (BEFORE, BEHIND)):
            shared = items[pieces[0]] & items[pieces[1]]
            if shared:
                walked = self.part[way[1][0]].tolist()[::-1]
                return next((part for part in walked if part in shared), min(shared)), pieces
        return None

    def _found(self, way):
        """A way as the arcs from its first corner on."""
        row, (first, nodes), (last, behind) = way
        arc = np.r_[first, self.middle[0][row], last]
        node = np.r_[nodes, self.middle[1][row], behind]
        return Found(arc[1:], node[1:], int(arc[0] - self.arcs))

    def _tree(self, weight, piece, barred, trees):
        """Least ways from the home, or to the school, that keep off what is barred."""
        key = piece, barred
        if key not in trees:
            graph, root = (self.away, self.home) if piece == BEFORE else (self.onward, self.through.root)
            bad = np.zeros(self.parts + self.home + 2, dtype=bool)
            bad[list(barred)] = True
            bad[-1] = False  # no part
            begin, end = ends_of(graph)
            closed = bad[self.part[graph.arc]] | bad[self.parts + begin] | bad[self.parts + end]
            if piece == BEFORE:
                closed |= self.at_gate[end]
            trees[key] = shortest_tree(graph.take(~closed), weight, root)
        return trees[key]


def ends_of(graph):
    """Ends of every directed arc in the direction of the search."""
    return np.repeat(graph.source, graph.sizes), np.repeat(graph.target, graph.sizes)


def finite(weight):
    """Weights of ways in; those that do not exist are not in the graph."""
    return np.where(np.isfinite(weight), weight, 0.0)
