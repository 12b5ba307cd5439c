#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Keep the translations: collect the texts from the code, and compile them for QGIS.

usage: translations.py update      collect the texts of plugin/ and processing/ into i18n/*.ts
       translations.py compile     i18n/*.ts -> i18n/*.qm, where the .ts is newer
       translations.py state       how much of each language is translated

The .ts files stand in git, the .qm files do not: they are made here and put into the zip.
Needs pylupdate5 and lrelease (Debian: pyqt5-dev-tools, qttools5-dev-tools).
"""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = "en"  # the texts of the code; its file holds only the forms of number, "1 home" beside "12 homes"
LANGUAGES = (SOURCE, "fi", "sv")
SOURCES = ("plugin", "processing")
LRELEASE = ("/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease", "lrelease")


def ts_file(language):
    """Return the path of the texts of one language."""
    return ROOT / "i18n" / f"school_path_{language}.ts"


def collect(path, language):
    """Bring the texts of the code into one .ts file; keep what is translated there.

    Line numbers are dropped: they would change with every edit of the code.
    """
    sources = [str(p.relative_to(ROOT)) for folder in SOURCES for p in sorted((ROOT / folder).rglob("*.py"))]
    if not path.exists():
        # Qt takes the plural forms from the language that stands here
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        path.write_text(f'{head}<TS version="2.1" language="{language}"></TS>\n', "utf8")
    # its own warnings about Python's locale module say nothing about our texts
    subprocess.run(["pylupdate5", "-noobsolete", *sources, "-ts", str(path)], cwd=ROOT, check=True,
                   env={**os.environ, "PYTHONWARNINGS": "ignore"})
    text = re.sub(r"\s*<location [^>]*/>", "", path.read_text("utf8"))
    if language == SOURCE:
        text = re.sub(r"\s*<message>.*?</message>", "", text, flags=re.S)
    path.write_text(text, "utf8")


def update():
    """Collect the texts for every language."""
    for language in LANGUAGES:
        collect(ts_file(language), language)


def compile_all():
    """Make the .qm files that are missing or older than their .ts; return the paths of all."""
    lrelease = next((found for found in map(shutil.which, LRELEASE) if found), None)
    made = []
    for language in LANGUAGES:
        source, target = ts_file(language), ts_file(language).with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            if lrelease is None:
                sys.exit("lrelease is missing: apt install qttools5-dev-tools")
            subprocess.run([lrelease, "-silent", str(source), "-qm", str(target)], check=True)
        made.append(target)
    return made


def state():
    """Print the share of translated texts per language."""
    for language in LANGUAGES:
        text = ts_file(language).read_text("utf8")
        every = len(re.findall(r"<message\b", text))
        left = len(re.findall(r'<translation[^>]*type="unfinished"', text))
        print(f"{language}: {every - left} of {every} texts translated")


if __name__ == "__main__":
    acts = {"update": update, "compile": compile_all, "state": state}
    if len(sys.argv) != 2 or sys.argv[1] not in acts:
        print(__doc__)
        sys.exit(2)
    acts[sys.argv[1]]()
