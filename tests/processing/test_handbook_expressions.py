# SPDX-License-Identifier: GPL-2.0-or-later
"""Expressions of handbooks: their words are known, what is missing never makes one true, and none looks around."""
import itertools

import numpy as np
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsFields,
)
from qgis.PyQt.QtCore import QVariant

from school_path.core.handbook import examine_handbook
from school_path.core.handbook.check import UnreadableError
from school_path.core.handbook.subjects import Subjects
from school_path.processing import handbook_expressions
from school_path.processing.handbook_language import allowed, fault_of
from school_path.processing.handbook_words import compared, strange_words, words_of
from school_path.tests.core.paths.drawing import path_of

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


HAS = {name for function in QgsExpression.Functions() for name in (function.name(), *function.aliases())}
CALLS = {  # a call of every function that may be used; name is "Ring", adt is 12.5
    "abs": "abs(-adt)", "acos": "acos(0)", "age": "day(age('2026-02-02', '2026-02-01'))", "asin": "asin(0)",
    "atan": "atan(1)", "atan2": "atan2(1, 2)", "azimuth": "azimuth(start_point($geometry), end_point($geometry))",
    "ceil": "ceil(adt)", "centroid": "x(centroid($geometry))", "clamp": "clamp(1, adt, 5)",
    "coalesce": "coalesce(name, 'x')",
    "concat": "concat(name, 'x')", "cos": "cos(1)", "day": "day('2026-02-01')",
    "day_of_week": "day_of_week('2026-02-01')",
    "degrees": "degrees(1)", "end_point": "x(end_point($geometry))", "exp": "exp(1)", "floor": "floor(adt)",
    "hour": "hour(to_time('12:30:01'))", "if": "if(adt > 1, 'a', 'b')", "is_closed": "is_closed($geometry)",
    "left": "left(name, 2)", "length": "length(name)", "ln": "ln(2)", "log": "log(2, 3)", "log10": "log10(3)",
    "lower": "lower(name)", "ltrim": "ltrim(name)", "make_date": "make_date(2026, 2, 1)",
    "make_datetime": "make_datetime(2026, 2, 1, 12, 30, 1)", "make_time": "make_time(12, 30, 1)", "max": "max(1, adt)",
    "min": "min(1, adt)", "minute": "minute(to_time('12:30:01'))", "month": "month('2026-02-01')",
    "nullif": "nullif(name, 'x')", "num_points": "num_points($geometry)", "pi": "pi()", "radians": "radians(90)",
    "right": "right(name, 2)", "round": "round(adt)", "rtrim": "rtrim(name)",
    "scale_exp": "scale_exp(1, 0, 2, 0, 4, 2)",
    "scale_exponential": "scale_exponential(1, 0, 2, 0, 4, 2)",
    "scale_polynomial": "scale_polynomial(1, 0, 2, 0, 4, 2)",
    "scale_linear": "scale_linear(1, 0, 2, 0, 4)", "second": "second(to_time('12:30:01'))", "sin": "sin(1)",
    "sinuosity": "sinuosity($geometry)", "sqrt": "sqrt(adt)", "start_point": "y(start_point($geometry))",
    "straight_distance_2d": "straight_distance_2d($geometry)", "strpos": "strpos(name, 'i')",
    "substr": "substr(name, 2, 2)",
    "tan": "tan(1)", "title": "title(name)", "to_date": "to_date('2026-02-01')",
    "to_datetime": "to_datetime('2026-02-01T10:00:00')", "to_decimal": "to_decimal('6°30\\'')",
    "to_int": "to_int('3')",
    "to_interval": "day(to_interval('3 days'))", "to_real": "to_real('3.5')", "to_string": "to_string(adt)",
    "to_time": "to_time('12:30:01')", "trim": "trim(name)", "try": "try(to_int('x'), 3)", "unaccent": "unaccent(name)",
    "upper": "upper(name)", "week": "week('2026-02-01')", "x": "x(start_point($geometry))",
    "y": "y(start_point($geometry))", "year": "year('2026-02-01')", "$geometry": "num_points($geometry)",
    "$length": "$length", "$x": "coalesce($x, 1)", "$y": "coalesce($y, 1)",
}


def ask(text, layer="streets"):
    """The answer to an expression at one place, 100 m long, of a street called Ring with 12.5 vehicles a day."""
    lines = path_of([(0, 0), (60, 0), (60, 40)]).lines
    found, = handbook_expressions.evaluate(text, layer, Subjects.of(layer, np.array(["s"], dtype=object), lines),
                                           {"name": ["Ring"], "adt": [12.5]}.get)
    return found


def test_every_function_that_may_be_used_works_where_this_qgis_has_it():
    assert set(CALLS) == allowed("streets")
    assert len(HAS & set(CALLS)) >= len(CALLS) - 5
    for name in sorted(HAS & set(CALLS)):
        assert isinstance(ask(CALLS[name]), (bool, int, float, str)), name
    for name in set(CALLS) - HAS:
        assert fault_of(CALLS[name], "streets").code == "handbook_function_lacking"


def test_operators_and_words_that_may_be_used_work():
    for text in ("name LIKE 'R%'", "name ILIKE 'r%' AND NOT adt BETWEEN 1 AND 3", "CASE WHEN adt > 3 THEN 1 ELSE 0 END",
                 "adt IN (12.5, 3)", "name || '' = 'Ring'", "@layer = 'streets'", "adt IS NOT NULL", "adt ^ 2 > 3",
                 "$length = 100", "name = 'it''s (env(1)' OR adt % 5 = 2.5", "/* env() */ adt > 1"):
        if "BETWEEN" not in text or not QgsExpression(text).hasParserError():  # QGIS 3.22 has none
            assert ask(text), text


def test_an_expression_sees_neither_user_nor_project():
    for text in ("@user_full_name", "@project_home", "@qgis_os_name", "@geometry", "@feature"):
        with pytest.raises(UnreadableError):
            ask(text)
    QgsExpressionContextUtils.setGlobalVariable("layer", "secret")
    assert ask("@layer") == "streets"
    QgsExpressionContextUtils.removeGlobalVariable("layer")


def test_only_numbers_texts_and_yes_or_no_are_told():
    assert ask("$geometry") is None
    assert ask("to_interval('3 days')") is None
    assert ask("to_date('2026-02-01')") == "2026-02-01"
    assert ask("NULL") is None


def test_an_answer_that_is_long_beyond_measure_is_none(monkeypatch):
    monkeypatch.setattr(handbook_expressions, "LONGEST", 10)
    assert ask("concat(name, 'abcdef')") == "Ringabcdef"
    assert ask("concat(name, 'abcdefg')") is None


def test_an_expression_that_takes_too_long_is_given_up_and_can_be_cancelled(monkeypatch):
    monkeypatch.setattr(handbook_expressions, "PATIENCE", -1)
    with pytest.raises(UnreadableError, match="takes more than"):
        ask("name")

    def cancelled():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        handbook_expressions.evaluate("name", "streets", Subjects.of(
            "streets", np.array(["s"], dtype=object), path_of([(0, 0), (1, 0)]).lines), {"name": ["x"]}.get,
            cancelled=cancelled)


@pytest.mark.parametrize(("text", "layer"), SHIPPED)
def test_a_shipped_expression_may_be_asked_for(text, layer):
    assert fault_of(text, layer) is None


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
