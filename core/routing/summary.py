# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers for the report of a run: places that close ways, worst crossings, flows, what is known; no sentences."""
from dataclasses import dataclass

import numpy as np

from ..network.graph import ArcKind
from ..safety.coverage import warning_known
from ..safety.crossing import over_rails
from .assessed import FORBIDDEN
from .solve import Status
from .survey import piece_sides

FOUND = (Status.SERVED, Status.SERVED_OVER_DETOUR, Status.TOO_LONG)


@dataclass(frozen=True, eq=False)
class PlaceCount:
    """A street, or a mapped crossing, and the pupils in whose way it lies or whose route uses it.

    Attributes
    ----------
    pieces : ndarray of int64
        Rows of ``Elements`` that show its spots (sides of pieces of the street, steps over it), one for each profile
        that meets it, the one that most pupils meet first.
    rows : ndarray of int64
        All rows of ``Elements`` at the place.
    pupils : float
    by_profile : tuple of (str, float)
        Pupils of each profile that occurs; ``P2`` walks, ``P2/BIKE`` rides.
    length : float
        Length of the pieces along it, m.
    """

    pieces: np.ndarray
    rows: np.ndarray
    pupils: float
    by_profile: tuple
    length: float


@dataclass(frozen=True)
class Coverage:
    """How much of the routes rests on known values; shares 0 to 1, NaN where there is nothing to count.

    Attributes
    ----------
    length : float
        Share of the length with footway and speed limit known (ways without motor traffic count as known).
    crossings_known, crossings : int
        Crossing places with the limit known and a mapped kind (over rails: of which is known what warns), and all.
    risk : float
        Share of the risk that rests on known values.
    volume_assumed : float
        Share of the length beside or in motor traffic of which the volume is assumed.
    """

    length: float
    crossings_known: int
    crossings: int
    risk: float
    volume_assumed: float


def street_labels(streets, rows):
    """What streets are known by: the name, or the id where there is none; texts, one for each row given."""
    return np.array([name or str(street) for name, street in zip(streets.name[rows], streets.street_id[rows])],
                    dtype=object)


def closing_places(routes, elements, status):
    """Places that close ways, the one that closes most pupils' first.

    A mapped crossing is a place of its own, since it is mended by itself; everything else on one street is one place.
    Of undecided homes only what a survey can open counts.

    Parameters
    ----------
    routes : RouteSet
    elements : Elements
    status : Status
        ``BLOCKED`` or ``UNDECIDED``: the two are never merged.

    Returns
    -------
    list of PlaceCount
    """
    rows = to_survey(routes, elements) if status == Status.UNDECIDED else _in_the_way(routes, elements, status)
    return _counted(routes, elements, rows, np.ones(len(rows)))


def to_survey(routes, elements):
    """Rows of ``Elements`` that close the ways of undecided homes, and that a survey may open."""
    rows = _in_the_way(routes, elements, Status.UNDECIDED)
    return rows[_open_at_best(routes, elements, rows)]


def _in_the_way(routes, elements, status):
    """Rows of all that is closed on the routes of homes with a status."""
    return np.flatnonzero(elements.closed & (routes.status[elements.home] == status) & (elements.street >= 0))


def _open_at_best(routes, elements, rows):
    """Whether each piece would be open if every assumed value were favourable."""
    found = np.zeros(len(rows), dtype=bool)
    profile = routes.profile[elements.home[rows]]
    for number, (_, arcs) in enumerate(routes.profiles):
        along = (profile == number) & ~elements.step[rows]
        piece = rows[along]
        side = np.maximum(routes.network.arcs.side[elements.arc[piece]], 0)
        found[along] = arcs.sides.known_klass[elements.street[piece], side] <= arcs.sides.limit
        over = (profile == number) & elements.step[rows] & (elements.klass[rows] != FORBIDDEN)
        pair = elements.pair[rows[over]]
        found[over] = arcs.steps.known_klass[pair] <= arcs.steps.known_limit[pair]
    return found


def worst_crossings(routes, elements):
    """Crossings of class 2 and worse on routes that were found, the one with most risk to all pupils together first."""
    found = np.isin(routes.status[elements.home], FOUND)
    rows = np.flatnonzero(elements.listed & found & (elements.klass >= 2) & (elements.street >= 0))
    return _counted(routes, elements, rows, elements.risk[rows])


def _counted(routes, elements, rows, weight):
    """Places of pieces; the order is by weight times pupils, alike ones by name, whatever the order of the homes."""
    if not len(rows):
        return []
    network, pupils = routes.network, routes.homes.pupils
    crossing, home = elements.crossing[rows], elements.home[rows]
    label = np.unique(street_labels(network.streets, elements.street[rows]), return_inverse=True)[1]
    place = _numbers(np.where(crossing >= 0, -1, label), crossing)
    met, first = np.unique(np.column_stack([place, home]), axis=0, return_index=True)
    rank = np.bincount(met[:, 0], weights=pupils[met[:, 1]] * weight[first])
    spots = _spots(routes, elements, rows, place)
    return [_place(routes, elements, rows[place == one], spots[one]) for one in np.argsort(-rank, kind="stable")]


def _place(routes, elements, rows, spots):
    """A place of all its pieces."""
    homes = np.unique(elements.home[rows])
    return PlaceCount(spots, rows, float(routes.homes.pupils[homes].sum()), _by_profile(routes, homes),
                      _length(elements, rows))


def _by_profile(routes, homes):
    """Pupils of each profile that occurs among homes."""
    profile = routes.profile[homes]
    return tuple((routes.names[p], float(routes.homes.pupils[homes[profile == p]].sum()))
                 for p in np.unique(profile))


def _numbers(*columns):
    """Number of each distinct row of the columns, in their order."""
    return np.unique(np.column_stack(columns), axis=0, return_inverse=True)[1].reshape(-1)


def _spots(routes, elements, rows, place):
    """Rows that show the spots of each place, by the pupils who meet them; a list of arrays."""
    spot = _numbers(place, *_spot_columns(routes, elements, rows), routes.profile[elements.home[rows]])
    # one home may pass two pieces of a spot: it counts once
    met, first = np.unique(np.column_stack([spot, elements.home[rows]]), axis=0, return_index=True)
    pupils = np.bincount(met[:, 0], weights=routes.homes.pupils[met[:, 1]])
    # the arc, and not the home, says which piece shows the spot
    arcs = np.lexsort((elements.arc[rows[first]], met[:, 0]))
    shown = first[arcs[np.searchsorted(met[arcs, 0], np.arange(len(pupils)))]]
    order = np.lexsort((np.arange(len(pupils)), -pupils, place[shown]))
    bounds = np.searchsorted(place[shown][order], np.arange(1, place.max() + 1))
    return np.split(rows[shown[order]], bounds)


def spots_of(routes, elements, pieces):
    """Number of the spot of each piece, whatever the profile; shape (k,)."""
    return _numbers(*_spot_columns(routes, elements, pieces))


def _spot_columns(routes, elements, rows):
    """What makes a spot: a side of a piece of a street, or a step over it."""
    side = piece_sides(routes.network, elements, rows)
    return elements.street[rows], side, elements.crossing[rows], elements.step[rows]


def _length(elements, rows):
    """Length of the pieces along a place, each counted once at its longest, m."""
    along = rows[~elements.step[rows]]
    if not len(along):
        return 0.0
    arc, number = np.unique(elements.arc[along], return_inverse=True)
    longest = np.zeros(len(arc))
    np.maximum.at(longest, number.reshape(-1), elements.length[along])
    return float(longest.sum())


def walked_parts(routes, elements):
    """Pupils on each part of the network whose route was found, shape (parts,)."""
    found = np.isin(routes.status[elements.home], FOUND)
    rows = np.flatnonzero(found & ~elements.step & (elements.arc >= 0))
    rows = rows[routes.network.arcs.kind[elements.arc[rows]] <= ArcKind.WAY]
    met = np.unique(np.column_stack([routes.network.arcs.part[elements.arc[rows]], elements.home[rows]]), axis=0)
    return np.bincount(met[:, 0], weights=routes.homes.pupils[met[:, 1]], minlength=len(routes.network.parts.length))


def freed_by(routes, elements, status, places):
    """Pupils whose way would be open if some places were.

    Their route is the one with the fewest closed places. Others may be freed too, by ways they are not shown: it is
    the least number.

    Parameters
    ----------
    routes : RouteSet
    elements : Elements
    status : Status
    places : list of PlaceCount
        The places that are opened, some of those that ``closing_places`` gives for the status.

    Returns
    -------
    float
    """
    n = len(routes.homes)
    met = np.bincount(elements.home[_in_the_way(routes, elements, status)], minlength=n)
    opened = np.bincount(elements.home[np.concatenate([place.rows for place in places] or [np.empty(0, np.int64)])],
                         minlength=n)
    return float(routes.homes.pupils[(met > 0) & (met == opened)].sum())


def coverage_of(routes, elements):
    """How much of the routes that were found, or of those in whose way something is, rests on known values."""
    streets = routes.network.streets
    along = np.flatnonzero(~elements.step & (elements.street >= 0))
    street, length = elements.street[along], elements.length[along]
    motor = streets.motor[street]
    side = np.maximum(elements.side[along], 0)
    footway = np.where(side == 0, streets.footway_left.known[street], streets.footway_right.known[street])
    known = np.where(motor, footway & streets.speed_limit.known[street], True)
    traffic = motor | streets.adt.given[street]
    steps = np.unique(np.column_stack([elements.street, elements.crossing])[elements.place >= 0], axis=0)
    crossing_known = streets.speed_limit.known[steps[:, 0]] & (steps[:, 1] >= 0)
    rails = np.append(over_rails(routes.network.crossings.kind), False)[steps[:, 1]]  # -1 = no crossing
    warned = np.append(warning_known(routes.network.crossings), False)[steps[:, 1]]
    crossing_known = np.where(rails, warned, crossing_known)  # there it is not the cars that count
    there = np.isfinite(routes.risk)
    return Coverage(_share(length[known].sum(), length.sum()), int(crossing_known.sum()), len(steps),
                    _share(routes.known_risk[there].sum(), routes.risk[there].sum()),
                    _share(length[traffic & ~streets.adt.known[street]].sum(), length[traffic].sum()))


def _share(part, whole):
    """Part of a whole, NaN of nothing."""
    return float(part / whole) if whole > 0 else float("nan")
