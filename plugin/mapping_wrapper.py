# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameter MAPPING in the dialog of an algorithm: a file, and beside it the button that makes one."""
from processing.gui.wrappers import DIALOG_STANDARD, WidgetWrapper
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from .mapping_dialog import MappingButton


class MappingWrapper(WidgetWrapper):
    """A file field with a button *Make or change …*; in batch runs and models the file field alone."""

    def createWidget(self):
        self._wrappers = ()
        self._context = QgsProcessingContext()  # owns what it loads from files
        self._context.setProject(QgsProject.instance())
        self.file = QgsFileWidget()
        self.file.setFilter("YAML (*.yaml *.yml)")
        self.file.fileChanged.connect(lambda: self.widgetValueHasChanged.emit(self))
        if self.dialogType != DIALOG_STANDARD:
            return self.file
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.file)
        self.button = MappingButton(self.input_layer, self.value, self.setValue)
        row.addWidget(self.button)
        return whole

    def postInitialize(self, wrappers):
        self._wrappers = wrappers

    def input_layer(self):
        """Layer chosen as INPUT; None where there is none."""
        for wrapper in self._wrappers:
            if wrapper.parameterDefinition().name() == "INPUT":
                value = wrapper.parameterValue()
                if isinstance(value, QgsProcessingFeatureSourceDefinition):
                    value = value.source.staticValue()
                layer = value if isinstance(value, QgsVectorLayer) else \
                    QgsProcessingUtils.mapLayerFromString(str(value), self._context)
                return layer if isinstance(layer, QgsVectorLayer) else None
        return None

    def setValue(self, value):
        self.file.setFilePath("" if value is None else str(value))

    def value(self):
        return self.file.filePath()
