# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands that the guide shows, as they stand there."""
import re

from school_path.tests.code import ROOT

PAGES = (*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md")


def commands():
    """Page and text of every command of ``qgis_process`` in a block of the guide."""
    found = []
    for page in PAGES:
        lines = page.read_text("utf8").splitlines()
        found += [(page.name, line.strip()) for line in lines if re.match(r"    +qgis_process ", line)]
    return found


def in_the_text():
    """Page and argument: what stands in the running text as an argument with quotes."""
    found = []
    for page in PAGES:
        text = re.sub(r"^    .*$", "", page.read_text("utf8"), flags=re.MULTILINE)
        found += [(page.name, argument) for argument in re.findall(r'`("[A-Z_]+=[^`]*")`', text)]
    return found
