# SPDX-License-Identifier: GPL-2.0-or-later
"""Values of a field as they can be told, compared and written: no lists, no books, no bytes, no halves of a letter."""
import json

from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime, QVariant

from .few import Few

_AS_THEY_ARE = frozenset((type(None), bool, int, float, QDate, QDateTime, QTime))


def plain_columns(columns):
    """Columns of fields with what cannot be told made into texts.

    Parameters
    ----------
    columns : iterable of list or Few

    Returns
    -------
    list of list or Few
        ``None`` where there is nothing; numbers, dates and texts as they are; a list or a book as JSON.
    """
    return [Few(_plain_column(column.values), column.index) if isinstance(column, Few) else _plain_column(column)
            for column in columns]


def _plain_column(values):
    kinds = set(map(type, values)) - _AS_THEY_ARE
    if not kinds or (kinds == {str} and _whole(values)):
        return values
    return [_plain(value) for value in values]


def _whole(values):
    """Whether no text holds half of a letter that takes two, as faulty exports leave it: nothing could write it."""
    try:
        "".join(text for text in values if isinstance(text, str) and not text.isascii()).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _plain(value):
    if type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, QVariant):
        return None
    if isinstance(value, (QByteArray, bytes, bytearray, memoryview)):
        return bytes(value).decode("utf-8", "replace")
    if isinstance(value, (list, tuple, dict)):
        try:
            value = json.dumps(value, ensure_ascii=False, default=str)
        except (TypeError, ValueError, RecursionError):  # keys that JSON does not take, or nested without end
            value = type(value).__name__
    return str(value).encode("utf-8", "replace").decode("utf-8")
