# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a measured value comes from, where it is that of one field: its provenance."""
import numpy as np

from ..streets import MISSING, Attribute
from .measures import measures

# measures that take a value of a street as it is, from the first of these fields that is known
FIRST_OF = {"speed": ("v85", "speed_limit"), "peak_volume": ("peak_volume", "adt"), "gradient": ("gradient",)}
OF_SIDES = ("footway", "parking", "cycleway")


def sources_of(clause, scene, subjects):
    """Provenance of the values of a clause.

    Parameters
    ----------
    clause : Clause
    scene : Scene
    subjects : Subjects

    Returns
    -------
    ndarray of int8, shape (n,)
        ``Source`` codes; -1 where the value is worked out from several.
    """
    result = np.full(len(subjects), MISSING, dtype=np.int8)
    if clause.applies_to not in ("streets", "crossings"):
        return result
    if clause.measure in OF_SIDES:
        for side, name in enumerate(("left", "right")):
            _fill(result, getattr(scene.streets, f"{clause.measure}_{name}"),
                  np.where(subjects.side == side, subjects.street, MISSING))
        return result
    listed = measures().get(clause.measure)
    field = listed.field if listed is not None else None
    if clause.applies_to == "crossings" and field is not None and scene.crossings is not None:
        _fill(result, getattr(scene.crossings, field, None), subjects.crossing)
    for name in FIRST_OF.get(clause.measure, (field,) if field else ()):
        _fill(result, getattr(scene.streets, name, None), subjects.street)
    return result


def _fill(result, column, rows):
    """Put the sources of a column's known values where nothing stands yet."""
    if not isinstance(column, Attribute) or not len(column.values):
        return
    at = np.flatnonzero((rows >= 0) & (result == MISSING))
    at = at[column.known[rows[at]]]
    result[at] = column.source[rows[at]]
