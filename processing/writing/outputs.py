# SPDX-License-Identifier: GPL-2.0-or-later
"""Outputs of a run: collected first, then made beside their places, checked, and put there all together."""
from pathlib import Path
from typing import NamedTuple

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
)

from ...core.errors import SchoolPathError
from .. import compat
from ..words.project_table import tell_rows
from . import whole
from .cells import SPREADSHEETS, harmless_column
from .destinations import destination_of, text_of
from .making import Making
from .project_table import put_into_table
from .refusals import CUTS_TEXTS

BATCH = 2000


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
        self._sink = None  # nothing else refers to it: a local of a function that failed would keep its file open

    def wanted(self, name):
        """Whether an output was asked for; one that was not need not be computed."""
        return bool(text_of(self._parameters.get(name)))

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
        def make(path):
            data = text.encode("utf-8")
            Path(path).write_bytes(data)
            if Path(path).stat().st_size != len(data):
                raise SchoolPathError("output_not_whole", file=text_of(self._parameters.get(name)))

        self.file(name, make)

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
            The user cancelled, or something could not be written; what was there before is as it was.
        """
        if self._feedback.isCanceled():
            raise SchoolPathError("cancelled")
        tables = self._algorithm.project_tables(self._parameters, self._context)
        with Making() as making:
            results = {job.name: self._make(job, making, tables.get(job.name)) for job in self._jobs}
            if self._feedback.isCanceled():
                raise SchoolPathError("cancelled")
            for told in making.place(record):
                tell_rows(told, self._feedback)
        for job in self._jobs:
            self._show_later(job, results[job.name], tables.get(job.name))
        return results

    def _make(self, job, making, table):
        """Make one output beside its place; where it will be."""
        if isinstance(job, _File):
            return self._write_file(job, making)
        if table is None:
            return self._write_table(job, making)
        making.rows(job.name, table, put_into_table(table, job, self._context, self._feedback))
        return table.source

    def _write_file(self, job, making):
        path = self._algorithm.parameterAsFileOutput(self._parameters, job.name, self._context)
        made = making.file(path)
        try:
            job.make(str(made))
        except OSError as error:
            raise SchoolPathError("file_not_written", file=path, error=error.strerror or str(error)) from error
        whole.need_file(made, path)
        return path

    def _write_table(self, job, making):
        destination = destination_of(self._parameters.get(job.name), self._context)
        columns = job.columns
        if destination.ending in CUTS_TEXTS and any(column.name == "provenance" for column in columns):
            raise SchoolPathError("output_cuts", output=job.name, ending=destination.ending)
        if destination.ending in SPREADSHEETS:
            columns = [harmless_column(column) for column in columns]
        made = making.table(job.name, destination, len(job.geometry.wkb))
        written = self._fill(job, columns, made, destination)
        return made.give(written)

    def _fill(self, job, columns, made, destination):
        """Write the rows to where they are made, and close; gives what the sink calls its place."""
        fields = QgsFields()
        for column in columns:
            fields.append(compat.field(column.name, column.kind))
        try:
            self._sink, written = self._algorithm.parameterAsSink(
                {**self._parameters, job.name: self._value(job.name, made)}, job.name, self._context, fields,
                job.geometry.kind, job.crs)
        except QgsProcessingException as error:
            raise SchoolPathError("file_not_written", file=destination.text, error=str(error)) from error
        if self._sink is None:
            raise QgsProcessingException(self._algorithm.invalidSinkError(self._parameters, job.name))
        try:
            self._add_rows(fields, columns, job)
        finally:
            self._sink = None  # closes the file, so that it can be read, moved or removed
        return written

    def _value(self, name, made):
        """The value of the output parameter that leads to where the rows are made."""
        value = self._parameters.get(name)
        if not made.text:
            return value
        if not isinstance(value, QgsProcessingOutputLayerDefinition):
            return made.text
        elsewhere = QgsProcessingOutputLayerDefinition(value)
        elsewhere.sink = QgsProperty.fromValue(made.text)
        elsewhere.destinationProject = None  # the layer is loaded from where it will stand
        return elsewhere

    def _show_later(self, job, destination, table):
        """Have an output styled; have a layer that was made elsewhere loaded from its place, as its sink would have."""
        value = self._parameters.get(job.name)
        if table is not None:
            self._algorithm.show_later(job.name, table, value)
            return
        if isinstance(job, _Table) and isinstance(value, QgsProcessingOutputLayerDefinition) and \
                value.destinationProject is not None and not self._context.willLoadLayerOnCompletion(destination):
            title = value.destinationName or self._algorithm.parameterDefinition(job.name).description()
            self._context.addLayerToLoadOnCompletion(destination, QgsProcessingContext.LayerDetails(
                title, value.destinationProject, job.name, QgsProcessingUtils.LayerHint.Vector))
        self._algorithm.style_later(self._context, job.name, destination)

    def _add_rows(self, fields, columns, job):
        rows = zip(*(column.values for column in columns))
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
                self._add(batch, job.name)
                batch = []
        self._add(batch, job.name)
        if not self._sink.flushBuffer():
            raise QgsProcessingException(self._algorithm.writeFeatureError(self._sink, self._parameters, job.name))

    def _add(self, batch, name):
        if self._feedback.isCanceled():
            raise SchoolPathError("cancelled")
        if batch and not self._sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(self._algorithm.writeFeatureError(self._sink, self._parameters, name))
