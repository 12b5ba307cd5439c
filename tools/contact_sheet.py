#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""All element symbols on one sheet, as the palette and the map draw them: to be looked at before they are shipped.

usage: contact_sheet.py OUT.png [LANGUAGE]

Each large on paper; 16 px in colour and in grey, as it is and enlarged; 24 px in the colour of each code on paper and
on asphalt.
"""
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent

from qgis.core import QgsApplication  # noqa: E402
from qgis.PyQt.QtCore import QRect, Qt  # noqa: E402
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter  # noqa: E402

PAPER, ASPHALT = "#ffffff", "#4d4d4d"
CELL, LARGE, STRIP, SMALL, TINY = 136, 64, 32, 24, 16
PER_ROW, ROW, MARGIN = 5, 196, 8


def package():
    """Import the plugin under its own name, whatever the folder is called."""
    links = Path(tempfile.mkdtemp(prefix="school_path_sheet_"))
    os.symlink(ROOT, links / "school_path", target_is_directory=True)
    sys.path.insert(0, str(links))


def on(ground, image, grey=False):
    """A picture on a ground, in colour or grey."""
    made = QImage(image.size(), QImage.Format.Format_RGB32)
    made.fill(QColor(ground))
    painter = QPainter(made)
    painter.drawImage(0, 0, image)
    painter.end()
    return made.convertToFormat(QImage.Format.Format_Grayscale8) if grey else made


def draw(painter, left, top, element, colours, language):
    """One cell of the sheet."""
    from school_path.core.project import in_language
    from school_path.processing.element_icons import element_image

    def picture(size, look):
        return element_image(element.symbol, size, *look)

    first = colours[0]
    painter.drawImage(left, top, picture(LARGE, first))
    tiny = picture(TINY, first)
    for place, grey in enumerate((False, True)):
        enlarged = on(PAPER, tiny, grey).scaled(LARGE // 2, LARGE // 2)
        painter.drawImage(left + LARGE + 4, top + place * (LARGE // 2 + 2), enlarged)
        painter.drawImage(left + LARGE + 44, top + place * (LARGE // 2 + 2) + 8, on(PAPER, tiny, grey))
    for row, ground in enumerate((PAPER, ASPHALT)):
        strip = QRect(left, top + LARGE + 8 + row * (STRIP + 2), CELL - MARGIN, STRIP)
        painter.fillRect(strip, QColor(ground))
        for place, look in enumerate(colours):
            painter.drawImage(left + 2 + place * 25, strip.top() + 4, picture(SMALL, look))
    words = QRect(left, top + LARGE + 84, CELL - MARGIN, 46)
    painter.drawText(words, Qt.TextFlag.TextWordWrap, f"{element.code} {in_language(element.title, language)}")


def sheet(elements, colours, language="en"):
    """The sheet as a picture."""
    lines = -(-len(elements) // PER_ROW)
    made = QImage(PER_ROW * CELL + MARGIN, lines * ROW, QImage.Format.Format_RGB32)
    made.fill(QColor(PAPER))
    painter = QPainter(made)
    font = QFont("Open Sans")
    font.setPixelSize(12)
    painter.setFont(font)
    for at, element in enumerate(elements):
        draw(painter, MARGIN + at % PER_ROW * CELL, MARGIN + at // PER_ROW * ROW, element, colours, language)
    painter.end()
    return made


def main(out, language="en"):
    """Write the sheet."""
    package()
    application = QgsApplication([], False)
    application.initQgis()
    from school_path.core.catalogue import load_catalogue
    from school_path.core.code_file import load_codes

    codes = load_codes()
    if not sheet(list(load_catalogue()), [(colour.hex, colour.ink) for colour in codes.colours.values()],
                 language).save(out):
        sys.exit(f"{out} cannot be written")
    application.exitQgis()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:3])
