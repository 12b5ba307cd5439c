# SPDX-License-Identifier: GPL-2.0-or-later
"""What holds for every algorithm of the provider."""
import re
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator, QUrl

from school_path.processing import search_words
from school_path.processing.choices import told
from school_path.processing.provider import SchoolPathProvider
from school_path.tests.code import ROOT


@pytest.fixture(scope="module")
def provider(qgis_app):
    made = SchoolPathProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def test_the_provider_shows_itself(provider):
    assert provider.id() == "schoolpath"
    assert provider.name() == "School Path"
    assert not provider.icon().isNull()
    assert provider.algorithms()


def test_every_algorithm_has_name_title_group_help_and_icon(provider):
    for algorithm in provider.algorithms():
        name = algorithm.name()
        assert re.fullmatch(r"[a-z0-9]+", name)
        assert algorithm.displayName().strip(), name
        assert algorithm.group().strip(), name
        assert algorithm.groupId().strip(), name
        assert algorithm.shortHelpString().strip(), name
        assert not algorithm.icon().isNull(), name
        assert algorithm.svgIconPath() == provider.svgIconPath(), name  # not QGIS's gear


def test_parameters_are_upper_case_and_have_a_label(provider):
    for algorithm in provider.algorithms():
        for parameter in algorithm.parameterDefinitions():
            where = f"{algorithm.name()} {parameter.name()}"
            assert re.fullmatch(r"[A-Z][A-Z0-9_]*", parameter.name()), where
            assert parameter.description().strip(), where
            assert parameter.description() != parameter.name(), where


def test_choices_take_their_word(provider):
    """Batch files say ``PROFILE=P1``, not ``0``."""
    for algorithm in provider.algorithms():
        for parameter in algorithm.parameterDefinitions():
            if parameter.type() == "enum":
                assert parameter.usesStaticStrings(), f"{algorithm.name()} {parameter.name()}"


def test_only_the_first_output_is_required(provider):
    for algorithm in provider.algorithms():
        outputs = algorithm.destinationParameterDefinitions()
        optional = [bool(output.flags() & output.Flag.FlagOptional) for output in outputs]
        assert optional[:1] in ([], [False]), algorithm.name()
        assert all(optional[1:]), algorithm.name()
        assert all(output.createByDefault() for output in outputs), algorithm.name()


def test_the_provider_names_its_version(provider):
    """It stands in the toolbox's tool tip, in logs and in ``qgis_process plugins``."""
    assert f"version={provider.versionInfo()}\n" in (ROOT / "metadata.txt").read_text("utf8")


def test_every_parameter_and_output_has_a_help(provider):
    """A tool tip in the dialog, and the text of ``qgis_process help``."""
    without = [f"{algorithm.name()} {parameter.name()}" for algorithm in provider.algorithms()
               for parameter in algorithm.parameterDefinitions() if not parameter.help().strip()]
    assert without == []
    assert [f"{algorithm.name()} {output.name()}" for algorithm in provider.algorithms()
            for output in algorithm.outputDefinitions() if not output.description().strip()] == []


def test_a_help_is_sentences_and_no_label(provider):
    for algorithm in provider.algorithms():
        for parameter in algorithm.parameterDefinitions():
            where = f"{algorithm.name()} {parameter.name()}"
            assert parameter.help().endswith("."), where
            assert parameter.help().rstrip(".") != parameter.description(), where
            assert "  " not in parameter.help(), where


def test_what_may_be_left_empty_says_what_happens_then(provider):
    for algorithm in provider.algorithms():
        for parameter in algorithm.parameterDefinitions():
            optional = parameter.flags() & parameter.Flag.FlagOptional
            if optional and not parameter.isDestination() and parameter.defaultValue() is None:
                assert re.search(r"\b(Empty:|[Ii]f empty,)", parameter.help()), f"{algorithm.name()} {parameter.name()}"


def test_a_length_names_its_unit(provider):
    for algorithm in provider.algorithms():
        for parameter in algorithm.parameterDefinitions():
            if "(m)" in parameter.description():
                assert "in metres" in parameter.help(), f"{algorithm.name()} {parameter.name()}"


def test_a_choice_names_its_codes_with_their_words(provider):
    for algorithm in provider.algorithms():
        for parameter in algorithm.parameterDefinitions():
            if parameter.type() == "enum":
                assert parameter.help().endswith(f" {told(parameter)}."), f"{algorithm.name()} {parameter.name()}"


def test_every_algorithm_is_found_by_its_words_and_says_what_it_does(provider):
    for algorithm in provider.algorithms():
        name = algorithm.name()
        assert len(algorithm.tags()) >= 5, name
        assert all(tag == tag.strip().lower() for tag in algorithm.tags()), name
        sentence = algorithm.shortDescription()
        assert sentence.endswith("."), name
        assert algorithm.displayName() not in sentence, name
        assert len(sentence) < 120, name
    names = {algorithm.name() for algorithm in provider.algorithms()}
    assert set(search_words.TAGS) == set(search_words.SUMMARIES) == names


def test_an_algorithm_is_found_in_english_and_in_the_language_of_qgis(provider):
    class Finnish(QTranslator):
        def translate(self, context, source, disambiguation=None, n=-1):
            return "reitti, koulumatka" if source == search_words.TAGS["safestroutes"] else ""

    translator = Finnish()
    QCoreApplication.installTranslator(translator)
    try:
        tags = provider.algorithm("safestroutes").tags()
    finally:
        QCoreApplication.removeTranslator(translator)
    assert {"route", "way to school", "reitti", "koulumatka"} <= set(tags)


def test_the_help_of_an_algorithm_is_its_section_of_the_guide(provider):
    page = (ROOT / "docs" / "algorithms.md").read_text("utf8")
    for algorithm in provider.algorithms():
        url = QUrl(algorithm.helpUrl())
        assert url.isLocalFile(), algorithm.name()
        assert Path(url.toLocalFile()).stem == "algorithms"
        assert Path(url.toLocalFile()).exists()
        assert f'<a id="{url.fragment()}"></a>\n\n## {algorithm.displayName()}\n' in page, algorithm.name()
