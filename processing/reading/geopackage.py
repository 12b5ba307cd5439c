# SPDX-License-Identifier: GPL-2.0-or-later
"""A GeoPackage table read in bulk with sqlite3.

QGIS makes an object of every value; a table of 93,000 streets takes seconds that way and under one this way. Only what
QGIS itself would give unchanged is read so: no selection, filter, edits, joins or virtual fields.
"""
import sqlite3
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from qgis.core import QgsProcessingFeatureSourceDefinition
from qgis.PyQt.QtCore import QDate, Qt

from .few import Few
from .snapshot import file_of

# bytes of the header before the WKB, by the kind of envelope (bits 1-3 of the flags)
_ENVELOPE = {0: 8, 1: 40, 2: 56, 3: 56, 4: 72}
BATCH = 500  # rows fetched at a time
_TEXT_TYPES = ("TEXT", "VARCHAR")
_BETWEEN = "\x1f"  # the unit separator, which no word holds, stands between texts that are read together
_PLAIN_TYPES = (*_TEXT_TYPES, "INT", "MEDIUMINT", "SMALLINT", "TINYINT", "INTEGER", "REAL", "DOUBLE", "FLOAT")


@dataclass(frozen=True)
class Table:
    """A table on the disk."""

    path: str
    name: str


def table_of(layer, given=None):
    """The table behind a layer, None where bulk reading would not give the rows QGIS gives.

    Parameters
    ----------
    layer : QgsVectorLayer
    given : QgsProcessingFeatureSourceDefinition or other
        How it was given.

    Returns
    -------
    Table or None
    """
    if isinstance(given, QgsProcessingFeatureSourceDefinition) and (
            given.selectedFeaturesOnly or given.featureLimit >= 0 or getattr(given, "filterExpression", "")):
        return None
    if layer.providerType() != "ogr" or layer.storageType() != "GPKG":
        return None
    # in a transaction edits are in the database already, and seen through QGIS's own connection alone
    if layer.isModified() or layer.dataProvider().transaction() is not None:
        return None
    if layer.subsetString() or len(layer.fields()) != len(layer.dataProvider().fields()):
        return None
    path, name = file_of(layer)
    return Table(path, name) if Path(path).is_file() else None


def read(table, names, few=()):
    """Read a table.

    Parameters
    ----------
    table : Table
        The table; without a name the only feature table of the file.
    names : list of str
        Columns wanted.
    few : set of str
        Those of them that hold few distinct values; where they are texts they are given as ``Few``, with NULL for
        an empty text.

    Returns
    -------
    tuple or None
        Feature ids, WKB of each row (None where NULL or empty) and a list of values for each column; None where the
        table holds something that only QGIS can read.
    """
    try:
        connection = sqlite3.connect(Path(table.path).resolve().as_uri() + "?mode=ro", uri=True)
    except sqlite3.Error:
        return None
    try:
        return _read(connection, table.name, names, few)
    except sqlite3.Error:
        return None
    finally:
        connection.close()


def _read(connection, table, names, few):
    tables = connection.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchall()
    if not table and len(tables) == 1:
        table = tables[0][0]
    geometry = dict(tables).get(table)
    columns = connection.execute("SELECT name, type, pk FROM pragma_table_info(?)", (table,)).fetchall()
    types = {name: kind.upper().split("(")[0].strip() for name, kind, _ in columns}
    keys = [name for name, _, pk in columns if pk]
    if geometry is None or len(keys) != 1 or not set(names) <= set(types):
        return None
    convert = {name: _converter(types[name]) for name in names}
    if None in convert.values():
        return None
    joined = [name for name in names if name in few and types[name] in _TEXT_TYPES]
    single = [name for name in names if name not in joined]
    wanted = ", ".join([*map(_quote, [keys[0], geometry, *single]), _join(joined)])
    # names of columns and tables cannot be bound; they come from the file's own catalogue and are quoted
    query = f"SELECT {wanted} FROM {_quote(table)} ORDER BY {_quote(keys[0])}"  # nosec B608  # noqa: S608
    fid, blobs, *values, together = _fetch(connection.execute(query))
    if not fid:
        return np.empty(0, dtype=np.int64), [], [[] for _ in names]
    wkb, found = _wkb(blobs), _split(together, joined)
    if wkb is None or found is None:
        return None
    for name, column in zip(single, values):
        do = convert[name]
        found[name] = column if do is _same else [None if v is None else do(v) for v in column]
    return np.array(fid, dtype=np.int64), wkb, [found[name] for name in names]


def _fetch(cursor):
    """Columns of all rows; in batches, since a tuple for every row of a town at once slows Python down."""
    columns = [[] for _ in cursor.description]
    while rows := cursor.fetchmany(BATCH):
        for column, values in zip(columns, zip(*rows)):
            column.extend(values)
    return columns


def _join(names):
    """SQL for the texts of several columns in one: SQLite hands over one value a row instead of twenty."""
    if not names:
        return "NULL"
    return f"printf('{_BETWEEN.join(['%s'] * len(names))}', {', '.join(map(_quote, names))})"


def _split(together, names):
    """Name -> column, from joined texts; None where a text holds the character that joins."""
    if not names:
        return {}
    rows = Few.of(together)
    parts = [text.split(_BETWEEN) for text in rows.values]
    if any(len(part) != len(names) for part in parts):
        return None
    return {name: Few([part[i] or None for part in parts], rows.index) for i, name in enumerate(names)}


def _quote(name):
    return '"' + name.replace('"', '""') + '"'


def _same(value):
    return value


def _date(text):
    return QDate.fromString(text, Qt.DateFormat.ISODate)


def _converter(kind):
    """What makes a stored value what QGIS gives for it; None where that is QGIS's own business."""
    if kind in _PLAIN_TYPES:
        return _same
    return {"BOOLEAN": bool, "DATE": _date}.get(kind)


def _wkb(blobs):
    """Cut the GeoPackage header off each geometry; None if one has a header unknown to us."""
    result = []
    for blob in blobs:
        if blob is None:
            result.append(None)
            continue
        start = _ENVELOPE.get(blob[3] >> 1 & 7) if len(blob) > 8 and blob[:2] == b"GP" else None
        if start is None or blob[3] & 0x20:  # 0x20: an extended geometry
            return None
        result.append(None if blob[3] & 0x10 else blob[start:])  # 0x10: empty
    return result
