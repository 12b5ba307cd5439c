# SPDX-License-Identifier: GPL-2.0-or-later
"""Real clicks, drags and keys on the map and on the palette of the page *Elements*."""
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest

from school_path.tests.processing.layers import METRIC, X, Y, point

PATHS = {"path_id": "text", "name": "text", "colour": "text", "shape": "text", "number": "int", "school_id": "text",
         "status": "text"}
ELEMENTS = {"element_id": "text", "code": "text", "path_id": "text", "rotation": "real", "height": "real",
            "length": "real", "status": "text", "cost": "real", "note": "text"}
NO_KEY = Qt.KeyboardModifier.NoModifier


def pixel(page, x, y):
    """Where a place of the town is on the screen."""
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem(METRIC), page.canvas.mapSettings().destinationCrs(),
                                    QgsProject.instance())
    at = page.canvas.getCoordinateTransform().transform(to_map.transform(QgsPointXY(X + x, Y + y)))
    return QPoint(round(at.x()), round(at.y()))


def click(page, x, y, keys=NO_KEY):
    """A real click at a place of the town."""
    hover(page, x, y)
    QTest.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, keys, pixel(page, x, y))


def hover(page, x, y):
    """Move the mouse to a place of the town."""
    QTest.mouseMove(page.canvas.viewport(), pixel(page, x, y))
    QCoreApplication.processEvents()


def press(page, x, y, keys=NO_KEY):
    """Press the left button at a place of the town."""
    QTest.mousePress(page.canvas.viewport(), Qt.MouseButton.LeftButton, keys, pixel(page, x, y))


def release(page, x, y, keys=NO_KEY):
    """Let go of the left button at a place of the town."""
    QTest.mouseRelease(page.canvas.viewport(), Qt.MouseButton.LeftButton, keys, pixel(page, x, y))
    QCoreApplication.processEvents()


def drag(page, start, end, keys=NO_KEY):
    """Drag from one place of the town to another."""
    press(page, *start, keys)
    move_held(page, *start)
    move_held(page, *end)
    release(page, *end, keys)


def move_held(page, x, y):
    """Move the mouse with the left button down."""
    at, viewport = pixel(page, x, y), page.canvas.viewport()
    QCoreApplication.sendEvent(viewport, QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), QPointF(viewport.mapToGlobal(at)), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, NO_KEY))


def key(page, which, keys=NO_KEY):
    """Press a key on the map."""
    QTest.keyClick(page.canvas, which, keys)
    QCoreApplication.processEvents()


def take(page, code):
    """Choose an element in the palette with a click."""
    item = next(item for item in page.items() if item.data(0, Qt.ItemDataRole.UserRole) == code)
    page.tree.scrollToItem(item)
    QTest.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=page.tree.visualItemRect(item).center())


def placed(town):
    return list(town[1].getFeatures())


def add(layer, at, **values):
    """An element that stands there already, saved."""
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(point(*at)))
    for name, value in values.items():
        feature.setAttribute(name, value)
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()


def place(feature):
    """Where an element stands in the town."""
    at = feature.geometry().asPoint()
    return at.x() - X, at.y() - Y


def by_id(layer):
    """The elements of a layer, its edits included, by their ids."""
    return {each["element_id"]: each for each in layer.getFeatures()}
