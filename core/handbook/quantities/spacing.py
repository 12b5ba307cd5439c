# SPDX-License-Identifier: GPL-2.0-or-later
"""How far it is along a street to a crossing that helps."""
import numpy as np

from ...streets import CrossingKind, YesNo
from ..measure_figures import measure_figures
from ..measured import lacking, measured
from ..roads import crossings_on_streets, roads_of
from .registry import quantity

CONTROLLED = (CrossingKind.ZEBRA, CrossingKind.SIGNALS, CrossingKind.UNDERPASS, CrossingKind.BRIDGE)
SECURED = (CrossingKind.SIGNALS, CrossingKind.UNDERPASS, CrossingKind.BRIDGE)


@quantity("controlled_spacing")
def controlled_spacing(scene, subjects):
    """Metres between crossings where cars must give way, along the street; the largest stretch on the street counts.

    Zebras, signals, under- and overpasses. The end of a street counts like a crossing; farther than 1,000 m nothing is
    looked for. Active Travel England's route check asks for it on busy streets (check SA06).
    """
    if scene.crossings is None:
        return lacking("crossings", subjects)
    helps = np.isin(scene.crossings.kind, CONTROLLED)
    of = _of_streets(scene, subjects, "controlled spacing", helps, _largest)
    return measured([of[street] for street in subjects.street.tolist()], scene.streets.motor[subjects.street],
                    "no_motor_traffic")


@quantity("secured_reach")
def secured_reach(scene, subjects):
    """Metres along the street to the nearest secured crossing, from where it is farthest on the street.

    Signals, under- and overpasses, raised zebras and zebras with an island; 1,000 m where none is so near. Where an
    island or raising that is not known could bring it nearer, the distance is not known. The town of Odder asks for one
    within reach of busy streets (reference C08).
    """
    if scene.crossings is None:
        return lacking("crossings", subjects)
    sure, perhaps = _secured(scene.crossings)
    far = [_of_streets(scene, subjects, name, which, _farthest)
           for name, which in (("secured reach", sure), ("perhaps secured reach", perhaps))]
    values, least = (np.array([of[street] for street in subjects.street.tolist()], dtype=float) for of in far)
    motor = scene.streets.motor[subjects.street]
    return measured(values, motor & (values == least), np.where(motor, "crossing_not_known", "no_motor_traffic"))


def _secured(crossings):
    """Masks of the crossings that are secured for sure, and of those that may be."""
    zebra = crossings.kind == CrossingKind.ZEBRA
    sure, perhaps = np.isin(crossings.kind, SECURED), np.isin(crossings.kind, SECURED)
    for attribute in (crossings.raised, crossings.continuous, crossings.island):
        sure = sure | zebra & attribute.known & (attribute.values == YesNo.YES)
        perhaps = perhaps | zebra & (~attribute.known | (attribute.values == YesNo.YES))
    return sure, perhaps


def _of_streets(scene, subjects, name, helps, measure_of):
    """A number of every street of places; it hangs on no path, and is kept for other paths along the street."""
    kept = scene.once(name, dict)
    for street in np.unique(subjects.street).tolist():
        if street not in kept:
            kept[street] = measure_of(_along(scene, street, helps))
    return kept


def _along(scene, street, helps):
    """Along a street: its length, metres to what helps on it, and from each end to the next beyond and to the end."""
    _, crossings, stations = crossings_on_streets(scene)
    at = _by_street(scene)
    limit, length = measure_figures().look_along, roads_of(scene).length
    own = at.get(street, np.empty(0, dtype=np.int64))
    own = np.sort(stations[own[helps[crossings[own]]]])
    beyond = [_beyond(scene, street, end, helps, limit) for end in (0, 1)]
    return length[street], own, beyond, limit


def _by_street(scene):
    """Street -> its rows of ``crossings_on_streets``."""
    return scene.once("crossings_by_street", lambda: _split(crossings_on_streets(scene)[0]))


def _split(rows):
    order = np.argsort(rows, kind="stable")
    found, first = np.unique(rows[order], return_index=True)
    return dict(zip(found.tolist(), np.split(order, first[1:])))


def _beyond(scene, street, end, helps, limit):
    """Metres from an end of a street on to what helps, and whether the street ends before that."""
    _, crossings, stations = crossings_on_streets(scene)
    at, length = _by_street(scene), roads_of(scene).length
    gone = 0.0
    for next_, entry, gone in roads_of(scene).beyond(street, end, limit):
        own = at.get(next_, np.empty(0, dtype=np.int64))
        own = stations[own[helps[crossings[own]]]]
        if len(own):
            return min(gone + (own.min() if entry == 0 else length[next_] - own.max()), limit), True
        gone += length[next_]
    return min(gone, limit), False


def _largest(place):
    """Largest stretch between what helps, or the ends of the road, that lies on the street."""
    length, own, ((before, _), (after, _)), limit = place
    return min(np.diff(np.r_[-before, own, length + after]).max(), limit)


def _farthest(place):
    """Distance to what helps from the spot of the street that is farthest from it, at most what is looked at."""
    length, own, beyond, limit = place
    at = [own]
    for sign, (metres, there) in zip((-1, 1), beyond):
        if there:
            at.append([-metres if sign < 0 else length + metres])
    at = np.sort(np.concatenate(at))
    if not len(at):
        return limit
    middles = (at[1:] + at[:-1]) / 2
    spots = np.r_[0, length, middles[(middles > 0) & (middles < length)]]
    return min(np.abs(spots[:, None] - at[None]).min(axis=1).max(), limit)
