# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about the way to school and the way back."""
from qgis.PyQt.QtCore import QCoreApplication, QTime

translate = QCoreApplication.translate


def heading(direction):
    """Heading of what is told of one direction."""
    return {"TO_SCHOOL": translate("SchoolPath", "On the way to school"),
            "FROM_SCHOOL": translate("SchoolPath", "On the way from school")}[direction]


def told_of(direction, both, alike):
    """Which direction the report is about."""
    if not both:
        return translate("SchoolPath", "{direction}.").format(direction=heading(direction))
    if alike:
        return translate("SchoolPath", "On the way to school and on the way from school: both are alike.")
    return translate("SchoolPath", "{direction}, the worse one of the two; the layers tell of both.").format(
        direction=heading(direction))


def worse(direction, reason):
    """Reason of a home of which both directions were searched; ``direction`` is None where both are alike."""
    template = {None: translate("SchoolPath", "To and from school alike. {reason}"),
                "TO_SCHOOL": translate("SchoolPath", "Worse on the way to school. {reason}"),
                "FROM_SCHOOL": translate("SchoolPath", "Worse on the way from school. {reason}")}[direction]
    return template.format(reason=reason).strip()


def guards(direction, begin, end, present, absent):
    """Which guards count; times in minutes since midnight."""
    template = translate("SchoolPath", "{direction}, {begin}–{end}: crossing guards that stand and count: {count} "
                         "({ids}); that do not stand all that time and do not count: {others} ({absent}).")
    return template.format(direction=heading(direction), begin=_time(begin), end=_time(end), count=len(present),
                           ids=_ids(present), others=len(absent), absent=_ids(absent))


def guards_unread(ids):
    """Hours that cannot be read."""
    return translate("SchoolPath", "{count} crossings have guard_hours that are no hours such as 07:30-08:15, "
                     "13:00-14:00 ({ids}); no guard is counted there.",
                     None, len(ids)).format(count=len(ids), ids=_ids(ids))


def _time(minutes):
    return QTime(0, 0).addSecs(round(60 * minutes)).toString("HH:mm")


def _ids(ids):
    return ", ".join(ids) if ids else "–"
