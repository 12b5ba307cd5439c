# SPDX-License-Identifier: GPL-2.0-or-later
"""The legend of a printed map: only what occurs on the map, in letters that fit."""
from qgis.core import (
    QgsCoordinateTransform,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsLayoutItemLegend,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QRectF

from .map_page import LEGEND_WIDTH, SMALLEST, font

LETTERS = 37  # letters in a line of a legend of the usual width at its largest size
LARGEST = 8.5  # points


def add_legend(layout, layers, shown, page):
    """Put the legend into its box; letters shrink until it fits.

    Parameters
    ----------
    layout : QgsLayout
    layers : list of QgsVectorLayer
        Layers of the map, the topmost first.
    shown : QgsLayoutItemMap
        The map.
    page : Page

    Returns
    -------
    bool
        Whether it fits in letters that can be read.
    """
    item = QgsLayoutItemLegend(layout)
    item.setAutoUpdateModel(False)
    layout.addLayoutItem(item)
    item.setLinkedMap(shown)
    item.setWrapString("\n")
    item.setTitle("")
    item.setColumnCount(page.columns)
    group = item.model().rootGroup()
    group.removeAllChildren()
    used = [(layer, used_entries(layer, shown)) for layer in layers]
    nodes = [(group.addLayer(layer), indices) for layer, indices in used if indices]
    largest, box = LARGEST * page.letters, page.legend
    share = box.width() / page.columns / (LEGEND_WIDTH * page.letters)
    points = largest
    while True:
        for node, indices in nodes:
            write_entries(item, node, node.layer(), indices, int(LETTERS * share * largest / points))
        _set_fonts(item, points)
        # asked of the renderer: the item itself has no size before it is drawn
        size = QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize()
        fits = size.height() <= box.height() and size.width() <= box.width()
        if fits or points <= SMALLEST:
            break
        points = max(points - 0.5, SMALLEST)
    item.attemptSetSceneRect(QRectF(box.left(), box.top(), size.width(), size.height()))
    return fits


def used_entries(layer, shown):
    """Indices of the legend entries of a layer that occur on the map."""
    renderer = layer.renderer()
    items = renderer.legendSymbolItems()
    context = QgsRenderContext()
    context.setRendererScale(shown.scale())
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer)))
    renderer.startRender(context, layer.fields())
    keys = set()
    transform = QgsCoordinateTransform(shown.crs(), layer.crs(), layer.transformContext())
    request = QgsFeatureRequest().setFilterRect(transform.transformBoundingBox(shown.extent()))
    request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    for feature in layer.getFeatures(request):
        context.expressionContext().setFeature(feature)
        keys |= set(renderer.legendKeysForFeature(feature, context))
    renderer.stopRender(context)
    return [index for index, item in enumerate(items) if item.ruleKey() in keys]


def write_entries(item, node, layer, indices, letters):
    """Keep the entries of a layer that occur, with their words in lines that fit."""
    entries = layer.renderer().legendSymbolItems()
    node.setUseLayerName(False)
    node.setName(lines_of(layer.name(), letters))
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, indices)
    for index in indices:
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, index, lines_of(entries[index].label(), letters))
    item.model().refreshLayerLegend(node)


def lines_of(text, letters):
    """The text in lines of so many letters, broken between words."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > letters:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def _set_fonts(item, points):
    """Layer names bold, entries plain."""
    for part, bold in ((QgsLegendStyle.Style.Group, True), (QgsLegendStyle.Style.Subgroup, True),
                       (QgsLegendStyle.Style.SymbolLabel, False)):
        item.setStyleFont(part, font(points, bold))
    item.setSymbolWidth(8)
    item.setLineSpacing(0.6)
