# SPDX-License-Identifier: GPL-2.0-or-later
"""What is tried out, in words."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.what_if import ALONG, AT_CROSSING, AT_RAILWAY, AT_TRAM

translate = QCoreApplication.translate


def measure(name):
    """A measure of ``core/what_if`` in words."""
    if name.startswith("speed_"):
        return translate("SchoolPath", "speed limit {speed} km/h").format(speed=name[len("speed_"):])
    return {
        "zebra": translate("SchoolPath", "a zebra crossing"),
        "island": translate("SchoolPath", "a refuge island"),
        "raised": translate("SchoolPath", "a raised crossing"),
        "signals": translate("SchoolPath", "signals without turning traffic at green"),
        "guard": translate("SchoolPath", "a crossing guard"),
        "lights": translate("SchoolPath", "warning lights at the tracks"),
        "barriers": translate("SchoolPath", "barriers and lights"),
        "underpass": translate("SchoolPath", "a lit underpass"),
        "footway": translate("SchoolPath", "a footway on both sides"),
        "lit": translate("SchoolPath", "street lighting"),
    }[name]


def measures(crossing, rails=""):
    """Measures for a crossing or a street, with their words; ``rails``: ``"rail"``, ``"tram"`` or ``""``."""
    names = {"rail": AT_RAILWAY, "tram": AT_TRAM}.get(rails, AT_CROSSING) if crossing else ALONG
    return [(name, measure(name)) for name in names]
