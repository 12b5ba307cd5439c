# SPDX-License-Identifier: GPL-2.0-or-later
"""The answer about one home, from the arrays of a run: words, lines for the map, and why it is not another way."""
from dataclasses import dataclass, replace

import numpy as np

from ..core.network.graph import ArcKind
from ..core.network.locate import distances
from ..core.places import Homes
from ..core.routing.assessed import FORBIDDEN
from ..core.routing.elements import elements_of
from ..core.routing.geometry import piece_lines, route_lines, step_points
from ..core.routing.legs import legs_of
from ..core.routing.routes import routes_on
from ..core.routing.solve import Status
from ..core.routing.summary import coverage_of
from ..core.routing.why_not import arcs_of_crossing, arcs_of_part, shortest_walk, view_of, why_not
from ..core.safety.explain import explain_sides, explain_steps
from ..core.streets import CrossingKind
from .free_way import what_it_takes
from .route_places import closed_places, in_the_way
from .route_reasons import PieceReasons
from .route_tables import tell_routes
from .words import answers as words
from .words import routes as route_words
from .words.reasons import side_reasons, step_reasons

NONE = np.empty((0, 2))


@dataclass(frozen=True, eq=False)
class Place:
    """A leg of the way: a stretch along a street, or a crossing.

    Attributes
    ----------
    text : str
        Its sentence.
    name : str
        What it is called.
    xy : ndarray of float64, shape (k, 2)
        Where it is; a crossing is one point.
    crossing : bool
    closed : bool
        Whether the child may not go there alone.
    street_id, crossing_id : object
        In the type of the layers; ``crossing_id`` is None where no crossing is mapped.
    rails : str
        ``"rail"`` or ``"tram"`` where those are crossed.
    """

    text: str
    name: str
    xy: np.ndarray
    crossing: bool
    closed: bool
    street_id: object
    crossing_id: object
    rails: str = ""


@dataclass(frozen=True, eq=False)
class Answer:
    """What is said of one home.

    Attributes
    ----------
    status : int
        ``Status`` code.
    head : str
        The status in words.
    reason : str
        As in HOMES_STATUS.
    facts : tuple of str
        Sentences of lengths, danger and coverage; none where there is no way.
    places : tuple of Place
        In walking order from the home.
    home, line, shortest : ndarray of float64, shape (k, 2)
        The home, the route and the shortest walk, in the CRS of the run.
    told : Told
        The home alone.
    root : int
        Node of its school, -1 where there is none.
    """

    status: int
    head: str
    reason: str
    facts: tuple
    places: tuple
    home: np.ndarray
    line: np.ndarray
    shortest: np.ndarray
    told: object
    root: int

    @property
    def served(self):
        """Whether the route is one that the child may use."""
        return self.status > Status.UNDECIDED


def answer_home(run, row):
    """The answer for a home of a run.

    Parameters
    ----------
    run : KeptRun
    row : int
        Of its homes.

    Returns
    -------
    Answer
    """
    return _answer(run, run.told.routes.take(np.array([row])), run.request)


def answer_point(run, xy, school_id, profile=0, street=""):
    """The answer for any place, as if a home of the run lay there.

    Parameters
    ----------
    run : KeptRun
    xy : tuple of float
        In the CRS of the run.
    school_id : object
        School of the child; None = the nearest one.
    profile : int
        Row of the profiles of the run.
    street : str
        Street of the address, ``""`` where there is none.

    Returns
    -------
    Answer
    """
    here = Homes(home_id=np.array([""], dtype=object), xy=np.array([xy], dtype=float),
                 school_id=np.array([school_id, None], dtype=object)[:1], profile=np.array([""], dtype=object),
                 street=np.array([street], dtype=object), pupils=np.ones(1))
    options = replace(run.request.options, by_school=run.request.options.by_school and school_id is not None)
    request = replace(run.request, homes=here, profile=np.array([profile]), options=options,
                      progress=lambda percent: None, cancelled=lambda: None)
    return _answer(run, routes_on(run.told.routes.ground, request), request)


def _answer(run, routes, request):
    """The answer for the one home of a ``RouteSet``."""
    told = tell_routes(routes, request.country, request.options, run.told.direction)
    status = int(routes.status[0])
    root = int(routes.ground.door.roots(routes.homes, request.options.by_school)[0])
    facts, line, short = (), NONE, NONE
    if routes.way[0] >= 0:
        profile, _ = routes.profiles[routes.profile[0]]
        facts = (words.lengths(routes.length[0], routes.shortest_length[0]),
                 words.danger(routes.risk[0], profile),
                 words.covered(coverage_of(routes, told.elements)))
        line = route_line(routes, told.elements)
        shortest = shortest_walk(routes, root)
        short = NONE if shortest is None else route_line(shortest)
    return Answer(status, route_words.status_phrase(status), told.reason[0], facts, _places(told),
                  routes.homes.xy, line, short, told, root)


def route_line(routes, elements=None):
    """The line of the one home of a ``RouteSet``, shape (k, 2)."""
    return route_lines(routes, elements_of(routes) if elements is None else elements, np.array([0])).line(0)


def _places(told):
    """Legs of the one home."""
    routes, network = told.routes, told.routes.network
    if routes.way[0] < 0:
        return ()
    legs = legs_of(routes, told.elements)
    pieces, lines, texts = legs.pieces, piece_lines(routes, legs.pieces), told.pieces.of(legs.head)
    found = []
    for leg in range(len(legs)):
        first, last = legs.first[leg], legs.first[leg + 1]
        head = legs.head[leg]
        street, crossing = pieces.street[head], pieces.crossing[head] if legs.crossing_leg[leg] else -1
        xy = step_points(routes, pieces.take(np.array([head]))) if pieces.step[head] else NONE
        if not len(xy) or not np.isfinite(xy).all():
            xy = lines.xy[lines.first[first]:lines.first[last]]
        if len(xy):
            found.append(Place(
                str(texts[leg]), _name(network, street, crossing), xy,
                bool(legs.crossing_leg[leg]), bool(pieces.closed[first:last].any()),
                network.streets.street_id[street] if street >= 0 else None,
                network.crossings.crossing_id[crossing] if crossing >= 0 else None,
                _rails(network.crossings.kind[crossing]) if crossing >= 0 else ""))
    return tuple(found)


def _rails(kind):
    """``"rail"``, ``"tram"``, or ``""`` for crossings of streets."""
    return CrossingKind(int(kind)).name.lower() if kind in (CrossingKind.RAIL, CrossingKind.TRAM) else ""


@dataclass(frozen=True, eq=False)
class OtherWay:
    """Why the route is not another way.

    Attributes
    ----------
    sentences : tuple of str
    asked, line : ndarray of float64, shape (k, 2)
        What was asked about, and the way through it; without vertices where there is none.
    """

    sentences: tuple
    asked: np.ndarray
    line: np.ndarray


def other_way(answer, xy, reach):
    """Why the route of an answer does not lead by the street or crossing at a place.

    Parameters
    ----------
    answer : Answer
    xy : tuple of float
        In the CRS of the run.
    reach : float
        m; what is farther away is not meant. A crossing within reach is meant before its street.

    Returns
    -------
    OtherWay or None
        None where nothing is there, or the home has no school.
    """
    told = answer.told
    routes = told.routes
    found = _asked(routes.network_of(0), xy, reach)
    if found is None or answer.root < 0 or routes.attached.line[0] < 0:
        return None
    arcs, name, asked = found
    if answer.status == Status.AT_SCHOOL:
        return OtherWay((answer.reason,), asked, NONE)
    result = why_not(routes, answer.root, arcs)
    profile, _ = routes.profiles[routes.profile[0]]
    facts = {"here": _sentences(told, arcs), "profile": profile, "closed": [], "takes": [], "limit": routes.limit[0],
             "assumed": bool((~result.open & result.open_known).any()), "shut": not result.open.any(),
             "around": result.around}
    line = NONE
    if result.through is not None:
        facts.update(length=result.through.length[0], risk=result.through.risk[0] - routes.risk[0],
                     longer=result.through.length[0] - routes.length[0])
        elements = elements_of(result.through)
        line = route_line(result.through, elements)
        pieces = PieceReasons(result.through, elements, told.pieces.country, told.pieces.scenario)
        facts["closed"] = in_the_way(pieces, closed_places(result.through, elements))[1][0]
        if facts["closed"]:
            facts["takes"] = what_it_takes(result.through, elements, pieces)
    return OtherWay(tuple(words.another_way(result.verdict, name, facts)), asked, line)


def _asked(network, xy, reach):
    """Arcs, name and line of the crossing or street at a place; None where there is none."""
    crossings = network.crossings
    if len(crossings):
        away = np.hypot(*(crossings.xy - xy).T)
        for crossing in np.argsort(away)[:3].tolist():
            arcs = arcs_of_crossing(network, crossing)
            if away[crossing] <= reach and len(arcs):
                street = network.pairs.street[network.arcs.pair[arcs[0]]]
                return arcs, _name(network, street, crossing), crossings.xy[[crossing]]
    away = distances(xy, network.parts.lines)
    for part in np.argsort(away)[:3].tolist():
        arcs = arcs_of_part(network, part)
        if away[part] <= reach and len(arcs):
            return arcs, _name(network, network.parts.street[part], -1), network.parts.lines.line(part)
    return None


def _name(network, street, crossing):
    """What a street is called, or a mapped crossing over it."""
    name = route_words.street_name(network.streets.name[street], str(network.streets.street_id[street]))
    return name if crossing < 0 else words.crossing_name(str(network.crossings.crossing_id[crossing]), name)


def _sentences(told, arcs):
    """What the sides or steps are like, each sentence once."""
    routes, pieces = told.routes, told.pieces
    view = view_of(routes)
    network = view.told.network
    profile, judged = routes.profiles[routes.profile[0]][0], (pieces.country, pieces.scenario)
    kind = network.arcs.kind[arcs]
    along, steps = arcs[kind <= ArcKind.WAY], arcs[np.isin(kind, (ArcKind.STEP, ArcKind.ACROSS))]
    said = []
    if len(along):
        street, side = network.parts.street[network.arcs.part[along]], np.maximum(network.arcs.side[along], 0)
        said += side_reasons(explain_sides(network.streets, network.inner, street, side, view.told.sides, profile,
                                           *judged), routes.judgements)
    allowed = steps[view.told.klass[steps] < FORBIDDEN]
    if len(allowed):
        said += step_reasons(explain_steps(network.streets, network.crossings, network.arcs.pair[allowed],
                                           view.told.steps, profile, *judged), routes.judgements)
    for step in steps[view.told.klass[steps] == FORBIDDEN]:
        street, away = network.pairs.street[network.arcs.pair[step]], network.arcs.marked_distance[step]
        near = away if away <= profile.use_marked_within else None
        said.append(route_words.forbidden_step(network.streets.name[street], str(network.streets.street_id[street]),
                                               near, False))
    return list(dict.fromkeys(said))
