# SPDX-License-Identifier: GPL-2.0-or-later
"""From an answer to a School Path: its route as a feature of a layer of routes."""
from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer, QgsWkbTypes

from .. import results
from . import routes_run


def route_of(project, answer, crs, run_id, what_if=False):
    """The route of an answer, as ``path_making.make_from_route`` takes it.

    Parameters
    ----------
    project : QgsProject
    answer : Answer
    crs : QgsCoordinateReferenceSystem
        Of its run.
    run_id : str
        Of its run.
    what_if : bool
        Whether the answer is that of a try-out.

    Returns
    -------
    QgsVectorLayer, QgsFeature
        Among the routes of all homes, if the run on the map has it; else alone.
    """
    layer, own = results.layer_of(project, routes_run.name_of("ROUTES", what_if)), answer.told.routes.homes.home_id[0]
    if layer is not None and own:
        same = [QgsExpression.createFieldEqualityExpression("run_id", run_id),
                f"to_string(\"home_id\") = {QgsExpression.quotedString(str(own))}"]
        found = next(layer.getFeatures(QgsFeatureRequest().setFilterExpression(" AND ".join(same))), None)
        if found is not None:
            return layer, found
    return _alone(answer, crs, run_id)


def _alone(answer, crs, run_id):
    """A layer in memory with the route alone."""
    from ...processing import compat
    from ...processing.route_tables import routes_table

    columns, lines = routes_table(answer.told, run_id)
    layer = QgsVectorLayer(f"{QgsWkbTypes.displayString(compat.GEOMETRIES['line'])}?crs={crs.authid()}", "", "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes([compat.field(column.name, column.kind) for column in columns])
    layer.updateFields()
    feature, shape = QgsFeature(layer.fields()), QgsGeometry()
    feature.setAttributes([column.values[0] for column in columns])
    shape.fromWkb(lines.wkb[0])
    feature.setGeometry(shape)
    layer.dataProvider().addFeatures([feature])
    return layer, next(layer.getFeatures())
