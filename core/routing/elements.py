# SPDX-License-Identifier: GPL-2.0-or-later
"""Routes as tables of what is walked and crossed, in order: the raw stuff of legs, counts and words."""
from dataclasses import dataclass, fields

import numpy as np

from ..network.graph import ArcKind
from ..streets import CrossingKind, Footway, Kind

LEVEL = 1e-6  # m; no length
ISLAND = 30.0  # m; steps over two halves with no more than this between them are one crossing (rule 8)


@dataclass(frozen=True, eq=False)
class Elements:
    """Every piece of every route, in walking order; one row per piece.

    Attributes
    ----------
    home : ndarray of int64
        Row of the home.
    arc : ndarray of int64
        Arc of the network; -1 for the step over the street in front of a home.
    street : ndarray of int64
        Row of the street walked along or crossed.
    side : ndarray of int8
        0 left, 1 right, -1 where there is no side (rule 12 among them).
    pair : ndarray of int64
        Row in the step assessment for crossings, -1 for pieces along.
    crossing : ndarray of int64
        Row of the mapped crossing, -1 where there is none.
    step : ndarray of bool
        Whether a street is crossed.
    listed : ndarray of bool
        Whether that crossing is told and counted: class 2 and worse, or a busy street.
    ridden : ndarray of bool
        Whether the piece is ridden on a bicycle.
    among : ndarray of bool
        Whether it is ridden on the carriageway.
    forward : ndarray of bool
        Whether the arc is walked in its digitised direction, on the way from home to school.
    share : ndarray of float64
        Share of the arc that is walked.
    length, risk : ndarray of float64
        m, risk.
    klass : ndarray of uint8
    closed : ndarray of bool
        Not open to the profile.
    place : ndarray of int64
        Number of the crossing place within all routes, -1 where nothing is counted; halves of one crossing, and the
        tracks in it, share it.
    """

    home: np.ndarray
    arc: np.ndarray
    street: np.ndarray
    side: np.ndarray
    pair: np.ndarray
    crossing: np.ndarray
    step: np.ndarray
    listed: np.ndarray
    ridden: np.ndarray
    among: np.ndarray
    forward: np.ndarray
    share: np.ndarray
    length: np.ndarray
    risk: np.ndarray
    klass: np.ndarray
    closed: np.ndarray
    place: np.ndarray

    def __len__(self):
        return len(self.home)

    def take(self, rows):
        """The given rows."""
        return Elements(**{f.name: getattr(self, f.name)[rows] for f in fields(self)})


def elements_of(routes):
    """List the pieces of all routes.

    Parameters
    ----------
    routes : RouteSet

    Returns
    -------
    Elements
        Without the arcs to gates.
    """
    found = [_of_profile(routes, number) for number in range(len(routes.profiles))]
    table = {name: np.concatenate([one[name] for one in found]) for name in found[0]}
    order = np.lexsort((table.pop("order"), table["home"]))
    table = {name: column[order] for name, column in table.items()}
    return Elements(place=_places(table, routes.network), **table)


def _of_profile(routes, number):
    """Columns of the pieces of the homes of one profile; ``order`` counts within a home."""
    _, arcs = routes.profiles[number]
    network = arcs.network
    homes = np.flatnonzero((routes.profile == number) & (routes.way >= 0))
    way, ends = routes.way[homes], routes.terminals
    first_pair = len(network.pairs.street)  # the steps in front of homes stand behind the pairs
    over = ends.over[homes, way]
    kerb = np.flatnonzero(over >= 0)
    share = ends.share[homes, way]
    count = np.diff(routes.paths.first)[homes]
    at = np.repeat(routes.paths.first[homes] - np.r_[0, np.cumsum(count)[:-1]], count) + np.arange(count.sum())
    arc, from_node = routes.paths.arc[at], routes.paths.from_node[at]
    owner = np.repeat(homes, count)
    nth = at - routes.paths.first[owner]
    own = arc
    arc, ridden = arcs.on_network(own)
    real = (arc >= 0) & (arc < len(network.arcs))
    own, arc, ridden, from_node, owner, nth = (one[real] for one in (own, arc, ridden, from_node, owner, nth))
    # of the arc that a home hangs on the end of, nothing is walked; it is told only where the gate is there too
    begins = np.flatnonzero((share > 0) | (np.bincount(owner, minlength=len(routes.homes))[homes] == 0))
    first_own = ends.arc[homes, way][begins]
    first, first_ridden = arcs.on_network(first_own)
    to_head = way[begins] % 2 == 1  # ways in lead to the tail and to the head in turn
    forward = np.r_[np.where(first_ridden, to_head, ends.corner[homes, way][begins] == network.arcs.v[first]),
                    np.where(ridden, _ridden_forward(arcs, own) ^ routes.from_school, network.arcs.u[arc] == from_node)]
    owner, arc, nth = np.r_[homes[begins], owner], np.r_[first, arc], np.r_[np.full(len(begins), -2), nth]
    own, ridden = np.r_[first_own, own], np.r_[first_ridden, ridden]
    share = np.r_[share[begins], np.ones(len(from_node))]
    walk = _along(network, arcs, owner, arc, own, ridden, forward, share, nth)
    front = _in_front(network, arcs, homes[kerb], first_pair + over[kerb], over[kerb])
    return {name: np.concatenate([piece[name] for piece in (front, walk)]) for name in walk}


def _ridden_forward(arcs, own):
    """Whether arcs of riding run in the digitised direction; of no meaning for others."""
    if arcs.rides is None or not len(arcs.rides.arcs):
        return np.ones(len(own), dtype=bool)
    return arcs.rides.arcs.forward[np.maximum(own - arcs.rides.first, 0)]


def _along(network, arcs, home, arc, own, ridden, forward, share, order):
    """Pieces for arcs that are walked or, by their ``own`` number, ridden; steps over arms among them."""
    pair, part = network.arcs.pair[arc], network.arcs.part[arc]
    street = np.where(part >= 0, network.parts.street[np.maximum(part, 0)], -1)
    step = network.arcs.over[arc]
    street = np.where(step, network.pairs.street[np.maximum(pair, 0)], street)
    crossing = np.where(step, network.pairs.crossing[np.maximum(pair, 0)], -1)
    klass, closed = arcs.klass[own], ~arcs.open[own]
    side = np.where(_shared(network, arcs)[street] & (street >= 0), -1, network.arcs.side[arc])
    told = _told(network, street, klass) & ~(ridden & (klass < 2))  # going straight on past a side street is none
    return {"home": home, "arc": arc, "street": street, "side": side.astype(np.int8), "pair": np.where(step, pair, -1),
            "crossing": crossing, "step": step, "listed": step & told, "ridden": ridden,
            "among": arcs.on_carriageway(own), "forward": forward, "share": share,
            "length": network.arcs.length[arc] * share, "risk": arcs.risk[own] * share, "klass": klass,
            "closed": closed, "order": order}


def _in_front(network, arcs, home, pair, street):
    """Pieces for the steps in front of homes, which are no arcs."""
    n = len(home)
    klass = arcs.kerb.klass[street]
    none = np.full(n, -1)
    return {"home": home, "arc": none, "street": street, "side": none.astype(np.int8), "pair": pair, "crossing": none,
            "step": np.ones(n, dtype=bool), "listed": _told(network, street, klass),
            "ridden": np.zeros(n, dtype=bool), "among": np.zeros(n, dtype=bool), "forward": np.ones(n, dtype=bool),
            "share": np.zeros(n), "length": np.zeros(n), "risk": arcs.steps.risk[pair], "klass": klass,
            "closed": klass > arcs.steps.limit[pair], "order": np.full(n, -3)}


def _told(network, street, klass):
    """Whether a crossing is listed: class 2 and worse, or over tertiary and above (rule 12)."""
    return (klass >= 2) | (network.streets.kind[street] <= Kind.TERTIARY)


def _shared(network, arcs):
    """Streets that are walked as one way: class 1 on both sides, and no footway on either (rule 12)."""
    streets = network.streets
    bare = np.ones(len(streets), dtype=bool)
    for side in (streets.footway_left, streets.footway_right):
        bare &= ~np.isin(side.values, (Footway.FOOTWAY, Footway.BUFFERED, Footway.SEPARATE, Footway.SHOULDER))
    return streets.motor & bare & (arcs.sides.klass == 1).all(axis=1)


def _places(table, network):
    """Number crossing places: consecutive steps share one where they are one crossing, or halves or tracks of one."""
    place = np.full(len(table["home"]), -1)
    listed = np.flatnonzero(table["listed"])
    tracks = np.r_[network.crossings.kind == CrossingKind.TRAM, False][table["crossing"][listed]]  # -1 = no crossing
    rows = listed[~tracks]
    if len(rows):
        place[rows] = np.r_[0, np.cumsum(~_one_crossing(table, network, rows[:-1], rows[1:]))]
    _place_tracks(place, table, rows, listed[tracks])
    return place


def _one_crossing(table, network, a, b):
    """Whether the steps ``a`` and ``b``, one after the other, are one crossing or the halves of one."""
    home, crossing = table["home"], table["crossing"]
    half = network.inner[table["street"]].any(axis=1)
    kind = np.where(table["arc"] >= 0, network.arcs.kind[table["arc"]], ArcKind.SIDE)
    between, beside = (run[b] - run[a] for run in (
        np.cumsum(table["length"]), np.cumsum(np.where(kind == ArcKind.SIDE, table["length"], 0.0))))
    # the halves have their middle between them; at the corner of two legs is nothing, or the edge of a street
    halves = half[a] & half[b] & (between > 0) & (between <= ISLAND) & (beside <= LEVEL)
    return (home[a] == home[b]) & (((crossing[a] == crossing[b]) & (crossing[a] >= 0)) | halves)


def _place_tracks(place, table, rows, tracks):
    """Tracks of a tram belong to the nearest crossing of a street; fill ``place`` in place."""
    run, home = np.cumsum(table["length"]), table["home"]
    nearest = np.full(len(tracks), ISLAND + LEVEL)
    place[tracks] = len(place) + np.arange(len(tracks))  # a place of their own where no street is crossed beside them
    after = np.searchsorted(rows, tracks)
    for at in (after - 1, after):
        there = np.flatnonzero((at >= 0) & (at < len(rows)))
        step, track = rows[at[there]], tracks[there]
        off = np.where(home[step] == home[track], np.abs(run[step] - run[track]), np.inf)
        better = off < nearest[there]
        nearest[there[better]] = off[better]
        place[track[better]] = place[step[better]]


def crossing_counts(elements, n):
    """Number of crossing places on each route.

    Parameters
    ----------
    elements : Elements
    n : int
        Number of homes.

    Returns
    -------
    ndarray of int64, shape (n,)
    """
    rows = np.flatnonzero(elements.place >= 0)
    found = np.unique(np.column_stack([elements.home[rows], elements.place[rows]]), axis=0)
    return np.bincount(found[:, 0], minlength=n)
