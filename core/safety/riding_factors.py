# SPDX-License-Identifier: GPL-2.0-or-later
"""The factors of riding as ``resources/profiles/risk.yaml`` writes them under ``riding:``."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Riding:
    """Riding a bicycle on a carriageway; the meaning of each figure stands in the file beside it."""

    none: float
    shared: float
    lane: float
    track: float
    root_up_to: float
    parked: float
    downhill: float
    downhill_from: float
    effort: float
    pushing: float
    pushing_step: float
    straight_angle: float
    straight_on: float
    mixing: float
    lane_volume: float
    speed_1: float
    volume_1: float
    speed_2: float
    speed_2_main: float
    speed_3: float
    speed_3_main: float
    lane_speed_2: float
    lane_speed_3: float
    dooring: float
