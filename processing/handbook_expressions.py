# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS expressions of a handbook over the places of a check; core asks for values and knows no QGIS."""
import time

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime

from ..core.handbook.check import UnreadableError
from . import compat
from .handbook_language import fault_of
from .writing import geometry

translate = QCoreApplication.translate
PATIENCE = 10   # s for an expression at all places
LONGEST = 5000  # letters of an answer


def evaluate(expression, layer, subjects, columns, own=lambda layer, name: None, cancelled=lambda: None):
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
    cancelled : callable
        Raises when the user has cancelled.

    Returns
    -------
    list
        A number, a text or a yes or no a place; None where the expression has none, also where it fails.

    Raises
    ------
    UnreadableError
        It cannot be read, may not be asked for, takes too long, or names a field that is not there.
    """
    fault = fault_of(expression, layer)
    if fault is not None:  # told by file and line when the handbook was read
        raise UnreadableError("expression", fault.found)
    read = QgsExpression(expression)
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
                    _shapes(subjects) if read.needsGeometry() else None, layer, cancelled)


def _column(name, layer, subjects, columns, own):
    """Values that stand for a field; None where there is none of the name."""
    column = columns(name)
    if column is None:
        by_id = own(layer, name)
        column = None if by_id is None else [by_id.get(feature_id) for feature_id in subjects.feature_id]
    return column


def _answers(expression, fields, rows, shapes, layer, cancelled):
    """The answer for each row; rows that are alike are asked for once."""
    # a scope of its own: what QGIS and the project know of the user, the machine and other layers is not in it
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextScope())
    context.lastScope().setVariable("layer", layer)
    context.setFields(fields)
    expression.prepare(context)
    known, answers, latest = {}, [], time.monotonic() + PATIENCE
    for number, row in enumerate(rows):
        if shapes is None and row in known:
            answers.append(known[row])
            continue
        cancelled()
        if time.monotonic() > latest:
            raise UnreadableError("expression", translate("SchoolPath", "it takes more than {seconds} s").format(
                seconds=PATIENCE))
        feature = QgsFeature(fields, number)
        feature.setAttributes(list(row))
        if shapes is not None:
            feature.setGeometry(shapes[number])
        context.setFeature(feature)
        answer = expression.evaluate(context)
        known[row] = None if expression.hasEvalError() else _plain(answer)
        answers.append(known[row])
    return answers


def _plain(answer):
    """An answer that can be told; a shape, a list or a book is none, and NULL comes as a QVariant."""
    if isinstance(answer, (QDate, QDateTime, QTime)):
        answer = answer.toString(Qt.DateFormat.ISODate)
    if isinstance(answer, str):
        return answer if len(answer) <= LONGEST else None
    return answer if isinstance(answer, (bool, int, float)) else None


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
