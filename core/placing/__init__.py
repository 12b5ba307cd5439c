"""Elements along paths by the rules of the catalogue."""
from .place import Placed, Unplaced, place_elements
from .quantities import Quantities, quantities_of
from .scene import PlacingScene

__all__ = ["Placed", "PlacingScene", "Quantities", "Unplaced", "place_elements", "quantities_of"]
