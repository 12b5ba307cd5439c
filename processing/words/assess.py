# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences of ``assesssafety`` beside the reasons."""
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def not_permitted():
    """Reason of a street where nobody may walk."""
    return translate("SchoolPath", "Closed: walking is not permitted here.")


def no_riding():
    """Reason of a way where nobody may ride."""
    return translate("SchoolPath", "Closed: riding is not permitted here; the bicycle can be pushed where walking is.")


def against_traffic():
    """Reason of the side on which a rider would go against a one-way street."""
    return translate("SchoolPath", "Closed: riding here would be against the one-way street.")


def not_on_a_street():
    """Reason of a crossing that was not judged."""
    return translate("SchoolPath", "Not judged: the point lies on no street with motor traffic.")
