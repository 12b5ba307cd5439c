# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts of data shown as they are written: Qt takes a text with tags in it for a piece of a web page."""
from html import escape


def as_written(text):
    """A text for a tooltip or a message, which shows its tags and does not follow them."""
    return f"<span style=\"white-space:pre-wrap\">{escape(text)}</span>" if "<" in text else text
