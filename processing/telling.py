# SPDX-License-Identifier: GPL-2.0-or-later
"""Tells the user what core noticed."""
from .words import say


def tell_all(feedback, notices):
    """Warn of everything that was noticed."""
    for notice in notices:
        feedback.pushWarning(say(notice))
