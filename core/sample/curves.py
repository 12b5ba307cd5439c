# SPDX-License-Identifier: GPL-2.0-or-later
"""Streets in gentle bends: curves through the places of a plan."""
import numpy as np

STRAIGHT = 14.0  # m of a piece between two vertices


def bent(places):
    """A curve through places.

    Parameters
    ----------
    places : sequence of (x, y)
        At least two, no two neighbours alike.

    Returns
    -------
    xy : ndarray, shape (k, 2)
        Vertices, rounded to centimetres; every place is one.
    at : ndarray of int64, shape (len(places),)
        Which vertex each place is.

    Notes
    -----
    Catmull-Rom with centripetal knots, which makes no loops where places lie unevenly.
    """
    places = np.asarray(places, dtype=float)
    # a straight way beyond both ends, so that the first and last piece are drawn like the others
    points = np.vstack([2 * places[0] - places[1], places, 2 * places[-1] - places[-2]])
    knots = np.r_[0, np.cumsum(np.sqrt(np.hypot(*np.diff(points, axis=0).T)))]
    pieces, at = [places[:1]], [0]
    for i in range(len(places) - 1):
        parts = max(int(np.hypot(*(places[i + 1] - places[i])) // STRAIGHT), 1) if len(places) > 2 else 1
        t = np.linspace(knots[i + 1], knots[i + 2], parts + 1)[1:, None]
        piece = _between(points[i:i + 4], knots[i:i + 4], t)
        piece[-1] = places[i + 1]
        pieces.append(piece)
        at.append(at[-1] + parts)
    return np.round(np.vstack(pieces), 2), np.array(at)


def _between(p, k, t):
    """Points of the curve between ``p[1]`` and ``p[2]`` at the knots ``t``."""
    def mix(a, b, first, last):
        return ((last - t) * a + (t - first) * b) / (last - first)

    a = [mix(p[i], p[i + 1], k[i], k[i + 1]) for i in range(3)]
    b = [mix(a[i], a[i + 1], k[i], k[i + 2]) for i in range(2)]
    return mix(b[0], b[1], k[1], k[2])


def beside(xy, station, off):
    """The point at a station of a line, moved off to its left; and the direction there.

    Parameters
    ----------
    xy : ndarray, shape (k, 2)
        The line.
    station : float
        From its start, m.
    off : float
        To the left, m; negative to the right.

    Returns
    -------
    point : ndarray, shape (2,)
    azimuth : float
        Degrees clockwise from north.
    """
    steps = np.hypot(*np.diff(xy, axis=0).T)
    run = np.r_[0, np.cumsum(steps)]
    station = float(np.clip(station, 0, run[-1]))
    i = min(int(np.searchsorted(run, station, side="right")) - 1, len(steps) - 1)
    ahead = (xy[i + 1] - xy[i]) / steps[i]
    point = xy[i] + ahead * (station - run[i]) + off * np.array([-ahead[1], ahead[0]])
    return np.round(point, 2), float(np.degrees(np.arctan2(*ahead)) % 360)
