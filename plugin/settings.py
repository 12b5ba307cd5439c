# SPDX-License-Identifier: GPL-2.0-or-later
"""What a QGIS project keeps for School Path: which of its layers is which."""
from qgis.core import QgsExpressionContextUtils, QgsVectorLayer, QgsWkbTypes

from ..core.project import NEEDED
from ..processing.project_crs import SCOPE, entry_of

# layers that the panel works on, named as their tables in a School Path project
ROLES = ("streets", "crossings", "schools", "homes", "paths", "elements", "judgements", "waivers", "voices", "barriers")
PATHS_VARIABLE = "school_paths"  # of the layer of elements: where their style looks up the colour of a path
LINES = ("streets", "paths", "barriers")
ANY = ("judgements", "waivers")  # may have any shape or none; all others are points


def layer_of(project, role):
    """The layer that was chosen for a role.

    Parameters
    ----------
    project : QgsProject
    role : str
        One of ``ROLES``.

    Returns
    -------
    QgsVectorLayer or None
        None where none was chosen, it is no longer in the project, or it has another kind of geometry by now.
    """
    layer_id, _ = project.readEntry(SCOPE, _key(role), "")
    layer = project.mapLayer(layer_id) if layer_id else None
    return layer if isinstance(layer, QgsVectorLayer) and _fits(layer, role) else None


def _fits(layer, role):
    """Whether a layer has the geometry of a role: its source may have been changed to another since it was chosen."""
    kinds = QgsWkbTypes.GeometryType
    wanted = kinds.LineGeometry if role in LINES else kinds.PointGeometry
    return role in ANY or not layer.isValid() or layer.geometryType() == wanted


def choose_layer(project, role, layer):
    """Keep which layer is meant by a role; ``None`` = none."""
    if layer is None:
        project.removeEntry(SCOPE, _key(role))
    else:
        project.writeEntry(SCOPE, _key(role), layer.id())
    if role in NEEDED:
        _name_paths(layer_of(project, "elements"), layer_of(project, "paths"))


def _name_paths(elements, paths):
    """Tell the style of elements where the paths are, so that it need not search."""
    if elements is None:
        return
    scope = QgsExpressionContextUtils.layerScope(elements)
    own = {name: scope.variable(name) for name in scope.variableNames() if not scope.isReadOnly(name)}
    own.pop(PATHS_VARIABLE, None)
    if paths is not None:
        own[PATHS_VARIABLE] = paths.id()
    QgsExpressionContextUtils.setLayerVariables(elements, own)


def _key(role):
    if role not in ROLES:
        raise ValueError(role)
    return entry_of(role)
