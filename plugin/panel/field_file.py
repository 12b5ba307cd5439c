# SPDX-License-Identifier: GPL-2.0-or-later
"""The QGIS project for the field, saved beside the project file."""
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog

from ...core.errors import SchoolPathError
from ...processing.field_project import ENDING, field_place, write_field_project
from ...processing.language import user_language
from ...processing.project_tables import place_of_layer
from .. import settings

translate = QCoreApplication.translate


def save(project, parent=None):
    """Ask for a name and save the project for the field.

    Parameters
    ----------
    project : QgsProject
        Its layer of School Paths says which project file is meant.
    parent : QWidget, optional

    Returns
    -------
    str
        What came of it; ``""`` where no name was given.
    """
    layer = settings.layer_of(project, "paths")
    path, table = ("", "") if layer is None else place_of_layer(layer)
    if table != "paths":
        return translate("SchoolPath", "Open a project file first: the project for the field shows its layers.")
    target = ask_place(path, parent)
    if not target:
        return ""
    try:
        write_field_project(path, target, user_language())
    except SchoolPathError as error:
        from ...processing.words import say  # the panel opens where packages are missing

        return say(error)
    return translate(
        "SchoolPath", "{file} opens the layers in QField and QGIS. Copy it together with {data}. Homes are not shown, "
        "but they are in {data}: keep it where personal data belong.").format(
            file=Path(target).name, data=Path(path).name)


def ask_place(path, parent=None):
    """File that the user names, with its ending; ``""`` where none was."""
    target, _ = QFileDialog.getSaveFileName(
        parent, translate("SchoolPath", "Save the project for the field"), field_place(path),
        translate("SchoolPath", "QGIS projects (*.qgz)"))
    return target if not target or target.lower().endswith(ENDING) else target + ENDING
