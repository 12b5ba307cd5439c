# SPDX-License-Identifier: GPL-2.0-or-later
"""What a QGIS project keeps for School Path."""
import pytest
from qgis.core import QgsExpressionContextUtils, QgsProject

from school_path.plugin import settings
from school_path.tests.processing.layers import STRAIGHT, layer, point


@pytest.fixture
def project(qgis_app, qgis_new_project):
    return QgsProject.instance()


def named(elements):
    """The variables that the style of elements finds on their layer."""
    scope = QgsExpressionContextUtils.layerScope(elements)
    return {name: scope.variable(name) for name in scope.variableNames() if not scope.isReadOnly(name)}


def test_the_style_of_elements_is_told_which_layer_holds_the_paths(project):
    elements, first, second = project.addMapLayers([
        layer({"code": "text"}, [(point(0, 0), {})], "Point"), layer({"path_id": "text"}, [(STRAIGHT, {})]),
        layer({"path_id": "text"}, [(STRAIGHT, {})])])
    QgsExpressionContextUtils.setLayerVariable(elements, "mine", "kept")
    settings.choose_layer(project, "paths", first)
    assert named(elements) == {"mine": "kept"}
    settings.choose_layer(project, "elements", elements)
    assert named(elements) == {"mine": "kept", "school_paths": first.id()}
    settings.choose_layer(project, "paths", second)
    assert named(elements) == {"mine": "kept", "school_paths": second.id()}
    settings.choose_layer(project, "paths", None)
    assert named(elements) == {"mine": "kept"}


@pytest.mark.parametrize("role", ["streets", "paths", "elements", "schools", "judgements"])
@pytest.mark.parametrize("kind", ["Point", "LineString", "Polygon", "None", "GeometryCollection"])
def test_a_layer_whose_source_was_changed_to_another_geometry_is_no_longer_meant(project, role, kind):
    made = project.addMapLayer(layer({"path_id": "text"}, [], kind))
    settings.choose_layer(project, role, made)
    fits = kind == {"streets": "LineString", "paths": "LineString"}.get(role, "Point") or role == "judgements"

    assert settings.layer_of(project, role) is (made if fits else None)
