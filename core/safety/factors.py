# SPDX-License-Identifier: GPL-2.0-or-later
"""The factors of the safety model as ``resources/profiles/risk.yaml`` writes them.

Each dataclass is one table of that file and its fields are the table's keys; the meaning of each stands in the file
beside the number, with source and tag.
"""
from dataclasses import dataclass, fields, is_dataclass, replace

import numpy as np

from ..figures import TAG, figure, figures_of, find_file
from ..yaml_file import ListOf, Number, Optional, Table, Text, Whole, document, load
from .class_figures import (
    AlongClass,
    ApartClass,
    Classes,
    CrossingClass,
    DarkClass,
    FootwayClass,
    RailClass,
    TramClass,
)
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
class Unknown:
    """What a factor is where its value is not known: as is likely, and at worst."""

    central: float
    pessimistic: float


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
    sight_unknown: Unknown
    parked_within: float
    parked: float
    slip_lane: float
    roundabout_lanes: float
    unlit: float
    floor: float
    mouth: float
    rail: float
    rail_lights: float
    rail_barrier: float
    tram: float


@dataclass(frozen=True)
class Sight:
    """Stopping distance of a driver."""

    reaction: float
    braking: float
    winter_reaction: float
    winter_braking: float


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
_UNKNOWN = Table({"central": Number(0), "pessimistic": Number(0), "source": Text(), "tag": Optional(TAG)},
                 make=lambda central, pessimistic, source, tag: Unknown(central, pessimistic))
_CLASS = figure(Whole(1, 4))
_LATER = Optional(figure(Number(0)))  # a file from before there was such a key has that of the shipped one


def _classes_of(record):
    """Schema of a table of classes."""
    return Optional(figures_of(record, **{f.name: _CLASS for f in fields(record)}))


SCHEMA = document("risk", {
    "speed": figures_of(Speed),
    "volume": figures_of(Volume),
    "along": figures_of(Along, separation=figures_of(Separation), width=ListOf(_BAND, 1), parking=figures_of(Parking),
                        winter=figures_of(Winter)),
    "crossing": figures_of(Crossing, sight_unknown=_UNKNOWN, rail_lights=_LATER, rail_barrier=_LATER),
    "sight": figures_of(Sight),
    "peak_share": figure(Number(0, 1)),
    "classes": Table({"along": ListOf(_ALONG_CLASS, 1), "footway": figures_of(FootwayClass),
                      "crossing": figures_of(CrossingClass), "apart": _classes_of(ApartClass),
                      "rail": _classes_of(RailClass), "tram": _classes_of(TramClass),
                      "dark": figures_of(DarkClass, underpass=Optional(_CLASS))}),
    "riding": Optional(figures_of(Riding, straight_angle=_LATER, dooring=figure(Whole(0, 3)))),
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
    if not any(least == 0 for least, _ in values["along"].width):
        raise values.error("profile_width_gap", "along")
    values["along"] = _sorted_bands(values["along"])
    classes = Classes(tuple(rows[known] for known in (1, 2, 3)), **{name: values["classes"][name] for name in (
        "footway", "crossing", "apart", "rail", "tram", "dark")})
    named = {key: values[key] for key in ("speed", "volume", "along", "crossing", "sight", "peak_share", "riding",
                                          "coverage", "id", "title", "adopted")}
    factors = Factors(classes=classes, file=str(path), **named)
    return _whole(factors, load_factors()) if _left_out(factors) else factors


def _parts(record):
    """Names and values of the figures of a record and of the tables in it."""
    return [(f.name, getattr(record, f.name)) for f in fields(record) if f.name != "adopted"]


def _left_out(record):
    """Whether a figure is missing that a later version has added."""
    return any(value is None or _is_table(value) and _left_out(value) for _, value in _parts(record))


def _whole(record, shipped):
    """The record in which missing figures are those of the shipped one: they stand nowhere else."""
    return replace(record, **{name: getattr(shipped, name) if value is None else _whole(value, getattr(shipped, name))
                              for name, value in _parts(record) if value is None or _is_table(value)})


def _is_table(value):
    return is_dataclass(value)


def _sorted_bands(along):
    """Bands of width from the narrowest, as arrays ``(least, factor)``."""
    bands = np.array(sorted(along.width), dtype=float)
    return Along(**{**along.__dict__, "width": (bands[:, 0], bands[:, 1])})
