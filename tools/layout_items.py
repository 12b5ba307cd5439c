# SPDX-License-Identifier: GPL-2.0-or-later
"""The items out of which ``make_layouts.py`` puts the templates together; places and sizes in mm."""
from qgis.core import (
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTableCell,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont

FONT = "DejaVu Sans"
INK, FRAME, RULE = QColor("#1a1a1a"), QColor("#8a8f93"), QColor("#c9cdd1")
NORTH_ARROW = ":/images/north_arrows/layout_default_north_arrow.svg"
MILLIMETERS = QgsUnitTypes.LayoutUnit.LayoutMillimeters


def letters(points, bold=False):
    """A font."""
    font = QFont(FONT)
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


class Sheet:
    """A page to be laid out.

    Parameters
    ----------
    name : str
    width, height : float
    """

    def __init__(self, name, width, height):
        self.name = name
        self.layout = QgsPrintLayout(QgsProject.instance())
        self.layout.initializeDefaults()
        self.layout.setName(name)
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height, MILLIMETERS))
        self.shown = None

    def _add(self, item, name, x, y, width, height):
        self.layout.addLayoutItem(item)
        item.setId(name)
        item.attemptSetSceneRect(QRectF(x, y, width, height))
        return item

    def text(self, name, variable, x, y, width, height, points, bold=False, middle=False):
        """A text that a variable holds."""
        item = QgsLayoutItemLabel(self.layout)
        item.setText(f"[% @{variable} %]")
        item.setFont(letters(points, bold))
        item.setFontColor(INK)
        item.setMarginX(0)
        item.setMarginY(0)
        item.setHAlign(Qt.AlignmentFlag.AlignLeft)
        item.setVAlign(Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop)
        return self._add(item, name, x, y, width, height)

    def map(self, x, y, width, height):
        """The map."""
        self.shown = self._add(QgsLayoutItemMap(self.layout), "map", x, y, width, height)
        self.shown.setExtent(QgsRectangle(0, 0, width * 5, height * 5))  # a map of nothing has no height
        self.shown.setFrameEnabled(True)
        self.shown.setFrameStrokeColor(FRAME)
        self.shown.setBackgroundColor(QColor("#fbfbf9"))

    def north(self, x, y, size):
        """The arrow to the north."""
        arrow = QgsLayoutItemPicture(self.layout)
        arrow.setPicturePath(NORTH_ARROW)
        arrow.setLinkedMap(self.shown)
        self._add(arrow, "north", x, y, size, size)

    def scale_bar(self, x, y, width):
        """The scale bar on a white ground, at the foot of the map."""
        item = QgsLayoutItemScaleBar(self.layout)
        item.setStyle("Single Box")
        item.setLinkedMap(self.shown)
        item.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
        item.setUnitLabel("m")
        item.setNumberOfSegmentsLeft(0)
        item.setNumberOfSegments(2)
        item.setHeight(1.6)
        item.setTextFormat(QgsTextFormat.fromQFont(letters(8)))
        item.setBackgroundEnabled(True)
        item.setBackgroundColor(QColor(255, 255, 255, 225))
        item.setBoxContentSpace(1.2)
        self._add(item, "scale_bar", x, y, width, 9)

    def legend(self, x, y, width, height, points, symbol):
        """The legend; what it holds is put in when it is printed."""
        item = QgsLayoutItemLegend(self.layout)
        item.setAutoUpdateModel(False)
        item.setLinkedMap(self.shown)
        item.setTitle("")
        item.setResizeToContents(False)
        item.setBoxSpace(0)
        item.setSymbolWidth(symbol[0])
        item.setSymbolHeight(symbol[1])
        item.setLineSpacing(0.6)
        item.setWrapString("\n")
        style, side = QgsLegendStyle.Style, QgsLegendStyle.Side
        for part, where, space in ((style.Subgroup, side.Top, 0), (style.Symbol, side.Top, 1.8),
                                   (style.SymbolLabel, side.Left, 4)):
            item.setStyleMargin(part, where, space)
        for part, bold in ((QgsLegendStyle.Style.Group, True), (QgsLegendStyle.Style.Subgroup, True),
                           (QgsLegendStyle.Style.SymbolLabel, False)):
            item.setStyleFont(part, letters(points, bold))
        self._add(item, "legend", x, y, width, height)

    def box(self, name, x, y, width, height, colour):
        """A tinted ground."""
        item = QgsLayoutItemShape(self.layout)
        item.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        item.setCornerRadius(QgsLayoutMeasurement(2, MILLIMETERS))
        item.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        self._add(item, name, x, y, width, height)

    def table(self, name, x, y, width, height, widths, points, head=True):
        """A table of texts; what it holds is put in when it is printed."""
        table = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(table)
        frame = QgsLayoutFrame(self.layout, table)
        frame.setId(name)
        frame.setBackgroundEnabled(False)
        frame.attemptSetSceneRect(QRectF(x, y, width, height))
        table.addFrame(frame)
        table.setIncludeTableHeader(head)
        table.setHeaders([QgsLayoutTableColumn() for _ in widths])
        table.setTableContents([[QgsTableCell("") for _ in widths]])
        table.setColumnWidths(list(widths))
        table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
        table.setCellMargin(0.9)
        table.setGridColor(RULE)
        table.setGridStrokeWidth(0.2)
        table.setShowGrid(head)
        table.setBackgroundColor(QColor(255, 255, 255, 0))
        table.setHorizontalGrid(True)
        table.setVerticalGrid(False)
        table.setContentTextFormat(self._format(points))
        table.setHeaderTextFormat(self._format(points, True))
        table.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.HeaderLeft)
        table.setEmptyTableBehavior(QgsLayoutTable.EmptyTableMode.HeadersOnly)

    @staticmethod
    def _format(points, bold=False):
        made = QgsTextFormat.fromQFont(letters(points, bold))
        made.setSize(points)
        if bold:
            made.setNamedStyle("Bold")  # weights of Qt 5 are thin ones in Qt 6
        made.setColor(INK)
        return made
