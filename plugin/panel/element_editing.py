# SPDX-License-Identifier: GPL-2.0-or-later
"""Editing of placed elements on the page *Elements*: tool, actions and selection hang together here."""
from qgis.core import QgsApplication
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAction

from . import element_acts as acts
from .edit_tool import LITTLE, STEP, EditTool
from .edits import Refused
from .element_actions import ElementActions
from .layer_watch import LayerWatch

translate = QCoreApplication.translate
CHANGES = ("attributeValueChanged", "geometryChanged", "featureAdded", "featureDeleted",
           "editingStopped", "updatedFields")


class ElementEditing(QObject):
    """Select elements on the map or in QGIS, and act on what is selected.

    Parameters
    ----------
    bench : Bench
    canvas : QgsMapCanvas or None
        Without a map only what is selected in QGIS is acted on.
    tell : callable
        Shows a sentence to the user.
    parent : QWidget
    """

    changed = pyqtSignal()  # another selection, or the same with other values

    def __init__(self, bench, canvas, tell, parent):
        super().__init__(parent)
        self.bench, self.canvas, self.tell = bench, canvas, tell
        self.select = QAction(QgsApplication.getThemeIcon("mActionSelectRectangle.svg"),
                              translate("SchoolPath", "Select and move elements"), self)
        self.select.setObjectName("SchoolPath_element_select")
        self.select.setCheckable(True)
        self.select.setEnabled(canvas is not None)
        QgsGui.shortcutsManager().registerAction(self.select, "")
        self.select.triggered.connect(self.take_up)
        self.actions = ElementActions(canvas, self.do, self)
        self.tool, self._closed = None, False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        if canvas is not None:
            self.tool = EditTool(canvas, bench, tell, self.put_down)
            canvas.mapToolSet.connect(self._tool_changed)
            canvas.destinationCrsChanged.connect(self._changed)
            canvas.rotationChanged.connect(self._changed)
        bench.project.layersRemoved.connect(self._changed)
        self.watch = LayerWatch(bench.project, "elements", self._changed, CHANGES)
        # at once: the next key is meant for what is selected then
        self.selection = LayerWatch(bench.project, "elements", self.refresh, ("selectionChanged",))
        self.refresh()

    def refresh(self, *_):
        """Look at the layer that is chosen, and at what is selected in it."""
        layer = self.watch.layer()
        self.selection.layer()
        self.actions.set_enabled(layer is not None and layer.selectedFeatureCount() > 0)
        if self.tool is not None and self.tool.drag is None:
            self.tool.show_selection()
        self.changed.emit()

    def selected(self):
        """The elements that are selected."""
        layer = self.bench.layer()
        return [] if layer is None else acts.selected(layer)

    def do(self, name, little=False):
        """Act on what is selected: one undo step.

        Parameters
        ----------
        name : str
            Of the action.
        little : bool
            Turn by a little only.
        """
        self.tell("")
        try:
            layer = self.bench.ready()
            step = LITTLE if little else STEP
            if name in ("turn_left", "turn_right"):
                acts.turn(layer, step if name == "turn_right" else -step)
            elif name == "flip":
                self._flip(layer)
            elif name == "duplicate":
                acts.duplicate(layer, self.bench.paths(layer), self.bench.catalogue)
            else:
                acts.delete(layer)
        except Refused as refused:
            self.tell(str(refused))

    def _flip(self, layer):
        alone = acts.flip(layer, self.bench.paths(layer))
        if alone:
            self.tell(translate("SchoolPath", "Elements without a path near them, which have no other side: {count}.")
                      .format(count=alone))

    def take_up(self, whether=True):
        """Take the tool in hand, or put it down."""
        if whether and self.tool is not None:
            self.canvas.setMapTool(self.tool)
        else:
            self.put_down()

    def put_down(self):
        """Put the tool down."""
        if self.tool is not None and self.canvas.mapTool() is self.tool:
            self.canvas.unsetMapTool(self.tool)

    def _tool_changed(self, new, _=None):
        mine = new is self.tool
        self.select.setChecked(mine)
        self.actions.listen(mine)

    def _changed(self, *_):
        self._soon.start(0)

    def close_down(self):
        """Let go of map, layers and shortcuts."""
        if self._closed:
            return
        self._closed = True
        self._soon.stop()
        self.watch.close_down()
        self.selection.close_down()
        self.bench.project.layersRemoved.disconnect(self._changed)
        self.actions.close_down()
        QgsGui.shortcutsManager().unregisterAction(self.select)
        if self.tool is not None:
            for signal, slot in ((self.canvas.mapToolSet, self._tool_changed),
                                 (self.canvas.destinationCrsChanged, self._changed),
                                 (self.canvas.rotationChanged, self._changed)):
                signal.disconnect(slot)
            self.put_down()
            self.tool = None
