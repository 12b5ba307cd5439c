#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Write docs/fields.md: the fields of the project's layers and of the results, from the files that describe them.

usage: fields_page.py
"""
import importlib
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "fields.md"
RESULTS = Path(__file__).resolve().with_name("result_fields.yaml")
GEOMETRIES = {"point": "points", "line": "lines", "none": "a table without places"}
TYPES = {"text": "text", "real": "number", "int": "whole number", "bool": "yes or no", "date": "date"}
HEAD = """# Fields

Made by `tools/fields_page.py` from `resources/project/layers.yaml`; do not edit. The names of layers and fields never
change; labels are those of the English forms. A field that is missing in a layer counts as empty; only those marked
*required* must be filled in for a row to mean something. Layers with these fields may lie in any file or database,
under any name: [your own data](own-data.md) says how a town's own fields are read.
"""


def table(head, rows):
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |" for line in lines)


def values_of(field):
    """What may stand in a field."""
    if field.words:
        return ", ".join(f"`{word}` ({label['en']})" if label["en"] != word else f"`{word}`"
                         for word, label in field.words.items())
    told = TYPES[field.type]
    if field.least is not None and field.most is not None:
        told += f", {field.least:g} to {field.most:g}"
    return told


def notes_of(field):
    """What else is to be known of a field."""
    notes = []
    if field.id:
        notes.append("id, unique")
    elif field.required:
        notes.append("required")
    if field.name == "provenance" and field.hidden:
        notes.append("[where each value comes from](own-data.md#what-the-layers-do-not-say)")
    return ", ".join(notes)


def layer_section(plan):
    """The section of a layer of the project."""
    rows = [(f"`{field.name}`", field.label["en"], values_of(field), notes_of(field)) for field in plan.fields]
    return (f"### {plan.name}\n\n*{plan.title['en']}*: {GEOMETRIES[plan.geometry]}.\n\n"
            + table(("field", "label", "values", ""), rows))


def result_section(name, fields):
    """The section of an output."""
    algorithm, output = name.split()
    like = fields.get("like")
    rows = [(f"`{field}`", meaning) for field, meaning in fields.items() if field != "like"]
    parts = [f'<a id="{algorithm}-{output.lower()}"></a>\n\n### {output} of {algorithm}']
    if like:
        parts.append(f"The fields of [{like}](#{like})" + (", and:" if rows else "."))
    if rows:
        parts.append(table(("field", "what it holds"), rows))
    return "\n\n".join(parts)


def results():
    """Algorithm and output -> its fields."""
    return yaml.safe_load(RESULTS.read_text("utf8"))


def page(core="school_path.core"):
    """The text of the page; ``core`` is the name of the package."""
    plans = importlib.import_module(f"{core}.project").project_layers()
    return "\n\n".join([HEAD + "\n## Layers of the project", *map(layer_section, plans), "## Results",
                        *(result_section(*one) for one in results().items())]) + "\n"


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "tools"))
    from elements_page import package

    package()
    PAGE.write_text(page(), encoding="utf-8")
