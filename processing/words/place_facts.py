# SPDX-License-Identifier: GPL-2.0-or-later
"""What makes a place better or worse than its traffic, in words: sight, parked cars, light, what warns of trains."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.safety.reasons import Hinder, Warn
from ...core.streets import CrossingKind, RailBarrier
from ..language import user_locale

translate = QCoreApplication.translate


def side_hinders(reasons, row):
    """What hinders along a street; phrases."""
    hinders = int(reasons.hinders[row])
    told = [translate("SchoolPath", "densely parked cars")] if hinders & Hinder.PARKED else []
    return told + _dark(hinders, reasons.light_known[row])


def step_hinders(reasons, row):
    """What hinders at a crossing; phrases."""
    hinders = int(reasons.hinders[row])
    told = []
    if hinders & Hinder.SLIP:
        told.append(translate("SchoolPath", "over a slip lane"))
    if hinders & Hinder.SIGHT:
        told.append(translate("SchoolPath", "sight too short"))
    if hinders & Hinder.PARKED:
        told.append(translate("SchoolPath", "parked cars close by"))
    return told + _dark(hinders, reasons.light_known[row])


def rail_place(reasons, row):
    """A crossing of rails."""
    signals = int(reasons.warns[row]) & Warn.LIGHTS
    if reasons.kind[row] == CrossingKind.RAIL:
        return translate("SchoolPath", "level crossing of a railway")
    return translate("SchoolPath", "crossing of tram tracks with signals") if signals else \
        translate("SchoolPath", "crossing of tram tracks")


def rail_warnings(reasons, row):
    """What says at rails that a train or tram comes; phrases."""
    warns, railway = int(reasons.warns[row]), reasons.kind[row] == CrossingKind.RAIL
    told = _of_railway(int(reasons.barrier[row]), warns) if railway else []
    if not railway and not warns & (Warn.LIGHTS | Warn.LIGHTS_KNOWN):
        told.append(translate("SchoolPath", "signals not known, taken as none"))
    if warns & Warn.BELL:
        told.append(translate("SchoolPath", "bell"))
    if warns & Warn.SUPERVISED:
        told.append(translate("SchoolPath", "supervised"))
    return told + _dark(int(reasons.hinders[row]), reasons.light_known[row])


def _of_railway(barrier, warns):
    """Barriers and lights of a level crossing, and what of them is not known."""
    lights, barrier_known, lights_known = (warns & bit for bit in (Warn.LIGHTS, Warn.BARRIER_KNOWN, Warn.LIGHTS_KNOWN))
    if barrier or lights:
        there = {RailBarrier.FULL: [translate("SchoolPath", "full barriers")],
                 RailBarrier.HALF: [translate("SchoolPath", "half barriers")],
                 RailBarrier.YES: [translate("SchoolPath", "barriers")]}.get(barrier, [])
        return there + ([translate("SchoolPath", "lights")] if lights else [])
    if barrier_known and lights_known:
        return [translate("SchoolPath", "neither barriers nor lights")]
    if barrier_known:
        return [translate("SchoolPath", "no barriers; lights not known, taken as none")]
    if lights_known:
        return [translate("SchoolPath", "no lights; barriers not known, taken as none")]
    return [translate("SchoolPath", "barriers and lights not known, taken as none")]


def signal_limits(reasons, row):
    """What keeps signals from the best class; phrases."""
    told = []
    if reasons.stage[row] > 0:
        told.append(translate("SchoolPath", "{width} m in one go").format(width=_decimal(reasons.stage[row])))
    if reasons.green[row] > 0:
        told.append(translate("SchoolPath", "green for {speed} m/s").format(speed=_decimal(reasons.green[row])))
    return told


def _dark(hinders, known):
    if not hinders & Hinder.DARK:
        return []
    return [translate("SchoolPath", "unlit") if known else
            translate("SchoolPath", "lighting not known, taken as unlit")]


def _decimal(number):
    return user_locale().toString(float(number), "f", 1)
