# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables that were made in a file of their own are put into a GeoPackage, all in one transaction.

SQLite takes a transaction whole or not at all, whatever happens to the process or the disk, and programs that have the
file open see the rows before it or after it.
"""
from osgeo import gdal, ogr

from ...core.errors import SchoolPathError
from ..quiet import quietly

_ALIAS = "made"  # what the file with the new tables is called beside the one they go into


class Transfer:
    """Puts tables into a GeoPackage that is there.

    Parameters
    ----------
    path : str
        The GeoPackage.
    """

    def __init__(self, path):
        self._path, self._file, self._made = path, None, None

    def begin(self, made):
        """Open the file and begin.

        Parameters
        ----------
        made : str
            GeoPackage with the new tables; ``""`` where there are none.
        """
        with quietly():
            self._file = gdal.OpenEx(self._path, gdal.OF_VECTOR | gdal.OF_UPDATE)
            self._need(self._file is not None)
            if made:
                self._made = gdal.OpenEx(made, gdal.OF_VECTOR | gdal.OF_READONLY)
                self._need(self._made is not None)
                self._run(f"ATTACH DATABASE '{_doubled(made, chr(39))}' AS {_ALIAS}")
            self._need(self._file.StartTransaction() == ogr.OGRERR_NONE)

    def put(self, table):
        """Put a new table in, in the place of the one of its name."""
        with quietly():
            source = self._made.GetLayerByName(table)
            old = next((at for at in range(self._file.GetLayerCount())
                        if self._file.GetLayer(at).GetName().lower() == table.lower()), None)
            self._need(old is None or self._file.DeleteLayer(old) == ogr.OGRERR_NONE)
            new = self._made_like(source, table)
            names = [new.GetFIDColumn(), new.GetGeometryColumn()]
            defined = new.GetLayerDefn()
            names += [defined.GetFieldDefn(at).GetName() for at in range(defined.GetFieldCount())]
            columns = ", ".join(_quoted(name) for name in names if name)
            # names cannot be bound; they come from the file's own catalogue and are quoted
            self._run(f"INSERT INTO main.{_quoted(table)} ({columns}) "  # nosec B608  # noqa: S608
                      f"SELECT {columns} FROM {_ALIAS}.{_quoted(source.GetName())}")
            self._need(new.SyncToDisk() == ogr.OGRERR_NONE and new.GetFeatureCount() == source.GetFeatureCount())

    def _made_like(self, source, table):
        """An empty table with the fields and the kind of places of another."""
        options = [f"FID={source.GetFIDColumn() or 'fid'}"]
        if source.GetGeometryColumn():
            options.append(f"GEOMETRY_NAME={source.GetGeometryColumn()}")
        new = self._file.CreateLayer(table, source.GetSpatialRef(), source.GetGeomType(), options)
        self._need(new is not None)
        fields = source.GetLayerDefn()
        for at in range(fields.GetFieldCount()):
            self._need(new.CreateField(fields.GetFieldDefn(at)) == ogr.OGRERR_NONE)
        self._need(new.SyncToDisk() == ogr.OGRERR_NONE)  # else the table is not there before the first row
        return new

    def put_rows(self, put):
        """Have rows put into a table that stays; gives what ``put`` gives."""
        with quietly():
            return put(self._file)

    def measure(self, table):
        """Have the extent of a table told anew."""
        with quietly():
            self._run(f"RECOMPUTE EXTENT ON {table}")

    def add_row(self, table, values):
        """Add a row to a table, if there is such a table; fields that it lacks are left out."""
        with quietly():
            layer = self._file.GetLayerByName(table)
            if layer is None:
                return
            fields = layer.GetLayerDefn()
            row = ogr.Feature(fields)
            for name, value in values.items():
                if fields.GetFieldIndex(name) >= 0:
                    row.SetField(name, value)
            self._need(layer.CreateFeature(row) == ogr.OGRERR_NONE and layer.SyncToDisk() == ogr.OGRERR_NONE)

    def commit(self):
        """Make it last."""
        with quietly():
            self._need(self._file.CommitTransaction() == ogr.OGRERR_NONE)
            self._file = self._made = None

    def undo(self):
        """Leave the file as it was; nothing happens after ``commit``."""
        with quietly():
            if self._file is not None:
                self._file.RollbackTransaction()
                self._file = self._made = None

    def _run(self, statement):
        gdal.ErrorReset()
        self._file.ExecuteSQL(statement)
        self._need(gdal.GetLastErrorType() < gdal.CE_Failure)

    def _need(self, done):
        if not done:
            raise SchoolPathError("file_not_written", file=self._path, error=gdal.GetLastErrorMsg())


def _quoted(name):
    return '"' + _doubled(name, '"') + '"'


def _doubled(text, mark):
    return text.replace(mark, mark * 2)
