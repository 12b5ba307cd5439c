# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tools that place and edit elements have in common: places on map and layer, and elements to come."""
import math

from qgis.core import QgsCsException, QgsPointXY
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeySequence

from .map_marks import Ghost, MapMarks

SNAP = 12  # px: nearer to a path than this, an element of its middle stands on it
AHEAD = 1.0  # m: the direction on the screen is that to a place so far ahead


class ElementTool(QgsMapTool):
    """A tool on the map that works on elements.

    Parameters
    ----------
    canvas : QgsMapCanvas
    bench : Bench
    tell : callable
        Shows a sentence to the user.
    ended : callable
        Called when the user ends the work with the tool.
    """

    def __init__(self, canvas, bench, tell, ended):
        super().__init__(canvas)
        self.bench, self.tell, self.ended, self.marks = bench, tell, ended, None

    def activate(self):
        """Get ready to draw over the map; keys go to the map."""
        super().activate()
        self.marks = MapMarks(self.canvas())
        self.canvas().setFocus()
        self.canvas().installEventFilter(self)

    def deactivate(self):
        """Take the marks off the map."""
        self.canvas().removeEventFilter(self)
        if self.marks is not None:
            self.marks.remove()
            self.marks = None
        super().deactivate()

    def eventFilter(self, watched, event):
        """Esc, which QGIS does not give to a tool while a button of the mouse is down; undo and redo.

        These are those of the elements, whatever layer is the current one in QGIS.
        """
        layer = self.bench.layer()
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.cancel()
            return True
        if layer is None:
            return False
        for key, act in ((QKeySequence.StandardKey.Undo, layer.undoStack().undo),
                         (QKeySequence.StandardKey.Redo, layer.undoStack().redo)):
            if event.matches(key):
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    act()
                    layer.triggerRepaint()
                return True
        return False

    def cancel(self):
        """Esc: end the work."""
        self.ended()

    def in_layer(self, layer, pixel):
        """Place in the layer under a pixel; None where the layer has no such place."""
        try:
            at = self.toLayerCoordinates(layer, pixel)
        except QgsCsException:
            return None
        return (at.x(), at.y()) if math.isfinite(at.x()) and math.isfinite(at.y()) else None

    def on_map(self, layer, xy):
        """Place on the map of a place in the layer; None where the map has no such place."""
        try:
            at = self.toMapCoordinates(layer, QgsPointXY(*xy))
        except QgsCsException:
            return None
        return at if math.isfinite(at.x()) and math.isfinite(at.y()) else None

    def reach(self, layer, pixel, pixels=SNAP):
        """Length of some pixels there in the layer, m."""
        at, beside = self.in_layer(layer, pixel), self.in_layer(layer, pixel + QPoint(pixels, 0))
        return math.hypot(beside[0] - at[0], beside[1] - at[1]) if at and beside else 0.0

    def angle_on_screen(self, layer, xy, azimuth):
        """A direction in the layer as one on the screen, degrees clockwise from up; the map may be turned."""
        if math.isnan(azimuth):
            return azimuth
        turned = math.radians(azimuth)
        ahead = self.on_map(layer, (xy[0] + AHEAD * math.sin(turned), xy[1] + AHEAD * math.cos(turned)))
        at = self.on_map(layer, xy)
        if at is None or ahead is None:
            return math.nan
        to_screen = self.canvas().getCoordinateTransform()
        at, ahead = to_screen.transform(at), to_screen.transform(ahead)
        return math.degrees(math.atan2(ahead.x() - at.x(), at.y() - ahead.y())) % 360

    def ghost(self, layer, element, xy, rotation, path, length=None):
        """An element as it would stand; None where the map has no such place.

        Parameters
        ----------
        layer : QgsVectorLayer
        element : Element or None
        xy : tuple of float
            In the layer.
        rotation : float
            Degrees clockwise from north; NaN = not turned.
        path : int
            Row of its path, -1 = none.
        length : float, optional
            Of a line, m.
        """
        at = self.on_map(layer, xy)
        if at is None:
            return None
        fill, ink = self.bench.colours(layer, element, path) if element is not None else ("", "")
        return Ghost(at, element, fill, ink, self.angle_on_screen(layer, xy, rotation), path >= 0, length)


def is_free(event):
    """Whether the user holds the key with which elements stand where the mouse is."""
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
