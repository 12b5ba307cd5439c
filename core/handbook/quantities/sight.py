# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a driver sees a waiting child in time to stop."""
import numpy as np
import shapely

from ...network.locate import as_linestrings
from ...network.topology import points_along
from ...paths.samples import places_along
from ...safety.curves import stopping_distance
from ...streets import Oneway
from ..measure_figures import measure_figures
from ..measured import measured, of_crossing, of_street
from ..roads import roads_of
from .registry import quantity
from .traffic import speed_of


@quantity("sight_ratio")
def sight_ratio(scene, subjects):
    """Sight distance to the distance in which a driver stops on a dry road, ``v t + v^2 / (2 a)`` (reference C4).

    The sight that was measured on the spot, where it is known. Else what obstacles leave: the child waits behind the
    kerb on either side, where the path crosses; along the middle of the street each place of a car is looked at, near
    to far, up to twice the stopping distance; the first one that is hidden ends the sight, and the worst of both sides
    and both directions counts. Traffic that turns in from other streets is not looked at.
    """
    figures = scene.profile.factors.sight
    speed, on_spot = speed_of(scene, subjects), of_crossing(scene, subjects, "sight_distance")
    needed = stopping_distance(speed.values, figures.reaction, figures.braking)
    width = of_street(scene, subjects, "carriageway_width")
    seen, inside = np.full(len(subjects), np.nan), np.zeros(len(subjects), dtype=bool)
    look = np.flatnonzero(speed.known & ~on_spot.known & width.known & (needed > 0))
    if scene.obstacles is not None and len(look):
        seen[look], inside[look] = _seen(scene, subjects.take(look), width.values[look], needed[look])
    values = np.where(on_spot.known, on_spot.values, seen) / np.maximum(needed, 1e-9)
    why = np.where(~speed.known, speed.why, "no_obstacles" if scene.obstacles is None else
                   np.where(~width.known, "no_width", np.where(inside, "eye_in_obstacle", "missing")))
    return measured(values, speed.known & (on_spot.known | ~np.isnan(seen) & ~inside), why)


def _seen(scene, subjects, width, needed):
    """Sight distance that obstacles leave at each crossing, m; and whether an eye lies in one."""
    figures = measure_figures()
    station = shapely.line_locate_point(as_linestrings(scene.streets.lines.take(subjects.street)),
                                        shapely.points(subjects.xy))
    eyes = _eyes(scene.streets.lines, subjects.street, station, width / 2 + figures.eye_behind_kerb)
    tree = scene.obstacles.tree
    inside = np.zeros(len(subjects), dtype=bool)
    inside[tree.query(shapely.points(eyes.reshape(-1, 2)), predicate="intersects")[0] % len(subjects)] = True
    place, car, distance, approach = _cars(scene, subjects.street, station, needed * figures.look_ahead)
    far = needed * figures.look_ahead
    seen = far.copy()
    for side in (0, 1):
        sight = shapely.linestrings(np.stack([eyes[side][place], car], axis=1))
        hidden = np.zeros(len(place), dtype=bool)
        hidden[tree.query(sight, predicate="intersects")[0]] = True
        first = np.full((len(subjects), 2), np.inf)
        np.minimum.at(first, (place[hidden], approach[hidden]), distance[hidden])
        blocked = first.min(axis=1)
        seen = np.where(np.isfinite(blocked), np.minimum(seen, blocked - figures.sight_step), seen)
    return seen, inside


def _eyes(lines, street, station, off):
    """Eyes of a child that waits on the left and on the right of a street; shape (2, n, 2)."""
    place, unit = places_along(lines, street, station)
    normal = np.column_stack([-unit[:, 1], unit[:, 0]]) * off[:, None]
    return np.stack([place + normal, place - normal])


def _cars(scene, street, station, far):
    """Places of cars that come towards crossings.

    Returns
    -------
    place : ndarray of int64, shape (n,)
        Crossing.
    xy : ndarray of float64, shape (n, 2)
    distance : ndarray of float64, shape (n,)
        m along the street to the crossing.
    approach : ndarray of int64, shape (n,)
        0 from the beginning of the street, 1 from its end.
    """
    step, lines = measure_figures().sight_step, scene.streets.lines
    rows, on, places, distances, approaches = [], [], [], [], []
    length = roads_of(scene).length
    for place, (row, at, reach) in enumerate(zip(street.tolist(), station.tolist(), far.tolist())):
        for end in (0, 1):
            for piece, entry, begin, first in _pieces(scene, row, at, end, reach):
                away = np.arange(np.ceil(max(begin, step) / step), np.floor(reach / step) + 1) * step
                away = away[(away >= begin) & (away < begin + length[piece] - first)]
                rows.append(np.full(len(away), piece))
                on.append(first + away - begin if entry == 0 else length[piece] - first - (away - begin))
                places.append(np.full(len(away), place))
                distances.append(away)
                approaches.append(np.full(len(away), end))
    if not rows:
        return np.empty(0, np.int64), np.empty((0, 2)), np.empty(0), np.empty(0, np.int64)
    rows, on, place, distance, approach = (np.concatenate(c) for c in (rows, on, places, distances, approaches))
    return place.astype(np.int64), points_along(lines, rows.astype(np.int64), on), distance, approach.astype(np.int64)


def _pieces(scene, street, station, end, reach):
    """Streets ahead of a place towards an end from which cars come.

    Yields
    ------
    (street, end of entry, metres from the place to where it begins, metres of it that lie behind the place)
    """
    oneway, length = scene.streets.oneway, roads_of(scene).length
    if _drives(oneway[street], end):
        behind = length[street] - station if end == 0 else station
        yield street, 1 - end, 0.0, behind
        ahead = length[street] - behind
        for piece, entry, gone in roads_of(scene).beyond(street, end, reach - ahead):
            if not _drives(oneway[piece], 1 - entry):
                return
            yield piece, entry, ahead + gone, 0.0


def _drives(oneway, end):
    """Whether cars come from an end of a street."""
    return oneway == Oneway.NO or (oneway == Oneway.YES) == (end == 0)
