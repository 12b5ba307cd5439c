# SPDX-License-Identifier: GPL-2.0-or-later
"""A missing package is named with the command that brings it on this machine."""
import importlib
import importlib.metadata
import sys
import types

import pytest

from school_path.processing import requirements


def test_here_nothing_is_missing():
    assert requirements.problems() == {}
    assert requirements.import_problems() == {}
    assert requirements.message({}) == ""


@pytest.mark.parametrize("package", sorted(requirements.NEEDED))
def test_a_missing_package_is_named(monkeypatch, package):
    monkeypatch.setitem(sys.modules, package, None)

    assert requirements.problems() == {package: f"{package} is missing"}


def test_an_old_package_is_named_with_what_is_needed(monkeypatch):
    versions = {"shapely": "1.8.5.post1"}
    real = importlib.metadata.version
    monkeypatch.setattr(importlib.metadata, "version", lambda name: versions.get(name) or real(name))

    assert requirements.problems() == {"shapely": "shapely 1.8.5.post1 is too old, 2.0 or newer is needed"}


def test_a_broken_binary_is_told_with_its_own_words(monkeypatch):
    def load(name):
        if name.startswith("scipy"):
            raise ImportError("DLL load failed")
        return types.ModuleType(name)

    monkeypatch.setattr(importlib, "import_module", load)

    assert requirements.import_problems() == {"scipy": "scipy does not load (DLL load failed)"}
