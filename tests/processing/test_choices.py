# SPDX-License-Identifier: GPL-2.0-or-later
"""Choices: codes are stored, and taken in any case and by number; another value is told with all of them."""
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProperty,
)

from school_path.processing.algorithms.assess_safety import AssessSafety
from school_path.processing.algorithms.network_from_layers import NetworkFromLayers
from school_path.processing.choices import code_of, words_of
from school_path.processing.provider import SchoolPathProvider
from school_path.processing.run import record
from school_path.tests.processing.layers import streets


@pytest.fixture(scope="module")
def provider(qgis_app):
    made = SchoolPathProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def run_of(context, feedback, **given):
    """The classes of one street, for a profile and a scenario as they are given."""
    parameters = {"STREETS": streets({"street_id": "a", "kind": "tertiary", "speed_limit": 50, "lit": "no"}),
                  "ASSESSED_STREETS": "memory:", **given}
    algorithm = AssessSafety().create()
    fits, wrong = algorithm.checkParameterValues(parameters, context)
    assert fits, wrong
    results, ok = algorithm.run(parameters, context, feedback)
    assert ok, feedback.textLog()
    row = next(context.getMapLayer(results["ASSESSED_STREETS"]).getFeatures())
    return row["class_left"], round(row["risk_left"], 6)


@pytest.mark.parametrize("dark", ["DARK", "dark", "Dark", " dark ", "1", 1, 1.0, "1.0"])
def test_any_case_and_the_number_mean_the_code(dark, context, feedback):
    assert run_of(context, feedback, SCENARIO=dark, PROFILE="P1") == \
        run_of(context, feedback, SCENARIO="DARK", PROFILE="P1")
    assert run_of(context, feedback, SCENARIO=dark, PROFILE="P1") != \
        run_of(context, feedback, SCENARIO="DAYLIGHT", PROFILE="P1")


def test_the_first_is_0(context, feedback):
    assert run_of(context, feedback, PROFILE=0) == run_of(context, feedback, PROFILE="P1")
    assert run_of(context, feedback, PROFILE="pa") == run_of(context, feedback, PROFILE="PA")
    assert run_of(context, feedback, PROFILE="P1") != run_of(context, feedback, PROFILE="PA")


@pytest.mark.parametrize(("value", "code"), [
    ("P1", "P1"), ("pa", "PA"), ("4", "PA"), (4, "PA"), ("5", None), (-1, None), ("-1", None), ("0.5", None),
    ("", None), (None, None), (True, None), ("٣", None), ("²", None), ("nan", None), ("P", None), (float("inf"), None),
    ("9" * 5000, None)])
def test_what_a_value_means(value, code):
    assert code_of(["P1", "P2", "P3", "P4", "PA"], value) == code


@pytest.mark.parametrize("value", ["P9", "5", 5, "WALKING", "-1"])
def test_an_unknown_value_is_told_with_the_codes_and_their_words(value, context, provider):
    algorithm = AssessSafety().create()
    fits, told = algorithm.checkParameterValues({"STREETS": streets(), "PROFILE": value}, context)

    assert not fits
    assert told == (f'PROFILE cannot be "{value}". Choose one of: P1 (pre-school to grade 2), P2 (grades 3–4), '
                    "P3 (grades 5–6), P4 (grades 7–9), PA (accompanied by an adult).")


def test_an_expression_that_gives_no_code_is_told_and_not_the_default(context, feedback):
    parameters = {"STREETS": streets({"street_id": "a"}), "ASSESSED_STREETS": "memory:",
                  "SCENARIO": QgsProperty.fromValue("dusk")}
    algorithm = AssessSafety().create()
    algorithm.prepare(parameters, context, feedback)
    with pytest.raises(QgsProcessingException, match='SCENARIO cannot be "dusk".*WINTER'):
        algorithm.processAlgorithm(parameters, context, feedback)


def test_an_algorithm_that_checks_its_choice_itself_tells_it_too(context):
    """A check must answer: what it raises would reach the user as a traceback."""
    algorithm = NetworkFromLayers().create()
    fits, told = algorithm.checkParameterValues({"INPUT": streets(), "PRESET": "MINE"}, context)
    assert not fits
    assert told.startswith('PRESET cannot be "MINE". Choose one of: SCHOOLPATH (School Path field names), ')
    for custom in ("custom", 3):
        fits, told = algorithm.checkParameterValues({"INPUT": streets(), "PRESET": custom}, context)
        assert not fits
        assert "needs a mapping file" in told


def test_one_run_has_one_id_however_its_choices_were_given(context):
    algorithm = AssessSafety().create()
    runs = [record(algorithm, {"PROFILE": profile, "SCENARIO": scenario}, {}, ())
            for profile, scenario in (("P2", "DARK"), ("p2", "dark"), (1, "1"))]
    assert len({run.run_id for run in runs}) == 1
    assert runs[2].parameters == {"PROFILE": "P2", "SCENARIO": "DARK"}


@pytest.mark.parametrize("value", ["P1", "p1", 0, "0"])
def test_a_model_may_hold_any_of_them(value, context, feedback, provider):
    model = QgsProcessingModelAlgorithm("m", "m")
    child = QgsProcessingModelChildAlgorithm("schoolpath:assesssafety")
    child.setChildId("assess")
    source = QgsProcessingModelChildParameterSource
    layer = streets({"street_id": "a", "kind": "tertiary", "speed_limit": 50, "lit": "no"})
    context.temporaryLayerStore().addMapLayer(layer)
    child.addParameterSources("STREETS", [source.fromStaticValue(layer.id())])
    for name, given in (("PROFILE", value), ("SCENARIO", "dark"), ("MODE", 0)):
        child.addParameterSources(name, [source.fromStaticValue(given)])
    output = QgsProcessingModelOutput("OUT", "OUT")
    output.setChildId("assess")
    output.setChildOutputName("ASSESSED_STREETS")
    child.setModelOutputs({"OUT": output})
    model.addChildAlgorithm(child)
    model.updateDestinationParameters()

    assert model.validate()[0], model.validate()[1]
    results, ok = model.run({model.destinationParameterDefinitions()[0].name(): "memory:"}, context, feedback)
    assert ok, feedback.textLog()
    made = next(context.getMapLayer(one) for one in results.values() if isinstance(one, str) and one)
    row = next(made.getFeatures())
    assert round(row["risk_left"], 6) == run_of(context, feedback, PROFILE="P1", SCENARIO="DARK")[1]


def test_every_choice_has_words(provider):
    """A choice without words of its own would show its codes."""
    for algorithm in provider.algorithms():
        for parameter in algorithm.parameterDefinitions():
            if parameter.type() == "enum":
                words = words_of(parameter)
                assert list(words) == parameter.options()
                assert not [code for code, word in words.items() if word == code], parameter.name()
