"""Lines of routes and legs on the map: centre lines in walking order, with the straight pieces at both ends."""
import numpy as np

from ..lines import Lines
from ..network.topology import points_along


def route_lines(routes, elements):
    """The line of every route.

    Parameters
    ----------
    routes : RouteSet
    elements : Elements

    Returns
    -------
    homes : ndarray of int64, shape (k,)
        Homes that have a route, in rising order.
    lines : Lines
        From the home to the gate.
    """
    pieces = piece_lines(routes, elements)
    homes = np.flatnonzero(routes.way >= 0)
    owner = np.repeat(elements.home, np.diff(pieces.first))
    gates = routes.gates.xy[routes.gate[homes]]
    # home, its place on the line, the pieces, the place of the gate on its line, gate
    xy = np.concatenate([routes.homes.xy[homes], routes.attached.xy[homes], pieces.xy,
                         routes.hung.xy[routes.gate[homes]], gates])
    who = np.concatenate([homes, homes, owner, homes, homes])
    n = len(homes)
    rank = np.concatenate([np.full(n, -2), np.full(n, -1), np.arange(len(owner)), np.full(n, len(owner)),
                           np.full(n, len(owner) + 1)])
    order = np.lexsort((rank, who))
    return homes, _tidy(xy[order], who[order], homes)


def _tidy(xy, who, homes):
    """Lines without vertices that repeat the one before; two vertices at least remain."""
    same = np.zeros(len(xy), dtype=bool)  # stays empty where no home has a route
    same[1:] = (who[1:] == who[:-1]) & (np.abs(xy[1:] - xy[:-1]) < 1e-6).all(axis=1)
    at = np.searchsorted(homes, who)
    left = np.bincount(at[~same], minlength=len(homes))
    short = np.flatnonzero(left == 1)  # home and gate at one spot
    same[np.searchsorted(at, short, side="right") - 1] = False
    keep = ~same
    first = np.zeros(len(homes) + 1, dtype=np.int64)
    np.cumsum(np.bincount(at[keep], minlength=len(homes)), out=first[1:])
    return Lines(xy[keep], first)


def piece_lines(routes, elements):
    """The line of every piece in walking order; a step gives the one point where it is made."""
    network = routes.network
    n = len(elements)
    part = np.where(elements.arc >= 0, network.arcs.part[np.maximum(elements.arc, 0)], -1)
    along = ~elements.step & (part >= 0)
    lines = network.parts.lines
    begin = np.flatnonzero(along & (elements.share < 1))
    whole = np.flatnonzero(along & (elements.share >= 1))
    counts = np.zeros(n, dtype=np.int64)
    counts[whole] = np.diff(lines.first)[part[whole]]
    partial = {row: _partial(routes, elements, row, part[row]) for row in begin}
    counts[begin] = [len(partial[row]) for row in begin]
    first = np.zeros(n + 1, dtype=np.int64)
    np.cumsum(counts, out=first[1:])
    xy = np.empty((first[-1], 2))
    size = counts[whole]
    nth = np.arange(size.sum()) - np.repeat(np.cumsum(size) - size, size)
    forward = np.repeat(elements.forward[whole], size)
    start = np.repeat(lines.first[part[whole]], size)
    stop = np.repeat(lines.first[part[whole] + 1] - 1, size)
    xy[np.repeat(first[whole], size) + nth] = lines.xy[np.where(forward, start + nth, stop - nth)]
    for row, points in partial.items():
        xy[first[row]:first[row + 1]] = points
    return Lines(xy, first)


def _partial(routes, elements, row, part):
    """The piece from the place of a home on a part to one of its ends."""
    lines = routes.network.parts.lines
    vertices = lines.line(part)
    station = routes.attached.station[elements.home[row]]
    along = np.r_[0.0, np.cumsum(np.hypot(*np.diff(vertices, axis=0).T))]
    spot = routes.attached.xy[elements.home[row]][None, :]
    if elements.forward[row]:
        return np.concatenate([spot, vertices[along > station + 1e-9]])
    return np.concatenate([spot, vertices[along < station - 1e-9][::-1]])


def step_points(routes, elements):
    """Where each step is made, shape (n, 2); NaN for pieces that are no steps."""
    network = routes.network
    xy = np.full((len(elements), 2), np.nan)
    front = elements.step & (elements.arc < 0)
    xy[front] = routes.attached.xy[elements.home[front]]
    arms = np.flatnonzero(elements.step & (elements.arc >= 0))
    corner = network.arcs.u[elements.arc[arms]]
    xy[arms] = network.node_xy[network.arms.corner_node[corner]]
    part = network.arcs.part[elements.arc[arms]]
    over = arms[(network.arcs.pair[elements.arc[arms]] < 0)]
    if len(over):
        part = network.arcs.part[elements.arc[over]]
        xy[over] = points_along(network.parts.lines, part, network.parts.length[part] / 2)
    return xy
