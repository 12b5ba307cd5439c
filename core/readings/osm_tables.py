# SPDX-License-Identifier: GPL-2.0-or-later
"""The shipped table of OpenStreetMap values (``resources/osm/tags.yaml``), turned round to be looked up."""
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ..codes import BarrierKind
from ..streets import (
    Access,
    CrossingKind,
    Cycleway,
    Footway,
    Junction,
    Kind,
    Oneway,
    Owner,
    Parking,
    RailBarrier,
    Service,
    Smoothness,
    Surface,
    WinterClass,
    YesNo,
)
from ..yaml_file import Choice, ListOf, MapOf, Text, Whole, document, load

FILE = Path(__file__).resolve().parents[2] / "resources" / "osm" / "tags.yaml"
CODES = {
    "kind": Kind, "service": Service, "junction": Junction, "oneway": Oneway, "access": Access, "footway": Footway,
    "shoulder": YesNo, "cycleway": Cycleway, "parking": Parking, "parking_lane": Parking,
    "parking_orientation": Parking, "lit": YesNo, "segregated": YesNo, "surface": Surface, "smoothness": Smoothness,
    "calming": YesNo, "winter": WinterClass, "owner": Owner, "crossing": CrossingKind, "crossing_ref": CrossingKind,
    "markings": YesNo, "raised": YesNo, "rail_barrier": RailBarrier, "rail_lights": YesNo, "rail_bell": YesNo,
    "rail_supervised": YesNo,
}
LISTS = ("left_out", "unusual", "area_kinds", "closed_to_motors", "vehicle_barriers", "closed_barriers", "dwellings",
         "not_homes", "buildings_not_homes", "gates")


@dataclass(frozen=True)
class OsmTables:
    """What OpenStreetMap values mean.

    Attributes
    ----------
    codes : dict of str to dict
        Table name (``"surface"``) -> OpenStreetMap value -> code of the enum named in ``CODES``.
    lists : dict of str to frozenset
        List name (``"left_out"``) -> values.
    speeds : dict of str to int
        Word of ``maxspeed`` that is the same everywhere -> km/h.
    speeds_by_law : dict of str to int
        ``"FI:urban"`` -> km/h.
    barriers : dict of BarrierKind to dict
        Kind -> OpenStreetMap key -> values.
    smallest_water : int
        Water of less area is no barrier, m².
    """

    codes: dict
    lists: dict
    speeds: dict
    speeds_by_law: dict
    barriers: dict
    smallest_water: int


def _make(speed_words, speeds_by_law, barriers, smallest_water, **tables):
    codes = {name: {value: enum[word.upper()] for word, values in tables[name].items() for value in values}
             for name, enum in CODES.items()}
    lists = {name: frozenset(tables[name]) for name in LISTS}
    barriers = {BarrierKind[kind.upper()]: dict(values_of) for kind, values_of in barriers.items()}
    return OsmTables(codes, lists, dict(speed_words), dict(speeds_by_law), barriers, smallest_water)


def _schema():
    keys = {name: MapOf(Choice(*(code.name.lower() for code in enum)), ListOf(Text()))
            for name, enum in CODES.items()}
    keys.update({name: ListOf(Text()) for name in LISTS})
    keys.update(speed_words=MapOf(Text(), Whole(1, 150)), speeds_by_law=MapOf(Text(), Whole(1, 150)),
                barriers=MapOf(Choice("railway", "water"), MapOf(Text(), ListOf(Text()))),
                smallest_water=Whole(0, 1_000_000))
    return document("osmtags", keys, lambda schema, id, title, adopted, **tables: _make(**tables))


@lru_cache(maxsize=1)
def tables():
    """The shipped tables, read once."""
    return load(FILE, _schema())
