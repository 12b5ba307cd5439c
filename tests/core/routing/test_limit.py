# SPDX-License-Identifier: GPL-2.0-or-later
"""Least risk within a length limit, against brute force on small random graphs (rules 20, 21 and 24)."""
from types import SimpleNamespace

import networkx as nx
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from school_path.core.routing.exact import close_gaps
from school_path.core.routing.parametric import Searcher, least_risk_within
from school_path.core.routing.search import search_graph
from school_path.core.routing.terminals import Terminals

NODES, ARCS = 7, 14


def searcher(seed):
    """Homes at all nodes but the root, on a random graph in which some arcs are closed."""
    rng = np.random.default_rng(seed)
    u, v = rng.integers(0, NODES, ARCS), rng.integers(0, NODES, ARCS)
    length = rng.integers(0, 10, ARCS).astype(float)
    risk = rng.integers(0, 10, ARCS) + 0.5
    none = SimpleNamespace(length=np.zeros(1), risk=np.zeros(1))
    arcs = SimpleNamespace(length=length, risk=risk, open=(u != v) & (rng.random(ARCS) < 0.9), kerb=none)
    n = NODES - 1
    corner, share = np.full((n, 4), -1), np.zeros((n, 4))
    corner[:, 0], corner[::2, 1] = np.arange(1, NODES), rng.integers(1, NODES, n - n // 2)  # some have two ways in
    share[:, :2] = rng.integers(0, 3, (n, 2)) / 4
    arc = rng.integers(0, ARCS, (n, 4))
    homes = Terminals(corner, arc, share, np.full((n, 4), -1), rng.integers(0, 4, n).astype(float))
    graph = search_graph(NODES, u, v, ARCS).only(arcs.open)
    return Searcher(graph, arcs, homes, corner >= 0, 0, lambda: None), u, v


def brute_force(search, u, v, limit):
    """Least risk of any simple path no longer than the limit, for every home; inf where there is none."""
    graph = nx.MultiGraph()
    graph.add_nodes_from(range(NODES))
    arcs, homes = search.arcs, search.terminals
    graph.add_edges_from((u[i], v[i], i) for i in np.flatnonzero(arcs.open))
    best = np.full(NODES - 1, np.inf)
    for home, way in zip(*np.nonzero(search.usable_in)):
        for path in nx.all_simple_edge_paths(graph, homes.corner[home, way], 0):
            used = [edge[2] for edge in path]
            length = arcs.length[used].sum() + search.length_in[home, way] + homes.connector[home]
            if length <= limit[home] * (1 + 1e-6):
                best[home] = min(best[home], arcs.risk[used].sum() + search.risk_in[home, way])
    return best


def closed(search, choice, limit, close_enough, most_labels=100_000):
    """Gap and risk of every home after the gaps are closed; the routes are checked for their length."""
    gap, better, way, paths = close_gaps(search, choice, limit, close_enough, most_labels)
    risk = choice.risk.copy()
    risk[better] = paths.total(search.arcs.risk) + search.risk_in[better, way]
    length = paths.total(search.arcs.length) + search.length_in[better, way] + search.terminals.connector[better]
    assert (length <= limit[better] * (1 + 1e-6)).all() and (risk[better] < choice.risk[better]).all()
    for number, row in enumerate(better):
        piece = slice(paths.first[number], paths.first[number + 1])
        assert paths.from_node[piece][:1].tolist() in ([search.terminals.corner[row, way[number]]], [])
        assert search.arcs.open[paths.arc[piece]].all()
    return gap, risk


@settings(deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(1.0, 2.0), st.floats(0.0, 0.5), st.integers(1, 20))
def test_risk_equals_brute_force_and_the_bound_holds(seed, ratio, close_enough, few_labels):
    search, u, v = searcher(seed)
    tree, way, _ = search.shortest()
    length, _ = search.measure(tree, way)
    served = np.isfinite(length)
    limit = np.where(served, length * ratio, 0.0)
    best = brute_force(search, u, v, limit)
    assert (np.isfinite(best) == served).all()
    choice = least_risk_within(search, limit, (tree, way))
    assert (choice.length[served] <= limit[served] * (1 + 1e-6)).all()
    proven(choice.risk, choice.gap, best, served)
    gap, risk = closed(search, choice, limit, 0.0)
    assert np.allclose(risk[served], best[served], atol=1e-3) and (gap == 0).all()
    gap, risk = closed(search, choice, limit, close_enough)
    assert (gap <= np.maximum(close_enough, 1e-6) + 1e-9).all()
    proven(risk, gap, best, served)
    gap, risk = closed(search, choice, limit, close_enough, few_labels)  # not all homes are done
    proven(risk, gap, best, served)


def proven(risk, gap, best, served):
    """What is given is no better than the best, and the best no better than the gap promises."""
    assert (risk[served] >= best[served] - 1e-9).all()
    assert (risk[served] * (1 - gap[served]) <= best[served] + 1e-3).all()


@settings(deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(0.5, 50.0))
def test_a_short_reach_finds_the_same_shortest_routes(seed, reach):
    search, _, _ = searcher(seed)
    far, near = search.shortest(), search.shortest(reach, lambda length: 1.25 * length)
    assert (far[1] == near[1]).all() and np.allclose(far[2], near[2])
    there = np.isfinite(far[2])
    if there.any():  # and knows all nodes within what was needed
        inside = far[0].distance <= 1.25 * far[2][there].max()
        assert np.allclose(far[0].distance[inside], near[0].distance[inside])
