# SPDX-License-Identifier: GPL-2.0-or-later
"""The symbol of an element as an icon of the palette."""
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPainter, QPixmap

from ...processing.element_icons import element_image

SIZES = (16, 24, 32, 48, 64)  # px: QIcon takes the one that fits the screen
FREE, INK = "#5a5f63", "#000000"  # of what takes the colour of its path


def element_icon(element):
    """The symbol of an element on a white plate, which dark themes need too.

    Parameters
    ----------
    element : Element
        Of the catalogue.

    Returns
    -------
    QIcon
    """
    icon = QIcon()
    for size in SIZES:
        whole = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        whole.fill(Qt.GlobalColor.transparent)
        painter = QPainter(whole)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("white"))
        painter.drawRoundedRect(QRectF(0, 0, size, size), size / 6, size / 6)
        edge = size // 12
        painter.drawImage(QPointF(edge, edge), element_image(
            element.symbol, size - 2 * edge, element.colour.fixed or FREE, INK))
        painter.end()
        icon.addPixmap(QPixmap.fromImage(whole))
    return icon
