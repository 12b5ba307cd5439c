# SPDX-License-Identifier: GPL-2.0-or-later
"""Values that stand in for missing ones, by kind of street and kind of crossing.

Every default is marked ``Source.DEFAULT``. For what a missing value could be at worst and at best, the same defaults
are put in their pessimistic and favourable form; a default that came with the layer moves only to the worse
(or better) side, so that pessimistic data are never milder than the data themselves.
"""
from dataclasses import dataclass

import numpy as np

from .figures import assumed
from .streets import (
    CROSSING_CODES,
    FIRST_FOOT_KIND,
    STREET_CODES,
    Attribute,
    CrossingKind,
    Footway,
    Kind,
    Oneway,
    SignalPhase,
    Source,
)
from .yaml_file import Choice, MapOf, Number, Optional, Table

CENTRAL, PESSIMISTIC, FAVOURABLE = 0, 1, 2
ANY = "any"
# what is worse: +1 the higher value, -1 the lower one
WORSE = {
    "speed_limit": 1, "adt": 1, "heavy_share": 1, "lanes": 1, "carriageway_width": 1, "footway_width": -1,
    "buffer_width": -1, "path_width": -1, "footway_left": -1, "footway_right": -1, "segregated": -1, "lit": -1,
    "surface": 1, "smoothness": 1, "parking_left": 1, "parking_right": 1, "calming": -1, "winter_class": 1,
    "marked": -1, "island": -1, "island_depth": -1, "raised": -1, "continuous": -1, "slip_lane": 1,
    "cycle_crossing": 1, "signal_speed": 1, "signal_phase": 1, "barrier": -1, "lights": -1,
}
BOTH_SIDES = {"footway": ("footway_left", "footway_right"), "parking": ("parking_left", "parking_right")}
STREET_TABLES = ("speed_limit", "adt", "heavy_share", "lanes", "lanes_oneway", "lane_width", "footway", "footway_width",
                 "buffer_width", "path_width", "segregated", "lit", "surface", "smoothness", "parking", "calming",
                 "winter_class")
CROSSING_TABLES = ("marked", "island", "island_depth", "raised", "continuous", "slip_lane", "cycle_crossing",
                   "signal_speed", "signal_phase", "barrier", "lights", "lit")
LATER_TABLES = ("barrier", "lights")  # of crossings; a file from before there were such fields has none
BESIDE_TABLES = ("speed_limit", "adt", "heavy_share", "buffer_width")


@dataclass(frozen=True, eq=False)
class Defaults:
    """Assumed values of a country or town.

    Attributes
    ----------
    streets : dict
        Attribute -> ndarray (3, kinds): central, pessimistic, favourable; NaN where nothing is assumed.
    beside : dict
        Attribute -> ndarray (3,): the street beside a footway of its own, where only some of it is given.
    crossings : dict
        Attribute -> ndarray (3, kinds of crossing).
    busy_street : float
        Vehicles a day above which a street counts as a main street, if so many are known.
    """

    streets: dict
    beside: dict
    crossings: dict
    busy_street: float


def _value_type(name, codes):
    enum = codes.get(BOTH_SIDES.get(name, (name,))[0])
    return Number(0) if enum is None else Choice(*(member.name.lower() for member in enum))


def _tables(names, kinds, codes):
    kind = Choice(ANY, *(k.name.lower() for k in kinds))
    return Table({name: Optional(MapOf(kind, assumed(_value_type(name, codes))), {}) for name in names})


SCHEMA = Table({
    "streets": _tables(STREET_TABLES, Kind, STREET_CODES),
    "beside": Table({name: assumed(Number(0)) for name in BESIDE_TABLES}),
    "crossings": _tables(CROSSING_TABLES, CrossingKind, CROSSING_CODES),
})


def _three(figure, enum):
    values = (figure.central, figure.pessimistic, figure.favourable)
    return [float(v if enum is None else enum[v.upper()]) for v in values]


def _arrays(section, kinds, codes):
    """Attribute -> ndarray (3, kinds) of a section of the file; a kind that is not named takes ``any``."""
    arrays = {}
    for name, figures in section.items():
        enum = codes.get(BOTH_SIDES.get(name, (name,))[0])
        table = np.full((3, len(kinds)), np.nan)
        for key in sorted(figures, key=lambda k: k != ANY):
            table[:, slice(None) if key == ANY else kinds[key.upper()]] = \
                np.reshape(_three(figures[key], enum), (3, 1)) if key == ANY else _three(figures[key], enum)
        arrays[name] = table
    return arrays


def defaults_from(section, busy_street):
    """``Defaults`` of the section ``defaults`` of a country file, and of its ``busy_street``."""
    return Defaults(streets=_arrays(section["streets"], Kind, STREET_CODES),
                    beside={name: np.array(_three(figure, None)) for name, figure in section["beside"].items()},
                    crossings=_arrays(section["crossings"], CrossingKind, CROSSING_CODES), busy_street=busy_street)


def runs_beside(streets):
    """Mask of the ways without motor traffic that run beside a street (its speed, volume or distance is given)."""
    beside = streets.buffer_width.given | streets.speed_limit.given | (streets.adt.given & (streets.adt.values > 0))
    return (streets.kind >= FIRST_FOOT_KIND) & beside


def street_assumptions(streets, defaults, variant=CENTRAL):
    """What would be assumed of every street if nothing were known: attribute -> ndarray (n,), NaN = nothing."""
    kind = streets.kind.astype(np.intp)
    table = {name: array[variant][kind] for name, array in defaults.streets.items()}
    motor, beside = streets.motor, runs_beside(streets)
    values = {name: table[name] for name in STREET_TABLES if name not in BOTH_SIDES and not name.startswith("lane")}
    for name in BESIDE_TABLES:
        of_beside = _of_street_beside(getattr(streets, name), name, defaults, variant)
        values[name] = np.where(motor, values[name], np.where(beside, of_beside, np.nan))
    for name, sides in BOTH_SIDES.items():
        values.update({side: np.where(motor, table[name], np.nan) for side in sides})
    if variant != FAVOURABLE:  # an assumed footway is one, so a known one on the other side leaves none to assume
        for side, other in (("footway_left", streets.footway_right), ("footway_right", streets.footway_left)):
            there = other.known & (other.values >= Footway.FOOTWAY) & (other.values <= Footway.BUFFERED)
            values[side] = np.where(motor & there, float(Footway.NONE), values[side])
    one_way = streets.oneway != Oneway.NO
    values["lanes"] = np.where(motor, np.where(one_way, table["lanes_oneway"], table["lanes"]), np.nan)
    lanes = streets.lanes.values if variant == CENTRAL else _moved(streets.lanes, values["lanes"], "lanes", variant)
    lanes = np.where(np.isnan(lanes), values["lanes"], lanes)
    values["carriageway_width"] = np.where(motor, lanes * table["lane_width"], np.nan)
    return values


def _of_street_beside(attribute, name, defaults, variant):
    """What is assumed of the street beside a way, shape (n,).

    A way beside a street of which only assumed values are known has those of that street; the worst and best of them
    are those of the kinds of street that the value is assumed of. Else they are those of a street of unknown kind.
    """
    unknown, value = defaults.beside[name][[CENTRAL, variant]]
    result = np.full(len(attribute.values), value)
    if variant == CENTRAL:
        return result
    usual, varied = defaults.streets[name][CENTRAL, :FIRST_FOOT_KIND], defaults.streets[name][variant, :FIRST_FOOT_KIND]
    farthest = np.max if (WORSE[name] > 0) == (variant == PESSIMISTIC) else np.min
    for one in np.setdiff1d(usual[~np.isnan(usual)], unknown):
        result[attribute.values == one] = farthest(varied[usual == one])
    return result


def _missing(name, attribute):
    """Mask of the values that must be assumed; the word "unknown" is no value."""
    unknown = {"footway_left": Footway.UNKNOWN, "footway_right": Footway.UNKNOWN,
               "signal_phase": SignalPhase.UNKNOWN}.get(name)
    return ~attribute.given if unknown is None else ~attribute.given | (attribute.values == unknown)


def _filled(table, assumptions):
    columns = {}
    for name, value in assumptions.items():
        attribute = getattr(table, name)
        rows = np.flatnonzero(_missing(name, attribute) & ~np.isnan(value))
        if len(rows):
            columns[name] = attribute.filled(rows, value[rows], Source.DEFAULT)
    return table.with_columns(**columns)


def _moved(attribute, value, name, variant):
    """Values in which defaults have moved to the worse or the better side."""
    higher = (WORSE[name] > 0) == (variant == PESSIMISTIC)
    default = attribute.given & (attribute.source == Source.DEFAULT) & ~np.isnan(value)
    moved = np.maximum(attribute.values, value) if higher else np.minimum(attribute.values, value)
    return np.where(default, moved, attribute.values)


def _varied(table, assumptions, variant):
    columns = {}
    for name, value in assumptions.items():
        attribute = getattr(table, name)
        if np.any(attribute.source == Source.DEFAULT):
            values = _moved(attribute, value, name, variant).astype(attribute.values.dtype)
            columns[name] = Attribute(values, attribute.source)
    return table.with_columns(**columns)


def fill_defaults(streets, defaults):
    """Streets whose missing values are the central defaults, and that know from when on a street is busy."""
    filled = _filled(streets, street_assumptions(streets, defaults))
    return filled.with_columns(busy_street=np.full(len(streets), defaults.busy_street))


def with_pessimistic(streets, defaults):
    """Filled streets whose defaults are the worst that is plausible."""
    return _street_variant(streets, defaults, PESSIMISTIC)


def with_favourable(streets, defaults):
    """Filled streets whose defaults are the best that is plausible."""
    return _street_variant(streets, defaults, FAVOURABLE)


def _street_variant(streets, defaults, variant):
    return _varied(streets, street_assumptions(streets, defaults, variant), variant)


def _crossing_assumptions(crossings, defaults, variant):
    kind = crossings.kind.astype(np.intp)
    return {name: array[variant][kind] for name, array in defaults.crossings.items()}


def fill_crossing_defaults(crossings, defaults):
    """Crossings whose missing values are the central defaults."""
    return _filled(crossings, _crossing_assumptions(crossings, defaults, CENTRAL))


def with_pessimistic_crossings(crossings, defaults):
    """Filled crossings whose defaults are the worst that is plausible."""
    return _varied(crossings, _crossing_assumptions(crossings, defaults, PESSIMISTIC), PESSIMISTIC)


def with_favourable_crossings(crossings, defaults):
    """Filled crossings whose defaults are the best that is plausible."""
    return _varied(crossings, _crossing_assumptions(crossings, defaults, FAVOURABLE), FAVOURABLE)
