# SPDX-License-Identifier: GPL-2.0-or-later
"""The mark of a code: its shape in its colour."""
from qgis.core import QgsMarkerSymbol, QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon

SIZE = 20  # px


def swatch(codes, colour, shape):
    """The icon of a code.

    Parameters
    ----------
    codes : Codes
    colour, shape : str
        What stands in the fields of the path.

    Returns
    -------
    QIcon
        Empty where the colour is not known; a shape that is not known is drawn as a line, which no code has.
    """
    fill, known = codes.hex_of(colour), codes.shapes.get(shape.strip().lower())
    if fill is None:
        return QIcon()
    symbol = QgsMarkerSymbol.createSimple({"name": known.marker if known else "line", "color": fill,
                                           "outline_color": "#000000", "size": "4"})
    icon = QgsSymbolLayerUtils.symbolPreviewIcon(symbol, QSize(SIZE, SIZE))
    icon.addPixmap(icon.pixmap(SIZE, SIZE), QIcon.Mode.Selected)  # Qt would tint it, and the colour is what it is about
    return icon
