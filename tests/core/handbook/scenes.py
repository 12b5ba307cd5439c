# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenes of drawn towns, and measures of them as a reader counts them."""
import numpy as np

from school_path.core.handbook.quantities import measure
from school_path.core.handbook.scene import Scene, subjects_of
from school_path.core.lines import Lines
from school_path.core.paths import Paths
from school_path.core.profile import load_profile


def texts(values):
    """An object array of texts."""
    result = np.empty(len(values), dtype=object)
    result[:] = list(values)
    return result


def scene_of(drawn, *paths, profile="P2", shift=0.0, columns=None, **layers):
    """The scene of a drawn town with paths through places by letter, ``shift`` metres to the north of the line."""
    lines = Lines.from_list([drawn.xy(path) + [0, shift] for path in paths])
    columns = {key: np.array(value) if key == "number" else texts(value) for key, value in (columns or {}).items()}
    return Scene.of(drawn.streets, load_profile(profile), drawn.crossings,
                    Paths.blank(lines, **{"path_id": texts(paths), **columns}), **layers)


def measured(name, scene, layer="streets"):
    """Feature -> value, or the reason why it is not known in brackets."""
    places = subjects_of(scene, layer)
    found = measure(name, scene, places)
    places = places if found.subjects is None else found.subjects
    return {place: value if known else (why,) for place, value, known, why
            in zip(places.feature_id, found.values.tolist(), found.known.tolist(), found.why.tolist())}


def only(name, scene, layer="streets"):
    """The value of the one place of a scene."""
    values = measured(name, scene, layer)
    assert len(values) == 1, values
    return next(iter(values.values()))
