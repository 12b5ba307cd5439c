# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tools of elements draw over the map: rings around what is selected, a handle, elements to come, a box."""
import math
from dataclasses import dataclass

from qgis.gui import QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from ...processing.element_icons import element_image

ICON, PLATE = 4.4, 6.6  # mm, as in the style of elements
HANDLE = 13.0  # mm from an element to the handle that turns it
THIN = 0.9  # mm: a line on the ground is drawn as wide at least, as in the style
GRIP = 1.5  # mm, half of the handle
DARK, LIGHT, PATH, ALONE = QColor("#1b1e21"), QColor("white"), QColor("#1f57ab"), QColor("#70767a")


@dataclass(frozen=True, eq=False)
class Ghost:
    """An element as it would stand.

    Attributes
    ----------
    at : QgsPointXY
        On the map.
    element : Element or None
        None for what the catalogue does not have.
    fill, ink : str
        Colours of its symbol.
    angle : float
        How it is turned on the screen, degrees clockwise from up; NaN = not.
    belongs : bool
        Whether a path is near.
    length : float, optional
        Of a line, m; else that of the catalogue.
    """

    at: object
    element: object
    fill: str
    ink: str
    angle: float
    belongs: bool
    length: float = None


class MapMarks(QgsMapCanvasItem):
    """Marks on the map; they go with ``remove``.

    Parameters
    ----------
    canvas : QgsMapCanvas
    """

    def __init__(self, canvas):
        super().__init__(canvas)
        self.canvas, self.rings, self.ghosts, self.handle, self.box = canvas, [], [], None, None
        self.setZValue(110)

    def show_marks(self, rings=(), ghosts=(), handle=None, box=None):
        """Draw other marks.

        Parameters
        ----------
        rings : sequence of QgsPointXY
            Around these places.
        ghosts : sequence of Ghost
        handle : tuple of QgsPointXY and float, optional
            Element, and the angle on the screen at which its handle is.
        box : QRectF, optional
            On the screen.
        """
        self.rings, self.ghosts, self.handle, self.box = list(rings), list(ghosts), handle, box
        self.prepareGeometryChange()
        self.update()

    def remove(self):
        """Take the marks off the map."""
        if self.scene() is not None:
            self.scene().removeItem(self)

    def pixels(self, mm):
        """Millimetres on this screen as pixels."""
        return mm * self.canvas.logicalDpiX() / 25.4

    def grip(self):
        """Where the handle is on the screen; None where there is none."""
        if self.handle is None:
            return None
        at, angle = self.handle
        turned = math.radians(0.0 if math.isnan(angle) else angle)
        return self.toCanvasCoordinates(at) + QPointF(math.sin(turned), -math.cos(turned)) * self.pixels(HANDLE)

    def updatePosition(self):
        """The map shows another extent."""
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self):
        """The whole screen: marks may be anywhere."""
        return QRectF(0, 0, self.canvas.width(), self.canvas.height())

    def paint(self, painter, option=None, widget=None):
        """Draw the marks."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at in self.rings:
            self._ring(painter, self.toCanvasCoordinates(at))
        grip = self.grip()
        if grip is not None:
            self._handle(painter, self.toCanvasCoordinates(self.handle[0]), grip)
        for ghost in self.ghosts:
            painter.save()
            at = self.toCanvasCoordinates(ghost.at)
            painter.setTransform(QTransform.fromTranslate(at.x(), at.y()), True)
            self._ghost(painter, ghost)
            painter.restore()
        if self.box is not None:
            painter.setPen(QPen(PATH, 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(31, 87, 171, 40))
            painter.drawRect(self.box)

    def _ring(self, painter, at):
        radius = self.pixels(PLATE) / 2 + 4
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(LIGHT, 5), QPen(PATH, 2.5)):
            painter.setPen(pen)
            painter.drawEllipse(at, radius, radius)

    def _handle(self, painter, at, grip):
        for pen in (QPen(LIGHT, 4), QPen(PATH, 1.5)):
            painter.setPen(pen)
            way = grip - at
            start = at + way * ((self.pixels(PLATE) / 2 + 5) / max(math.hypot(way.x(), way.y()), 1))
            painter.drawLine(start, grip)
        painter.setPen(QPen(PATH, 2))
        painter.setBrush(LIGHT)
        painter.drawEllipse(grip, self.pixels(GRIP), self.pixels(GRIP))

    def _ghost(self, painter, ghost):
        """The symbol as it will be drawn: on a plate, or turned at its true size where that is larger."""
        painter.setOpacity(0.8)
        scale, turned = max(self.canvas.scale(), 1), not math.isnan(ghost.angle)
        element = ghost.element
        true = self.pixels(max(element.size.width, element.size.length) * 1000 / scale) if element is not None else 0
        covers = element is not None and element.geometry != "point"
        if covers:
            self._ground(painter, ghost, scale)
        on_plate = covers or true <= self.pixels(ICON)
        if on_plate:
            self._plate(painter, ghost, turned and element is not None and element.directed)
        elif turned:
            painter.rotate(ghost.angle)
        if element is not None:
            size = round(self.pixels(ICON) if on_plate else true)
            image = element_image(element.symbol, min(size, 2000), ghost.fill, ghost.ink)
            painter.drawImage(QRectF(-size / 2, -size / 2, size, size), image)

    def _plate(self, painter, ghost, pointer):
        radius, rim = self.pixels(PLATE) / 2, PATH if ghost.belongs else ALONE
        if pointer:
            painter.save()
            painter.rotate(ghost.angle)
            painter.setPen(QPen(LIGHT, 1.5))
            painter.setBrush(DARK)
            tip, half = self.pixels(2.2), self.pixels(1.3)
            painter.drawPolygon(QPolygonF([QPointF(0, -radius - tip), QPointF(half, -radius + 1),
                                           QPointF(-half, -radius + 1)]))
            painter.restore()
        painter.setPen(QPen(rim, 2))
        painter.setBrush(LIGHT)
        painter.drawEllipse(QPointF(0, 0), radius, radius)

    def _ground(self, painter, ghost, scale):
        """What an area or a line covers, at its true size."""
        size, line = ghost.element.size, ghost.element.geometry == "line"
        width, length = (self.pixels(side * 1000 / scale) for side in (size.width, ghost.length or size.length))
        if max(width, length) <= self.pixels(ICON if line else PLATE):
            return
        width = max(width, self.pixels(THIN)) if line else width
        painter.save()
        painter.rotate(0.0 if math.isnan(ghost.angle) else ghost.angle)
        painter.setPen(QPen(LIGHT if line else DARK, 1.5))
        painter.setBrush(QColor(ghost.fill) if line else QColor(125, 134, 140, 110))
        painter.drawRect(QRectF(-width / 2, -length / 2, width, length))
        painter.restore()
