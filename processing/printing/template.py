"""Layout templates: the shipped ones, or a copy that a planner has changed; their items are found by their ids."""
from pathlib import Path

from qgis.core import QgsPrintLayout, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import SchoolPathError

FOLDER = Path(__file__).resolve().parent.parent.parent / "resources" / "layouts"
FILES = {"SCHOOL": "school_map.qpt", "COUNCIL": "council_map.qpt", "CARD": "route_card.qpt"}
MAP = "map"  # id of the one item that no template can be without


def read_template(kind, file=""):
    """A template as QGIS keeps it.

    Parameters
    ----------
    kind : str
        ``"SCHOOL"``, ``"COUNCIL"`` or ``"CARD"``: the shipped one.
    file : str
        Path of one that is taken instead.

    Returns
    -------
    QDomDocument

    Raises
    ------
    SchoolPathError
        The file cannot be read, is no template, or has no map.
    """
    path = Path(file) if file else FOLDER / FILES[kind]
    document = QDomDocument()
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise SchoolPathError("template_unread", file=str(path)) from None
    document.setContent(text)
    if document.documentElement().tagName() != "Layout":
        raise SchoolPathError("template_none", file=str(path))
    return document


def lay_out(document, project, name, file=""):
    """A layout made from a template.

    Parameters
    ----------
    document : QDomDocument
        As ``read_template`` gives it.
    project : QgsProject
        Whose layers it will show.
    name : str
        What it is called.
    file : str
        Where the template comes from, for what is told of it.

    Returns
    -------
    QgsPrintLayout
    """
    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(document, QgsReadWriteContext())
    layout.setName(name)
    if layout.itemById(MAP) is None or not layout.pageCollection().pageCount():
        raise SchoolPathError("template_no_map", file=file)
    return layout
