# SPDX-License-Identifier: GPL-2.0-or-later
"""What would free a place: each measure is put into the data of the place, and the model judges it again."""
from dataclasses import dataclass
from enum import IntEnum
from itertools import zip_longest

import numpy as np

from ..safety.assess import assess_sides, assess_steps, take_attributes, with_unmarked
from ..streets import CrossingKind, Footway
from .assessed import FORBIDDEN
from .measures import crossing_with, street_with
from .summary import spots_of
from .survey import assumed_at

# measures by themselves, the plainest first; then those that are looked at only where none of these is enough
ALONG = (("lit", "winter", "footway", "slower"), ("buffer", "slower_footway", "quiet"))
OVER = (("zebra", "raised", "island", "signals", "guard", "slower"), ("slower_raised", "raised_island", "apart"))
OVER_RAILS = {CrossingKind.RAIL: (("lights", "barriers"), ("apart",)), CrossingKind.TRAM: (("lights",), ("apart",))}
AS_IS = ""
# what a survey may find, and the attribute that is assumed
FINDINGS = {"lit": "lit", "winter": "winter_class", "footway": "footway", "raised": "raised", "island": "island",
            "volume": "adt"}
FINDINGS_AT_RAILS = {"lights": "lights", "barriers": "barrier"}


class Obstacle(IntEnum):
    """What closes a place."""

    SIDE = 0  # walking along
    SEPARATE = 1  # the footway is a way of its own, and nothing leads there
    INNER = 2  # the middle of a dual carriageway or roundabout
    NO_CROSSING = 3  # a step where none may be made
    CROSSING = 4  # a step that asks too much
    JUDGED = 5  # the town has closed it


WALKED = (Obstacle.SIDE, Obstacle.SEPARATE)  # what can be judged again
CROSSED = (Obstacle.NO_CROSSING, Obstacle.CROSSING)


@dataclass(frozen=True)
class Measure:
    """A measure that opens spots.

    Attributes
    ----------
    name : str
        One of ``ALONG``, ``OVER``, ``OVER_RAILS``, ``FINDINGS`` or ``FINDINGS_AT_RAILS``.
    speed, volume : float
        The highest speed (km/h) and volume (vehicles a day) with which it does; NaN where it changes none.
    width, buffer, depth : float
        Width of a footway and of a buffer beside it, and depth of an island, that are enough, m.
    spots : int
        How many spots it opens.
    """

    name: str
    speed: float
    volume: float
    width: float
    buffer: float
    depth: float
    spots: int


@dataclass(frozen=True, eq=False)
class Remedy:
    """What would open the spots of one kind at a place.

    Attributes
    ----------
    obstacle : Obstacle
    pieces : ndarray of int64
        Rows of ``Elements``.
    spots : int
        How many spots they show.
    measures : tuple of Measure
        Those that open all of the spots, the plainest first; where none does, those that open some, the one that opens
        most first; empty where none of those tried opens any.
    """

    obstacle: Obstacle
    pieces: np.ndarray
    spots: int
    measures: tuple


def obstacles(routes, elements, pieces):
    """What closes each piece; ``Obstacle`` codes, shape (k,)."""
    network = routes.network
    found = np.empty(len(pieces), dtype=np.int64)
    for row, piece in enumerate(pieces):
        _, arcs = routes.profiles[routes.profile[elements.home[piece]]]
        street, arc = elements.street[piece], elements.arc[piece]
        if elements.step[piece]:
            pair = elements.pair[piece]
            forbidden = elements.klass[piece] == FORBIDDEN and arcs.steps.klass[pair] < FORBIDDEN
            judged = arcs.steps.judgement[pair] >= 0 and not forbidden
            found[row] = Obstacle.JUDGED if judged else Obstacle.NO_CROSSING if forbidden else Obstacle.CROSSING
            continue
        side = max(int(network.arcs.side[arc]), 0)
        footway = (network.streets.footway_left, network.streets.footway_right)[side].values[street]
        found[row] = Obstacle.JUDGED if arcs.sides.judgement[street, side] >= 0 else \
            Obstacle.INNER if network.inner[street, side] else \
            Obstacle.SEPARATE if footway == Footway.SEPARATE else Obstacle.SIDE
    return found


def remedies_of(routes, elements, places, country, scenario, surveyed=False):
    """What would open places.

    Parameters
    ----------
    routes : RouteSet
    elements : Elements
    places : list of PlaceCount
        Places that close ways.
    country : Country
    scenario : str
    surveyed : bool
        Ask what a survey would have to find, among the values that are assumed, and not what could be built.

    Returns
    -------
    list of tuple of Remedy
        For each place, one remedy for each kind of obstacle it has.
    """
    pieces = np.concatenate([place.pieces for place in places] or [np.empty(0, np.int64)])
    kind = obstacles(routes, elements, pieces)
    trial = _Trial(routes, elements, pieces, kind, country, scenario)
    first, told = 0, []
    for place in places:
        rows = np.arange(first, first + len(place.pieces))
        told.append(tuple(trial.remedy(rows[kind[rows] == k], surveyed) for k in np.unique(kind[rows])))
        first += len(place.pieces)
    return told


class _Trial:
    """Tries measures on all pieces of one run together, each of them once."""

    def __init__(self, routes, elements, pieces, kind, country, scenario):
        self.routes, self.elements, self.pieces, self.kind = routes, elements, pieces, kind
        self.country, self.scenario, self.tried = country, scenario, {}
        self.profile = routes.profile[elements.home[pieces]]

    def remedy(self, rows, surveyed):
        """The remedy for rows with one kind of obstacle."""
        spot = spots_of(self.routes, self.elements, self.pieces[rows])
        return Remedy(Obstacle(self.kind[rows[0]]), self.pieces[rows], spot.max() + 1, self.measures(rows, surveyed))

    def measures(self, rows, surveyed):
        """Measures for rows with one kind of obstacle."""
        kind = self.kind[rows[0]]
        if kind not in (*WALKED, *CROSSED) or kind == Obstacle.SEPARATE and not surveyed:
            return ()
        rails = self._rails(rows) if kind in CROSSED else ()
        if surveyed:
            assumed = assumed_at(self.routes, self.elements, self.pieces[rows], self.scenario)
            findings = FINDINGS_AT_RAILS if rails else FINDINGS
            return self._best({name: rows[[column in known for known in assumed]]
                               for name, column in findings.items()}, rows)
        alone, together = rails or (OVER if kind in CROSSED else ALONG)
        found = self._best(dict.fromkeys(alone, rows), rows)
        if found and self._spots(rows, np.ones(len(rows), dtype=bool)) == found[0].spots:
            return found
        return self._best(dict.fromkeys((*alone, *together), rows), rows)

    def _rails(self, rows):
        """Measures where rails are crossed (a mapped crossing is a place of its own); empty elsewhere."""
        crossing = self.elements.crossing[self.pieces[rows[0]]]
        return OVER_RAILS.get(CrossingKind(int(self.routes.network.crossings.kind[crossing])), ()) \
            if crossing >= 0 else ()

    def _best(self, names, rows):
        """Measures that open all the rows, else those that open some, the one that opens most first.

        ``names`` says of which rows each of them may be asked.
        """
        found = [self._measure(name, rows, np.isin(rows, asked)) for name, asked in names.items()]
        all_of_them = self._spots(rows, np.ones(len(rows), dtype=bool))
        return tuple(one for one in found if one.spots == all_of_them) or \
            tuple(sorted((one for one in found if one.spots), key=lambda one: -one.spots))

    def _measure(self, name, rows, asked):
        """A measure with the mildest figures that open as many spots as it can."""
        step = self.kind[rows[0]] in CROSSED
        profiles = np.unique(self.profile[rows])
        figures, sizes = self._figures(name, profiles, step), self._sizes(profiles)
        spots = [self._spots(rows, asked & self._opened(name, one, sizes, step)[rows]) for one in figures]
        most = int(np.argmax(spots))  # the first of equals
        return Measure(name, float(figures[most][0]), float(figures[most][1]), *sizes, spots[most])

    def _figures(self, name, profiles, step):
        """Speeds and volumes at which classes of some profiles change, the mildest first; between them none does."""
        factors = [self.routes.profiles[number][0].factors for number in profiles]
        if name == "quiet":
            by_class = zip_longest(*([(one.speed, one.volume) for one in reversed(each.classes.along)]
                                     for each in factors))
            return list(dict.fromkeys(figure for alike in by_class for figure in alike if figure is not None))
        if name == "volume":
            return [(np.nan, volume) for volume in sorted(set().union(*(
                _volumes(each, step) for each in factors)), reverse=True)]
        if name.startswith("slower"):
            return [(speed, np.nan) for speed in sorted(set().union(*(
                _speeds(each.classes, step) for each in factors)), reverse=True)]
        return [(np.nan, np.nan)]

    def _sizes(self, profiles):
        """Width of a footway and of a buffer, and depth of an island, that are enough for each of some profiles, m."""
        factors = [self.routes.profiles[number][0].factors for number in profiles]
        return (max(each.classes.footway.full_width for each in factors),
                max(each.along.buffer_from for each in factors),
                max(each.crossing.island_depth for each in factors))

    def _spots(self, rows, opened):
        """Number of the spots of which all rows are opened."""
        spot = spots_of(self.routes, self.elements, self.pieces[rows])
        return int((np.bincount(spot, weights=~opened) == 0).sum())

    def _opened(self, name, traffic, sizes, step):
        """Which pieces a measure opens; a mask over all pieces."""
        key = name, str(traffic), sizes, step
        if key not in self.tried:
            opened = np.zeros(len(self.pieces), dtype=bool)
            ours = np.isin(self.kind, CROSSED if step else WALKED)
            for number, (profile, _) in enumerate(self.routes.profiles):
                rows = np.flatnonzero((self.profile == number) & ours)
                if len(rows):
                    taken = take_attributes(self.routes.network.streets, self.elements.street[self.pieces[rows]])
                    streets = street_with(taken, name, traffic, *sizes[:2])
                    opened[rows] = (self._over(streets, name, rows, profile) if step else
                                    self._along(streets, rows, profile))
            if not step and name not in (AS_IS, "lit"):
                # what only a long unlit run closes, light opens
                opened &= ~self._opened(AS_IS, (np.nan, np.nan), sizes, step)
            self.tried[key] = opened
        return self.tried[key]

    def _along(self, streets, rows, profile):
        network, piece = self.routes.network, self.pieces[rows]
        sides = assess_sides(streets, network.inner[self.elements.street[piece]], profile, self.country, self.scenario)
        side = np.maximum(network.arcs.side[self.elements.arc[piece]], 0)
        return sides.klass[np.arange(len(rows)), side] <= sides.limit

    def _over(self, streets, name, rows, profile):
        piece = self.pieces[rows]
        network = self.routes.network_of(self.elements.home[piece[0]])  # the rows are of one profile
        crossing, pair = self.elements.crossing[piece], self.elements.pair[piece]
        mapped = with_unmarked(network.crossings).take(np.where(crossing < 0, len(network.crossings), crossing))
        half = np.append(network.pairs.half, False)[np.minimum(pair, len(network.pairs.half))]  # at homes there is none
        one = np.arange(len(rows))
        steps = assess_steps(streets, crossing_with(mapped, name, profile), one, one, half, profile, self.country,
                             self.scenario)
        return steps.klass <= steps.limit


def _speeds(classes, step):
    """Speeds at which classes change, over a street or along it, km/h."""
    over = classes.crossing
    return {over.speed_1, over.speed_2, over.speed_3} if step else {one.speed for one in classes.along}


def _volumes(factors, step):
    """Volumes at which classes change, over a street or along it, vehicles a day."""
    over, share = factors.classes.crossing, factors.peak_share
    return {over.peak_1 / share, over.peak_2 / share, over.helped_volume, over.volume_3, over.volume_3_island} \
        if step else {one.volume for one in factors.classes.along}
