# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures that may free a place, put into the data of streets and crossings."""
import numpy as np

from ..streets import Attribute, CrossingKind, Footway, RailBarrier, SignalPhase, Source, WinterClass, YesNo
from ..what_if import GUARD


def _stated(value, column):
    """A column that the town has stated, one value for all."""
    return Attribute(np.full(len(column.values), value, dtype=column.values.dtype),
                     np.full(len(column.values), Source.STATED, dtype=np.uint8))


def street_with(streets, name, traffic, width, buffer):
    """The streets as they were with a measure; away from traffic there is no speed and no volume to lower."""
    columns, (speed, volume) = {}, traffic
    if speed == speed:
        columns["speed_limit"] = streets.speed_limit.filled(
            slice(None), np.minimum(streets.speed_limit.values, speed), Source.STATED)
        columns["v85"] = streets.v85.filled(slice(None), np.minimum(streets.v85.values, speed), Source.STATED)
    if volume == volume:
        columns["adt"] = streets.adt.filled(slice(None), np.minimum(streets.adt.values, volume), Source.STATED)
        columns["peak_volume"] = _stated(np.nan, streets.peak_volume)
    if name in ("footway", "buffer", "slower_footway"):
        kind = Footway.BUFFERED if name == "buffer" else Footway.FOOTWAY
        columns.update(footway_left=_stated(kind, streets.footway_left),
                       footway_right=_stated(kind, streets.footway_right),
                       footway_width=_stated(width, streets.footway_width))
    if name == "buffer":
        columns["buffer_width"] = _stated(buffer, streets.buffer_width)
    if name == "lit":
        columns["lit"] = _stated(YesNo.YES, streets.lit)
    if name == "winter":
        columns["winter_class"] = _stated(WinterClass.K2, streets.winter_class)
    return streets.with_columns(**columns)


def crossing_with(crossings, name, profile):
    """The crossings as they were with a measure; whatever is built there is marked."""
    kind, columns = crossings.kind.copy(), {}
    if name in ("zebra", "raised", "island", "guard", "slower_raised", "raised_island"):
        kind[kind == CrossingKind.UNMARKED] = CrossingKind.ZEBRA
    if name == "signals":
        kind[:] = CrossingKind.SIGNALS
        columns.update(signal_phase=_stated(SignalPhase.PROTECTED, crossings.signal_phase),
                       signal_speed=_stated(profile.signal_speed, crossings.signal_speed))
    if name == "apart":
        kind[:] = CrossingKind.UNDERPASS
        columns["lit"] = _stated(YesNo.YES, crossings.lit)
    if name == "barriers":
        columns["barrier"] = _stated(RailBarrier.YES, crossings.barrier)
    if name == "lights":
        columns["lights"] = _stated(YesNo.YES, crossings.lights)
    if "raised" in name:
        columns["raised"] = _stated(YesNo.YES, crossings.raised)
    if "island" in name:
        columns.update(island=_stated(YesNo.YES, crossings.island), island_depth=_stated(
            profile.factors.crossing.island_depth, crossings.island_depth))
    if name == "guard":
        columns["guard_hours"] = np.full(len(kind), GUARD, dtype=object)
    return crossings.with_columns(kind=kind, **columns)
