# SPDX-License-Identifier: GPL-2.0-or-later
"""What the placing rules of the catalogue ask for at single places of a path: gates, junctions and crossings."""
from dataclasses import dataclass

import numpy as np

from .forbidden import WAIT, ZEBRA, Body

SHIFTS = (0.0, 0.5, 1.0, 1.5)       # m beyond the usual place to the side that are tried
ALONG = (0.0, 1.0, -1.0, 2.0, -2.0)  # m along the kerb that are tried at a crossing
STEP = 1.0                          # m along the path between the places that are tried
AT_END = 15.0                       # m from gate or beginning, where the rule of the element names no distance
BEFORE = (2.0, 5.0)                 # m before a junction, where it names none
CLEAR = 0.3                         # m between an element beside a crossing and its edge
SAME_PLACE = 3.0                    # m from the middle of a crossing within which an element that stands there serves


@dataclass(frozen=True, eq=False)
class Want:
    """One element that is asked for, and the places where it may stand, the best first.

    Attributes
    ----------
    code : str
    path : int
        Row of the path.
    station : float
        Where on the path it is asked for, m.
    xy : ndarray of float64, shape (k, 2)
    rotation : ndarray of float64, shape (k,)
        Degrees clockwise from north.
    level : ndarray of int64, shape (k,)
    street : int
        Street there, -1 for none.
    reach : float
        An element of this code that stands so near to the place, m, is what is asked for.
    """

    code: str
    path: int
    station: float
    xy: np.ndarray
    rotation: np.ndarray
    level: np.ndarray
    street: int
    reach: float


def body_of(element):
    """An element of the catalogue as the rules need it."""
    height = element.height
    top = max((value for value in (height.most, height.usual, height.least) if value is not None), default=1.0) \
        if height else 0.0
    offset = element.place.offset
    from_carriageway = (offset.least or 0.0) if offset is not None and offset.of == "carriageway" else 0.0
    return Body(max(element.size.width, element.size.length) / 2, top, element.winter.plough,
                tuple(element.place.clear_of), from_carriageway)


def from_edge(element, body):
    """Least distance from the edge of the path at which the middle of an element stands, m."""
    half = element.size.width / 2 if element.geometry == "line" else body.radius  # a line lies along the path
    return max(_least(element.place.offset), body.plough + half)


def _least(offset):
    return (offset.least or 0.0) if offset is not None and offset.of in ("path_edge", "carriageway", "gate") else 0.0


def lateral(element, strip, body):
    """Distances beside the line at which an element is tried at each place of a strip; shape (tries, n)."""
    offset = element.place.offset
    if element.place.side == "centre":
        return strip.middle[None] + 0.0
    need = from_edge(element, body)
    most = offset.most if offset is not None and offset.of == "path_edge" and offset.most \
        else _least(offset) + max(SHIFTS)
    tries = [need + shift for shift in SHIFTS if need + shift <= max(most, need)]
    outer = [strip.middle + strip.away * (strip.half + off) for off in tries]
    inner = [strip.middle - strip.away * (strip.half + off) for off in tries]
    # away from traffic never means the other side
    return np.array(outer + inner if element.place.side in ("outer", "any", "kerb") else outer)


def at_stations(scene, element, path, stations, reach, station, back=False):
    """A want whose element may stand at any of some places along a path, the first ones best."""
    stations = np.asarray(stations, dtype=float)
    strip = scene.strips.at(np.full(len(stations), path), stations)
    offs = lateral(element, strip, body_of(element))
    xy = np.concatenate([strip.beside(off) for off in offs])  # all places at the best distance first
    bearing = (strip.bearing + (180 if back else 0)) % 360
    return Want(element.code, path, station, xy, np.tile(bearing, len(offs)),
                np.tile(scene.level(strip.street), len(offs)), int(strip.street[0]), reach)


def at_gates(scene, element):
    """Wants at the gates, and where paths begin in the home area."""
    far = element.place.distance.most if element.place.distance and element.place.distance.most else AT_END
    length = scene.paths.lines.lengths()
    for path in scene.order:
        tries = np.arange(STEP, min(far, length[path]), STEP)
        if not len(tries):
            continue
        if "gate" in element.place.where and scene.ends_at_gate[path]:
            yield at_stations(scene, element, path, length[path] - tries, far, length[path])
        if "home_area" in element.place.where and scene.begins_alone[path]:
            yield at_stations(scene, element, path, tries, far, 0.0)


def at_junctions(scene, element):
    """Wants before the places where a child must choose, for one or both directions of walking."""
    bounds = element.place.distance
    least, most = (bounds.least or 0.0, bounds.most or BEFORE[1]) if bounds else BEFORE
    middle = (least + most) / 2
    tries = np.arange(least, most + 0.01, STEP / 2)
    tries = tries[np.argsort(np.abs(tries - middle), kind="stable")]
    length = scene.paths.lines.lengths()
    for path, station in scene.choices():
        for back in (False, True)[:2 if element.place.each == "both_directions" else 1]:
            stations = station + tries if back else station - tries
            stations = stations[(stations > 0) & (stations < length[path])]
            if len(stations):
                yield at_stations(scene, element, path, stations, most, station, back)


def at_crossings(scene, element):
    """Wants at both ends of each crossing, or once."""
    crossed, places = scene.crossed, scene.places
    offset = element.place.offset
    off = (offset.least or WAIT) if offset is not None and offset.of == "kerb" else WAIT
    outs = np.unique([off, (off + (offset.most or off)) / 2 if offset is not None else off])
    body = body_of(element)
    beside = 0.0 if element.place.side == "centre" else ZEBRA + body.radius + CLEAR
    for row in scene.walked_crossings():
        street, unit, normal = places.street[row], places.unit[row], places.normal[row]
        if not _needed(element.place.when, scene.streets, street):
            continue
        half = scene.ground.carriageway[street]
        for side in (1, -1)[:2 if element.place.each == "both_sides" else 1]:
            xy = np.array([places.xy[row] + normal * side * (half + out + (body.radius if beside else 0))
                           + unit * (shift + beside * (1 if shift >= 0 else -1)) for shift in ALONG for out in outs])
            towards = -normal * side
            bearing = np.degrees(np.arctan2(towards[0], towards[1])) % 360
            yield Want(element.code, int(crossed.path[row]), float(crossed.station[row]), xy,
                       np.full(len(xy), bearing), np.full(len(xy), scene.streets.level[street]), int(street),
                       SAME_PLACE)


def _needed(when, streets, street):
    """Whether the street crossed is such that the element is needed; what is not known does not speak against it."""
    if when is None:
        return True
    limits = ((streets.adt, when.adt, 1), (streets.lanes, when.lanes, 1), (streets.speed_limit, when.speed_least, 1),
              (streets.speed_limit, when.speed_most, -1))
    return all(limit is None or not column.given[street] or sign * column.values[street] >= sign * limit
               for column, limit, sign in limits)
