"""What a QGIS project keeps for School Path: which of its layers is which."""
from qgis.core import QgsExpressionContextUtils, QgsVectorLayer

from ..core.project import NEEDED
from ..processing.project_crs import SCOPE, entry_of

# layers that the panel works on, named as their tables in a School Path project
ROLES = ("streets", "crossings", "schools", "homes", "paths", "elements", "judgements", "waivers", "voices", "barriers")
PATHS_VARIABLE = "school_paths"  # of the layer of elements: where their style looks up the colour of a path


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
        None where none was chosen, or it is no longer in the project.
    """
    layer_id, _ = project.readEntry(SCOPE, _key(role), "")
    layer = project.mapLayer(layer_id) if layer_id else None
    return layer if isinstance(layer, QgsVectorLayer) else None


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
