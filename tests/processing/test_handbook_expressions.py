"""Expressions of handbooks: their words are known, and what is missing never makes one true."""
import itertools

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsField, QgsFields
from qgis.PyQt.QtCore import QVariant

from school_path.core.handbook import examine_handbook
from school_path.processing.handbook_words import compared, strange_words, words_of

SHIPPED = sorted({(text, layer) for name in ("", "school-path-uk") for _, _, text, layer
                  in examine_handbook(name).expressions})


def answer(text, values):
    """Value of an expression over fields; None where it has none."""
    fields = QgsFields()
    for name, value in values.items():
        fields.append(QgsField(name, QVariant.Double if isinstance(value, float) else QVariant.String))
    feature = QgsFeature(fields)
    feature.setAttributes([None if value == "" else value for value in values.values()])
    context = QgsExpressionContext()
    context.setFeature(feature)
    context.setFields(fields)
    expression = QgsExpression(text)
    result = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return None if result is None or (isinstance(result, QVariant) and result.isNull()) else bool(result)


def samples(text, layer):
    """Values that the names of an expression may have; numbers on both sides of any limit."""
    names = sorted(QgsExpression(text).referencedColumns())
    return names, [words_of(layer).get(name) or (("P1", "P3") if name == "profile" else
                   ("E01", "E04", "E09") if name == "code" else (0.0, 1e6)) for name in names]


@pytest.mark.parametrize(("text", "layer"), SHIPPED)
def test_a_shipped_expression_knows_its_names_and_words(text, layer):
    assert QgsExpression(text).referencedColumns() <= set(words_of(layer))
    assert strange_words(text, layer) == []


@pytest.mark.parametrize(("text", "layer"), [row for row in SHIPPED if row[0] != "false"])
def test_a_shipped_expression_can_be_true_and_false_and_is_not_true_for_what_is_missing(text, layer):
    names, choices = samples(text, layer)
    told = set()
    for values in itertools.product(*choices):
        full = dict(zip(names, values))
        whole = answer(text, full)
        told.add(whole)
        for name in full:
            part = answer(text, {**full, name: ""})
            assert part in (whole, None), (full, name)
            assert part is not True, (full, name)
    assert told == {True, False}


def test_words_are_found_wherever_they_are_compared():
    text = "\"kind\" IN ('a', 'b') AND NOT (lit = 'c' OR 'd' <> surface) AND coalesce(bicycle = 'e', 3 = speed_limit)"
    assert compared(QgsExpression(text)) == [("kind", "a"), ("kind", "b"), ("lit", "c"), ("surface", "d"),
                                             ("bicycle", "e")]


def test_a_word_that_no_field_has_is_found_with_those_it_has():
    (name, word, words), = strange_words("kind IN ('residental', 'service') AND name = 'Kuusitie'", "streets")
    assert (name, word) == ("kind", "residental")
    assert "residential" in words
    assert strange_words("side = 'links'", "streets") == [("side", "links", ("left", "right"))]
    assert strange_words("street_kind = 'zebra'", "crossings")[0][:2] == ("street_kind", "zebra")
    assert strange_words("kind = 'zebra' AND slowing = 'raised'", "crossings") == []
