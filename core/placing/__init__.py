# SPDX-License-Identifier: GPL-2.0-or-later
"""Elements along paths by the rules of the catalogue."""
from .place import Placed, Unplaced, place_elements
from .quantities import Quantities, Sums, quantities_of, sums_of, total_of
from .scene import PlacingScene

__all__ = ["Placed", "PlacingScene", "Quantities", "Sums", "Unplaced", "place_elements", "quantities_of", "sums_of",
           "total_of"]
