# SPDX-License-Identifier: GPL-2.0-or-later
"""Shortest-path search on the arcs of the network, from the schools backwards (rules 9 and 20)."""
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import breadth_first_order, dijkstra


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
    """

    nodes: int
    arc: np.ndarray
    first: np.ndarray
    source: np.ndarray
    target: np.ndarray

    def only(self, keep):
        """The graph with only the arcs of a mask, shape (arcs,)."""
        return self.take(keep[self.arc])

    def inside(self, near):
        """The graph with only what runs between the nodes of a mask, shape (nodes,)."""
        return self.take(np.repeat(near[self.source] & near[self.target], self.sizes))

    def matrix(self, data):
        """Sparse matrix with a number for each (source, target)."""
        # made from index arrays: scipy adds up parallel arcs when it makes a matrix from coordinates
        indptr = np.zeros(self.nodes + 1, dtype=np.int32)
        np.cumsum(np.bincount(self.source, minlength=self.nodes), out=indptr[1:])
        return csr_matrix((data, self.target, indptr), shape=(self.nodes, self.nodes))

    @property
    def sizes(self):
        """Number of directed arcs of each group, shape (k,)."""
        return np.diff(self.first, append=len(self.arc))

    def take(self, kept):
        """The graph with the directed arcs of a mask, shape (m,)."""
        rows = np.flatnonzero(kept)
        group = np.repeat(np.arange(len(self.first), dtype=np.int32), self.sizes)[rows]
        first = np.flatnonzero(np.diff(group, prepend=-1))
        left = group[first]
        return SearchGraph(self.nodes, self.arc[rows], first, self.source[left], self.target[left])


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
    arc : ndarray of int64, shape (nodes,)
        Arc to that node, -1 where there is none.
    """

    root: int
    distance: np.ndarray
    next_node: np.ndarray
    arc: np.ndarray


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

    def take(self, rows):
        """The paths of the given rows."""
        count = np.diff(self.first)[rows]
        first = np.r_[0, np.cumsum(count)]
        at = np.repeat(self.first[:-1][rows] - first[:-1], count) + np.arange(first[-1])
        return Paths(self.arc[at], self.from_node[at], first)

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
    return directed_graph(nodes, arc, np.concatenate([u, v[:one_way_from]]), np.concatenate([v, u[:one_way_from]]))


def directed_graph(nodes, arc, source, target):
    """Sort directed arcs for searching.

    Parameters
    ----------
    nodes : int
        Number of nodes.
    arc, source, target : ndarray of int64, shape (m,)
        The arc that each directed arc comes from, and where it begins and ends in the direction of the search.

    Returns
    -------
    SearchGraph
    """
    key = np.asarray(source, dtype=np.int64) * nodes + target
    order = np.lexsort((arc, key))
    key = key[order]
    first = np.flatnonzero(np.diff(key, prepend=-1))
    return SearchGraph(nodes, arc[order], first, (key[first] // nodes).astype(np.int32),
                       (key[first] % nodes).astype(np.int32))


def reached(graph, root):
    """Mask of the nodes that have a path to the root, shape (nodes,)."""
    there = np.zeros(graph.nodes, dtype=bool)
    there[breadth_first_order(graph.matrix(np.ones(len(graph.first))), root, return_predecessors=False)] = True
    return there


def shortest_tree(graph, weight, root, limit=np.inf):
    """Search from one root.

    Parameters
    ----------
    graph : SearchGraph
    weight : ndarray of float64, shape (arcs,)
        Finite, not negative.
    root : int
    limit : float
        Farthest weight of interest.

    Returns
    -------
    Tree
    """
    weight = weight[graph.arc]
    least = np.minimum.reduceat(weight, graph.first) if len(weight) else weight
    distance, before = dijkstra(graph.matrix(least), directed=True, indices=root, return_predecessors=True, limit=limit)
    # the search ran from the root: the directed arc goes from the node ahead to the node behind
    used = np.flatnonzero(before[graph.target] == graph.source)
    row = graph.first[used]  # the first of parallel arcs; on to the one of least weight
    while (other := weight[row] > least[used]).any():
        row[other] += 1
    arc = np.full(graph.nodes, -1, dtype=np.int64)
    arc[graph.target[used]] = graph.arc[row]
    return Tree(root, distance, before, arc)


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
    paths, nodes = [path[:0]], [node[:0]]
    while len(path):  # one step of all paths at once
        going = node != tree.root
        path, node = path[going], node[going]
        paths.append(path)
        nodes.append(node)
        node = tree.next_node[node]
    depth = np.repeat(np.arange(len(paths)), [len(step) for step in paths]) - 1
    owner, from_node = np.concatenate(paths), np.concatenate(nodes)
    first = np.zeros(len(starts) + 1, dtype=np.int64)
    np.cumsum(np.bincount(owner, minlength=len(starts)), out=first[1:])
    in_order = np.empty(len(owner), dtype=np.int64)
    in_order[first[owner] + depth] = from_node
    return Paths(tree.arc[in_order], in_order, first)


def join_paths(pieces, n):
    """Paths of many homes from pieces (rows of the homes, their paths); where a home comes twice, the last counts.

    Parameters
    ----------
    pieces : list of tuple of (ndarray of int64, Paths)
    n : int
        Number of homes.

    Returns
    -------
    Paths
        Empty for homes of no piece.
    """
    count, newest = np.zeros(n, dtype=np.int64), np.full(n, -1)
    for number, (rows, paths) in enumerate(pieces):
        count[rows], newest[rows] = np.diff(paths.first), number
    first = np.zeros(n + 1, dtype=np.int64)
    np.cumsum(count, out=first[1:])
    arc, node = np.empty(first[-1], dtype=np.int64), np.empty(first[-1], dtype=np.int64)
    for number, (rows, paths) in enumerate(pieces):
        of_home = rows[paths.owner]
        counts = newest[of_home] == number
        at = (first[of_home] + np.arange(len(of_home)) - paths.first[paths.owner])[counts]
        arc[at], node[at] = paths.arc[counts], paths.from_node[counts]
    return Paths(arc, node, first)
