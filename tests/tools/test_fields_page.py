# SPDX-License-Identifier: GPL-2.0-or-later
"""The guide's page of fields is current, and names the fields that the layers and outputs really have."""
import pytest
from qgis.core import QgsVectorLayer

from school_path.core.project import project_layers
from school_path.processing.provider import SchoolPathProvider
from school_path.tests.code import ROOT
from school_path.tests.tools.sample_runs import run_all
from school_path.tools import fields_page

PAGE = (ROOT / "docs" / "fields.md").read_text("utf8")


def test_the_page_is_what_the_files_say():
    assert fields_page.page() == PAGE, "run tools/fields_page.py"


def test_every_field_of_the_project_is_on_the_page_with_its_words():
    for plan in project_layers():
        section = PAGE.split(f"\n### {plan.name}\n")[1].split("\n### ")[0]
        for field in plan.fields:
            assert f"| `{field.name}` | {field.label['en']} |" in section, f"{plan.name} {field.name}"
            assert all(f"`{word}`" in section for word in field.words)


@pytest.fixture(scope="module")
def outputs(qgis_app, tmp_path_factory):
    """Algorithm and output -> fields, of all layers that the algorithms write of the sample district."""
    folder = tmp_path_factory.mktemp("outputs")
    made = SchoolPathProvider()
    made.refreshAlgorithms()
    return {name: QgsVectorLayer(path, name, "ogr").fields().names() for name, path in run_all(made, folder).items()}


def test_every_output_has_the_fields_that_the_page_names(outputs):
    plans = {plan.name: [field.name for field in plan.fields] for plan in project_layers()}
    told = fields_page.results()
    assert set(outputs) == set(told)
    unknown, absent = {}, {}
    for name, fields in outputs.items():
        known = [*plans.get(told[name].get("like"), []), *(field for field in told[name] if field != "like")]
        unknown[name] = [field for field in fields if field not in ("fid", *known)]
        absent[name] = [field for field in told[name] if field not in ("like", *fields)]
    assert {name: fields for name, fields in unknown.items() if fields} == {}
    assert {name: fields for name, fields in absent.items() if fields} == {}
