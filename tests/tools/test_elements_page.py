# SPDX-License-Identifier: GPL-2.0-or-later
"""``elements_page.py``: the tables in the documentation are those of the files."""
import subprocess
import sys
from pathlib import Path

from school_path.core.catalogue import load_catalogue

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = ROOT / "docs" / "elements.md"


def test_the_page_says_what_the_files_say(tmp_path):
    copy = tmp_path / "elements.md"
    before = PAGE.read_text(encoding="utf-8")
    copy.write_text(before.replace("EUR", "DM"), encoding="utf-8")
    done = subprocess.run([sys.executable, str(ROOT / "tools" / "elements_page.py"), str(copy)], capture_output=True)

    assert done.returncode == 0, done.stderr
    # outside of the tables the page is left alone: the example is told in marks now
    assert copy.read_text(encoding="utf-8").replace("DM", "EUR") == before
    assert all(f"| {code} | " in before for code in load_catalogue().elements)


def test_the_example_for_a_town_is_a_catalogue(tmp_path):
    text = PAGE.read_text(encoding="utf-8").split("```yaml\n")[1].split("```")[0]
    (tmp_path / "town.yaml").write_text(text, encoding="utf-8")
    symbol = ROOT / "resources" / "elements" / "E12.svg"
    (tmp_path / "W01.svg").write_bytes(symbol.read_bytes())

    assert load_catalogue(tmp_path / "town.yaml")["W01"].cost.value == 4000
