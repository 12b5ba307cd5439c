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
        self.element = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasMoveEvent(self, event):
        """Show the element as it would stand."""
        layer = self.bench.usable()
        found = self._stand(event, layer) if layer is not None and self.element is not None else None
        ghost = None if found is None else self.ghost(layer, self.element, found.xy, found.azimuth, found.path)
        self.marks.show_marks(ghosts=[ghost] if ghost is not None else [])

    def canvasReleaseEvent(self, event):
        """Place the element."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        try:
            layer = self.bench.ready()
            found = self._stand(event, layer)
            if found is not None:
                self.place(layer, found)
        except Refused as refused:
            self.tell(str(refused))

    def keyPressEvent(self, event):
        """Esc ends."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.ended()

    def place(self, layer, found):
        """Add the element to the layer, as one step that can be undone.

        Parameters
        ----------
        layer : QgsVectorLayer
        found : Stand

        Raises
        ------
        Refused
            The layer does not take it.
        """
        path_id = self.bench.paths(layer).ids[found.path] if found.path >= 0 else None
        values = {layer.fields().lookupField(name): value for name, value in self._values(found, path_id).items()}
        values.pop(-1, None)
        with one_step(layer, translate("SchoolPath", "Place an element")):
            feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry.fromPointXY(QgsPointXY(*found.xy)), values)
            if not layer.addFeature(feature):
                raise Refused(translate("SchoolPath", "The layer \"{layer}\" did not take the element.").format(
                    layer=layer.name()))
        layer.triggerRepaint()

    def _values(self, found, path_id):
        """What is known of the new element: fields -> values."""
        known = {"code": self.element.code, "status": "planned", "cost": self.element.cost.value}
        if self.element.height is not None and self.element.height.usual is not None:
            known["height"] = self.element.height.usual
        if found.path >= 0:
            known["rotation"] = round(found.azimuth, 1)
            if path_id is not None:
                known["path_id"] = path_id
        return known

    def _stand(self, event, layer):
        """Where the element would stand, in its layer; None where the layer has no such place."""
        at = self.in_layer(layer, event.pos())
        return None if at is None else self.bench.stand(
            layer, at, self.element, self.reach(layer, event.pos()), is_free(event))
