# SPDX-License-Identifier: GPL-2.0-or-later
"""The School Paths of a layer as the panel lists them, its edits included, and the edits that change or delete one."""
from dataclasses import dataclass

import numpy as np
from qgis.core import NULL
from qgis.PyQt.QtCore import QCoreApplication

from .edits import Refused, one_step

translate = QCoreApplication.translate
FIELDS = ("path_id", "name", "colour", "shape", "number", "school_id", "status")


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

    def key(self, row):
        """What a path is known by while the layer is edited and saved: its feature and its id."""
        return self.fids[row], self.values[row]["path_id"]

    def row_of(self, key):
        """Row of a path; saving gives a new one another feature, and then its id tells. -1 where it has gone."""
        if key is None:
            return -1
        if key[0] in self.fids:
            return self.fids.index(key[0])
        ids = [value["path_id"] for value in self.values]
        return ids.index(key[1]) if key[1] and key[1] in ids else -1


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
        values.append({field: text_of(feature.attribute(at)) if at >= 0 else "" for field, at in index.items()})
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


def write(layer, fid, values):
    """Write values of a path into the edit buffer as one undo step; it is not saved.

    Parameters
    ----------
    layer : QgsVectorLayer
    fid : int
    values : dict
        Field -> text; ``""`` empties it. Fields that the layer does not have are passed over.

    Raises
    ------
    Refused
        The layer cannot be edited; then nothing is changed.
    """
    with one_step(layer, translate("SchoolPath", "Change a School Path")):
        for field, value in values.items():
            at = layer.fields().lookupField(field)
            if at >= 0 and not layer.changeAttributeValue(fid, at, fitting(layer.fields().at(at), value)):
                raise Refused(translate("SchoolPath", "The layer \"{layer}\" did not take the change.").format(
                    layer=layer.name()))
    layer.triggerRepaint()


def fitting(field, text):
    """A text as a field takes it: a number where it holds numbers, NULL for ``""``."""
    if text == "":
        return NULL
    return int(text) if field.isNumeric() and text.isdigit() else text


def delete(layer, fid):
    """Delete a path as one undo step; what stands on it stays.

    Raises
    ------
    Refused
        The layer cannot be edited.
    """
    with one_step(layer, translate("SchoolPath", "Delete a School Path")):
        if not layer.deleteFeature(fid):
            raise Refused(translate("SchoolPath", "The layer \"{layer}\" did not let go of the path.").format(
                layer=layer.name()))
    layer.triggerRepaint()


def count_elements(elements, path_id):
    """How many elements belong to a path; 0 where there is no layer of them."""
    at = elements.fields().lookupField("path_id") if elements is not None else -1
    if at < 0 or not path_id:
        return 0
    return sum(text_of(feature.attribute(at)) == path_id for feature in elements.getFeatures())


def text_of(value):
    """A value of a field as text; ``""`` where there is none."""
    return "" if value is None or value == NULL else str(value)
