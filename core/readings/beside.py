# SPDX-License-Identifier: GPL-2.0-or-later
"""Footways that are mapped as ways of their own beside a street (network model, rule 6). Pure geometry."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..limits import USUAL_LANE
from ..streets import Footway, Kind, Service, Source

REACH = 15.0            # m between the middle lines
PARALLEL = 20.0         # degrees
SHARE = 0.7             # of the length
STEP = 5.0              # m between two samples along a way
MOST = 20_000           # such samples on a way: it is 100 km long then
AHEAD = 0.5             # share of a sample's distance by which its footway may lie before or behind it
PATH_WIDTH = 1.8        # m, where the path's width is not known
BESIDE_KINDS = (Kind.CYCLEWAY, Kind.FOOTWAY, Kind.PATH)
QUIET_SERVICE = (Service.DRIVEWAY, Service.PARKING_AISLE)
LEFT, RIGHT = 0, 1


@dataclass(frozen=True, eq=False)
class _Segments:
    """Straight pieces of some lines.

    Attributes
    ----------
    row : ndarray of int64, shape (n,)
        Row of the street each piece belongs to.
    start, end : ndarray of float64, shape (n, 2)
        Its ends.
    """

    row: np.ndarray
    start: np.ndarray
    end: np.ndarray

    @classmethod
    def of(cls, streets, rows):
        lines = streets.lines.take(rows)
        row = np.repeat(rows, np.diff(lines.first))
        inside = np.flatnonzero(np.repeat(np.arange(len(rows)), np.diff(lines.first))[1:]
                                == np.repeat(np.arange(len(rows)), np.diff(lines.first))[:-1])
        return cls(row[inside], lines.xy[inside], lines.xy[inside + 1])

    @property
    def tree(self):
        return shapely.STRtree(shapely.linestrings(np.stack([self.start, self.end], axis=1)))

    def nearest(self, piece, xy):
        """Nearest point to ``xy`` on each of the given pieces."""
        start, along = self.start[piece], self.end[piece] - self.start[piece]
        length = np.maximum(np.einsum("ij,ij->i", along, along), 1e-12)
        t = np.clip(np.einsum("ij,ij->i", xy - start, along) / length, 0, 1)
        return start + t[:, None] * along


@dataclass(frozen=True, eq=False)
class _Samples:
    """Points along lines, each standing for an equal share of its line.

    Attributes
    ----------
    row : ndarray of int64, shape (n,)
        Row of the street.
    xy, direction : ndarray of float64, shape (n, 2)
        Place and unit direction there.
    share : ndarray of float64, shape (n,)
        Part of the line's length that the sample stands for.
    """

    row: np.ndarray
    xy: np.ndarray
    direction: np.ndarray
    share: np.ndarray

    @classmethod
    def of(cls, streets, rows):
        lines = streets.lines.take(rows)
        length = lines.lengths()
        count = np.clip(np.ceil(length / STEP), 1, MOST).astype(np.int64)
        line = np.repeat(np.arange(len(rows)), count)
        number = np.arange(len(line)) - np.repeat(np.cumsum(count) - count, count)
        at = (number + 0.5) / count[line] * length[line]
        station = lines.stations()
        # one ascending axis for all lines, each at its own offset, finds the vertex before each sample
        offset = np.r_[0, np.cumsum(length + 1)]
        axis = station + np.repeat(offset[:-1], np.diff(lines.first))
        before = np.clip(np.searchsorted(axis, at + offset[line], side="right") - 1, lines.first[line],
                         lines.first[line + 1] - 2)
        along = lines.xy[before + 1] - lines.xy[before]
        size = np.maximum(np.hypot(*along.T), 1e-9)[:, None]
        return cls(np.asarray(rows)[line], lines.xy[before] + along / size * (at - station[before])[:, None],
                   along / size, 1 / count[line])


@dataclass(frozen=True, eq=False)
class _Pairs:
    """Samples and the parallel pieces of the other kind of way that lie beside them.

    Attributes
    ----------
    sample, other : ndarray of int64, shape (n,)
        Sample, and row of the way beside it.
    place : ndarray of float64, shape (n, 2)
        Nearest point on that way.
    distance : ndarray of float64, shape (n,)
        How far off, m.
    side : ndarray of int64, shape (n,)
        ``LEFT`` or ``RIGHT`` of the sample's direction.
    """

    sample: np.ndarray
    other: np.ndarray
    place: np.ndarray
    distance: np.ndarray
    side: np.ndarray

    def take(self, rows):
        return _Pairs(*(getattr(self, name)[rows] for name in ("sample", "other", "place", "distance", "side")))


def _pairs(streets, samples, segments):
    """Pieces within reach of each sample that are parallel, at its level, and beside it rather than ahead."""
    sample, piece = segments.tree.query(shapely.points(samples.xy), predicate="dwithin", distance=REACH)
    same_level = streets.level[samples.row[sample]] == streets.level[segments.row[piece]]
    along = segments.end[piece] - segments.start[piece]
    cosine = np.abs(np.einsum("ij,ij->i", samples.direction[sample], along)) / np.maximum(np.hypot(*along.T), 1e-9)
    keep = same_level & (cosine >= np.cos(np.radians(PARALLEL)))
    sample, piece = sample[keep], piece[keep]
    place = segments.nearest(piece, samples.xy[sample])
    off = place - samples.xy[sample]
    distance = np.hypot(*off.T)
    direction = samples.direction[sample]
    ahead = np.abs(np.einsum("ij,ij->i", direction, off))
    across = direction[:, 0] * off[:, 1] - direction[:, 1] * off[:, 0]
    keep = ahead <= np.maximum(AHEAD * distance, 0.5)
    return _Pairs(sample, segments.row[piece], place, distance, np.where(across > 0, LEFT, RIGHT)).take(keep)


def _nearest(pairs, key):
    """Of the pairs with one key the nearest; ties by row."""
    order = np.lexsort((pairs.other, pairs.distance, key))
    first = np.r_[True, key[order][1:] != key[order][:-1]] if len(order) else np.empty(0, dtype=bool)
    return pairs.take(order[first])


def _in_sight(pairs, samples, segments):
    """Mask of the pairs with no other motor street between."""
    here = samples.xy[pairs.sample]
    sight = shapely.linestrings(np.stack([here, pairs.place], axis=1))
    pair, piece = segments.tree.query(sight, predicate="intersects")
    own = segments.row[piece] == samples.row[pairs.sample[pair]]
    # a street that only touches at the sample's own end is the next piece of the same street
    behind = shapely.distance(shapely.points(here[pair]),
                              shapely.linestrings(np.stack([segments.start[piece], segments.end[piece]], 1))) < 0.1
    blocked = np.zeros(len(pairs.sample), dtype=bool)
    blocked[pair[~own & ~behind]] = True
    return ~blocked


def _sets(streets):
    """Rows of the motor streets that may have a footway beside them, and of the ways that may be one."""
    quiet = np.isin(streets.service, QUIET_SERVICE)
    motor = np.flatnonzero(streets.motor & ~quiet)
    foot = np.flatnonzero(np.isin(streets.kind, BESIDE_KINDS) & streets.walkable)
    return motor, foot


def beside(streets):
    """Tell streets of the footways mapped beside them, and those footways of their street.

    Parameters
    ----------
    streets : Streets
        Any streets; assumed values may be filled in or not.

    Returns
    -------
    Streets
        A side of a motor street with a foot way within 15 m, parallel within 20 degrees along 70 % of its length, has
        ``footway = separate`` (derived) unless it was tagged. A foot way that runs so beside a street carries that
        street's ``speed_limit``, ``adt`` and ``heavy_share`` (derived where the street's value is known, default where
        it is a default) and, as ``buffer_width``, the distance between their edges.
    """
    motor, foot = _sets(streets)
    if not len(motor) or not len(foot):
        return streets
    street, footway = shapely.STRtree(shapes(streets, foot)).query(shapes(streets, motor), predicate="dwithin",
                                                                   distance=REACH)
    motor, foot = motor[np.unique(street)], foot[np.unique(footway)]  # in most towns few streets have any near
    if not len(motor):
        return streets
    footways, carriageways = _Segments.of(streets, foot), _Segments.of(streets, motor)
    streets = _mark_separate(streets, motor, footways, carriageways)
    return _tell_footways(streets, foot, carriageways)


def shapes(streets, rows):
    """Line strings of some streets."""
    lines = streets.lines.take(rows)
    return shapely.linestrings(lines.xy, indices=np.repeat(np.arange(len(rows)), np.diff(lines.first)))


def _mark_separate(streets, rows, footways, carriageways):
    samples = _Samples.of(streets, rows)
    pairs = _pairs(streets, samples, footways)
    pairs = _nearest(pairs, pairs.sample * 2 + pairs.side)
    pairs = pairs.take(_in_sight(pairs, samples, carriageways))
    share = np.zeros((len(streets), 2))
    np.add.at(share, (samples.row[pairs.sample], pairs.side), samples.share[pairs.sample])
    columns = {}
    for side, name in enumerate(("footway_left", "footway_right")):
        footway = getattr(streets, name)
        mask = (share[:, side] >= SHARE - 1e-9) & ~(footway.known & (footway.values != Footway.UNKNOWN))
        columns[name] = footway.filled(mask, Footway.SEPARATE, Source.DERIVED)
    return streets.with_columns(**columns)


def _tell_footways(streets, foot, carriageways):
    samples = _Samples.of(streets, foot)
    pairs = _pairs(streets, samples, carriageways)
    pairs = _nearest(pairs, pairs.sample)
    row, other = samples.row[pairs.sample], pairs.other
    share, distance = (np.zeros(len(streets)) for _ in range(2))
    np.add.at(share, row, samples.share[pairs.sample])
    np.add.at(distance, row, samples.share[pairs.sample] * pairs.distance)
    # the street beside most of its length
    order = np.lexsort((other, row))
    pair, first = np.unique(np.column_stack([row[order], other[order]]), axis=0, return_index=True)
    part = np.add.reduceat(samples.share[pairs.sample][order], first) if len(first) else np.empty(0)
    best = np.lexsort((pair[:, 1], -part, pair[:, 0]))
    best = best[np.r_[True, pair[best][1:, 0] != pair[best][:-1, 0]]] if len(best) else best
    way, street = pair[best].T if len(best) else (np.empty(0, np.int64),) * 2
    keep = share[way] >= SHARE - 1e-9
    way, street = way[keep], street[keep]
    return _copy_traffic(streets, way, street, distance[way] / np.maximum(share[way], 1e-9))


def _copy_traffic(streets, way, street, distance):
    columns = {}
    for name in ("speed_limit", "adt", "heavy_share"):
        column = getattr(streets, name)
        take = column.given[street] & ~column.known[way]
        source = np.where(column.source[street] == Source.DEFAULT, Source.DEFAULT, Source.DERIVED)
        columns[name] = column.filled(way[take], column.values[street[take]], source[take])
    carriageway = _or(streets.carriageway_width, _or(streets.lanes, 2) * USUAL_LANE)[street]
    half = (carriageway + _or(streets.path_width, PATH_WIDTH)[way]) / 2
    take = ~streets.buffer_width.known[way]
    gap = np.maximum(distance - half, 0)
    columns["buffer_width"] = streets.buffer_width.filled(way[take], np.round(gap[take], 1), Source.DERIVED)
    return streets.with_columns(**columns)


def _or(attribute, fallback):
    return np.where(attribute.given, attribute.values, fallback)


