# SPDX-License-Identifier: GPL-2.0-or-later
"""What a check looks at: the layers, and what lies on the paths."""
from dataclasses import dataclass, fields
from functools import cached_property

import numpy as np
import shapely

from ..catalogue import load_catalogue
from ..code_file import load_codes
from ..paths import joined, path_crossings, path_streets
from ..streets import Crossings
from .measure_figures import measure_figures
from .measures import LAYERS
from .memo import Memo
from .subjects import Subjects, subjects_of

__all__ = ["Flows", "Obstacles", "Routes", "Scene", "Subjects", "subjects_of"]


@dataclass(frozen=True, eq=False)
class Flows:
    """Children who pass; NaN where that is not known.

    Attributes
    ----------
    streets : ndarray of float64, shape (streets, 2)
        On the left and on the right side.
    crossings : ndarray of float64, shape (crossings,)
    """

    streets: np.ndarray
    crossings: np.ndarray


@dataclass(frozen=True, eq=False)
class Routes:
    """Rows of the table of routes.

    Attributes
    ----------
    home_id, profile : ndarray of object, shape (n,)
    status : ndarray of object, shape (n,)
        Words: ``"served"``, ``"blocked"`` ...
    length, shortest_length : ndarray of float64, shape (n,)
        m; NaN where there is no route.
    """

    home_id: np.ndarray
    profile: np.ndarray
    status: np.ndarray
    length: np.ndarray
    shortest_length: np.ndarray

    def __len__(self):
        return len(self.home_id)


@dataclass(frozen=True, eq=False)
class Obstacles:
    """What one cannot see past: buildings, hedges, parked cars, all that is higher than a child's knee.

    Attributes
    ----------
    shapes : ndarray of object, shape (n,)
        Shapely points, lines and polygons.
    """

    shapes: np.ndarray

    @cached_property
    def tree(self):
        """Index over them, points widened, what is broken left out."""
        shapes = self.shapes[shapely.is_valid(self.shapes) & ~shapely.is_empty(self.shapes)]
        point = shapely.get_dimensions(shapes) == 0
        return shapely.STRtree(np.where(point, shapely.buffer(shapes, measure_figures().point_radius), shapes))


@dataclass(frozen=True, eq=False)
class Scene:
    """Everything a check looks at; what was not given is None.

    Attributes
    ----------
    streets : Streets
        With assumed values where the country says how; those count as missing.
    profile : Profile
        Whose path it is.
    crossings : Crossings
    scenario : str
        ``"DAYLIGHT"``, ``"DARK"`` or ``"WINTER"``.
    paths : Paths
    along : PathStreets
        Stretches of the paths along streets.
    crossed : PathCrossings
        Crossings on the paths.
    elements : Elements
    schools : Gates
    homes : Homes
    voices : Voices
    obstacles : Obstacles
    routes : Routes
    flows : Flows
    catalogue : Catalogue
    codes : Codes
        Of elements and of colours; the shipped ones where not given.
    """

    streets: object
    profile: object
    crossings: object = None
    scenario: str = "DAYLIGHT"
    paths: object = None
    along: object = None
    crossed: object = None
    elements: object = None
    schools: object = None
    homes: object = None
    voices: object = None
    obstacles: object = None
    routes: object = None
    flows: object = None
    catalogue: object = None
    codes: object = None

    @classmethod
    def of(cls, streets, profile, crossings=None, paths=None, cancelled=lambda: None, **layers):
        """A scene from its layers: pieces of paths that meet are joined, and what lies on the paths is looked up.

        ``cancelled`` raises when the user has cancelled.
        """
        along = crossed = None
        if paths is not None:
            paths = joined(paths)
            along = path_streets(paths, streets, cancelled)
            points = Crossings.blank(np.empty((0, 2)), []) if crossings is None else crossings
            crossed = path_crossings(paths, streets, points, along, profile.zebra_reach)
        layers.setdefault("catalogue", None)
        layers.setdefault("codes", None)
        layers["catalogue"] = layers["catalogue"] or load_catalogue()
        layers["codes"] = layers["codes"] or load_codes()
        return cls(streets, profile, crossings, paths=paths, along=along, crossed=crossed, **layers)

    def table(self, layer):
        """Arrays of a layer that has places; None where it was not given."""
        return getattr(self, layer) if layer in LAYERS else None

    def with_columns(self, **columns):
        """A copy with some layers replaced; what lies on the paths is kept as it is."""
        return Scene(**{**{f.name: getattr(self, f.name) for f in fields(self)}, **columns})

    @cached_property
    def memo(self):
        """What clauses and measures of this scene share; filled as they ask for it."""
        return Memo()

    def each_path(self, name, make):
        """What is worked out of each path by itself, from its line and what lies along it alone.

        Parameters
        ----------
        name : str
        make : callable
            ``make(paths, along)`` gives a list, a value for each of the paths; a value does not hang on what other
            paths are among them.

        Returns
        -------
        list
        """
        return self.once(name, lambda: make(self.paths, self.along))

    def once(self, name, make):
        """What ``make()`` gives, made when it is asked for first."""
        return self.memo.once(("shared", name), make)
