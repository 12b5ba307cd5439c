"""The factors of the safety model as ``resources/profiles/risk.yaml`` writes them.

Each dataclass is one table of that file and its fields are the table's keys; the meaning of each stands in the file
beside the number, with source and tag.
"""
from dataclasses import dataclass

import numpy as np

from ..figures import assumed, figure, figures_of, find_file
from ..yaml_file import ListOf, Number, Optional, Table, Text, Whole, document, load
from .riding_factors import Riding


@dataclass(frozen=True)
class Speed:
    """Death by impact speed, as a ratio to a reference speed, and the speed that is driven."""

    growth: float
    midpoint: float
    reference: float
    least: float
    most: float
    extra: float
    extra_up_to: float


@dataclass(frozen=True)
class Volume:
    """Risk by volume and heavy share."""

    reference: float
    exponent: float
    least: float
    most: float
    heavy: float


@dataclass(frozen=True)
class Separation:
    """Where the child walks along a street."""

    none: float
    shoulder: float
    footway: float
    buffered: float
    shared_space: float
    path: float


@dataclass(frozen=True)
class Parking:
    """Kerb parking along a street without footway."""

    none: float
    some: float
    dense: float


@dataclass(frozen=True)
class Winter:
    """Winter maintenance class, in the scenario WINTER."""

    l: float  # noqa: E741  the class is called L
    k1: float
    k2: float
    none: float


@dataclass(frozen=True)
class Along:
    """Walking along a street."""

    separation: Separation
    width: tuple
    parking: Parking
    winter: Winter
    root_up_to: float
    buffer_from: float
    assumed_footway: float
    bicycles_below: float
    bicycles: float
    unlit: float
    floor: float


@dataclass(frozen=True)
class Crossing:
    """Stepping over a street."""

    base: float
    width: float
    multiple_threat: float
    many_lanes: float
    busy: float
    busy_volume: float
    island: float
    island_depth: float
    raised: float
    signals: float
    signals_protected: float
    guard: float
    permissive: float
    grade_separated: float
    combined_floor: float
    sight_enough: float
    sight_half: float
    sight_short: float
    sight_very_short: float
    sight_unknown: object
    parked_within: float
    parked: float
    slip_lane: float
    roundabout_lanes: float
    unlit: float
    floor: float
    mouth: float
    rail: float
    tram: float


@dataclass(frozen=True)
class Sight:
    """Stopping distance of a driver."""

    reaction: float
    braking: float
    winter_reaction: float
    winter_braking: float


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
class DarkClass:
    """Length of an unlit run from which a class holds, in the scenarios DARK and WINTER."""

    run_2: float
    run_3: float


@dataclass(frozen=True)
class Classes:
    """Limits of the classes."""

    along: tuple
    footway: FootwayClass
    crossing: CrossingClass
    dark: DarkClass


@dataclass(frozen=True)
class Coverage:
    """How much each known attribute counts in the coverage."""

    speed: float
    volume: float
    footway: float
    facility: float
    lanes: float
    width: float
    sight: float
    light: float


@dataclass(frozen=True)
class Factors:
    """All factors of the model; see ``resources/profiles/risk.yaml``."""

    speed: Speed
    volume: Volume
    along: Along
    crossing: Crossing
    sight: Sight
    classes: Classes
    peak_share: float
    riding: Riding
    coverage: Coverage
    id: str
    title: dict
    adopted: object
    file: str = ""


_BAND = Table({"least": Number(0), "factor": Number(0), "source": Text(), "tag": Optional(Text())},
              make=lambda least, factor, source, tag: (least, factor))
_ALONG_CLASS = Table({"class": Whole(1, 4), "speed": Number(0), "volume": Number(0), "source": Text(),
                      "tag": Optional(Text())})
SCHEMA = document("risk", {
    "speed": figures_of(Speed),
    "volume": figures_of(Volume),
    "along": figures_of(Along, separation=figures_of(Separation), width=ListOf(_BAND, 1), parking=figures_of(Parking),
                        winter=figures_of(Winter)),
    "crossing": figures_of(Crossing, sight_unknown=assumed(Number(0))),
    "sight": figures_of(Sight),
    "peak_share": figure(Number(0, 1)),
    "classes": Table({"along": ListOf(_ALONG_CLASS, 1), "footway": figures_of(FootwayClass),
                      "crossing": figures_of(CrossingClass), "dark": figures_of(DarkClass)}),
    "riding": Optional(figures_of(Riding)),
    "coverage": figures_of(Coverage),
})


def load_factors(name="risk"):
    """Factors by the id of the shipped file, or by the path of a file of one's own.

    Parameters
    ----------
    name : str
        ``"risk"`` or a path.
    """
    path = find_file("profiles", name, "factors")
    values = load(path, SCHEMA)
    rows = {row["class"]: AlongClass(row["speed"], row["volume"]) for row in values["classes"]["along"]}
    for known in (1, 2, 3):
        if known not in rows:
            raise values["classes"].error("profile_class_missing", "along", klass=known)
    values["along"] = _sorted_bands(values["along"])
    if values["riding"] is None:  # a file from before there were riders
        values["riding"] = load_factors().riding
    classes = Classes(tuple(rows[known] for known in (1, 2, 3)), values["classes"]["footway"],
                      values["classes"]["crossing"], values["classes"]["dark"])
    named = {key: values[key] for key in ("speed", "volume", "along", "crossing", "sight", "peak_share", "riding",
                                          "coverage", "id", "title", "adopted")}
    return Factors(classes=classes, file=str(path), **named)


def _sorted_bands(along):
    """Bands of width from the narrowest, as arrays ``(least, factor)``; the narrowest begins at 0."""
    bands = np.array(sorted(along.width), dtype=float)
    bands[0, 0] = 0
    return Along(**{**along.__dict__, "width": (bands[:, 0], bands[:, 1])})
