# SPDX-License-Identifier: GPL-2.0-or-later
"""ROUTES, LEGS and HOMES_STATUS: what came of every home, as tables to be written."""
from dataclasses import dataclass

import numpy as np

from ..core.lines import Lines
from ..core.routing.elements import Elements, crossing_counts, elements_of
from ..core.routing.geometry import piece_lines, route_lines, step_points
from ..core.routing.legs import legs_of
from ..core.routing.solve import ROUTED, Status
from .route_places import SIDES, closed_places, in_the_way, surveys_of
from .route_reasons import PieceReasons
from .words import routes as words
from .writing import columns, geometry

MODES = ("WALK", "BIKE")
TICK = 3.0  # m; a crossing is drawn as a tick this far to either side


@dataclass(frozen=True, eq=False)
class Told:
    """Routes with what is said of them.

    Attributes
    ----------
    routes : RouteSet
    elements : Elements
    pieces : PieceReasons
    reason, blockers : ndarray of object, shape (homes,)
        Sentence, and ids of the places that close the way.
    crossings : ndarray of int64, shape (homes,)
        Number of crossing places.
    direction : str
        ``"TO_SCHOOL"`` or ``"FROM_SCHOOL"``; the pieces run from home to school all the same.
    """

    routes: object
    elements: Elements
    pieces: PieceReasons
    reason: np.ndarray
    blockers: np.ndarray
    crossings: np.ndarray
    direction: str


def tell_routes(routes, country, options, direction="TO_SCHOOL"):
    """Find the words for every home.

    Parameters
    ----------
    routes : RouteSet
    country : Country
    options : Options
    direction : str

    Returns
    -------
    Told
    """
    elements = elements_of(routes)
    pieces = PieceReasons(routes, elements, country, options.scenario)
    n = len(routes.homes)
    closed = closed_places(routes, elements)
    reason = np.full(n, "", dtype=object)
    _tell_without_route(reason, routes, options)
    _tell_with_route(reason, pieces, closed, country)
    labels = closed.label.tolist()
    blockers = np.array(["; ".join(labels[closed.of_home(home)]) for home in range(n)], dtype=object)
    return Told(routes, elements, pieces, reason, blockers, crossing_counts(elements, n), direction)


def _tell_without_route(reason, routes, options):
    """Write the reasons of homes that have no route."""
    unlinked, school = routes.unlinked, _unknown_schools(routes, options)
    placed = np.isfinite(routes.homes.xy).all(axis=1)
    for home in np.flatnonzero(routes.way < 0).tolist():
        reason[home] = words.home_without_route(routes.status[home], {
            "max_snap": options.max_snap, "placed": placed[home], "unlinked": unlinked[home],
            "refusal": routes.attached.refusal[home], "school": school[home],
            "gate": _gate(routes, routes.unlinked_gate[home])})


def _gate(routes, gate):
    """What a gate is called; None where there is none."""
    if gate < 0:
        return None
    return words.gate_name(int(gate) + 1, routes.gates.name[gate] or str(routes.gates.school_id[gate]))


def _tell_with_route(reason, pieces, closed, country):
    """Write the reasons of homes that have a route, or the least obstructed one."""
    routes, elements = pieces.routes, pieces.elements
    worst = _worst_places(routes, elements, pieces)
    closed, places = in_the_way(pieces, closed)
    surveys = surveys_of(pieces, closed, np.flatnonzero(routes.status == Status.UNDECIDED))
    shorter = _in_the_way_of_shortcuts(pieces, country)
    there = np.flatnonzero(routes.way >= 0)
    for home, status in zip(there.tolist(), routes.status[there].tolist()):
        reason[home] = words.route_reason(status, {
            "length": routes.length[home], "shortest": routes.shortest_length[home], "limit": routes.limit[home],
            "distance_limit": country.distance_limits["school_transport"], "gap": routes.gap[home],
            "changes": routes.changes[home], "refusal": routes.attached.refusal[home], "worst": worst.get(home, ""),
            "places": places[home] or shorter[home], "survey": surveys.get(home, []), "fit": _fit(routes, home)})


def _fit(routes, home):
    """The longest walk thought fit for the age, m, where the route is longer; of riders nothing is thought."""
    number = routes.profile[home]
    most = routes.profiles[number][0].max_walk
    return most if routes.length[home] > most and not routes.rides[number] else None


def _in_the_way_of_shortcuts(pieces, country):
    """Sentences of what closes the shortest walks of homes that must go a longer way, a list for every home."""
    routes = pieces.routes.on_shortcuts
    elements = elements_of(routes)
    return in_the_way(PieceReasons(routes, elements, country, pieces.scenario), closed_places(routes, elements))[1]


def _worst_places(routes, elements, pieces):
    """Home -> sentence of the piece of worst class and, among these, of greatest risk."""
    rows = np.flatnonzero(np.isin(routes.status[elements.home], (Status.SERVED, Status.SERVED_OVER_DETOUR,
                                                                 Status.TOO_LONG))
                          & (~elements.step | elements.listed))
    order = rows[np.lexsort((elements.risk[rows], elements.klass[rows], elements.home[rows]))]
    home = elements.home[order]
    last = order[np.r_[home[1:] != home[:-1], True]] if len(order) else order
    return dict(zip(elements.home[last].tolist(), pieces.of(last)))


def _unknown_schools(routes, options):
    """Id of a school that a home names and that is not there, None elsewhere."""
    schools = set(routes.gates.school_id.astype(str))
    return [str(school) if options.by_school and school is not None and str(school) not in schools else
            ("" if options.by_school and school is None else None) for school in routes.homes.school_id]


def routes_table(told, run_id):
    """Columns and geometry of ROUTES."""
    routes = told.routes
    rows = np.flatnonzero((routes.way >= 0) & np.isin(routes.status, ROUTED))
    lines = route_lines(routes, told.elements, rows)
    table = [*_who(routes, rows), columns.text("direction", [told.direction] * len(rows)), *_numbers(routes, rows),
             columns.real("risk", routes.risk[rows]), columns.real("risk_pessimistic", routes.risk_pessimistic[rows]),
             columns.flag("route_changes", routes.changes[rows]),
             columns.whole("worst_class", routes.worst_class[rows]), columns.whole("crossings", told.crossings[rows]),
             columns.real("coverage", routes.known_risk[rows] / np.maximum(routes.risk[rows], 1e-12)),
             columns.real("gap", routes.gap[rows]), columns.whole("gate", routes.gate[rows] + 1),
             columns.text("run_id", [run_id] * len(rows)), columns.text("reason", told.reason[rows])]
    return table, _as_walked(told, lines)


def homes_table(told, country, run_id):
    """Columns and geometry of HOMES_STATUS: a row for every home of the input."""
    routes = told.routes
    rows = np.arange(len(routes.homes))
    limit = country.distance_limits["school_transport"]
    over = np.where(np.isfinite(routes.shortest_length), routes.shortest_length > limit, False)
    table = [*_who(routes, rows), columns.text("reason", told.reason), columns.text("blockers", told.blockers),
             columns.real("snap_distance", np.where(routes.attached.line >= 0, routes.attached.distance, np.nan)),
             *_numbers(routes, rows), columns.real("distance_limit", np.full(len(rows), limit)),
             columns.flag("over_limit", over), columns.real("pupils", routes.homes.pupils),
             columns.text("run_id", [run_id] * len(rows))]
    return table, geometry.of_points(routes.homes.xy)


def _who(routes, rows):
    """Columns that say whose row it is and what came of it."""
    gate = routes.gate[rows]
    own = routes.homes.school_id[rows]
    school = [routes.gates.school_id[g] if g >= 0 else s for g, s in zip(gate, own)]
    return [columns.ids("home_id", routes.homes.home_id[rows]), columns.ids("school_id", school),
            columns.text("profile", [routes.profiles[p][0].id for p in routes.profile[rows]]),
            columns.text("mode", [MODES[routes.rides[p]] for p in routes.profile[rows]]),
            columns.words("status", routes.status[rows], Status)]


def _as_walked(told, lines):
    """Geometry of lines from home to school, turned round where the way leads home."""
    if told.direction == "FROM_SCHOOL":
        lines = lines.reversed()
    return geometry.of_lines(lines)


def _numbers(routes, rows):
    """Columns of lengths."""
    length = routes.length[rows]
    return [columns.real("length", length), columns.real("shortest_length", routes.shortest_length[rows]),
            columns.real("detour", length / np.maximum(routes.shortest_length[rows], 1e-9))]


def legs_table(told, run_id):
    """Columns and geometry of LEGS."""
    routes, network = told.routes, told.routes.network
    legs = legs_of(routes, told.elements)
    pieces = legs.pieces
    keep, seq = _in_order(told, legs)
    head = legs.head[keep]
    street, crossing = pieces.street[head], np.where(legs.crossing_leg[keep], pieces.crossing[head], -1)
    here = street >= 0
    streets, safe = network.streets, np.maximum(street, 0)
    side = [SIDES[s] if s >= 0 else None for s in pieces.side[head]]
    table = [
        columns.ids("home_id", routes.homes.home_id[legs.home[keep]]),
        columns.ids("school_id", routes.gates.school_id[routes.gate[legs.home[keep]]]),
        columns.whole("seq", seq),
        columns.text("kind", np.where(legs.crossing_leg[keep], "crossing", "street")),
        columns.ids("street_id", [streets.street_id[s] if ok else None for s, ok in zip(safe, here)]),
        columns.ids("crossing_id", [network.crossings.crossing_id[c] if c >= 0 else None for c in crossing]),
        columns.text("side", side), columns.text("name", np.where(here, streets.name[safe], "")),
        columns.real("length", legs.length[keep]), columns.whole("class", legs.klass[keep]),
        columns.real("risk", legs.risk[keep]), columns.text("direction", [told.direction] * len(keep)),
        columns.text("mode", _leg_modes(routes, pieces, head)), columns.text("run_id", [run_id] * len(keep)),
        columns.text("reason", told.pieces.of(head))]
    return table, _as_walked(told, _leg_lines(routes, legs, keep))


def _leg_modes(routes, pieces, head):
    """How each leg is gone: walk, ride, or push the bicycle."""
    rides = np.array(routes.rides)[routes.profile[pieces.home[head]]]
    return np.where(pieces.ridden[head], "ride", np.where(rides, "push", "walk"))


def _in_order(told, legs):
    """Rows of the legs to be told in the order in which they are walked, and their numbers."""
    keep = np.flatnonzero(np.isin(told.routes.status[legs.home], ROUTED))
    if told.direction == "TO_SCHOOL" or not len(keep):
        return keep, legs.seq[keep]
    last = np.zeros(len(told.routes.homes), dtype=np.int64)
    np.maximum.at(last, legs.home, legs.seq)
    seq = (last[legs.home] + 1 - legs.seq)[keep]
    order = np.lexsort((seq, legs.home[keep]))
    return keep[order], seq[order]


def _leg_lines(routes, legs, keep):
    """Lines of legs; a crossing without length is a tick across the way it is walked."""
    pieces = piece_lines(routes, legs.pieces)
    lines = Lines(pieces.xy, pieces.first[legs.first]).take(keep)  # the pieces of a leg follow each other
    size = np.diff(lines.first)
    tick = size < 2
    now = np.where(tick, 2, size)
    xy = np.empty((now.sum(), 2))
    xy[np.repeat(~tick, now)] = lines.xy[np.repeat(~tick, size)]
    xy[np.repeat(tick, now)] = _leg_ticks(routes, legs.pieces.take(legs.head[keep[tick]])).reshape(-1, 2)
    return Lines(xy, np.r_[0, np.cumsum(now)])


def _leg_ticks(routes, steps):
    """Ticks at steps; one that has no place of its own is where its street begins."""
    points = step_points(routes, steps)
    start = routes.network.parts.lines.starts[_part_of(routes, steps)]
    return ticks(routes, steps, np.where(np.isfinite(points).all(axis=1)[:, None], points, start))


def ticks(routes, steps, points):
    """Short lines across the streets at steps, shape (steps, 2, 2)."""
    lines, part = routes.network.parts.lines, _part_of(routes, steps)
    along = lines.ends[part] - lines.starts[part]
    across = np.column_stack([-along[:, 1], along[:, 0]]) / np.maximum(np.hypot(*along.T), 1e-9)[:, None] * TICK
    return np.stack([points - across, points + across], axis=1)


def _part_of(routes, steps):
    """Part of the network that each step is over; of one in front of a home, the part the home lies on."""
    return np.where(steps.arc >= 0, routes.network.arcs.part[np.maximum(steps.arc, 0)],
                    routes.attached.line[steps.home])
