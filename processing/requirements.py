# SPDX-License-Identifier: GPL-2.0-or-later
"""The Python packages School Path needs: are they there, are they new enough, and how to get them.

Nothing here imports them at the head: the plugin must load without them.
"""
import importlib
import importlib.util

from qgis.PyQt.QtCore import QCoreApplication

from .install_advice import advice, numbers, version_of

translate = QCoreApplication.translate

# package -> oldest version, and the submodule whose import shows a broken binary; networkx has none, and takes long
NEEDED = {
    "numpy": ((1, 22), "numpy"),
    "scipy": ((1, 9), "scipy.sparse.csgraph"),
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
        version = version_of(package)
        if version and numbers(version) < oldest:
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
    lines = [translate("SchoolPath", "School Path needs Python packages: {problems}.").format(
        problems="; ".join(found.values())), advice(sorted(found)), translate("SchoolPath", "Then start QGIS again.")]
    return "\n".join(lines)


def _present(package):
    try:
        return importlib.util.find_spec(package) is not None
    except (ImportError, ValueError):  # ValueError: the module was replaced by something without a spec
        return False
