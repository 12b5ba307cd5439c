"""A missing package is named with the command that brings it on this machine."""
import importlib
import importlib.metadata
import sys
import types

import pytest

from school_path.processing import requirements


@pytest.fixture
def linux(monkeypatch, tmp_path):
    """Pretend to be a plain Linux of the given release."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.delenv("FLATPAK_ID", raising=False)

    def release(system, version):
        monkeypatch.setattr(requirements, "_linux_release", lambda: (system, version))

    return release


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


@pytest.mark.parametrize(("system", "version", "command"), [
    ("debian", 13, "sudo apt install python3-scipy python3-shapely"),
    ("ubuntu", 24, "sudo apt install python3-scipy python3-shapely"),
    ("debian", 0, "sudo apt install python3-scipy python3-shapely"),  # testing and unstable name no version
    ("debian", 12, "sudo apt install python3-scipy && python3 -m pip install --user --break-system-packages "
                   "'shapely>=2,<2.2'"),
    ("ubuntu", 22, "sudo apt install python3-scipy && python3 -m pip install --user 'shapely>=2,<2.2'"),
    ("fedora", 41, "python3 -m pip install --user scipy 'shapely>=2'"),
])
def test_linux_is_told_its_own_command(linux, system, version, command):
    linux(system, version)
    told = requirements.message({"shapely": "shapely is missing", "scipy": "scipy is missing"})

    assert command in told
    assert "shapely is missing; scipy is missing" in told


@pytest.mark.parametrize(("platform", "word"), [("win32", "OSGeo4W"), ("darwin", "QGIS for macOS")])
def test_other_platforms_are_told_theirs(linux, monkeypatch, platform, word):
    monkeypatch.setattr(sys, "platform", platform)

    assert word in requirements.advice(["scipy"])


def test_flatpak_and_conda_are_told_theirs(linux, monkeypatch, tmp_path):
    linux("fedora", 41)
    monkeypatch.setenv("FLATPAK_ID", "org.qgis.qgis")
    assert "flatpak run --devel --command=pip3 org.qgis.qgis install --user scipy" in requirements.advice(["scipy"])
    (tmp_path / "conda-meta").mkdir()
    assert "conda install -c conda-forge scipy" in requirements.advice(["scipy"])
