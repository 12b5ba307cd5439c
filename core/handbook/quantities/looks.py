# SPDX-License-Identifier: GPL-2.0-or-later
"""How elements look: height, contrast to their ground, likeness to traffic signs."""
import numpy as np
import shapely

from ...colour import contrast, difference, rgb_of
from ...network.locate import as_linestrings
from ...streets import MISSING, Surface
from ..measure_figures import measure_figures
from ..measured import at, measured
from .codes import colours_of
from .registry import quantity

GROUND = "asphalt"                    # of the grounds of the colour codes, where the way is paved
SIGN_SHAPES = ("triangle", "octagon")
RED, BLUE, YELLOW = rgb_of(["#c1121c", "#005b8c", "#f0ca00"])  # traffic red, blue, yellow (RAL 3020, 5017, 1023)
# prohibition, mandatory way, priority road
SIGNS = (("circle", RED), ("circle", BLUE), ("diamond", YELLOW))
PLATES = ("E01", "E03")               # signs of the catalogue that stand upright


def _colours(scene, subjects):
    """Colour of each element, that of its path or its own, shape (n, 3); NaN where it is not known or free."""
    codes = scene.elements.code[subjects.row].tolist()
    rule = [scene.catalogue[code].colour if code in scene.catalogue else None for code in codes]
    own = rgb_of([each.fixed if each is not None and each.fill == "fixed" else None for each in rule])
    if scene.paths is None:
        return own
    of_path = np.concatenate([colours_of(scene, scene.paths), [[np.nan] * 3]])[subjects.path]
    in_path_colour = np.array([each is not None and each.fill == "path" for each in rule], dtype=bool)
    return np.where(in_path_colour[:, None], of_path, own)


def _flat(scene, subjects):
    """Whether each element lies on the ground; False where its code is not in the catalogue."""
    codes = scene.elements.code[subjects.row].tolist()
    return np.array([code in scene.catalogue and scene.catalogue[code].height is None for code in codes], dtype=bool)


def _in_catalogue(scene, subjects):
    return np.array([code in scene.catalogue for code in scene.elements.code[subjects.row].tolist()], dtype=bool)


@quantity("height")
def height(scene, subjects):
    """Height of the element, m."""
    return measured(scene.elements.height[subjects.row], ~np.isnan(scene.elements.height[subjects.row]))


@quantity("contrast")
def contrast_to_ground(scene, subjects):
    """Contrast of what lies on the ground, in the colour of its path, to the paved way (WCAG 2.1).

    What stands upright is seen against what lies behind it: that is not known.
    """
    colour, flat = _colours(scene, subjects), _flat(scene, subjects)
    paved = at(scene.streets.surface, _street_below(scene, subjects), "no_street").is_(Surface.PAVED)
    values = contrast(colour, rgb_of([scene.codes.grounds[GROUND].hex])) if GROUND in scene.codes.grounds else np.full(
        len(subjects), np.nan)
    why = np.where(~flat, "background", np.where(np.isnan(colour).any(axis=1), "no_colour", "ground_not_known"))
    return measured(values, flat & paved & ~np.isnan(values), why)


def _street_below(scene, subjects):
    """Row of the street that the path of each element runs along where it is; -1 where that is none."""
    found = np.full(len(subjects), MISSING)
    if scene.along is None:
        return found
    mine = np.flatnonzero(subjects.path >= 0)
    station = shapely.line_locate_point(as_linestrings(scene.paths.lines.take(subjects.path[mine])),
                                        shapely.points(scene.elements.xy[subjects.row[mine]])) \
        if len(mine) else np.empty(0)
    for path in np.unique(subjects.path[mine]).tolist():
        stretch = np.flatnonzero(scene.along.path == path)
        rows = np.flatnonzero(subjects.path[mine] == path)
        on = station[rows][:, None]
        inside = (on >= scene.along.begin[stretch]) & (on <= scene.along.end[stretch])
        some = inside.any(axis=1)
        if some.any():
            found[mine[rows[some]]] = scene.along.street[stretch[inside[some].argmax(axis=1)]]
    return found


@quantity("sign_clash")
def sign_clash(scene, subjects):
    """Whether an element could be taken for a traffic sign or a marking of the crossing.

    A path with a triangle or an octagon; an upright plate that is round and of a colour like traffic red or traffic
    blue, or a diamond like the yellow one of priority roads; what is painted or laid on the ground of a crossing
    (within 2 m), or anywhere as red as a cycle way.
    """
    figures, n = measure_figures(), len(subjects)
    colour = _colours(scene, subjects)
    shape = np.full(n, "", dtype=object) if scene.paths is None else np.append(scene.paths.shape, "")[subjects.path]
    code = scene.elements.code[subjects.row]
    flat = _flat(scene, subjects) & ~_built(scene, code)
    alike = np.any([(shape == form) & (difference(colour, sign) < figures.sign_colour) for form, sign in SIGNS], axis=0)
    plate = np.isin(code.astype(str), PLATES)
    carries, listed = _carries_shape(scene, code), _in_catalogue(scene, subjects)
    by_shape = carries & np.isin(shape.astype(str), SIGN_SHAPES)
    by_colour = plate & alike
    red = difference(colour, RED) < figures.ground_red
    on_crossing = flat & _in_crossing(scene, subjects, figures.in_crossing)
    clash = by_shape | by_colour | on_crossing | flat & red
    told_shape, told_colour = ~carries | (shape != ""), ~(plate | flat) | ~np.isnan(colour).any(axis=1)
    place_known = ~flat | (scene.crossings is not None)
    sure = listed & told_shape & told_colour & place_known
    why = np.where(~listed, "not_in_catalogue", np.where(~told_shape, "no_shape",
                                                         np.where(~told_colour, "no_colour", "crossings_not_given")))
    return measured(np.where(clash, "yes", "no"), listed & clash | sure, why)


def _built(scene, code):
    """Whether elements of a code are works of the street, as a raised crossing is, and no marking."""
    return np.array([value in scene.catalogue and scene.catalogue[value].geometry == "area" for value in code.tolist()],
                    dtype=bool)


def _carries_shape(scene, code):
    """Whether elements of a code bear the shape of their path."""
    return np.array([value in scene.catalogue and bool(scene.catalogue[value].colour.shape) for value in code.tolist()],
                    dtype=bool)


def _in_crossing(scene, subjects, reach):
    """Whether each element lies within a distance of a mapped crossing."""
    inside = np.zeros(len(subjects), dtype=bool)
    if scene.crossings is not None and len(scene.crossings):
        tree = shapely.STRtree(shapely.points(scene.crossings.xy))
        inside[tree.query(as_linestrings(subjects.lines), predicate="dwithin", distance=reach)[0]] = True
    return inside
