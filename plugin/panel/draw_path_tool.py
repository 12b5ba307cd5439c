# SPDX-License-Identifier: GPL-2.0-or-later
"""The map tool that draws a School Path: from click to click it follows the streets."""
import math

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtGui import QColor

translate = QCoreApplication.translate
SNAP = 12  # px: nearer to a street than this, a click is on it
COLOUR, HALO = "#1f57ab", "#ffffff"
WIDTH = 4  # px
LINE = QgsWkbTypes.GeometryType.LineGeometry


class DrawPathTool(QgsMapTool):
    """Draws one path, click by click.

    A click snaps to the street that is near, and the stretch from the last click is the shortest way along the streets;
    where there is none it is straight, and dashed. Backspace takes the last point back, a double click, Enter or the
    right button finishes, Esc gives up.

    Parameters
    ----------
    canvas : QgsMapCanvas
    project : QgsProject
    tell : callable
        Shows a sentence to the user.
    finished : callable
        Takes the stretches and the ground they were drawn on.
    ended : callable
        Called when the user gives up.
    """

    def __init__(self, canvas, project, tell, finished, ended):
        super().__init__(canvas)
        self.project, self.tell, self.finished, self.ended = project, tell, finished, ended
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.ground, self.spots, self.stretches = None, [], []
        self._ahead, self._bands, self._dots = None, {}, None

    def begin(self, ground):
        """Draw a new path on a ground (``Ground``)."""
        self.clear()
        self.ground = ground

    def clear(self):
        """Forget what was drawn."""
        self.spots, self.stretches, self._ahead = [], [], None
        self._show()

    def canvasMoveEvent(self, event):
        """Show the stretch to where the mouse is."""
        spot = self._spot(event)
        if spot is not None and self.spots:
            self._ahead = self.ground.tracer.way(self.spots[-1], spot)
        self._show(spot)

    def canvasPressEvent(self, event):
        """Nothing happens before the button is let go."""
        event.accept()

    def canvasReleaseEvent(self, event):
        """Add a point; the right button finishes."""
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            spot = self._spot(event)
            if spot is None:
                self.tell(translate("SchoolPath", "The streets have no place there."))
            elif not self.spots or _apart(self.spots[-1], spot):
                self.add(spot)

    def canvasDoubleClickEvent(self, event):
        """The first click of the two has added the point."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.finish()

    def keyPressEvent(self, event):
        """Backspace, Enter and Esc."""
        if event.key() == Qt.Key.Key_Backspace:
            event.ignore()  # else QGIS deletes what is selected in the layer that is edited
            self.take_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.ended()

    def add(self, spot):
        """Go on to a place."""
        if self.spots:
            self.stretches.append(self.ground.tracer.way(self.spots[-1], spot))
        self.spots.append(spot)
        self._ahead = None
        self._show(spot)

    def take_back(self):
        """Take the last point back."""
        if self.spots:
            self.spots.pop()
            if self.stretches:
                self.stretches.pop()
            self._ahead = None
            self._show()

    def finish(self):
        """The path is drawn."""
        if not self.stretches:
            self.tell(translate("SchoolPath", "A path needs two points: click where it begins and where it goes."))
            return
        stretches, ground = self.stretches, self.ground
        self.clear()
        self.finished(stretches, ground)

    def deactivate(self):
        """Take everything off the map."""
        if self.spots:
            self.tell(translate("SchoolPath", "Another tool was taken up: no path was made."))
        self.clear()
        for band in [*self._bands.values(), *([self._dots] if self._dots is not None else [])]:
            self.canvas().scene().removeItem(band)
        self._bands, self._dots = {}, None
        super().deactivate()

    def shown(self, straight, ahead):
        """What is shown of a kind, in the coordinates of the map."""
        return self._band(straight, ahead).asGeometry()

    def _spot(self, event):
        """The place under the mouse, in the coordinates of the ground; None where it has none there."""
        change = QgsCoordinateTransform(self.canvas().mapSettings().destinationCrs(), self.ground.crs, self.project)
        try:
            at, beside = (change.transform(self.toMapCoordinates(place))
                          for place in (event.pos(), event.pos() + QPoint(SNAP, 0)))
        except QgsCsException:
            return None
        return self.ground.tracer.spot((at.x(), at.y()), math.hypot(beside.x() - at.x(), beside.y() - at.y()))

    def _show(self, spot=None):
        """Draw the stretches, the one to the mouse, and the places."""
        if self.ground is None:
            return
        drawn = [(stretch, False) for stretch in self.stretches]
        if self._ahead is not None:
            drawn.append((self._ahead, True))
        for straight in (False, True):
            for ahead in (False, True):
                lines = [[QgsPointXY(*xy) for xy in stretch.line.tolist()] for stretch, later in drawn
                         if (stretch.straight, later) == (straight, ahead)]
                self._draw(self._band(straight, ahead), QgsGeometry.fromMultiPolylineXY(lines) if lines else None)
        places = [*self.spots, *([spot] if spot is not None and spot.part >= 0 else [])]
        points = QgsGeometry.fromMultiPointXY([QgsPointXY(*each.xy) for each in places]) if places else None
        self._draw(self._marks(), points)

    def _draw(self, band, shape):
        if shape is None:
            band.reset(band.kind)
        else:
            band.setToGeometry(shape, self.ground.crs)

    def _band(self, straight, ahead):
        """The line of stretches of a kind; what is straight is dashed, what lies ahead is thinner."""
        if (straight, ahead) not in self._bands:
            band = QgsRubberBand(self.canvas(), LINE)
            band.kind = LINE
            band.setColor(QColor(COLOUR))
            band.setSecondaryStrokeColor(QColor(HALO))
            band.setWidth(WIDTH // 2 if ahead else WIDTH)
            band.setLineStyle(Qt.PenStyle.DashLine if straight else Qt.PenStyle.SolidLine)
            self._bands[straight, ahead] = band
        return self._bands[straight, ahead]

    def _marks(self):
        """The places that were clicked, and the street that a click would snap to."""
        if self._dots is None:
            self._dots = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.PointGeometry)
            self._dots.kind = QgsWkbTypes.GeometryType.PointGeometry
            self._dots.setColor(QColor(COLOUR))
            self._dots.setSecondaryStrokeColor(QColor(HALO))
            self._dots.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            self._dots.setIconSize(10)
            self._dots.setWidth(2)
        return self._dots


def _apart(first, second):
    """Whether two places are not one."""
    return math.hypot(first.xy[0] - second.xy[0], first.xy[1] - second.xy[1]) > 0.01
