"""Least risk within a length limit, against brute force on small random graphs (rules 20, 21 and 24)."""
from types import SimpleNamespace

import networkx as nx
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from school_path.core.routing.exact import close_gaps
from school_path.core.routing.parametric import Searcher, least_risk_within, open_ways_in
from school_path.core.routing.search import search_graph
from school_path.core.routing.terminals import Terminals

NODES, ARCS = 7, 14


def searcher(seed):
    """Homes at all nodes but the root, on a random graph in which some arcs are closed."""
    rng = np.random.default_rng(seed)
    u, v = rng.integers(0, NODES, ARCS), rng.integers(0, NODES, ARCS)
    length = rng.integers(1, 10, ARCS).astype(float)
    risk = rng.integers(0, 10, ARCS) + 0.5
    none = SimpleNamespace(length=np.zeros(1), risk=np.zeros(1), open=np.ones(1, dtype=bool))
    arcs = SimpleNamespace(length=length, risk=risk, open=(u != v) & (rng.random(ARCS) < 0.9), kerb=none)
    n = NODES - 1
    corner = np.full((n, 4), -1)
    corner[:, 0] = np.arange(1, NODES)
    zero = np.zeros((n, 4))
    homes = Terminals(corner, zero.astype(int), zero, np.full((n, 4), -1), np.zeros(n))
    graph = search_graph(NODES, u, v, ARCS)
    keep = np.ones(ARCS, dtype=bool)
    return Searcher(graph, arcs, homes, 0, keep, lambda: None), u, v


def brute_force(search, u, v, limit):
    """Least risk of any simple path no longer than the limit, for every home; inf where there is none."""
    graph = nx.MultiGraph()
    graph.add_nodes_from(range(NODES))
    arcs = search.arcs
    graph.add_edges_from((u[i], v[i], i) for i in np.flatnonzero(arcs.open))
    best = np.full(NODES - 1, np.inf)
    for home in range(1, NODES):
        for path in nx.all_simple_edge_paths(graph, home, 0):
            used = [edge[2] for edge in path]
            if arcs.length[used].sum() <= limit[home - 1] * (1 + 1e-6):
                best[home - 1] = min(best[home - 1], arcs.risk[used].sum())
    return best


def opened(search):
    """Arc 0 stands in for the partial arcs of homes, of which none is walked; it must not close their way in."""
    search.arcs.open[0] = True
    return open_ways_in(search)


@settings(deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(1.0, 2.0))
def test_exact_equals_brute_force_and_the_bound_holds(seed, ratio):
    search, u, v = searcher(seed)
    if u[0] == v[0]:
        return
    ways = opened(search)
    shortest = search.shortest(search.arcs.open, ways)
    length, _ = search.measure(shortest[0], shortest[1])
    limit = np.where(np.isfinite(length), length * ratio, np.nan)
    best = brute_force(search, u, v, limit)
    choice = least_risk_within(search, limit, shortest)
    there = np.isfinite(best)
    assert (np.isfinite(choice.risk) == there).all()
    assert (choice.length[there] <= limit[there] * (1 + 1e-6)).all()
    assert (choice.risk[there] >= best[there] - 1e-9).all()
    # the gap is proven: what is given cannot be better than what it promises
    assert (choice.risk[there] * (1 - choice.gap[there]) <= best[there] + 1e-3).all()
    found = choice.risk.copy()
    for row, _, (used, _) in close_gaps(search, choice, limit):
        found[row] = search.arcs.risk[used].sum()
    assert np.allclose(found[there], best[there], atol=1e-3)
