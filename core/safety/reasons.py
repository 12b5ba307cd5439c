# SPDX-License-Identifier: GPL-2.0-or-later
"""What the reasons of sides and steps are made of: codes and figures of the rows that are told."""
from dataclasses import dataclass
from enum import IntEnum

import numpy as np


class Help(IntEnum):
    """What helps at a step, as a bit mask."""

    ISLAND = 1
    RAISED = 2
    PROTECTED = 4
    GUARD = 8
    HALF = 16


class Hinder(IntEnum):
    """What makes a place worse than its traffic, as a bit mask."""

    SIGHT = 1  # shorter than needed
    PARKED = 2  # parked cars hide the child, or push it out among the traffic
    DARK = 4
    SLIP = 8


class Warn(IntEnum):
    """What is there, and known, at rails, as a bit mask."""

    LIGHTS = 1
    BELL = 2
    SUPERVISED = 4
    BARRIER_KNOWN = 8
    LIGHTS_KNOWN = 16


@dataclass(frozen=True, eq=False)
class SideReasons:
    """One row per side told; all arrays of shape (k,).

    Attributes
    ----------
    street, side : ndarray of int
        Row of ``Streets`` and 0 = left, 1 = right.
    name, kind : ndarray
        Name (``""`` = none) and ``Kind`` of the street.
    klass : ndarray of uint8
        Class of the gate.
    situation : ndarray of uint8
        ``Situation`` codes.
    speed, adt : ndarray of float64
        Speed of the gate, km/h, and vehicles a day; NaN where there is no traffic.
    speed_source, volume_source, footway_source : ndarray of uint8
        ``Source`` codes.
    measured : ndarray of bool
        Whether ``speed`` is a v85 and not the posted limit.
    doubted : ndarray of bool
        Whether the class is one step up because an assumed speed or volume may be worse.
    width : ndarray of float64
        Clear width of the footway or path, m; NaN where there is none.
    width_known : ndarray of bool
        Whether the width is no default.
    narrow : ndarray of bool
        Whether it is too narrow for the best class.
    light_known, winter_known : ndarray of bool
        Whether lighting and winter maintenance are no defaults.
    hinders : ndarray of uint8
        Sum of ``Hinder`` bits.
    judgement : ndarray of int32
        Row of the judgement that made the class, -1 = none.
    coverage : ndarray of float64
        As in ``Sides``.
    factors : dict
        Name of a factor -> ndarray of float64.
    """

    street: np.ndarray
    side: np.ndarray
    name: np.ndarray
    kind: np.ndarray
    klass: np.ndarray
    situation: np.ndarray
    speed: np.ndarray
    adt: np.ndarray
    speed_source: np.ndarray
    volume_source: np.ndarray
    measured: np.ndarray
    doubted: np.ndarray
    footway_source: np.ndarray
    width: np.ndarray
    width_known: np.ndarray
    narrow: np.ndarray
    light_known: np.ndarray
    winter_known: np.ndarray
    hinders: np.ndarray
    judgement: np.ndarray
    coverage: np.ndarray
    factors: dict

    def __len__(self):
        return len(self.klass)


@dataclass(frozen=True, eq=False)
class StepReasons:
    """One row per step told; all arrays of shape (k,).

    Attributes
    ----------
    step, street, crossing : ndarray of int
        Row of ``Steps``, of ``Streets`` and of ``Crossings`` (-1 = none).
    name, street_kind : ndarray
        Name of the street crossed (``""`` = none) and its ``Kind``.
    kind : ndarray of int8
        ``CrossingKind``.
    mapped : ndarray of bool
        Whether there is a crossing at all.
    mouth : ndarray of bool
        Mouth of a driveway or parking aisle.
    klass : ndarray of uint8
        Class of the gate.
    speed, adt, speed_source, volume_source, measured, doubted
        As in ``SideReasons``.
    lanes : ndarray of float64
        Lanes stepped over.
    many_lanes : ndarray of bool
        Whether they are too many for the best class.
    marking_known, phase_known : ndarray of bool
        Whether it is known that the crossing is marked, and whether cars turn at green.
    unlit : ndarray of bool
        Whether the place is unlit.
    wait : ndarray of float64
        Mean wait for a gap, s.
    long_wait : ndarray of bool
        Whether that is too long.
    helps, hinders : ndarray of uint8
        Sum of ``Help`` and of ``Hinder`` bits.
    light_known : ndarray of bool
        Whether lighting is no default.
    stage : ndarray of float64
        Width crossed in one go at signals where it is too wide for the best class, m; NaN elsewhere.
    green : ndarray of float64
        Walking speed that signals ask for where it is too fast for the best class, m/s; NaN elsewhere.
    barrier : ndarray of int8
        ``RailBarrier`` at rails; 0 elsewhere.
    warns : ndarray of uint8
        Sum of ``Warn`` bits; 0 where no rails are crossed.
    judgement, coverage, factors
        As in ``SideReasons``.
    """

    step: np.ndarray
    street: np.ndarray
    crossing: np.ndarray
    name: np.ndarray
    street_kind: np.ndarray
    kind: np.ndarray
    mapped: np.ndarray
    mouth: np.ndarray
    klass: np.ndarray
    speed: np.ndarray
    adt: np.ndarray
    speed_source: np.ndarray
    volume_source: np.ndarray
    measured: np.ndarray
    doubted: np.ndarray
    lanes: np.ndarray
    many_lanes: np.ndarray
    marking_known: np.ndarray
    phase_known: np.ndarray
    unlit: np.ndarray
    wait: np.ndarray
    long_wait: np.ndarray
    helps: np.ndarray
    hinders: np.ndarray
    light_known: np.ndarray
    stage: np.ndarray
    green: np.ndarray
    barrier: np.ndarray
    warns: np.ndarray
    judgement: np.ndarray
    coverage: np.ndarray
    factors: dict

    def __len__(self):
        return len(self.klass)
