#!/usr/bin/env python3
"""Make the plugin zip from the last commit: ``dist/school_path-VERSION.zip``.

usage: package.py

``git archive`` leaves out what ``.gitattributes`` marks ``export-ignore``, so the zip equals the repository less tests
and tools; only the compiled translations come from the working folder.
"""
import configparser
import subprocess
import sys
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "school_path"


def version():
    """Return the plugin's version from ``metadata.txt``."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf8")
    return metadata["general"]["version"]


def main():
    """Write the zip and print its path."""
    changed = subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, text=True, check=True)
    if changed.stdout:
        print("uncommitted changes are not in the zip", file=sys.stderr)
    target = ROOT / "dist" / f"{PACKAGE}-{version()}.zip"
    target.parent.mkdir(exist_ok=True)
    compiled = [f"--add-file={path}" for path in translations.compile_all()]
    subprocess.run(["git", "archive", "--format=zip", f"--prefix={PACKAGE}/i18n/", *compiled, f"--prefix={PACKAGE}/",
                    "-o", str(target), "HEAD"], cwd=ROOT, check=True)
    print(target.relative_to(ROOT))


if __name__ == "__main__":
    main()
