# SPDX-License-Identifier: GPL-2.0-or-later
"""The places that clauses judge, layer by layer."""
from dataclasses import dataclass, fields, replace

import numpy as np

from ..lines import Lines
from ..paths.layers import point_lines
from ..streets import MISSING
from .stretches import nearest_row, stretches


@dataclass(frozen=True, eq=False)
class Subjects:
    """Places of one layer.

    Attributes
    ----------
    layer : str
    row : ndarray of int64, shape (n,)
        Row of the layer; of streets and crossings that of the stretch or crossing on a path.
    feature_id : ndarray of object, shape (n,)
        Text; the same in every run on the same data.
    path, street, crossing : ndarray of int64, shape (n,)
        Rows; -1 where none is concerned.
    side : ndarray of int8, shape (n,)
        Side of the street, 0 left, 1 right; -1 where that is not known or there is none.
    begin, end : ndarray of float64, shape (n,)
        Where on the path the place is, m; NaN where it is on none.
    lines : Lines
        Place; a point is a line of two equal vertices.
    pupils : ndarray of float64, shape (n,)
        Children who pass, by the flows; NaN where that is not known.
    """

    layer: str
    row: np.ndarray
    feature_id: np.ndarray
    path: np.ndarray
    street: np.ndarray
    crossing: np.ndarray
    side: np.ndarray
    begin: np.ndarray
    end: np.ndarray
    lines: Lines
    pupils: np.ndarray

    def __len__(self):
        return len(self.row)

    @classmethod
    def of(cls, layer, feature_id, lines, **columns):
        """Places of a layer of which only some columns say something."""
        n = len(lines)
        table = {"row": np.arange(n), "side": np.full(n, MISSING, dtype=np.int8),
                 **{name: np.full(n, MISSING, dtype=np.int64) for name in ("path", "street", "crossing")},
                 **{name: np.full(n, np.nan) for name in ("begin", "end", "pupils")}}
        return cls(layer=layer, feature_id=texts(feature_id), lines=lines, **{**table, **columns})

    @property
    def length(self):
        """Metres of each place."""
        return self.lines.lengths()

    @property
    def xy(self):
        """First vertex of each place, that of a point; shape (n, 2)."""
        return self.lines.starts

    def take(self, rows):
        """The places of the given rows."""
        return replace(self, **{f.name: column.take(rows) if isinstance(column, Lines) else column[rows]
                                for f in fields(self) for column in (getattr(self, f.name),)
                                if isinstance(column, (Lines, np.ndarray))})


def texts(values):
    """Values as an object array of texts."""
    result = np.empty(len(values), dtype=object)
    result[:] = [str(value) for value in values]
    return result


def subjects_of(scene, layer):
    """The places of a layer that clauses judge.

    Parameters
    ----------
    scene : Scene
    layer : str
        ``"streets"``: stretches of paths along streets; ``"crossings"``: crossings on paths; ``"paths"``,
        ``"elements"``, ``"schools"`` (gates), ``"homes"``, ``"voices"``: the rows of the layer.

    Returns
    -------
    Subjects or None
        None where what it needs was not given.
    """
    return _MAKERS[layer](scene)


def _streets(scene):
    along = scene.along
    if along is None:
        return None
    return Subjects.of(
        "streets", scene.streets.street_id[along.street],
        stretches(scene.paths.lines, along.path, along.begin, along.end),
        path=along.path, street=along.street, side=along.side, begin=along.begin, end=along.end,
        pupils=_on_streets(scene.flows, along))


def _on_streets(flows, along):
    """Children on the side of each stretch, on both where it is not known."""
    if flows is None:
        return np.full(len(along), np.nan)
    both = flows.streets[along.street]
    total = np.where(np.isnan(both).all(axis=1), np.nan, np.nansum(both, axis=1))
    return np.where(along.side < 0, total, both[np.arange(len(both)), np.maximum(along.side, 0)])


def _crossings(scene):
    found = scene.crossed
    if found is None:
        return None
    return Subjects.of(
        "crossings", _crossing_ids(scene, found), point_lines(found.xy), path=found.path, street=found.street,
        crossing=found.crossing, begin=found.station, end=found.station,
        pupils=np.full(len(found), np.nan) if scene.flows is None
        else np.r_[scene.flows.crossings, np.nan][found.crossing])


def _crossing_ids(scene, found):
    """Id of the mapped crossing; where none is mapped that of the street with the place, to the metre."""
    place = [f"{street} @ {x:.0f} {y:.0f}"
             for street, (x, y) in zip(np.append(scene.streets.street_id, "")[found.street], found.xy)]
    ids = place if scene.crossings is None else np.where(
        found.crossing >= 0, np.append(scene.crossings.crossing_id, "")[found.crossing], texts(place))
    return ids


def _paths(scene):
    if scene.paths is None:
        return None
    lines = scene.paths.lines
    return Subjects.of("paths", scene.paths.path_id, lines, path=np.arange(len(lines)), begin=np.zeros(len(lines)),
                       end=lines.lengths())


def _elements(scene):
    if scene.elements is None:
        return None
    return Subjects.of("elements", scene.elements.element_id, scene.elements.lines, path=paths_of_elements(scene))


def paths_of_elements(scene):
    """Row of the path of each element: of the rows of its path the nearest; -1 where it names none."""
    if scene.paths is None:
        return np.full(len(scene.elements), MISSING)
    return nearest_row(scene.paths, scene.elements.path_id, scene.elements.xy)


def _schools(scene):
    return None if scene.schools is None else Subjects.of("schools", scene.schools.school_id,
                                                          point_lines(scene.schools.xy))


def _homes(scene):
    return None if scene.homes is None else Subjects.of(
        "homes", scene.homes.home_id, point_lines(scene.homes.xy), pupils=scene.homes.pupils)


def _voices(scene):
    return None if scene.voices is None else Subjects.of("voices", scene.voices.voice_id, point_lines(scene.voices.xy))


_MAKERS = {"streets": _streets, "crossings": _crossings, "paths": _paths, "elements": _elements, "schools": _schools,
           "homes": _homes, "voices": _voices}
