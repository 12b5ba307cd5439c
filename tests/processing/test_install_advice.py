# SPDX-License-Identifier: GPL-2.0-or-later
"""Whoever lacks a package reads how to get it on this computer: usually, without rights, without internet."""
import re
import shlex
import sys

import pytest

from school_path.processing import install_advice, requirements
from school_path.tests.code import ROOT

TWO = ["scipy", "shapely"]


@pytest.fixture
def computer(monkeypatch, tmp_path):
    """Pretend to be a computer with this system, Python and numpy."""
    monkeypatch.delenv("FLATPAK_ID", raising=False)
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    real = install_advice.version_of

    def be(platform, python=(3, 12), numpy="1.26.4", release=("", 0), managed=False):
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setattr(sys, "version_info", (*python, 0, "final", 0))
        monkeypatch.setattr(install_advice, "version_of", lambda name: numpy if name == "numpy" else real(name))
        monkeypatch.setattr(install_advice, "linux_release", lambda: release)
        monkeypatch.setattr(install_advice, "_externally_managed", lambda: managed)

    return be


def pip_lines(text):
    """Every pip command of a text, as words."""
    return [shlex.split(line) for line in re.findall(r"\S+ -m pip (?:install|download)[^,\n]*", text)]


@pytest.mark.parametrize(("release", "python", "numpy", "managed", "expected"), [
    (("debian", 13), (3, 13), "2.2.4", True, "sudo apt install python3-scipy python3-shapely"),
    (("debian", 0), (3, 13), "2.3.5", True, "sudo apt install python3-scipy python3-shapely"),  # testing, unstable
    (("ubuntu", 24), (3, 12), "1.26.4", True, "sudo apt install python3-scipy python3-shapely"),
    (("debian", 12), (3, 11), "1.24.2", True,
     "sudo apt install python3-scipy && "
     "python3 -m pip install --user --no-deps --break-system-packages shapely==2.0.7"),
    (("ubuntu", 22), (3, 10), "1.21.5", False,
     "python3 -m pip install --user --no-deps scipy==1.10.1 shapely==2.0.7"),
    (("fedora", 41), (3, 13), "2.2.6", False, "python3 -m pip install --user --no-deps scipy==1.15.3 shapely==2.0.7"),
])
def test_each_linux_has_its_own_command(computer, release, python, numpy, managed, expected):
    computer("linux", python, numpy, release, managed)
    assert install_advice.command(TWO) == expected
    assert release[0] == "fedora" or expected in install_advice.advice(TWO)


def test_all_packages_of_ubuntu_22_are_below_the_floor(computer):
    """Its numpy is 1.21, networkx 2.4, shapely 1.8."""
    computer("linux", (3, 10), "1.21.5", ("ubuntu", 22))
    assert install_advice.command(["networkx", "numpy", "shapely"]) == (
        "python3 -m pip install --user --no-deps networkx==3.2.1 numpy==1.26.4 shapely==2.0.7")


def test_windows_is_pointed_to_the_installers_that_have_them(computer):
    computer("win32")
    text = install_advice.advice(TWO)
    assert all(words in text for words in ("3.28.5", "3.34", "qgis-ltr-full", "python3-scipy, python3-shapely",
                                           "OSGeo4W Shell"))
    assert install_advice.command(TWO) == "python -m pip install --user --no-deps scipy==1.13.1 shapely==2.0.7"


def test_macos_uses_the_python_of_the_bundle(computer, monkeypatch):
    computer("darwin")
    monkeypatch.setattr(sys, "exec_prefix", "/Applications/QGIS LTR.app/Contents/MacOS")
    assert install_advice.command(["scipy"]) == (
        '"/Applications/QGIS LTR.app/Contents/MacOS/bin/python3" -m pip install --user --no-deps scipy==1.13.1')
    assert "current QGIS for macOS" in install_advice.advice(["scipy"])


def test_flatpak_and_conda_have_their_own(computer, monkeypatch, tmp_path):
    computer("linux", release=("fedora", 41))
    monkeypatch.setenv("FLATPAK_ID", "org.qgis.qgis")
    assert ("flatpak run --devel --command=pip3 org.qgis.qgis install --user --no-deps scipy==1.13.1"
            in install_advice.advice(["scipy"]))
    (tmp_path / "conda-meta").mkdir()
    assert install_advice.advice(["scipy"]) == "Run in a terminal: conda install -c conda-forge scipy"


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
@pytest.mark.parametrize(("python", "numpy"), [((3, 9), "1.22.0"), ((3, 12), "1.26.4"), ((3, 12), "2.4.6"),
                                               ((3, 13), "2.4.6"), ((3, 14), "2.5.0"), ((3, 12), "")])
def test_every_pip_line_pins_takes_no_dependencies_and_needs_no_rights(computer, platform, python, numpy):
    computer(platform, python, numpy, ("debian", 12) if platform == "linux" else ("", 0), managed=True)
    packages = sorted(requirements.NEEDED)
    lines = pip_lines(install_advice.advice(packages))
    assert len(lines) >= 3
    for words in lines:
        assert "--no-deps" in words
        named = [word for word in words if word.split("==")[0] in packages]
        assert named and all(re.fullmatch(r"\w+==\d+\.\d+\.\d+", word) for word in named)
        assert ("--user" in words) == ("install" in words)
    offline = [words for words in lines if "--no-index" in words]
    download = [words for words in lines if "download" in words]
    assert len(offline) == len(download) == 1
    folder = offline[0][offline[0].index("--find-links") + 1]
    assert folder == download[0][download[0].index("-d") + 1]
    assert "{}.{}".format(*python) in download[0]
    assert ["--only-binary", ":all:"] == download[0][download[0].index("--only-binary"):][:2]


def test_numpy_of_qgis_is_never_replaced_for_the_sake_of_another_package(computer):
    computer("win32", (3, 12), "2.2.6")
    assert "numpy" not in install_advice.command(["networkx", "scipy", "shapely"])


def test_every_pin_is_new_enough_and_tried():
    tried = (ROOT / "tools" / "test_packages.txt").read_text("utf8")
    order = ["numpy", "scipy", "networkx", "shapely"]
    rows = [line.split()[1:] for line in tried.splitlines() if not line.startswith("#")]
    for package, pins in install_advice.PINS.items():
        for *_, pin in pins:
            assert install_advice.numbers(pin) >= requirements.NEEDED[package][0]
            assert pin in [row[order.index(package)] for row in rows], f"{package} {pin}: add a line"
