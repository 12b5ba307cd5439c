"""Style of the places that block most children: the marks of the report, with their numbers."""
from path_styles import ON_MAP, plain
from qgis.core import QgsFeatureRequest, QgsFontMarkerSymbolLayer
from qgis.PyQt.QtGui import QColor
from style_palette import BLOCKING, PAPER
from style_symbols import layered, rules, set_by

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
