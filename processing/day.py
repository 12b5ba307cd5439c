# SPDX-License-Identifier: GPL-2.0-or-later
"""The day of a run: what holds from, until or on a day is judged by one day, also in a run that lasts past midnight."""
import datetime


def today():
    """The day it is, as an ISO date."""
    return datetime.date.today().isoformat()


def begin(algorithm):
    """A run begins: it is of this day."""
    algorithm.__dict__["_day"] = today()


def day_of(algorithm):
    """The day of the run of an algorithm, as an ISO date."""
    return algorithm.__dict__.setdefault("_day", today())
