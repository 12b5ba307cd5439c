# SPDX-License-Identifier: GPL-2.0-or-later
"""Which crossing guards stand when the children come by."""
import numpy as np
import pytest

from school_path.core.safety.guards import guarded_between, hours_of, minutes_of
from school_path.core.streets import Crossings


@pytest.mark.parametrize(("text", "expected"), [
    ("07:30-08:15", ((450, 495),)), ("7.30 – 8.15; 13:00-14:00", ((450, 495), (780, 840))),
    ("08:15-07:30", None), ("mornings", None), ("07:30-08:15, noon", None), ("07:75-08:15", None)])
def test_hours(text, expected):
    assert hours_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), [("08:00", 480), ("8.05", 485), ("", None), ("8", None),
                                                ("25:00", None)])
def test_time_of_day(text, expected):
    assert minutes_of(text) == expected


def test_a_guard_counts_who_stands_all_through_the_span():
    hours = ["07:30-08:00", "07:30-07:55", "12:00-13:00, 07:45-08:00", "yes", ""]
    crossings = Crossings.blank(np.zeros((5, 2)), [1] * 5, crossing_id=np.array(list("abcde"), dtype=object),
                                guard_hours=np.array(hours, dtype=object))
    found = guarded_between(crossings, 465, 480)
    assert (found.present, found.absent, found.unread) == (("a", "c"), ("b",), ("d",))
    assert (found.crossings.guard_hours != "").tolist() == [True, False, True, False, False]
