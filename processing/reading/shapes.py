# SPDX-License-Identifier: GPL-2.0-or-later
"""Layer of any geometries -> shapes: areas kept out, obstacles."""
from qgis.core import QgsGeometry

from ...core import shapes
from . import metric
from .source import open_source, read_rows
from .streets import need_crs
from .telling import Teller


def read_shapes(algorithm, parameters, context, feedback, crs, name):
    """The points, lines and areas of a parameter.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for :func:`read_streets`.
    crs : QgsCoordinateReferenceSystem
        CRS of the streets, to which the shapes are brought.
    name : str
        Name of the parameter.

    Returns
    -------
    ndarray of object or None
        Shapely geometries, two-dimensional; None where the layer is not given. Features without a shape that can be
        used are told and left out.
    """
    source = open_source(algorithm, parameters, name, context)
    if source is None:
        return None
    return shapes_of(read_rows(source, (), feedback), context, feedback, crs)


def shapes_of(rows, context, feedback, crs):
    """As :func:`read_shapes`, from rows that were read."""
    need_crs(rows)
    found, faults = shapes.shapes_of(rows.wkb, lambda xy: metric.transform(xy, rows.crs, crs, context), _straight)
    Teller(rows, feedback).faults(faults)
    return found


def _straight(wkb):
    """A geometry with its curves made of straight pieces; None where it cannot be read."""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    if geometry.isNull() or geometry.isEmpty():
        return None
    return QgsGeometry(geometry.constGet().segmentize()).asWkb().data()
