# SPDX-License-Identifier: GPL-2.0-or-later
"""Values that a register keeps for stretches of a link (linear referencing), laid onto the links."""
from dataclasses import dataclass

import numpy as np
import shapely

from ..lines import Lines
from ..network.topology import points_along
from ..streets import Attribute
from .noding import line_shapes

LEAST = 1.0  # m; stretches shorter than this are rounding of the register and cut nothing


@dataclass(frozen=True, eq=False)
class Stretches:
    """Values of one layer of a register.

    Attributes
    ----------
    street : ndarray of int64, shape (n,)
        Row of the link in ``Streets``; -1 where no link has the id.
    start, end : ndarray of float64, shape (n,)
        Where the stretch begins and ends along the link, m; start < end.
    columns : dict of str to Attribute
        Attribute of ``Streets`` -> values, one a stretch.
    """

    street: np.ndarray
    start: np.ndarray
    end: np.ndarray
    columns: dict


def stretches_of(streets, link_ids, shapes, columns, start=None, end=None):
    """Find the links of a register's values, and where along them they lie.

    Parameters
    ----------
    streets : Streets
        Links, uncut.
    link_ids : ndarray of object, shape (n,)
        Id of the link of each value, as ``streets.street_id`` has it or as its text.
    shapes : ndarray of object, shape (n,)
        Shapely geometry of each value; places it where no measures are given.
    columns : dict of str to Attribute
        Values.
    start, end : ndarray of float64, shape (n,), optional
        Measures along the link, m; NaN = to the end of the link.

    Returns
    -------
    Stretches
    """
    row_of = {str(name): row for row, name in enumerate(streets.street_id)}
    street = np.array([row_of.get(str(name), -1) for name in link_ids], dtype=np.int64)
    length = streets.lines.lengths()[street] if len(street) else np.empty(0)
    if start is None:
        lines = line_shapes(streets.lines)[street] if len(street) else shapes
        # an end of a stretch is told by its geometry alone; both ways round, since registers digitise as they like
        ends = [shapely.line_locate_point(lines, shapely.get_point(shapes, i)) for i in (0, -1)]
        start, end = np.minimum(*ends), np.maximum(*ends)
    start = np.clip(np.where(np.isnan(start), 0.0, start), 0.0, length)
    end = np.clip(np.where(np.isnan(end), length, end), 0.0, length)
    return Stretches(street, np.minimum(start, end), np.maximum(start, end), columns)


def lay(streets, layers):
    """Streets with the values of a register, cut where a value begins or ends.

    Parameters
    ----------
    streets : Streets
        Links.
    layers : list of Stretches
        Later layers win where two give one attribute.

    Returns
    -------
    pieces : Streets
        A cut link becomes pieces; the first keeps its ``street_id``, the others get ``-2``, ``-3`` … behind it. A piece
        has the values of the stretch that covers its middle.
    link : ndarray of int64, shape (pieces,)
        Row of the link of each.
    """
    pieces, link, middle = _cut(streets, layers)
    for stretches in layers:
        pieces = _fill(pieces, link, middle, stretches)
    return pieces, link


def _cut(streets, layers):
    """Streets cut at the ends of all stretches; the link of each piece and where along it its middle lies."""
    length = streets.lines.lengths()
    street = np.concatenate([s.street for s in layers for _ in range(2)] or [np.empty(0, dtype=np.int64)])
    station = np.concatenate([ends for s in layers for ends in (s.start, s.end)] or [np.empty(0)])
    inside = (street >= 0) & (station > LEAST) & (station < length[street] - LEAST)
    pair = np.unique(np.column_stack([street[inside], np.round(station[inside], 2)]), axis=0)
    # a cut hard behind another is the same one, rounded
    near = np.r_[False, (pair[1:, 0] == pair[:-1, 0]) & (np.diff(pair[:, 1]) < LEAST)] if len(pair) else []
    pair = pair[~np.asarray(near, dtype=bool)] if len(pair) else pair
    row, station = pair[:, 0].astype(np.int64), pair[:, 1]
    return _pieces(streets, row, station, length)


def _pieces(streets, row, station, length):
    lines = streets.lines
    n = len(lines)
    vertex_row = np.concatenate([np.repeat(np.arange(n), np.diff(lines.first)), row, row])
    vertex_at = np.concatenate([lines.stations(), station, station])
    # each cut stands twice: it ends one piece and begins the next
    second = len(lines.xy) + len(row) + np.arange(len(row))
    begins = np.isin(np.arange(len(vertex_row)), np.r_[lines.first[:-1], second])
    there = points_along(lines, row, station)
    order = np.lexsort((begins & (vertex_at > 0), vertex_at, vertex_row))
    first = np.flatnonzero(begins[order])
    cut = Lines(np.concatenate([lines.xy, there, there])[order], np.r_[first, len(order)])
    link = vertex_row[order][first]
    start = vertex_at[order][first]
    end = np.r_[start[1:], 0.0]
    last = np.r_[link[1:] != link[:-1], True]
    end[last] = length[link[last]]
    number = np.arange(len(link)) - np.searchsorted(link, link)
    pieces = streets.take(link)
    ids = pieces.street_id.copy()
    for k in np.flatnonzero(number):
        ids[k] = f"{ids[k]}-{number[k] + 1}"
    return pieces.with_columns(lines=cut, street_id=ids), link, (start + end) / 2


def _fill(pieces, link, middle, stretches):
    """Pieces with the values of the stretches that cover their middle."""
    known = np.flatnonzero(stretches.street >= 0)
    order = known[np.argsort(stretches.street[known], kind="stable")]
    first = np.searchsorted(stretches.street[order], link)
    last = np.searchsorted(stretches.street[order], link, side="right")
    piece = np.repeat(np.arange(len(link)), last - first)
    at = order[np.arange(len(piece)) - np.repeat(np.cumsum(last - first) - (last - first), last - first)
               + np.repeat(first, last - first)]
    covers = (stretches.start[at] <= middle[piece]) & (middle[piece] <= stretches.end[at])
    piece, at = piece[covers], at[covers]
    columns = {}
    for name, values in stretches.columns.items():
        old = getattr(pieces, name)
        given = values.given[at]
        new_values, new_source = old.values.copy(), old.source.copy()
        new_values[piece[given]], new_source[piece[given]] = values.values[at[given]], values.source[at[given]]
        columns[name] = Attribute(new_values, new_source)
    return pieces.with_columns(**columns)
