"""A map of layers on a printable page: map, title, legend, scale bar and the source of the data, as a picture."""
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsProject,
    QgsRenderContext,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QRectF, QSize
from qgis.PyQt.QtGui import QColor, QFont

from ..core.errors import SchoolPathError

translate = QCoreApplication.translate
ATTRIBUTION = "© OpenStreetMap contributors, ODbL"
PAGES = {"A4": (297.0, 210.0, 1.0), "A3": (420.0, 297.0, 1.3)}  # width and height, mm; size of letters
DPI = 150
MARGIN, GAP = 8.0, 4.0  # mm
TITLE_HEIGHT, FOOT_HEIGHT = 11.0, 18.0  # mm
LEGEND_WIDTH = 76.0  # mm
INDENT = 2.0  # mm; legends and scale bars keep this much free inside their box
LETTERS = 37  # letters in a line of the legend at its largest size
LARGEST, SMALLEST = 8.5, 5.0  # points
FRAME = QColor("#8a8f93")
MILLIMETERS = QgsUnitTypes.LayoutUnit.LayoutMillimeters
FONT = "DejaVu Sans"


def render_map(layers, extent, size, title, path, attribution=ATTRIBUTION):
    """Draw layers on a page and save it as a picture.

    Parameters
    ----------
    layers : list of QgsVectorLayer
        Styled layers, the topmost first; their names stand in the legend. They stay the caller's.
    extent : QgsRectangle
        What must be seen, in the CRS of the first layer; the map shows more where the page has another shape.
    size : str
        ``"A4"`` or ``"A3"``, both landscape.
    title : str
        Heading of the page.
    path : str
        File to be written (.png).
    attribution : str, optional
        Source of the data, as its licence wants it told.

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
    layout = QgsLayout(project)
    layout.initializeDefaults()
    width, height, letters = PAGES[size]
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height, MILLIMETERS))
    left = width - MARGIN - LEGEND_WIDTH * letters
    top, foot = MARGIN + TITLE_HEIGHT * letters, height - MARGIN
    shown = _map(layout, copies, extent, QRectF(MARGIN, top, left - GAP - MARGIN, foot - top))
    _label(layout, title, 16 * letters, True, QRectF(MARGIN, MARGIN - 1, width - 2 * MARGIN, top - MARGIN))
    _legend(layout, copies, shown, QRectF(left, top, LEGEND_WIDTH * letters, foot - top - FOOT_HEIGHT * letters),
            letters)
    _scale_bar(layout, shown, left, foot - FOOT_HEIGHT * letters, letters)
    _label(layout, attribution, 7 * letters, False,
           QRectF(left + INDENT, foot - 4 * letters, LEGEND_WIDTH * letters - INDENT, 4 * letters))
    # not exportToImage: it asks GDAL to georeference the picture, which it cannot
    picture = QgsLayoutExporter(layout).renderPageToImage(0, QSize(), DPI)
    if picture.isNull() or not picture.save(str(path)):
        raise SchoolPathError("file_not_written", file=str(path), error=translate("SchoolPath", "no picture was made"))
    return str(path)


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


def _label(layout, text, points, bold, box):
    """A line of text in a box."""
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setFont(_font(points, bold))
    item.setMarginX(0)
    layout.addLayoutItem(item)
    item.attemptSetSceneRect(box)


def _legend(layout, layers, shown, box, letters):
    """The legend in its box; letters shrink until it fits."""
    item = QgsLayoutItemLegend(layout)
    item.setAutoUpdateModel(False)
    layout.addLayoutItem(item)
    item.setLinkedMap(shown)
    item.setWrapString("\n")
    item.setTitle("")
    group = item.model().rootGroup()
    group.removeAllChildren()
    used = [(layer, _used(layer, shown)) for layer in layers]
    nodes = [(group.addLayer(layer), indices) for layer, indices in used if indices]
    points = LARGEST * letters
    while True:
        for node, indices in nodes:
            _write_entries(item, node, indices, int(LETTERS * LARGEST * letters / points))
        _set_fonts(item, points)
        # asked of the renderer: the item itself has no size before it is drawn
        size = QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize()
        if size.height() <= box.height() and size.width() <= box.width() or points <= SMALLEST:
            break
        points -= 0.5
    item.attemptSetSceneRect(QRectF(box.left(), box.top(), size.width(), size.height()))


def _used(layer, shown):
    """Indices of the legend entries of a layer that occur on the map."""
    renderer = layer.renderer()
    items = renderer.legendSymbolItems()
    context = QgsRenderContext()
    context.setRendererScale(shown.scale())
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer)))
    renderer.startRender(context, layer.fields())
    keys = set()
    request = QgsFeatureRequest().setFilterRect(shown.extent())
    request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    for feature in layer.getFeatures(request):
        context.expressionContext().setFeature(feature)
        keys |= set(renderer.legendKeysForFeature(feature, context))
    renderer.stopRender(context)
    return [index for index, item in enumerate(items) if item.ruleKey() in keys]


def _write_entries(item, node, indices, letters):
    """Keep the entries that occur, with their words in lines that fit."""
    entries = node.layer().renderer().legendSymbolItems()
    node.setUseLayerName(False)
    node.setName(_lines(node.layer().name(), letters))
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, indices)
    for index in indices:
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, index, _lines(entries[index].label(), letters))
    item.model().refreshLayerLegend(node)


def _lines(text, letters):
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
        item.setStyleFont(part, _font(points, bold))
    item.setSymbolWidth(8)
    item.setLineSpacing(0.6)


def _scale_bar(layout, shown, left, top, letters):
    """The scale bar, of a round length that fits."""
    item = QgsLayoutItemScaleBar(layout)
    item.setStyle("Single Box")
    item.setLinkedMap(shown)
    item.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
    item.setUnitLabel("m")
    item.setNumberOfSegmentsLeft(0)
    item.setNumberOfSegments(2)
    item.setUnitsPerSegment(_round_length(shown.scale() * 0.022 * letters))  # 22 mm on A4
    item.setHeight(1.6)
    item.setTextFormat(QgsTextFormat.fromQFont(_font(7 * letters, False)))
    layout.addLayoutItem(item)
    item.update()
    item.attemptMove(QgsLayoutPoint(left, top, MILLIMETERS))


def _round_length(metres):
    """The greatest of 1, 2, 5, 10, 20 … m that is not above a length."""
    power = 1.0
    while power * 10 <= metres:
        power *= 10
    return max(step * power for step in (1, 2, 5) if step * power <= max(metres, power))


def _font(points, bold):
    font = QFont(FONT)
    font.setPointSizeF(points)
    font.setBold(bold)
    return font
