# SPDX-License-Identifier: GPL-2.0-or-later
"""The outputs of one run while they are made: where each is written first, and how all of them get to their places."""
import os
import shutil
from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsDataSourceUri, QgsProcessingException

from ...core.errors import SchoolPathError
from . import run_log, whole
from .destinations import is_sqlite, place_of
from .server import ServerTable
from .staging import Folder, Move
from .transfer import Transfer

_FULL = 1024 * 1024  # bytes; less is left on a disk that is full


class _Room(NamedTuple):
    """A folder in which one file is made, with what belongs to it."""

    folder: Path
    file: Path
    target: Path
    tables: list
    outputs: list
    rows: list


class MadeTable:
    """A table that is being made.

    Parameters
    ----------
    destination : Destination
    rows : int
        How many it is to have.
    text : str
        Where the sink is to write; ``""`` where the destination itself is.
    room : _Room, optional
        Where its file is made.
    server : ServerTable, optional
        The table of a server.
    """

    def __init__(self, destination, rows, text="", room=None, server=None):
        self.text, self._destination, self._rows, self._room, self._server = text, destination, rows, room, server

    @property
    def file(self):
        """The file in which it is made; ``""`` where the destination itself is."""
        return "" if self._room is None else str(self._room.file)

    def give(self, written):
        """Check what was written; where it will be, as the result of the algorithm.

        Parameters
        ----------
        written : str
            What the sink calls its place.
        """
        found = self._destination
        if self._server is not None:
            return self._server.give(written, self._rows)
        if self._room is None:
            return written
        path, bar, rest = written.partition("|")
        file = self._room.folder / Path(path).name
        whole.need_table(file, found.layer, self._rows, found.path)
        return str(Path(found.path).with_name(file.name)) + bar + rest if file.name != Path(found.path).name else \
            found.path + bar + rest


class Making:
    """Keeps the outputs of a run apart from their places until all are whole (a context manager)."""

    def __init__(self):
        self._folders, self._rooms, self._servers = {}, {}, []

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        full = self._full() if isinstance(error, (SchoolPathError, QgsProcessingException, OSError)) and \
            getattr(error, "code", "") != "cancelled" else None
        for server in self._servers:
            server.remove()
        for folder in self._folders.values():
            folder.remove()
        if full is not None:
            raise SchoolPathError("disk_full", file=full) from error

    def file(self, path):
        """Where a file is made.

        Parameters
        ----------
        path : str
            Its place.

        Returns
        -------
        Path
        """
        if _is_special(path):
            return Path(path)
        return self._room(path, Path(path).name).file

    def table(self, output, destination, rows):
        """Where a layer is made.

        Parameters
        ----------
        output : str
            Name of the output.
        destination : Destination
        rows : int
            How many rows it is to have.

        Returns
        -------
        MadeTable
        """
        if destination.appends:
            return MadeTable(destination, rows)
        if destination.server and destination.server[0] == "postgres":
            server = ServerTable(destination.text)
            self._servers.append(server)
            return MadeTable(destination, rows, server.text, server=server)
        if not destination.path or _is_special(destination.path) or _is_other_database(destination):
            return MadeTable(destination, rows)
        room = self._room(destination.path, Path(destination.path).name)
        room.tables.append(destination.layer)
        room.outputs.append(output)
        if not destination.table:
            return MadeTable(destination, rows, str(room.file), room)
        uri = QgsDataSourceUri()
        uri.setDatabase(str(room.file))
        uri.setDataSource("", destination.table, destination.geometry)
        return MadeTable(destination, rows, f"ogr:{uri.uri(False)}", room)

    def rows(self, output, table, put):
        """Have rows put into a table of a project file, which stays.

        Parameters
        ----------
        output : str
            Name of the output.
        table : ProjectTable
        put : callable
            Puts the rows into the file, a ``gdal.Dataset`` in a transaction, and gives what became of them.
        """
        room = self._room(table.path, Path(table.path).name)
        room.rows.append((table, put))
        room.outputs.append(output)

    def _room(self, path, name):
        """The room of a file; the tables of one file share theirs."""
        place = place_of(path)
        if place not in self._rooms:
            target = Path(os.path.realpath(path))
            folder = self._folder(target).room()
            self._rooms[place] = _Room(folder, folder / name, target, [], [], [])
        return self._rooms[place]

    def _folder(self, target):
        beside = target.parent
        if beside not in self._folders:
            try:
                self._folders[beside] = Folder(beside)
            except OSError as error:
                raise SchoolPathError("file_not_written", file=str(target),
                                      error=error.strerror or str(error)) from error
        return self._folders[beside]

    def place(self, record):
        """Put everything where it belongs: all of it, or nothing.

        Parameters
        ----------
        record : Run or None
            The run; leaves its row in project files that are written into.

        Returns
        -------
        list of Told
            What became of the rows of tables of project files.
        """
        transfers, moves, told = [], [], []
        try:
            for room in self._rooms.values():
                if room.rows or (room.tables and room.target.suffix.lower() == ".gpkg" and is_sqlite(room.target)):
                    transfers.append(Transfer(str(room.target)))
                    told += _transfer(transfers[-1], room, record)
                else:
                    whole.keep_on_disk(room.folder, str(room.target))
                    moves.append(Move(room.folder, room.file.name, room.target, self._folder(room.target).room()))
            for move in moves:
                move.do()
            for server in self._servers:
                server.place()
            for transfer in transfers:
                transfer.commit()
        except BaseException:
            for doing in (*transfers, *reversed(moves)):
                doing.undo()
            raise
        return told

    def _full(self):
        """The first file whose disk is full; None where none is."""
        for room in self._rooms.values():
            if shutil.disk_usage(room.target.parent).free < _FULL:
                return str(room.target)
        return None


def _transfer(transfer, room, record):
    """Put tables and rows into the database that is there, and tell of the run; what became of the rows."""
    transfer.begin(str(room.file) if room.tables else "")
    for table in room.tables:
        transfer.put(table)
    told = [transfer.put_rows(put) for _, put in room.rows]
    for table, _ in room.rows:
        if table.plan.geometry != "none":  # else it would still hold the places that have gone
            transfer.measure(table.plan.name)
    if record is not None and run_log.TABLE not in (table.lower() for table in room.tables):
        transfer.add_row(run_log.TABLE, run_log.row_of(record, room.outputs))
    return told


def _is_special(path):
    """Whether a path is no file that could be replaced: a device, a pipe."""
    return os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)


def _is_other_database(destination):
    """Whether a table goes into a database that is there and is no GeoPackage."""
    return bool(destination.table) and os.path.exists(destination.path) and not destination.is_database
