# SPDX-License-Identifier: GPL-2.0-or-later
"""The words that an expression of a handbook compares fields with: a slip there would switch a clause off unseen."""
from qgis.core import QgsExpression, QgsExpressionNode

from ..core.handbook.measures import OF_PLACE, measures
from ..core.project import project_layers
from .handbook_language import parts_of

_SIDES = ("left", "right")


def words_of(layer):
    """Names that an expression on a layer may use, and the words that may stand there.

    Parameters
    ----------
    layer : str or None

    Returns
    -------
    dict of str to tuple of str
        Its fields, and under their names its measures; of a crossing also its street's fields. No words where
        anything may stand; an empty dict where the layer is not known.
    """
    fields = {plan.name: {field.name: tuple(field.words) for field in plan.fields} for plan in project_layers()}
    if layer not in fields:
        return {}
    known = {name: tuple(measure.words) for name, measure in measures().items() if layer in measure.applies_to}
    if layer == "crossings":
        street = fields["streets"]
        known.update(street, street_kind=street["kind"], street_lit=street["lit"])
    known.update(fields[layer])
    known.update((name, _SIDES if name == "side" else ()) for name in OF_PLACE.get(layer, ()))
    return known


def compared(expression):
    """What an expression compares names with.

    Parameters
    ----------
    expression : QgsExpression

    Returns
    -------
    list of (str, str)
        Name and text, of ``=``, ``<>`` and ``IN``, in the order of the expression.
    """
    return list(_compared(expression.rootNode()))


def _compared(node):
    kinds = QgsExpressionNode.NodeType
    kind = node.nodeType()
    if kind == kinds.ntBinaryOperator and node.text() in ("=", "<>"):
        left, right = node.opLeft(), node.opRight()
        yield from _pairs(left, [right])
        yield from _pairs(right, [left])
    elif kind == kinds.ntInOperator:
        yield from _pairs(node.node(), node.list().list())
    for part in parts_of(node):
        yield from _compared(part)


def _pairs(name, values):
    """A column with each text that it is held against."""
    kinds = QgsExpressionNode.NodeType
    if name.nodeType() == kinds.ntColumnRef:
        for value in values:
            if value.nodeType() == kinds.ntLiteral and isinstance(value.value(), str):
                yield name.name(), value.value()


def strange_words(text, layer):
    """Texts that an expression compares with a name of a layer although they are none of its words.

    Returns
    -------
    list of (str, str, tuple of str)
        Name, text, and the words that may stand there.
    """
    known = words_of(layer)
    return [(name, word, known[name]) for name, word in compared(QgsExpression(text))
            if known.get(name) and word not in known[name]]
