# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinate arrays -> WKB, one value a feature."""
import struct
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsWkbTypes


@dataclass(frozen=True, eq=False)
class Geometry:
    """Geometries of a table to be written.

    Attributes
    ----------
    kind : QgsWkbTypes.Type
        Type of all of them.
    wkb : list of bytes or None
        One a row; None = NULL.
    """

    kind: object
    wkb: list


def of_lines(lines):
    """Geometry of ``Lines``; a line without vertices is NULL."""
    data = np.ascontiguousarray(lines.xy, dtype="<f8").tobytes()
    first = (lines.first * 16).tolist()
    wkb = [struct.pack("<BII", 1, 2, (end - start) // 16) + data[start:end] if end > start else None
           for start, end in zip(first, first[1:])]
    return Geometry(QgsWkbTypes.Type.LineString, wkb)


def of_points(xy):
    """Geometry of points, shape (n, 2); NULL where NaN."""
    data = np.ascontiguousarray(xy, dtype="<f8").tobytes()
    here = np.isfinite(xy).all(axis=1).tolist()
    head = struct.pack("<BI", 1, 1)
    wkb = [head + data[i * 16:i * 16 + 16] if ok else None for i, ok in enumerate(here)]
    return Geometry(QgsWkbTypes.Type.Point, wkb)


def none(n):
    """Geometry of a table without places."""
    return Geometry(QgsWkbTypes.Type.NoGeometry, [None] * n)
