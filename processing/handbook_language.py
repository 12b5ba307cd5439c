# SPDX-License-Identifier: GPL-2.0-or-later
"""What an expression of a handbook may say: a handbook comes from elsewhere, and must neither look around nor write.

The list holds what gives the same for the same values, says nothing of the machine, its user, its files or other
layers, and gives no more than it was given: nothing that repeats, fills up or makes rows of numbers, and no regular
expressions, which can take for ever. What is not in the list is refused, also where it is added to QGIS one day.
"""
import re
from dataclasses import dataclass

from qgis.core import QgsExpression, QgsExpressionNode

LONGEST = 2000  # letters of an expression
DEEPEST = 60    # parts within parts; a chain of 60 ORs is one
VARIABLES = frozenset(("layer",))
_WORDS = frozenset((
    "abs", "acos", "asin", "atan", "atan2", "ceil", "clamp", "cos", "degrees", "exp", "floor", "ln", "log", "log10",
    "max", "min", "pi", "radians", "round", "scale_exp", "scale_exponential", "scale_linear",
    "scale_polynomial", "sin", "sqrt", "tan",
    "coalesce", "if", "nullif", "try",
    "to_date", "to_datetime", "to_decimal", "to_int", "to_interval", "to_real", "to_string", "to_time",
    "age", "day", "day_of_week", "hour", "make_date", "make_datetime", "make_time", "minute", "month", "second",
    "week", "year",
    "concat", "left", "length", "lower", "ltrim", "right", "rtrim", "strpos", "substr", "title", "trim", "unaccent",
    "upper",
))
_OF_SHAPES = frozenset((
    "$geometry", "$length", "$x", "$y", "azimuth", "centroid", "end_point", "is_closed", "num_points", "sinuosity",
    "start_point", "straight_distance_2d", "x", "y",
))
_TEXTS = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"")
_CALLS = re.compile(r"[A-Za-z_]\w*(?=\s*\()")
_NO_CALLS = frozenset(("and", "or", "not", "in", "is", "when", "then", "else", "like", "ilike", "between"))


@dataclass(frozen=True)
class Fault:
    """Why an expression is not taken.

    Attributes
    ----------
    code : str
        Key of the sentence in ``words/handbook.py``.
    found : str
        What is wrong with it.
    """

    code: str
    found: str


def allowed(layer):
    """Functions that an expression on a layer may use.

    Where homes lie is personal data: their places are not asked for.
    """
    return _WORDS if layer == "homes" else _WORDS | _OF_SHAPES


def fault_of(text, layer):
    """Why an expression may not be asked for; nothing of it is worked out here.

    Parameters
    ----------
    text : str
    layer : str or None
        Layer that the expression is about.

    Returns
    -------
    Fault or None
    """
    if len(text) > LONGEST:
        return Fault("handbook_expression_long", str(LONGEST))
    expression = QgsExpression(text)
    if expression.hasParserError():
        return _unread(text, expression, layer)
    foreign = sorted(expression.referencedFunctions() - allowed(layer) - {"var"})  # @name is the function var
    if foreign:
        return Fault("handbook_function", foreign[0])
    foreign = sorted(expression.referencedVariables() - VARIABLES)
    if foreign:
        return Fault("handbook_function", f"@{foreign[0]}" if foreign[0] else "var")
    return _of_parts(expression.rootNode())


def _unread(text, expression, layer):
    """Why QGIS cannot read an expression: QGIS does not name the function that it does not know."""
    known = {name.lower() for function in QgsExpression.Functions() for name in (function.name(), *function.aliases())}
    for name in _called(text):
        if name not in allowed(layer):
            return Fault("handbook_function", name)
        if name not in known:
            return Fault("handbook_function_lacking", name)
    return Fault("handbook_expression", " ".join(expression.parserErrorString().split()))


def _called(text):
    """Names before a bracket, in small letters, as they come."""
    names = (name.lower() for name in _CALLS.findall(_TEXTS.sub("''", text)))
    return [name for name in names if name not in _NO_CALLS]


def _of_parts(root):
    """Why an expression may not be asked for because of its parts."""
    nodes = [root]
    for _ in range(DEEPEST):
        for node in nodes:
            found = _forbidden(node)
            if found:
                return Fault("handbook_function", found)
        nodes = [part for node in nodes for part in parts_of(node)]
        if not nodes:
            return None
    return Fault("handbook_expression_long", str(LONGEST))


def _forbidden(node):
    """What a part is that is not taken, ``""`` where it is: a regular expression, a name made as it goes, a list."""
    kinds = QgsExpressionNode.NodeType
    kind = node.nodeType()
    if kind == kinds.ntBinaryOperator:
        return "~" if node.text() == "~" else ""
    if kind == kinds.ntFunction and QgsExpression.Functions()[node.fnIndex()].name() == "var":
        name = node.args().list()[0]
        plain = name.nodeType() == kinds.ntLiteral and name.value() in VARIABLES
        return "" if plain else "var"
    plain = kind in (kinds.ntFunction, kinds.ntLiteral, kinds.ntColumnRef)
    return "" if plain or parts_of(node) else "[ ]"


def parts_of(node):
    """Nodes within a node of an expression."""
    kinds = QgsExpressionNode.NodeType
    kind = node.nodeType()
    if kind == kinds.ntBinaryOperator:
        return [node.opLeft(), node.opRight()]
    if kind == kinds.ntInOperator:
        return [node.node(), *node.list().list()]
    if kind == kinds.ntUnaryOperator:
        return [node.operand()]
    if kind == kinds.ntFunction:
        return node.args().list() if node.args() else []
    if kind == kinds.ntCondition:
        whens = [part for when in node.conditions() for part in (when.whenExp(), when.thenExp())]
        return [*whens, *([node.elseExp()] if node.elseExp() else [])]
    if kind == getattr(kinds, "ntBetweenOperator", None):  # not in QGIS 3.22
        return [node.node(), node.lowerBound(), node.higherBound()]
    return []
