"""Startup script for ``tools/qgis_window.sh``: show the Processing toolbox with School Path's algorithms unfolded."""
from qgis.PyQt.QtWidgets import QDockWidget, QLineEdit, QTreeView
from qgis.utils import iface

toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
toolbox.show()
toolbox.raise_()
toolbox.findChild(QLineEdit).setText("School Path")
for tree in toolbox.findChildren(QTreeView):
    tree.expandAll()
