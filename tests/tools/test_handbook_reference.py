# SPDX-License-Identifier: GPL-2.0-or-later
"""The reference of the handbook is up to date."""
import runpy

from school_path.core.handbook import Band, Clause
from school_path.tests.code import ROOT

TOOL = runpy.run_path(str(ROOT / "tools" / "handbook_reference.py"))


def test_the_page_is_what_the_code_says():
    written = (ROOT / "docs" / "handbook-reference.md").read_text(encoding="utf-8")
    assert written == TOOL["page"](), "run tools/handbook_reference.py"


def test_every_key_is_explained():
    for record in (Band, Clause):
        told = {name for names, _, _ in TOOL["attributes"](record) for name in names.split(", ")}
        assert told == set(record.__dataclass_fields__)
