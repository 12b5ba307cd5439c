# SPDX-License-Identifier: GPL-2.0-or-later
"""What the page *Paths* does to the selected path: its code in the form, the map, deleting it."""
from qgis.core import QgsCoordinateTransform, QgsCsException
from qgis.PyQt.QtCore import QCoreApplication

from . import paths_table

translate = QCoreApplication.translate
ROOM = 1.2  # a path is shown with some of its surroundings


def schools_of(layer):
    """The schools of a layer of gates: id -> what it is called.

    Two schools of one name are told apart by their ids.
    """
    if layer is None:
        return {}
    school, name = (layer.fields().lookupField(field) for field in ("school_id", "name"))
    if school < 0:
        return {}
    found = {}
    for feature in layer.getFeatures():
        key = paths_table.text_of(feature.attribute(school))
        if key:
            found.setdefault(key, paths_table.text_of(feature.attribute(name)) if name >= 0 else "")
    titles = list(found.values())
    return {key: key if not title else title if titles.count(title) == 1 else f"{title} ({key})"
            for key, title in sorted(found.items(), key=lambda each: (each[1].casefold(), each[0]))}


def follow(form, field, paths, row, codes):
    """After another colour its shape follows, and the next free number; after another shape the number.

    What was chosen by hand stays. Back at the colour and shape that the path has, its own number comes back.

    Parameters
    ----------
    form : PathForm
    field : str
        ``"colour"`` or ``"shape"``: what a person changed.
    paths : Paths
    row : int
        Row of the path.
    codes : Codes
    """
    from ...core.colour_codes import free_number
    from ...core.paths.coding import usual_shapes

    code, own = form.code(), (paths.colour[row], paths.shape[row])
    shape = code.shape
    if field == "colour" and "shape" not in form.by_hand:
        shape = own[1] if code.colour == own[0] else usual_shapes(codes).get(code.colour, "")
    number = code.number
    if "number" not in form.by_hand:
        others = paths.take([other for other in range(len(paths)) if other != row])
        if (code.colour, shape) == own:
            number = max(int(paths.number[row]), 0)
        else:
            number = free_number(code.colour, shape, others) if code.colour else 0
    form.set_code(code.colour, shape, number)


def propose_into(form, paths, row, codes):
    """Put the next free code into the form."""
    from ...core.colour_codes import propose

    others = paths.take([other for other in range(len(paths)) if other != row])
    code = propose(paths.lines.line(row), others, codes)
    form.set_code(code.colour, code.shape, code.number)
    form.by_hand.clear()


def delete(layer, fid, values, elements):
    """Delete a path and say what stays behind.

    Parameters
    ----------
    layer : QgsVectorLayer
    fid : int
    values : dict
        Of the path: field -> text.
    elements : QgsVectorLayer or None
        The layer of elements.

    Returns
    -------
    str

    Raises
    ------
    Refused
        The layer cannot be edited.
    """
    count = paths_table.count_elements(elements, values["path_id"])
    paths_table.delete(layer, fid)
    told = translate("SchoolPath", "\"{name}\" was deleted. Undo brings it back.").format(name=values["name"])
    if not count:
        return told
    left = translate("SchoolPath", "Elements that belong to it and stay where they are: {count}.").format(count=count)
    return f"{told} {left}"


def zoom_to(canvas, project, layer, fid):
    """Show a path on a map, and let it flash.

    Returns
    -------
    bool
        False where the path has no line, or no place in the coordinate system of the map.
    """
    shape = layer.getFeature(fid).geometry()
    if shape.isEmpty():
        return False
    box = shape.boundingBox()
    try:
        box = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), project).transformBoundingBox(
            box)
    except QgsCsException:
        return False
    box.scale(ROOM)
    canvas.setExtent(box)
    canvas.refresh()
    canvas.flashGeometries([shape], layer.crs())
    return True
