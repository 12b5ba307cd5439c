"""Maps for the wall, the council and one family: templates that a planner can change, filled from layers."""
