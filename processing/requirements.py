"""The Python packages School Path needs: are they there, are they new enough, and how to get them.

Nothing here imports them at the head: the plugin must load without them.
"""
import importlib
import importlib.metadata
import importlib.util
import os
import sys
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

# package -> oldest version, and the submodule whose import shows a broken binary; networkx has none, and takes long
NEEDED = {
    "numpy": ((1, 22), "numpy"),
    "scipy": ((1, 8), "scipy.sparse.csgraph"),
    "networkx": ((2, 6), ""),
    "shapely": ((2, 0), "shapely"),
}


def problems():
    """Packages that are missing or too old, looked up without importing them.

    Returns
    -------
    dict of str to str
        Package -> what is wrong with it, in words.
    """
    found = {}
    for package, (oldest, _) in NEEDED.items():
        if not _present(package):
            found[package] = translate("SchoolPath", "{package} is missing").format(package=package)
            continue
        version = _version(package)
        if version and _numbers(version) < oldest:
            found[package] = translate("SchoolPath", "{package} {version} is too old, {oldest} or newer is "
            "needed").format(
                package=package, version=version, oldest=".".join(map(str, oldest)))
    return found


def import_problems():
    """As :func:`problems`, and the packages that are there but do not import (a broken binary).

    Returns
    -------
    dict of str to str
        Package -> what is wrong with it, in words.
    """
    found = problems()
    for package, (_, module) in NEEDED.items():
        if package in found or not module:
            continue
        try:
            importlib.import_module(module)
        except ImportError as error:
            found[package] = translate("SchoolPath", "{package} does not load ({error})").format(
                package=package, error=error)
    return found


def message(found):
    """What is wrong and the command that mends it on this machine.

    Parameters
    ----------
    found : dict of str to str
        What :func:`problems` gave.

    Returns
    -------
    str
        ``""`` when nothing is wrong.
    """
    if not found:
        return ""
    return translate("SchoolPath", "School Path needs Python packages: {problems}. {advice} Then start QGIS "
    "again.").format(
        problems="; ".join(found.values()), advice=advice(sorted(found)))


def advice(packages):
    """How to install packages on this platform, with the exact command."""
    names = ", ".join(f"python3-{package}" for package in packages)
    if sys.platform == "win32":
        return translate(
            "SchoolPath", "The standalone installer of the current QGIS brings them: install it. With OSGeo4W run its "
            "Setup, "
            "choose Advanced Install and the packages {packages}.").format(packages=names)
    found = command(packages)
    if not found:
        return translate("SchoolPath", "The current QGIS for macOS brings them: install it.")
    if _conda() or _flatpak() or _linux_release()[0] in ("debian", "ubuntu"):
        return translate("SchoolPath", "Run in a terminal: {command}").format(command=found)
    return translate(
        "SchoolPath", "Install {packages} with the package manager of this system, or run: {command}").format(
            packages=names, command=found)


def command(packages):
    """The command that installs packages on this platform; ``""`` where QGIS itself brings them."""
    if sys.platform == "win32":
        return ""
    if _conda():
        return "conda install -c conda-forge " + " ".join(packages)
    if sys.platform == "darwin":
        return ""
    if _flatpak():
        return "flatpak run --devel --command=pip3 org.qgis.qgis install --user " + " ".join(packages)
    return _linux_command(packages)


def _linux_command(packages):
    system, version = _linux_release()
    old_debian = system == "debian" and 0 < version < 13
    old_ubuntu = system == "ubuntu" and 0 < version < 24
    if not (old_debian or old_ubuntu):
        if system in ("debian", "ubuntu"):
            return "sudo apt install " + " ".join(f"python3-{package}" for package in packages)
        return "python3 -m pip install --user " + " ".join(
            "'shapely>=2'" if package == "shapely" else package for package in packages)
    # their own shapely is older than 2, and shapely 2.2 pulls a numpy that their scipy cannot use
    commands = []
    from_apt = [f"python3-{package}" for package in packages if package != "shapely"]
    if from_apt:
        commands.append("sudo apt install " + " ".join(from_apt))
    if "shapely" in packages:
        permission = "--break-system-packages " if old_debian else ""
        commands.append(f"python3 -m pip install --user {permission}'shapely>=2,<2.2'")
    return " && ".join(commands)


def _flatpak():
    return bool(os.environ.get("FLATPAK_ID")) or Path("/.flatpak-info").exists()


def _present(package):
    try:
        return importlib.util.find_spec(package) is not None
    except (ImportError, ValueError):  # ValueError: the module was replaced by something without a spec
        return False


def _version(package):
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _numbers(version):
    """``"2.1.2rc1"`` -> ``(2, 1)``: the first two numbers."""
    parts = []
    for part in version.split(".")[:2]:
        digits = "".join(c for c in part if c.isdigit())
        parts.append(int(digits) if digits else 0)
    return tuple(parts)


def _conda():
    return (Path(sys.prefix) / "conda-meta").is_dir()


def _linux_release():
    """Name and main version of the Linux distribution, ``("debian", 12)``; version 0 when not told."""
    try:
        lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "", 0
    told = dict(line.split("=", 1) for line in lines if "=" in line)
    version = told.get("VERSION_ID", "").strip('"').split(".")[0]
    return told.get("ID", "").strip('"'), int(version) if version.isdigit() else 0
