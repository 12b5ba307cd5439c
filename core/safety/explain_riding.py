# SPDX-License-Identifier: GPL-2.0-or-later
"""Why riding on a carriageway has its class: codes and figures of the rows that are told, for ``processing/words``."""
from dataclasses import dataclass

import numpy as np

from ..defaults import fill_defaults
from .along import FORBIDDEN
from .assess import one_of_two, take_attributes
from .coverage import riding_coverage
from .riding import facilities, gradients, riding_class, riding_parts
from .traffic import traffic_of

FACTORS = ("separation", "speed", "volume", "parking", "slope", "light", "season")


@dataclass(frozen=True, eq=False)
class RidingReasons:
    """One row per side told; all arrays of shape (k,).

    Attributes
    ----------
    street, side, name, kind, klass, speed, adt, speed_source, volume_source, measured, doubted, judgement, coverage, \
factors
        As in ``SideReasons``.
    facility : ndarray of int
        ``Cycleway`` code of the side.
    parked, steep : ndarray of bool
        Whether parked cars, and a slope down which it is too fast, add to the risk.
    """

    street: np.ndarray
    side: np.ndarray
    name: np.ndarray
    kind: np.ndarray
    klass: np.ndarray
    facility: np.ndarray
    parked: np.ndarray
    steep: np.ndarray
    speed: np.ndarray
    adt: np.ndarray
    speed_source: np.ndarray
    volume_source: np.ndarray
    measured: np.ndarray
    doubted: np.ndarray
    judgement: np.ndarray
    coverage: np.ndarray
    factors: dict

    def __len__(self):
        return len(self.klass)


def explain_riding(streets, inner, rows, columns, sides, profile, country, scenario="DAYLIGHT"):
    """Reasons of riding on some sides.

    Parameters
    ----------
    streets, inner, profile, country, scenario
        As given to ``assess_riding``.
    rows, columns : ndarray of int, shape (k,)
        Street and side (0 = left, 1 = right) of each reason.
    sides : Sides
        The assessment, with judgements if there are any.

    Returns
    -------
    RidingReasons
    """
    rows, columns = np.asarray(rows, dtype=np.int64), np.asarray(columns, dtype=np.int64)
    table = fill_defaults(take_attributes(streets, rows), country.defaults)
    traffic = traffic_of(table, profile.factors, one_of_two(table, np.asarray(inner, dtype=bool)[rows]))
    lane, at = facilities(table), (np.arange(len(rows)), columns)
    parts = riding_parts(table, traffic, profile, scenario, country.left_hand_traffic)
    computed = riding_class(table, traffic, lane, profile.factors.riding)[at]
    klass, judgement = sides.klass[rows, columns], sides.judgement[rows, columns]
    down = -gradients(table, country.left_hand_traffic) > profile.factors.riding.downhill_from
    return RidingReasons(
        street=rows, side=columns, name=table.name, kind=table.kind, klass=klass, facility=lane[at],
        parked=parts["parking"][at] > 1, steep=down[at], speed=traffic.gate, adt=traffic.adt,
        speed_source=traffic.speed_source, volume_source=traffic.volume_source, measured=traffic.measured,
        doubted=(judgement < 0) & (computed < klass) & (klass < FORBIDDEN), judgement=judgement,
        coverage=riding_coverage(table, traffic, profile.factors.coverage, scenario)[at],
        factors={name: np.broadcast_to(parts[name], lane.shape)[at] for name in FACTORS})
