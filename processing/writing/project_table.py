# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows into the tables of a School Path project file: the table itself, its columns, its form and its style stay.

A sink of QGIS makes a table anew: with other columns, without the form, and behind the back of the layers that show it.
So the rows of a run are put into the tables that are there, all tables of a run in one transaction.
"""
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry

from ...core.errors import SchoolPathError
from ..reading.metric import is_metric
from ..words.project_table import not_metric
from .table_rows import put_rows


def put_into_table(table, job, context, feedback):
    """What puts the rows of a run into a table of a project file.

    Parameters
    ----------
    table : ProjectTable
    job : object
        ``columns``, ``geometry`` and ``crs``, as ``Outputs.table`` takes them.
    context : QgsProcessingContext
        For coordinate transformation.
    feedback : QgsProcessingFeedback
        Asked for Cancel.

    Returns
    -------
    callable
        Takes the file, a ``gdal.Dataset`` in a transaction; gives what became of the rows (``Told``). It raises
        SchoolPathError where the run was cancelled, or they could not be written.
    """
    carry = _carried(job, table, context, feedback)  # before it is opened for writing: QGIS would wait for seconds

    def put(database):
        return put_rows(database.GetLayerByName(table.plan.name), table, job, carry, feedback)

    return put


def _carried(job, table, context, feedback):
    """Carries a geometry from the CRS of a run into that of its table; None where there is nothing to do."""
    crs = table.crs()
    if not crs.isValid() or not job.crs.isValid() or crs == job.crs:
        return None
    transform = QgsCoordinateTransform(job.crs, crs, context.transformContext())

    def carry(shape):
        try:
            shape.transform(transform)
        except QgsCsException as error:
            raise SchoolPathError("table_crs", source=job.crs.authid(), target=crs.authid()) from error
        return shape

    first = next((wkb for wkb in job.geometry.wkb if wkb is not None), None)
    if first is not None:
        shape = QgsGeometry()
        shape.fromWkb(first)
        centre = carry(shape).boundingBox().center()
        if not is_metric(crs, (centre.x(), centre.y()), context):
            feedback.pushWarning(not_metric(table, crs.authid(), job.crs.authid()))
    return carry
