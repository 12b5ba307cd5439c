# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates in metres: is a CRS metric where the data lies, and if not, which one is."""
import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
)

from ..project_crs import in_metres, zone_of

MAX_SCALE_ERROR = 0.005
_PROBE = 1000.0  # m, length over which the scale is measured


def is_metric(crs, centre, context):
    """Whether planar lengths are metres in a CRS around a place.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem
        The CRS.
    centre : sequence of float
        The place in that CRS.

    Returns
    -------
    bool
        False for degrees, feet, Web Mercator and any scale that is off by more than 0.5 %.
    """
    if not in_metres(crs):
        return False
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context.transformContext())
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    x, y = centre
    try:
        lengths = [measure.measureLine(QgsPointXY(x - dx, y - dy), QgsPointXY(x + dx, y + dy))
                   for dx, dy in ((_PROBE / 2, 0), (0, _PROBE / 2))]
    except QgsCsException:
        return False
    # a place outside the area where the CRS is defined measures as nonsense or not at all
    return all(np.isfinite(length) and abs(_PROBE / length - 1) <= MAX_SCALE_ERROR if length else False
               for length in lengths)


def choose(crs, xy, country_crs, context):
    """The CRS to work in.

    Parameters
    ----------
    crs : QgsCoordinateReferenceSystem
        CRS of the data.
    xy : ndarray of float64, shape (n, 2)
        Its coordinates.
    country_crs : str
        CRS of the country file, ``""`` for none.

    Returns
    -------
    QgsCoordinateReferenceSystem
        ``crs`` itself where it is metric; else the country's where that fits the place, else the UTM zone.
    """
    centre = _centre(xy)
    if centre is None or is_metric(crs, centre, context):
        return crs
    country = QgsCoordinateReferenceSystem(country_crs) if country_crs else QgsCoordinateReferenceSystem()
    if country.isValid():
        there, bad = transform(centre[None, :], crs, country, context)
        if not bad.any() and is_metric(country, there[0], context):
            return country
    degrees, bad = transform(centre[None, :], crs, QgsCoordinateReferenceSystem("EPSG:4326"), context)
    if bad.any():
        return crs
    longitude, latitude = degrees[0]
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if latitude >= 0 else 32700) + zone_of(longitude)}")


def _centre(xy):
    """Place amid the coordinates, which a few that slipped away do not move; None where there are none."""
    known = xy[np.isfinite(xy).all(axis=1)]
    return np.median(known, axis=0) if len(known) else None


def transform(xy, source, target, context):
    """Coordinates in another CRS.

    Returns
    -------
    ndarray of float64, ndarray of bool
        The coordinates, and a mask of those that have no place in the other CRS (NaN).
    """
    if source == target or not len(xy):
        return xy, np.zeros(len(xy), dtype=bool)
    change = QgsCoordinateTransform(source, target, context.transformContext())
    result = np.full(xy.shape, np.nan)
    known = np.flatnonzero(np.isfinite(xy).all(axis=1))
    _transform_some(xy, known, change, result)
    bad = ~np.isfinite(result).all(axis=1)
    result[bad] = np.nan
    bad[np.setdiff1d(np.arange(len(xy)), known)] = False
    return result, bad


def _transform_some(xy, rows, change, result):
    """Transform rows as one line string; where that fails, halve until the culprits stand alone."""
    if not len(rows):
        return
    line = QgsLineString(xy[rows, 0].tolist(), xy[rows, 1].tolist())
    try:
        line.transform(change)
    except QgsCsException:
        if len(rows) > 1:
            middle = len(rows) // 2
            _transform_some(xy, rows[:middle], change, result)
            _transform_some(xy, rows[middle:], change, result)
        return
    data = QgsGeometry(line).asWkb().data()
    result[rows] = np.frombuffer(data, "<f8", offset=9).reshape(-1, 2)
