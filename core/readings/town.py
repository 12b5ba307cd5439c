# SPDX-License-Identifier: GPL-2.0-or-later
"""A town's own layers to streets and crossings, by a mapping."""
from dataclasses import dataclass, replace

import numpy as np

from ..errors import Notice
from ..streets import MISSING, Access, Attribute, CrossingKind, Crossings, Junction, Kind, Oneway, Service, Streets
from .mapped import read_crossings_columns, read_streets_columns

_PLAIN = {"kind": Kind.UNCLASSIFIED, "service": Service.NONE, "junction": Junction.NONE, "foot": Access.UNKNOWN,
          "bicycle": Access.UNKNOWN, "oneway": Oneway.NO}


@dataclass(frozen=True, eq=False)
class TownRows:
    """Rows of a town's layer of lines, read by a mapping.

    Attributes
    ----------
    streets : Streets
        One row for each row of the layer that was not left out; no defaults filled in.
    said : Crossings
        What each of those rows says of a crossing; counts where its kind is ``crossing``.
    notices : list of Notice
        What could not be read.
    """

    streets: Streets
    said: Crossings
    notices: list


def read_lines(lines, row, fields, fid, mapping):
    """Streets of a layer of lines.

    Parameters
    ----------
    lines : Lines
        Parts of its geometries, metres.
    row : ndarray of int64, shape (lines,)
        Row of the layer that each part belongs to.
    fields : Fields
        Its fields, one value a row of the layer.
    fid : ndarray, shape (rows,)
        Feature ids; stand in where the mapping names no id.
    mapping : Mapping

    Returns
    -------
    TownRows
    """
    columns, unread = read_streets_columns(mapping, mapping.streets, fields)
    left_out = np.zeros(len(fields), dtype=bool)
    for name, words in mapping.leave_out.items():
        left_out |= fields.where({name: words})
    notices = _unread_notices(unread, fid, ~left_out)
    if left_out.any():
        notices.append(Notice("town_left_out", _named(fid, left_out), {"count": int(left_out.sum())}))
    columns["street_id"] = _ids(columns.get("street_id"), fid)
    columns["name"] = _texts(columns.get("name"), len(fields))
    notices += _plain(columns, len(fields), fid, ~left_out)
    keep = np.flatnonzero(~left_out[row])
    at = row[keep]
    table = {name: column.take(at) if isinstance(column, Attribute) else column[at] for name, column in columns.items()}
    streets = Streets.blank(lines.take(keep), table.pop("kind"), **table)
    drawn = np.zeros(len(fields), dtype=bool)
    drawn[at[streets.kind == Kind.CROSSING]] = True
    said, of_said = read_crossings_columns(mapping, mapping.crossing_lines, fields)
    said = {name: column.take(at) if isinstance(column, Attribute) else column[at] for name, column in said.items()}
    return TownRows(streets, _crossings(said, np.zeros((len(at), 2))), notices + _unread_notices(of_said, fid, drawn))


def read_points(xy, fields, fid, mapping):
    """Crossings of a layer of points.

    Parameters
    ----------
    xy : ndarray of float64, shape (n, 2)
        Places, metres; NaN where there is none.
    fields, fid, mapping
        As for :func:`read_lines`.

    Returns
    -------
    crossings : Crossings
    notices : list of Notice
    """
    columns, unread = read_crossings_columns(mapping, mapping.crossings, fields)
    columns["crossing_id"] = _ids(columns.get("crossing_id"), fid)
    crossings = _crossings(columns, xy).take(np.flatnonzero(np.isfinite(xy[:, 0])))
    return crossings, _unread_notices(unread, fid, np.ones(len(fid), dtype=bool))


def _crossings(columns, xy):
    """Crossings from columns; one of which no kind is said is a zebra, as a town draws no others."""
    kind = columns.pop("kind", np.full(len(xy), MISSING, dtype=np.int8))
    if "guard_hours" in columns:
        columns["guard_hours"] = _texts(columns["guard_hours"], len(xy))
    return Crossings.blank(xy, np.where(kind == MISSING, CrossingKind.ZEBRA, kind), **columns)


def _plain(columns, n, fid, used):
    """Fill the columns without provenance; notices of what had to be assumed."""
    notices = []
    no_kind = used & (columns.get("kind", np.full(n, MISSING)) == MISSING)
    if no_kind.any():
        notices.append(Notice("town_kind_missing", _named(fid, no_kind),
                              {"count": int(no_kind.sum()), "instead": Kind.UNCLASSIFIED.name.lower()}))
    for name, otherwise in _PLAIN.items():
        values = columns.get(name, np.full(n, MISSING, dtype=np.int8))
        columns[name] = np.where(values == MISSING, otherwise, values).astype(np.int8)
    columns["level"] = np.nan_to_num(columns.get("level", np.zeros(n))).astype(np.int16)
    return notices


def _ids(given, fid):
    """Ids, the feature id where there is none."""
    result = np.empty(len(fid), dtype=object)
    result[:] = [str(number) for number in fid]
    if given is not None:
        there = np.array([value is not None for value in given], dtype=bool)
        result[there] = given[there]
    return result


def _texts(given, n):
    result = np.full(n, "", dtype=object)
    if given is not None:
        result[:] = ["" if value is None else str(value) for value in given]
    return result


def _unread_notices(unread, fid, used):
    """What is told of values that could not be read, of the rows that are used."""
    told = [replace(each, rows=each.rows[used[each.rows]]) for each in unread]
    return [unread_notice(each, fid) for each in told if len(each.rows)]


def unread_notice(unread, fid):
    """What is told of values that no rule could read; ``fid`` are the feature ids of the layer."""
    return Notice("town_value_unread", tuple(str(fid[row]) for row in unread.rows),
                  {"count": len(unread.rows), "attribute": unread.attribute, "field": unread.field,
                   "words": unread.words})


def _named(fid, mask):
    return tuple(str(number) for number in fid[mask])
