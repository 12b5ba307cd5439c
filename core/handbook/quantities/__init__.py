"""The measures of the handbook: each a function of the scene and of the places that are asked for."""
from . import along, crossings, light, traffic
from .registry import QUANTITIES, measure, quantity

MODULES = (along, crossings, light, traffic)  # imported for the measures that they register

__all__ = ["MODULES", "QUANTITIES", "measure", "quantity"]
