# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps the results of a run: from memory into a GeoPackage, whole or not at all, and shown from there."""
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer

from ...processing.compat import save_default_style
from .. import results
from . import in_thread, routes_run
from .edits import Refused

translate = QCoreApplication.translate
BESIDE = ("", "-wal", "-shm", "-journal")  # files of a database
_running = set()  # nothing else holds on to a keeping until it ends


class Keeping(QObject):
    """Results that are being kept.

    All tables and their styles are written before any of them is opened for good: QGIS changes how a GeoPackage keeps
    its journal when the last layer of it is closed, and what had it open then finds no database any more. A new file is
    made beside its place and gets its name when it is whole.

    Parameters
    ----------
    project : QgsProject
    path : str
        A file that does not exist, or a GeoPackage to which tables are added; none that is there is written over.
    done : callable
        Called with the sentence that says where they are.
    failed : callable
        Called with a sentence that says why not; nothing is changed then.

    Raises
    ------
    Refused
        There is nothing to be kept, or the file cannot take it.
    """

    def __init__(self, project, path, done, failed):
        super().__init__()
        self._project, self._path, self._done, self._failed = project, Path(path), done, failed
        layers = {output: results.layer_of(project, routes_run.name_of(output)) for output in routes_run.OUTPUTS}
        layers = {output: layer for output, layer in layers.items()
                  if layer is not None and layer.providerType() == "memory"}
        if not layers:
            raise Refused(translate("SchoolPath", "There are no results to keep: press Run first."))
        self._tables = tables_for(self._path, [routes_run.name_of(output) for output in layers])
        self._whole = [(table, layer.featureCount(), layer.crs().isValid())
                       for table, layer in zip(self._tables, layers.values())]
        self._ids = {output: layer.id() for output, layer in layers.items()}
        there = self._path.exists()
        self._target = self._path if there else self._path.with_name(f".{self._path.stem}.part.gpkg")
        if not there:
            remove(self._target)
        self._tasks = [self._writing(layer, table, first=not number and not there)
                       for number, (layer, table) in enumerate(zip(layers.values(), self._tables))]
        self._task = None

    def begin(self):
        """Hand it to QGIS; returns itself."""
        _running.add(self)
        self._write_next()
        return self

    def forget(self):
        """Tell nobody any more; what is begun is finished."""
        self._done = self._failed = None

    def _write_next(self):
        """Write the next table, in a thread of QGIS's own."""
        if self._tasks:
            self._task = self._tasks.pop(0)
            QgsApplication.taskManager().addTask(self._task)
            return
        self._task = in_thread.start(
            translate("SchoolPath", "Keep results"), lambda feedback: need_whole(self._target, self._whole),
            lambda _: self._later(self._style_next, list(self._ids)), self._fail)

    def _writing(self, layer, table, first):
        """The task that writes a layer as it is now, also if it goes meanwhile; the first one makes the file."""
        actions = QgsVectorFileWriter.ActionOnExistingFile
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", table
        options.actionOnExistingFile = actions.CreateOrOverwriteFile if first else actions.CreateOrOverwriteLayer
        task = QgsVectorFileWriterTask(layer, str(self._target), options)
        task.writeComplete.connect(lambda *_: self._later(self._write_next))
        task.errorOccurred.connect(lambda code, text: self._fail(text))
        return task

    def _later(self, act, *given):
        """Go on in the next turn of the loop, so that the window is not held up."""
        QTimer.singleShot(0, lambda: act(*given))

    def _style_next(self, outputs):
        from ...processing.styles import apply

        if not outputs:
            self._finish()
            return
        table = dict(zip(self._ids, self._tables))[outputs[0]]
        layer = QgsVectorLayer(f"{self._target}|layername={table}", table, "ogr")
        apply(layer, outputs[0])
        save_default_style(layer, routes_run.output_titles()[outputs[0]])
        self._later(self._style_next, outputs[1:])

    def _finish(self):
        """Give a new file its name, and show the tables."""
        try:
            if self._target != self._path:
                os.replace(self._target, self._path)
        except OSError as error:
            self._fail(error.strerror or str(error))
            return
        self._show_next(list(zip(self._ids.items(), self._tables)))

    def _show_next(self, left):
        """Show a table instead of the layer in memory, unless another run has taken its place."""
        if left:
            (output, layer_id), table = left[0]
            name = routes_run.name_of(output)
            shown = results.layer_of(self._project, name)
            if shown is not None and shown.id() == layer_id:
                _replace(shown, f"{self._path}|layername={table}", output, name, self._project)
            self._later(self._show_next, left[1:])
            return
        refresh(self._project, self._path)
        _running.discard(self)
        if self._done is not None:
            self._done(told(self._path, self._tables))

    def _fail(self, text):
        if self not in _running:
            return
        _running.discard(self)
        if self._target != self._path:
            remove(self._target)
        else:
            drop(self._path, self._tables)
        if self._failed is not None:
            self._failed(translate("SchoolPath", "The results were not kept: {file} could not be written ({error}). "
                                   "Choose another file or folder.").format(file=self._path, error=text))


def start(project, path, done, failed):
    """Keep the results of the last run; parameters as for :class:`Keeping`, which it returns."""
    return Keeping(project, path, done, failed).begin()


def tables_for(path, names):
    """Names of the tables: those asked for, or all of them with one number where the file has one of them already.

    Raises
    ------
    Refused
        The file cannot take them; says why.
    """
    folder = path.parent
    if not folder.is_dir():
        raise Refused(translate("SchoolPath", "There is no folder {folder}. Choose another place.").format(
            folder=folder))
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise Refused(translate("SchoolPath", "{file} cannot be written: it, or its folder, is read-only. Choose "
                                "another place.").format(file=path))
    taken = _tables_of(path) if path.exists() else set()
    endings = ["", *(f"_{number}" for number in range(2, len(taken) + 3))]
    ending = next(each for each in endings if not taken & {f"{name}{each}" for name in names})
    return [f"{name}{ending}" for name in names]


def _tables_of(path):
    """Names of all tables of a GeoPackage, in lower case."""
    try:
        with closing(_opened(path)) as database:
            database.execute("SELECT count(*) FROM gpkg_contents").fetchone()
            return {name.lower() for name, in database.execute("SELECT name FROM sqlite_master")}
    except sqlite3.Error:
        raise Refused(translate("SchoolPath", "{file} is no GeoPackage, or it is damaged. Choose another file.").format(
            file=path)) from None


def need_whole(path, tables):
    """Refuse what is not whole in a file: name, number of rows and whether it has a coordinate system of each table.

    GDAL writes 0 for a coordinate system that it could not look up at the moment, and says so nowhere.

    Raises
    ------
    QgsProcessingException
        Names the first table that is not as it should be.
    """
    with closing(_opened(path)) as database:
        systems = dict(database.execute("SELECT table_name, srs_id FROM gpkg_geometry_columns"))
        listed = dict(database.execute("SELECT table_name, srs_id FROM gpkg_contents"))
        for table, count, placed in tables:
            quoted = table.replace('"', '""')
            # names of tables cannot be bound; these are our own
            query = f'SELECT count(*) FROM "{quoted}"'  # nosec B608  # noqa: S608
            rows = database.execute(query).fetchone()[0] if table in listed else -1
            known = systems.get(table) == listed.get(table) and (not placed or (systems.get(table) or 0) > 0)
            if rows != count or not known:
                raise QgsProcessingException(translate("SchoolPath", "the table {table} is not whole").format(
                    table=table))


def _opened(path):
    """A database, to be read alone."""
    return sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True)


def remove(path):
    """Remove a database and what SQLite keeps beside it."""
    for ending in BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def drop(path, tables):
    """Take tables out of a database again, those that are there."""
    connection = QgsProviderRegistry.instance().providerMetadata("ogr").createConnection(str(path), {})
    for table in tables:
        with suppress(QgsProviderConnectionException):
            connection.dropVectorTable("", table)


def refresh(project, path):
    """Let layers of a file that was written open it anew."""
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.providerType() == "ogr" and not layer.isEditable() \
                and Path(layer.source().split("|")[0]) == path:
            layer.dataProvider().reloadData()


def told(path, tables):
    """The sentence that says where results are kept."""
    if not tables[0][-1:].isdigit():
        return translate("SchoolPath", "Kept in {file}. It holds homes: personal data.").format(file=path)
    return translate("SchoolPath", "Kept in {file}, which had results already, as {tables}. It holds homes: personal "
                     "data.").format(file=path, tables=", ".join(tables))


def _replace(layer, source, output, name, project):
    """Show a table of a file instead of a layer in memory, at its place in the tree."""
    from ...processing.styles import apply

    stored = QgsVectorLayer(source, layer.name(), "ogr")
    apply(stored, output)
    node = project.layerTreeRoot().findLayer(layer.id())
    project.addMapLayer(stored, False)
    if node is not None:
        node.parent().insertLayer(node.parent().children().index(node), stored)
    results.keep(project, name, stored)
