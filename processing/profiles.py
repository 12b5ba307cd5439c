# SPDX-License-Identifier: GPL-2.0-or-later
"""The profiles to choose from: the shipped ones and those of the user's folder."""
from pathlib import Path

from qgis.core import QgsApplication

from .choices import profile_words

SHIPPED = ("P1", "P2", "P3", "P4", "PA")
SCHEMA = "schoolpath/profile/"  # stands in every profile, and in no file of factors beside it


def folder():
    """Where a user keeps profiles of his own: ``school_path/profiles`` in the QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "school_path" / "profiles"


def own_files():
    """Profiles of the user's folder.

    Returns
    -------
    dict of str to Path
        Name of the file without ending -> file. A file that is broken is among them: it is told when it is chosen.
    """
    found = (path for ending in ("*.yaml", "*.yml") for path in sorted(folder().glob(ending)))
    return {path.stem: path for path in found if SCHEMA in _text(path)}


def _text(path):
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def choices():
    """Names of all profiles, the shipped ones first; a shipped name always means the shipped profile."""
    shipped = {name.upper() for name in SHIPPED}
    return (*SHIPPED, *(name for name in sorted(own_files()) if name.upper() not in shipped))


def words():
    """Name -> what people read, of all profiles; those of one's own are called by their file."""
    return {name: profile_words().get(name, name) for name in choices()}


def names():
    """The names in capitals, as they are compared."""
    return {name.upper() for name in choices()}


def load(name):
    """A profile by its name, in any case.

    Raises
    ------
    SchoolPathError
        The file is broken, or its ``id`` is not its name.
    """
    from ..core.errors import SchoolPathError
    from ..core.profile import load_profile

    files = {stem.upper(): path for stem, path in own_files().items()}
    path = None if name.upper() in SHIPPED else files.get(name.upper())
    profile = load_profile(path or name)
    if path is not None and profile.id.upper() != path.stem.upper():
        raise SchoolPathError("profile_id", file=str(path), found=profile.id, expected=path.stem)
    return profile


def chosen(algorithm, parameters, context, feedback):
    """The profile of a run: that of ``PROFILE_FILE``, else the one of ``PROFILE``.

    A file of the user's folder that bears a shipped name is told, since it is not used.
    """
    from ..core.errors import Notice
    from ..core.profile import load_profile
    from .words import say

    path = algorithm.parameterAsFile(parameters, "PROFILE_FILE", context)
    if path:
        return load_profile(path)
    name = algorithm.parameterAsEnumString(parameters, "PROFILE", context)
    hidden = [str(path) for stem, path in own_files().items() if stem.upper() == name.upper() and name in SHIPPED]
    if hidden:
        feedback.pushWarning(say(Notice("profile_hidden", values={"file": hidden[0], "name": name})))
    return load(name)
