# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user may get wrong in the parameters themselves, told before anything is read."""
from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from . import requirements
from .choices import told

translate = QCoreApplication.translate


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


def wrong_destination(algorithm, parameters, context):
    """The sentence about an output that would destroy something, or cannot be written; ``""`` where none."""
    if requirements.problems():
        return ""  # a reader of the files is missing, and that is told first
    from ..core.errors import SchoolPathError
    from .words import say
    from .writing.refusals import refuse_destinations

    try:
        refuse_destinations(algorithm, parameters, context)
    except SchoolPathError as error:
        return say(error)
    return ""
