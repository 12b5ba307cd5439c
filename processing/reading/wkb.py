# SPDX-License-Identifier: GPL-2.0-or-later
"""WKB of many features -> coordinate arrays.

The common forms (2D, Z, M, ZM; single or a multi of one part; little-endian) are read with numpy in one go; whatever
else there is (true multiparts, curves, big-endian) goes through QGIS one by one.
"""
import struct
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes

from ...core.lines import Lines

LINE, POINT = 2, 1
_LINE_HEADER, _POINT_HEADER, _MULTI_HEADER = 9, 5, 9
_FLAGS = {0: 2, 1000: 3, 2000: 3, 3000: 4}  # ISO offset of Z, M, ZM -> numbers per vertex
BEYOND = 1e8  # metres, feet or degrees: no coordinate system of a town has numbers so large
_Z_FLAG = 0x80000000  # "2.5D" as QGIS and old OGC write it


@dataclass(frozen=True, eq=False)
class Parsed:
    """Geometries of many features.

    Attributes
    ----------
    xy : ndarray of float64, shape (vertices, 2)
        Vertices, geometry after geometry.
    count : ndarray of int64, shape (geometries,)
        Vertices of each geometry.
    row : ndarray of int64, shape (geometries,)
        Feature (place in the list that was given) of each geometry, ascending.
    faults : dict of str to list of int
        Notice code -> features concerned.
    """

    xy: np.ndarray
    count: np.ndarray
    row: np.ndarray
    faults: dict = field(default_factory=dict)


def read_lines(wkb):
    """Polylines of a list of WKB; features without a usable line are left out and named in the faults.

    Parameters
    ----------
    wkb : list of bytes or None

    Returns
    -------
    Lines, ndarray of int64, dict
        The lines, the feature of each, and notice code -> features concerned. True multiparts give several lines.
    """
    parsed = _parse(wkb, LINE)
    faults = parsed.faults
    xy, count, row = parsed.xy, parsed.count, parsed.row
    line = np.repeat(np.arange(len(count)), count)
    broken = np.zeros(len(count), dtype=bool)
    broken[line[~_on_earth(xy)]] = True
    same = np.zeros(len(xy), dtype=bool)
    same[1:] = (xy[1:] == xy[:-1]).all(axis=1) & (line[1:] == line[:-1])
    distinct = np.bincount(line[~same], minlength=len(count))
    empty = count == 0
    short = ~broken & ~empty & (distinct < 2)
    _add(faults, "geometry_missing", row[empty])
    _add(faults, "geometry_broken", row[broken])
    _add(faults, "geometry_zero_length", row[short])
    keep = ~(broken | short | empty)
    vertices = keep[line] & ~same  # a vertex repeated at once says nothing and would have no direction
    first = np.concatenate([[0], np.cumsum(distinct[keep])]).astype(np.int64)
    parts = np.bincount(row, minlength=len(wkb))
    _add(faults, "geometry_multipart", np.flatnonzero(parts > 1))
    return Lines(np.ascontiguousarray(xy[vertices]), first), row[keep], faults


def read_points(wkb):
    """Points of a list of WKB, one per feature.

    Parameters
    ----------
    wkb : list of bytes or None

    Returns
    -------
    ndarray of float64, dict
        Shape (features, 2), NaN where there is no usable point; notice code -> features concerned. Of a multipoint
        the first point is taken.
    """
    parsed = _parse(wkb, POINT)
    xy = np.full((len(wkb), 2), np.nan)
    first = np.concatenate([[0], np.cumsum(parsed.count)[:-1]]).astype(np.int64) if len(parsed.count) else []
    at, where = parsed.xy[first] if len(parsed.count) else np.empty((0, 2)), parsed.row
    xy[where[::-1]] = at[::-1]  # reversed: of several parts the first one stays
    parts = np.bincount(where, minlength=len(wkb))
    _add(parsed.faults, "geometry_multipart", np.flatnonzero(parts > 1))
    broken = (parts > 0) & ~_on_earth(xy)
    nothing = broken & np.isnan(xy).any(axis=1)  # an empty point is written as NaN
    xy[broken] = np.nan
    _add(parsed.faults, "geometry_missing", np.flatnonzero(nothing))
    _add(parsed.faults, "geometry_broken", np.flatnonzero(broken & ~nothing))
    return xy, parsed.faults


def drawable(shape):
    """Whether a geometry of QGIS has a place on a map."""
    box = shape.boundingBox()
    # a comparison with NaN is False
    return not shape.isEmpty() and all(abs(at) < BEYOND for at in (
        box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))


def _on_earth(xy):
    """Mask of the places whose coordinates can be meant."""
    return (np.abs(xy) < BEYOND).all(axis=1)  # False for NaN


def _add(faults, code, rows):
    if len(rows):
        faults[code] = sorted(set(faults.get(code, ())) | {int(r) for r in rows})


def _headers(kind):
    """First bytes of the common forms -> (bytes before the vertices, numbers per vertex)."""
    plain = _LINE_HEADER if kind == LINE else _POINT_HEADER
    table = {}
    for offset, stride in _FLAGS.items():
        table[struct.pack("<BI", 1, offset + kind)] = (plain, stride)
        table[struct.pack("<BII", 1, offset + kind + 3, 1)] = (_MULTI_HEADER + plain, stride)
    table[struct.pack("<BI", 1, _Z_FLAG + kind)] = (plain, 3)
    table[struct.pack("<BII", 1, _Z_FLAG + kind + 3, 1)] = (_MULTI_HEADER + plain, 3)
    return table


def _parse(wkb, kind):
    headers = _headers(kind)
    groups, odd, missing = {}, [], []
    for row, data in enumerate(wkb):
        if not data:
            missing.append(row)
            continue
        form = headers.get(data[:5]) or headers.get(data[:9])
        if form is None:
            odd.append(row)
        else:
            groups.setdefault(form, []).append(row)
    faults = {}
    pieces = [_common(wkb, rows, form, kind, odd) for form, rows in groups.items()]
    pieces += [_odd(wkb[row], row, kind, faults, missing) for row in sorted(odd)]
    _add(faults, "geometry_missing", missing)
    return _in_order([piece for piece in pieces if piece is not None], faults)


def _common(wkb, rows, form, kind, odd):
    """Read the rows of one common form at once; rows whose size belies their header join the odd ones."""
    header, stride = form
    size = np.array([len(wkb[row]) for row in rows], dtype=np.int64) - header
    count = np.ones(len(rows), dtype=np.int64)
    if kind == LINE:
        told = b"".join([wkb[row][header - 4:header].ljust(4, b"\0") for row in rows])
        count = np.frombuffer(told, "<u4").astype(np.int64)
    fits = size == count * stride * 8
    odd.extend(np.asarray(rows)[~fits].tolist())
    rows = np.asarray(rows)[fits]
    data = b"".join([wkb[row][header:] for row in rows.tolist()])
    xy = np.frombuffer(data, "<f8").reshape(-1, stride)[:, :2]
    return xy, count[fits], rows


def _odd(data, row, kind, faults, missing):
    """Read one geometry through QGIS."""
    geometry = QgsGeometry()
    geometry.fromWkb(data)
    if geometry.isNull():
        _add(faults, "geometry_broken", [row])
        return None
    if geometry.isEmpty():
        missing.append(row)
        return None
    wanted = QgsWkbTypes.GeometryType.LineGeometry if kind == LINE else QgsWkbTypes.GeometryType.PointGeometry
    if geometry.type() != wanted:
        _add(faults, "geometry_wrong_type", [row])
        return None
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if kind == LINE:
        parts = geometry.asMultiPolyline() if geometry.isMultipart() else [geometry.asPolyline()]
    else:
        parts = [[p] for p in (geometry.asMultiPoint() if geometry.isMultipart() else [geometry.asPoint()])]
    parts = [part for part in parts if part]
    xy = np.array([(p.x(), p.y()) for part in parts for p in part], dtype=float).reshape(-1, 2)
    return xy, np.array([len(part) for part in parts], dtype=np.int64), np.full(len(parts), row, dtype=np.int64)


def _in_order(pieces, faults):
    """Put pieces together and into the order of their rows."""
    if not pieces:
        return Parsed(np.empty((0, 2)), np.empty(0, np.int64), np.empty(0, np.int64), faults)
    if len(pieces) == 1:
        return Parsed(*pieces[0], faults)
    xy, count, row = (np.concatenate([piece[i] for piece in pieces]) for i in range(3))
    order = np.argsort(row, kind="stable")
    first = np.concatenate([[0], np.cumsum(count)]).astype(np.int64)
    lines = Lines(xy, first).take(order)
    return Parsed(lines.xy, count[order], row[order], faults)
