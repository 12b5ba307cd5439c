# SPDX-License-Identifier: GPL-2.0-or-later
"""Hears when the layer of a role changes, or another layer is chosen."""
from contextlib import suppress

from .. import settings

CHANGES = ("layerModified", "dataChanged", "editingStopped", "crsChanged", "willBeDeleted")


class LayerWatch:
    """The layer of a role, watched from the first time it is asked for.

    Parameters
    ----------
    project : QgsProject
    role : str
        One of ``settings.ROLES``.
    changed : callable
        Called after what stands in the layer may have changed, and when another layer is chosen.
    signals : sequence of str, optional
        Those of the layer.
    """

    def __init__(self, project, role, changed, signals=CHANGES):
        self.project, self.role, self.changed, self.signals = project, role, changed, signals
        self._layer = None

    def layer(self):
        """The layer that is chosen now; None where none is."""
        layer = settings.layer_of(self.project, self.role)
        if layer is not self._layer:
            self._watch(layer)
            self.changed()
        return layer

    def close_down(self):
        """Let go of the layer."""
        self._watch(None)

    def _watch(self, layer):
        if self._layer is not None:
            with suppress(RuntimeError, TypeError):  # the layer may have gone
                for name in self.signals:
                    getattr(self._layer, name).disconnect(self._changed)
        self._layer = layer
        if layer is not None:
            for name in self.signals:
                getattr(layer, name).connect(self._changed)

    def _changed(self, *_):
        self.changed()
