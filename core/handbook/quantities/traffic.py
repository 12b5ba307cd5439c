# SPDX-License-Identifier: GPL-2.0-or-later
"""The traffic of the street that a path runs along or crosses."""
import numpy as np

from ..measured import first_known, measured, of_street
from .registry import quantity


def speed_of(scene, subjects):
    """Speed driven: v85 where known, else the posted limit, km/h (network model, rule 17); a ``Column``."""
    v85, limit = (of_street(scene, subjects, name) for name in ("v85", "speed_limit"))
    column = first_known(v85, limit)
    return type(column)(column.values, column.known, limit.why)


def peak_of(scene, subjects):
    """Vehicles in the busiest hour: as counted, else a share (10 %) of the day (reference H9); a ``Column``."""
    day, hour = (of_street(scene, subjects, name) for name in ("adt", "peak_volume"))
    share = scene.profile.factors.peak_share
    column = first_known(hour, type(day)(day.values * share, day.known, day.why))
    return type(column)(column.values, column.known, day.why)


@quantity("speed")
def speed(scene, subjects):
    """Speed driven (v85), else the posted limit, km/h."""
    return speed_of(scene, subjects).measured()


@quantity("speed_limit")
def speed_limit(scene, subjects):
    """Posted limit, km/h."""
    return of_street(scene, subjects, "speed_limit").measured()


@quantity("adt")
def adt(scene, subjects):
    """Vehicles a day."""
    return of_street(scene, subjects, "adt").measured()


@quantity("peak_volume")
def peak_volume(scene, subjects):
    """Vehicles in the busiest hour; 10 % of the day where not counted."""
    return peak_of(scene, subjects).measured()


@quantity("heavy_share")
def heavy_share(scene, subjects):
    """Share of heavy vehicles, %."""
    return of_street(scene, subjects, "heavy_share").measured()


@quantity("heavy_volume")
def heavy_volume(scene, subjects):
    """Heavy vehicles in the busiest hour, veh/h: the share of heavy ones in it."""
    share, peak = of_street(scene, subjects, "heavy_share"), peak_of(scene, subjects)
    return measured(share.values / 100 * peak.values, share.known & peak.known,
                    np.where(share.known, peak.why, share.why))


@quantity("lanes")
def lanes(scene, subjects):
    """Lanes of the street."""
    return of_street(scene, subjects, "lanes").measured()
