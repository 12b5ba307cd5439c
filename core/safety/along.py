# SPDX-License-Identifier: GPL-2.0-or-later
"""Walking along a side of a street: where the child walks there, its risk and its class."""
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from ..streets import Access, Footway, Kind, Parking, Source, WinterClass, YesNo

FORBIDDEN = 5


class Situation(IntEnum):
    """Where a child walks on one side of a street."""

    PATH = 0  # no motor traffic near
    BUFFERED = 1
    FOOTWAY = 2
    ASSUMED = 3  # a footway that is only assumed
    SHOULDER = 4
    NONE = 5
    SEPARATE = 6  # the footway is a way of its own; here is the carriageway
    INNER = 7  # between the carriageways of a dual carriageway or roundabout


@dataclass(frozen=True, eq=False)
class AlongParts:
    """Factors of the risk of 100 m, one row per street and column per side (left, right).

    Attributes
    ----------
    situation : ndarray of uint8
        ``Situation`` codes.
    separation, speed, volume, width, parking, light, season : ndarray of float64
        The factors as section H3 of the reference names them; where a footway is assumed, those without one.
    clear_width : ndarray of float64
        Width the factor ``width`` rests on, m; NaN where it does not count.
    risk : ndarray of float64
        Risk of 100 m, factor of the age and least risk included.
    """

    situation: np.ndarray
    separation: np.ndarray
    speed: np.ndarray
    volume: np.ndarray
    width: np.ndarray
    parking: np.ndarray
    light: np.ndarray
    season: np.ndarray
    clear_width: np.ndarray
    risk: np.ndarray


def both(column):
    """A column of streets as two equal columns of sides; a view that cannot be written to."""
    return np.broadcast_to(np.asarray(column)[:, None], (len(column), 2))


def situations(streets, exposed, inner, figures, trust_assumed=False):
    """Where a child walks on each side.

    Parameters
    ----------
    streets : Streets
        Filled streets.
    exposed : ndarray of bool, shape (n,)
        Whether there is motor traffic, on the way or beside it.
    inner : ndarray of bool, shape (n, 2)
        Inner sides of dual carriageways and roundabouts.
    figures : Along
        Factors of walking along.
    trust_assumed : bool
        Take an assumed footway for a real one, as the favourable reading of the data does.

    Returns
    -------
    ndarray of uint8, shape (n, 2)
    """
    codes = np.stack([streets.footway_left.values, streets.footway_right.values], axis=1)
    source = np.stack([streets.footway_left.source, streets.footway_right.source], axis=1)
    wide = both(streets.buffer_width.values >= figures.buffer_from)
    kerbed = np.where(wide, Situation.BUFFERED, Situation.FOOTWAY)
    result = np.full(codes.shape, Situation.NONE, dtype=np.uint8)
    result[codes == Footway.SHOULDER] = Situation.SHOULDER
    result = np.where(codes == Footway.FOOTWAY, kerbed, result)
    result[codes == Footway.BUFFERED] = Situation.BUFFERED
    if not trust_assumed:
        on_footway = (codes == Footway.FOOTWAY) | (codes == Footway.BUFFERED)
        result[on_footway & (source == Source.DEFAULT)] = Situation.ASSUMED
    result[codes == Footway.SEPARATE] = Situation.SEPARATE
    foot_way = both(~streets.motor)
    result = np.where(foot_way, np.where(both(exposed), kerbed, Situation.PATH), result)
    result[inner & ~foot_way] = Situation.INNER
    return result.astype(np.uint8)


def clear_width(streets, situation):
    """Width of the footway or path a child walks on, m; NaN where it walks on the carriageway."""
    own = np.where(streets.footway_width.known & ~streets.path_width.known | ~streets.path_width.given,
                   streets.footway_width.values, streets.path_width.values)
    width = both(np.where(streets.motor, streets.footway_width.values, own))
    return np.where(situation <= Situation.ASSUMED, width, np.nan)


def _width_factor(width, shared, figures):
    least, factor = figures.width
    band = factor[np.searchsorted(least, np.nan_to_num(width, nan=0.0), side="right") - 1]
    mixed = np.where(shared & (width < figures.bicycles_below), figures.bicycles, 1.0)
    return np.where(np.isnan(width), 1.0, band * mixed)


def along_parts(streets, traffic, situation, factors, a_along, scenario):
    """Factors and risk of 100 m of every side.

    Parameters
    ----------
    streets : Streets
        Filled streets.
    traffic : Traffic
        Their traffic.
    situation : ndarray of uint8, shape (n, 2)
        ``Situation`` codes.
    factors : Factors
        The model's factors.
    a_along : float
        Factor of the age.
    scenario : str
        ``"DAYLIGHT"``, ``"DARK"`` or ``"WINTER"``.

    Returns
    -------
    AlongParts
    """
    figures = factors.along
    width = clear_width(streets, situation)
    shared = (streets.kind == Kind.CYCLEWAY) | (streets.bicycle == Access.DESIGNATED)
    shared &= ~streets.motor & (streets.segregated.values != YesNo.YES)
    light, season = _conditions(streets, figures, scenario)
    room = _width_factor(width, both(shared), figures)
    room = np.where(both(_shared_space(streets)), np.minimum(room, 1.0), room)  # there the street is room enough
    walked = {
        "width": room,
        "volume": np.where(situation == Situation.PATH, 1.0, both(traffic.volume_factor)),
        "light": both(light), "season": both(season)}
    without = np.where(situation == Situation.ASSUMED, Situation.NONE, situation)
    parts = _road_parts(streets, traffic, without, figures)
    bare = {**walked, "width": np.where(situation == Situation.ASSUMED, 1.0, walked["width"])}
    least = figures.separation.path
    risk = _product(parts, bare, least)
    assumed = situation == Situation.ASSUMED
    if assumed.any():
        kerbed = np.where(assumed, Situation.FOOTWAY, situation)
        on_footway = _product(_road_parts(streets, traffic, kerbed, figures), walked, least)
        share = figures.assumed_footway
        risk = np.where(assumed, share * on_footway + (1 - share) * risk, risk)
    return AlongParts(situation=situation, clear_width=width, risk=np.maximum(risk * a_along, figures.floor),
                      **parts, **bare)


def _shared_space(streets):
    return (streets.kind == Kind.LIVING_STREET) & streets.motor


def _product(parts, walked, least):
    """All factors together; those of the traffic are no less than what a path has of its own."""
    traffic = parts["separation"] * parts["speed"] * parts["parking"] * walked["volume"]
    return np.maximum(traffic, least) * walked["width"] * walked["light"] * walked["season"]


def _road_parts(streets, traffic, situation, figures):
    """Factors that hang on where the child walks: separation, speed (its root behind a kerb), parking."""
    s = figures.separation
    table = np.array([s.path, s.buffered, s.footway, s.footway, s.shoulder, s.none, s.none, s.none])
    separation = table[situation]
    separation = np.where(both(_shared_space(streets)), np.minimum(separation, s.shared_space), separation)
    ratio = both(traffic.speed_factor)
    speed = np.where(separation <= figures.root_up_to, np.sqrt(ratio), ratio)
    speed = np.where(situation == Situation.PATH, 1.0, speed)
    cars = np.stack([streets.parking_left.values, streets.parking_right.values], axis=1)
    p = figures.parking
    at_kerb = np.where(cars == Parking.DENSE, p.dense, np.where(cars == Parking.SOME, p.some, p.none))
    return {"separation": separation, "speed": speed,
            "parking": np.where(situation >= Situation.SHOULDER, at_kerb, 1.0)}


def _conditions(streets, figures, scenario):
    """Factors of light and winter maintenance per street; 1 in daylight."""
    ones = np.ones(len(streets))
    light = ones if scenario == "DAYLIGHT" else np.where(streets.lit.values == YesNo.NO, figures.unlit, ones)
    if scenario != "WINTER":
        return light, ones
    w = figures.winter
    table = np.array([w.l, w.k1, w.k2, w.none])
    code = streets.winter_class.values
    return light, np.where(code >= WinterClass.L, table[np.maximum(code, 0)], w.k2)


def along_class(streets, traffic, situation, width, classes):
    """Class of walking along every side, from the values as they are.

    Parameters
    ----------
    streets : Streets
        Filled streets.
    traffic : Traffic
        Their traffic.
    situation : ndarray of uint8, shape (n, 2)
        ``Situation`` codes.
    width : ndarray, shape (n, 2)
        Clear width, m.
    classes : Classes
        Limits of the classes.

    Returns
    -------
    ndarray of uint8, shape (n, 2)
        1 to 4; 5 = not a place to walk.

    Notes
    -----
    A footway is never a worse class than the same street without it.
    """
    speed, adt = traffic.gate, traffic.adt
    road = np.full(len(streets), 4, dtype=np.uint8)
    for known, limit in ((3, classes.along[2]), (2, classes.along[1]), (1, classes.along[0])):
        road[(speed <= limit.speed) & (adt <= limit.volume)] = known
    f = classes.footway
    buffered = situation == Situation.BUFFERED
    fast = both(speed)
    footway = np.where(fast <= np.where(buffered, f.speed_1_buffered, f.speed_1), 1,
                       np.where(~buffered & (fast >= f.speed_3), 3, 2)) + (width < f.full_width)
    result = np.where(buffered | (situation == Situation.FOOTWAY), np.minimum(footway, both(road)), both(road))
    result = np.where(situation == Situation.PATH, 1, result)
    closed = (situation == Situation.SEPARATE) & both(streets.kind <= Kind.TERTIARY) | (situation == Situation.INNER)
    return np.where(closed, FORBIDDEN, result).astype(np.uint8)
