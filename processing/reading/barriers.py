# SPDX-License-Identifier: GPL-2.0-or-later
"""Barriers layer -> core arrays."""
import numpy as np

from ...core.barriers import Barriers
from ...core.codes import BarrierKind
from ...core.streets import MISSING
from . import columns
from .source import open_source, read_rows
from .streets import lines_of
from .telling import Teller


def read_barriers(algorithm, parameters, context, feedback, crs, name="BARRIERS"):
    """The barriers layer of a parameter, no rows where it is not given.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    crs : QgsCoordinateReferenceSystem
        CRS of the streets, to which the lines are brought.
    name : str
        Name of the parameter.

    Returns
    -------
    Barriers
        A kind that is not known, or not given, is ``BarrierKind.OTHER``: the line is a barrier all the same.
    """
    source = open_source(algorithm, parameters, name, context)
    if source is None:
        return Barriers.none()
    return barriers_of(read_rows(source, ("barrier_id", "name", "kind"), feedback), context, feedback, crs)


def barriers_of(rows, context, feedback, crs):
    """As :func:`read_barriers`, from rows that were read."""
    teller = Teller(rows, feedback)
    lines, row = lines_of(rows, crs, context, teller)
    kind, _ = columns.codes(rows.column("kind"), BarrierKind)
    barrier_id, _ = columns.ids(rows.column("barrier_id"), rows.fid)
    return Barriers(barrier_id=barrier_id[row], name=columns.texts(rows.column("name"))[row], lines=lines,
                    kind=np.where(kind == MISSING, BarrierKind.OTHER, kind)[row].astype(np.int8))
