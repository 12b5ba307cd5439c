# SPDX-License-Identifier: GPL-2.0-or-later
"""Names in the guide are those on the screen: of algorithms, outputs, buttons, menus and pages.

In the guide a name of the screen is set in italics or bold. What begins with a capital and is set so must be a text of
the plugin, one of QGIS's own, or stand here as a word that is only stressed.
"""
import ast
import re

import pytest
from qgis.core import QgsApplication

from school_path.core.project import project_layers
from school_path.processing.provider import SchoolPathProvider
from school_path.tests.code import ROOT, sources

# pages in which stressed words are no names
OTHERS = {"validity", "safety-model", "handbook-reference", "fields", "algorithms"}
PAGES = [page for page in (*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md") if page.stem not in OTHERS]
QGIS = {
    "Plugins", "School Path", "Manage and Install Plugins", "Install from ZIP", "Edit", "Undo", "Settings",
    "Keyboard Shortcuts", "User Profiles", "Open Active Profile Folder", "View", "Show Map Tips", "Project",
    "New Print Layout", "Import/Export", "Export Project to DXF", "Layout", "Add Items from Template",
    "Save as Template", "Layer Properties", "Metadata", "Access", "Rights", "Processing toolbox", "Save", "Enter",
    "Save to GeoPackage…", "Only update selected features", "Update existing field", "OSGeo4W Shell", "Help", "About",
    "Advanced Install"}
STRESSED = {
    "A clause that is there already", "A right guess", "Bands", "Blue", "Broken lines and hollow marks", "By the list",
    "Each side", "Fail", "Gone",
    "Light and thin to dark and broad", "Many streets", "No home is in the result.", "One street",
    "What if", "Unknown", "What no map shows", "Without copying", "Map data © OpenStreetMap contributors.",
    "From `x`. Data © OpenStreetMap contributors (ODbL).", "Without administrator rights", "Without internet"}


def texts():
    """All texts that the plugin shows, without the marks of keys and dots at the end."""
    found = set()
    for source in sources("processing", "plugin"):
        told = {call.args[1].value for call in source.calls("translate", "QT_TRANSLATE_NOOP")
                if isinstance(call.args[1], ast.Constant)}
        # the menu of what may be tried out begins its entries with a capital
        found |= {text[0].upper() + text[1:] for text in told} if source.path.stem == "what_if" else told
    for plan in project_layers():
        found |= {plan.title["en"], *(field.label["en"] for field in plan.fields)}
    # "Served: no known failure on the way", "Mapping file (for CUSTOM)", "Grade {grade}"
    parts = {part for text in found for part in text.split(": ")} | {text.split(" (")[0] for text in found}
    grades = {text.format(grade=grade) for text in found if text == "Grade {grade}" for grade in range(1, 10)}
    return {bare(text) for text in found | parts | grades}


def bare(text):
    return text.replace("&", "").rstrip("…").strip()


def spans(page):
    """What is set in italics or bold on a page."""
    text = re.sub(r"```.*?```", "", page.read_text("utf8"), flags=re.DOTALL)
    text = re.sub(r"`[^`]*`", "`x`", re.sub(r"^    .*$", "", text, flags=re.MULTILINE))
    found = re.findall(r"\*\*([^*\n]+(?:\n[^*\n]+)?)\*\*|\*([^*\n]+(?:\n[^*\n]+)?)\*", text)
    return [" ".join((bold or italic).split()) for bold, italic in found]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_names_in_the_guide_are_those_on_the_screen(page):
    known = texts() | {bare(name) for name in QGIS}
    named = [span for span in spans(page) if span[0].isupper() or span[0].isdigit()]
    parts = [part.strip() for span in named if span not in STRESSED for part in span.split("→") if part.strip()]
    # "Open … as a layout" stands for several
    assert [part for part in parts if bare(part) not in known and "…" not in part.rstrip("…")] == []


def test_a_name_that_is_not_on_the_screen_is_found(tmp_path):
    page = tmp_path / "page.md"
    page.write_text("**Assess the safety** and *Safest routes to\nschool* and *not a name*, `*Code*`", encoding="utf8")
    assert spans(page) == ["Assess the safety", "Safest routes to school", "not a name"]
    assert bare("Assess the safety") not in texts()
    assert bare("Safest routes to school") in texts()


@pytest.fixture(scope="module")
def names(qgis_app):
    """Id of an algorithm -> its name on the screen."""
    made = SchoolPathProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield {algorithm.name(): algorithm.displayName() for algorithm in made.algorithms()}
    QgsApplication.processingRegistry().removeProvider(made)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_an_id_beside_a_name_is_that_of_its_algorithm(page, names):
    text = " ".join(page.read_text("utf8").split())
    for name, algorithm in re.findall(r"\*([^*]+)\* \(`(?:schoolpath:)?([a-z]+)`", text):
        assert names.get(algorithm) == name
    for algorithm in re.findall(r"schoolpath:([a-z]+)", text):
        assert algorithm in names


def test_the_steps_of_the_guide_are_algorithms(names):
    steps = (ROOT / "docs" / "index.md").read_text("utf8").split("## The steps")[1].split("\n## ")[0]
    listed = re.findall(r"^\d\. \*\*([^*]+)\*\*", steps, re.MULTILINE)
    assert len(listed) == 7
    assert set(listed) <= set(names.values())
