# SPDX-License-Identifier: GPL-2.0-or-later
"""What the page *Routes* does on the map: asking with a click, and drawing an answer."""
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapToolEmitPoint, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor

REACH = 12  # px; what is farther from the click is not meant
LEAST = 60.0  # map units around a place that is shown
HALOED = ("route", "closed")
LINE = QgsWkbTypes.GeometryType.LineGeometry
SOLID, DASH, DOT = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine
# name -> colour, width in px, line: told apart without colour too
LOOKS = {"route": ("#1f57ab", 6, SOLID), "closed": ("#8c1d18", 6, Qt.PenStyle.DashDotLine),
         "shortest": ("#4a4a4a", 3, DASH), "asked": ("#a3195b", 6, SOLID), "other": ("#a3195b", 3, DOT)}
HALO = QColor("#ffd23f")  # seen beside the routes of all homes, which have the same blue


class AskTool(QgsMapToolEmitPoint):
    """Gives the place of a click on the map, in its coordinate system, and how far 12 px are there."""

    def __init__(self, canvas, asked, ended):
        super().__init__(canvas)
        self.asked, self.ended = asked, ended
        self.setCursor(Qt.CursorShape.WhatsThisCursor)

    def canvasReleaseEvent(self, event):
        """Ask about the place."""
        if event.button() == Qt.MouseButton.LeftButton:
            at, beside = event.mapPoint(), self.toMapCoordinates(event.pos() + QPoint(REACH, 0))
            self.asked(at, at.distance(beside))

    def keyPressEvent(self, event):
        """Esc ends."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.ended()


class Drawn:
    """Lines of an answer on a canvas; without a canvas nothing is drawn.

    Parameters
    ----------
    canvas : QgsMapCanvas or None
    project : QgsProject
    """

    def __init__(self, canvas, project):
        self.canvas, self.project = canvas, project
        self.bands, self.marker = {}, None

    def line(self, name, xy, crs):
        """Draw the line of a name, one of ``LOOKS``, in place of the one before; fewer than 2 vertices = none."""
        self._remove(name)
        if self.canvas is None or len(xy) < 1:
            return
        colour, width, style = LOOKS[name]
        band = QgsRubberBand(self.canvas, LINE)
        band.setColor(QColor(colour))
        band.setWidth(width)
        band.setLineStyle(style)
        if name in HALOED:
            band.setSecondaryStrokeColor(HALO)
        band.setToGeometry(self.geometry(xy, crs), None)
        self.bands[name] = band

    def home(self, xy, crs):
        """Mark the home."""
        self._remove_marker()
        if self.canvas is not None:
            self.marker = QgsVertexMarker(self.canvas)
            self.marker.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            self.marker.setIconSize(16)
            self.marker.setPenWidth(3)
            self.marker.setColor(QColor(LOOKS["route"][0]))
            self.marker.setCenter(self.geometry(xy, crs).asPoint())

    def clear(self, *names):
        """Take the lines of these names off the map; without names everything."""
        for name in names or tuple(self.bands):
            self._remove(name)
        if not names:
            self._remove_marker()

    def geometry(self, xy, crs):
        """A line or point in the coordinate system of the map; where that has no place for it, an empty one."""
        points = [QgsPointXY(*place) for place in xy]
        return self.moved(QgsGeometry.fromPointXY(points[0]) if len(points) == 1
                          else QgsGeometry.fromPolylineXY(points), crs)

    def moved(self, shape, crs):
        """A shape in the coordinate system of the map; where that has no place for it, an empty one."""
        try:
            shape.transform(QgsCoordinateTransform(crs, self.canvas.mapSettings().destinationCrs(), self.project))
        except QgsCsException:
            return QgsGeometry()
        return shape

    def show(self, shapes, flash=True, closer=True):
        """Let the map show shapes (in its system), and flash them.

        It moves where they are not seen whole; ``closer``: also where they are too small to be seen well.
        """
        extent = QgsRectangle()
        for shape in shapes:
            if not shape.isEmpty():
                extent.combineExtentWith(shape.boundingBox())
        if extent.isNull() and not any(not shape.isEmpty() for shape in shapes):
            return
        around = extent.buffered(max(LEAST * self._metre(), 0.1 * max(extent.width(), extent.height())))
        small = closer and self.canvas.extent().width() > 8 * around.width()
        if small or not self.canvas.extent().contains(extent):
            self.canvas.setExtent(around)
            self.canvas.refresh()
        if flash:
            self.canvas.flashGeometries([shape for shape in shapes if not shape.isEmpty()],
                                        self.canvas.mapSettings().destinationCrs())

    def _metre(self):
        """How long a metre is on the map, about."""
        return 1e-5 if self.canvas.mapSettings().destinationCrs().isGeographic() else 1.0

    def _remove(self, name):
        band = self.bands.pop(name, None)
        if band is not None:
            self.canvas.scene().removeItem(band)

    def _remove_marker(self):
        if self.marker is not None:
            self.canvas.scene().removeItem(self.marker)
            self.marker = None
