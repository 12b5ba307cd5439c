"""Takes back what a failed run has written."""
import re
from pathlib import Path

from osgeo import ogr
from qgis.core import QgsProviderRegistry

_DATABASE = re.compile(r"dbname='([^']*)'")
# files that stand beside a file of the kind
_COMPANIONS = {".gpkg": ("-wal", "-shm", "-journal"), ".shp": (".dbf", ".shx", ".prj", ".cpg", ".qix", ".qmd")}


def file_of(destination):
    """The database file that a destination names (``ogr:dbname='town.gpkg' table="routes"``); ``""`` where none."""
    match = _DATABASE.search(destination) if destination.startswith("ogr:") else None
    return match.group(1) if match else ""


class Written:
    """Remembers what a run has opened for writing."""

    def __init__(self):
        self._opened = []

    @staticmethod
    def database_of(destination):
        """Whether a destination is a table to be put into a database file that is there already."""
        file = file_of(destination)
        return bool(file) and Path(file).exists()

    def add(self, destination, existed):
        """Remember a destination as the sink gave it; ``existed``: other tables of its file are not ours."""
        self._opened.append((destination, existed))

    def remove(self):
        """Remove the files, or from files that were there before the tables."""
        for destination, existed in self._opened:
            parts = QgsProviderRegistry.instance().decodeUri("ogr", destination)
            path = Path(parts.get("path") or destination)
            if not path.is_file():  # a layer in memory
                continue
            if existed:
                _drop_table(path, parts.get("layerName") or "")
            else:
                _remove_file(path)


def _drop_table(path, table):
    database = ogr.Open(str(path), 1)
    if database is None:
        return
    for index in range(database.GetLayerCount()):
        if database.GetLayer(index).GetName() == table:
            database.DeleteLayer(index)
            break


def _remove_file(path):
    path.unlink()
    for companion in _COMPANIONS.get(path.suffix.lower(), ()):
        other = Path(str(path) + companion) if companion.startswith("-") else path.with_suffix(companion)
        other.unlink(missing_ok=True)
