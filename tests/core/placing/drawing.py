# SPDX-License-Identifier: GPL-2.0-or-later
"""Elements placed in drawn towns."""
import numpy as np

from school_path.core.catalogue import load_catalogue
from school_path.core.country import load_country
from school_path.core.defaults import fill_crossing_defaults, fill_defaults
from school_path.core.paths import Elements
from school_path.core.placing import PlacingScene, place_elements
from school_path.core.profile import load_profile
from school_path.tests.core.paths.drawing import path_of, path_through

CATALOGUE = load_catalogue()
PROFILE = load_profile("P2")


def scene(town, paths, existing=None, gates=None, keep_out=()):
    """What placing looks at; a path is given by its letters or as paths."""
    country = load_country("FI")
    if isinstance(paths, str):
        paths = path_through(town, paths)
    return PlacingScene.of(
        fill_defaults(town.streets, country.defaults), fill_crossing_defaults(town.crossings, country.defaults), paths,
        Elements.blank(np.empty((0, 2))) if existing is None else existing,
        town.gates(gates) if gates else None, np.array(list(keep_out), dtype=object), PROFILE)


def placed(town, paths, *codes, **given):
    """Place elements of the given codes."""
    return place_elements(scene(town, paths, **given), CATALOGUE, codes)


def places(found, code):
    """Places of the new elements of a code, to a decimetre, sorted."""
    mine = found.new & (found.elements.code == code)
    return sorted(tuple(xy) for xy in np.round(found.elements.xy[mine], 1).tolist())


__all__ = ["CATALOGUE", "path_of", "path_through", "placed", "places", "scene"]
