# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of PostGIS that is written under a name of its own, and gets its name when it is whole."""
import uuid

from qgis.core import (
    QgsDataSourceUri,
    QgsException,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ...core.errors import SchoolPathError

_FAULTS = (QgsProviderConnectionException, QgsException)  # which of them depends on the version of QGIS
_LONGEST = 63  # letters of a name in PostgreSQL


class ServerTable:
    """A table that is being made on a server.

    Parameters
    ----------
    text : str
        The destination, ``postgres:`` and how QGIS names the table.
    """

    def __init__(self, text):
        head, _, rest = text.partition(":")
        self._uri = QgsDataSourceUri(rest.lstrip("/"))
        self._schema, self._table = self._uri.schema(), self._uri.table()
        mark = f"_part_{uuid.uuid4().hex[:8]}"
        self._made = self._table[:_LONGEST - len(mark)] + mark
        self._elsewhere = QgsDataSourceUri(self._uri)
        self._elsewhere.setTable(self._made)
        self.text = f"{head}:{self._elsewhere.uri(False)}"
        self._placed = False

    def give(self, written, rows):
        """Check the rows; where the table will be, as the result of the algorithm."""
        layer = QgsVectorLayer(self._elsewhere.uri(False), self._made, "postgres")
        if not layer.isValid() or layer.dataProvider().featureCount() != rows:
            raise SchoolPathError("output_not_whole", file=self._named())
        return written.replace(self._made, self._table)

    def place(self):
        """Give the table its name, in the place of the one that has it: both or neither."""
        schema = f"{_quoted(self._schema)}." if self._schema else ""
        try:
            self._connection().executeSql(
                f"BEGIN; DROP TABLE IF EXISTS {schema}{_quoted(self._table)}; "
                f"ALTER TABLE {schema}{_quoted(self._made)} RENAME TO {_quoted(self._table)}; COMMIT")
        except _FAULTS as error:
            raise SchoolPathError("file_not_written", file=self._named(), error=str(error)) from error
        self._placed = True

    def remove(self):
        """Remove what a run that failed has made."""
        if self._placed:
            return
        connection = self._connection()
        try:
            connection.dropVectorTable(self._schema, self._made)
        except _FAULTS:
            return  # it was never made

    def _connection(self):
        return QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(
            self._uri.connectionInfo(False), {})

    def _named(self):
        return f"{self._schema}.{self._table}".lstrip(".")


def _quoted(name):
    return '"' + name.replace('"', '""') + '"'
