# SPDX-License-Identifier: GPL-2.0-or-later
"""Icons of verdicts: told apart by their shape and sign, with colour or without."""
from functools import cache

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from ...processing.words import findings as words

SIZE = 64  # px; drawn large and scaled down
RED, AMBER, GREY, BLUE = (QColor(name) for name in ("#a3260f", "#e0a020", "#6b7177", "#1f57ab"))
WHITE, BLACK = QColor("white"), QColor("black")


@cache
def icon(kind):
    """The icon of ``fail``, ``warn``, ``unknown`` or ``waived``."""
    pixmap = QPixmap(SIZE, SIZE)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _DRAWN[kind](painter)
    painter.end()
    made = QIcon(pixmap)
    made.addPixmap(pixmap, QIcon.Mode.Selected)  # Qt would tint it
    return made


def title(kind):
    """What a kind of finding is called."""
    return words.waived_word() if kind == "waived" else words.verdict_word(words.Verdict[kind.upper()])


def _plate(painter, shape, colour):
    painter.setPen(QPen(WHITE, 3))
    painter.setBrush(colour)
    painter.drawPath(shape)


def _sign(painter, text, colour, box):
    font = painter.font()
    font.setPixelSize(44)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _octagon():
    a, b = 4, 20
    corners = [(b, a), (SIZE - b, a), (SIZE - a, b), (SIZE - a, SIZE - b), (SIZE - b, SIZE - a), (b, SIZE - a),
               (a, SIZE - b), (a, b)]
    return _polygon(corners)


def _polygon(corners):
    shape = QPainterPath()
    shape.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    shape.closeSubpath()
    return shape


def _fail(painter):
    _plate(painter, _octagon(), RED)
    painter.setPen(QPen(WHITE, 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(22, 22), QPointF(42, 42))
    painter.drawLine(QPointF(42, 22), QPointF(22, 42))


def _warn(painter):
    _plate(painter, _polygon([(32, 3), (62, 59), (2, 59)]), AMBER)
    _sign(painter, "!", BLACK, QRectF(0, 12, SIZE, SIZE - 14))


def _unknown(painter):
    shape = QPainterPath()
    shape.addEllipse(QRectF(4, 4, SIZE - 8, SIZE - 8))
    _plate(painter, shape, GREY)
    _sign(painter, "?", WHITE, QRectF(0, 0, SIZE, SIZE))


def _waived(painter):
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(5, 5, SIZE - 10, SIZE - 10), 8, 8)
    _plate(painter, shape, BLUE)
    painter.setPen(QPen(WHITE, 9))
    painter.drawLine(QPointF(25, 20), QPointF(25, 44))
    painter.drawLine(QPointF(39, 20), QPointF(39, 44))


_DRAWN = {"fail": _fail, "warn": _warn, "unknown": _unknown, "waived": _waived}
