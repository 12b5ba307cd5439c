# SPDX-License-Identifier: GPL-2.0-or-later
"""The legend of a printed page: only what occurs on its map, in the template's letters or as small as need be."""
from qgis.core import (
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsTemplatedLineSymbolLayerBase,
)

from ..map_legend import used_entries, write_entries
from ..map_page import MM_PER_POINT, SMALLEST

STEP = 0.5  # points
WIDE = 0.56  # of a letter, as a share of its height
PARTS = (QgsLegendStyle.Style.Title, QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup,
         QgsLegendStyle.Style.SymbolLabel)
SPACES = 6.0  # mm beside symbol and words


def fill_legend(item, layers, shown, standing_for):
    """Fill a legend, and let its letters shrink until it fits into the box it has in the template.

    Parameters
    ----------
    item : QgsLayoutItemLegend
    layers : list of QgsVectorLayer
        What it explains, in its order.
    shown : QgsLayoutItemMap
    standing_for : callable
        Gives the layer of the layout's project for a layer.
    """
    box = item.rect()
    item.setAutoUpdateModel(False)
    item.setLinkedMap(shown)
    item.setWrapString("\n")
    item.setResizeToContents(False)
    group = item.model().rootGroup()
    group.removeAllChildren()
    used = [(layer, _told_entries(layer, shown)) for layer in layers]
    nodes = [(group.addLayer(standing_for(layer)), layer, indices) for layer, indices in used if indices]
    for node, _, _ in nodes:  # the entries say what they are
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    largest = item.styleFont(QgsLegendStyle.Style.SymbolLabel).pointSizeF()
    column = box.width() / max(item.columnCount(), 1) - item.symbolWidth() - SPACES
    points = largest
    while True:
        for node, layer, indices in nodes:
            write_entries(item, node, layer, indices, int(column / (points * MM_PER_POINT * WIDE)))
            _show_signs(item, node, layer, indices)
        _set_size(item, points)
        size = QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize()
        if (size.height() <= box.height() and size.width() <= box.width()) or points <= SMALLEST:
            break
        points = max(points - STEP, SMALLEST)


def _told_entries(layer, shown):
    """Indices of the entries that occur on the map and have words."""
    entries = layer.renderer().legendSymbolItems()
    return [index for index in used_entries(layer, shown) if entries[index].label()]


def _show_signs(item, node, layer, indices):
    """Let the sample of a line have its sign in the middle: on the map it comes once in so many millimetres."""
    entries = layer.renderer().legendSymbolItems()
    for index in indices:
        symbol = entries[index].symbol().clone()
        signs = [part for part in symbol.symbolLayers() if isinstance(part, QgsTemplatedLineSymbolLayerBase)]
        for part in signs:
            part.setPlacement(QgsTemplatedLineSymbolLayerBase.Placement.CentralPoint)
        if signs and not _needs_feature(symbol):
            QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, index, symbol)
    item.model().refreshLayerLegend(node)


def _needs_feature(symbol):
    """Whether the look of a line follows the code of a path, which a sample does not have."""
    return any(part.dataDefinedProperties().property(key).expressionString().count('"colour"')
               for part in symbol.symbolLayers() for key in part.dataDefinedProperties().propertyKeys())


def _set_size(item, points):
    """Letters of the entries, and with them all others."""
    share = points / item.styleFont(QgsLegendStyle.Style.SymbolLabel).pointSizeF()
    for part in PARTS:
        font = item.styleFont(part)
        font.setPointSizeF(max(font.pointSizeF() * share, SMALLEST))
        item.setStyleFont(part, font)
