"""The map tool that puts an element where the user clicks, turned along the path that is near."""
import math

from qgis.core import NULL, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsVectorLayerUtils
from qgis.gui import QgsMapToolEmitPoint, QgsVertexMarker
from qgis.PyQt.QtCore import QCoreApplication, QPoint, Qt
from qgis.PyQt.QtGui import QColor

from .. import settings
from . import paths_table
from .edits import Refused, one_step

translate = QCoreApplication.translate
REACH = 50.0  # m: a path farther away is not the element's
SNAP = 12  # px: nearer to a path than this, an element of its middle stands on it


class PlaceTool(QgsMapToolEmitPoint):
    """Places elements, click by click; Esc ends.

    Parameters
    ----------
    canvas : QgsMapCanvas
    project : QgsProject
    tell : callable
        Shows a sentence to the user.
    ended : callable
        Called when the user ends placing.
    """

    def __init__(self, canvas, project, tell, ended):
        super().__init__(canvas)
        self.project, self.element, self.tell, self.ended = project, None, tell, ended
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.ghost = None

    def canvasMoveEvent(self, event):
        """Show where the element would stand."""
        layer = settings.layer_of(self.project, "elements")
        if layer is None:
            return
        found, _ = self._stand(event, layer)
        if self.ghost is None:
            self.ghost = QgsVertexMarker(self.canvas())
            self.ghost.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            self.ghost.setIconSize(18)
            self.ghost.setPenWidth(3)
        self.ghost.setColor(QColor("#1f57ab" if found.path >= 0 else "#70767a"))
        self.ghost.setCenter(self.toMapCoordinates(layer, QgsPointXY(*found.xy)))

    def canvasReleaseEvent(self, event):
        """Place the element."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        layer = settings.layer_of(self.project, "elements")
        if layer is None:
            self.tell(translate("SchoolPath", "Choose the layer of elements on the page Project."))
        elif layer.crs().isGeographic() or not layer.crs().isValid():
            self.tell(translate("SchoolPath", "The layer has no coordinate system in metres."))
        else:
            self.place(layer, *self._stand(event, layer))

    def keyPressEvent(self, event):
        """Esc ends."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.ended()

    def deactivate(self):
        """Take the ghost off the map."""
        if self.ghost is not None:
            self.canvas().scene().removeItem(self.ghost)
            self.ghost = None
        super().deactivate()

    def place(self, layer, found, path_id):
        """Add the element to the layer, as one step that can be undone.

        Parameters
        ----------
        layer : QgsVectorLayer
        found : Stand
        path_id : object
            Of the path it stands at.
        """
        values = {layer.fields().lookupField(name): value for name, value in self._values(found, path_id).items()}
        values.pop(-1, None)
        try:
            with one_step(layer, translate("SchoolPath", "Place an element")):
                feature = QgsVectorLayerUtils.createFeature(
                    layer, QgsGeometry.fromPointXY(QgsPointXY(*found.xy)), values)
                if not layer.addFeature(feature):
                    raise Refused(translate("SchoolPath", "The layer \"{layer}\" did not take the element.").format(
                        layer=layer.name()))
        except Refused as refused:
            self.tell(str(refused))
        layer.triggerRepaint()

    def _values(self, found, path_id):
        """What is known of the new element: fields -> values."""
        known = {"code": self.element.code, "status": "planned", "cost": self.element.cost.value}
        if self.element.height is not None and self.element.height.usual is not None:
            known["height"] = self.element.height.usual
        if found.path >= 0:
            known["rotation"] = round(found.azimuth, 1)
            if path_id is not None and path_id != NULL:
                known["path_id"] = path_id
        return known

    def _stand(self, event, layer):
        """Where the element would stand, in its layer, and the id of the path there."""
        from ...core.placing.stand import stand

        at = self.toLayerCoordinates(layer, event.mapPoint())
        beside = self.toLayerCoordinates(layer, self.toMapCoordinates(event.pos() + QPoint(SNAP, 0)))
        snap = math.hypot(beside.x() - at.x(), beside.y() - at.y()) if self.element.place.side == "centre" else 0.0
        lines, ids = self._paths(layer)
        found = stand(lines, (at.x(), at.y()), REACH, snap)
        return found, ids[found.path] if found.path >= 0 else None

    def _paths(self, layer):
        """The paths in the coordinate system of the layer of elements, and their ids."""
        from ...core.lines import Lines

        paths = settings.layer_of(self.project, "paths")
        if paths is None:
            return Lines.from_list([]), []
        lines, fids = paths_table.as_paths(paths, paths_table.read(paths))
        lines, at = lines.lines, paths.fields().lookupField("path_id")
        if paths.crs() != layer.crs():
            transform = QgsCoordinateTransform(paths.crs(), layer.crs(), self.project)
            try:
                moved = [tuple(transform.transform(QgsPointXY(*xy))) for xy in lines.xy]
            except QgsCsException:  # the paths lie where the other system has no place for them
                return Lines.from_list([]), []
            lines = Lines.from_list([moved[a:b] for a, b in zip(lines.first, lines.first[1:])])
        return lines, [paths.getFeature(fid).attribute(at) if at >= 0 else None for fid in fids]
