# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a route would be another one if every assumed value were at its worst (section H8 of the reference)."""
from dataclasses import replace

from .parametric import CLOSE_ENOUGH, Searcher, least_risk_within


def changes_at_worst(search, limit, shortest, way, paths):
    """Whether another route within the limit has clearly less risk with the worst assumed values.

    Parameters
    ----------
    search : Searcher
        Over the arcs that are open; what is open stays so.
    limit : ndarray of float64, shape (n,)
        Longest length for each home, m.
    shortest : tuple
        Tree and way in of the shortest open routes.
    way : ndarray of int64, shape (n,)
        Way in of the route found.
    paths : Paths
        Its arcs.

    Returns
    -------
    ndarray of bool, shape (n,)
        Differences as small as the search for the route itself may leave do not count.
    """
    worst = at_worst(search)
    _, risk = worst.sums(paths, way)
    return least_risk_within(worst, limit, shortest).risk < risk * (1 - CLOSE_ENOUGH)


def at_worst(search):
    """The same search with the risk of the worst assumed values."""
    arcs = search.arcs
    kerb = replace(arcs.kerb, risk=arcs.kerb.risk_pessimistic)
    return Searcher(search.graph, replace(arcs, risk=arcs.risk_pessimistic, kerb=kerb), search.terminals,
                    search.usable_in, search.root, search.cancelled)
