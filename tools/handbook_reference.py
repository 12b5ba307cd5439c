#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Write docs/handbook-reference.md: the keys, from the code; the measures and clauses, from the shipped files.

usage: handbook_reference.py
"""
import importlib
import inspect
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def house(name):
    """Return a module of the plugin, whose root is the package, whatever the folder is called."""
    sys.path.insert(0, str(ROOT.parent))
    return importlib.import_module(f"{ROOT.name}.{name}")


def attributes(record):
    """Give name, type and meaning of the attributes of a record, as its docstring tells them."""
    text = inspect.cleandoc(record.__doc__).split("----------\n")[1]
    for name, kind, meaning in re.findall(r"^([\w, ]+) : (.+)\n((?: {4}.+\n?)+)", text, re.M):
        yield name, kind, " ".join(meaning.split()).replace("``", "`")


def table(head, rows):
    """Lay out a table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |" for line in lines)


def limits(bands):
    """Say the bands of a clause in one line."""
    said = []
    for band in bands:
        signs = (("≥", band.min), (">", band.above), ("≤", band.max), ("<", band.below))
        parts = [f"{sign} {value:g}" for sign, value in signs if value is not None]
        parts += [", ".join(band.words)] if band.words else []
        parts += [f"if `{band.condition}`"] if band.condition else []
        said.append(f"{band.verdict.word}: {' '.join(parts) or 'else'}")
    return "; ".join(said)


def how(function):
    """Tell how a measure is taken, as its docstring says it."""
    return plain(" ".join(inspect.cleandoc(function.__doc__).split()).replace("``", "`"))


def plain(text):
    """Leave out which passage of the reference is meant."""
    return re.sub(r" \((?:reference|network model)[^)]*\)", "", text)


def figures(name):
    """Give name, value and source of the figures of the measures."""
    module = house(f"{name}.measure_figures")
    values, node = module.measure_figures(), module.FILE.read_text("utf8")
    for line in re.findall(r"^(\w+): \{value: .+ source: \"(.+)\", tag", node, re.M):
        yield f"`{line[0]}`", f"{getattr(values, line[0]):g}", plain(line[1])


def page(name="core.handbook"):
    """Make the text of the page."""
    core, reading = house(name), house(f"{name}.reading")
    measures, quantities = house(f"{name}.measures").measures(), house(f"{name}.quantities").QUANTITIES
    words = {attribute: key for key, attribute in reading.KEYWORDS.items()}
    parts = ["# Handbook: reference", "Made by `tools/handbook_reference.py`; do not edit. "
             "How to write a handbook: [handbook.md](handbook.md)."]
    for title, record in (("The file", core.Handbook), ("A clause", core.Clause), ("A band", core.Band),
                          ("A source", core.Reference)):
        rows = [(", ".join(f"`{words.get(each, each)}`" for each in names.split(", ")), kind, meaning)
                for names, kind, meaning in attributes(record) if names not in ("files",)]
        parts += [f"## {title}", table(("key", "type", "meaning"), rows)]
    layers = ", ".join(f"`{layer}`" for layer in house(f"{name}.measures").LAYERS)
    pieces = "; ".join(f"{layer}: " + ", ".join(f"`{each}`" for each in names)
                       for layer, names in house(f"{name}.measures").OF_PLACE.items())
    parts += [f"A clause applies to one of {layers}.", "## Measures",
              f"Filters and expressions may also name, of the piece along the path, {pieces}.",
              table(("measure", "of", "unit or words", "what it is"), [
                  (f"`{each.name}`", ", ".join(each.applies_to), each.unit or ", ".join(each.words),
                   each.title["en"]) for each in measures.values()]),
              "## How each is measured",
              "A value that is missing or only assumed is not known, and neither is what is made of it.",
              table(("measure", "how"), [(f"`{each}`", how(quantities[each])) for each in measures]),
              "How far is looked, and what counts as what, stands in `resources/tables/measure_figures.yaml`:",
              table(("figure", "value", "what it is"), figures(name)),
              "## The shipped clauses",
              table(("id", "clause", "of", "measure", "limits", "severity", "confidence", "sources"), [
                  (clause.id, clause.title["en"], clause.applies_to, f"`{clause.measure}`", limits(clause.bands),
                   clause.severity, clause.confidence,
                   "; ".join(" ".join(filter(None, (each.title, each.year))) for each in clause.sources))
                  for clause in core.load_handbook().clauses])]
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    (ROOT / "docs" / "handbook-reference.md").write_text(page(), encoding="utf-8")
