# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of a school: its School Paths with their codes, what stands along them, and how to walk."""
from qgis.core import QgsRectangle, QgsRenderContext

from ...core.code_file import load_codes
from .. import elements
from ..words import prints as words
from .given import credits_of
from .layers import copied, keep_names_off, name_streets, near, of_paths, of_schools
from .path_look import MARK_SCALE, enlarge, look_by_path, look_up_paths, only_named
from .sheet import Sheet

SHOWN = ("arrive", "meet")  # groups of elements
ROOM, LEAST = 1.1, 300.0  # of the extent of the paths; m that a map shows at least


def school_sheet(given, school, contact, title):
    """The page of a school.

    Parameters
    ----------
    given : Given
    school : str
        Its id.
    contact, title : str
        As the user gives them.

    Returns
    -------
    Sheet or None
        None where no path leads to the school.
    """
    names, codes = words.layer_names(), load_codes()
    paths = copied(given.layers["PATHS"], "PATHS", names["PATHS"], of_schools(given.layers["PATHS"], [school]))
    if not paths.featureCount():
        return None
    extent = around(given, school)
    layers = {"PATHS": paths, "SCHOOLS": copied(given.layers["SCHOOLS"], "SCHOOLS", names["SCHOOLS"],
                                                of_schools(given.layers["SCHOOLS"], [school]))}
    if "ELEMENTS" in given.layers:
        layers["ELEMENTS"] = _elements(given, paths, names["ELEMENTS"])
    if "STREETS" in given.layers:
        streets = given.layers["STREETS"]
        layers["STREETS"] = copied(streets, "STREETS", names["STREETS"],
                                   near(streets, extent, given.crs, given.context))
        name_streets(layers["STREETS"])
    name, fields = given.schools[school], paths.fields().names()
    look_by_path(paths, lambda path: words.path_label(
        {one: path[one] for one in ("colour", "shape", "number", "name", "status") if one in fields}, name, codes))
    for symbol in layers["SCHOOLS"].renderer().symbols(QgsRenderContext()):
        enlarge(symbol, MARK_SCALE)
    shown = [name for name in ("SCHOOLS", "ELEMENTS", "PATHS", "STREETS") if name in layers]
    return Sheet(
        name=name, layers=[layers[one] for one in shown], crs=given.crs, extent=extent,
        legend=[layers[one] for one in ("PATHS", "ELEMENTS", "SCHOOLS") if one in layers],
        tables={"rules": [["•", rule] for rule in words.rules()]},
        texts={**words.school_texts(contact), "title": title or words.school_title(name), "school": name,
               "subtitle": words.subtitle(paths.featureCount()), "date": words.today(),
               "source": words.source(credits_of(given.layers[one] for one in shown))})


def _elements(given, paths, name):
    """What stands along the paths and is drawn as a symbol; the rest would be dots that hide them."""
    ids = [path["path_id"] for path in paths.getFeatures()]
    copy = copied(given.layers["ELEMENTS"], "ELEMENTS", name, of_paths(given.layers["ELEMENTS"], ids, large_elements()))
    look_up_paths(copy, paths)
    only_named(copy)
    keep_names_off(copy)
    return copy


def large_elements():
    """Codes of the elements that families look for: gates, meeting points and their like."""
    return [element.code for element in elements.catalogue() if element.group in SHOWN]


def around(given, school):
    """What the map of a school shows: its paths and gates, and at least so many metres."""
    extent = QgsRectangle()
    for name in ("PATHS", "SCHOOLS"):
        if name in given.layers:
            extent.combineExtentWith(given.extent(name, of_schools(given.layers[name], [school])))
    extent.scale(ROOM)
    extent.grow(max(0.0, LEAST - max(extent.width(), extent.height())) / 2)
    return extent
