# SPDX-License-Identifier: GPL-2.0-or-later
"""The measures of the handbook: each a function of the scene and of the places that are asked for."""
from . import (
    along,
    codes,
    crossings,
    homes,
    light,
    looks,
    markers,
    near_school,
    path,
    room,
    shortest,
    sight,
    spacing,
    traffic,
    voices,
)
from .registry import QUANTITIES, measure, quantity

# imported for the measures that they register
MODULES = (along, codes, crossings, homes, light, looks, markers, near_school, path, room, shortest, sight, spacing,
           traffic, voices)

__all__ = ["MODULES", "QUANTITIES", "measure", "quantity"]
