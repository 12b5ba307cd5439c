# SPDX-License-Identifier: GPL-2.0-or-later
"""What a child meets where the path crosses a street."""
import numpy as np
import shapely

from ...network.locate import as_linestrings
from ...paths.samples import places_along
from ...safety.curves import crossing_time, waiting_time
from ...streets import CrossingKind
from ..measure_figures import measure_figures
from ..measured import lacking, measured, of_crossing, of_street
from .registry import quantity
from .traffic import peak_of

REACH = 4.0  # m before and behind a crossing between which the direction of the path is taken


def kind_of(scene, subjects):
    """Kind of the mapped crossing at each place, -1 where none is mapped."""
    if scene.crossings is None or not len(scene.crossings):
        return np.full(len(subjects), -1)
    return np.where(subjects.crossing >= 0, scene.crossings.kind[np.maximum(subjects.crossing, 0)], -1)


@quantity("lanes_unbroken")
def lanes_unbroken(scene, subjects):
    """Lanes that are crossed in one go: half of them where an island lies between.

    Up to two lanes it does not matter whether there is an island (Oregon's pedestrian level of stress counts lanes).
    """
    lanes, island = of_street(scene, subjects, "lanes"), of_crossing(scene, subjects, "island")
    few = lanes.values < measure_figures().island_matters
    values = np.where(few | ~island.yes, lanes.values, np.ceil(lanes.values / 2))
    return measured(values, lanes.known & (few | island.known), np.where(lanes.known, island.why, lanes.why))


@quantity("island_depth")
def island_depth(scene, subjects):
    """Depth of the refuge island, m."""
    return of_crossing(scene, subjects, "island_depth").measured()


@quantity("signal_speed")
def signal_speed(scene, subjects):
    """Walking speed that the green asks for, m/s."""
    return of_crossing(scene, subjects, "signal_speed").measured()


@quantity("parking_distance")
def parking_distance(scene, subjects):
    """Road free of parked cars before the crossing, m."""
    return of_crossing(scene, subjects, "parking_distance").measured()


@quantity("waiting_time")
def waiting_time_of_child(scene, subjects):
    """Mean time that a child of the profile waits for a gap in the busiest hour, s.

    Poisson arrivals, ``(exp(q t) - 1) / q - t`` with the time to cross and a margin (reference C4); where an island
    lies between, each half by itself.
    """
    peak, width = peak_of(scene, subjects), of_street(scene, subjects, "carriageway_width")
    island = of_crossing(scene, subjects, "island")
    share = np.where(island.yes, 0.5, 1.0)
    time = crossing_time(np.nan_to_num(width.values) * share, scene.profile.walking_speed, scene.profile.margin)
    known = peak.known & width.known & island.known
    why = np.where(~peak.known, peak.why, np.where(~width.known, width.why, island.why))
    return measured(waiting_time(np.where(known, peak.values, 0.0) * share, time), known, why)


@quantity("slowing")
def slowing(scene, subjects):
    """What slows or stops the cars: ``signals``, ``raised``, ``island``, else ``zebra`` or ``none``.

    The first of them that is known to be there. That there is none is known only where both the raising and the island
    are known not to be, at a crossing that is mapped.
    """
    kind = kind_of(scene, subjects)
    raised, over, island = (of_crossing(scene, subjects, name) for name in ("raised", "continuous", "island"))
    words = np.select([kind == CrossingKind.SIGNALS, raised.yes | over.yes, island.yes, kind == CrossingKind.ZEBRA],
                      ["signals", "raised", "island", "zebra"], "none")
    helped = np.isin(words, ("signals", "raised", "island"))
    why = np.where(kind < 0, "not_mapped", np.where(raised.no, island.why, raised.why))
    return measured(words, helped | (kind >= 0) & raised.no & island.no, why)


@quantity("mouth")
def mouth(scene, subjects):
    """How a side street meets the path: its footway goes on over it (``continuous``), ``raised``, or ``plain``."""
    raised, over = (of_crossing(scene, subjects, name) for name in ("raised", "continuous"))
    words = np.select([over.yes, raised.yes], ["continuous", "raised"], "plain")
    why = np.where(over.no, raised.why, over.why)
    return measured(words, over.yes | raised.yes | over.no & raised.no, why)


@quantity("width_ratio")
def width_ratio(scene, subjects):
    """Width of the crossing to that of the way before it; crossings have no field for their width."""
    return lacking("crossing_width", subjects)


@quantity("angle")
def angle(scene, subjects):
    """Degrees by which the path crosses a street askew; 0 is the shortest way over.

    The direction of the path is that from 4 m before to 4 m behind.
    """
    there = np.flatnonzero(subjects.street >= 0)
    values = np.full(len(subjects), np.nan)
    if len(there):
        path, at = subjects.path[there], subjects.begin[there]
        ends = [np.clip(at + step, 0, scene.paths.lines.lengths()[path]) for step in (0, -REACH, REACH)]
        place, before, behind = (places_along(scene.paths.lines, path, end)[0] for end in ends)
        along = (behind - before) / np.maximum(np.hypot(*(behind - before).T), 1e-9)[:, None]
        on = _stations(scene.streets.lines, subjects.street[there], place)
        _, road = places_along(scene.streets.lines, subjects.street[there], on)
        values[there] = np.degrees(np.arcsin(np.clip(np.abs((along * road).sum(axis=1)), 0, 1)))
    return measured(values, subjects.street >= 0, "no_street")


def _stations(lines, rows, points):
    """Distance along lines of the places nearest to points."""
    return shapely.line_locate_point(as_linestrings(lines.take(rows)), shapely.points(points))
