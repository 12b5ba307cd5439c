# SPDX-License-Identifier: GPL-2.0-or-later
"""School Paths and elements as they are printed: each path with its own code in the legend, elements in its colour."""
import re

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProperty,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsSymbolLayer,
    QgsTemplatedLineSymbolLayerBase,
)

CODE = ("colour", "shape", "number")
COMMON = ('"code" IN', 'coalesce("code"')  # begins the rules of the style of elements that are about several of them
PATH_SCALE, MARK_SCALE = 3600, 3000  # paths and gates are drawn as at these scales
SIZES = {int(QgsSymbolLayer.Property.PropertySize), int(QgsSymbolLayer.Property.PropertyStrokeWidth)}
# how the shipped style of elements looks up the path of an element
_OF_PATH = re.compile(r"try\(attribute\(get_feature\(.*?'path_id', \"path_id\"\), '(\w+)'\), NULL\)", re.DOTALL)


def look_by_path(layer, label):
    """Give a layer of paths a legend entry for each path, and lines that are broad whatever the scale.

    Parameters
    ----------
    layer : QgsVectorLayer
        Paths as they are styled.
    label : callable
        Gives the words of a path; takes the feature.
    """
    renderer, context = layer.renderer(), QgsRenderContext()
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer)))
    names, root = layer.fields().names(), QgsRuleBasedRenderer.Rule(None)
    paths = sorted(layer.getFeatures(), key=lambda path: str(path["path_id"]))
    renderer.startRender(context, layer.fields())
    for path in paths:
        context.expressionContext().setFeature(path)
        symbols = renderer.originalSymbolsForFeature(path, context)
        if symbols:
            symbol = symbols[0].clone()
            _with_code(symbol, {name: path[name] for name in CODE if name in names})
            enlarge(symbol, PATH_SCALE)
            here = f"\"path_id\" = {QgsExpression.quotedValue(path['path_id'])}"
            root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, here, label(path)))
    renderer.stopRender(context)
    made = QgsRuleBasedRenderer(root)
    made.setUsingSymbolLevels(renderer.usingSymbolLevels())
    layer.setRenderer(made)


def enlarge(symbol, scale):
    """Draw widths and sizes as at a scale, whatever that of the map is."""
    def as_at(text):
        return text.replace("@map_scale", str(scale))

    rewrite(symbol, as_at, SIZES)


def _with_code(symbol, code):
    """Put the code of a path in the place of the fields, so that a legend shows it, too."""
    def said(text):
        for name, value in code.items():
            text = text.replace(f'"{name}"', QgsExpression.quotedValue(value))
        return text

    rewrite(symbol, said)


def only_named(layer):
    """Leave the legend entries out that stand for no element: what all have in common, and others."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsRuleBasedRenderer):
        for rule in renderer.rootRule().children():
            if rule.filterExpression().lstrip("(").startswith(COMMON):
                rule.setLabel("")


def look_up_paths(layer, paths):
    """Let elements find the code of their path in their own style, wherever the layer of paths is.

    Parameters
    ----------
    layer : QgsVectorLayer
        Elements as they are styled.
    paths : QgsVectorLayer or None
        The paths that they belong to.
    """
    names = paths.fields().names() if paths is not None else []
    codes = {name: {} for name in CODE}
    if "path_id" in names:
        for feature in paths.getFeatures():
            for name in CODE:
                if name in names:
                    codes[name][str(feature["path_id"])] = feature[name]

    def found(match):
        table = codes.get(match[1])
        if not table:
            return "NULL"
        pairs = ", ".join(f"{QgsExpression.quotedString(key)}, {QgsExpression.quotedValue(value)}"
                          for key, value in table.items())
        return f"map_get(map({pairs}), to_string(\"path_id\"))"

    for symbol in layer.renderer().symbols(QgsRenderContext()):
        rewrite(symbol, lambda text: _OF_PATH.sub(found, text))


def rewrite(symbol, change, keys=None):
    """Change the expressions of a symbol, and of the marks on its lines; of some properties, or of all."""
    for part in symbol.symbolLayers():
        properties = part.dataDefinedProperties()
        for key in properties.propertyKeys():
            old = properties.property(key).expressionString()
            if change(old) != old and (keys is None or key in keys):
                part.setDataDefinedProperty(QgsSymbolLayer.Property(key), QgsProperty.fromExpression(change(old)))
        if isinstance(part, QgsTemplatedLineSymbolLayerBase) and part.subSymbol() is not None:
            rewrite(part.subSymbol(), change, keys)
