# SPDX-License-Identifier: GPL-2.0-or-later
"""A town's own elements on the map and in the form, beside the shipped ones."""
import base64
import re

from qgis.core import (
    QgsApplication,
    QgsEditorWidgetSetup,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.errors import SchoolPathError
from ..core.project import element_words, in_language
from . import elements
from .words import say

LIKE_PATH, LIKE_FIXED = "E12", "E06"  # shipped elements whose symbol is taken over: of its path's colour, of its own


def add_own_elements(layer, language):
    """Add the elements of the user's folder to a layer that has the shipped style and form.

    Files that are broken are told in the log and left out: a layer must open all the same.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsRuleBasedRenderer) or not elements.own_files():
        return
    try:
        catalogue = elements.catalogue()
    except SchoolPathError as error:
        QgsApplication.messageLog().logMessage(say(error), "School Path")
        return
    rules = {rule.filterExpression(): rule for rule in renderer.rootRule().children()}
    own = [element for element in catalogue if element.file != catalogue.files[0]]
    for element in own:
        if _condition(element.code) not in rules:
            like = catalogue[LIKE_PATH if element.colour.fill == "path" else LIKE_FIXED]
            made = _rule(rules[_condition(like.code)], like, element, language)
            renderer.rootRule().insertChild(len(renderer.rootRule().children()) - 1, made)
            _let_common_parts_know(renderer.rootRule().children()[0].symbol(), like, element)
    listed = ", ".join(f"'{element.code}'" for element in catalogue)
    renderer.rootRule().children()[0].setFilterExpression(f"\"code\" IN ({listed})")
    renderer.rootRule().children()[-1].setFilterExpression(f"coalesce(\"code\", '') NOT IN ({listed})")
    _add_words(layer, own, language)


def _condition(code):
    return f"\"code\" = '{code}'"


def _rule(shipped, like, element, language):
    """The rule of an element, after that of a shipped one."""
    made = shipped.clone()
    made.setRuleKey(f"{{own-{element.code}}}")
    made.setFilterExpression(_condition(element.code))
    made.setLabel(in_language(element.title, language))
    for part in made.symbol().symbolLayers():
        _rewrite(part, lambda text: text.replace(f"{_true_size(like)} / ", f"{_true_size(element)} / "))
        if isinstance(part, QgsSvgMarkerSymbolLayer):
            part.setPath("base64:" + base64.b64encode(element.symbol.read_bytes()).decode("ascii"))
            if element.colour.fill != "path":
                part.setFillColor(QColor(element.colour.fixed))
    return made


def _let_common_parts_know(symbol, like, element):
    """Enter an element beside the one it is like into the lists and tables of the parts that all elements share."""
    entry = re.compile(f"'{like.code}'(, (?:'#[0-9a-f]{{6}}'|[0-9.]+))?")

    def entered(found):
        if not found[1]:
            return f"{found[0]}, '{element.code}'"
        value = f"'{element.colour.fixed}'" if "#" in found[1] else _true_size(element)
        return f"{found[0]}, '{element.code}', {value}"

    for part in symbol.symbolLayers():
        _rewrite(part, lambda text: entry.sub(entered, text))


def _true_size(element):
    """How the style's expressions write the size of an element, mm."""
    return f"{max(element.size.width, element.size.length) * 1000:g}"


def _rewrite(part, change):
    """Change the expressions of a symbol layer."""
    properties = part.dataDefinedProperties()
    for key in properties.propertyKeys():
        old = properties.property(key).expressionString()
        if change(old) != old:
            part.setDataDefinedProperty(QgsSymbolLayer.Property(key), QgsProperty.fromExpression(change(old)))


def _add_words(layer, own, language):
    """Let the form offer them too."""
    index = layer.fields().indexOf("code")
    setup = layer.editorWidgetSetup(index) if index >= 0 else None
    if setup is None or setup.type() != "ValueMap":
        return
    offered = setup.config()["map"]
    words = [{in_language(titles, language): code} for code, titles in element_words(own).items()]
    more = [word for word in words if word not in offered]
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": [*offered, *more]}))
