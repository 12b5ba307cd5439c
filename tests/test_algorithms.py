"""What holds for every algorithm of the provider."""
import re

import pytest
from qgis.core import QgsApplication

from school_path.processing.provider import SchoolPathProvider


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
