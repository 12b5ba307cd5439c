#!/usr/bin/env python3
"""Make the layer styles in resources/styles; run it with the oldest QGIS supported, whose styles all later ones read.

usage: make_styles.py [FOLDER]

No meaning stands on colour alone: classes differ in width and dash too, statuses in shape. The colours go from blue to
orange and red, which people with any colour vision tell apart. The words of the legends are English here; they are
put into the user's language when a style is applied (processing/words/legend.py).
"""
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor  # noqa: E402

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "styles"
CATEGORIES = QgsMapLayer.StyleCategory
INK, PAPER = "#22303a", "#ffffff"
# class -> legend words, colour, width (mm) and dash of a line
CLASSES = (
    (1, "Class 1: from pre-school and grade 1", "#a9c7dc", 0.40, ""),
    (2, "Class 2: from grade 3", "#3f86bd", 0.65, ""),
    (3, "Class 3: from grade 7 (grades 5–6 where signals or a guard help)", "#f0972b", 1.05, "4;1.2"),
    (4, "Class 4: nobody alone", "#c4261d", 1.35, ""),
    (5, "Closed: not a place to walk or cross", "#8d8d8d", 0.30, "0.8;1.6"),
)
MOTOR = "\"kind\" NOT IN ('cycleway', 'footway', 'path', 'pedestrian', 'steps', 'crossing')"
OFFSET = "if(@map_scale < 7000, 0.95, 0.6)"  # mm; sides move apart where there is room
STATUSES = (
    # status, legend words, marker shape, colour, outline, size (mm), colour and dash of the route
    ("served", "Served: no known failure on the way", "circle", "#2b6ca3", PAPER, 2.0, ""),
    ("served_over_detour", "Served over the detour limit", "circle", "#cfe3f2", "#2b6ca3", 2.2, "5;2"),
    ("at_school", "At school", "star", "#2b6ca3", PAPER, 3.0, ""),
    ("too_long", "Too long: beyond the distance limit", "pentagon", "#8a6fb0", PAPER, 2.8, "8;2;2;2"),
    ("undecided", "Undecided: closed only by assumed values, to be surveyed", "triangle", "#f0972b", INK, 3.2, "2;1.4"),
    ("blocked", "Blocked: no way this child may use alone", "square", "#c4261d", INK, 2.8, ""),
    ("unreachable", "Unreachable: no way at all", "cross2", INK, INK, 2.6, ""),
    ("not_snapped", "Not on the map: no way near the home", "diamond", PAPER, INK, 2.6, ""),
)
ROUTED = ("served", "served_over_detour", "too_long", "undecided", "blocked")


def line(colour, width, dash="", cap="flat"):
    """A line symbol; ``dash`` in mm."""
    style = {"line_color": colour, "line_width": str(width), "capstyle": cap, "joinstyle": "round"}
    if dash:
        style.update(use_custom_dash="1", customdash=dash, customdash_unit="MM")
    return QgsLineSymbol.createSimple(style)


def marker(shape, colour, outline, size, outline_width=0.25):
    """A point symbol."""
    return QgsMarkerSymbol.createSimple({"name": shape, "color": colour, "outline_color": outline, "size": str(size),
                                         "outline_width": str(outline_width)})


def keyline(symbol, width, colour=PAPER):
    """The symbol with a light line below, so that it stands out on any map."""
    below = line(colour, width, cap="round")  # kept: its layer goes with it
    symbol.insertSymbolLayer(0, below.symbolLayer(0).clone())
    return symbol


def rules(entries):
    """A renderer of (symbol, filter, legend words)."""
    root = QgsRuleBasedRenderer.Rule(None)
    for symbol, condition, label in entries:
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label))
    return QgsRuleBasedRenderer(root)


def in_order(renderer):
    """Later rules are drawn above earlier ones."""
    for level, rule in enumerate(renderer.rootRule().children()):
        for layer in rule.symbol().symbolLayers():
            layer.setRenderingPass(level)
    renderer.setUsingSymbolLevels(True)
    return renderer


def class_sides():
    """Both sides of streets by their class; a way without motor traffic is one line."""
    entries = []
    order = [CLASSES[4], *CLASSES[:4]]  # closed sides lie below, the worst open ones on top
    for number, words, colour, width, dash in order:
        symbol = line(colour, width, dash)
        right = symbol.symbolLayer(0).clone()
        symbol.appendSymbolLayer(right)
        properties = QgsSymbolLayer.Property
        left = symbol.symbolLayer(0)
        # a positive offset lies to the right of the digitised direction
        left.setDataDefinedProperty(properties.PropertyLayerEnabled,
                                    QgsProperty.fromExpression(f'"class_left" = {number}'))
        left.setDataDefinedProperty(properties.PropertyOffset,
                                    QgsProperty.fromExpression(f"if({MOTOR}, -{OFFSET}, 0)"))
        right = symbol.symbolLayer(1)
        right.setDataDefinedProperty(properties.PropertyLayerEnabled,
                                     QgsProperty.fromExpression(f'"class_right" = {number} AND {MOTOR}'))
        right.setDataDefinedProperty(properties.PropertyOffset, QgsProperty.fromExpression(OFFSET))
        entries.append((symbol, f'"class_left" = {number} OR "class_right" = {number}', words))
    return in_order(rules(entries))


def class_points():
    """Crossings by class: the shape says it as well."""
    looks = {1: ("circle", 1.3), 2: ("square", 1.9), 3: ("triangle", 3.2), 4: ("diamond", 3.8), 5: ("cross2", 2.4)}
    entries = [(marker("circle", "#00000000", "#8d8d8d", 1.0), '"class" IS NULL', "Not judged: on no street")]
    for number, words, colour, _, _ in CLASSES:
        shape, size = looks[number]
        outline = PAPER if number < 3 else INK
        entries.append((marker(shape, colour, outline, size), f'"class" = {number}', words))
    return in_order(rules(entries))


def class_legs():
    """Legs of routes by class, with a light keyline."""
    return in_order(rules([
        (keyline(line(colour, width + 0.35, dash), width + 1.3), f'"class" = {number}', words)
        for number, words, colour, width, dash in CLASSES]))


def routes():
    """Routes by status, the troubled ones on top."""
    entries = []
    for status, words, _, colour, outline, _, dash in STATUSES:
        if status in ROUTED:
            shown = outline if status == "served_over_detour" else colour
            entries.append((keyline(line(shown, 0.8, dash), 1.7), f"\"status\" = '{status}'", words))
    return in_order(rules(entries))


def statuses():
    """Homes by status, each with a shape of its own."""
    return in_order(rules([(marker(shape, colour, outline, size), f"\"status\" = '{status}'", words)
                           for status, words, shape, colour, outline, size, _ in STATUSES]))


def street_kinds():
    """Streets as they are, before anything is judged."""
    return in_order(rules([
        (line("#a3bd9d", 0.3, "2;1"), f"NOT ({MOTOR})", "Way for walking and cycling"),
        (line("#b9b4ab", 0.35), "\"kind\" IN ('service', 'track')", "Service road or track"),
        (line("#9a948a", 0.6), "\"kind\" IN ('unclassified', 'residential', 'living_street')", "Street"),
        (line("#5f5a52", 1.0), "\"kind\" IN ('motorway', 'trunk', 'primary', 'secondary', 'tertiary')", "Main street"),
    ]))


def crossing_kinds():
    """Crossings as they are: the shape says the kind."""
    looks = (("unmarked", "Crossing without markings", "circle", PAPER, 1.4),
             ("zebra", "Zebra crossing", "square", INK, 1.8), ("signals", "Signals", "circle", "#3f86bd", 2.2),
             ("underpass", "Underpass", "equilateral_triangle", PAPER, 2.4),
             ("bridge", "Bridge", "equilateral_triangle", INK, 2.4), ("rail", "Railway", "cross2", INK, 2.4),
             ("tram", "Tram", "cross2", INK, 1.6))
    return rules([(marker(shape, colour, INK, size), f"\"kind\" = '{kind}'", words)
                  for kind, words, shape, colour, size in looks])


def schools():
    """School gates; those that were guessed are hollow."""
    return rules([
        (marker("pentagon", "#ffd23f", INK, 4.4, 0.5), 'NOT coalesce("guessed", false)', "School gate"),
        (marker("pentagon", PAPER, INK, 4.0, 0.5), 'coalesce("guessed", false)', "School gate, guessed"),
    ])


def barriers():
    """What a child cannot walk through; the dash says the kind."""
    return rules([(line("#5b8fb9", 0.8), "\"kind\" = 'water'", "Water"),
                  (line(INK, 0.8, "2;1"), "\"kind\" = 'railway'", "Railway"),
                  (line(INK, 0.5, "0.6;1"), "coalesce(\"kind\", '') NOT IN ('water', 'railway')", "Other barrier")])


def names(size):
    """Labels with the name, one for places that share it."""
    text = QgsTextFormat()
    text.setSize(size)
    text.setColor(QColor(INK))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.9)
    halo.setColor(QColor(PAPER))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.setFormat(text)
    settings.fieldName = "if($id = minimum($id, group_by:=\"school_id\"), \"name\", '')"
    settings.isExpression = True
    settings.dist = 2.5
    return QgsVectorLayerSimpleLabeling(settings)


STYLES = {
    "streets": ("LineString", street_kinds, ""),
    "crossings": ("Point", crossing_kinds, ""),
    "schools": ("Point", schools, '"name"'),
    "homes": ("Point", lambda: QgsSingleSymbolRenderer(marker("circle", "#77828a", PAPER, 1.1, 0.15)), ""),
    "barriers": ("LineString", barriers, '"name"'),
    "assessed_streets": ("LineString", class_sides, "[% \"reason_left\" %]<br>[% \"reason_right\" %]"),
    "assessed_crossings": ("Point", class_points, "[% \"reason\" %]"),
    "routes": ("LineString", routes, "[% \"reason\" %]"),
    "legs": ("LineString", class_legs, "[% \"reason\" %]"),
    "homes_status": ("Point", statuses, "[% \"reason\" %]"),
}


def main(folder=FOLDER):
    """Write every style."""
    application = QgsApplication([], False)
    application.initQgis()
    folder.mkdir(parents=True, exist_ok=True)
    for name, (geometry, make, tip) in STYLES.items():
        layer = QgsVectorLayer(geometry + "?crs=EPSG:3067", name, "memory")
        layer.setRenderer(make())
        layer.setMapTipTemplate(tip)
        if name == "schools":
            layer.setLabeling(names(9))
            layer.setLabelsEnabled(True)
        message, saved = layer.saveNamedStyle(
            str(folder / f"{name}.qml"), CATEGORIES.Symbology | CATEGORIES.Labeling | CATEGORIES.MapTips)
        if not saved:
            sys.exit(message)
    del layer
    application.exitQgis()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
