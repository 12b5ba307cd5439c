# SPDX-License-Identifier: GPL-2.0-or-later
"""What would have to be known before a place that assumed values close can be judged."""
import numpy as np

from ..safety.coverage import warning_known
from ..safety.crossing import over_rails
from ..streets import FIRST_FOOT_KIND, CrossingKind, Footway, Source

AT_STREET = ("marked", "island", "raised", "signal_phase")
AT_RAILS = ("barrier", "lights")
AT_CROSSING = (*AT_STREET, *AT_RAILS)


def assumed_attributes(network, street, side, crossing, step, scenario="DAYLIGHT"):
    """Attributes of places that are assumed and bear on their class.

    Parameters
    ----------
    network : Network
    street : ndarray of int64, shape (k,)
        Row of the street of each place.
    side : ndarray of int, shape (k,)
        0 left, 1 right, -1 either.
    crossing : ndarray of int64, shape (k,)
        Row of the mapped crossing, -1 where there is none.
    step : ndarray of bool, shape (k,)
        Whether the street is crossed there.
    scenario : str
        ``"DAYLIGHT"``, ``"DARK"`` or ``"WINTER"``.

    Returns
    -------
    list of tuple of str, length k
        Names as in the layers; ``footway`` stands for the footway of that side.
    """
    streets = network.streets

    def assumed(name):
        return _assumed(getattr(streets, name).take(street))

    exposed = (streets.kind[street] < FIRST_FOOT_KIND) | streets.speed_limit.take(street).given
    beside, traffic = ~step & exposed, step | exposed
    rails = step & np.append(over_rails(network.crossings.kind), False)[crossing]  # -1 = no crossing
    cars = traffic & ~rails  # over rails it is not the cars that count
    footways = [(side != other, getattr(streets, name).take(street))
                for name, other in (("footway_left", 1), ("footway_right", 0))]
    found = {
        # where the speed driven is known, the limit has no say
        "speed_limit": cars & assumed("speed_limit") & ~streets.v85.take(street).known,
        "adt": cars & assumed("adt"),
        "footway": beside & np.any([here & _assumed(footway) for here, footway in footways], axis=0),
        "footway_width": beside & assumed("footway_width") & _on_footway(streets.kind[street], footways),
        "lit": ~traffic & assumed("lit") & (scenario != "DAYLIGHT"),
        "winter_class": ~step & assumed("winter_class") & (scenario == "WINTER"),
        "lanes": step & ~rails & assumed("lanes"),
        **{name: np.zeros(len(step), dtype=bool) for name in AT_CROSSING},
    }
    mapped = np.flatnonzero(step & (crossing >= 0))
    unsure = np.append(~warning_known(network.crossings), False)[crossing]
    for name in AT_CROSSING:
        found[name][mapped] = _assumed(getattr(network.crossings, name).take(crossing[mapped]))
        found[name] &= rails & unsure if name in AT_RAILS else ~rails
    found["signal_phase"][mapped] &= network.crossings.kind[crossing[mapped]] == CrossingKind.SIGNALS
    code = sum(mask.astype(np.int64) << bit for bit, mask in enumerate(found.values()))
    names = {one: tuple(name for bit, name in enumerate(found) if one >> bit & 1) for one in np.unique(code).tolist()}
    return [names[one] for one in code.tolist()]


def assumed_at(routes, elements, pieces, scenario):
    """The same for the places that pieces of routes show (rows of ``elements``)."""
    pieces = np.asarray(pieces, dtype=np.int64)
    return assumed_attributes(routes.network, elements.street[pieces], piece_sides(routes.network, elements, pieces),
                              elements.crossing[pieces], elements.step[pieces], scenario)


def piece_sides(network, elements, pieces):
    """Side of the street that pieces run along, 0 left, 1 right, -1 where they have none."""
    arc = elements.arc[pieces]
    return np.where(arc >= 0, network.arcs.side[np.maximum(arc, 0)], -1)


def _assumed(attribute):
    """Mask of the values that are there as defaults."""
    return attribute.given & (attribute.source == Source.DEFAULT)


def _on_footway(kind, footways):
    """Whether the child is known to walk on a footway or a way of its own; else a width would be that of nothing."""
    known = [here & footway.known & np.isin(footway.values, (Footway.FOOTWAY, Footway.BUFFERED))
             for here, footway in footways]
    return (kind >= FIRST_FOOT_KIND) | np.any(known, axis=0)
