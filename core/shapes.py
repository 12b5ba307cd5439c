# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries of any kind, out of WKB: areas kept out, obstacles."""
import numpy as np
import shapely

BEYOND = 1e8  # metres or degrees: no coordinate system of a town has numbers so large


def shapes_of(wkb, to_metres, straighten):
    """Shapes of a list of WKB.

    Parameters
    ----------
    wkb : sequence of bytes or None
    to_metres : callable
        Brings coordinates, shape (n, 2), where they are wanted; gives them and a mask of those without a place there.
    straighten : callable
        Makes WKB without curves of WKB with curves; ``None`` where it cannot be read.

    Returns
    -------
    shapes : ndarray of object
        Valid, two-dimensional; features without a shape that can be used are left out.
    faults : dict of str to ndarray of int64
        Notice code -> features concerned.
    """
    shapes = shapely.from_wkb(np.array(list(wkb) + [None], dtype=object)[:-1], on_invalid="ignore")
    for row in [row for row, (shape, data) in enumerate(zip(shapes, wkb)) if shape is None and data]:
        shapes[row] = shapely.from_wkb(straighten(wkb[row]), on_invalid="ignore")
    shapes = shapely.force_2d(shapes)
    gone = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    broken = ~(np.abs(shapely.bounds(shapes)) < BEYOND).all(axis=1) & ~gone
    rows = np.flatnonzero(~gone & ~broken)
    shapes = shapes[rows]
    xy, lost = to_metres(shapely.get_coordinates(shapes))
    owner = np.repeat(np.arange(len(shapes)), shapely.get_num_coordinates(shapes))
    bad = np.bincount(owner[lost], minlength=len(shapes)) > 0
    moved = shapely.set_coordinates(shapes, np.where(np.isfinite(xy), xy, 0))
    return shapely.make_valid(moved[~bad]), {
        "geometry_missing": np.flatnonzero(gone), "geometry_broken": np.flatnonzero(broken),
        "geometry_no_place": rows[bad]}
