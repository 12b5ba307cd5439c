#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Write the tables of elements and codes into docs/elements.md, from the files in resources.

usage: elements_page.py [PAGE.md]
"""
import importlib.util
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "elements.md"
CLEAR_WORDS = {"crossing": "crossings", "sight_triangle": "sight triangles", "clear_width": "the clear width",
               "tactile": "tactile paving", "carriageway": "the carriageway"}


def package():
    """Import core under the plugin's own name, whatever the folder is called."""
    spec = importlib.util.spec_from_file_location("school_path", ROOT / "__init__.py",
                                                  submodule_search_locations=[str(ROOT)])
    sys.modules["school_path"] = importlib.util.module_from_spec(spec)


def number(value):
    """A number as people write it."""
    return f"{value:,.3f}".rstrip("0").rstrip(".")


def span(bounds, unit="m"):
    """``0.9–1.1 m``, ``at least 0.5 m``."""
    if bounds is None:
        return ""
    least, most = bounds.least, bounds.most
    if least is not None and most is not None:
        return f"{number(least)}–{number(most)} {unit}" if least != most else f"{number(least)} {unit}"
    return f"at least {number(least)} {unit}" if most is None else f"at most {number(most)} {unit}"


def elements_table(catalogue):
    """The table of elements; the symbols stand above it on one sheet."""
    rows = ["| code | element | what for | on the ground | height | where | keeps clear of | cost* |",
            "|---|---|---|---|---|---|---|---|"]
    for element in catalogue:
        clear = ", ".join(CLEAR_WORDS[word] for word in element.place.clear_of)
        size = f"{number(element.size.width)} × {number(element.size.length)} m"
        cost = f"{number(element.cost.value)} {element.cost.currency} a {element.cost.unit.replace('_', ' ')}"
        rows.append(f"| {element.code} | {element.title['en']} | {element.purpose['en']} | {size} "
                    f"| {span(element.height)} | {element.place.words['en']} | {clear} | {cost} |")
    return "\n".join(rows)


def codes_table(codes):
    """The table of colours with the shape proposed with each."""
    rows = ["| order | colour | in the field | hex | ink read on it |", "|---|---|---|---|---|"]
    for place, (word, colour) in enumerate(codes.colours.items(), 1):
        rows.append(f"| {place} | {colour.title['en']} | `{word}` | `{colour.hex}` | `{colour.ink}` |")
    return "\n".join(rows)


def filled(text):
    """The page with its tables as the files have them now."""
    package()
    from school_path.core.catalogue import load_catalogue
    from school_path.core.code_file import load_codes

    for name, table in (("elements", elements_table(load_catalogue())), ("codes", codes_table(load_codes()))):
        mark = re.compile(rf"(<!-- {name}: .*? -->\n).*?(\n<!-- end -->)", re.DOTALL)
        text = mark.sub(lambda found, table=table: found[1] + table + found[2], text, count=1)
    return text


if __name__ == "__main__":
    page = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE
    page.write_text(filled(page.read_text(encoding="utf-8")), encoding="utf-8")
