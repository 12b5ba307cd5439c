# SPDX-License-Identifier: GPL-2.0-or-later
"""Where outputs are to go: the text of an output parameter as a file, a table in a file, or neither."""
import os
import re
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
)

from ..quiet import quietly

_PROVIDER = re.compile(r"(\w{3,}?):(.*)", re.DOTALL)  # as QGIS tells one from a path: C:\town is none
_CALLED = {"postgis": "postgres"}  # what QGIS calls a provider in destinations
SQLITE = b"SQLite format 3\x00"
# what stands beside a file of the kind, and belongs to it
COMPANIONS = {
    ".shp": (".dbf", ".shx", ".prj", ".cpg", ".qix", ".qmd", ".sbn", ".sbx"),
    ".tab": (".dat", ".map", ".id", ".ind"), ".mif": (".mid",)}
_SERVER = ("host", "port", "service", "dbname", "schema", "layerName", "table")
_OF_SPATIALITE = ("geometry_columns", "spatial_ref_sys", "sqlite_", "views_geometry", "virts_geometry", "spatialite_",
                  "sql_statements", "idx_", "spatialindex", "elementarygeometries", "knn", "data_licenses")
_OF_SQLITE = ("gpkg_", "rtree_", "sqlite_", "ogr_", "idx_")


@dataclass(frozen=True)
class Destination:
    """Where an output is to go.

    Attributes
    ----------
    text : str
        As the parameter says it; ``""`` = the output is not asked for.
    path : str
        File; ``""`` where there is none (memory, a server).
    table : str
        Table in the file that is named; ``""`` where the file is named alone, and is the output's own.
    geometry : str
        Column of the places that the text names for the table.
    appends : bool
        Whether rows are to be added to a layer that is there.
    server : tuple
        What names a table on a server; empty where there is none.
    """

    text: str
    path: str = ""
    table: str = ""
    geometry: str = ""
    appends: bool = False
    server: tuple = ()

    @property
    def ending(self):
        """Ending of the file in lower case, with its point."""
        return Path(self.path).suffix.lower() if self.path else ""

    @property
    def layer(self):
        """Name of the table that is written: QGIS calls it by the file where no other name is given."""
        return self.table or Path(self.path).stem

    @property
    def is_database(self):
        """Whether the file is a GeoPackage, which has room for other tables."""
        return self.ending == ".gpkg"


def text_of(value, context=None):
    """The text of an output parameter's value; ``""`` where the output is not asked for."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue() if context is None else value.valueAsString(context.expressionContext(), "")[0]
    return "" if value is None else str(value)


def destination_of(value, context=None, is_table=True):
    """Where the value of an output parameter leads.

    Parameters
    ----------
    value : object
        Text, ``QgsProperty`` or ``QgsProcessingOutputLayerDefinition``.
    context : QgsProcessingContext, optional
        For values that are expressions.
    is_table : bool
        Whether the output is a layer; else it is a file of any kind.

    Returns
    -------
    Destination
    """
    text = text_of(value, context)
    appends = isinstance(value, QgsProcessingOutputLayerDefinition) and value.useRemapping()
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT:
        return Destination(text, appends=appends)
    provider, rest = _provider(text) if is_table else ("", text)
    if provider == "ogr":
        uri = QgsDataSourceUri(rest)  # takes every way of quoting, as QGIS does when it writes
        if not uri.database():  # a file alone
            return Destination(text, rest, appends=appends)
        return Destination(text, uri.database(), uri.table(), uri.geometryColumn(), appends)
    if provider or text.startswith("/vsi"):
        parts = QgsProviderRegistry.instance().decodeUri(provider, rest.lstrip("/")) if provider else {}
        return Destination(text, appends=appends, server=server_of(provider, parts))
    if is_table and not appends and not Path(text).suffix:
        return Destination(text, f"{text}.{QgsProcessingUtils.defaultVectorExtension()}")
    return Destination(text, text, appends=appends)


def _provider(text):
    """Provider that a destination names and what it is told; ``""`` and the text where it is a path."""
    match = _PROVIDER.fullmatch(text)
    return (_CALLED.get(match[1].lower(), match[1].lower()), match[2]) if match else ("", text)


def server_of(provider, parts):
    """What names a table on a server, so that it can be compared; empty where nothing does.

    Parameters
    ----------
    provider : str
    parts : dict
        As ``QgsProviderRegistry.decodeUri`` gives them.
    """
    named = {key: str(parts.get(key) or "").lower() for key in _SERVER}
    if not any(named.values()):
        return ()
    if provider == "postgres":  # what its users leave out
        named = {**named, "port": named["port"] or "5432", "schema": named["schema"] or "public"}
    return provider, *named.values()


def place_of(path):
    """Something that is equal for two paths of one file: relative or not, through links, in any case of letters."""
    whole = os.path.realpath(path)
    try:
        found = os.stat(whole)
        return found.st_dev, found.st_ino
    except (OSError, ValueError):
        folder, name = os.path.split(whole)
    try:
        found = os.stat(folder)
        # a file that is not there yet: two names that differ by case may become one file
        return found.st_dev, found.st_ino, name.casefold()
    except (OSError, ValueError):
        return (os.path.normcase(whole).casefold(),)


def places_of(path):
    """The places of a file and of what belongs to it."""
    path = Path(path)
    ending = path.suffix.lower()
    parts = next(((main, *others) for main, others in COMPANIONS.items() if ending in (main, *others)), ())
    return {place_of(path), *(place_of(path.with_suffix(part)) for part in parts if part != ending)}


def is_sqlite(path):
    """Whether a file is a database of SQLite, as every GeoPackage is."""
    try:
        with open(path, "rb") as file:
            return file.read(len(SQLITE)) == SQLITE
    except (OSError, ValueError):
        return False


def layers_in(path):
    """Names of the layers of a file, such as the sheets of a workbook; empty where it cannot be read."""
    options = ["LIST_ALL_TABLES=YES"] if is_sqlite(path) else []  # also those without places
    with quietly():
        file = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY, open_options=options)
        names = [] if file is None else [file.GetLayer(at).GetName() for at in range(file.GetLayerCount())]
    return [name for name in names if not name.lower().startswith(_OF_SPATIALITE)]


def tables_in(path, kind="table"):
    """Names of the tables, or the views, of a GeoPackage file that are a user's; empty where it is none."""
    if not is_sqlite(path):
        return []
    with quietly():
        file = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
        rows = file and file.ExecuteSQL("SELECT name, type FROM sqlite_master ORDER BY rowid")
        names = [row.GetField(0) for row in rows if row.GetField(1) == kind] if rows else []
        if rows:
            file.ReleaseResultSet(rows)
    return [name for name in names if not name.lower().startswith(_OF_SQLITE)]
