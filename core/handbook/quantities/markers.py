# SPDX-License-Identifier: GPL-2.0-or-later
"""The markers by which a child finds the way along a path."""
from dataclasses import dataclass

import numpy as np
import shapely

from ...network.locate import as_linestrings
from ...paths import Decisions, decision_points
from ...paths.meetings import pairs_of
from ..measure_figures import measure_figures
from ..measured import lacking, measured
from ..subjects import paths_of_elements
from .registry import quantity


@dataclass(frozen=True, eq=False)
class Markers:
    """Elements that mark paths, in the order in which they are passed.

    Attributes
    ----------
    path, element : ndarray of int64, shape (n,)
        Rows.
    station : ndarray of float64, shape (n,)
        m along the path.
    """

    path: np.ndarray
    element: np.ndarray
    station: np.ndarray

    def previous(self):
        """Row of the marker before each on its path, -1 for the first."""
        return np.where(np.r_[True, np.diff(self.path) != 0][:len(self.path)], -1, np.arange(len(self.path)) - 1)


def markers_of(scene):
    """The markers of a scene."""
    return scene.once("markers", lambda: _markers(scene))


def _markers(scene):
    path = paths_of_elements(scene)
    marks = np.isin(scene.elements.code.astype(str), scene.catalogue.markers())
    element = np.flatnonzero((path >= 0) & marks)
    path = path[element]
    station = shapely.line_locate_point(as_linestrings(scene.paths.lines.take(path)),
                                        shapely.points(scene.elements.xy[element])) if len(path) else np.empty(0)
    order = np.lexsort((element, station, path))
    return Markers(path[order], element[order], station[order])


@quantity("marker_spacing")
def marker_spacing(scene, subjects):
    """Longest stretch of the path without a marker, its ends among them, m."""
    if scene.elements is None:
        return lacking("elements", subjects)
    found, length = markers_of(scene), scene.paths.lines.lengths()
    n = len(length)
    path = np.r_[np.arange(n), found.path, np.arange(n)]
    station = np.r_[np.zeros(n), found.station, length]
    order = np.lexsort((station, path))
    path, station = path[order], station[order]
    step = np.where(path[1:] == path[:-1], np.diff(station), 0.0)
    longest = np.zeros(n)
    np.maximum.at(longest, path[1:], step)
    return measured(longest[subjects.path], np.ones(len(subjects), dtype=bool))


@quantity("marker_distance")
def marker_distance(scene, subjects):
    """Metres along the path from the marker before, of the first one from the beginning; only of markers."""
    found = markers_of(scene)
    before = found.previous()
    values = found.station - np.where(before >= 0, found.station[before], 0.0)
    places = subjects.take(found.element)
    return measured(values, np.ones(len(places), dtype=bool), subjects=places)


@quantity("line_of_sight")
def line_of_sight(scene, subjects):
    """Whether a marker is seen from the one before it, past the obstacles; of every marker but the first of a path."""
    found = markers_of(scene)
    row = np.flatnonzero(found.previous() >= 0)
    places = subjects.take(found.element[row])
    if scene.obstacles is None:
        return lacking("obstacles", places)
    xy = scene.elements.xy[found.element]
    sight = shapely.linestrings(np.stack([xy[row - 1], xy[row]], axis=1)) if len(row) else np.empty(0, dtype=object)
    hidden = np.zeros(len(row), dtype=bool)
    hidden[scene.obstacles.tree.query(sight, predicate="intersects")[0]] = True
    return measured(np.where(hidden, "no", "yes"), np.ones(len(row), dtype=bool), subjects=places)


def _decisions(scene):
    """Where a child must choose; ``Decisions``."""
    def of_each(paths, along):
        found = decision_points(paths, scene.streets, along)
        mine = [found.path == row for row in range(len(paths))]
        return [(found.station[mask], found.xy[mask]) for mask in mine]

    each = scene.each_path("decisions of each", of_each)
    return Decisions(np.repeat(np.arange(len(each)), [len(station) for station, _ in each]),
                     np.concatenate([station for station, _ in each] or [np.empty(0)]),
                     np.concatenate([xy for _, xy in each] or [np.empty((0, 2))]))


@quantity("decision_points_unmarked")
def decision_points_unmarked(scene, subjects):
    """Places on the path where a child must choose without a marker within 10 m."""
    if scene.elements is None:
        return lacking("elements", subjects)
    places = scene.once("decisions", lambda: _decisions(scene))
    found, reach = markers_of(scene), measure_figures().decision_marker
    place, marker = pairs_of(places.path, found.path)
    apart = places.xy[place] - scene.elements.xy[found.element[marker]]
    near = np.bincount(place[np.hypot(*apart.T) <= reach], minlength=len(places)) > 0
    count = np.bincount(places.path[~near], minlength=len(scene.paths))
    return measured(count[subjects.path].astype(float), np.ones(len(subjects), dtype=bool))
