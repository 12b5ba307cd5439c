# SPDX-License-Identifier: GPL-2.0-or-later
"""Copies of the layers for a printed page: the user's own look where there is one, else the shipped one."""
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeatureRequest,
    QgsGraduatedSymbolRenderer,
    QgsLabelLineSettings,
    QgsLabelObstacleSettings,
    QgsPalLayerSettings,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from .. import styles
from ..map_page import font
from .unsaved import in_memory

# looks that can be narrowed to some features; a heat map and the like cannot, and QGIS would crash on none at all
OWN_LOOKS = (QgsCategorizedSymbolRenderer, QgsGraduatedSymbolRenderer, QgsRuleBasedRenderer)
STREET_NAMES = 7  # points
COPY_OF = "schoolpath/copy_of"  # property of a copy: id of the layer it was made of
STREET_INK, PAPER = QColor("#4a4a4a"), QColor("#ffffff")


def copied(layer, output, name, request):
    """A copy of some features of a layer, unsaved edits among them, styled for print.

    Parameters
    ----------
    layer : QgsVectorLayer
        The user's; it is not touched.
    output : str
        Output whose style (``"STREETS"``) it gets where it has none but QGIS's first one, or one that does not draw
        its features one by one.
    name : str
        What the legend calls it.
    request : QgsFeatureRequest
        Which features.

    Returns
    -------
    QgsVectorLayer
        In memory.
    """
    request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    copy = in_memory(layer, request)
    if isinstance(layer.renderer(), OWN_LOOKS):
        style = QDomDocument()
        layer.exportNamedStyle(style)
        copy.importNamedStyle(style)
    else:
        styles.apply(copy, output)
    copy.setName(name)
    copy.setScaleBasedVisibility(False)
    copy.setCustomProperty(COPY_OF, layer.id())
    if request.filterExpression() is not None:
        copy.setRenderer(narrowed(copy.renderer(), request.filterExpression().expression()))
    return copy


def narrowed(renderer, condition):
    """A look by which only those features are drawn for which a condition holds, also where all are there."""
    whole = QgsRuleBasedRenderer.convertFromRenderer(renderer)
    made = QgsRuleBasedRenderer(whole.rootRule().clone())
    made.setUsingSymbolLevels(renderer.usingSymbolLevels())
    for rule in made.rootRule().children():
        own = rule.filterExpression()
        if own.upper() != "ELSE":
            rule.setFilterExpression(f"({own}) AND ({condition})" if own else condition)
    return made


def of_schools(layer, schools):
    """A request for the features of schools, given by their ids."""
    request = QgsFeatureRequest()
    if "school_id" in layer.fields().names():
        request.setFilterExpression(f"to_string(\"school_id\") IN ({_listed(schools)})")
    return request


def of_paths(layer, paths, codes):
    """A request for the elements of paths, and for those that belong to none, of some codes."""
    request, names = QgsFeatureRequest(), layer.fields().names()
    conditions = []
    if "path_id" in names:
        conditions.append(f"(\"path_id\" IS NULL OR to_string(\"path_id\") IN ({_listed(paths)}))")
    if "code" in names:
        conditions.append(f"\"code\" IN ({_listed(codes)})")
    return request.setFilterExpression(" AND ".join(conditions)) if conditions else request


def _listed(values):
    """Values as a list in an expression."""
    return ", ".join(QgsExpression.quotedString(str(one)) for one in values) or "''"


def near(layer, extent, crs, context):
    """A request for what lies in an extent (in a CRS), or may do so on a page of another shape."""
    wide = QgsRectangle(extent)
    wide.grow(max(extent.width(), extent.height()))
    transform = QgsCoordinateTransform(crs, layer.crs(), context)
    return QgsFeatureRequest().setFilterRect(transform.transformBoundingBox(wide))


def name_streets(layer):
    """Write names along streets, unless the user has labels of their own there."""
    if layer.labelsEnabled() or "name" not in layer.fields().names():
        return
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    settings.placement = QgsPalLayerSettings.Placement.Curved
    lines = QgsLabelLineSettings()
    lines.setMergeLines(True)
    settings.setLineSettings(lines)
    letters = QgsTextFormat.fromQFont(font(STREET_NAMES, False))
    letters.setSize(STREET_NAMES)
    letters.setColor(STREET_INK)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    halo.setColor(PAPER)
    letters.setBuffer(halo)
    settings.setFormat(letters)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def keep_names_off(layer):
    """Let names give way to the marks of a layer that has no names of its own."""
    if layer.labelsEnabled():
        return
    settings = QgsPalLayerSettings()
    settings.drawLabels = False
    obstacles = QgsLabelObstacleSettings()
    obstacles.setIsObstacle(True)
    obstacles.setFactor(2)
    settings.setObstacleSettings(obstacles)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
