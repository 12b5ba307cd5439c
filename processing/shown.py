"""Layers of the QGIS project that show a table into which a run has written."""
from qgis.core import QgsProcessingContext, QgsProcessingOutputLayerDefinition
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal

from ..core.project import in_language
from .language import user_language
from .writing.project_table import shown_by


def show_tables(written, context):
    """Have layers read their table again; have one loaded where none shows it and one was asked for.

    Parameters
    ----------
    written : list of (str, ProjectTable, object)
        Output, table, and the value of the output parameter.
    context : QgsProcessingContext
        Of the run.
    """
    project = context.project()
    if not written or project is None:
        return
    if QThread.currentThread() is not QCoreApplication.instance().thread():  # a step of a model
        for output, table, value in written:
            _load(output, table, value, context)
        _Messenger(project, [table for _, table, _ in written])
        return
    for output, table, value in written:
        layers = shown_by(project, table)
        for layer in layers:
            read_again(layer)
        if not layers:
            _load(output, table, value, context)


def read_again(layer):
    """Have a layer show what its table holds now: columns, extent, rows."""
    layer.dataProvider().reloadData()
    layer.updateFields()
    layer.updateExtents(True)
    layer.reload()
    layer.triggerRepaint()


def _load(output, table, value, context):
    """Have a table loaded when the run has ended, under the name that it has in a project."""
    wanted = isinstance(value, QgsProcessingOutputLayerDefinition) and value.destinationProject is not None
    if wanted:
        title = in_language(table.plan.title, user_language())
        context.addLayerToLoadOnCompletion(table.source, QgsProcessingContext.LayerDetails(
            title, value.destinationProject, output))


class _Messenger(QObject):
    """Brings the wish that layers read again from the thread of a model to the main thread."""

    asked = pyqtSignal()
    _on_the_way = set()  # nothing else holds on to them

    def __init__(self, project, tables):
        super().__init__()
        self._project, self._tables = project, tables
        self.moveToThread(QCoreApplication.instance().thread())
        self._on_the_way.add(self)
        self.asked.connect(self._arrive)
        self.asked.emit()

    def _arrive(self):
        self._on_the_way.discard(self)
        for table in self._tables:
            for layer in shown_by(self._project, table):
                read_again(layer)
