# SPDX-License-Identifier: GPL-2.0-or-later
"""Elements at a spacing along paths: confirmation posts within sight of each other, winter poles, meeting points."""
import numpy as np
import shapely

from ..network.locate import as_linestrings
from ..streets import YesNo
from .wanted import at_stations

STEP = 1.0        # m between the places that are tried
CORRIDOR = 6.0    # m beside the path within which a line of sight must stay
ON_PATH = 15.0    # m from a path to an element that stands on it
BEFORE_GATE = 0.4  # of the usual spacing: so near to the end of a path nothing is repeated


def along_path(placer, element):
    """Place an element along every path by its spacing.

    A post that confirms the way is asked for only where no other marker stands within its spacing and within sight;
    anything else where none of its own kind does.
    """
    for path in placer.scene.order:
        _Walk(placer, element, int(path)).go()


class _Walk:
    """One walk along one path."""

    def __init__(self, placer, element, path):
        scene, spacing = placer.scene, element.place.spacing
        self.placer, self.element, self.path, self.scene = placer, element, path, scene
        self.usual = spacing.usual or spacing.most or spacing.least
        self.least = spacing.least or self.usual
        self.most = spacing.most or self.usual
        self.limit = spacing.limit or self.most
        self.line = as_linestrings(scene.paths.lines.take([path]))[0]
        self.length = self.line.length
        self.dark = _dark(scene, path) if set(element.place.where) == {"dark"} else [(0.0, self.length)]

    def go(self):
        """Walk from the beginning to the end."""
        for begin, end in self.dark:
            here, last = begin, end - BEFORE_GATE * self.usual
            while True:
                there = self._next_marker(here, end)
                if there is not None:
                    here = there
                    continue
                here = self._place(here, self._target(here), end)
                if here >= last:
                    break

    def _marks(self):
        """Stations of what counts: markers of any kind for a post that confirms the way, else one's own kind."""
        catalogue, element = self.placer.catalogue, self.element
        codes = {element.code}
        if element.marker and element.height is not None and element.place.spacing.limit and element.group != "season":
            codes |= {other.code for other in catalogue if other.marker and other.height is not None
                      and other.group != "season"}
        points = shapely.points(self.placer.marks(codes, self.path))
        near = shapely.distance(points, self.line) <= ON_PATH
        return np.sort(shapely.line_locate_point(self.line, points[near]))

    def _next_marker(self, here, end, reach=None):
        """Station of the farthest marker ahead that can still be seen from here, ``None`` where there is none."""
        marks = self._marks()
        ahead = marks[(marks > here + 0.5) & (marks <= min(here + (reach or self.most), end))]
        seen = [mark for mark in ahead[::-1].tolist() if self._sees(here, mark)]
        return seen[0] if seen else None

    def _mark_within(self, low, high):
        """Station of the first marker between two stations, ``None`` where there is none."""
        marks = self._marks()
        there = marks[(marks >= low) & (marks <= high)]
        return float(there[0]) if len(there) else None

    def _target(self, here):
        """Where the next one is asked for: at the usual spacing, or where the path goes out of sight."""
        for station in np.arange(here + self.usual, here + self.least / 2, -STEP):
            if self._sees(here, min(station, self.length)):
                return station
        return here + self.least / 2

    def _sees(self, here, there):
        """Whether the straight line between two places stays beside the path, where that matters."""
        if not self.element.marker or self.element.place.spacing.limit is None:
            return True
        ends = shapely.line_interpolate_point(self.line, [here, there])
        sight = shapely.linestrings(shapely.get_coordinates(ends))
        between = shapely.line_interpolate_point(self.line, np.linspace(here, there, 9))
        return bool(shapely.distance(between, sight).max() <= CORRIDOR)

    def _place(self, here, target, end):
        """Place one near a station; returns where the walk goes on."""
        if target > end - BEFORE_GATE * self.usual:
            return end
        slack = max(self.most - self.usual, self.usual - self.least, STEP)
        tries = target + np.array(sorted(np.arange(-slack, slack + 0.01, STEP), key=lambda off: (abs(off), off)))
        tries = tries[(tries > here + STEP) & (tries < end)]
        if not len(tries):
            return target
        station = self._mark_within(max(target - slack, here + STEP), target + slack)
        if station is None:
            station = self._put(tries, target, here, fails=False)
        if station is None:  # farther on, up to what must never be exceeded
            station = self._next_marker(here, end, self.limit)
        if station is None:
            more = np.arange(target + slack + STEP, min(here + self.limit, end), STEP)
            station = self._put(np.r_[tries, more], target, here)
        return target if station is None else station

    def _put(self, stations, target, here, fails=True):
        """Place one at the first of some stations where it may stand; its station, ``None`` where there is none."""
        want = at_stations(self.scene, self.element, self.path, stations, STEP, float(target))
        self.placer.put(want, fails)
        if not self.placer.rows or self.placer.rows[-1][0] is not want:
            return None
        place = want.xy[self.placer.rows[-1][1]]
        return max(float(shapely.line_locate_point(self.line, shapely.points(place))), here + STEP)


def _dark(scene, path):
    """Stretches of a path along ways that are known not to be lit."""
    along = scene.along
    rows = np.flatnonzero(along.path == path)
    lit = scene.streets.lit
    dark = lit.known[along.street[rows]] & (lit.values[along.street[rows]] == YesNo.NO)
    return list(zip(along.begin[rows[dark]].tolist(), along.end[rows[dark]].tolist()))
