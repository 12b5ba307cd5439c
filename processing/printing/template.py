# SPDX-License-Identifier: GPL-2.0-or-later
"""Layout templates: the shipped ones, or a copy that a planner has changed; their items are found by their ids."""
from pathlib import Path

from qgis.core import QgsPrintLayout, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import SchoolPathError

FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "layouts"
# of several the one on which the map is largest is taken
FILES = {"SCHOOL": ("school_map.qpt", "school_map_tall.qpt"), "COUNCIL": ("council_map.qpt",),
         "CARD": ("route_card.qpt",)}
MAP = "map"  # id of the one item that no template can be without


def read_templates(kind, file=""):
    """Templates as QGIS keeps them.

    Parameters
    ----------
    kind : str
        ``"SCHOOL"``, ``"COUNCIL"`` or ``"CARD"``: the shipped ones.
    file : str
        Path of one that is taken instead.

    Returns
    -------
    list of QDomDocument

    Raises
    ------
    SchoolPathError
        A file cannot be read or is no template.
    """
    return [_read(path) for path in ([Path(file)] if file else [FOLDER / name for name in FILES[kind]])]


def _read(path):
    document = QDomDocument()
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise SchoolPathError("template_unread", file=str(path)) from None
    document.setContent(text)
    if document.documentElement().tagName() != "Layout":
        raise SchoolPathError("template_none", file=str(path))
    return document


def lay_out(documents, project, sheet, name, file=""):
    """A layout made from the template on which the map of a page is largest.

    Parameters
    ----------
    documents : list of QDomDocument
        As ``read_templates`` gives them.
    project : QgsProject
        Whose layers it will show.
    sheet : Sheet
    name : str
        What it is called.
    file : str
        Where the template comes from, for what is told of it.

    Returns
    -------
    QgsPrintLayout
    """
    made = []
    for document in documents:
        layout = QgsPrintLayout(project)
        layout.loadFromTemplate(document, QgsReadWriteContext())
        layout.setName(name)
        if layout.itemById(MAP) is None or not layout.pageCollection().pageCount():
            raise SchoolPathError("template_no_map", file=file)
        box = layout.itemById(MAP).rect()
        made.append((min(box.width() / max(sheet.extent.width(), 1e-9),
                         box.height() / max(sheet.extent.height(), 1e-9)), layout))
    return max(made, key=lambda each: each[0])[1]
