# SPDX-License-Identifier: GPL-2.0-or-later
"""The traffic of each street as the model reads it: the speed of the gate, the speed of the risk, the volume."""
from dataclasses import dataclass, replace

import numpy as np

from ..defaults import runs_beside
from ..streets import Source, YesNo
from .curves import driven_speed, impact_ratio, volume_factor


@dataclass(frozen=True, eq=False)
class Traffic:
    """Speed and volume, one row per street.

    A way without motor traffic has those of the street it runs beside, and NaN where it runs by itself.

    Attributes
    ----------
    gate : ndarray
        Speed that classes count with: v85 where given, else the posted limit, km/h.
    adt : ndarray
        Vehicles a day.
    peak : ndarray
        Vehicles in the busiest hour.
    speed_factor, volume_factor : ndarray
        S(v) and V(q) of the risk.
    speed_source, volume_source : ndarray of uint8
        ``Source`` of what speed and volume rest on.
    measured : ndarray of bool
        Whether ``gate`` is a v85.
    exposed : ndarray of bool
        Whether there is motor traffic, on the way or beside it.
    """

    gate: np.ndarray
    adt: np.ndarray
    peak: np.ndarray
    speed_factor: np.ndarray
    volume_factor: np.ndarray
    speed_source: np.ndarray
    volume_source: np.ndarray
    measured: np.ndarray
    exposed: np.ndarray


def traffic_of(streets, factors, halved=None):
    """Traffic of filled streets.

    Parameters
    ----------
    streets : Streets
        Streets whose missing values are filled.
    factors : Factors
        The model's factors.
    halved : ndarray of bool, optional
        One carriageway of two: a default volume is halved.

    Returns
    -------
    Traffic
    """
    exposed = streets.motor | runs_beside(streets)
    measured = streets.v85.known
    gate = np.where(measured, streets.v85.values, streets.speed_limit.values)
    counted = streets.peak_volume.known
    adt_known = streets.adt.known
    adt = streets.adt.values
    if halved is not None:
        adt = np.where(halved & ~adt_known, adt / 2, adt)
    adt = np.where(counted & ~adt_known, streets.peak_volume.values / factors.peak_share, adt)
    peak = np.where(counted, streets.peak_volume.values, adt * factors.peak_share)
    calmed = streets.calming.values == YesNo.YES
    driven = driven_speed(streets.speed_limit.values, np.where(measured, streets.v85.values, np.nan), calmed,
                          factors.speed)
    volume_source = np.where(adt_known, streets.adt.source,
                             np.where(counted, streets.peak_volume.source, Source.DEFAULT)).astype(np.uint8)
    speed_source = np.where(measured, streets.v85.source, np.where(
        streets.speed_limit.given, streets.speed_limit.source, Source.DEFAULT)).astype(np.uint8)
    heavy = np.nan_to_num(streets.heavy_share.values)
    return Traffic(gate=gate, adt=adt, peak=peak, exposed=exposed, measured=measured,
                   speed_source=speed_source, volume_source=volume_source,
                   speed_factor=np.where(exposed, impact_ratio(driven, factors.speed), 1.0),
                   volume_factor=np.where(exposed, volume_factor(adt, heavy, factors.volume), 1.0))


def exposed_only(traffic, rows):
    """Traffic of streets given by rows, in which steps over no street (row -1) see none."""
    if np.all(rows >= 0):
        return traffic
    return replace(traffic, exposed=traffic.exposed & (rows >= 0))
