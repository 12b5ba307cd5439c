"""QGIS expressions of a handbook over the places of a check; core asks for values and knows no QGIS."""
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
)
from qgis.PyQt.QtCore import QVariant

from ..core.handbook.check import UnreadableError
from . import compat
from .writing import geometry


def evaluate(expression, layer, subjects, columns, own=lambda layer, name: None):
    """Values of an expression at places.

    Parameters
    ----------
    expression : str
    layer : str
        Layer of the places; an expression may ask for it as ``@layer``.
    subjects : Subjects
        The places; a point gives a point and a stretch a line as ``$geometry``.
    columns : callable
        ``columns(name)`` gives the values that stand for a field, None where there is no such field.

    own : callable
        ``own(layer, name)`` gives a field that only the town's layer has, id as text -> value; None where it has none.

    Returns
    -------
    list
        A value a place; None where the expression has none, also where it fails.

    Raises
    ------
    UnreadableError
        It cannot be read, or names a field that is not there.
    """
    read = QgsExpression(expression)
    if read.hasParserError():
        raise UnreadableError("expression", " ".join(read.parserErrorString().split()))
    names = sorted({name.lower() for name in read.referencedColumns()} - {QgsFeatureRequest.ALL_ATTRIBUTES.lower()})
    values = [_column(name, layer, subjects, columns, own) for name in names]
    unknown = [name for name, column in zip(names, values) if column is None]
    if unknown:
        raise UnreadableError("field", ", ".join(unknown))
    kinds = ["text" if any(isinstance(value, str) for value in column) else "real" for column in values]
    fields = compat.fields(zip(names, kinds))
    values = [[None if v is None else str(v) if kind == "text" else float(v) for v in column]
              for column, kind in zip(values, kinds)]
    return _answers(read, fields, list(zip(*values)) if values else [()] * len(subjects),
                    _shapes(subjects) if read.needsGeometry() else None, layer)


def _column(name, layer, subjects, columns, own):
    """Values that stand for a field; None where there is none of the name."""
    column = columns(name)
    if column is None:
        by_id = own(layer, name)
        column = None if by_id is None else [by_id.get(feature_id) for feature_id in subjects.feature_id]
    return column


def _answers(expression, fields, rows, shapes, layer):
    """The answer for each row; rows that are alike are asked for once."""
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.lastScope().setVariable("layer", layer)
    context.setFields(fields)
    expression.prepare(context)
    known, answers = {}, []
    for number, row in enumerate(rows):
        if shapes is None and row in known:
            answers.append(known[row])
            continue
        feature = QgsFeature(fields, number)
        feature.setAttributes(list(row))
        if shapes is not None:
            feature.setGeometry(shapes[number])
        context.setFeature(feature)
        answer = expression.evaluate(context)
        # NULL comes as a QVariant; a value that cannot be worked out is no value
        known[row] = None if expression.hasEvalError() or isinstance(answer, QVariant) else answer
        answers.append(known[row])
    return answers


def _shapes(subjects):
    """Geometry of each place."""
    lines = geometry.of_lines(subjects.lines).wkb
    points = geometry.of_points(subjects.lines.starts).wkb
    shapes = []
    for line, point, length in zip(lines, points, subjects.lines.lengths()):
        shape = QgsGeometry()
        shape.fromWkb(line if length > 0 else point)
        shapes.append(shape)
    return shapes
