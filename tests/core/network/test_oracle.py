# SPDX-License-Identifier: GPL-2.0-or-later
"""Oracle of rule 5: with classes ignored, shortest lengths equal plain Dijkstra on the foot-permitted centre lines."""
import networkx as nx
import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest import approx

from school_path.core.lines import Lines
from school_path.core.network.graph import build_network, canonical
from school_path.core.network.topology import find_nodes
from school_path.core.network.touching import join_touching
from school_path.core.routing.search import search_graph, shortest_tree, trace
from school_path.core.streets import Access, CrossingKind, Crossings, Kind, Oneway, Streets

KINDS = [Kind.PRIMARY, Kind.TERTIARY, Kind.RESIDENTIAL, Kind.SERVICE, Kind.FOOTWAY, Kind.STEPS, Kind.CROSSING]


@st.composite
def towns(draw):
    """Streets between points of a grid, with kinds, access and crossings at random."""
    point = st.tuples(st.integers(0, 5), st.integers(0, 5))
    ends = draw(st.lists(st.tuples(point, point).filter(lambda pair: pair[0] != pair[1]), min_size=2, max_size=25))
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=len(ends), max_size=len(ends)))
    foot = draw(st.lists(st.sampled_from([Access.YES, Access.YES, Access.NO]), min_size=len(ends), max_size=len(ends)))
    where = draw(st.lists(st.tuples(st.integers(0, len(ends) - 1), st.floats(0, 1)), max_size=4))
    oneway = draw(st.lists(st.sampled_from(list(Oneway)), min_size=len(ends), max_size=len(ends)))
    step = draw(st.sampled_from([12.0, 40.0]))  # many junctions a link apart, or none
    lines = Lines.from_list([np.array(pair) * step for pair in ends])
    streets = Streets.blank(lines, kinds, foot=np.array(foot, dtype=np.int8), oneway=np.array(oneway, dtype=np.int8))
    xy = [lines.line(row)[0] + share * (lines.line(row)[1] - lines.line(row)[0]) for row, share in where]
    crossings = Crossings.blank(np.array(xy).reshape(-1, 2), [CrossingKind.ZEBRA] * len(xy))
    return streets, crossings


def centre_lines(streets):
    """Shortest lengths between all nodes along ways that may be walked."""
    streets = join_touching(streets, find_nodes(streets))  # rule 7: an end on the middle of a line meets it
    nodes, stations = find_nodes(streets), streets.lines.stations()
    graph = nx.Graph()
    for row in np.flatnonzero(streets.walkable):
        at = np.arange(streets.lines.first[row], streets.lines.first[row + 1])
        at = at[nodes.at_vertex[at] >= 0]
        for i, j in zip(at, at[1:]):
            a, b, length = nodes.at_vertex[i], nodes.at_vertex[j], float(stations[j] - stations[i])
            if not graph.has_edge(a, b) or graph[a][b]["weight"] > length:
                graph.add_edge(a, b, weight=length)
    xy = {node: tuple(np.round(nodes.xy[node], 3)) for node in graph}
    return {xy[a]: {xy[b]: d for b, d in found.items()} for a, found in nx.all_pairs_dijkstra_path_length(graph)}




@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(towns())
def test_shortest_lengths_equal_dijkstra_on_centre_lines(town):
    streets, crossings = town
    expected = centre_lines(streets)
    net = build_network(streets.take(canonical(streets)), crossings)
    arcs = net.arcs
    corners = len(net.arms.corner_node)
    graph = search_graph(corners, arcs.u, arcs.v, len(arcs))
    for start in list(expected)[:3]:
        node = int(np.argmin(np.hypot(*(net.node_xy - start).T)))
        at_node = np.flatnonzero(net.arms.corner_node == node)
        trees = [shortest_tree(graph, arcs.length, root) for root in at_node]
        for goal, length in expected[start].items():
            there = np.flatnonzero(net.arms.corner_node == int(np.argmin(np.hypot(*(net.node_xy - goal).T))))
            found = min(tree.distance[corner] for tree in trees for corner in there)
            assert found == approx(length, abs=1e-6)


@settings(deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_search_and_trace_equal_networkx_on_multigraphs(seed):
    rng = np.random.default_rng(seed)
    n, m = 12, 40
    u, v = rng.integers(0, n, m), rng.integers(0, n, m)
    keep = (u != v) & (rng.random(m) < 0.8)
    weight = rng.integers(0, 6, m).astype(float)
    reference = nx.MultiGraph()
    reference.add_nodes_from(range(n))
    reference.add_edges_from((a, b, {"weight": w}) for a, b, w in zip(u[keep], v[keep], weight[keep]))
    tree = shortest_tree(search_graph(n, u, v, m).only(keep), weight, 0)
    expected = nx.single_source_dijkstra_path_length(reference, 0)
    assert {i: d for i, d in enumerate(tree.distance) if np.isfinite(d)} == expected
    starts = np.array([i for i in range(n) if i in expected])
    paths = trace(tree, starts)
    assert paths.total(weight).tolist() == [expected[i] for i in starts]
    for number, start in enumerate(starts):
        node = start
        for arc in paths.arc[paths.first[number]:paths.first[number + 1]]:
            assert keep[arc] and node in (u[arc], v[arc])
            node = v[arc] if node == u[arc] else u[arc]
        assert node == 0
