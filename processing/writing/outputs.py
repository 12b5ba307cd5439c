"""Outputs of a run: collected first, written last, and removed again if writing fails."""
import re
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
)

from ...core.errors import SchoolPathError
from .. import compat
from ..words.project_table import tell_rows
from .project_table import put_into_tables
from .removal import Written, file_of
from .run_log import log_run

BATCH = 2000
_PROVIDER = re.compile(r"[a-z]{3,}:")  # a table in a database, not a file


class _Table(NamedTuple):
    name: str
    columns: list
    geometry: object
    crs: object


class _File(NamedTuple):
    name: str
    make: object


class Outputs:
    """Collects what an algorithm gives, then opens and writes one output after another.

    Parameters
    ----------
    algorithm : SchoolPathAlgorithm
        The algorithm.
    parameters : dict
        Its parameter values.
    context : QgsProcessingContext
        Where layers go.
    feedback : QgsProcessingFeedback
        Asked for Cancel.
    """

    def __init__(self, algorithm, parameters, context, feedback):
        self._algorithm, self._parameters = algorithm, parameters
        self._context, self._feedback = context, feedback
        self._jobs = []

    def wanted(self, name):
        """Whether an output was asked for; one that was not need not be computed."""
        return bool(_destination(self._parameters.get(name)))

    def table(self, name, columns, geometry, crs):
        """Add a layer.

        Parameters
        ----------
        name : str
            Name of the output parameter.
        columns : list of Column
            Its fields.
        geometry : Geometry
            Its places.
        crs : QgsCoordinateReferenceSystem
            CRS of the places.
        """
        if self.wanted(name):
            self._jobs.append(_Table(name, columns, geometry, crs))

    def text(self, name, text):
        """Add a text file (HTML, JSON)."""
        self.file(name, lambda path: Path(path).write_text(text, encoding="utf-8"))

    def file(self, name, make):
        """Add any other file; ``make`` writes it to the path it is given."""
        if self.wanted(name):
            self._jobs.append(_File(name, make))

    def write(self, record=None):
        """Write everything that was added.

        Parameters
        ----------
        record : Run, optional
            The run; leaves its row in project files that are written into.

        Returns
        -------
        dict of str to str
            Output name -> where it is: the result of the algorithm.

        Raises
        ------
        SchoolPathError
            The user cancelled; nothing is left behind.
        QgsProcessingException
            Something could not be written; nothing is left behind.
        """
        if self._feedback.isCanceled():
            raise SchoolPathError("cancelled")
        results, written = {}, Written()
        tables = self._algorithm.project_tables(self._parameters, self._context)
        try:
            for job in self._jobs:
                if job.name not in tables:
                    write = self._write_table if isinstance(job, _Table) else self._write_file
                    results[job.name] = write(job, written)
            self._put_into_project(tables, results)  # last, since it cannot be taken back
        except BaseException:
            written.remove()
            raise
        for name, destination in results.items():
            if name not in tables:
                self._algorithm.style_later(self._context, name, destination)
        if record is not None:
            log_run(record, results)
        return results

    def _put_into_project(self, tables, results):
        """Put rows into tables of a project file that is there; all of them, or none."""
        jobs = [(tables[job.name], job) for job in self._jobs if job.name in tables]
        for told in put_into_tables(jobs, self._context, self._feedback) if jobs else ():
            tell_rows(told, self._feedback)
        for table, job in jobs:
            results[job.name] = table.source
            self._algorithm.show_later(job.name, table, self._parameters.get(job.name))

    def _write_file(self, job, written):
        path = self._algorithm.parameterAsFileOutput(self._parameters, job.name, self._context)
        written.add(path, existed=False)
        try:
            job.make(path)
        except OSError as error:
            raise SchoolPathError("file_not_written", file=path, error=error.strerror or str(error)) from error
        return path

    def _write_table(self, job, written):
        fields = QgsFields()
        for column in job.columns:
            fields.append(compat.field(column.name, column.kind))
        existed = written.database_of(_destination(self._parameters.get(job.name)))
        try:
            sink, destination = self._algorithm.parameterAsSink(
                self._parameters, job.name, self._context, fields, job.geometry.kind, job.crs)
        except QgsProcessingException as error:
            raise SchoolPathError("file_not_written", file=_destination(self._parameters.get(job.name)),
                                  error=str(error)) from error
        if sink is None:
            raise QgsProcessingException(self._algorithm.invalidSinkError(self._parameters, job.name))
        written.add(destination, existed)
        try:
            self._fill(sink, fields, job)
        finally:
            del sink  # closes the file, so that it can be read or removed
        return destination

    def _fill(self, sink, fields, job):
        rows = zip(*(column.values for column in job.columns))
        batch = []
        for wkb, attributes in zip(job.geometry.wkb, rows):
            feature = QgsFeature(fields)
            feature.setAttributes(list(attributes))
            if wkb is not None:
                geometry = QgsGeometry()
                geometry.fromWkb(wkb)
                feature.setGeometry(geometry)
            batch.append(feature)
            if len(batch) == BATCH:
                self._add(sink, batch, job.name)
                batch = []
        self._add(sink, batch, job.name)
        if not sink.flushBuffer():
            raise QgsProcessingException(self._algorithm.writeFeatureError(sink, self._parameters, job.name))

    def _add(self, sink, batch, name):
        if self._feedback.isCanceled():
            raise SchoolPathError("cancelled")
        if batch and not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(self._algorithm.writeFeatureError(sink, self._parameters, name))


def missing_folder(value):
    """The file of an output whose folder is not there, and that folder; ``None`` where nothing is amiss.

    Parameters
    ----------
    value : object
        Value of an output parameter.
    """
    text = _destination(value)
    path = file_of(text) or text
    if not Path(path).suffix or _PROVIDER.match(path) or Path(path).parent.is_dir():
        return None
    return path, str(Path(path).parent)


def _destination(value):
    """The text of an output parameter's value; ``""`` where the output is not asked for."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return "" if value is None else str(value)
