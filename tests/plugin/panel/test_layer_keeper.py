# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers that are removed while they are drawn."""
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsPalLayerSettings, QgsProject, QgsVectorLayerSimpleLabeling

from school_path.plugin.panel import layer_keeper
from school_path.plugin.panel.layer_keeper import LayerKeeper
from school_path.tests.processing.layers import STRAIGHT, layer

LOOP = Path(__file__).with_name("removal_loop.py")


@pytest.fixture
def project(qgis_app, qgis_new_project):
    return QgsProject.instance()


def test_styles_of_removed_layers_are_held_for_a_while(project, qtbot, monkeypatch):
    monkeypatch.setattr(layer_keeper, "HOLD", 50)
    keeper = LayerKeeper(project)
    paths = layer({"path_id": "text"}, [(STRAIGHT, {})], name="paths")
    paths.setLabeling(QgsVectorLayerSimpleLabeling(QgsPalLayerSettings()))
    project.addMapLayer(paths)
    kinds = [paths.renderer().type(), paths.labeling().type()]
    project.removeMapLayer(paths.id())
    assert [[each.type() for each in held] for held in keeper.held] == [kinds]
    qtbot.waitUntil(lambda: not keeper.held)
    keeper.close_down()


def test_a_keeper_that_was_closed_holds_nothing(project):
    keeper = LayerKeeper(project)
    keeper.close_down()
    one = project.addMapLayer(layer({"path_id": "text"}, [(STRAIGHT, {})]))
    project.removeMapLayer(one.id())
    assert not keeper.held


def test_a_project_that_is_cleared_while_layers_have_no_style(project):
    keeper = LayerKeeper(project)
    project.addMapLayer(layer({"clause": "text"}, [(None, {"clause": "S01"})], "None"))
    project.clear()
    assert not keeper.held
    keeper.close_down()


def test_qgis_survives_elements_that_are_removed_while_drawn(tmp_path):
    (tmp_path / "school_path").symlink_to(Path(__file__).parents[3])
    done = subprocess.run([sys.executable, str(LOOP), str(tmp_path), "20"], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("survived\n")
