"""Rows into the tables of a School Path project file: the table itself, its columns, its form and its style stay.

A sink of QGIS makes a table anew: with other columns, without the form, and behind the back of the layers that show it.
So the rows of a run are put into the tables that are there, all tables of a run in one transaction.
"""
from osgeo import gdal
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry

from ...core.errors import SchoolPathError
from ..reading.metric import is_metric
from ..words.project_table import not_metric
from .table_rows import put_rows


def put_into_tables(jobs, context, feedback):
    """Put the rows of a run into the tables of project files: all of them, or none.

    Parameters
    ----------
    jobs : list of (ProjectTable, object)
        The second has ``columns``, ``geometry`` and ``crs``, as ``Outputs.table`` takes them.
    context : QgsProcessingContext
        For coordinate transformation.
    feedback : QgsProcessingFeedback
        Asked for Cancel.

    Returns
    -------
    list of Told
        What became of the rows of each table.

    Raises
    ------
    SchoolPathError
        Cancelled, or it could not be written; the tables are as they were.
    """
    # before the first of them is opened for writing: QGIS would wait for seconds until it may look into the file
    carries = [_carried(job, table, context, feedback) for table, job in jobs]
    databases, told = {}, []
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # what goes wrong is told by the error that is raised
    try:
        for path in dict.fromkeys(table.path for table, _ in jobs):
            databases[path] = _opened(path)
        for (table, job), carry in zip(jobs, carries):
            told.append(put_rows(databases[table.path].GetLayerByName(table.plan.name), table, job, carry, feedback))
        for path, database in databases.items():
            _done(database.CommitTransaction(), path)
        for table, _ in jobs:
            if table.plan.geometry != "none":  # else it would still hold the places that have gone
                databases[table.path].ExecuteSQL(" ".join(("RECOMPUTE EXTENT ON", table.plan.name)))
    except BaseException as error:
        for database in databases.values():
            database.RollbackTransaction()
        if isinstance(error, RuntimeError):  # where somebody switched GDAL's exceptions on
            raise SchoolPathError("file_not_written", file=", ".join(databases), error=str(error)) from error
        raise
    finally:
        databases.clear()  # closes them
        gdal.PopErrorHandler()
    return told


def _opened(path):
    try:
        database = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
    except RuntimeError as error:
        raise SchoolPathError("file_not_written", file=path, error=str(error)) from error
    if database is None:
        raise SchoolPathError("file_not_written", file=path, error=gdal.GetLastErrorMsg())
    _done(database.StartTransaction(), path)
    return database


def _done(code, path):
    if code:
        raise SchoolPathError("file_not_written", file=path, error=gdal.GetLastErrorMsg())


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
