# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of measures: names, units and words as the layers have them."""
from school_path.core.handbook.measures import LAYERS, measures, unit_titles
from school_path.core.project import project_layers

FIELDS = {plan.name: {field.name: field for field in plan.fields} for plan in project_layers()}


def test_every_layer_has_measures_and_is_a_layer_of_the_project():
    assert set(LAYERS) <= set(FIELDS)
    assert {layer for measure in measures().values() for layer in measure.applies_to} == set(LAYERS)


def test_a_measure_has_a_unit_or_words_and_titles_in_all_languages():
    for measure in measures().values():
        assert set(measure.title) == {"en", "fi", "sv"}, measure.name
        assert not (measure.unit and measure.words), measure.name
        assert measure.unit or measure.words or measure.name == "code_clash"
        for titles in (*measure.words.values(), *([unit_titles(measure.unit)] if measure.unit else ())):
            assert set(titles) == {"en", "fi", "sv"}, measure.name


def test_a_measure_that_is_a_field_has_its_name_and_words():
    for measure in measures().values():
        for layer in measure.applies_to if measure.field else ():
            field = FIELDS[layer].get(measure.field) or FIELDS["streets"][measure.field]
            assert (field.type in ("real", "int")) == bool(measure.unit), measure.name
            assert set(measure.words) == set(field.words), measure.name


def test_words_of_a_side_are_those_of_its_field():
    for name in ("footway", "parking", "cycleway"):
        assert set(measures()[name].words) == set(FIELDS["streets"][f"{name}_left"].words) - {"unknown"}


def test_a_unit_that_the_table_does_not_have_is_its_own_name():
    assert unit_titles("veh/h")["fi"] == "ajon./h"
    assert unit_titles("cm") == {"en": "cm"}
