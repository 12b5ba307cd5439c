# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures by name."""

QUANTITIES = {}


def quantity(name):
    """Register a function ``(scene, subjects) -> Measured`` as the measure of a name."""
    def register(function):
        QUANTITIES[name] = function
        return function
    return register


def measure(name, scene, subjects):
    """Measure places.

    Parameters
    ----------
    name : str
        One of ``resources/tables/measures.yaml``.
    scene : Scene
    subjects : Subjects
        Places of a layer that has the measure.

    Returns
    -------
    Measured
    """
    return QUANTITIES[name](scene, subjects)
