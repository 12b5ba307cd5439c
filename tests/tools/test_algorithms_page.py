# SPDX-License-Identifier: GPL-2.0-or-later
"""The guide's page of algorithms is current, and says of each what a user needs."""
import re

import pytest
from qgis.core import QgsApplication

from school_path.processing.provider import SchoolPathProvider
from school_path.tests.code import ROOT
from school_path.tools import algorithms_page, fields_page

PAGE = (ROOT / "docs" / "algorithms.md").read_text("utf8")


@pytest.fixture(scope="module")
def provider(qgis_app):
    made = SchoolPathProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def test_the_page_is_what_the_algorithms_say(provider):
    assert algorithms_page.page(fields_page.results()) == PAGE, "run tools/algorithms_page.py"


def test_every_section_has_purpose_inputs_outputs_fields_and_an_example(provider):
    for algorithm in provider.algorithms():
        section = PAGE.split(f'<a id="{algorithm.name()}"></a>')[1].split("<a id=")[0]
        for parameter in algorithm.parameterDefinitions():
            assert f"| `{parameter.name()}` | {parameter.description()} |" in section, parameter.name()
        for output in algorithm.outputDefinitions():
            assert f"| `{output.name()}` |" in section, output.name()
        assert re.search(rf"^    qgis_process run schoolpath:{algorithm.name()} -- ", section, re.MULTILINE)
        assert algorithm.shortDescription() in section
    told = set(re.findall(r"\(fields\.md#([\w-]+)\)", PAGE))
    assert told == {name.replace(" ", "-").lower() for name in fields_page.results()}


def test_a_users_own_profiles_are_not_on_the_page(provider, monkeypatch, tmp_path):
    from school_path.processing import profiles

    (tmp_path / "espoo.yaml").write_text("schema: schoolpath/profile/1\n", encoding="utf8")
    monkeypatch.setattr(profiles, "folder", lambda: tmp_path)
    assert "espoo" in profiles.choices()
    assert "espoo" not in algorithms_page.page(fields_page.results())
