# SPDX-License-Identifier: GPL-2.0-or-later
"""How to install Python packages on this computer: with its own installer, without administrator rights, offline.

A door as ``requirements``: it opens where the packages are missing.
"""
import importlib.metadata
import os
import platform
import sys
import sysconfig
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

# package -> (newest Python, newest numpy, version): the first row that both fit is what pip is asked for. They are the
# versions that `make test-packages` runs with, and none of them replaces the numpy that QGIS was built with.
ANY = (99, 0)
PINS = {
    "numpy": (((3, 12), ANY, "1.26.4"), (ANY, ANY, "2.2.6")),
    "scipy": (((3, 11), (1, 22), "1.10.1"), ((3, 12), (2, 2), "1.13.1"), ((3, 13), (2, 4), "1.15.3"),
              (ANY, ANY, "1.16.3")),
    "networkx": (((3, 12), ANY, "3.2.1"), (ANY, ANY, "3.4.2")),
    "shapely": (((3, 13), ANY, "2.0.7"), (ANY, ANY, "2.1.2")),
}
FOLDER = "school_path_packages"


def advice(packages):
    """How to install packages on this computer, each way with its exact command.

    Parameters
    ----------
    packages : sequence of str

    Returns
    -------
    str
        One way a line: the usual one, that without administrator rights, that without internet.
    """
    if _conda():
        return translate("SchoolPath", "Run in a terminal: {command}").format(command=command(packages))
    ways = [_usual(packages)]
    if not _flatpak():  # its usual way needs no rights
        ways.append(_without_rights().format(command=pip_install(packages)))
    ways.append(translate(
        "SchoolPath", "Without internet: on another computer with Python run\n{download}\nCopy the folder {folder} to "
        "this computer, open a terminal in the folder that holds it (on Windows the OSGeo4W Shell), and run\n"
        "{command}").format(download=pip_download(packages), folder=FOLDER,
                                      command=pip_install(packages, offline=True)))
    return "\n".join(ways)


def command(packages):
    """The one command that installs packages on this computer, ready to be pasted into a terminal."""
    if _conda():
        return "conda install -c conda-forge " + " ".join(packages)
    if sys.platform in ("win32", "darwin") or _flatpak():
        return pip_install(packages)
    return _linux_command(packages)


def pip_install(packages, offline=False):
    """The line that installs packages for this user with pip, without administrator rights.

    Parameters
    ----------
    packages : sequence of str
    offline : bool
        From the folder that :func:`pip_download` filled.

    Returns
    -------
    str
    """
    options = ["--user", "--no-deps"]
    if _externally_managed():
        options.append("--break-system-packages")
    if offline:
        options += ["--no-index", f"--find-links {FOLDER}"]
    return " ".join([_pip(), "install", *options, *_pinned(packages)])


def pip_download(packages):
    """The line that fetches packages for this computer on any other one that has Python and internet."""
    return " ".join(["python -m pip download --no-deps --only-binary :all:",
                     "--python-version {}.{}".format(*sys.version_info[:2]), f"--platform {_wheel_platform()}",
                     f"-d {FOLDER}", *_pinned(packages)])


def _usual(packages):
    names = ", ".join(f"python3-{package}" for package in packages)
    if sys.platform == "win32":
        return translate(
            "SchoolPath", "Install the current QGIS with the standalone installer, which brings them (3.28.5, 3.34 and "
            "newer do). With OSGeo4W run its Setup, choose Advanced Install and the package qgis-ltr-full, or "
            "{packages}: the bare qgis and qgis-ltr lack them.").format(packages=names)
    if sys.platform == "darwin":
        return translate("SchoolPath", "The current QGIS for macOS brings them: install it.")
    if _flatpak() or linux_release()[0] in ("debian", "ubuntu"):
        return translate("SchoolPath", "Run in a terminal: {command}").format(command=command(packages))
    return translate("SchoolPath", "Install {packages} with the package manager of this system.").format(packages=names)


def _without_rights():
    if sys.platform == "win32":
        return translate("SchoolPath", "Without administrator rights: run in the OSGeo4W Shell (start menu, folder "
                         "QGIS)\n{command}")
    return translate("SchoolPath", "Without administrator rights: run in a terminal\n{command}")


def _linux_command(packages):
    system, version = linux_release()
    if system not in ("debian", "ubuntu"):
        return pip_install(packages)
    too_old = ()  # what the release has is older than what we need
    if system == "debian" and 0 < version < 13:
        too_old = ("shapely",)
    elif system == "ubuntu" and 0 < version < 24:
        too_old = tuple(PINS)
    from_apt = [f"python3-{package}" for package in packages if package not in too_old]
    from_pip = [package for package in packages if package in too_old]
    commands = ["sudo apt install " + " ".join(from_apt)] if from_apt else []
    return " && ".join([*commands, *([pip_install(from_pip)] if from_pip else [])])


def _pip():
    if sys.platform == "win32":
        return "python -m pip"
    if sys.platform == "darwin":
        return f'"{Path(sys.exec_prefix) / "bin" / "python3"}" -m pip'
    if _flatpak():
        return "flatpak run --devel --command=pip3 org.qgis.qgis"
    return "python3 -m pip"


def _pinned(packages):
    return [f"{package}=={_pin(package)}" if package in PINS else package for package in packages]


def _pin(package):
    python, numpy = sys.version_info[:2], numbers(version_of("numpy")) or (1, 26)
    return next(pin for newest, newest_numpy, pin in PINS[package] if python <= newest and numpy <= newest_numpy)


def _wheel_platform():
    """What pip calls this kind of computer: ``win_amd64``, ``manylinux2014_x86_64``, ``macosx_14_0_arm64``."""
    machine = platform.machine().lower()
    if sys.platform == "win32":
        return "win_amd64"
    if sys.platform == "darwin":
        return f"macosx_14_0_{machine}"
    return f"manylinux2014_{machine}"


def version_of(package):
    """Version of an installed package, looked up without importing it; ``""`` where none is found."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def numbers(version):
    """``"2.1.2rc1"`` -> ``(2, 1)``: the first two numbers; ``()`` of an empty text."""
    parts = []
    for part in version.split(".")[:2] if version else ():
        digits = "".join(c for c in part if c.isdigit())
        parts.append(int(digits) if digits else 0)
    return tuple(parts)


def linux_release():
    """Name and main version of the Linux distribution, ``("debian", 12)``; version 0 where it names none."""
    try:
        lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "", 0
    entries = dict(line.split("=", 1) for line in lines if "=" in line)
    version = entries.get("VERSION_ID", "").strip('"').split(".")[0]
    return entries.get("ID", "").strip('"'), int(version) if version.isdigit() else 0


def _externally_managed():
    """Whether pip refuses to install beside the system's packages unless it is told to (PEP 668)."""
    return not _flatpak() and (Path(sysconfig.get_path("stdlib")) / "EXTERNALLY-MANAGED").exists()


def _flatpak():
    return bool(os.environ.get("FLATPAK_ID")) or Path("/.flatpak-info").exists()


def _conda():
    return (Path(sys.prefix) / "conda-meta").is_dir()
