# SPDX-License-Identifier: GPL-2.0-or-later
"""Core arrays -> output layers and files."""
from . import geometry
from .columns import Column
from .outputs import Outputs
from .tables import barrier_columns, confirmation, crossing_columns, home_columns, school_columns, street_columns

__all__ = ["Column", "Outputs", "confirmation", "street_columns", "write_barriers", "write_crossings", "write_homes",
           "write_schools", "write_streets"]


def write_streets(outputs, name, streets, crs, more=()):
    """Add streets to the outputs; ``more`` columns come after those of the layer."""
    outputs.table(name, [*street_columns(streets), *confirmation(len(streets)), *more],
                  geometry.of_lines(streets.lines), crs)


def write_crossings(outputs, name, crossings, crs, more=()):
    """Add crossings to the outputs; ``more`` columns come after those of the layer."""
    outputs.table(name, [*crossing_columns(crossings), *confirmation(len(crossings)), *more],
                  geometry.of_points(crossings.xy), crs)


def write_schools(outputs, name, gates, crs, more=()):
    """Add school gates to the outputs; ``more`` columns come after those of the layer."""
    outputs.table(name, [*school_columns(gates), *more], geometry.of_points(gates.xy), crs)


def write_homes(outputs, name, homes, crs, more=()):
    """Add homes to the outputs; ``more`` columns come after those of the layer."""
    outputs.table(name, [*home_columns(homes), *more], geometry.of_points(homes.xy), crs)


def write_barriers(outputs, name, barriers, crs):
    """Add what a child cannot walk through to the outputs."""
    outputs.table(name, barrier_columns(barriers), geometry.of_lines(barriers.lines), crs)
