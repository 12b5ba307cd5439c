"""The exact route of least risk within a length limit, home by home (``EXACT``; rule 24)."""
import heapq

import numpy as np

from .parametric import TIE, open_ways_in

MOST_LABELS = 300_000  # a home that needs more keeps its gap, which is told


def close_gaps(search, choice, limit):
    """Close the gap of every home that has one.

    Parameters
    ----------
    search : Searcher
    choice : Choice
        Its first tree is of least length, its second of least risk.
    limit : ndarray of float64, shape (n,)
        m.

    Yields
    ------
    row, way : int
        Home, and the way in of its best route.
    arcs : tuple of ndarray
        Arcs of the route, and the nodes they are entered at.
    """
    rows = np.flatnonzero(choice.gap > 0)
    if not len(rows):
        return
    ahead = _Ahead(search, choice)
    usable = open_ways_in(search)
    for row in rows:
        search.cancelled()
        found = _cheapest(search, ahead, row, limit[row] * (1 + TIE), choice.risk[row], usable[row])
        if found is not None:
            yield row, found[0], found[1]


class _Ahead:
    """Open arcs out of every node towards the root, and the least that lies ahead of it."""

    def __init__(self, search, choice):
        graph, arcs = search.graph, search.arcs
        open_groups = np.repeat(np.arange(len(graph.first)), np.diff(np.r_[graph.first, len(graph.arc)]))
        keep = np.flatnonzero((arcs.open & search.keep)[graph.arc])
        # the graph runs from the root outwards: walking to school goes from target to source
        walk_from, walk_to = graph.target[open_groups[keep]], graph.source[open_groups[keep]]
        order = np.argsort(walk_from, kind="stable")
        self.first = np.searchsorted(walk_from[order], np.arange(graph.nodes + 1))
        self.to, self.arc = walk_to[order], graph.arc[keep][order]
        self.length, self.risk = choice.trees[0].distance, choice.trees[1].distance


def _cheapest(search, ahead, row, limit, risk_known, usable):
    """Label setting in the order of least possible risk; way in and route, or None if nothing better is there."""
    arcs, terminals, root = search.arcs, search.terminals, search.root
    room = limit - terminals.connector[row]
    labels, heap = [], []  # label: (node, arc, label before, way in)
    fronts = {}

    def push(node, length, risk, arc, before, way):
        least = risk + ahead.risk[node] - TIE * ahead.length[node]
        # the trees' distances hold a trace of the other measure, so the bounds are slackened by it
        if length + ahead.length[node] - TIE * ahead.risk[node] > room or least >= risk_known * (1 - TIE):
            return
        front = fronts.setdefault(node, [])
        if any(one[0] <= length and one[1] <= risk for one in front):
            return
        front[:] = [one for one in front if one[0] < length or one[1] < risk] + [(length, risk)]
        labels.append((node, arc, before, way))
        heapq.heappush(heap, (least, length, len(labels) - 1, risk))

    for way in np.flatnonzero(usable):
        push(int(terminals.corner[row, way]), search.length_in[row, way], search.risk_in[row, way], -1, -1, int(way))
    while heap and len(labels) < MOST_LABELS:
        _, length, label, risk = heapq.heappop(heap)
        node, _, _, way = labels[label]
        if node == root:
            return way, _unwind(labels, label)
        if (length, risk) not in fronts[node]:
            continue
        for at in range(ahead.first[node], ahead.first[node + 1]):
            arc = ahead.arc[at]
            push(int(ahead.to[at]), length + arcs.length[arc], risk + arcs.risk[arc], int(arc), label, way)
    return None


def _unwind(labels, label):
    """Arcs of the route behind a label, from the home on, and the nodes they are entered at."""
    arcs, nodes = [], []
    while labels[label][1] >= 0:
        _, arc, before, _ = labels[label]
        arcs.append(arc)
        nodes.append(labels[before][0])
        label = before
    return np.array(arcs[::-1], dtype=np.int64), np.array(nodes[::-1], dtype=np.int64)
