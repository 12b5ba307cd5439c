# SPDX-License-Identifier: GPL-2.0-or-later
"""Puts a page into the form that a template gives it: texts, map, legend and tables; letters shrink until all fits."""
from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemScaleBar,
    QgsMapLayerStyle,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFontMetricsF

from ..map_page import MM_PER_POINT, SMALLEST
from ..map_picture import round_length
from .legend import fill_legend
from .table import fill_table
from .template import MAP

PREFIX = "sp_"  # of the variables that hold the texts
LINE = 1.08  # space that a printer's letters may need more than those of the screen
STEP = 0.5  # points
BAR = 0.28


def fill(layout, sheet, standing_for=None):
    """Fill a layout.

    Parameters
    ----------
    layout : QgsPrintLayout
        Made from a template; items that it does not have are not missed.
    sheet : Sheet
    standing_for : callable, optional
        Gives for a layer of the sheet the one of the layout's project that is shown in its look; without it the
        layers of the sheet are shown themselves.
    """
    for name, text in sheet.texts.items():
        QgsExpressionContextUtils.setLayoutVariable(layout, PREFIX + name, text)
    shown = layout.itemById(MAP)
    shown.setCrs(sheet.crs)
    shown.setLayers([standing_for(layer) for layer in sheet.layers] if standing_for else sheet.layers)
    shown.setKeepLayerSet(True)
    if standing_for:
        shown.setLayerStyleOverrides({standing_for(layer).id(): _look(layer) for layer in sheet.layers})
        shown.setKeepLayerStyles(True)
    shown.zoomToExtent(sheet.extent)
    for item in layout.items():
        if isinstance(item, QgsLayoutItemScaleBar):
            _scale(item, shown)
        elif isinstance(item, QgsLayoutItemLegend):
            fill_legend(item, sheet.legend, shown, standing_for or (lambda layer: layer))
    for name, rows in sheet.tables.items():
        frame = layout.itemById(name)
        if frame is not None:
            fill_table(frame, rows, sheet.marks.get(name))
    layout.refresh()  # the texts are what the variables say now
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            fit_letters(item)


def _look(layer):
    """How a layer looks, as a map keeps it."""
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return style.xmlData()


def _scale(item, shown):
    """A scale bar of a round length, at most so much of the map's width."""
    item.setLinkedMap(shown)
    segments = max(item.numberOfSegments(), 1)
    item.setUnitsPerSegment(round_length(shown.scale() * shown.rect().width() / 1000 * BAR / segments))
    item.update()


def fit_letters(item):
    """Let the letters of a label shrink until its text fits into its box."""
    text, box = item.currentText(), item.rect()
    points = item.font().pointSizeF()
    while points > SMALLEST and not _fits(text, item.font(), points, box, item):
        points = max(points - STEP, SMALLEST)
    font = item.font()
    if points < font.pointSizeF():
        font.setPointSizeF(points)
        item.setFont(font)


def _fits(text, font, points, box, item):
    """Whether a text in letters of a size fits into a box (mm)."""
    large = font
    large.setPixelSize(100)
    unit = points * MM_PER_POINT / 100  # mm of a dot
    width = (box.width() - 2 * item.marginX()) / unit / LINE
    needed = QFontMetricsF(large).boundingRect(QRectF(0, 0, max(width, 1), 1e6), Qt.TextFlag.TextWordWrap, text)
    return needed.height() * unit * LINE <= box.height() - 2 * item.marginY() and needed.width() <= width
