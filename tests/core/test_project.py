# SPDX-License-Identifier: GPL-2.0-or-later
"""The plan of the project's layers agrees with the vocabulary that the code reads."""
import pytest

from school_path.core.codes import Access, CrossingKind, Junction, Kind, Oneway, Service
from school_path.core.project import in_language, project_layers
from school_path.core.streets import CROSSING_CODES, STREET_CODES, Crossings, Streets

LAYERS = {plan.name: plan for plan in project_layers()}
CODES = {
    "streets": {**STREET_CODES, "kind": Kind, "service": Service, "junction": Junction, "foot": Access,
                "bicycle": Access, "oneway": Oneway},
    "crossings": {**CROSSING_CODES, "kind": CrossingKind},
}


def test_all_layers_of_the_vocabulary_are_there():
    assert set(LAYERS) == {"streets", "crossings", "schools", "homes", "paths", "elements", "voices", "judgements",
                           "findings", "waivers", "runs", "survey", "barriers"}


@pytest.mark.parametrize(("name", "table"), [("streets", Streets), ("crossings", Crossings)])
def test_every_attribute_that_is_read_has_a_field(name, table):
    fields = {field.name for field in LAYERS[name].fields}
    assert fields >= set(table.attribute_names()) | {"provenance"}


@pytest.mark.parametrize(("layer", "field"), [(layer, field) for layer in CODES for field in CODES[layer]])
def test_the_words_of_a_field_are_those_the_code_knows(layer, field):
    plan = next(each for each in LAYERS[layer].fields if each.name == field)
    # "none" of service and junction is an empty field
    known = {member.name.lower() for member in CODES[layer][field]}
    assert known - {"none"} <= set(plan.words) <= known


@pytest.mark.parametrize("language", ["en", "fi", "sv"])
def test_every_title_label_and_word_speaks_three_languages(language):
    for plan in LAYERS.values():
        texts = [plan.title, *(group.title for group in plan.groups), *(field.label for field in plan.fields),
                 *(label for field in plan.fields for label in field.words.values())]
        assert not [text for text in texts if not text.get(language)], plan.name


def test_labels_of_one_form_are_distinct():
    for plan in LAYERS.values():
        for language in ("en", "fi", "sv"):
            labels = [field.label[language] for field in plan.fields]
            assert len(set(labels)) == len(labels), plan.name


@pytest.mark.parametrize(("language", "expected"), [("fi", "katu"), ("fi_FI", "katu"), ("de", "street"),
                                                    ("C", "street")])
def test_english_stands_in_for_a_language_that_is_missing(language, expected):
    assert in_language({"en": "street", "fi": "katu"}, language) == expected
