"""Startup script for ``tools/qgis_window.sh``: the toolbox with our algorithms, and the demo's layers if made."""
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QTreeView
from qgis.utils import iface

LAYERS = ("assessed_streets", "routes", "assessed_crossings", "homes_status", "schools")  # the last comes on top
DEMO = Path(__file__).resolve().parent.parent / "build" / "demo" / "school_path.gpkg"

if DEMO.exists():
    layers = [QgsVectorLayer(f"{DEMO}|layername={name}", name, "ogr") for name in LAYERS]
    for layer in layers:  # one by one, so that each lies on the one before
        QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().setCrs(layers[0].crs())
    iface.mapCanvas().setExtent(layers[1].extent())
    iface.mapCanvas().refresh()

toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
toolbox.show()
toolbox.raise_()
toolbox.findChild(QLineEdit).setText("School Path")
for tree in toolbox.findChildren(QTreeView):
    tree.expandAll()
