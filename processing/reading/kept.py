# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields of a layer that School Path does not know: they are carried through to the result."""
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsField

from .source import read_rows

_ROW_NUMBERS = ("fid", "ogc_fid")  # the file's own numbers of its rows; the result has numbers of its own


@dataclass(frozen=True, eq=False)
class Kept:
    """Other fields of some rows.

    Attributes
    ----------
    fields : tuple of QgsField
        As the layer has them.
    values : tuple of ndarray of object
        Values of each field, a value a row.
    """

    fields: tuple
    values: tuple

    def take(self, rows):
        """The same fields of other rows."""
        return Kept(self.fields, tuple(column[rows] for column in self.values))


def read_kept(source, known, fid, feedback):
    """Fields beside the known ones.

    Parameters
    ----------
    source : Source
        The layer.
    known : collection of str
        Names of the fields that are read otherwise.
    fid : ndarray of int64, shape (n,)
        Feature of each row wanted; several rows may come of one feature.
    feedback : QgsProcessingFeedback
        Asked for Cancel.

    Returns
    -------
    Kept
    """
    skipped = {name.lower() for name in (*known, *_ROW_NUMBERS)}
    fields = {}
    for field in source.features.fields():
        if field.name().lower() not in skipped:
            fields.setdefault(field.name().lower(), QgsField(field))
    if not fields:
        return Kept((), ())
    rows = read_rows(source, tuple(field.name() for field in fields.values()), feedback)
    at = np.argsort(rows.fid, kind="stable")
    at = at[np.searchsorted(rows.fid[at], fid)]
    return Kept(tuple(fields.values()), tuple(_column(rows.column(name), at) for name in fields))


def _column(values, at):
    column = np.empty(len(values), dtype=object)
    column[:] = list(values)
    return column[at]
