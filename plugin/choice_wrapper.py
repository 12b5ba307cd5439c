# SPDX-License-Identifier: GPL-2.0-or-later
"""A choice in the dialogs of an algorithm: people read words, the code is stored."""
from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingModelChildParameterSource
from qgis.gui import QgsProcessingModelerParameterWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox

from ..processing.choices import code_of, told, words_of

translate = QCoreApplication.translate
# inputs of a model and outputs of its steps that may give a choice, as for QGIS's own enum parameter
SOURCES = (["enum", "string", "number"], ["outputNumber", "outputString"], [])


class ChoiceWrapper(WidgetWrapper):
    """A list of words, in the dialog of one run and in the rows of a batch run.

    In the modeler QGIS's own widget takes its place, which also offers inputs of the model and expressions.
    """

    def __new__(cls, param, dialog, row=0, col=0, words=()):
        if type(dialog).__name__ == "ModelerParametersDialog":
            return ModelerChoice(param, dialog)
        return super().__new__(cls)

    def createWidget(self, words=()):
        box = QComboBox()
        for code, word in zip(self.parameterDefinition().options(), words):
            box.addItem(word, code)
        box.currentIndexChanged.connect(lambda index: self.widgetValueHasChanged.emit(self))
        return box

    def setValue(self, value):
        if value is None:
            return
        code = code_of(self.parameterDefinition().options(), value)
        at = self.widget.findData(code if code is not None else value)
        if at < 0:
            # a value that no longer is: shown and refused, not replaced by another in silence
            self.widget.addItem(str(value), value)
            at = self.widget.count() - 1
        self.widget.setCurrentIndex(at)

    def value(self):
        return self.widget.currentData()


class ModelerChoice(QgsProcessingModelerParameterWidget):
    """QGIS's widget of a parameter in the modeler, with the words in place of the codes."""

    def __init__(self, param, dialog):
        super().__init__(dialog.model, dialog.childId, param, dialog.context)
        self.setDialog(dialog)
        self.populateSources(*SOURCES)
        self.setExpressionHelpText(translate("SchoolPath", "one of: {choices}").format(choices=told(param)))
        self._codes = param.options()
        words = words_of(param)
        for box in self.findChildren(QComboBox):
            codes = [box.itemData(at) for at in range(box.count())]
            if codes == self._codes:
                for at, code in enumerate(codes):
                    box.setItemText(at, words[code])

    def setWidgetValue(self, value):
        if isinstance(value, QgsProcessingModelChildParameterSource):
            code = code_of(self._codes, value.staticValue())  # None where it is an input of the model or the like
            value = value if code is None else QgsProcessingModelChildParameterSource.fromStaticValue(code)
        super().setWidgetValue(value)
