#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Start QGIS without a window, with this checkout as its only extra plugin.

Tests and demo run algorithms through this file and in no other way.

usage: qgis_process.py ARGUMENT...      the arguments of qgis_process, for example
       qgis_process.py run schoolpath:safestroutes -- STREETS=streets.gpkg PROFILE=P1 ROUTES=routes.gpkg

As a module: ``run("schoolpath:safestroutes", {"STREETS": path, "PROFILE": "P1"})``.

Every start has a profile and a runtime folder of its own, which are removed afterwards: nothing that a person has set
in their QGIS plays a part, and nothing of theirs is changed.
"""
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "school_path"
# Debian 12 wraps qgis_process in a script that passes an option it does not know; the program itself is beside it
PROGRAMS = ("qgis_process.bin", "qgis_process")


def program():
    """Return the path of ``qgis_process``."""
    for name in PROGRAMS:
        found = shutil.which(name)
        if found:
            return found
    raise FileNotFoundError("qgis_process is missing: apt install qgis")


def make_profile(folder, plugin=ROOT, language="en_US"):
    """Make an empty profile with the plugin enabled.

    Parameters
    ----------
    folder : path_like
        Existing folder that receives it.
    plugin : path_like, optional
        Folder of the plugin; it may have any name.
    language : str, optional
        Language of messages and algorithm names.

    Returns
    -------
    dict of str to str
        Environment variables that make QGIS use the profile.
    """
    folder = Path(folder)
    settings = folder / "config" / "profiles" / "default" / "QGIS"
    plugins = folder / "plugins"
    settings.mkdir(parents=True)
    plugins.mkdir()
    (folder / "xdg").mkdir(mode=0o700)
    (plugins / PACKAGE).symlink_to(Path(plugin).resolve(), target_is_directory=True)
    text = f"[PythonPlugins]\n{PACKAGE}=true\n\n[locale]\noverrideFlag=true\nuserLocale={language}\n"
    for name in ("QGIS3.ini", "QGIS4.ini"):
        (settings / name).write_text(text, encoding="utf8")
    return {
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "config"),
        "QGIS_PLUGINPATH": str(plugins),
        "XDG_RUNTIME_DIR": str(folder / "xdg"),
        "QT_QPA_PLATFORM": "offscreen",
    }


def search_path():
    """Return PATH with ``.venv/bin`` first: QGIS's Python takes its packages from the first ``python3`` there."""
    own = ROOT / ".venv" / "bin"
    rest = os.environ.get("PATH", os.defpath)
    return f"{own}{os.pathsep}{rest}" if own.is_dir() else rest


def start(*arguments, environment=None, timeout=None, language="en_US", capture=True):
    """Start ``qgis_process`` with any arguments and wait for it.

    Parameters
    ----------
    *arguments : str
        As on its command line.
    environment : dict, optional
        Variables on top of this process's own.
    timeout : float, optional
        Seconds after which it is stopped and ``subprocess.TimeoutExpired`` is raised.
    language : str, optional
        Language of messages.
    capture : bool, optional
        False leaves output on the terminal.

    Returns
    -------
    subprocess.CompletedProcess
        With ``returncode``, ``stdout`` and ``stderr`` as text.
    """
    with tempfile.TemporaryDirectory(prefix="school_path_profile_") as folder:
        profile = make_profile(folder, language=language)
        variables = {**os.environ, "PATH": search_path(), **profile, **(environment or {})}
        return subprocess.run([program(), *map(str, arguments)], env=variables, timeout=timeout, check=False,
                              stdin=subprocess.DEVNULL, capture_output=capture, text=True, encoding="utf8",
                              errors="replace")


def run(algorithm, parameters=None, options=(), **keywords):
    """Run one algorithm.

    Parameters
    ----------
    algorithm : str
        Its id, ``schoolpath:safestroutes``.
    parameters : dict, optional
        Values by parameter name; None leaves a parameter out, a list gives several values.
    options : sequence of str, optional
        Options of ``qgis_process run``, such as ``--PROJECT_PATH=town.qgz``.
    **keywords
        As for :func:`start`.

    Returns
    -------
    subprocess.CompletedProcess
    """
    words = []
    for name, value in (parameters or {}).items():
        for one in value if isinstance(value, (list, tuple)) else [value]:
            if one is not None:
                words.append(f"{name}={str(one).lower() if isinstance(one, bool) else one}")
    return start("run", algorithm, *options, "--", *words, **keywords)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__)
        sys.exit(2)
    sys.exit(start(*sys.argv[1:], capture=False).returncode)
