# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines of routes and legs on the map: centre lines in walking order, with the straight pieces at both ends."""
import numpy as np

from ..lines import Lines

SPOT = 1e-6  # m; places no farther apart are one


def route_lines(routes, elements, homes):
    """The line of every route.

    Parameters
    ----------
    routes : RouteSet
    elements : Elements
    homes : ndarray of int64, shape (k,)
        Homes that have a route, in rising order.

    Returns
    -------
    Lines
        From each of the homes to the gate.
    """
    ours = np.isin(elements.home, homes)
    if not ours.all():
        elements = elements.take(np.flatnonzero(ours))
    pieces = piece_lines(routes, elements)
    n, gate = len(homes), routes.gate[homes]
    owner = np.repeat(np.searchsorted(homes, elements.home), np.diff(pieces.first))
    first = np.r_[0, np.cumsum(np.bincount(owner, minlength=n) + 4)]
    # home, its place on the line, the pieces, the place of the gate on its line, gate
    xy = np.empty((first[-1], 2))
    xy[first[:-1]], xy[first[:-1] + 1] = routes.homes.xy[homes], routes.attached.xy[homes]
    xy[np.arange(len(owner)) + 4 * owner + 2] = pieces.xy
    xy[first[1:] - 2], xy[first[1:] - 1] = routes.hung.xy[gate], routes.gates.xy[gate]
    return _tidy(Lines(xy, first))


def _tidy(lines):
    """Lines without vertices that repeat the one before; two vertices at least remain."""
    xy, n = lines.xy, len(lines)
    line = np.repeat(np.arange(n), np.diff(lines.first))
    same = np.zeros(len(xy), dtype=bool)  # stays empty where no home has a route
    x, y = np.abs(xy[1:] - xy[:-1]).T < SPOT
    same[1:] = (line[1:] == line[:-1]) & x & y
    short = np.bincount(line[~same], minlength=n) == 1  # home and gate at one spot
    same[lines.first[1:][short] - 1] = False
    return Lines(xy[~same], np.r_[0, np.cumsum(np.bincount(line[~same], minlength=n))])


def piece_lines(routes, elements):
    """The line of every piece in walking order.

    A piece that begins at the place of a home begins with that place; a step has no vertices.
    """
    lines, n = routes.network.parts.lines, len(elements)
    part = np.where(elements.arc >= 0, routes.network.arcs.part[np.maximum(elements.arc, 0)], -1)
    rows = np.flatnonzero(~elements.step & (part >= 0))
    part, forward, spot = part[rows], elements.forward[rows], elements.share[rows] < 1
    low, high = lines.first[part], lines.first[part + 1]
    left = _vertices_ahead(routes, elements.take(rows[spot]), part[spot])
    low[spot], high[spot] = (np.where(forward[spot], high[spot] - left, low[spot]),
                             np.where(forward[spot], high[spot], low[spot] + left))
    size = high - low
    count = np.zeros(n, dtype=np.int64)
    count[rows] = size + spot
    first = np.r_[0, np.cumsum(count)]
    xy = np.empty((first[-1], 2))
    xy[first[rows[spot]]] = routes.attached.xy[elements.home[rows[spot]]]
    piece = np.repeat(np.arange(len(rows)), size)
    nth = np.arange(len(piece)) - (np.cumsum(size) - size)[piece]
    vertex = np.where(forward, low, high - 1)[piece] + np.where(forward, 1, -1)[piece] * nth
    xy[(first[rows] + spot)[piece] + nth] = lines.xy.take(vertex, axis=0)
    return Lines(xy, first)


def _vertices_ahead(routes, elements, part):
    """Number of vertices between the place of a home on a part and the end it walks to."""
    lines = routes.network.parts.lines
    size = np.diff(lines.first)[part]
    piece = np.repeat(np.arange(len(part)), size)
    vertex = np.arange(len(piece)) + (lines.first[part] - (np.cumsum(size) - size))[piece]
    beyond = lines.stations()[vertex] - routes.attached.station[elements.home][piece]
    return np.bincount(piece[np.where(elements.forward[piece], beyond, -beyond) > SPOT], minlength=len(part))


def step_points(routes, elements):
    """Where each step is made, shape (n, 2); NaN for pieces that are no steps."""
    network = routes.network
    xy = np.full((len(elements), 2), np.nan)
    front = elements.step & (elements.arc < 0)
    xy[front] = routes.attached.xy[elements.home[front]]
    arms = np.flatnonzero(elements.step & (elements.arc >= 0))
    corner = network.arcs.u[elements.arc[arms]]
    xy[arms] = network.node_xy[network.arms.corner_node[corner]]
    return xy
