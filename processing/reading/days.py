# SPDX-License-Identifier: GPL-2.0-or-later
"""Days as ISO dates."""
import re

from qgis.PyQt.QtCore import QDate, QDateTime, Qt

_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?")


def day(value):
    """ISO date, ``""`` for none; None where it is no date."""
    if value is None or value == "":
        return ""
    if isinstance(value, (QDate, QDateTime)):
        date = value.date() if isinstance(value, QDateTime) else value
        return date.toString(Qt.DateFormat.ISODate)
    match = _DAY.fullmatch(str(value).strip())
    return match.group(1) if match and QDate.fromString(match.group(1), Qt.DateFormat.ISODate).isValid() else None
