"""Shortest-path search on the arcs of the network, from the schools backwards (rules 9 and 20)."""
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra


@dataclass(frozen=True, eq=False)
class SearchGraph:
    """Directed arcs sorted by (source, target), so that parallel arcs stand side by side.

    Attributes
    ----------
    nodes : int
        Number of nodes: corners, then one for each school, then one for all schools together.
    arc : ndarray of int64, shape (m,)
        Arc that each directed arc comes from; ids of arcs to gates follow those of the network.
    first : ndarray of int64, shape (k,)
        First directed arc of each (source, target).
    source, target : ndarray of int32, shape (k,)
        The ends of each group.
    key : ndarray of int64, shape (k,)
        ``source * nodes + target``, rising.
    """

    nodes: int
    arc: np.ndarray
    first: np.ndarray
    source: np.ndarray
    target: np.ndarray
    key: np.ndarray


@dataclass(frozen=True, eq=False)
class Tree:
    """Least-weight paths from every node to a root.

    Attributes
    ----------
    root : int
    distance : ndarray of float64, shape (nodes,)
        Weight of the path; inf where there is none.
    next_node : ndarray of int32, shape (nodes,)
        Next node on the way to the root; negative at the root and where there is no path.
    graph : SearchGraph
    winner : ndarray of int64, shape (groups,)
        Arc used between the two nodes of each group of ``graph``, -1 where none may be.
    """

    root: int
    distance: np.ndarray
    next_node: np.ndarray
    graph: SearchGraph
    winner: np.ndarray


@dataclass(frozen=True, eq=False)
class Paths:
    """Arcs of many paths, each from its start to the root.

    Attributes
    ----------
    arc : ndarray of int64, shape (steps,)
        Arcs, path after path.
    from_node : ndarray of int64, shape (steps,)
        Node at which each arc is entered.
    first : ndarray of int64, shape (paths + 1,)
        Path ``i`` has the arcs ``arc[first[i]:first[i + 1]]``.
    """

    arc: np.ndarray
    from_node: np.ndarray
    first: np.ndarray

    def total(self, values):
        """Sum of ``values[arc]`` along each path, shape (paths,)."""
        return np.bincount(self.owner, weights=values[self.arc], minlength=len(self.first) - 1)

    def worst(self, values):
        """Greatest of ``values[arc]`` along each path, 0 for an empty one, shape (paths,)."""
        found = np.zeros(len(self.first) - 1, dtype=values.dtype)
        np.maximum.at(found, self.owner, values[self.arc])
        return found

    @property
    def owner(self):
        """Path of each arc, shape (steps,)."""
        return np.repeat(np.arange(len(self.first) - 1), np.diff(self.first))


def search_graph(nodes, u, v, one_way_from):
    """Sort arcs for searching.

    Parameters
    ----------
    nodes : int
        Number of nodes.
    u, v : ndarray of int64, shape (arcs,)
        Ends of each arc.
    one_way_from : int
        Arcs from this id on run from ``u`` to ``v`` only (from schools to gates).

    Returns
    -------
    SearchGraph
    """
    arc = np.concatenate([np.arange(len(u)), np.arange(one_way_from)])
    source = np.concatenate([u, v[:one_way_from]]).astype(np.int64)
    target = np.concatenate([v, u[:one_way_from]]).astype(np.int64)
    key = source * nodes + target
    order = np.lexsort((arc, key))
    key = key[order]
    first = np.flatnonzero(np.diff(key, prepend=-1))
    return SearchGraph(nodes, arc[order], first, (key[first] // nodes).astype(np.int32),
                       (key[first] % nodes).astype(np.int32), key[first])


def shortest_tree(graph, weight, keep, root, limit=np.inf):
    """Search from one root over the arcs that are kept.

    Parameters
    ----------
    graph : SearchGraph
    weight : ndarray of float64, shape (arcs,)
        Finite, not negative.
    keep : ndarray of bool, shape (arcs,)
        Arcs that may be used; the others are taken out, never weighted.
    root : int
    limit : float
        Farthest weight of interest.

    Returns
    -------
    Tree
    """
    w = np.where(keep, weight, np.inf)[graph.arc]
    least = np.minimum.reduceat(w, graph.first) if len(w) else w
    winner = _winners(graph, w, least)
    there = np.isfinite(least)
    source = graph.source[there]
    indptr = np.zeros(graph.nodes + 1, dtype=np.int32)
    np.cumsum(np.bincount(source, minlength=graph.nodes), out=indptr[1:])
    matrix = csr_matrix((least[there], graph.target[there], indptr), shape=(graph.nodes, graph.nodes))
    distance, before = dijkstra(matrix, directed=True, indices=root, return_predecessors=True, limit=limit)
    return Tree(root, distance, before, graph, winner)


def _winners(graph, w, least):
    """Arc of least weight in each group, the first where several are equal, -1 where none is kept."""
    count = np.diff(np.r_[graph.first, len(w)])
    winner = graph.arc[graph.first]
    group = np.flatnonzero(count > 1)
    if len(group):
        size = count[group]
        rows = np.repeat(graph.first[group] - np.r_[0, np.cumsum(size)[:-1]], size) + np.arange(size.sum())
        owner = np.repeat(np.arange(len(group)), size)
        best = np.flatnonzero(w[rows] == np.repeat(least[group], size))
        _, at = np.unique(owner[best], return_index=True)
        winner[group] = graph.arc[rows[best[at]]]
    winner[~np.isfinite(least)] = -1
    return winner


def trace(tree, starts):
    """Follow the tree from starts to its root.

    Parameters
    ----------
    tree : Tree
    starts : ndarray of int64, shape (paths,)
        Nodes to start from; -1 gives an empty path. Every other start must have a path.

    Returns
    -------
    Paths
    """
    starts = np.asarray(starts, dtype=np.int64)
    path = np.flatnonzero(starts >= 0)
    node = starts[path]
    owners, froms, tos = [], [], []
    while True:
        going = node != tree.root
        path, node = path[going], node[going]
        if not len(path):
            break
        ahead = tree.next_node[node].astype(np.int64)
        owners.append(path)
        froms.append(node)
        tos.append(ahead)
        node = ahead
    if not owners:
        return Paths(np.empty(0, np.int64), np.empty(0, np.int64), np.zeros(len(starts) + 1, np.int64))
    depth = np.repeat(np.arange(len(owners)), [len(o) for o in owners])
    owner, from_node, to_node = np.concatenate(owners), np.concatenate(froms), np.concatenate(tos)
    # the search ran from the root: the directed arc goes from the node ahead to the node behind
    group = np.searchsorted(tree.graph.key, to_node * tree.graph.nodes + from_node)
    order = np.lexsort((depth, owner))
    first = np.zeros(len(starts) + 1, dtype=np.int64)
    np.cumsum(np.bincount(owner, minlength=len(starts)), out=first[1:])
    return Paths(tree.winner[group][order], from_node[order], first)
