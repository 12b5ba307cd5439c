"""The School Paths of a layer as the panel lists them, its edits included, and the one edit that gives a code."""
from dataclasses import dataclass

import numpy as np
from qgis.core import NULL
from qgis.PyQt.QtCore import QCoreApplication

from .edits import Refused, one_step

translate = QCoreApplication.translate
FIELDS = ("name", "colour", "shape", "number", "school_id", "status")


@dataclass(frozen=True, eq=False)
class PathsTable:
    """What a layer of School Paths holds.

    Attributes
    ----------
    fids : list of int
        Feature of each row.
    values : list of dict
        Field of ``FIELDS`` -> text of each row; ``""`` where there is none.
    lacking : tuple of str
        Fields of ``FIELDS`` that the layer does not have.
    """

    fids: list
    values: list
    lacking: tuple


def read(layer):
    """The paths of a layer, as they stand in its edit buffer.

    Parameters
    ----------
    layer : QgsVectorLayer

    Returns
    -------
    PathsTable
    """
    index = {field: layer.fields().lookupField(field) for field in FIELDS}
    fids, values = [], []
    for feature in layer.getFeatures():
        fids.append(feature.id())
        values.append({field: _text(feature.attribute(at)) if at >= 0 else "" for field, at in index.items()})
    return PathsTable(fids, values, tuple(field for field in FIELDS if index[field] < 0))


def as_paths(layer, table):
    """The same paths as core's arrays; ``path_id`` is the feature, so that drawn pieces of a path are told apart.

    Returns
    -------
    Paths, list of int
        The paths that have a line, and their features. The parts of a line count as joined.
    """
    from ...core.lines import Lines
    from ...core.paths import Paths

    line_of = {feature.id(): [(point.x(), point.y()) for point in feature.geometry().vertices()]
               for feature in layer.getFeatures() if not feature.geometry().isEmpty()}
    rows = [row for row, fid in enumerate(table.fids) if len(line_of.get(fid, ())) > 1]
    fids = [table.fids[row] for row in rows]
    kept = [table.values[row] for row in rows]
    lines = Lines.from_list([line_of[fid] for fid in fids])
    return Paths.blank(
        lines, path_id=np.array(fids, dtype=object).reshape(-1), number=np.array(
            [int(value["number"]) if value["number"].isdigit() else -1 for value in kept], dtype=np.int64),
        **{field: np.array([value[field].strip().lower() for value in kept], dtype=object).reshape(-1)
           for field in ("colour", "shape")},
        school_id=np.array([value["school_id"] for value in kept], dtype=object).reshape(-1)), fids


def give_code(layer, fid, code):
    """Write a code into the edit buffer as one undo step; it is not saved.

    Parameters
    ----------
    layer : QgsVectorLayer
    fid : int
    code : Code

    Raises
    ------
    Refused
        The layer cannot be edited; then nothing is changed.
    """
    with one_step(layer, translate("SchoolPath", "Code of a School Path")):
        for field, value in (("colour", code.colour), ("shape", code.shape), ("number", code.number)):
            if not layer.changeAttributeValue(fid, layer.fields().lookupField(field), value):
                raise Refused(translate("SchoolPath", "The layer \"{layer}\" did not take the code.").format(
                    layer=layer.name()))


def _text(value):
    return "" if value is None or value == NULL else str(value)
