# SPDX-License-Identifier: GPL-2.0-or-later
"""Crossing guards: which of them stand at their crossing when the children come by."""
import re
from dataclasses import dataclass

import numpy as np

_HOURS = re.compile(r"(\d{1,2})[:.](\d\d)\s*[-–]\s*(\d{1,2})[:.](\d\d)")
_TIME = re.compile(r"(\d{1,2})[:.](\d\d)")
DAY = 24 * 60  # minutes


@dataclass(frozen=True, eq=False)
class Guards:
    """The crossings as they are guarded at one time of the day.

    Attributes
    ----------
    crossings : Crossings
        ``guard_hours`` is ``""`` where no guard stands at that time.
    present, absent, unread : tuple of str
        Ids of the crossings whose guard stands, whose guard does not, and whose hours could not be read (no guard is
        counted there).
    """

    crossings: object
    present: tuple
    absent: tuple
    unread: tuple


def minutes_of(text):
    """Minutes since midnight of a time (``"08:00"``, ``"8.00"``); None where it is none."""
    found = _TIME.fullmatch(text.strip())
    return _minutes(*found.groups()) if found else None


def _minutes(hour, minute):
    total = int(hour) * 60 + int(minute)
    return total if int(minute) < 60 and total <= DAY else None


def hours_of(text):
    """Spans of the day in a text of hours.

    Parameters
    ----------
    text : str
        ``"07:30-08:15"``; several are separated by commas or semicolons.

    Returns
    -------
    tuple of (int, int), or None
        Begin and end in minutes since midnight; None where the text cannot be read.
    """
    spans = []
    for piece in re.split(r"[,;]", text):
        found = _HOURS.fullmatch(piece.strip())
        begin, end = (_minutes(*found.groups()[:2]), _minutes(*found.groups()[2:])) if found else (None, None)
        if begin is None or end is None or begin >= end:
            return None
        spans.append((begin, end))
    return tuple(spans)


def guarded_between(crossings, begin, end):
    """Leave out the guards that do not stand all through a span of the day.

    Parameters
    ----------
    crossings : Crossings
    begin, end : float
        Minutes since midnight.

    Returns
    -------
    Guards
    """
    told = {"present": [], "absent": [], "unread": []}
    hours = crossings.guard_hours.copy()
    for row in np.flatnonzero(hours != ""):
        spans = hours_of(hours[row])
        if spans is None:
            state = "unread"
        else:
            state = "present" if any(b <= begin and end <= e for b, e in spans) else "absent"
        told[state].append(str(crossings.crossing_id[row]))
        if state != "present":
            hours[row] = ""
    return Guards(crossings.with_columns(guard_hours=hours), **{state: tuple(sorted(ids)) for state, ids in
                                                                told.items()})
