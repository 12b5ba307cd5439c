# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers that a run has brought into the project and that a role of the panel could be played by."""
from functools import partial

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ...processing.shown import ROLE
from .. import settings

translate = QCoreApplication.translate


class Newcomers(QObject):
    """Puts new layers into roles that nothing fills, and offers them for those that are filled.

    Parameters
    ----------
    project : QgsProject

    Attributes
    ----------
    offered : dict of str to QgsVectorLayer
        Role -> layer that might take the place of the one that is chosen.
    """

    changed = pyqtSignal()  # of what is offered, or of a role
    told = pyqtSignal(str)

    def __init__(self, project, parent=None):
        super().__init__(parent)
        self._project, self._waiting = project, []
        self.offered = {}
        project.layersAdded.connect(self._watch)
        project.layersRemoved.connect(self._forget_lost)
        project.cleared.connect(self.keep_old)

    def close_down(self):
        """Hear nothing more."""
        self._project.layersAdded.disconnect(self._watch)
        self._project.layersRemoved.disconnect(self._forget_lost)
        self._project.cleared.disconnect(self.keep_old)

    def question(self):
        """The sentence about the layers that are offered; ``""`` where none is."""
        if not self.offered:
            return ""
        chosen = [settings.layer_of(self._project, role) for role in self.offered]
        return translate("SchoolPath", "New layers of a run: {new}. The panel still works on: {old}.").format(
            new=_listed(self.offered.values()), old=_listed(layer for layer in chosen if layer is not None))

    def take_new(self):
        """Let the panel work on the layers that are offered."""
        layers, self.offered = self.offered, {}
        for role, layer in layers.items():
            settings.choose_layer(self._project, role, layer)
        self.told.emit(translate("SchoolPath", "The panel works on these layers now: {new}.").format(
            new=_listed(layers.values())))
        self.changed.emit()

    def keep_old(self):
        """Offer them no more."""
        self.offered = {}
        self.changed.emit()

    def _watch(self, layers):
        """A run says what a layer is once it stands in the project."""
        for layer in layers:
            if isinstance(layer, QgsVectorLayer):
                layer.customPropertyChanged.connect(partial(self._named, layer.id()))

    def _named(self, layer_id, key):
        if key == ROLE:
            self._waiting.append(layer_id)
            QTimer.singleShot(0, self._look)  # a run brings several layers

    def _look(self):
        waiting, self._waiting = self._waiting, []
        taken = []
        for layer in filter(None, map(self._project.mapLayer, waiting)):
            role = layer.customProperty(ROLE)
            if role not in settings.ROLES:
                continue
            chosen = settings.layer_of(self._project, role)
            if chosen is None or not chosen.featureCount():
                settings.choose_layer(self._project, role, layer)
                taken.append(layer)
            elif chosen is not layer:
                self.offered[role] = layer
        if taken:
            self.told.emit(translate("SchoolPath", "The panel works on these layers now: {new}.").format(
                new=_listed(taken)))
        if waiting:
            self.changed.emit()

    def _forget_lost(self, *_):
        there = {role: layer for role, layer in self.offered.items()
                 if layer in self._project.mapLayers().values()}
        if len(there) != len(self.offered):
            self.offered = there
            self.changed.emit()


def _listed(layers):
    return ", ".join(layer.name() for layer in layers)
