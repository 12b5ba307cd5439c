# SPDX-License-Identifier: GPL-2.0-or-later
"""The network as riders of bicycles see it: directed arcs of riding beside those on which the bicycle is pushed.

Arcs are numbered on: those of the network, on foot; those to gates; those of riding. Where riding is not open to the
profile there is no arc of riding: the bicycle can be pushed there, and what closes a way is what closes it on foot.
"""
from dataclasses import replace

import numpy as np

from ..network.arcs import ArcKind
from ..network.riding import RideKind, ride_arcs
from ..safety.curves import slope_factor
from ..safety.judgements import apply_judgements
from ..safety.reference import PER_METRES
from ..safety.riding import assess_riding, slope_risk
from .assessed import FORBIDDEN, Rides
from .search import directed_graph
from .solve import View
from .terminals import Terminals

WAYS_IN = 12  # the four on foot, the same on the carriageway, the same on paths and footways
_COLUMNS = ("length", "risk", "risk_pessimistic", "known", "klass", "open", "open_known", "penalty")


def rider_view(network, door, foot, profile, request):
    """The view of riders of one profile.

    Parameters
    ----------
    network : Network
        Built with ``bicycles``.
    door : Door
    foot : AssessedArcs
        The arcs as walkers of the profile meet them, with the arcs to gates.
    profile : Profile
    request : Request

    Returns
    -------
    View
        Its ``arcs`` are weighed as a rider chooses, its ``told`` have the risk that is told.
    """
    country = request.country
    young = profile.oldest < country.footway_age
    ride = ride_arcs(network, profile.factors.riding.straight_angle, country.left_hand_traffic, young)
    sides = assess_riding(network.streets, network.inner, profile, country, request.options.scenario)
    if request.judgements is not None:
        sides, _ = apply_judgements(sides, foot.steps, request.judgements, profile, request.options.scenario,
                                    np.empty(0, np.int64), np.full(len(foot.steps.klass), -1), request.on)
    table, extra = _assessed(network, ride, sides, foot, profile, young)
    told = replace(foot, rides=Rides(ride, sides, len(foot.length)),
                   **{name: np.concatenate([getattr(foot, name), table[name]]) for name in _COLUMNS})
    extra = np.concatenate([_pushing(network, door, profile), extra])
    kerb = _heavier(told.kerb, np.full(len(told.kerb.risk), profile.factors.riding.pushing_step))
    choice = replace(_heavier(told, extra), kerb=kerb)
    keep = np.concatenate([on_foot(network), np.ones(len(door.root), dtype=bool), table["open"]])
    return View.of(_graph(network, door, ride, request.from_school).only(keep), choice, told)


def on_foot(network):
    """Mask of the arcs that a walker may take; the others are there for riders alone."""
    arcs = network.arcs
    closed = arcs.along & ~network.streets.walkable[network.parts.street[arcs.part]]
    return ~closed


def _heavier(arcs, extra):
    """Arcs with more risk, as far as the choice of the route goes."""
    return replace(arcs, risk=arcs.risk + extra, risk_pessimistic=arcs.risk_pessimistic + extra)


def _graph(network, door, ride, from_school):
    """Search graph from the school: against the arcs that lead there, or along those that lead home."""
    arcs, n, gates = network.arcs, len(network.arcs), len(door.root)
    begin, end = (np.where(one < 0, door.nodes - 1 - one, one) for one in (ride.u, ride.v))
    source, target = (begin, end) if from_school else (end, begin)
    foot = np.arange(n)
    arc = np.concatenate([foot, foot, n + np.arange(gates), n + gates + np.arange(len(ride))])
    return directed_graph(door.nodes + ride.nodes, arc, np.concatenate([arcs.u, arcs.v, door.root, source]),
                          np.concatenate([arcs.v, arcs.u, door.corner, target]))


def _assessed(network, ride, sides, foot, profile, young):
    """Columns of the arcs of riding, and how much more each weighs in the choice of the route."""
    figures, arcs, n = profile.factors.riding, network.arcs, len(ride)
    table = {"length": np.zeros(n), "risk": np.zeros(n), "risk_pessimistic": np.zeros(n), "known": np.zeros(n),
             "klass": np.ones(n, dtype=np.uint8), "open": np.ones(n, dtype=bool),
             "open_known": np.ones(n, dtype=bool), "penalty": np.zeros(n)}
    moved = np.flatnonzero((ride.kind == RideKind.ALONG) | (ride.kind == RideKind.PATH))
    base = ride.base[moved]
    street = network.parts.street[arcs.part[base]]
    slope = np.nan_to_num(network.streets.gradient.values[street]) * np.where(ride.forward[moved], 1.0, -1.0)
    table["length"][moved] = arcs.length[base]
    extra = np.zeros(n)
    extra[moved] = figures.effort * np.maximum(slope_factor(slope) - 1, 0) * arcs.length[base] / PER_METRES
    _fill_paths(table, ride, foot, slope_risk(slope, figures)[ride.kind[moved] == RideKind.PATH])
    _fill_carriageways(table, network, ride, sides)
    _fill_across(table, ride, foot)
    _fill_over(table, network, ride, foot.steps, profile, young)
    table["open_known"] = table["open"].copy()
    return table, extra


def _fill_paths(table, ride, foot, slope):
    """Paths and footways: as walkers meet them, with the slope."""
    rows = np.flatnonzero(ride.kind == RideKind.PATH)
    base = ride.base[rows]
    for name in ("risk", "risk_pessimistic", "known", "klass", "open"):
        table[name][rows] = getattr(foot, name)[base]
    for name in ("risk", "risk_pessimistic", "known"):
        table[name][rows] *= slope


def _fill_carriageways(table, network, ride, sides):
    """Carriageways."""
    rows = np.flatnonzero(ride.kind == RideKind.ALONG)
    base = ride.base[rows]
    cell = network.parts.street[network.arcs.part[base]], network.arcs.side[base].astype(np.int64)
    share = network.arcs.length[base] / PER_METRES
    table["risk"][rows] = sides.risk[cell] * share
    table["risk_pessimistic"][rows] = sides.risk_pessimistic[cell] * share
    table["known"][rows] = sides.coverage[cell] * table["risk"][rows]
    table["klass"][rows] = sides.klass[cell]
    table["open"][rows] = sides.klass[cell] <= sides.limit


def _fill_across(table, ride, foot):
    """Streets and rails that are crossed between nodes: as walkers meet them."""
    rows = np.flatnonzero(ride.kind == RideKind.ACROSS)
    base = ride.base[rows]
    for name in ("risk", "risk_pessimistic", "known", "klass", "open"):
        table[name][rows] = getattr(foot, name)[base]


def _fill_over(table, network, ride, steps, profile, young):
    """Steps over arms: round a corner as on foot, straight on with a share of the risk (rule 15)."""
    figures = profile.factors.riding
    rows = np.flatnonzero((ride.kind == RideKind.TURN) | (ride.kind == RideKind.AHEAD))
    base, ahead = ride.base[rows], ride.kind[rows] == RideKind.AHEAD
    arcs, streets, pair = network.arcs, network.streets, network.arcs.pair[base]
    ridden = streets.kind[network.parts.street[ride.on[rows]]]
    crossed = network.parts.street[arcs.part[base]]
    eased = ahead & (streets.kind[crossed] >= ridden)
    # who comes from a side street gives way; much traffic cuts across all the same
    side_street = ahead & (streets.kind[crossed] > ridden) & ~(streets.adt.values[crossed] > figures.mixing)
    share = np.where(eased, figures.straight_on, 1.0)
    for name, values in (("risk", steps.risk), ("risk_pessimistic", steps.risk_pessimistic),
                         ("known", steps.risk * steps.coverage)):
        table[name][rows] = values[pair] * share
    # riders, too, cross where a marked crossing is near, and go round a busy street's end or ring; they may turn
    # inside a big junction, where walkers keep to its corners
    junction = network.arms.motor_arms[network.arms.corner_node[arcs.u[base]]] >= 3
    closed = arcs.closed[base] & (~junction | young) | (arcs.marked_distance[base] <= profile.use_marked_within)
    klass = np.where(closed & ~eased, FORBIDDEN, steps.klass[pair])
    klass = np.where(side_street | (arcs.kind[base] == ArcKind.ROUND), np.minimum(klass, 1), klass)
    table["klass"][rows] = klass
    table["open"][rows] = klass <= steps.limit[pair]


def _pushing(network, door, profile):
    """How much more the arcs on foot weigh, and those to gates nothing."""
    arcs, figures = network.arcs, profile.factors.riding
    extra = np.where(arcs.over, figures.pushing_step, figures.pushing * arcs.length / PER_METRES)
    return np.concatenate([extra, np.zeros(len(door.root))])


def rider_terminals(network, attached, terminals, view, from_school):
    """Ways from homes onto the network for riders: on foot to a corner, or riding to the end of the part.

    Parameters
    ----------
    network : Network
    attached : Attached
        Homes on ``network.parts``.
    terminals : Terminals
        Of walkers.
    view : View
        Of the riders.
    from_school : bool

    Returns
    -------
    Terminals
        Twelve ways in a home.
    """
    ride, first = view.told.rides.arcs, view.told.rides.first
    corners = len(network.arms.corner_node)
    own_from = view.whole.nodes - ride.nodes
    kinds = (RideKind.ALONG, RideKind.PATH)
    there = (terminals.corner >= 0) & (attached.line >= 0)[:, None]
    corner, arc = [terminals.corner], [terminals.arc]
    for kind in kinds:
        row_of = np.full((len(network.arcs), 2), -1)
        rows = np.flatnonzero((ride.kind == kind) & view.told.open[first:])
        row_of[ride.base[rows], ride.forward[rows].astype(int)] = rows
        # columns lead to the tail and to the head in turn; who comes home rides the other way
        forward = np.arange(terminals.corner.shape[1]) % 2 ^ int(from_school)
        row = np.where(there, row_of[terminals.arc, forward[None, :]], -1)
        node = np.append(ride.u if from_school else ride.v, 0)[row]  # -1 = no such way in
        node = np.where(node < 0, own_from - 1 - node, np.minimum(node, corners - 1))
        corner.append(np.where(row >= 0, node, -1))
        arc.append(np.where(row >= 0, first + row, 0))
    return Terminals(np.concatenate(corner, axis=1), np.concatenate(arc, axis=1), np.tile(terminals.share, (1, 3)),
                     np.tile(terminals.over, (1, 3)), terminals.connector)


def with_riders(network, attached, terminals, request, views):
    """Terminals of all homes: those of walkers, and for riders the ways in of their own."""
    if not any(request.rides):
        return terminals
    n = len(terminals.corner)
    corner = np.full((n, WAYS_IN), -1)
    arc = np.zeros((n, WAYS_IN), dtype=np.int64)
    corner[:, :terminals.corner.shape[1]], arc[:, :terminals.corner.shape[1]] = terminals.corner, terminals.arc
    wide = Terminals(corner, arc, np.tile(terminals.share, (1, 3)), np.tile(terminals.over, (1, 3)),
                     terminals.connector)
    for number in np.flatnonzero(request.rides):
        ours = np.flatnonzero(request.profile == number)
        own = rider_terminals(network, attached, terminals, views[number], request.from_school)
        wide.corner[ours], wide.arc[ours] = own.corner[ours], own.arc[ours]
    return wide
