# SPDX-License-Identifier: GPL-2.0-or-later
"""Every home's route to school: the whole job, from the arrays of the layers to statuses and paths."""
from dataclasses import dataclass, replace

import numpy as np

from .attach import Ground, attach
from .gates import at_school
from .prepared import prepare
from .request import Options, Request
from .riders import with_riders
from .search import Paths, join_paths, reached
from .solve import Status, solve
from .terminals import Terminals, build_terminals

__all__ = ["Options", "Request", "RouteSet", "find_routes", "routes_on"]
# the first search goes half as far again as the crow flies, and some more; who is farther is searched for once more
HALF_AS_FAR = 1.5
SPARE = 1000.0  # m


@dataclass(frozen=True, eq=False)
class RouteSet:
    """What came of every home; rows are homes.

    Attributes
    ----------
    homes, gates, network, terminals
        What the rows refer to. Which crossing the steps of ``network`` use is as the first profile sees it; see
        ``network_of``.
    attached : Attached
        Homes on ``network.parts``.
    hung : Attached
        Gates on ``network.streets``.
    profiles : tuple of (Profile, AssessedArcs)
        The profiles that occur, with the arcs to gates; one that walks and rides occurs twice.
    rides : tuple of bool
        Which of these ride bicycles.
    from_school : bool
        Riders are on their way home; ``paths`` run from home to gate all the same.
    profile : ndarray of int64, shape (n,)
        Row of ``profiles``.
    status : ndarray of uint8, shape (n,)
        ``Status`` codes.
    gate : ndarray of int64, shape (n,)
        Gate the route ends at, -1 where there is none.
    paths : Paths
        Arcs of each route from the first corner to the gate; empty where there is no route.
    way : ndarray of int64, shape (n,)
        Way in (column of ``terminals``), -1 where there is no route.
    shortcuts, shortcut_way : Paths, ndarray of int64, shape (n,)
        The shortest walk of a home whose route is too long or over the detour limit, and its way in, -1 elsewhere.
    length, shortest_length, limit : ndarray of float64, shape (n,)
        Of the route, of the shortest walk, and longest allowed, m; NaN where there is none.
    risk, risk_pessimistic, known_risk : ndarray of float64, shape (n,)
        Risk of the route with central and with pessimistic assumed values, and the part of it that rests on known ones.
    changes : ndarray of bool, shape (n,)
        Whether the route would be another one if every assumed value were at its worst; false where none was chosen by
        its risk.
    gap : ndarray of float64, shape (n,)
        How far below the risk the least possible may lie, as a share of the risk.
    worst_class : ndarray of uint8, shape (n,)
        0 where there is no route.
    unlinked : ndarray of bool, shape (n,)
        Homes that nothing leads to but a separate footway without a link (rule 6).
    unlinked_gate : ndarray of int64, shape (n,)
        Nearest gate of the school of a home to which all gates are lost in that way; -1 elsewhere.
    judgements, notices : Judgements or None, tuple of Notice
    ground : Prepared
        What the routes were searched on.
    """

    homes: object
    gates: object
    network: object
    terminals: Terminals
    attached: object
    hung: object
    profiles: tuple
    rides: tuple
    from_school: bool
    profile: np.ndarray
    status: np.ndarray
    gate: np.ndarray
    paths: Paths
    way: np.ndarray
    shortcuts: Paths
    shortcut_way: np.ndarray
    length: np.ndarray
    shortest_length: np.ndarray
    limit: np.ndarray
    risk: np.ndarray
    risk_pessimistic: np.ndarray
    known_risk: np.ndarray
    changes: np.ndarray
    gap: np.ndarray
    worst_class: np.ndarray
    unlinked: np.ndarray
    unlinked_gate: np.ndarray
    judgements: object
    notices: tuple
    ground: object

    @property
    def names(self):
        """What each profile is called: its id, with ``/BIKE`` where it rides."""
        return [f"{profile.id}/BIKE" if rides else profile.id for (profile, _), rides in zip(self.profiles, self.rides)]

    def network_of(self, home):
        """The network as the profile of a home sees it; parts, corners and arcs are those of ``network``."""
        return self.profiles[self.profile[home]][1].network

    def take(self, rows):
        """The given homes, on the same network."""
        columns = ("profile", "status", "gate", "way", "shortcut_way", "length", "shortest_length", "limit", "risk",
                   "risk_pessimistic", "known_risk", "changes", "gap", "worst_class", "unlinked", "unlinked_gate")
        tables = ("homes", "terminals", "attached", "paths", "shortcuts")
        return replace(self, **{name: getattr(self, name)[rows] for name in columns},
                       **{name: getattr(self, name).take(rows) for name in tables})

    @property
    def on_shortcuts(self):
        """The same homes on their ``shortcuts``, to see what closes them; sums stay those of the routes."""
        return replace(self, paths=self.shortcuts, way=self.shortcut_way)


def find_routes(streets, crossings, request):
    """Find every home's route.

    Parameters
    ----------
    streets : Streets
        In canonical order, with assumed values filled in.
    crossings : Crossings
        In canonical order, with assumed values filled in.
    request : Request

    Returns
    -------
    RouteSet

    Raises
    ------
    SchoolPathError
        ``no_streets`` where nothing can be walked on, ``no_schools`` where no gate lies within ``max_snap`` of a way.
    """
    return routes_on(prepare(streets, crossings, request), request)


def routes_on(ground, request):
    """Find the routes of homes on a network that is assessed already.

    Parameters
    ----------
    ground : Prepared
        Prepared for this request, or for one that differs from it in the homes alone.
    request : Request

    Returns
    -------
    RouteSet
        The very one that :func:`find_routes` gives for the request.
    """
    network, door, views = ground.network, ground.door, ground.views
    options, homes, arcs = request.options, request.homes, network.arcs
    attached = _attach(network, door, ground.graph, request)
    terminals = with_riders(network, attached, build_terminals(network, attached), request, views)
    request.progress(45)
    roots = door.roots(homes, options.by_school)
    there = at_school(network, door, attached, homes, request.gates, roots)
    columns = _columns(len(homes))
    columns["status"][(attached.line >= 0) & (roots < 0)] = Status.UNREACHABLE
    groups = np.unique(np.column_stack([request.profile, roots])[(roots >= 0) & (attached.line >= 0)], axis=0)
    pieces, shortcuts = [], []
    for done, (profile, root) in enumerate(groups):
        rows = np.flatnonzero((request.profile == profile) & (roots == root) & (attached.line >= 0))
        solved = solve(views[profile], terminals.take(rows), int(root), _reach(door, attached, rows, root),
                       there[rows], options, request.country.distance_limits["school_transport"],
                       request.cancelled)
        pieces.append((rows, solved.paths))
        shortcuts.append((rows, solved.shortcuts))
        _enter(columns, rows, solved, views[profile].told, terminals, door, len(arcs))
        request.progress(45 + 45 * (done + 1) / len(groups))
    _tell_unlinked(columns, ground, attached, homes, request.gates, roots)
    return RouteSet(
        homes=homes, gates=request.gates, network=network, terminals=terminals, attached=attached, hung=door.hung,
        profiles=tuple((profile, view.told) for profile, view in zip(request.profiles, views)),
        rides=request.rides or (False,) * len(views), from_school=request.from_school, profile=request.profile,
        paths=join_paths(pieces, len(homes)), shortcuts=join_paths(shortcuts, len(homes)),
        judgements=request.judgements,
        notices=network.notices + door.notices, ground=ground, **columns)


def _attach(network, door, graph, request):
    """Hang the homes on the parts of the network, away from parts that no school can be reached from."""
    request.cancelled()
    corner = network.arms.from_left[network.arms.at_tail_of]
    ground = Ground(network.parts.lines, network.parts.street, network.streets,
                    reached(graph, door.any_school)[corner], request.barriers, network.inner)
    return attach(request.homes.xy, request.homes.street, ground, request.options.max_snap)


def _reach(door, attached, rows, root):
    """Length within which most of the homes (rows) should find their school, m: half as far again as the crow flies."""
    crow = np.full(len(rows), np.inf)
    for gate in np.unique(door.gate[door.root == root]):  # few
        crow = np.minimum(crow, np.hypot(*(attached.xy[rows] - door.hung.xy[gate]).T))
    return HALF_AS_FAR * crow.max() + SPARE


def _columns(n):
    """Columns of the result, as they are for homes without a route."""
    numbers = ("length", "shortest_length", "limit", "risk", "risk_pessimistic", "known_risk", "gap")
    columns = {name: np.full(n, np.nan) for name in numbers}
    return {**columns, "status": np.full(n, Status.NOT_SNAPPED, dtype=np.uint8), "gate": np.full(n, -1),
            "way": np.full(n, -1), "shortcut_way": np.full(n, -1), "worst_class": np.zeros(n, dtype=np.uint8),
            "changes": np.zeros(n, dtype=bool), "unlinked": np.zeros(n, dtype=bool), "unlinked_gate": np.full(n, -1)}


def _tell_unlinked(columns, ground, attached, homes, gates, roots):
    """Homes are not unreachable but blocked where the home, or every gate of the school, lacks a link (rule 6)."""
    door, status = ground.door, columns["status"]
    line = np.maximum(attached.line, 0)
    street = ground.network.parts.street[line]
    apart = ground.islands.alone[street] & (ground.islands.beside[street] | attached.passed_over)
    nowhere = (status == Status.UNREACHABLE) & (attached.line >= 0) & (roots >= 0)
    columns["unlinked"] = (attached.line < 0) & attached.unlinked | nowhere & apart
    root = np.array([door.root_of[text] for text in gates.school_id.astype(str)])
    for school in np.unique(roots[nowhere]):
        own = np.flatnonzero((root == school) | (door.any_school == school))
        if (door.lost[own] | (door.hung.line[own] < 0)).all() and door.lost[own].any():
            rows = np.flatnonzero(nowhere & ~apart & (roots == school))
            lost = own[door.lost[own]]
            away = np.hypot(*(homes.xy[rows, None] - gates.xy[lost]).transpose(2, 0, 1))
            columns["unlinked_gate"][rows] = lost[away.argmin(axis=1)]
    status[columns["unlinked"] | (columns["unlinked_gate"] >= 0)] = Status.BLOCKED


def _enter(columns, rows, solved, arcs, terminals, door, gate_arcs_from):
    """Enter what was solved for some homes; every sum runs along the route again (rule 20)."""
    for name in ("status", "shortest_length", "limit", "way", "shortcut_way", "changes"):
        columns[name][rows] = getattr(solved, name)
    there = np.flatnonzero(solved.way >= 0)
    ours, way = terminals.take(rows[there]), solved.way[there]
    first = np.arange(len(there))
    for name, values in (("length", "length"), ("risk", "risk"), ("risk_pessimistic", "risk_pessimistic"),
                         ("known_risk", "known")):
        of_arc = getattr(arcs, values)
        begin = ours.values(of_arc, getattr(arcs.kerb, values))[first, way]
        columns[name][rows[there]] = solved.paths.total(of_arc)[there] + begin
    columns["length"][rows[there]] += ours.connector
    columns["gap"][rows[there]] = solved.gap[there]
    begin = np.maximum(arcs.klass[ours.arc[first, way]],
                       np.where(ours.over[first, way] >= 0, arcs.kerb.klass[ours.over[first, way]], 0))
    begin = np.where(ours.share[first, way] > 0, begin, 0)
    columns["worst_class"][rows[there]] = np.maximum(solved.paths.worst(arcs.klass)[there], begin)
    last = solved.paths.arc[np.maximum(solved.paths.first[1:] - 1, 0)] if len(solved.paths.arc) else solved.way
    gate_arc = np.where(np.diff(solved.paths.first) > 0, last, solved.nearest_gate_arc)
    named = gate_arc >= gate_arcs_from
    columns["gate"][rows[named]] = door.gate[gate_arc[named] - gate_arcs_from]
