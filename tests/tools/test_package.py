# SPDX-License-Identifier: GPL-2.0-or-later
"""The zip holds what a user needs and nothing that only a developer does; the gate knows a zip that is no release."""
import io
import subprocess
import sys
import zipfile

import pytest

from school_path.tests.code import ROOT

sys.path.insert(0, str(ROOT / "tools"))
import repository_gate  # noqa: E402


@pytest.fixture(scope="module")
def names():
    if not (ROOT / ".git").exists():
        pytest.skip("no git here")
    made = subprocess.run(["git", "archive", "--format=zip", "HEAD"], cwd=ROOT, capture_output=True, check=True)
    return zipfile.ZipFile(io.BytesIO(made.stdout)).namelist()


@pytest.mark.parametrize("unwanted", ["docs/", "tests/", "tools/", ".ts", ".md", "Makefile", ".toml", ".png"])
def test_the_archive_has_no(names, unwanted):
    found = [name for name in names if (name.startswith(unwanted) if unwanted.endswith("/") else
                                        name.endswith(unwanted)) and name != "CHANGELOG.md"]
    assert found == []


def test_the_archive_has_the_plugin(names):
    assert {"__init__.py", "metadata.txt", "LICENSE", "CHANGELOG.md", "core/streets.py"} <= set(names)


def a_zip(path, address):
    metadata = "\n".join(["[general]", "name=x", "description=x", "version=1.0.0", "qgisMinimumVersion=3.22",
                          "author=x", "about=x",
                          *(f"{key}={address}" for key in ("email", "tracker", "repository", "homepage"))])
    with zipfile.ZipFile(path, "w") as zf:
        for name, text in (("__init__.py", ""), ("LICENSE", "x"), ("metadata.txt", metadata)):
            zf.writestr(f"school_path/{name}", text)
    return path


@pytest.mark.parametrize(("address", "release", "refused"), [
    ("https://schoolpath.example/issues", False, False), ("https://schoolpath.example/issues", True, True),
    ("https://vantaa.fi/issues", True, False),
])
def test_placeholder_addresses_are_refused_in_a_release_only(tmp_path, capsys, address, release, refused):
    assert repository_gate.main(a_zip(tmp_path / "plugin.zip", address), release=release) == refused
    assert ("placeholder" in capsys.readouterr().out) == refused
