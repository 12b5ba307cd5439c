# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts for files that spreadsheets open: they take what begins like a formula for one, and run it."""
import re

from qgis.core import QgsField

from .columns import Column

SPREADSHEETS = (".csv", ".tsv", ".txt", ".xlsx", ".ods")
_FORMULA = re.compile("\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_NUMBER = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d+)?")
MARK = "'"  # what spreadsheets take as "this is a text"


def harmless(text):
    """A text that no spreadsheet takes for a formula; numbers stay what they are."""
    if not isinstance(text, str) or not _FORMULA.match(text) or _NUMBER.fullmatch(text):
        return text
    return MARK + text


def harmless_column(column):
    """A column whose name and texts no spreadsheet takes for formulas."""
    name = harmless(column.name)
    kind = column.kind
    if isinstance(kind, QgsField) and name != column.name:
        kind = QgsField(kind)
        kind.setName(name)
    return Column(name, kind, [harmless(value) for value in column.values])
