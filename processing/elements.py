# SPDX-License-Identifier: GPL-2.0-or-later
"""The elements to choose from: the shipped catalogue and the files of the user's folder."""
from pathlib import Path

from qgis.core import QgsApplication

SCHEMA = "schoolpath/catalogue/"  # stands in every file of elements


def folder():
    """Where a user keeps elements of his own: ``school_path/elements`` in the QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "school_path" / "elements"


def own_files():
    """Files of elements in the user's folder and the folders in it; symbols lie beside them.

    Returns
    -------
    list of Path
    """
    found = sorted(path for path in folder().rglob("*") if path.suffix.lower() in (".yaml", ".yml"))
    return [path for path in found if SCHEMA in _text(path)]


def _text(path):
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def catalogue():
    """All elements to choose from.

    Raises
    ------
    SchoolPathError
        A file of the user's folder is broken.
    """
    from ..core.catalogue import load_catalogue

    return load_catalogue(*own_files())
