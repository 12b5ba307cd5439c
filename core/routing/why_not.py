# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a route does not take another way: the best route through given arcs, held beside the one that was found."""
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from ..network.graph import ArcKind
from .parametric import TIE
from .search import shortest_tree, trace
from .straight_ways import Ways
from .through import Through, on_way, view_of

__all__ = ["Verdict", "WhyNot", "arcs_of_crossing", "arcs_of_part", "on_way", "shortest_walk", "view_of", "why_not"]


class Verdict(IntEnum):
    """Why the arcs are not on the route."""

    USED = 0  # they are
    LESS_GOOD = 1  # a route through them is within the limit, and no better
    TOO_LONG = 2  # every route through them is above the detour limit
    CLOSED = 3  # none of them may be used by the profile
    CUT_OFF = 4  # some may be used, but not reached, or left for school, without what is closed
    UNCONNECTED = 5  # no way leads from the home through them to the school
    BACK = 6  # who would walk there must turn back, or come past the school first


@dataclass(frozen=True, eq=False)
class WhyNot:
    """The answer for one home and some arcs.

    Attributes
    ----------
    verdict : Verdict
    arcs : ndarray of int64
        Arcs of the network that were asked about.
    open, open_known : ndarray of bool
        Whether the profile may use each of them, and whether it might if every assumed value were favourable.
    through : RouteSet or None
        The home on the best way through them: of least risk within the limit, else the shortest; where no such way is
        open, or it is too roundabout, the one with the least in its way; None where there is none at all.
    around : float
        Length of the shortest way through them that is open, where it was too roundabout to be ``through``, m; else
        NaN.
    """

    verdict: Verdict
    arcs: np.ndarray
    open: np.ndarray
    open_known: np.ndarray
    through: object
    around: float = float("nan")


def shortest_walk(routes, root):
    """One home on its shortest walk, whatever the classes; None where there is none.

    Parameters
    ----------
    routes : RouteSet
        Of one home.
    root : int
        Node of its school.

    Returns
    -------
    RouteSet or None
    """
    arcs, terminals = view_of(routes).arcs, routes.terminals
    tree = shortest_tree(view_of(routes).whole, arcs.length, root)
    length_in = terminals.values(arcs.length, arcs.kerb.length)[0]
    total = np.where(terminals.corner[0] >= 0, length_in + tree.distance[np.maximum(terminals.corner[0], 0)], np.inf)
    way = int(np.argmin(total))
    if not np.isfinite(total[way]):
        return None
    path = trace(tree, terminals.corner[0, [way]])
    return on_way(routes, path.arc, path.from_node, way)


def why_not(routes, root, arcs):
    """Why one home's route does not take any of some arcs.

    Parameters
    ----------
    routes : RouteSet
        Of one home.
    root : int
        Node of its school.
    arcs : ndarray of int64
        Arcs of the network: the sides of a stretch of street, or the steps at a crossing.

    Returns
    -------
    WhyNot
        The way through them is walked straight on, and never past the school: see ``Ways``. No way is so roundabout
        that it is above the detour limit, and above the shortest way through them by more than the limit is above the
        shortest walk: rather than that the least is closed on it (rule 23).
    """
    search, known = Through(routes, root, arcs), view_of(routes).arcs
    told = arcs, known.open[arcs], known.open_known[arcs]
    if search.used():
        return WhyNot(Verdict.USED, *told, None)
    near = search.near()
    if not near.any():
        return WhyNot(Verdict.UNCONNECTED, *told, None)
    limit = float(routes.limit[0]) * (1 + TIE)
    opened = search.bounded(Ways(search, search.view.open.inside(near), search.open_in), search.risk, limit)
    if opened is not None and search.metres(opened) <= limit:
        return WhyNot(Verdict.LESS_GOOD, *told, search.told(opened))
    whole = Ways(search, search.view.whole.inside(near), search.all_in)
    shortest = search.shortest(whole)
    if shortest is None:
        return WhyNot(Verdict.BACK, *told, None)
    limit = max(limit, search.metres(shortest) + float(routes.limit[0] - routes.shortest_length[0]))
    if opened is not None and search.metres(opened) <= limit:
        return WhyNot(Verdict.TOO_LONG, *told, search.told(opened))
    verdict = Verdict.CUT_OFF if told[1].any() else Verdict.CLOSED
    around = float("nan") if opened is None else search.metres(opened)
    return WhyNot(verdict, *told, search.told(search.bounded(whole, search.closed, limit, shortest)), around)


def arcs_of_part(network, part):
    """Arcs along a part of a street."""
    return np.flatnonzero(network.arcs.along & (network.arcs.part == part))


def arcs_of_crossing(network, crossing):
    """Steps over a street, or over rails, at a mapped crossing."""
    steps = np.flatnonzero(np.isin(network.arcs.kind, (ArcKind.STEP, ArcKind.ACROSS)))
    return steps[network.pairs.crossing[network.arcs.pair[steps]] == crossing]
