# SPDX-License-Identifier: GPL-2.0-or-later
"""Styles of School Paths and of their elements.

A path is a line in its colour with a white keyline and its shape and number along it. An element is drawn in the colour
of its path: the style looks the path up, so that changing a code recolours everything at once.

- maps of districts: a dot of the path's shape; gates and meeting points as symbols
- maps of streets: the symbol on a white plate with the shape and number of its path; a pointer shows where it faces
- large scales: the symbol at its true size, turned as it stands; of an area or a line what it covers, and the symbol on
  its plate
"""
import base64
import importlib.util
import sys
from pathlib import Path

from qgis.core import (
    QgsEllipseSymbolLayer,
    QgsFontMarkerSymbolLayer,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsSimpleMarkerSymbolLayer,
    QgsSvgMarkerSymbolLayer,
)
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor
from style_palette import INK, PAPER
from style_symbols import drawn_from, layered, line, rules, set_by

ROOT = Path(__file__).resolve().parent.parent
NO_CODE, NO_CODE_INK = "#5a5f63", "#ffffff"  # an element or path without a colour
NEAR, FAR = 2500, 20000  # scale from which on symbols are drawn, and to which those that are drawn from far
LARGEST = 1000  # elements are drawn as at this scale in the legend
ICON, PLATE, BADGE, DOT = 4.4, 6.6, 2.9, 1.9  # mm
FROM_FAR = ("arrive", "meet")  # groups
ON_MAP = "$geometry IS NOT NULL"  # in a legend there is no element; a field would give its name there
SCALE = f"if({ON_MAP}, coalesce(@map_scale, {LARGEST}), {LARGEST})"
GROUND, GROUND_FIELD = "#6e7d868c", "125,134,140,110"  # covered ground, for Qt and for QGIS
THIN = 0.9  # mm: a line on the ground is drawn as wide at least
LENGTH = "attribute($currentfeature, 'length')"  # older layers have no such field
EVERY = 40  # mm from one sign along a path to the next


def package():
    """Import core under the plugin's own name, whatever the folder is called."""
    if "school_path" not in sys.modules:
        spec = importlib.util.spec_from_file_location("school_path", ROOT / "__init__.py",
                                                      submodule_search_locations=[str(ROOT)])
        sys.modules["school_path"] = importlib.util.module_from_spec(spec)
    from school_path.core.catalogue import load_catalogue
    from school_path.core.code_file import load_codes
    from school_path.core.project import project_layers

    titles = next(plan.title for plan in project_layers() if plan.name == "paths")
    return load_catalogue(), load_codes(), ["paths", *titles.values()]


CATALOGUE, CODES, PATH_NAMES = package()


def listed(values):
    """A list of texts in an expression."""
    return ", ".join(f"'{value}'" for value in values)


def lookup(field, table, otherwise):
    """Expression that finds what a word of the field stands for."""
    pairs = ", ".join(f"'{word}', '{value}'" for word, value in table.items())
    return f"coalesce(map_get(map({pairs}), lower(trim({field}))), {otherwise})"


def colour_of(field):
    """Expression of the colour that a field holds as a word of the set or as such."""
    as_such = f"if(regexp_match({field}, '^#[0-9a-fA-F]{{6}}$') = 1, {field}, NULL)"
    return lookup(field, {word: colour.hex for word, colour in CODES.colours.items()},
                  f"coalesce({as_such}, '{NO_CODE}')")


def ink_of(field):
    """Expression of the ink that is read on that colour."""
    return lookup(field, {word: colour.ink for word, colour in CODES.colours.items()}, f"'{NO_CODE_INK}'")


def shape_of(field):
    """Expression of the marker that QGIS draws for the shape of the field."""
    return lookup(field, {word: shape.marker for word, shape in CODES.shapes.items()}, "'circle'")


# the layer of paths: that which the panel named, else the one in the same file, else one of that name. ``if`` and not
# ``coalesce``, which would search all the same: that takes time, and in the thread that draws QGIS 3.22 does not guard
# the list of layers against the removal of one
PATHS_LAYER = (
    "if(@school_paths IS NOT NULL, @school_paths, coalesce(array_first(array_filter(@layer_ids, "
    "layer_property(@element, 'source') = string_to_array(layer_property(@layer_id, 'source'), '|')[0] "
    "|| '|layername=paths')), "
    f"array_first(array_filter(@layer_ids, layer_property(@element, 'name') IN ({listed(PATH_NAMES)})))))")


def of_path(field):
    """Expression of a field of the path that an element belongs to."""
    return f"try(attribute(get_feature({PATHS_LAYER}, 'path_id', \"path_id\"), '{field}'), NULL)"


def plain(shape, colour, size, outline=PAPER, outline_width=0.25):
    """A mark of one size at any scale."""
    return QgsMarkerSymbol.createSimple({"name": shape, "color": colour, "outline_color": outline,
                                         "outline_width": str(outline_width), "size": str(size),
                                         "joinstyle": "miter"})


def on_map_only(layer):
    """Leave a part out of the legend, where it would be cut off; QGIS draws parts there that are switched off.

    The list of layers draws it without looking at any expression until the map has a scale: of itself it has no size.
    """
    set_by(layer, "PropertySize", f"if({ON_MAP}, {layer.size():g}, 0)")
    if isinstance(layer, QgsSimpleMarkerSymbolLayer):
        set_by(layer, "PropertyStrokeColor", f"if({ON_MAP}, '{layer.strokeColor().name()}', '#00000000')")
        layer.setSize(0)
        layer.setStrokeColor(QColor(0, 0, 0, 0))


def sign(size, colour, ink, shape, number):
    """The shape of a path in its colour with its number in it."""
    mark = plain("circle", NO_CODE, size, PAPER, size / 10)
    set_by(mark.symbolLayer(0), "PropertyFillColor", colour)
    set_by(mark.symbolLayer(0), "PropertyName", shape)
    rim = plain("circle", INK, size + size / 4, INK, 0)
    set_by(rim.symbolLayer(0), "PropertyName", shape)
    letters = QgsFontMarkerSymbolLayer("Open Sans", "", size * 0.7, QColor(NO_CODE_INK))
    letters.setFontStyle("Bold")
    letters.setCharacter(" ")  # not the A that it would have of itself
    set_by(letters, "PropertyCharacter", f"coalesce(to_string({number}), '')")
    set_by(letters, "PropertyFillColor", ink)
    whole = layered(rim, mark)
    whole.appendSymbolLayer(letters)
    return whole


def path_line(dash):
    """A path: dark edge, white keyline, its colour, and its sign along it."""
    colour = line(NO_CODE, 1.5, dash)
    set_by(colour.symbolLayer(0), "PropertyStrokeColor", colour_of('"colour"'))
    signs = QgsMarkerLineSymbolLayer(False, EVERY)
    # half way along a path that is shorter than the way to the first sign
    set_by(signs, "PropertyOffsetAlongLine",
           f"min({EVERY / 2}, length($geometry) * 500 / coalesce(@map_scale, 5000))")
    signs.setSubSymbol(sign(3.4, colour_of('"colour"'), ink_of('"colour"'), shape_of('"shape"'), '"number"'))
    whole = layered(line(INK, 2.9, cap="round"), line(PAPER, 2.6, cap="round"), colour)
    whole.appendSymbolLayer(signs)
    return whole


def paths():
    """School Paths by status: an idea is dotted, a plan is broken, what is built is whole."""
    renderer = rules("paths", [
        (path_line(""), "coalesce(\"status\", 'built') NOT IN ('planned', 'idea')", "School Path"),
        (path_line("3.6;1.2"), "\"status\" = 'planned'", "School Path, planned"),
        (path_line("0.9;1.1"), "\"status\" = 'idea'", "School Path, an idea"),
    ])
    return drawn_from(renderer, 2, 1, 0)


def embedded(element):
    """The symbol itself, so that it is drawn wherever the file is opened."""
    return "base64:" + base64.b64encode(element.symbol.read_bytes()).decode("ascii")


def picture(element):
    """The symbol of an element, at its true size where that is larger than it is drawn on a plate."""
    drawn = QgsSvgMarkerSymbolLayer(embedded(element), ICON)
    drawn.setFillColor(QColor(element.colour.fixed or NO_CODE))
    drawn.setStrokeColor(QColor(INK if element.colour.fixed else NO_CODE_INK))
    if element.colour.fill == "path":
        set_by(drawn, "PropertyFillColor", colour_of(of_path("colour")))
        set_by(drawn, "PropertyStrokeColor", ink_of(of_path("colour")))
    set_by(drawn, "PropertyLayerEnabled", f"{SCALE} <= {FAR if element.group in FROM_FAR else NEAR}")
    if element.geometry == "point":  # of an area or a line what it covers is drawn
        size = f"{true_size(element):g} / {SCALE}"
        set_by(drawn, "PropertySize", f"max({ICON}, {size})")
        set_by(drawn, "PropertyAngle", f"if({size} > {ICON}, coalesce(\"rotation\", 0), 0)")
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, drawn)
    return symbol


def true_size(element):
    """Its larger size, mm."""
    return max(element.size.width, element.size.length) * 1000


def among(condition):
    """Expression that says whether the element is one of those for which the condition holds."""
    return f"\"code\" IN ({listed(element.code for element in CATALOGUE if condition(element))})"


def by_code(value, condition=lambda element: True):
    """Expression that finds a value of the element, NULL where the condition does not hold for it."""
    pairs = [f"'{element.code}', {value(element)}" for element in CATALOGUE if condition(element)]
    return f"map_get(map({', '.join(pairs)}), \"code\")"


def covers(element):
    """Whether what an element covers is drawn: an area, or a line of its own length."""
    return element.geometry != "point"


def is_line(element):
    """Whether an element is a line; each one has a length of its own."""
    return element.geometry == "line"


NEARBY = f"{SCALE} <= if({among(lambda element: element.group in FROM_FAR)}, {FAR}, {NEAR})"
ON_PLATE = (f"{ON_MAP} AND {NEARBY} AND ({among(covers)} OR "
            f"coalesce({by_code(lambda element: f'{true_size(element):g}')}, 0) / {SCALE} <= {ICON})")


def ground():
    """What elements that are areas or lines cover, at its true size; a line is never too thin to be seen."""
    covered = QgsEllipseSymbolLayer()
    covered.setShape(QgsEllipseSymbolLayer.Shape.Rectangle)
    covered.setFillColor(QColor(GROUND))
    covered.setStrokeColor(QColor(INK))
    covered.setStrokeWidth(0.35)
    line = among(is_line)
    width, length = (by_code(lambda element, side=side: f"{getattr(element.size, side) * 1000:g}", covers)
                     for side in ("width", "length"))
    length = f"if({line}, coalesce({LENGTH} * 1000, {length}), {length})"
    set_by(covered, "PropertyWidth", f"if({ON_MAP}, max({width} / {SCALE}, if({line}, {THIN}, 0)), 0)")
    set_by(covered, "PropertyHeight", f"if({ON_MAP}, {length} / {SCALE}, 0)")
    set_by(covered, "PropertyFillColor", f"if({line}, {colour_of(of_path('colour'))}, '{GROUND_FIELD}')")
    set_by(covered, "PropertyStrokeColor", f"if({ON_MAP}, if({line}, '{PAPER}', '{INK}'), '#00000000')")
    set_by(covered, "PropertyAngle", "coalesce(\"rotation\", 0)")
    set_by(covered, "PropertyLayerEnabled",
           f"{ON_MAP} AND {SCALE} <= {NEAR} AND coalesce({length}, 0) / {SCALE} > if({line}, {ICON}, {PLATE})")
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, covered)
    return symbol


def below_symbols():
    """What is drawn below the symbols of all elements: covered ground, dot, pointer, plate, and sign of the path.

    Once for all of them, not in the rule of each: QGIS prepares every expression anew whenever it draws.
    """
    fixed = by_code(lambda element: f"'{element.colour.fixed}'", lambda element: element.colour.fill != "path")
    fill = f"coalesce({fixed}, {colour_of(of_path('colour'))})"
    shape = f"if({fixed} IS NULL, {shape_of(of_path('shape'))}, 'circle')"
    dot = plain("circle", NO_CODE, DOT)
    set_by(dot.symbolLayer(0), "PropertyLayerEnabled", f"NOT ({NEARBY}) AND {SCALE} <= {FAR}")
    set_by(dot.symbolLayer(0), "PropertyFillColor", fill)
    set_by(dot.symbolLayer(0), "PropertyName", shape)
    pointer = plain("triangle", INK, 2.6, INK, 0)
    pointer.symbolLayer(0).setOffset(QPointF(0, -(PLATE / 2 + 0.5)))
    set_by(pointer.symbolLayer(0), "PropertyAngle", "coalesce(\"rotation\", 0)")
    set_by(pointer.symbolLayer(0), "PropertyLayerEnabled",
           f"{ON_PLATE} AND \"rotation\" IS NOT NULL AND {among(lambda element: element.directed)}")
    plate = plain("circle", PAPER, PLATE, INK, 0.3)
    set_by(plate.symbolLayer(0), "PropertyLayerEnabled", ON_PLATE)
    for part in (dot, pointer, plate):
        on_map_only(part.symbolLayer(0))
    whole = layered(ground(), dot, pointer, plate)
    add_badge(whole)
    return whole


def add_badge(whole):
    """The sign of the path at the upper right of the plate."""
    has_sign = among(lambda element: element.colour.fill == "path" and element.colour.shape)
    number = f"if({among(lambda element: element.colour.number)}, {of_path('number')}, NULL)"
    colour = of_path("colour")
    whole_sign = sign(BADGE, colour_of(colour), ink_of(colour), shape_of(of_path("shape")), number)
    for part in whole_sign.symbolLayers():
        badge = part.clone()
        badge.setOffset(QPointF(PLATE / 2 + 0.2, -(PLATE / 2 + 0.2)))
        set_by(badge, "PropertyLayerEnabled", f"{ON_PLATE} AND \"path_id\" IS NOT NULL AND {has_sign}")
        on_map_only(badge)
        whole.appendSymbolLayer(badge)


def elements():
    """Elements by their code, above what all of them have in common."""
    entries = [(picture(element), f"\"code\" = '{element.code}'", element.title["en"]) for element in CATALOGUE]
    codes = listed(element.code for element in CATALOGUE)
    return rules("elements", [
        (below_symbols(), f"\"code\" IN ({codes})", "In the colour of their path"), *entries,
        (plain("circle", NO_CODE, DOT), f"coalesce(\"code\", '') NOT IN ({codes})", "Other element")])
