"""The network of a request, assessed and ready to be searched, before any home is on it."""
from dataclasses import dataclass

import numpy as np

from ..errors import SchoolPathError
from ..network.graph import build_network, join_streets
from ..network.islands import Islands, find_islands
from .assessed import assess_arcs
from .gates import Door, hang_gates, join_gates, lost_gates
from .riders import on_foot, rider_view
from .search import SearchGraph, search_graph
from .solve import View


@dataclass(frozen=True, eq=False)
class Prepared:
    """What all homes of a request share.

    Attributes
    ----------
    network : Network
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
    network = build_network(streets, crossings, hung.line[used], hung.station[used],
                            request.country.left_hand_traffic, request.profiles[0].zebra_reach, request.cancelled,
                            any(request.rides), (streets, nodes))
    door = join_gates(network, gates, hung, lost)
    request.progress(30)
    arcs = network.arcs
    graph = search_graph(door.nodes, np.concatenate([arcs.u, door.root]), np.concatenate([arcs.v, door.corner]),
                         len(arcs))
    if any(request.rides):
        graph = graph.only(np.concatenate([on_foot(network), np.ones(len(door.root), dtype=bool)]))
    return Prepared(network, door, graph, tuple(_views(network, door, graph, request)), islands)


def _views(network, door, graph, request):
    """The network as each profile sees it, on foot or on a bicycle."""
    for number, profile in enumerate(request.profiles):
        request.cancelled()
        foot = door.extend(assess_arcs(network, profile, request.country, request.options.scenario,
                                       request.judgements, request.on))
        rides = bool(request.rides) and request.rides[number]
        yield rider_view(network, door, foot, profile, request) if rides else View.of(graph, foot)
