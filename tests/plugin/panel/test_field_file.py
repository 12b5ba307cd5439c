# SPDX-License-Identifier: GPL-2.0-or-later
"""The button that saves a project for the field."""
from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt

from school_path.plugin.panel import field_file, project_layers


def test_the_project_for_the_field_is_saved_beside_the_file(paths_page, provider, project, qtbot, tmp_path,
                                                              monkeypatch):
    page = paths_page.window().project_page
    asked = []
    monkeypatch.setattr(field_file, "ask_place", lambda path, parent: asked.append(path) or str(tmp_path / "f.qgz"))
    qtbot.mouseClick(page.field, Qt.MouseButton.LeftButton)
    assert "Open a project file first" in page.told.text()
    assert not asked

    layers = project_layers.create(str(tmp_path / "town.gpkg"), page.crs.crs(), project)
    assert layers
    qtbot.mouseClick(page.field, Qt.MouseButton.LeftButton)
    assert asked == [str(tmp_path / "town.gpkg")]
    assert "f.qgz" in page.told.text()
    field = QgsProject()
    assert field.read(str(tmp_path / "f.qgz"))
    assert all(layer.isValid() for layer in field.mapLayers().values())


def test_a_form_uses_the_lists_of_its_own_file(provider, project, tmp_path):
    for name in ("one", "two"):
        project_layers.create(str(tmp_path / f"{name}.gpkg"), QgsCoordinateReferenceSystem("EPSG:3067"), project)
    for layer in project.mapLayers().values():
        if layer.source().endswith("layername=elements"):
            setup = layer.editorWidgetSetup(layer.fields().indexOf("path_id"))
            listed = project.mapLayer(setup.config()["Layer"])
            assert listed.source().split("|")[0] == layer.source().split("|")[0]

