# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether what was written is whole: a full disk is not always told while writing."""
import os
from pathlib import Path

from osgeo import gdal

from ...core.errors import SchoolPathError
from ..quiet import quietly

# what the last bytes of a whole file hold
_ENDS = {".pdf": b"%%EOF", ".dxf": b"EOF", ".kml": b"</kml>", ".gpx": b"</gpx>"}
_TAIL = 1024  # bytes
# formats that keep a row a feature; others leave some out or make several of one
_ROW_BY_ROW = (".gpkg", ".shp", ".dbf", ".tab", ".geojson", ".json", ".csv", ".tsv", ".xlsx", ".ods", ".sqlite")
_OPTIONS = {".xlsx": ["HEADERS=FORCE"], ".ods": ["HEADERS=FORCE"]}


def need_table(path, table, rows, named):
    """Refuse a file whose table has not all its rows.

    Parameters
    ----------
    path : str
        File.
    table : str
        Table in it.
    rows : int
        How many it must have.
    named : str
        What the user calls the file.

    Raises
    ------
    SchoolPathError
    """
    need_file(path, named)
    if _rows_of(path, table, rows) != rows:
        raise SchoolPathError("output_not_whole", file=named)


def _rows_of(path, table, rows):
    """How many rows a file holds that can be read, -1 where it is broken; the file is closed again."""
    ending = Path(path).suffix.lower()
    with quietly():
        file = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, open_options=_OPTIONS.get(ending, []))
        if file is None:
            return -1
        if ending not in _ROW_BY_ROW:
            return rows
        layer = file.GetLayerByName(table) or (file.GetLayer(0) if file.GetLayerCount() == 1 else None)
        found = -1 if layer is None else _count(layer, ending)
        return found if gdal.GetLastErrorType() < gdal.CE_Failure else -1


def _count(layer, ending):
    """Rows that can be read; not those that the head of the file promises."""
    definition = layer.GetLayerDefn()
    ignored = [definition.GetFieldDefn(at).GetName() for at in range(definition.GetFieldCount())]
    # a database that was closed well holds its places too; of other files they are read, as they may be cut there
    layer.SetIgnoredFields([*ignored, "OGR_GEOMETRY"] if ending == ".gpkg" else ignored)
    return sum(1 for _ in layer)


def need_file(path, named):
    """Refuse a file that is empty, or does not end as its kind does.

    Parameters
    ----------
    path : Path
        File.
    named : str
        What the user calls it.

    Raises
    ------
    SchoolPathError
    """
    path = Path(path)
    size = path.stat().st_size if path.is_file() else 0
    whole = size > 0
    end = _ENDS.get(path.suffix.lower())
    if whole and end:
        with open(path, "rb") as file:
            file.seek(max(0, size - _TAIL))
            whole = end in file.read()
    if not whole:
        raise SchoolPathError("output_not_whole", file=named)


def keep_on_disk(folder, named):
    """Have the system write the files of a folder to the disk: it may refuse what it seemed to take.

    Parameters
    ----------
    folder : Path
    named : str
        What the user calls the file.

    Raises
    ------
    SchoolPathError
    """
    try:
        for path in folder.rglob("*"):
            if path.is_file():
                with open(path, "rb+") as file:
                    os.fsync(file.fileno())
    except OSError as error:
        raise SchoolPathError("output_not_whole", file=named) from error
