# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps QGIS from falling over when a layer is removed while it is being drawn."""
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

HOLD = 5000  # ms: the drawing of a layer that was removed is long cancelled then


class LayerKeeper(QObject):
    """Holds the style of each removed vector layer for a few seconds.

    The thread that draws a layer works on copies of its style that share their expressions with the layer
    (``QgsExpression::detach`` gives up its share before it has copied). Where the layer goes in that moment, QGIS dies.
    With one more share held here it lives on; seen in QGIS 3.22 with styles that have data-defined properties.

    Parameters
    ----------
    project : QgsProject
    """

    def __init__(self, project, parent=None):
        super().__init__(parent)
        self.held = []
        self._project = project
        project.layersWillBeRemoved["QStringList"].connect(self.hold)

    def hold(self, ids):
        """Hold the styles of layers that are about to go."""
        layers = [self._project.mapLayer(each) for each in ids]
        styles = [style.clone() for layer in layers if isinstance(layer, QgsVectorLayer)
                  for style in (layer.renderer(), layer.labeling()) if style is not None]
        if styles:
            self.held.append(styles)
            QTimer.singleShot(HOLD, self.let_go)

    def let_go(self):
        """Let the oldest styles go."""
        if self.held:
            self.held.pop(0)

    def close_down(self):
        """Hold nothing more; what is held is let go in its time."""
        self._project.layersWillBeRemoved["QStringList"].disconnect(self.hold)
