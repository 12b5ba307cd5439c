# SPDX-License-Identifier: GPL-2.0-or-later
"""The network of a request, assessed and ready to be searched, before any home is on it."""
from dataclasses import dataclass, replace

import numpy as np

from ..errors import SchoolPathError
from ..network.graph import build_network, join_streets
from ..network.islands import Islands, find_islands
from .assessed import assess_arcs
from .gates import Door, hang_gates, join_gates, lost_gates
from .riders import on_foot, rider_view
from .search import SearchGraph, search_graph
from .solve import View

# of the networks of one town, what is the same whatever the reach for a zebra
SHARED = ("streets", "crossings", "parts", "arms", "inner", "gate_node", "node_xy")


@dataclass(frozen=True, eq=False)
class Prepared:
    """What all homes of a request share.

    Attributes
    ----------
    network : Network
        As the first profile sees it; each view has its own, with the same parts, corners and arcs.
    door : Door
        The schools on it.
    graph : SearchGraph
        On foot, whatever the class.
    views : tuple of View
        As each profile of the request sees it.
    islands : Islands
        Ways that lead to no street.
    """

    network: object
    door: Door
    graph: SearchGraph
    views: tuple
    islands: Islands


def prepare(streets, crossings, request):
    """Build the network, hang the gates on it and assess it for every profile.

    Parameters
    ----------
    streets, crossings : Streets, Crossings
        In canonical order, with assumed values filled in.
    request : Request

    Returns
    -------
    Prepared

    Raises
    ------
    SchoolPathError
        ``no_streets`` where nothing can be walked on, ``no_schools`` where no gate lies within ``max_snap`` of a way.
    """
    options, gates = request.options, request.gates
    if not len(streets) or not streets.walkable.any():
        raise SchoolPathError("no_streets")
    streets, nodes = join_streets(streets)
    islands = find_islands(streets, nodes)
    hung = hang_gates(streets, gates, options.max_snap, request.barriers, islands)
    used, lost = hung.line >= 0, lost_gates(islands, hung)
    if not (used | lost).any():
        raise SchoolPathError("no_schools", distance=options.max_snap)
    request.cancelled()
    networks = _networks((streets, nodes), crossings, hung.line[used], hung.station[used], request)
    network = networks[request.profiles[0].zebra_reach]
    door = join_gates(network, gates, hung, lost)
    request.progress(30)
    arcs = network.arcs
    graph = search_graph(door.nodes, np.concatenate([arcs.u, door.root]), np.concatenate([arcs.v, door.corner]),
                         len(arcs))
    if any(request.rides):
        graph = graph.only(np.concatenate([on_foot(network), np.ones(len(door.root), dtype=bool)]))
    return Prepared(network, door, graph, tuple(_views(networks, door, graph, request)), islands)


def _networks(joined, crossings, gate_street, gate_station, request):
    """Reach for a zebra -> network: profiles with one reach share theirs, and all share what no reach changes.

    The reach says which crossing each step uses, never where an arc runs: the arcs of all have the same numbers.
    """
    found, first = {}, None
    for profile in request.profiles:
        if profile.zebra_reach in found:
            continue
        network = build_network(joined[0], crossings, gate_street, gate_station, request.country.left_hand_traffic,
                                profile.zebra_reach, request.cancelled, any(request.rides), joined)
        first = first or network
        found[profile.zebra_reach] = replace(network, **{name: getattr(first, name) for name in SHARED})
    return found


def _views(networks, door, graph, request):
    """The network as each profile sees it, on foot or on a bicycle."""
    for number, profile in enumerate(request.profiles):
        request.cancelled()
        network = networks[profile.zebra_reach]
        foot = door.extend(assess_arcs(network, profile, request.country, request.options.scenario,
                                       request.judgements, request.on))
        rides = bool(request.rides) and request.rides[number]
        yield rider_view(network, door, foot, profile, request) if rides else View.of(graph, foot)
