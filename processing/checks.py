"""What a user may get wrong in the parameters themselves, told before anything is read."""
import re
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QCoreApplication

from .choices import told

translate = QCoreApplication.translate
_TABLE = re.compile(r"dbname='([^']*)' table=\"?([^\" ]*)")


def unfit_value(algorithm, parameters, context):
    """The sentence about the first value that its parameter does not take; ``""`` where all fit.

    QGIS itself says no more than that the value is incorrect.
    """
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if not isinstance(value, (str, int, float)) or value == "" or \
                definition.checkValueIsAcceptable(value, context):
            continue
        named = {"name": definition.name(), "value": value}
        if isinstance(definition, QgsProcessingParameterEnum):
            return unfit_choice(definition, value)
        if isinstance(definition, QgsProcessingParameterNumber):
            return translate("SchoolPath", "{name} cannot be \"{value}\". Write a number with a decimal point, such as "
                             "1.25, within the limits that its help names.").format(**named)
        if isinstance(definition, QgsProcessingParameterFile) and definition.extension():
            return translate(
                "SchoolPath", "{name} cannot be \"{value}\". Choose a file that ends in .{ending}.").format(
                ending=definition.extension(), **named)
    return ""


def unfit_choice(definition, value):
    """The sentence about a value that a choice does not have: what it takes, in codes and in words."""
    return translate("SchoolPath", "{name} cannot be \"{value}\". Choose one of: {choices}.").format(
        name=definition.name(), value=value, choices=told(definition))


def unknown_names(algorithm, parameters):
    """The sentence about parameters that the algorithm does not have; ``""`` where there are none."""
    known = [definition.name() for definition in algorithm.parameterDefinitions()]
    unknown = sorted(set(parameters) - set(known))
    if not unknown:
        return ""
    return translate("SchoolPath", "There is no parameter {names}: it has no effect. There are: {choices}.").format(
        names=", ".join(unknown), choices=", ".join(known))


def overwritten_input(algorithm, parameters, context):
    """The sentence about an output that would be written over an input layer; ``""`` where none would."""
    inputs = {}
    for definition in algorithm.parameterDefinitions():
        if isinstance(definition, QgsProcessingParameterFeatureSource):
            layer = algorithm.parameterAsVectorLayer(parameters, definition.name(), context)
            parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()) if layer is not None else {}
            if parts.get("path"):
                inputs[_place(parts["path"])] = definition.name(), parts.get("layerName") or layer.name()
    for definition in algorithm.destinationParameterDefinitions():
        value = parameters.get(definition.name())
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink.staticValue()
        table = _TABLE.search(str(value or ""))
        path = table[1] if table else str(value or "")
        name, layer = inputs.get(_place(path), ("", "")) if path else ("", "")
        if name and (table is None or table[2] == layer):
            return translate("SchoolPath", "{output} would be written over the layer {input} ({file}). Choose another "
                             "place for it.").format(output=definition.name(), input=name, file=path)
    return ""


def _place(path):
    """A path that can be compared."""
    return str(Path(path).resolve())
