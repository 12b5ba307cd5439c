# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers of pupils by status, out of a layer of homes that is itself never printed."""
from dataclasses import dataclass

import numpy as np
from qgis.core import NULL, QgsFeatureRequest

from ...core.disclosure import hidden
from ...core.routing.solve import Status
from ..words import report as words


@dataclass(frozen=True)
class Counted:
    """Numbers by status.

    Attributes
    ----------
    told : dict of Status to str
        Status that occurs -> its number, as far as it may be told.
    pupils : bool
        Whether they are pupils; else homes, since the layer does not say how many pupils live there.
    """

    told: dict
    pupils: bool


def by_status(layer, school):
    """Count pupils by status.

    Parameters
    ----------
    layer : QgsVectorLayer or None
        HOMES_STATUS.
    school : str
        Id of a school; ``""`` for all.

    Returns
    -------
    Counted
    """
    fields = layer.fields().names() if layer is not None else []
    if "status" not in fields:
        return Counted({}, True)
    counts = {}  # status -> school -> pupils
    for home in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        status = str(home["status"]).upper()
        if status in Status.__members__:
            of_status = counts.setdefault(Status[status], {})
            at = str(home["school_id"]) if "school_id" in fields else ""
            of_status[at] = of_status.get(at, 0) + _pupils(home, fields)
    told = {status: _of_school(parts, school) if school else words.pupils(sum(parts.values()))
            for status, parts in counts.items() if not school or parts.get(school)}
    return Counted(told, "pupils" in fields)


def _of_school(parts, school):
    """The count of one school, left out where with those of the others a small one could be worked out."""
    ids = list(parts)
    mask = hidden(np.array([parts[one] for one in ids]))
    return words.LEFT_OUT if mask[ids.index(school)] else words.number(parts[school])


def _pupils(home, fields):
    """Pupils of a home; one where the layer does not say."""
    value = home["pupils"] if "pupils" in fields else None
    return 1 if value in (None, NULL) else float(value)


def values_of(layer, field):
    """The texts that occur in a field; none where there is no such field."""
    if layer is None or field not in layer.fields().names():
        return []
    values = layer.uniqueValues(layer.fields().indexOf(field))
    return sorted(str(value) for value in values if value not in (None, NULL, ""))


def run_of(*layers):
    """Ids of the runs that layers come from."""
    return sorted({value for layer in layers for value in values_of(layer, "run_id")})
