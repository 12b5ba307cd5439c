# SPDX-License-Identifier: GPL-2.0-or-later
"""Every figure of the shipped YAML files says where it comes from and how well it is sourced."""
import pytest
import yaml

from school_path.core.figures import RESOURCES

FILES = sorted([*(RESOURCES / "profiles").glob("*.yaml"), *(RESOURCES / "countries").glob("*.yaml")])
TAGS = {"F", "R", "S", "M", "P", "C"}
REFERENCE = "reference case"  # the case that all others are compared with has no other source


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def faults(node, where=""):
    """Places whose figures lack a source or a tag."""
    if isinstance(node, list):
        for number, item in enumerate(node):
            yield from faults(item, f"{where}[{number}]")
    elif isinstance(node, dict):
        figures = [key for key, value in node.items() if is_number(value)]
        assumes = "central" in node
        if figures or assumes:
            if not str(node.get("source") or "").strip():
                yield f"{where}: no source"
            if node.get("tag") not in TAGS and node.get("source") != REFERENCE:
                yield f"{where}: no tag"
        for key, value in node.items():
            yield from faults(value, f"{where}.{key}")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_figure_has_source_and_tag(path):
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert list(faults({key: value for key, value in content.items() if key != "osm"})) == []


def test_a_figure_without_source_is_found():
    assert list(faults({"a": {"b": {"value": 3, "tag": "P"}}})) == [".a.b: no source"]
    assert list(faults({"a": [{"least": 1.0, "source": "ours"}]})) == [".a[0]: no tag"]
    assert list(faults({"value": 3, "source": "ours", "tag": "X"})) == [": no tag"]
