# SPDX-License-Identifier: GPL-2.0-or-later
"""How streets go on over junctions, and the crossings along them: what lies ahead of a driver, and of a child."""
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from ..limits import ON_STREET
from ..network.arms import BEARING_AT
from ..network.locate import as_linestrings
from ..network.topology import points_along
from ..streets import MISSING, Streets
from .measure_figures import measure_figures

SAME_PLACE = 0.01  # m; ends so near are one


@dataclass(frozen=True, eq=False)
class Roads:
    """Streets with motor traffic and how they hang together.

    Attributes
    ----------
    streets : Streets
    node : ndarray of int64, shape (streets, 2)
        Number of the place of each end (first, last).
    out : ndarray of float64, shape (streets, 2)
        Bearing in which each end is left, rad.
    ends : dict
        Place -> ends there, as ``2 * street + end``, of motor streets.
    length : ndarray of float64, shape (streets,)
        m.
    """

    streets: Streets
    node: np.ndarray
    out: np.ndarray
    ends: dict
    length: np.ndarray

    @classmethod
    def of(cls, streets):
        """The roads of a town."""
        lines, n = streets.lines, len(streets)
        xy = np.stack([lines.starts, lines.ends], axis=1)
        x, y = np.round(xy.reshape(-1, 2) / SAME_PLACE).astype(np.int64).T
        _, node = np.unique((x - x.min(initial=0)) * (np.ptp(y) + 1 if n else 1) + y - y.min(initial=0),
                            return_inverse=True)
        length = lines.lengths()
        near = np.minimum(BEARING_AT, length)
        inner = np.stack([points_along(lines, np.arange(n), near), points_along(lines, np.arange(n), length - near)], 1)
        out = np.arctan2(*np.moveaxis(inner - xy, -1, 0)[::-1])
        node = node.reshape(n, 2)
        motor = np.flatnonzero(np.repeat(streets.motor, 2))
        order = motor[np.argsort(node.reshape(-1)[motor], kind="stable")]
        places, first = np.unique(node.reshape(-1)[order], return_index=True)
        ends = dict(zip(places.tolist(), np.split(order, first[1:])))
        return cls(streets, node, out, ends, length)

    @cached_property
    def _kept(self):
        return {}

    def onward(self, street, end):
        """How a street goes on at an end: the street and the end at which that one is entered, or None."""
        if (street, end) not in self._kept:
            self._kept[street, end] = self._onward(street, end)
        return self._kept[street, end]

    def _onward(self, street, end):
        here = self.ends.get(int(self.node[street, end]), np.empty(0, dtype=np.int64))
        others = here[here != 2 * street + end]
        if len(others) == 1:
            return divmod(int(others[0]), 2)
        if not len(others):
            return None
        turn = np.abs((self.out.reshape(-1)[others] - self.out[street, end]) % (2 * np.pi) - np.pi)
        name = self.streets.name[street]
        same = (self.streets.name[others // 2] == name) if name else np.zeros(len(others), dtype=bool)
        if same.any():
            others, turn = others[same], turn[same]
        best = int(np.argmin(turn))
        if not same.any() and turn[best] > np.radians(measure_figures().straight_on):
            return None
        return divmod(int(others[best]), 2)

    def beyond(self, street, end, limit):
        """Streets that follow beyond an end, as (street, end of entry, metres to there), up to a distance."""
        gone, seen = 0.0, {street}
        found = self.onward(street, end)
        while found is not None and found[0] not in seen and gone < limit:
            street, entry = found
            seen.add(street)
            yield street, entry, gone
            gone += self.length[street]
            found = self.onward(street, 1 - entry)


def roads_of(scene):
    """The roads of a scene."""
    return scene.once("roads", lambda: Roads.of(scene.streets))


def crossings_on_streets(scene):
    """Which crossings lie on which motor streets.

    Returns
    -------
    street, crossing : ndarray of int64, shape (n,)
        Rows; a crossing where two streets of one road end lies on both.
    station : ndarray of float64, shape (n,)
        m along the street.
    """
    return scene.once("crossings_on_streets", lambda: _crossings_on_streets(scene.streets, scene.crossings))


def _crossings_on_streets(streets, crossings):
    motor = np.flatnonzero(streets.motor)
    lines = as_linestrings(streets.lines.take(motor))
    points = shapely.points(crossings.xy)
    crossing, row = shapely.STRtree(lines).query(points, predicate="dwithin", distance=ON_STREET)
    street = motor[row]
    number = {value: at for at, value in enumerate(streets.street_id)}
    named = np.array([number.get(value, MISSING) for value in crossings.street_id], dtype=np.int64)[crossing]
    name = streets.name[np.maximum(named, 0)]
    fits = (named < 0) | (named == street) | (streets.name[street] == name) & (name != "")
    away = shapely.distance(lines[row], points[crossing]) if len(row) else np.empty(0)
    least = np.full(len(crossings), np.inf)
    np.minimum.at(least, crossing[fits], away[fits])
    keep = fits & (away <= least[crossing] + SAME_PLACE)
    station = shapely.line_locate_point(lines[row[keep]], points[crossing[keep]]) if keep.any() else np.empty(0)
    return street[keep], crossing[keep], station
