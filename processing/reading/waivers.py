# SPDX-License-Identifier: GPL-2.0-or-later
"""Waivers layer or table -> core arrays."""
import numpy as np

from ...core.handbook.findings import middles
from ...core.handbook.waivers import Waivers
from . import columns, metric
from .days import day
from .source import open_source, read_rows
from .telling import Teller
from .wkb import read_lines, read_points

FIELDS = ("clause", "feature_id", "reason", "author", "date", "expires")


def read_waivers(algorithm, parameters, context, feedback, crs, name="WAIVERS"):
    """The waivers of a parameter, with or without places.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    crs : QgsCoordinateReferenceSystem
        CRS of the streets, to which the places are brought.
    name : str
        Name of the parameter.

    Returns
    -------
    Waivers
        No rows where the table is not given. What is incomplete is told; it stays among the rows, and is not applied.
    """
    source = open_source(algorithm, parameters, name, context)
    if source is None:
        return Waivers.none()
    rows = read_rows(source, FIELDS, feedback)
    teller = Teller(rows, feedback)
    text = {field: columns.texts([columns.plain(value) for value in rows.column(field)])
            for field in ("clause", "feature_id", "reason", "author")}
    days = {field: [day(value) for value in rows.column(field)] for field in ("date", "expires")}
    for field, found in days.items():
        teller.field("date_unreadable", [row for row, value in enumerate(found) if value is None], field)
    text.update({field: np.array([value or "" for value in found], dtype=object) for field, found in days.items()})
    waivers = Waivers(xy=_places(rows, crs, context), **{field: _stripped(text[field]) for field in FIELDS})
    teller.tell("waiver_incomplete", np.flatnonzero(~waivers.complete))
    return waivers


def _stripped(values):
    result = np.empty(len(values), dtype=object)
    result[:] = [str(value).strip() for value in values]
    return result


def _places(rows, crs, context):
    """Point of each row, of a line its middle; NaN where there is none."""
    xy = np.full((len(rows), 2), np.nan)
    if not rows.crs.isValid():
        return xy
    points, _ = read_points(rows.wkb)
    xy[:] = points
    lines, row, _ = read_lines(rows.wkb)
    xy[row] = middles(lines)
    return metric.transform(xy, rows.crs, crs, context)[0]
