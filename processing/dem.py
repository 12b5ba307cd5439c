# SPDX-License-Identifier: GPL-2.0-or-later
"""Slopes of streets from an elevation model."""
import numpy as np
from qgis.core import QgsCoordinateTransform, QgsPointXY

from ..core.streets import Source

SHORTEST = 15.0  # m: over less than this the errors of the model are as large as the slope
BAND = 1


def slopes_from(raster, streets, crs, context):
    """Streets whose missing gradients are taken from an elevation model (derived).

    Parameters
    ----------
    raster : QgsRasterLayer
        Heights in metres.
    streets : Streets
        Streets in ``crs``.
    crs : QgsCoordinateReferenceSystem
        Where they lie.
    context : QgsProcessingContext
        How to get to the raster.

    Returns
    -------
    Streets
        With the mean slope from the first to the last vertex, % (positive = uphill as digitised). Bridges, tunnels
        and pieces shorter than 15 m are left as they are.
    """
    length = streets.lines.lengths()
    rows = np.flatnonzero(~streets.gradient.given & (streets.level == 0) & (length >= SHORTEST))
    transform = QgsCoordinateTransform(crs, raster.crs(), context.transformContext())
    low, high = (_heights(raster, xy[rows], transform) for xy in (streets.lines.starts, streets.lines.ends))
    slope = np.round(100 * (high - low) / length[rows], 1)
    known = np.isfinite(slope) & (np.abs(slope) <= 50)
    return streets.with_columns(gradient=streets.gradient.filled(rows[known], slope[known], Source.DERIVED))


def _heights(raster, xy, transform):
    provider = raster.dataProvider()
    heights = np.full(len(xy), np.nan)
    for row, (x, y) in enumerate(xy.tolist()):
        height, inside = provider.sample(transform.transform(QgsPointXY(x, y)), BAND)
        if inside:
            heights[row] = height
    return heights
