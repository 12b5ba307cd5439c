# SPDX-License-Identifier: GPL-2.0-or-later
"""A box that lists the School Paths of the chosen layer, or all of them."""
from qgis.core import NULL
from qgis.PyQt.QtCore import QCoreApplication, QTimer
from qgis.PyQt.QtWidgets import QComboBox

from ...core.code_file import load_codes
from . import paths_table
from .layer_watch import LayerWatch
from .swatch import swatch

translate = QCoreApplication.translate
CHANGES = ("attributeValueChanged", "featureAdded", "featureDeleted", "editingStopped")


class PathsBox(QComboBox):
    """Choose one School Path, or all; the data of an item is the id of its path, None = all.

    Parameters
    ----------
    project : QgsProject
    parent : QWidget, optional
    """

    def __init__(self, project, parent=None):
        super().__init__(parent)
        self.codes = load_codes()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setAccessibleName(translate("SchoolPath", "School Path to be marked by rule"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self.watch = LayerWatch(project, "paths", self._changed, CHANGES)
        self.refresh()

    def refresh(self, *_):
        """Read the paths again; the same one stays chosen."""
        layer, kept = self.watch.layer(), self.currentData()
        self.clear()
        self.addItem(translate("SchoolPath", "All School Paths"), None)
        for path, values in self._paths(layer).items():
            self.addItem(swatch(self.codes, values["colour"], values["shape"]), values["name"] or path, path)
        self.setCurrentIndex(max(self.findData(kept), 0))

    @staticmethod
    def _paths(layer):
        """Paths by their id; a path that is drawn in pieces is one."""
        at = layer.fields().lookupField("path_id") if layer is not None else -1
        if at < 0:
            return {}
        table, found = paths_table.read(layer), {}
        for feature in layer.getFeatures():
            path = feature.attribute(at)
            if path not in (None, NULL, "") and feature.id() in table.fids:
                found.setdefault(str(path), table.values[table.fids.index(feature.id())])
        return found

    def _changed(self):
        self._soon.start(0)  # once all changes are made

    def close_down(self):
        """Let go of the layer."""
        self._soon.stop()
        self.watch.close_down()
