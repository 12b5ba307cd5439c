# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps for the wall, the council and one family: templates that a planner can change, filled from layers."""
