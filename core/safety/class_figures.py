# SPDX-License-Identifier: GPL-2.0-or-later
"""The limits of the classes as ``resources/profiles/risk.yaml`` writes them under ``classes:``; what each means stands
there beside the number.
"""
from dataclasses import dataclass


@dataclass(frozen=True)
class AlongClass:
    """Up to which speed and volume a class holds along a street without footway."""

    speed: float
    volume: float


@dataclass(frozen=True)
class FootwayClass:
    """Up to which speed a footway is class 1, and from which class 3."""

    full_width: float
    speed_1: float
    speed_1_buffered: float
    speed_3: float


@dataclass(frozen=True)
class CrossingClass:
    """Up to which speed, lanes and volume a class holds when stepping over a street."""

    speed_1: float
    lanes_1: float
    peak_1: float
    peak_1_raised: float
    quiet_speed: float
    quiet_peak: float
    speed_2: float
    lanes_2: float
    peak_2: float
    helped_lanes: float
    helped_volume: float
    speed_3: float
    lanes_3: float
    volume_3: float
    volume_3_island: float
    wait: float
    signals_speed: float
    signals_speed_most: float
    signals_width: float
    guard_speed_1: float
    guard_speed_2: float
    guard_speed_3: float


@dataclass(frozen=True)
class ApartClass:
    """Class of underpasses and bridges."""

    lit: int
    unlit: int


@dataclass(frozen=True)
class RailClass:
    """Class of level crossings of railways."""

    warned: int
    unwarned: int


@dataclass(frozen=True)
class TramClass:
    """Class of crossings of tram tracks."""

    signals: int
    none: int


@dataclass(frozen=True)
class DarkClass:
    """Length of an unlit run from which a class holds, and the class below ground, in the scenarios DARK and WINTER."""

    run_2: float
    run_3: float
    underpass: int


@dataclass(frozen=True)
class Classes:
    """Limits of the classes."""

    along: tuple
    footway: FootwayClass
    crossing: CrossingClass
    apart: ApartClass
    rail: RailClass
    tram: TramClass
    dark: DarkClass
