# SPDX-License-Identifier: GPL-2.0-or-later
"""The vocabulary of streets and crossings: codes, attributes with provenance, and the arrays that hold them.

Field names are those of the ``streets`` and ``crossings`` layers. Words of a layer become codes here: the word is the
name of the enum member in lower case, and ``-1`` stands for a missing code, NaN for a missing number.
"""
from dataclasses import dataclass, fields, replace

import numpy as np

from .attribute import MISSING, Attribute
from .codes import (
    FIRST_FOOT_KIND,
    Access,
    CrossingKind,
    CutEnd,
    Cycleway,
    Footway,
    Junction,
    Kind,
    Oneway,
    Owner,
    Parking,
    RailBarrier,
    Service,
    SignalPhase,
    Smoothness,
    Source,
    Surface,
    WinterClass,
    YesNo,
)
from .lines import Lines

__all__ = [
    "CROSSING_CODES",
    "CROSSING_NUMBERS",
    "FIRST_FOOT_KIND",
    "MISSING",
    "STREET_CODES",
    "STREET_NUMBERS",
    "Access",
    "Attribute",
    "CrossingKind",
    "Crossings",
    "CutEnd",
    "Cycleway",
    "Footway",
    "Junction",
    "Kind",
    "Oneway",
    "Owner",
    "Parking",
    "RailBarrier",
    "Service",
    "SignalPhase",
    "Smoothness",
    "Source",
    "Streets",
    "Surface",
    "WinterClass",
    "YesNo",
]

# attribute -> enum of its words; attributes that are not named here are numbers
STREET_CODES = {
    "footway_left": Footway, "footway_right": Footway, "cycleway_left": Cycleway, "cycleway_right": Cycleway,
    "segregated": YesNo, "lit": YesNo, "surface": Surface, "smoothness": Smoothness,
    "parking_left": Parking, "parking_right": Parking, "calming": YesNo, "winter_class": WinterClass, "owner": Owner,
    "oneway_bicycle": YesNo,
}
STREET_NUMBERS = ("speed_limit", "v85", "adt", "heavy_share", "lanes", "carriageway_width", "footway_width",
                  "buffer_width", "path_width", "gradient", "peak_volume")
CROSSING_CODES = {"marked": YesNo, "island": YesNo, "raised": YesNo, "continuous": YesNo, "slip_lane": YesNo,
                  "cycle_crossing": YesNo, "signal_phase": SignalPhase, "lit": YesNo, "barrier": RailBarrier,
                  "lights": YesNo, "bell": YesNo, "supervised": YesNo}
CROSSING_NUMBERS = ("island_depth", "signal_speed", "sight_distance", "parking_distance")


class _Table:
    """Rows that can be taken and replaced; shared by ``Streets`` and ``Crossings``."""

    def __len__(self):
        return len(self.kind)

    def take(self, rows):
        """The table of the given rows, in that order."""
        return replace(self, **{
            f.name: (column.take(rows) if isinstance(column, (Attribute, Lines)) else column[rows])
            for f in fields(self) for column in (getattr(self, f.name),)})

    def with_columns(self, **columns):
        """A copy with some columns replaced."""
        return replace(self, **columns)

    def joined(self, other):
        """The rows of this table and then those of another."""
        return replace(self, **{f.name: _joined(getattr(self, f.name), getattr(other, f.name)) for f in fields(self)})

    @classmethod
    def attribute_names(cls):
        """Names of the columns that carry a provenance, in layer order."""
        return tuple(f.name for f in fields(cls) if f.type is Attribute)


def _joined(first, second):
    """Two columns end to end."""
    if isinstance(first, Lines):
        return Lines(np.concatenate([first.xy, second.xy]), np.r_[first.first, second.first[1:] + first.first[-1]])
    if isinstance(first, Attribute):
        return Attribute(np.concatenate([first.values, second.values]), np.concatenate([first.source, second.source]))
    return np.concatenate([first, second])


@dataclass(frozen=True, eq=False)
class Streets(_Table):
    """Streets and paths as the ``streets`` layer has them.

    Attributes
    ----------
    lines : Lines
        Geometry, metres.
    street_id : ndarray of object, shape (n,)
        Ids in the type of the input.
    name : ndarray of object, shape (n,)
        Street names, ``""`` where there is none.
    kind, service, junction, foot, bicycle, oneway, cut_end : ndarray of int8, shape (n,)
        Codes of ``Kind``, ``Service``, ``Junction``, ``Access``, ``Access``, ``Oneway``, ``CutEnd``; never missing.
    level : ndarray of int16, shape (n,)
        Bridge and tunnel layer; 0 where not given.
    busy_street : ndarray of float64, shape (n,)
        Vehicles a day above which a street counts as a main street (``country.busy_street``), given together with the
        assumed values; inf before.
    speed_limit, v85, adt, heavy_share, lanes, carriageway_width, ... : Attribute
        The rest, with provenance; units as in the layer (km/h, veh/day, %, m, veh/h).
        Of a way without motor traffic ``speed_limit``, ``adt`` and ``buffer_width`` tell of the street it runs beside
        (missing where it runs by itself).
    """

    lines: Lines
    street_id: np.ndarray
    name: np.ndarray
    kind: np.ndarray
    service: np.ndarray
    junction: np.ndarray
    foot: np.ndarray
    bicycle: np.ndarray
    oneway: np.ndarray
    cut_end: np.ndarray
    level: np.ndarray
    busy_street: np.ndarray
    speed_limit: Attribute
    v85: Attribute
    adt: Attribute
    heavy_share: Attribute
    lanes: Attribute
    carriageway_width: Attribute
    footway_left: Attribute
    footway_right: Attribute
    footway_width: Attribute
    buffer_width: Attribute
    cycleway_left: Attribute
    cycleway_right: Attribute
    path_width: Attribute
    segregated: Attribute
    lit: Attribute
    surface: Attribute
    smoothness: Attribute
    gradient: Attribute
    parking_left: Attribute
    parking_right: Attribute
    calming: Attribute
    winter_class: Attribute
    peak_volume: Attribute
    owner: Attribute
    oneway_bicycle: Attribute

    @classmethod
    def blank(cls, lines, kind, **columns):
        """Streets of which nothing but geometry and kind is known; ``columns`` replace what is known."""
        n = len(lines)
        code = {name: np.zeros(n, dtype=np.int8) for name in ("service", "junction", "oneway", "cut_end")}
        table = {f.name: Attribute.missing(n, np.int8 if f.name in STREET_CODES else float)
                 for f in fields(cls) if f.type is Attribute}
        table.update(code, lines=lines, kind=np.asarray(kind, dtype=np.int8), level=np.zeros(n, dtype=np.int16),
                     busy_street=np.full(n, np.inf),
                     foot=np.full(n, Access.YES, dtype=np.int8), bicycle=np.full(n, Access.YES, dtype=np.int8),
                     street_id=np.array([str(i) for i in range(n)], dtype=object), name=np.full(n, "", dtype=object))
        table.update(columns)
        return cls(**table)

    @property
    def motor(self):
        """Mask of the streets with motor traffic (network model, rule 1)."""
        empty = (self.adt.values == 0) & self.adt.known
        return (self.kind < FIRST_FOOT_KIND) & ~empty

    @property
    def major(self):
        """Mask of the motor streets of kind tertiary and above, or with more traffic than ``busy_street``, known so."""
        busy = (np.nan_to_num(self.adt.values) > self.busy_street) & self.adt.known
        return self.motor & ((self.kind <= Kind.TERTIARY) | busy)

    @property
    def walkable(self):
        """Mask of the ways on which walking is permitted."""
        return (self.foot != Access.NO) & (self.kind != Kind.MOTORWAY)


@dataclass(frozen=True, eq=False)
class Crossings(_Table):
    """Mapped crossings as the ``crossings`` layer has them.

    Attributes
    ----------
    crossing_id : ndarray of object, shape (n,)
        Ids in the type of the input.
    street_id : ndarray of object, shape (n,)
        The street that is crossed, ``None`` where not given.
    xy : ndarray of float64, shape (n, 2)
        Place, metres.
    kind : ndarray of int8, shape (n,)
        ``CrossingKind`` codes; never missing.
    guard_hours : ndarray of object, shape (n,)
        Hours of a crossing guard as text (``"07:30-08:15"``), ``""`` where there is none.
    marked, island, island_depth, raised, ... : Attribute
        The rest, with provenance; units as in the layer (m, m/s). ``barrier``, ``lights``, ``bell`` and ``supervised``
        tell how rails warn of a train.
    """

    crossing_id: np.ndarray
    street_id: np.ndarray
    xy: np.ndarray
    kind: np.ndarray
    guard_hours: np.ndarray
    marked: Attribute
    island: Attribute
    island_depth: Attribute
    raised: Attribute
    continuous: Attribute
    slip_lane: Attribute
    cycle_crossing: Attribute
    signal_speed: Attribute
    signal_phase: Attribute
    sight_distance: Attribute
    lit: Attribute
    parking_distance: Attribute
    barrier: Attribute
    lights: Attribute
    bell: Attribute
    supervised: Attribute

    @classmethod
    def blank(cls, xy, kind, **columns):
        """Crossings of which nothing but place and kind is known; ``columns`` replace what is known."""
        xy = np.asarray(xy, dtype=float).reshape(-1, 2)
        n = len(xy)
        table = {f.name: Attribute.missing(n, np.int8 if f.name in CROSSING_CODES else float)
                 for f in fields(cls) if f.type is Attribute}
        table.update(xy=xy, kind=np.asarray(kind, dtype=np.int8), street_id=np.full(n, None, dtype=object),
                     crossing_id=np.array([str(i) for i in range(n)], dtype=object),
                     guard_hours=np.full(n, "", dtype=object))
        table.update(columns)
        return cls(**table)
