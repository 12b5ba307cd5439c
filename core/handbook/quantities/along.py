# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a child walks or rides along a street: the side that the path runs on, the worse one where it is not known."""
import numpy as np

from ...streets import FIRST_FOOT_KIND, Cycleway, Footway, Parking, Smoothness, Surface, WinterClass, YesNo
from ..measured import measured, of_crossing, of_side, of_street
from .registry import quantity

FOOTWAYS = (Footway.NONE, Footway.SHOULDER, Footway.FOOTWAY, Footway.BUFFERED, Footway.SEPARATE)  # from the worst
CYCLEWAYS = (Cycleway.NONE, Cycleway.SHARED, Cycleway.LANE, Cycleway.TRACK, Cycleway.SEPARATE)
NO_CARS = 100.0  # m; far from any
PARKED = (Parking.DENSE, Parking.SOME, Parking.NONE)


def foot_way(scene, subjects):
    """Mask of the places on a way of a kind that carries no motor traffic."""
    return (subjects.street >= 0) & (scene.streets.kind[np.maximum(subjects.street, 0)] >= FIRST_FOOT_KIND)


@quantity("footway")
def footway(scene, subjects):
    """What a child walks on beside the traffic; a way without motor traffic is ``separate``."""
    found = of_side(scene, subjects, "footway", FOOTWAYS)
    own = foot_way(scene, subjects)
    return type(found)(np.where(own, Footway.SEPARATE, found.values), found.known | own, found.why).words(Footway)


@quantity("parking")
def parking(scene, subjects):
    """Kerb parking; on a way without motor traffic there is none."""
    found = of_side(scene, subjects, "parking", PARKED)
    own = foot_way(scene, subjects)
    return type(found)(np.where(own, Parking.NONE, found.values), found.known | own, found.why).words(Parking)


@quantity("cycleway")
def cycleway(scene, subjects):
    """Cycling facility; a way without motor traffic is ``separate``."""
    found = of_side(scene, subjects, "cycleway", CYCLEWAYS)
    own = foot_way(scene, subjects)
    return type(found)(np.where(own, Cycleway.SEPARATE, found.values), found.known | own, found.why).words(Cycleway)


@quantity("footway_width")
def footway_width(scene, subjects):
    """Width of the footway, m."""
    return of_street(scene, subjects, "footway_width").measured()


@quantity("path_width")
def path_width(scene, subjects):
    """Width of a way for walking or cycling, m."""
    return of_street(scene, subjects, "path_width").measured()


@quantity("buffer_width")
def buffer_width(scene, subjects):
    """Width between the footway and the carriageway, m."""
    return of_street(scene, subjects, "buffer_width").measured()


@quantity("gradient")
def gradient(scene, subjects):
    """Longitudinal gradient whichever way it leans, %."""
    found = of_street(scene, subjects, "gradient")
    return measured(np.abs(found.values), found.known, found.why)


@quantity("lit")
def lit(scene, subjects):
    """Whether there is light: at a crossing its own where that is known, else that of the street."""
    street = of_street(scene, subjects, "lit")
    if subjects.layer != "crossings":
        return street.words(YesNo)
    own = of_crossing(scene, subjects, "lit")
    return type(own)(np.where(own.known, own.values, street.values), own.known | street.known, street.why).words(YesNo)


@quantity("surface")
def surface(scene, subjects):
    """Surface of the way."""
    return of_street(scene, subjects, "surface").words(Surface)


@quantity("smoothness")
def smoothness(scene, subjects):
    """Evenness of the surface."""
    return of_street(scene, subjects, "smoothness").words(Smoothness)


@quantity("winter_class")
def winter_class(scene, subjects):
    """Class of winter maintenance (talvihoitoluokka)."""
    return of_street(scene, subjects, "winter_class").words(WinterClass)


@quantity("dooring_buffer")
def dooring_buffer(scene, subjects):
    """Room between parked cars and where a child walks or rides, m; 100 where nobody parks.

    On the carriageway or its shoulder a child is beside the cars: 0. Elsewhere the buffer lies between. Active Travel
    England's route check asks for 0.5 m (check SA05).
    """
    cars, walks = of_side(scene, subjects, "parking", PARKED), of_side(scene, subjects, "footway", FOOTWAYS)
    width = of_street(scene, subjects, "buffer_width")
    beside = walks.known & (walks.values <= Footway.SHOULDER)
    apart = walks.known & ~beside
    free = foot_way(scene, subjects) | cars.is_(Parking.NONE)
    values = np.where(free, NO_CARS, np.where(beside, 0.0, width.values))
    known = free | cars.known & (beside | apart & width.known)
    return measured(values, known, np.where(~cars.known, cars.why, np.where(~walks.known, walks.why, width.why)))
