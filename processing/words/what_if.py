"""What is tried out, in words."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.what_if import ALONG, AT_CROSSING

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
        "underpass": translate("SchoolPath", "a lit underpass"),
        "footway": translate("SchoolPath", "a footway on both sides"),
        "lit": translate("SchoolPath", "street lighting"),
    }[name]


def measures(crossing):
    """Measures for a crossing or a street, with their words."""
    return [(name, measure(name)) for name in (AT_CROSSING if crossing else ALONG)]
