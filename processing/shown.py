# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of the QGIS project that show what a run has written."""
import itertools

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal

from ..core.project import in_language, plan_of
from .language import user_language
from .project_tables import shown_by

NAMED_BY_FILE = "Processing/Configuration/PREFER_FILENAME_AS_LAYER_NAME"  # setting of QGIS
ROLE = "schoolpath/role"  # property of a layer that a run has made: the layer of the project that it is


def introduce(layer, output, project):
    """Say of a layer that a run has made what it is, and tell it by its name from the others in the project.

    Parameters
    ----------
    layer : QgsVectorLayer
    output : str
        Output of the run, such as ``"STREETS"``.
    project : QgsProject or None
    """
    plan = plan_of(output)
    if plan is None:
        return
    names = set() if project is None else {each.name() for each in project.mapLayers().values() if each is not layer}
    own = layer.name() if QgsSettings().value(NAMED_BY_FILE, False, type=bool) else \
        in_language(plan.title, user_language())  # it says what is personal data
    layer.setName(next(name for name in _numbered(own) if name not in names))
    layer.setCustomProperty(ROLE, plan.name)


def _numbered(name):
    yield name
    yield from (f"{name} {number}" for number in itertools.count(2))


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
        details = QgsProcessingContext.LayerDetails(title, value.destinationProject, output)
        details.setPostProcessor(_Introduction(table.plan.output))
        context.addLayerToLoadOnCompletion(table.source, details)


class _Introduction(QgsProcessingLayerPostProcessorInterface):
    """Introduces a layer when it is loaded; its style stands in the file."""

    _to_come = set()  # QGIS does not hold on to post-processors written in Python

    def __init__(self, output):
        super().__init__()
        self._output = output
        self._to_come.add(self)

    def postProcessLayer(self, layer, context, feedback):
        introduce(layer, self._output, context.project())
        self._to_come.discard(self)


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
