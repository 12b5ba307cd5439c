# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines, marks and renderers out of which ``make_styles.py`` puts the styles together."""
import uuid

from qgis.core import (
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSymbolLayer,
    QgsTemplatedLineSymbolLayerBase,
)
from style_palette import PAPER

DESIGNED_AT = 5000  # widths and sizes are what they are at this scale; they grow and shrink with the map within bounds
MOST_PARTS = 4  # symbol layers of one line
ZOOM = f"{DESIGNED_AT} / coalesce(@map_scale, {DESIGNED_AT})"  # legends have no scale
LEAST, MOST = 0.45, 1.7  # times the designed width


def _follow_scale(symbol, key, millimetres, least):
    """Let a width or size follow the scale of the map between its bounds.

    Not by units of the map: QGIS shows those at any size in the list of layers.
    """
    set_by(symbol.symbolLayer(0), key, f"{millimetres:g} * max({least}, min({ZOOM}, {MOST}))")
    return symbol


def line(colour, width, dash="", cap="flat", least=LEAST):
    """A line symbol; ``width`` in mm at 1:5,000, ``dash`` in mm, ``least`` of the width remains at any scale."""
    style = {"line_color": colour, "line_width": str(width), "capstyle": cap, "joinstyle": "round"}
    if dash:
        style.update(use_custom_dash="1", customdash=dash, customdash_unit="MM")
    return _follow_scale(QgsLineSymbol.createSimple(style), "PropertyStrokeWidth", width, least)


def marker(shape, colour, outline, size, outline_width=0.2, angle=0):
    """A point symbol; ``size`` in mm at 1:5,000."""
    return _follow_scale(QgsMarkerSymbol.createSimple({
        "name": shape, "color": colour, "outline_color": outline, "outline_width": str(outline_width),
        "size": str(size), "angle": str(angle), "joinstyle": "miter"}), "PropertySize", size, LEAST)


def layered(*symbols):
    """One symbol of several, the first below."""
    whole = symbols[0]
    for symbol in symbols[1:]:
        for layer in symbol.symbolLayers():
            whole.appendSymbolLayer(layer.clone())
    return whole


def keyline(symbol, width):
    """The symbol with a white line below, so that it stands out on any map."""
    return layered(line(PAPER, width, cap="round"), symbol)


def beads(mark, interval):
    """A line of marks, ``interval`` in mm."""
    marks = QgsMarkerLineSymbolLayer(False, interval)
    marks.setPlacement(QgsTemplatedLineSymbolLayerBase.Placement.Interval)
    marks.setOffsetAlongLine(interval / 2)
    marks.setSubSymbol(mark)
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, marks)
    return symbol


def set_by(layer, key, expression):
    """Let an expression rule a property of a symbol layer (``QgsSymbolLayer.Property``)."""
    layer.setDataDefinedProperty(getattr(QgsSymbolLayer.Property, key), QgsProperty.fromExpression(expression))


def rules(style, entries):
    """A renderer of rules.

    Parameters
    ----------
    style : str
        Name of the style; with the words of a rule it makes the rule's key, the same one in every run.
    entries : sequence of (QgsSymbol, str, str)
        Symbol, filter and legend words, in the order of the legend.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    root.setRuleKey(_key(style))
    for symbol, condition, words in entries:
        rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, words)
        rule.setRuleKey(_key(f"{style}/{words}"))
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def _key(name):
    return f"{{{uuid.uuid5(uuid.NAMESPACE_URL, f'schoolpath:{name}')}}}"


def drawn_from(renderer, *bottom_up):
    """Draw the rules in an order of their own: their places in the legend, the lowest on the map first."""
    children = renderer.rootRule().children()
    for level, place in enumerate(bottom_up):
        layers = children[place].symbol().symbolLayers()
        for part, layer in enumerate(layers):
            layer.setRenderingPass(level * MOST_PARTS + (part if _unbroken(layers[-1]) else 0))
    renderer.setUsingSymbolLevels(True)
    return renderer


def _unbroken(layer):
    """Whether a symbol layer is an unbroken line.

    Its parts are drawn one after the other for all features, so that the keyline of one never cuts another. Broken
    lines and marks are drawn whole, feature by feature: the dashes of one must not fill the gaps of another below it.
    """
    return isinstance(layer, QgsSimpleLineSymbolLayer) and not layer.useCustomDashPattern()
