# SPDX-License-Identifier: GPL-2.0-or-later
"""A map as a layout of the user's own project: with its layers, to be changed in QGIS's layout window."""
from qgis.core import QgsProcessingContext, QgsProcessingException

from ...core.errors import SchoolPathError
from ..words import prints as words
from ..words import say
from .council_sheet import council_sheet
from .fill import fill
from .given import chosen_schools, given_layers, need
from .layers import COPY_OF
from .school_sheet import school_sheet
from .template import lay_out, read_templates


def add_layout(project, kind, layers, school="", contact="", file=""):
    """Add a map to the layouts of a project.

    Its layers stay as they are; the map holds their look in print.

    Parameters
    ----------
    project : QgsProject
    kind : str
        ``"SCHOOL"`` or ``"COUNCIL"``.
    layers : dict of str to QgsVectorLayer
        By their parameter of ``exportatlas``; all of them in the project.
    school : str
        Id of a school; the first one that a path leads to where it is ``""``.
    contact, file : str
        As for ``exportatlas``.

    Returns
    -------
    QgsPrintLayout

    Raises
    ------
    QgsProcessingException
        It cannot be made; says why.
    """
    context = QgsProcessingContext()
    context.setProject(project)
    try:
        sheet = _sheet(kind, given_layers(layers, context), school, contact)
        layout = lay_out(read_templates(kind, file), project, sheet, _free_name(project, sheet.name), file)
    except SchoolPathError as error:
        raise QgsProcessingException(say(error)) from None
    fill(layout, sheet, lambda copy: project.mapLayer(copy.customProperty(COPY_OF)))
    project.layoutManager().addLayout(layout)
    return layout


def _sheet(kind, found, school, contact):
    """The page of a kind."""
    need(found, kind)
    chosen = chosen_schools(found, school)
    if kind == "COUNCIL":
        return council_sheet(found, school, "")
    sheet = next((sheet for sheet in (school_sheet(found, one, contact, "") for one in chosen) if sheet), None)
    if sheet is None:
        raise SchoolPathError("print_nothing")
    return sheet


def _free_name(project, name):
    """A name that no layout has yet."""
    taken = {layout.name() for layout in project.layoutManager().layouts()}
    names = (name, *(words.numbered(name, number) for number in range(2, len(taken) + 3)))
    return next(one for one in names if one not in taken)
