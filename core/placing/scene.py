# SPDX-License-Identifier: GPL-2.0-or-later
"""What placing looks at: paths, what lies along and across them, the ground, and what stands there already."""
from dataclasses import dataclass, replace

import numpy as np
import shapely

from ..network.locate import as_linestrings
from ..paths import decision_points, path_crossings, path_streets
from ..paths.samples import places_along
from ..streets import CrossingKind, Kind
from .forbidden import CrossingPlaces, Ground, track_areas
from .strip import Strips

AT_GATE = 50.0    # m from the end of a path to the gate it leads to
BESIDE_GATE = 15.0  # m; where a path ends on another so near to the gate it leads there all the same
ON_PATH = 2.0     # m; a path that ends so near to another ends on it
UNWALKED = 0.5    # m beside the line: a strip nearer than that has no side
QUIET = Kind.SERVICE  # streets of this kind and below are waited at only where a crossing is mapped


@dataclass(frozen=True, eq=False)
class PlacingScene:
    """Everything that placing looks at.

    Attributes
    ----------
    streets : Streets
        With assumed values.
    crossings : Crossings
    paths : Paths
    along : PathStreets
    crossed : PathCrossings
    places : CrossingPlaces
        Of the rows of ``crossed``.
    decisions : Decisions
    ground : Ground
    strips : Strips
    existing : Elements
    order : ndarray of int64
        Rows of the paths, by id and place.
    ends_at_gate, begins_alone : ndarray of bool, shape (paths,)
        Whether a path leads to a gate, and whether it begins on no other path.
    """

    streets: object
    crossings: object
    paths: object
    along: object
    crossed: object
    places: object
    decisions: object
    ground: object
    strips: object
    existing: object
    order: np.ndarray
    ends_at_gate: np.ndarray
    begins_alone: np.ndarray

    @classmethod
    def of(cls, streets, crossings, paths, existing, gates, keep_out, profile, cancelled=lambda: None):
        """Look up what lies on the paths.

        Parameters
        ----------
        streets, crossings : Streets, Crossings
        paths : Paths
        existing : Elements
            What stands there already.
        gates : Gates or None
        keep_out : ndarray of object
            Shapes in which nothing is placed.
        profile : Profile
            Whose crossings are taken, and how soon drivers stop for it.
        cancelled : callable
            Raises when the user has cancelled.
        """
        along = path_streets(paths, streets, cancelled)
        crossed = path_crossings(paths, streets, crossings, along, profile.zebra_reach)
        tracks = _tracks(paths, crossings, crossed)
        crossed = replace(crossed, **{name: getattr(crossed, name)[crossed.street >= 0] for name in (
            "path", "crossing", "street", "station", "place", "through", "xy")})
        places = CrossingPlaces.at(streets, crossed.street, crossed.xy)
        lines = as_linestrings(paths.lines)
        ends, starts = paths.lines.ends, paths.lines.starts
        alone = _alone(starts, lines), _alone(ends, lines)
        at_gate = alone[1]
        if gates is not None and len(paths):
            away = shapely.distance(shapely.points(ends), shapely.multipoints(gates.xy))
            at_gate = away <= np.where(alone[1], AT_GATE, BESIDE_GATE)
        order = np.lexsort((starts[:, 1], starts[:, 0], paths.path_id.astype(str)))
        return cls(streets, crossings, paths, along, crossed, places, decision_points(paths, streets, along),
                   Ground.of(streets, places, keep_out, profile.factors.sight, crossings.xy, tracks),
                   Strips.of(paths, streets, along), existing, order, at_gate, alone[0])

    def along_only(self, path_id):
        """The same, with elements placed along the paths of one id alone; the others are only looked at."""
        ids = np.array([str(each) == str(path_id) for each in self.paths.path_id], dtype=bool)
        return replace(self, order=self.order[ids[self.order]])

    def level(self, street):
        """Level of streets; 0 where there is none (-1)."""
        return np.where(street >= 0, self.streets.level[np.maximum(street, 0)], 0)

    def choices(self):
        """Paths and stations of the places where a child must choose, in order."""
        for path in self.order:
            for row in np.flatnonzero(self.decisions.path == path):
                yield int(path), float(self.decisions.station[row])

    def walked_crossings(self):
        """Rows of ``crossed`` that a child on the strip walks over, in order; one row for each crossing."""
        crossed = self.crossed
        strip = self.strips.at(crossed.path, crossed.station)
        off = self.places.xy - strip.xy
        left = strip.direction[:, 0] * off[:, 1] - strip.direction[:, 1] * off[:, 0]
        # a mouth on the other side of the street is not passed; on a way of its own the line is where one walks
        passed = crossed.through | (np.abs(strip.middle) < UNWALKED) | (left * strip.middle > 0)
        passed &= (crossed.crossing >= 0) | (self.streets.kind[crossed.street] < QUIET)
        grade = np.array([CrossingKind.UNDERPASS, CrossingKind.BRIDGE])
        mapped = np.r_[self.crossings.kind, -1][crossed.crossing]
        passed &= ~np.isin(mapped, grade)
        seen = set()
        for path in self.order:
            for row in np.flatnonzero((crossed.path == path) & passed):
                key = (int(crossed.crossing[row]),) if crossed.crossing[row] >= 0 else (
                    -1, int(crossed.street[row]), *np.rint(self.places.xy[row]).astype(int).tolist())
                if key not in seen:
                    seen.add(key)
                    yield int(row)


def _tracks(paths, crossings, crossed):
    """Areas of the rails that paths cross beside a street."""
    rows = np.flatnonzero((crossed.street < 0) & np.isin(
        np.r_[crossings.kind, -1][crossed.crossing], (CrossingKind.RAIL, CrossingKind.TRAM)))
    _, direction = places_along(paths.lines, crossed.path[rows], crossed.station[rows])
    return track_areas(crossed.xy[rows], direction)


def _alone(points, lines):
    """Which ends of lines lie on no other line."""
    if not len(lines):
        return np.zeros(0, dtype=bool)
    at, line = shapely.STRtree(lines).query(shapely.points(points), predicate="dwithin", distance=ON_PATH)
    alone = np.ones(len(lines), dtype=bool)
    alone[at[at != line]] = False
    return alone
