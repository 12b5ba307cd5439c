# SPDX-License-Identifier: GPL-2.0-or-later
"""Routes of least risk within a length limit that weighted searches cannot find (rule 24).

A weighted search finds only routes on the hull of length and risk. Here labels, the length and risk of an end of a
route, spread from the school: at every node those stay that no other beats in both. What the homes still need tells,
node by node, which labels can be of use to any of them, so that few are made; all homes of a school share them.
"""
from dataclasses import dataclass, fields

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from .parametric import TIE, gap_between
from .search import Paths, Tree, trace

STRIDE = 8.0  # m; labels of about one length are followed together
SLOPES = 3  # trees, besides those of least length and least risk, that help to tell which labels are of use


@dataclass(frozen=True, eq=False)
class Labels:
    """Ends of routes; rows are labels.

    Attributes
    ----------
    node : ndarray of int64
        Where the end begins.
    length, risk : ndarray of float64
        From there to the root.
    before : ndarray of int64
        Label that this one goes on from towards the root, -1 at the root.
    arc : ndarray of int64
        Arc to the node of that label.
    """

    node: np.ndarray
    length: np.ndarray
    risk: np.ndarray
    before: np.ndarray
    arc: np.ndarray

    def __len__(self):
        return len(self.node)

    def take(self, rows):
        """The labels of the given rows."""
        return Labels(*(getattr(self, f.name)[rows] for f in fields(self)))

    @staticmethod
    def join(many):
        """Labels one after the other."""
        return Labels(*(np.concatenate([getattr(one, f.name) for one in many]) for f in fields(Labels)))


def close_gaps(search, choice, limit, close_enough, most_labels):
    """Close the gap of every home that has one.

    Parameters
    ----------
    search : Searcher
        Over the arcs that are open.
    choice : Choice
    limit : ndarray of float64, shape (n,)
        m.
    close_enough : float
        Gap that may be left, as a share of the risk.
    most_labels : int
        When these are made, homes with longer ways keep the gap that is left.

    Returns
    -------
    gap : ndarray of float64, shape (n,)
        What is left.
    better : ndarray of int64, shape (k,)
        Homes for which a better route was found.
    way : ndarray of int64, shape (k,)
        Its way in.
    paths : Paths
        Its arcs.
    """
    rows = np.flatnonzero(choice.gap > close_enough)
    if not len(rows):
        none = np.empty(0, dtype=np.int64)
        return choice.gap, none, none, Paths(none, none, np.zeros(1, dtype=np.int64))
    room = limit[rows] * (1 + TIE) - search.terminals.connector[rows]
    goal = choice.risk * (1 - max(close_enough, TIE))  # every route of less risk than this is found
    needs = _needs(search, choice, rows, room, goal[rows])
    labels, finished = _spread(search, _of_use(search, choice, needs), needs, most_labels)
    home, way, label, risk = _best_ends(search, labels, rows, room)
    better = risk < choice.risk[home]
    home, way, label = home[better], way[better], label[better]
    least, bound = choice.risk.copy(), choice.bound.copy()
    least[home] = risk[better]
    proven = rows[room <= finished]
    bound[proven] = np.maximum(bound, np.minimum(least, goal))[proven]
    paths = trace(Tree(0, labels.length, labels.before, labels.arc), label)
    return gap_between(least, bound), home, way, Paths(paths.arc, labels.node[paths.from_node], paths.first)


@dataclass(frozen=True, eq=False)
class _Needs:
    """What a label must be to be of use to a home: short enough, and of little enough ``risk + slope * length``.

    Attributes
    ----------
    longest : ndarray of float64, shape (nodes,)
        Less than this, m.
    tree : tuple of int
        Trees of the choice whose slopes are looked at.
    slope : ndarray of float64, shape (k,)
        Of these trees, risk for a metre.
    most : ndarray of float64, shape (k, nodes)
        For each slope.
    """

    longest: np.ndarray
    tree: tuple
    slope: np.ndarray
    most: np.ndarray

    def met(self, node, length, risk):
        """Mask of labels that are of use to some home."""
        use = length < self.longest[node]
        for slope, most in zip(self.slope, self.most):
            use &= risk + slope * length < most[node]
        return use


def _needs(search, choice, rows, room, goal):
    """What the homes (rows) need, that have this room for length and look for a risk below the goal."""
    home, way = np.nonzero(search.usable_in[rows])
    corner = search.terminals.corner[rows[home], way]
    length, risk = search.length_in[rows[home], way], search.risk_in[rows[home], way]
    guides = np.bincount(choice.guide[rows], minlength=len(choice.trees))
    trees = tuple(sorted({1, *np.argsort(-guides, kind="stable")[:SLOPES].tolist()} - {0}))
    slopes = np.array([choice.slopes[tree] + TIE for tree in trees])
    most = [_most_left(search, search.arcs.risk + slope * search.arcs.length, corner,
                       (goal + slope * room)[home] - risk - slope * length) for slope in slopes]
    return _Needs(_most_left(search, search.arcs.length, corner, room[home] - length), trees, slopes, np.array(most))


def _most_left(search, weight, corner, most):
    """What is left at every node of the most that homes may spend, where it is most; -inf where no home comes.

    Parameters
    ----------
    search : Searcher
    weight : ndarray of float64, shape (arcs,)
    corner : ndarray of int64, shape (m,)
        Corners at which homes begin.
    most : ndarray of float64, shape (m,)
        What they may spend from there on.
    """
    graph, n = search.graph, search.graph.nodes
    search.cancelled()
    best = np.full(n, -np.inf)
    np.maximum.at(best, corner, most)
    corner = np.flatnonzero(np.isfinite(best))
    top = best[corner].max()
    # homes walk against the arcs of the search; a further node leads to them, at the cost of what they lack of the top
    source, target = np.r_[graph.target, np.full(len(corner), n)], np.r_[graph.source, corner]
    data = np.r_[np.minimum.reduceat(weight[graph.arc], graph.first), top - best[corner]]
    order = np.lexsort((target, source))
    indptr = np.zeros(n + 2, dtype=np.int32)
    np.cumsum(np.bincount(source, minlength=n + 1), out=indptr[1:])
    matrix = csr_matrix((data[order], target[order].astype(np.int32), indptr), shape=(n + 1, n + 1))
    return top - dijkstra(matrix, directed=True, indices=n)[:n]


def _of_use(search, choice, needs):
    """Steps away from the root over which a label can come that is of use: the graph with only these."""
    graph, arcs = search.graph, search.arcs
    source, target = np.repeat(graph.source, graph.sizes), np.repeat(graph.target, graph.sizes)
    use = np.ones(len(graph.arc), dtype=bool)
    for tree, slope, most in zip(needs.tree, needs.slope, needs.most):
        weight = (arcs.risk + slope * arcs.length)[graph.arc]
        use &= choice.trees[tree].distance[source] + weight < most[target]
    return graph.take(use)


def _spread(search, graph, needs, most_labels):
    """Spread labels from the root; the labels, and the length up to which they are complete.

    Labels are followed in strides of length, so that those of earlier strides are known to be shorter: one that has
    no less risk than any of them at its node is beaten.
    """
    steps = _Steps(search, graph)
    least = np.full(graph.nodes, np.inf)  # risk of the labels of earlier strides
    waiting = Labels(*(np.array([one]) for one in (search.root, 0.0, 0.0, -1, -1)))
    made, count = [], 0
    while len(waiting) and count < most_labels:
        search.cancelled()
        end = waiting.length.min() + STRIDE
        near = waiting.length < end
        fresh, later, here = waiting.take(near), [waiting.take(~near)], []
        while len(fresh):
            fresh = _unbeaten(fresh.take(fresh.risk < least[fresh.node]), here)
            here.append(fresh)
            onward = steps.of(fresh, count)
            count += len(fresh)
            onward = onward.take(needs.met(onward.node, onward.length, onward.risk))
            near = onward.length < end
            later.append(onward.take(~near))
            fresh = onward.take(near)
        here = Labels.join(here)
        made.append(here)
        np.minimum.at(least, here.node, here.risk)
        waiting = Labels.join(later)
        waiting = waiting.take(waiting.risk < least[waiting.node])
    return Labels.join(made), waiting.length.min() if len(waiting) else np.inf


class _Steps:
    """The arcs away from the root, by the node they begin at."""

    def __init__(self, search, graph):
        self.target = np.repeat(graph.target, graph.sizes).astype(np.int64)
        self.arc, self.length, self.risk = graph.arc, search.arcs.length[graph.arc], search.arcs.risk[graph.arc]
        self.count = np.bincount(np.repeat(graph.source, graph.sizes), minlength=graph.nodes)
        self.first = np.cumsum(self.count) - self.count

    def of(self, labels, number):
        """The labels one step on; ``number`` is that of the first of the labels."""
        count = self.count[labels.node]
        own = np.repeat(np.arange(len(labels)), count)
        row = np.arange(len(own)) + np.repeat(self.first[labels.node] - np.cumsum(count) + count, count)
        return Labels(self.target[row], labels.length[own] + self.length[row], labels.risk[own] + self.risk[row],
                      number + own, self.arc[row])


def _unbeaten(fresh, here):
    """The fresh labels that no other, and none of those here, beats in both length and risk at its node."""
    labels = Labels.join([*here, fresh])
    old = len(labels) - len(fresh)
    rows = np.lexsort((labels.risk, labels.length, labels.node))  # of equal lengths the least risk beats the others
    while True:
        node, risk = labels.node[rows], labels.risk[rows]
        beaten = np.zeros(len(rows), dtype=bool)
        beaten[1:] = (node[1:] == node[:-1]) & (risk[1:] >= risk[:-1])
        if not beaten.any():
            return labels.take(np.sort(rows[rows >= old]))
        rows = rows[~beaten]


def _best_ends(search, labels, rows, room):
    """The label with which each home (rows) has least risk within its room: homes, ways in, labels and risk."""
    order = np.argsort(labels.node, kind="stable")
    node = labels.node[order]
    home, way = np.nonzero(search.usable_in[rows])
    corner = search.terminals.corner[rows[home], way]
    first, last = np.searchsorted(node, corner), np.searchsorted(node, corner, side="right")
    own = np.repeat(np.arange(len(corner)), last - first)
    label = order[np.arange(len(own)) + np.repeat(last - np.cumsum(last - first), last - first)]
    home, way = home[own], way[own]
    length = labels.length[label] + search.length_in[rows[home], way]
    risk = labels.risk[label] + search.risk_in[rows[home], way]
    fits = np.flatnonzero(length <= room[home])
    fits = fits[np.lexsort((length[fits], risk[fits], home[fits]))]
    best = fits[np.flatnonzero(np.diff(home[fits], prepend=-1))]
    return rows[home[best]], way[best], label[best], risk[best]
