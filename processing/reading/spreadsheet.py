# SPDX-License-Identifier: GPL-2.0-or-later
"""Lists of pupils: CSV files in whatever encoding the spreadsheet wrote them, and tables that QGIS can read."""
import contextlib
import csv
import re
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ...core.errors import SchoolPathError
from .source import Rows, open_source, read_rows

_UNNAMED = re.compile(r"field\d+")
_TEXT_FILES = (".csv", ".txt", ".tsv")
ENCODINGS = ("utf-8-sig", "cp1252")  # what spreadsheets write: UTF-8, or the encoding of western Windows


def read_table(algorithm, parameters, name, context, feedback):
    """Rows of a table without places.

    Parameters
    ----------
    algorithm, parameters, context, feedback
        As for ``read_streets``.
    name : str
        Name of the parameter.

    Returns
    -------
    Rows
        All fields; no geometry. The first row of a text file names the fields.
    """
    source = open_source(algorithm, parameters, name, context)
    path = _text_file(source)
    if path is None:
        return _with_header(read_rows(source, [field.name() for field in source.features.fields()], feedback))
    header, *lines = _lines(path)
    columns = {field.strip().lower(): [line[k].strip() if k < len(line) else None for line in lines]
               for k, field in enumerate(header) if field.strip()}
    return Rows(path.name, QgsCoordinateReferenceSystem(), np.arange(1, len(lines) + 1), [None] * len(lines), columns)


def _with_header(rows):
    """Rows of a workbook in which GDAL did not see that the first row names the fields: it looks like all others."""
    if not len(rows) or not all(_UNNAMED.fullmatch(name) for name in rows.columns):
        return rows
    columns = {str(values[0]).strip().lower(): list(values)[1:] for values in rows.columns.values()
               if values[0] is not None}
    return Rows(rows.title, rows.crs, rows.fid[1:], rows.wkb[1:], columns)


def _text_file(source):
    """Path of the text file behind a layer; None where it is no text file, or is read in part."""
    path = Path(source.path)
    return path if source.whole and path.suffix.lower() in _TEXT_FILES and path.is_file() else None


def _lines(path):
    """Lines of a text file as lists of texts, without empty ones; at least the header."""
    text = _text(path)
    separator = max(";,\t", key=text.splitlines()[0].count) if text.strip() else ","
    lines = [line for line in csv.reader(text.splitlines(), delimiter=separator) if any(part.strip() for part in line)]
    if len(lines) < 2:
        raise SchoolPathError("layer_empty", layer=path.name)
    return lines


def _text(path):
    """Text of a file, in the first encoding that fits."""
    data = path.read_bytes()
    for encoding in ENCODINGS:
        with contextlib.suppress(UnicodeDecodeError):
            return data.decode(encoding)
    raise SchoolPathError("table_encoding", file=str(path))
