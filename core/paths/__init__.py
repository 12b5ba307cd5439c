# SPDX-License-Identifier: GPL-2.0-or-later
"""Designated School Paths, what stands on them, what children say; and the streets and crossings on a path."""
from .crossings_on import PathCrossings, path_crossings
from .decisions import Decisions, decision_points
from .layers import Elements, Paths, Status, Voice, Voices
from .likeliest import LEFT, RIGHT
from .pieces import joined
from .streets_along import PathStreets, path_streets

__all__ = ["LEFT", "RIGHT", "Decisions", "Elements", "PathCrossings", "PathStreets", "Paths", "Status", "Voice",
           "Voices", "decision_points", "joined", "path_crossings", "path_streets"]
