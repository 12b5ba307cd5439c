# SPDX-License-Identifier: GPL-2.0-or-later
"""Shows the data in the map once a run has filled the layers of a project file."""
from contextlib import suppress

from qgis.core import QgsCoordinateTransform, QgsCsException
from qgis.PyQt.QtCore import QTimer

from .layer_watch import LayerWatch

MARGIN = 1.05
NEAR = 20.0  # map units around it: a single school has no extent
ROLES = ("streets", "schools", "homes")


class FirstLook:
    """Goes to where rows came, if the map shows nothing of them.

    Parameters
    ----------
    project : QgsProject
    canvas : QgsMapCanvas or None
    """

    def __init__(self, project, canvas):
        self._project, self._canvas = project, canvas
        self._watches = [LayerWatch(project, role, self._later, ("dataChanged",)) for role in ROLES]
        self.watch()

    def watch(self):
        """Watch the layers that are chosen now."""
        if self._canvas is not None:
            for watch in self._watches:
                watch.layer()

    def close_down(self):
        """Watch nothing more."""
        self._canvas = None
        for watch in self._watches:
            watch.close_down()

    def _later(self):
        QTimer.singleShot(0, self.look)  # the layers of a run are read again one after another

    def look(self):
        """Show the streets, or what there is, where the map shows none of them."""
        if self._canvas is None:
            return
        with suppress(RuntimeError, QgsCsException):  # a layer may have gone, or lie where the map has no place for it
            layer = next((layer for layer in (watch.layer() for watch in self._watches)
                          if layer is not None and layer.isSpatial() and layer.featureCount() > 0), None)
            if layer is not None:
                transform = QgsCoordinateTransform(layer.crs(), self._canvas.mapSettings().destinationCrs(),
                                                   self._project)
                extent = transform.transformBoundingBox(layer.extent())
                if not self._canvas.extent().intersects(extent):
                    extent.scale(MARGIN)
                    self._canvas.setExtent(extent.buffered(NEAR))
                    self._canvas.refresh()
