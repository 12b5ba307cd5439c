# SPDX-License-Identifier: GPL-2.0-or-later
"""Every symbol of the catalogue is a picture in the colours asked for; none is taken for another, small and in grey."""
from itertools import combinations
from xml.etree import ElementTree

import numpy as np
import pytest
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPainter

from school_path.core.catalogue import load_catalogue
from school_path.processing.element_icons import element_image

ELEMENTS = list(load_catalogue())
EACH = pytest.mark.parametrize("element", ELEMENTS, ids=lambda element: element.code)
SVG = "{http://www.w3.org/2000/svg}"
TINY = 16
# mean difference of two symbols at 16 px, 0 to 255: a tenth of the picture is black in one and white in the other
LEAST = 25


def pixels(image, ground="#ffffff", grey=False):
    """Red, green, blue on a ground; shape (height, width, 3), or (height, width) in grey."""
    whole = QImage(image.size(), QImage.Format.Format_RGB32)
    whole.fill(QColor(ground))
    painter = QPainter(whole)
    painter.drawImage(0, 0, image)
    painter.end()
    seen = np.array([[QColor(whole.pixel(x, y)).getRgb()[:3] for x in range(whole.width())]
                     for y in range(whole.height())], dtype=float)
    return seen @ [0.299, 0.587, 0.114] if grey else seen


def nearly(image, colour, tolerance=12):
    """Share of the pixels that have a colour."""
    wanted = np.array(QColor(colour).getRgb()[:3])
    return float(np.mean(np.all(np.abs(pixels(image, "#ff00ff") - wanted) <= tolerance, axis=2)))


@EACH
def test_a_symbol_is_plain_svg_that_takes_two_colours(element):
    root = ElementTree.parse(element.symbol).getroot()
    allowed = {SVG + tag for tag in ("svg", "title", "g", "path", "circle", "ellipse", "rect")}

    assert root.get("viewBox") == "0 0 32 32"
    assert root.find(f"{SVG}title").text == element.title["en"]
    assert {node.tag for node in root.iter()} <= allowed
    text = element.symbol.read_text(encoding="utf-8")
    assert "param(fill) #" in text and "param(outline) #" in text
    assert len(text) < 2500


@EACH
def test_a_symbol_is_drawn_in_the_colours_of_its_code(element, qgis_app):
    for fill, ink in (("#0072b2", "#ffffff"), ("#f0e442", "#000000")):
        image = element_image(element.symbol, 64, fill, ink)
        assert (image.width(), image.height()) == (64, 64)
        assert nearly(image, fill) > 0.06
        assert nearly(image, ink) > 0.02
        assert nearly(image, "#ff00ff") > 0.15  # something of the map is seen around it


@EACH
def test_qt_alone_would_draw_it_black(element, qgis_app):
    """Why there is ``element_image``: an icon made from the file has lost the colour."""
    assert nearly(QIcon(str(element.symbol)).pixmap(64, 64).toImage(), "#0072b2") == 0


@pytest.mark.parametrize("grey", [False, True], ids=["colour", "grey"])
@pytest.mark.parametrize(("fill", "ink"), [("#0072b2", "#ffffff"), ("#f0e442", "#000000")], ids=["blue", "yellow"])
def test_no_two_symbols_look_alike_at_16_pixels(fill, ink, grey, qgis_app):
    seen = {element.code: pixels(element_image(element.symbol, TINY, fill, ink), grey=grey) for element in ELEMENTS}
    alike = {(one, other): round(float(np.mean(np.abs(seen[one] - seen[other]))), 1)
             for one, other in combinations(seen, 2)}

    assert {pair: value for pair, value in alike.items() if value < LEAST} == {}
