# SPDX-License-Identifier: GPL-2.0-or-later
"""Words of the survey list."""
from qgis.PyQt.QtCore import QCoreApplication

from .report import number
from .routes import attribute_word

translate = QCoreApplication.translate


def record(attributes):
    """What to record, in words; the two sides of a footway are one thing to look at."""
    return ", ".join(dict.fromkeys(attribute_word(_plain(name)) for name in attributes))


def assumed(values):
    """What is assumed; ``values``: attribute -> number or word of the layer."""
    told = (translate("SchoolPath", "{attribute}: {value}").format(attribute=attribute_word(_plain(name)),
                                                                   value=_value(value))
            for name, value in values.items())
    return "; ".join(dict.fromkeys(told))


def _plain(attribute):
    """The attribute without its side."""
    return attribute.replace("_left", "").replace("_right", "")


def _value(value):
    """A value in words."""
    if isinstance(value, float):
        return number(value) if value == round(value) else f"{value:g}"
    return {
        "yes": translate("SchoolPath", "yes"), "no": translate("SchoolPath", "no"),
        "full": translate("SchoolPath", "full barriers"), "half": translate("SchoolPath", "half barriers"),
        "none": translate("SchoolPath", "none"), "footway": translate("SchoolPath", "there is one"),
        "permissive": translate("SchoolPath", "cars turn at green"),
    }.get(value, value)
