# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages *First hour* and *Your own town* say what stands on the screen, to the letter."""
import ast
import re

import pytest

from school_path.core.project import project_layers
from school_path.tests.code import ROOT, sources


@pytest.fixture(scope="module")
def on_screen():
    """All texts of the plugin, without the marks of keys."""
    texts = set()
    for source in sources("plugin", "processing"):
        for call in source.calls("translate", "QT_TRANSLATE_NOOP"):
            if len(call.args) > 1 and isinstance(call.args[1], ast.Constant):
                texts.add(call.args[1].value.replace("&", ""))
    texts |= {text[:1].upper() + text[1:] for text in texts}  # measures in the menu What if…
    assert "Grade {grade}" in texts
    return texts | {f"Grade {number}" for number in range(1, 10)}


def bold(name):
    text = (ROOT / "docs" / f"{name}.md").read_text("utf8")
    return [phrase.replace("\n", " ") for phrase in re.findall(r"\*\*(.+?)\*\*", text, re.DOTALL)]


@pytest.mark.parametrize("name", ["first-hour", "your-own-town"])
def test_what_is_bold_stands_on_the_screen(name, on_screen):
    phrases = [phrase for phrase in bold(name) if phrase != "bold"]
    assert len(phrases) > 10
    assert [phrase for phrase in phrases if phrase not in on_screen] == []


def test_algorithms_are_called_by_their_title(on_screen):
    text = (ROOT / "docs" / "your-own-town.md").read_text("utf8")
    named = {"Network from layers of the town", "Network from OpenStreetMap file", "Homes from a list of addresses",
             "Safest routes to school", "School Paths along routes", "Place elements along School Paths"}
    assert all(f"*{title}*" in text for title in named)
    assert named <= on_screen


def test_layers_are_called_by_their_title():
    titles = {plan.title["en"] for plan in project_layers()}
    labels = {field.label["en"] for plan in project_layers() for field in plan.fields}
    assert {"Crossings", "What to survey"} <= titles
    assert "Kind" in labels


def test_there_are_six_steps_and_none_promises_safety():
    text = (ROOT / "docs" / "first-hour.md").read_text("utf8")
    assert re.findall(r"^## (\d)\.", text, re.MULTILINE) == list("123456")
    assert not re.search(r"\bsafe\b", text)
