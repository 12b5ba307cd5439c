# SPDX-License-Identifier: GPL-2.0-or-later
"""Startup script for ``tools/qgis_window.sh``: the toolbox with our algorithms, and the demo's layers if made."""
import sys
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QTreeView
from qgis.utils import iface

TOOLS = Path(__file__).resolve().parent
DEMO = TOOLS.parent / "build" / "demo" / "school_path.gpkg"

sys.path.insert(0, str(TOOLS))
import demo_map  # noqa: E402

if DEMO.exists():
    layers = demo_map.open_layers(DEMO)
    QgsProject.instance().setCrs(layers[0].crs())
    for layer in reversed(layers):  # one by one, so that each lies on the one before
        QgsProject.instance().addMapLayer(layer)
        tree = QgsProject.instance().layerTreeRoot().findLayer(layer)
        tree.setExpanded("crossings" not in layer.source())  # the list of layers has room for all but one legend
    iface.mapCanvas().setExtent(demo_map.extent_of(layers))
    iface.mapCanvas().refresh()

main = iface.mainWindow()
main.findChild(QDockWidget, "Browser").close()  # leaves its room to the legend
legend, toolbox = (main.findChild(QDockWidget, name) for name in ("Layers", "ProcessingToolbox"))
toolbox.show()
toolbox.raise_()
toolbox.findChild(QLineEdit).setText("School Path")
for tree in toolbox.findChildren(QTreeView):
    tree.expandAll()
main.resizeDocks([legend, toolbox], [420, 260], Qt.Orientation.Horizontal)
