# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of parameters that nobody can mean: no number, half a letter, a layer that cannot be opened."""
import math
import re

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate
LONGEST = 250  # bytes of the name of a file
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


def impossible_value(algorithm, parameters, context):
    """The sentence about the first value that is none; ``""`` where all can be meant.

    QGIS itself takes them: it then ends without a word, or goes on without end.
    """
    for definition in algorithm.parameterDefinitions():
        name, value = definition.name(), parameters.get(definition.name())
        if isinstance(value, str) and _broken(value):
            return translate("SchoolPath", "{name} cannot be {value}: it holds a letter that is none. Write it anew, "
                             "or give the file another name.").format(name=name, value=ascii(value))
        if definition.isDestination() and isinstance(value, str) and _too_long(value):
            return translate("SchoolPath", "{name} cannot be written: the name of the file has more than {most} "
                             "letters. Give it a shorter one.").format(name=name, most=LONGEST)
        if isinstance(definition, (QgsProcessingParameterNumber, QgsProcessingParameterDistance)) and _no_number(value):
            return translate("SchoolPath", "{name} cannot be \"{value}\". Write a number with a decimal point, such as "
                             "1.25, within the limits that its help names.").format(name=name, value=value)
        if isinstance(definition, QgsProcessingParameterFeatureSource) and isinstance(value, str):
            wrong = _no_layer(algorithm, parameters, definition, context)
            if wrong:
                return wrong
    return ""


def _broken(text):
    """Whether a text holds a NUL or half a letter, as a file name in another encoding does."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return "\0" in text


def _too_long(text):
    """Whether a path has a part that no disk takes."""
    return any(len(part.encode("utf-8")) > LONGEST for part in re.split(r"[/\\]", text))


def _no_number(value):
    """Whether a value is infinite, or the number that is none."""
    try:
        return value is not None and not math.isfinite(float(value))
    except (TypeError, ValueError, OverflowError):
        return False


def _no_layer(algorithm, parameters, definition, context):
    name = definition.name()
    if not parameters[name]:
        return "" if definition.flags() & OPTIONAL else translate(
            "SchoolPath", "{name} is empty. Choose a layer.").format(name=name)
    if algorithm.parameterAsSource(parameters, name, context) is None:
        return translate("SchoolPath", "The layer \"{value}\", given as {name}, cannot be opened. Check its path and "
                         "its name.").format(name=name, value=parameters[name])
    return ""
