"""Sentences of ``assesssafety`` beside the reasons."""
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def not_permitted():
    """Reason of a street where nobody may walk."""
    return translate("SchoolPath", "Closed: walking is not permitted here.")


def not_on_a_street():
    """Reason of a crossing that was not judged."""
    return translate("SchoolPath", "Not judged: the point lies on no street with motor traffic.")
