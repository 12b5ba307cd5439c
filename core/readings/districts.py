# SPDX-License-Identifier: GPL-2.0-or-later
"""School districts: which school a home belongs to by where it lies."""
import numpy as np
import shapely


def polygons(wkb):
    """Shapely polygons of WKB, mended where they are not valid; an empty one for ``None``."""
    shapes = shapely.from_wkb(np.array(wkb, dtype=object))
    return shapely.make_valid(np.where(shapely.is_missing(shapes), shapely.Polygon(), shapes))


def school_of(xy, shapes, school_id):
    """School of the district that each place lies in.

    Parameters
    ----------
    xy : ndarray of float64, shape (n, 2)
        Places, metres; NaN where there is none.
    shapes : ndarray of object, shape (districts,)
        Shapely polygons, metres.
    school_id : ndarray of object, shape (districts,)
        School of each; several districts may have one school.

    Returns
    -------
    school : ndarray of object, shape (n,)
        ``None`` where the place lies in no district, or in districts of several schools.
    count : ndarray of int64, shape (n,)
        In districts of how many schools each place lies.
    """
    here = np.flatnonzero(np.isfinite(xy[:, 0]))
    place, district = shapely.STRtree(shapes).query(shapely.points(xy[here]), predicate="intersects")
    school, count = np.full(len(xy), None, dtype=object), np.zeros(len(xy), dtype=np.int64)
    schools = {}
    for k, row in zip(here[place].tolist(), district.tolist()):
        schools.setdefault(k, {})[school_id[row]] = None
    for k, found in schools.items():
        count[k] = len(found)
        if len(found) == 1:
            school[k] = next(iter(found))
    return school, count
