# SPDX-License-Identifier: GPL-2.0-or-later
"""The map tool that puts an element where the user clicks, beside or on the path that is near and turned along it."""
from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QCoreApplication, Qt

from .edits import Refused, one_step
from .element_tool import ElementTool, is_free

translate = QCoreApplication.translate


class PlaceTool(ElementTool):
    """Places elements of one kind, click by click; Esc ends.

    Parameters
    ----------
    canvas : QgsMapCanvas
    bench : Bench
    tell, ended : callable
        As :class:`ElementTool`.
    """

    def __init__(self, canvas, bench, tell, ended):
        super().__init__(canvas, bench, tell, ended)
        self.element, self.begun = None, None  # the second: where a line begins
        self.pressed = False  # whether the button went down and Esc was not pressed since
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event):
        """A line begins."""
        self.pressed = event.button() == Qt.MouseButton.LeftButton
        layer = self.bench.usable()
        line = self.element is not None and self.element.geometry == "line"
        if self.pressed and line and layer is not None:
            self.begun = self._stand(event, layer)

    def canvasMoveEvent(self, event):
        """Show the element as it would stand."""
        layer = self.bench.usable()
        known = layer is not None and self.element is not None
        found, length = self._meant(event, layer, showing=True) if known else (None, 0)
        ghost = None if found is None else self.ghost(
            layer, self.element, found.xy, found.azimuth, found.path, length or None)
        self.marks.show_marks(ghosts=[ghost] if ghost is not None else [])

    def canvasReleaseEvent(self, event):
        """Place the element."""
        if event.button() != Qt.MouseButton.LeftButton or not self.pressed:
            return
        self.pressed = False
        try:
            layer = self.bench.ready()
            found, length = self._meant(event, layer)
            if found is not None:
                self.place(layer, found, length)
        except Refused as refused:
            self.tell(str(refused))
        self.begun = None

    def deactivate(self):
        """Leave off what was begun."""
        self.pressed, self.begun = False, None
        super().deactivate()

    def cancel(self):
        """Esc: do not place what was begun, else end."""
        if not self.pressed:
            self.ended()
        self.pressed, self.begun = False, None

    def place(self, layer, found, length=0.0):
        """Add the element to the layer, as one step that can be undone.

        Parameters
        ----------
        layer : QgsVectorLayer
        found : Stand
        length : float
            Of a line, m; 0 = that of the catalogue.

        Raises
        ------
        Refused
            The layer does not take it.
        """
        path_id = self.bench.paths(layer).ids[found.path] if found.path >= 0 else None
        known = self._values(found, path_id, length)
        values = {layer.fields().lookupField(name): value for name, value in known.items()}
        values.pop(-1, None)
        with one_step(layer, translate("SchoolPath", "Place an element")):
            feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromPointXY(QgsPointXY(*found.xy)), values)
            if not layer.addFeature(feature):
                raise Refused(translate("SchoolPath", "The layer \"{layer}\" did not take the element.").format(
                    layer=layer.name()))
        layer.triggerRepaint()

    def _values(self, found, path_id, length):
        """What is known of the new element: fields -> values."""
        known = {"code": self.element.code, "status": "planned"}
        if self.element.cost.unit == "piece":  # that of a metre is counted up in the bill of quantities
            known["cost"] = self.element.cost.value
        if self.element.geometry == "line":
            known["length"] = round(length or self.element.size.length, 2)
        if self.element.height is not None and self.element.height.usual is not None:
            known["height"] = self.element.height.usual
        if found.path >= 0:
            known["rotation"] = round(found.azimuth, 1)
            if path_id is not None:
                known["path_id"] = path_id
        return known

    def _meant(self, event, layer, showing=False):
        """Where the element would stand, None where the layer has no such place; and the length of a line, or 0."""
        from ...core.placing.stand import between

        found = self._stand(event, layer, showing)
        return (found, 0.0) if found is None or self.begun is None else between(self.begun, found)

    def _stand(self, event, layer, showing=False):
        """Where the element would stand, in its layer; None where the layer has no such place."""
        at = self.in_layer(layer, event.pos())
        return None if at is None else self.bench.stand(
            layer, at, self.element, self.reach(layer, event.pos()), is_free(event), showing)
