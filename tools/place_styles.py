# SPDX-License-Identifier: GPL-2.0-or-later
"""Styles of places: those that block most children, what children say of a place, and what the town judged."""
from path_styles import ON_MAP, plain
from qgis.core import QgsFeatureRequest, QgsFontMarkerSymbolLayer
from qgis.PyQt.QtGui import QColor
from style_palette import BLOCKING, INK, PAPER, VOICE
from style_symbols import layered, marker, rules, set_by

SIZE = 5.2  # mm, whatever the scale: a number must be read


def places():
    """A disc with the number of the place; the one that blocks most children lies on top."""
    disc = layered(plain("circle", PAPER, SIZE + 0.9, PAPER, 0), plain("circle", BLOCKING, SIZE, BLOCKING, 0))
    number = QgsFontMarkerSymbolLayer("Open Sans", "", SIZE * 0.62, QColor(PAPER))
    number.setFontStyle("Bold")
    set_by(number, "PropertyCharacter", f"if({ON_MAP}, coalesce(to_string(\"number\"), ''), '1')")
    disc.appendSymbolLayer(number)
    renderer = rules("places", [(disc, "", "Place that blocks children")])
    renderer.setOrderByEnabled(True)
    renderer.setOrderBy(lowest_number_last())
    return renderer


def lowest_number_last():
    """The order in which places are drawn."""
    return QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("\"number\"", False)])


def voices():
    """What children say: the shape tells fear, wish and what they like."""
    looks = (("fear", "cross_fill", 3.4, 45, "Fear"), ("wish", "star", 4.2, 0, "Wish"),
             ("asset", "circle", 2.8, 0, "Liked place"))
    return rules("voices", [(layered(marker(shape, PAPER, PAPER, size + 0.9, angle=angle),
                                     marker(shape, VOICE, INK, size, 0.3, angle)),
                             f"\"category\" = '{category}'", words) for category, shape, size, angle, words in looks])


def judgements():
    """A paragraph sign where the town judged otherwise than the figures."""
    sheet = layered(marker("square", PAPER, INK, 3.6, 0.35))
    sign = QgsFontMarkerSymbolLayer("Open Sans", "§", 3.0, QColor(INK))
    sign.setFontStyle("Bold")
    sheet.appendSymbolLayer(sign)
    return rules("judgements", [(sheet, "", "Judgement of the town")])
