# SPDX-License-Identifier: GPL-2.0-or-later
"""Outputs are made in a folder beside their place, and moved there when all are whole.

Whatever stops a run before that (a fault, Cancel, a full disk, a killed process) leaves the user's files as they were.
"""
import errno
import os
import shutil
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path

from ...core.errors import SchoolPathError
from .destinations import COMPANIONS
from .whole import keep_on_disk

try:
    import fcntl
except ImportError:  # Windows, where a file that is open cannot be removed
    fcntl = None

BEGINNING = ".schoolpath-"
_SIGN = "in-use"
_BESIDE_DATABASE = ("-wal", "-shm", "-journal")


class Folder:
    """A folder beside the outputs, for the time of writing.

    Parameters
    ----------
    beside : Path
        Folder in which the outputs are to stand.
    """

    def __init__(self, beside):
        _sweep(beside)
        self.path = Path(tempfile.mkdtemp(prefix=BEGINNING, dir=beside))
        self._sign = open(self.path / _SIGN, "wb")  # noqa: SIM115 - open as long as the folder is in use
        if fcntl is not None:
            with suppress(OSError):  # some network drives know no locks
                fcntl.flock(self._sign, fcntl.LOCK_EX | fcntl.LOCK_NB)
        self._rooms = 0

    def room(self):
        """An empty folder in it, for one output and what belongs to it."""
        self._rooms += 1
        room = self.path / str(self._rooms)
        room.mkdir()
        return room

    def remove(self):
        """Remove it and what is left in it."""
        self._sign.close()
        shutil.rmtree(self.path, ignore_errors=True)


def _sweep(beside):
    """Remove what a run that was killed has left in a folder."""
    for folder in beside.glob(f"{BEGINNING}*"):
        if folder.is_dir() and not _in_use(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _in_use(folder):
    """Whether a run still writes there; so too where nobody can say."""
    sign = folder / _SIGN
    try:
        if fcntl is None:
            sign.unlink()
            return False
        with open(sign, "rb+") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return False
    except OSError:
        return True


@contextmanager
def made_beside(path):
    """A place beside a file where it is made, and from which it is moved there when nothing went wrong.

    Parameters
    ----------
    path : path_like
        File to be written.

    Yields
    ------
    Path
        Where it is made.

    Raises
    ------
    SchoolPathError
        It cannot be written.
    """
    target = Path(os.path.realpath(path))
    try:
        folder = Folder(target.parent)
    except OSError as error:
        raise SchoolPathError("file_not_written", file=str(path), error=error.strerror or str(error)) from error
    try:
        made = folder.room() / Path(path).name
        try:
            yield made
        except OSError as error:
            raise SchoolPathError("file_not_written", file=str(path), error=error.strerror or str(error)) from error
        keep_on_disk(made.parent, str(path))
        Move(made.parent, made.name, target, folder.room()).do()
    finally:
        folder.remove()


class Move:
    """What was made in a room, moved to its place; it can be taken back until it is settled.

    Parameters
    ----------
    room : Path
        Folder that holds the files of one output.
    name : str
        Its main file there.
    target : Path
        Place of its main file; the others get the same folder.
    spare : Path
        Empty folder, on the same disk, for what stood there before.
    """

    def __init__(self, room, name, target, spare):
        self._room, self._stem, self._target, self._spare = room, Path(name).stem, target, spare
        self._before, self._new = [], []

    def do(self):
        """Put the files in place.

        Raises
        ------
        SchoolPathError
            One cannot be replaced; everything stands as it did.
        """
        made = {path: self._target.with_name(self._named(path)) for path in self._room.iterdir()}
        try:
            for name in self._leftovers({target.name for target in made.values()}):
                self._put_aside(self._target.parent / name)
            for path in sorted(made, key=lambda path: made[path] == self._target):  # the main file last
                self._replace(path, made[path])
        except OSError as error:
            self.undo()
            held = isinstance(error, PermissionError)  # on Windows, where a program has it open
            raise SchoolPathError("output_in_use" if held else "file_not_written", file=str(self._target),
                                  error=error.strerror or str(error)) from error

    def _named(self, path):
        """Name of a file at its place: where a link leads to it, that is another one."""
        rest = path.name[len(self._stem):]
        return self._target.stem + rest if path.name.startswith(self._stem) else path.name

    def _leftovers(self, made):
        """Names of files that belong to the output of a former run, and to none of this one."""
        target = self._target
        names = [target.with_suffix(ending).name for ending in COMPANIONS.get(target.suffix.lower(), ())]
        names += [target.name + ending for ending in _BESIDE_DATABASE]
        return [name for name in names if name not in made and (target.parent / name).exists()]

    def _put_aside(self, path):
        kept = self._spare / path.name
        os.replace(path, kept)
        self._before.append((path, kept))

    def _replace(self, path, target):
        if target.is_dir():
            if not path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            self._put_aside(target)
        elif target.exists():
            kept = self._spare / target.name
            shutil.copymode(target, path)
            try:
                os.link(target, kept)
            except OSError:  # a disk without links
                shutil.copy2(target, kept)
            self._take(path, target)
            self._before.append((target, kept))
            return
        self._take(path, target)
        self._new.append(target)

    def _take(self, path, target):
        try:
            os.replace(path, target)
        except PermissionError:  # Windows moves no file that is open, and QGIS may not have let go of it yet
            if path.is_dir():
                raise
            copy = self._spare / f"copy-{path.name}"
            shutil.copy2(path, copy)
            os.replace(copy, target)

    def undo(self):
        """Put back what stood there."""
        for path in self._new:
            with suppress(OSError):
                shutil.rmtree(path) if path.is_dir() else path.unlink()
        for path, kept in reversed(self._before):
            os.replace(kept, path)
        self._before, self._new = [], []
