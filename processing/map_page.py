# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of printed maps: where the map and its legend lie, and letters that fit."""
from dataclasses import dataclass

from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QFont, QFontMetricsF

SIZES = {"A4": (210.0, 297.0, 1.0), "A3": (297.0, 420.0, 1.3)}  # short and long edge, mm; size of letters
MARGIN, GAP = 8.0, 4.0  # mm
HEAD_HEIGHT, FOOT_HEIGHT = 17.0, 11.0  # mm on A4
LEGEND_WIDTH, LEGEND_HEIGHT = 76.0, 58.0  # mm on A4: of a legend beside the map, of one below it
NARROWEST = 0.8  # columns of a legend below the map, as a share of the width of one beside it
FONT = "DejaVu Sans"
SMALLEST = 7.0  # points: what can be read in print
MM_PER_POINT = 25.4 / 72


@dataclass(frozen=True)
class Page:
    """Where things lie on a page, in mm.

    Attributes
    ----------
    width, height : float
        The page.
    letters : float
        Size of letters and symbols, as a multiple of those on A4.
    map, legend : QRectF
        Boxes of the map and of the legend.
    columns : int
        Columns of the legend.
    """

    width: float
    height: float
    letters: float
    map: QRectF
    legend: QRectF
    columns: int


def pages(extent, size):
    """Pages for an extent, the one on which it is largest first.

    They lie across or stand upright, with the legend beside the map or below it.

    Parameters
    ----------
    extent : QgsRectangle
        What must be seen.
    size : str
        ``"A4"`` or ``"A3"``.

    Returns
    -------
    list of Page
    """
    short, long, letters = SIZES[size]
    top = MARGIN + HEAD_HEIGHT * letters
    beside, below = LEGEND_WIDTH * letters, LEGEND_HEIGHT * letters
    found = []
    for width, height in ((long, short), (short, long)):
        inner = QRectF(MARGIN, top, width - 2 * MARGIN, height - MARGIN - FOOT_HEIGHT * letters - GAP - top)
        found.append(Page(width, height, letters, inner.adjusted(0, 0, -beside - GAP, 0),
                          QRectF(inner.right() - beside, top, beside, inner.height()), 1))
        found.append(Page(width, height, letters, inner.adjusted(0, 0, 0, -below - GAP),
                          QRectF(MARGIN, inner.bottom() - below, inner.width(), below),
                          int(inner.width() // (LEGEND_WIDTH * NARROWEST * letters))))
    return sorted(found, reverse=True, key=lambda page: min(page.map.width() / max(extent.width(), 1e-9),
                                                            page.map.height() / max(extent.height(), 1e-9)))


def font(points, bold):
    """The font of everything on the page."""
    made = QFont(FONT)
    made.setPointSizeF(points)
    made.setBold(bold)
    return made


def fitting(text, points, bold, width):
    """The size of letters, at most ``points``, at which a line of text fits into a width in mm."""
    large = font(points, bold)
    large.setPixelSize(1000)
    needed = QFontMetricsF(large).horizontalAdvance(text) / 1000 * points * MM_PER_POINT
    return max(SMALLEST, points * min(1.0, 0.97 * width / max(needed, 1e-9)))
