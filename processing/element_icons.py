# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures of elements: their symbols drawn through QGIS's cache, in the colours of a code."""
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter


def element_image(symbol, size, fill, outline):
    """The symbol of an element as a picture.

    Not ``QIcon(path)``: Qt knows nothing of ``param(fill)`` and draws such a symbol black.

    Parameters
    ----------
    symbol : str or Path
        SVG file.
    size : int
        Width and height, px.
    fill, outline : str
        Colours, ``#rrggbb``.

    Returns
    -------
    QImage
        Square and transparent, with the symbol in its middle; a question mark where the file is no picture.
    """
    drawn, _ = QgsApplication.svgCache().svgAsImage(str(symbol), size, QColor(fill), QColor(outline), 1, 1)
    if (drawn.width(), drawn.height()) == (size, size):
        return drawn
    whole = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    whole.fill(Qt.GlobalColor.transparent)
    fitted = drawn.scaled(size, size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    painter = QPainter(whole)
    painter.drawImage((size - fitted.width()) // 2, (size - fitted.height()) // 2, fitted)
    painter.end()
    return whole
