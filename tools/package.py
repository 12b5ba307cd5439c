#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the plugin zip from the last commit: ``dist/school_path-VERSION.zip``.

usage: package.py

``git archive`` leaves out what ``.gitattributes`` marks ``export-ignore``, so the zip equals the repository less tests
and tools; the compiled translations and the guide (``help``, from ``docs``) are made for it.
"""
import configparser
import subprocess
import sys
from pathlib import Path

import guide
import translations

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "school_path"


def version():
    """Return the plugin's version from ``metadata.txt``."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf8")
    return metadata["general"]["version"]


def guide_files(folder):
    """Build the guide; what ``git archive`` is told to put its files into ``help``."""
    told = []
    for path in guide.build(folder):
        place = (Path(PACKAGE) / "help" / path).parent.as_posix()
        told += [f"--prefix={place}/", f"--add-file={folder / path}"]
    return told


def main():
    """Write the zip and print its path."""
    changed = subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, text=True, check=True)
    if changed.stdout:
        print("uncommitted changes are not in the zip", file=sys.stderr)
    target = ROOT / "dist" / f"{PACKAGE}-{version()}.zip"
    target.parent.mkdir(exist_ok=True)
    compiled = [f"--add-file={path}" for path in translations.compile_all()]
    pages = guide_files(ROOT / "build" / "help")
    subprocess.run(["git", "archive", "--format=zip", f"--prefix={PACKAGE}/i18n/", *compiled, *pages,
                    f"--prefix={PACKAGE}/", "-o", str(target), "HEAD"], cwd=ROOT, check=True)
    print(target.relative_to(ROOT))


if __name__ == "__main__":
    main()
