# SPDX-License-Identifier: GPL-2.0-or-later
"""A map of layers on a printable page: map, title, legend, scale bar and the source of the data, as a picture."""
from dataclasses import dataclass

from qgis.core import (
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsProject,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QRectF, QSize
from qgis.PyQt.QtGui import QColor

from ..core.errors import SchoolPathError
from .map_legend import add_legend
from .map_page import FOOT_HEIGHT, MARGIN, fitting, font, pages

translate = QCoreApplication.translate
ATTRIBUTION = "© OpenStreetMap contributors, ODbL"
DPI = 150
FRAME = QColor("#8a8f93")
NORTH_ARROW = ":/images/north_arrows/layout_default_north_arrow.svg"
MILLIMETERS = QgsUnitTypes.LayoutUnit.LayoutMillimeters


@dataclass(frozen=True)
class Texts:
    """What the page says beside its legend.

    Attributes
    ----------
    title : str
        Heading of the page.
    subtitle : str
        What the map holds for: school, child, scenario, date.
    attribution : str
        Source of the data, as its licence wants it told.
    """

    title: str
    subtitle: str
    attribution: str = ATTRIBUTION


def render_map(layers, extent, size, texts, path):
    """Draw layers on a page, upright or across as suits the extent, and save it as a picture.

    Parameters
    ----------
    layers : list of QgsVectorLayer
        Styled layers, the topmost first; their names stand in the legend. They stay the caller's.
    extent : QgsRectangle
        What must be seen, in the CRS of the first layer; the map shows more where the page has another shape.
    size : str
        ``"A4"`` or ``"A3"``.
    texts : Texts
        Title, subtitle and source of the data.
    path : str
        File to be written (.png).

    Returns
    -------
    str
        ``path``.

    Raises
    ------
    SchoolPathError
        The file could not be written.
    """
    project = QgsProject()  # a project of its own: the user's is left alone
    project.setCrs(layers[0].crs())
    copies = [layer.clone() for layer in layers]
    project.addMapLayers(copies)
    for page in pages(extent, size):
        layout, fits = _compose(project, copies, extent, texts, page)
        if fits:
            break
    # not exportToImage: it asks GDAL to georeference the picture, which it cannot
    picture = QgsLayoutExporter(layout).renderPageToImage(0, QSize(), DPI)
    if picture.isNull() or not picture.save(str(path)):
        raise SchoolPathError("file_not_written", file=str(path), error=translate("SchoolPath", "no picture was made"))
    return str(path)


def _compose(project, layers, extent, texts, page):
    """The page with everything on it, and whether its legend fits."""
    layout = QgsLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(page.width, page.height, MILLIMETERS))
    shown = _map(layout, layers, extent, page.map)
    fits = add_legend(layout, layers, shown, page)
    _head(layout, texts, page)
    _foot(layout, shown, texts.attribution, page)
    return layout, fits


def _map(layout, layers, extent, box):
    """The map in its box."""
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.attemptSetSceneRect(box)
    item.setCrs(layers[0].crs())
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.zoomToExtent(extent)
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(FRAME)
    return item


def _head(layout, texts, page):
    """Title and subtitle; long ones get smaller letters."""
    width = page.width - 2 * MARGIN
    _label(layout, texts.title, fitting(texts.title, 17 * page.letters, True, width), True,
           QRectF(MARGIN, MARGIN - 1, width, 9 * page.letters))
    _label(layout, texts.subtitle, fitting(texts.subtitle, 10 * page.letters, False, width), False,
           QRectF(MARGIN, MARGIN - 1 + 9 * page.letters, width, 6 * page.letters))


def _foot(layout, shown, attribution, page):
    """North arrow and scale bar, what the map is not, and where the data come from."""
    letters = page.letters
    top = page.height - MARGIN - FOOT_HEIGHT * letters
    arrow = QgsLayoutItemPicture(layout)
    arrow.setPicturePath(NORTH_ARROW)
    layout.addLayoutItem(arrow)
    arrow.attemptSetSceneRect(QRectF(MARGIN, top, 9 * letters, 9 * letters))
    _scale_bar(layout, shown, MARGIN + 11 * letters, top, letters)
    caution = translate("SchoolPath", "Shows known obstacles and assumed values. Not a guarantee of safety.")
    left = MARGIN + 75 * letters
    for line, text in enumerate((caution, attribution)):
        width = page.width - MARGIN - left
        _label(layout, text, fitting(text, 8 * letters, not line, width), not line,
               QRectF(left, top + 4.6 * letters * line, width, 4.6 * letters))


def _label(layout, text, points, bold, box):
    """A line of text in a box."""
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setFont(font(points, bold))
    item.setMarginX(0)
    layout.addLayoutItem(item)
    item.attemptSetSceneRect(box)


def _scale_bar(layout, shown, left, top, letters):
    """The scale bar, of a round length that fits."""
    item = QgsLayoutItemScaleBar(layout)
    item.setStyle("Single Box")
    item.setLinkedMap(shown)
    item.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
    item.setUnitLabel("m")
    item.setNumberOfSegmentsLeft(0)
    item.setNumberOfSegments(2)
    item.setUnitsPerSegment(round_length(shown.scale() * 0.022 * letters))  # 22 mm on A4
    item.setHeight(1.6)
    item.setTextFormat(QgsTextFormat.fromQFont(font(7 * letters, False)))
    layout.addLayoutItem(item)
    item.update()
    item.attemptMove(QgsLayoutPoint(left, top, MILLIMETERS))


def round_length(metres):
    """The greatest of 1, 2, 5, 10, 20 … m that is not above a length."""
    power = 1.0
    while power * 10 <= metres:
        power *= 10
    return max(step * power for step in (1, 2, 5) if step * power <= max(metres, power))
