"""Numbers for the report of a run: statuses, places that close ways, what is known; no sentences."""
from dataclasses import dataclass

import numpy as np

from ..streets import Access, Footway
from .solve import Status


@dataclass(frozen=True)
class PlaceCount:
    """A place and the pupils whose way it closes, or whose worst place it is.

    Attributes
    ----------
    piece : int
        Row of ``Elements`` that shows the place.
    homes : int
    pupils : float
    by_profile : tuple of (str, float)
        Pupils of each profile.
    """

    piece: int
    homes: int
    pupils: float
    by_profile: tuple


@dataclass(frozen=True)
class Coverage:
    """How much of the routes rests on known values; shares 0 to 1, NaN where there is nothing to count.

    Attributes
    ----------
    length : float
        Share of the length with footway and speed limit known (ways without motor traffic count as known).
    crossings_known, crossings : int
        Crossing places with the limit known and a mapped kind, and all of them.
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


def closing_places(routes, elements, status):
    """Places that close ways, the one that closes most pupils' first.

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
    rows = np.flatnonzero(elements.closed & (routes.status[elements.home] == status))
    return _counted(routes, elements, rows)


def worst_crossings(routes, elements):
    """Crossings of class 3 and worse on routes that were found, by the pupils who use them."""
    found = np.isin(routes.status[elements.home], (Status.SERVED, Status.SERVED_OVER_DETOUR, Status.TOO_LONG))
    return _counted(routes, elements, np.flatnonzero(elements.listed & found & (elements.klass >= 2)))


def _counted(routes, elements, rows):
    """Pupils by place: a mapped crossing, or a street, its side and whether it is crossed."""
    side = np.where(elements.arc[rows] >= 0, routes.network.arcs.side[np.maximum(elements.arc[rows], 0)], -1)
    crossing = elements.crossing[rows]
    key = np.column_stack([crossing, np.where(crossing >= 0, -1, elements.street[rows]),
                           np.where(crossing >= 0, -1, side), elements.step[rows]])
    places, number = np.unique(key, axis=0, return_inverse=True)
    number = number.reshape(-1)
    counts = []
    for place in range(len(places)):
        here = rows[number == place]
        homes = np.unique(elements.home[here])
        pupils = routes.homes.pupils[homes]
        profile = routes.profile[homes]
        by_profile = tuple((routes.profiles[p][0].id, float(pupils[profile == p].sum())) for p in np.unique(profile))
        counts.append(PlaceCount(int(here[0]), len(homes), float(pupils.sum()), by_profile))
    return sorted(counts, key=lambda one: (-one.pupils, one.piece))


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
    there = np.isfinite(routes.risk)
    return Coverage(_share(length[known].sum(), length.sum()), int(crossing_known.sum()), len(steps),
                    _share(routes.known_risk[there].sum(), routes.risk[there].sum()),
                    _share(length[traffic & ~streets.adt.known[street]].sum(), length[traffic].sum()))


def _share(part, whole):
    """Part of a whole, NaN of nothing."""
    return float(part / whole) if whole > 0 else float("nan")


def remedies(routes, elements, row):
    """Codes of what would free a place, the plainest first.

    Parameters
    ----------
    routes : RouteSet
    elements : Elements
    row : int
        Piece that shows the place.

    Returns
    -------
    tuple of str
    """
    street = elements.street[row]
    streets = routes.network.streets
    if elements.step[row]:
        if elements.crossing[row] < 0:
            return ("crossing_here",)
        return ("island_or_raised", "signals") if streets.speed_limit.values[street] <= 40 else ("slower", "signals")
    if street >= 0 and streets.foot[street] == Access.NO:
        return ("footway",)
    if street >= 0 and routes.network.inner[street, max(int(routes.network.arcs.side[elements.arc[row]]), 0)]:
        return ("other_side",)  # the middle of a dual carriageway is no place for a footway
    side = streets.footway_left if routes.network.arcs.side[elements.arc[row]] == 0 else streets.footway_right
    if street >= 0 and side.values[street] == Footway.SEPARATE:
        return ("link",)
    return ("footway", "slower")
