# SPDX-License-Identifier: GPL-2.0-or-later
"""Results are kept in the project and found again by the name of their output."""
import pytest
from qgis.core import QgsProject

from school_path.plugin import results
from school_path.tests.processing.layers import STRAIGHT, layer, saved


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


def lines(name):
    return layer({"home_id": "text"}, [(STRAIGHT, {"home_id": name})], name=name)


def test_a_kept_result_is_found_by_its_name_whatever_it_is_called(project):
    made = lines("first")
    assert results.keep(project, "routes", made, "Routes") is made
    made.setName("what my chief wants to see")

    assert results.layer_of(project, "routes") == made
    assert results.layer_of(project, "legs") is None
    assert project.layerTreeRoot().findGroup("Routes").findLayer(made.id()) is not None


def test_a_new_run_takes_the_place_of_the_one_before(project):
    old, new = lines("old"), lines("new")
    old_id = old.id()
    results.keep(project, "routes", old, "Routes")
    results.keep(project, "routes", new, "Routes")

    assert results.layer_of(project, "routes") == new
    assert project.mapLayer(old_id) is None
    assert len(project.mapLayers()) == 1


def test_what_was_kept_in_a_file_stays_in_the_project(project, tmp_path):
    stored = saved(lines("stored"), tmp_path / "results.gpkg", "routes")
    results.keep(project, "routes", stored, "Routes")
    results.keep(project, "routes", lines("new"), "Routes")

    assert len(project.mapLayers()) == 2
    results.forget(project, "routes")
    assert list(project.mapLayers().values()) == [stored]


def test_a_table_of_a_geopackage_is_found_too_and_the_kept_one_goes_before_it(project, tmp_path):
    stored = saved(lines("stored"), tmp_path / "results.gpkg", "routes")
    project.addMapLayer(stored)
    assert results.layer_of(project, "routes") == stored

    new = results.keep(project, "routes", lines("new"))
    assert results.layer_of(project, "routes") == new


def test_a_layer_that_has_gone_is_not_found(project):
    made = lines("first")
    results.keep(project, "routes", made)
    project.removeMapLayer(made.id())
    assert results.layer_of(project, "routes") is None


def test_what_was_in_memory_only_is_dropped_when_the_project_is_opened_again(project, tmp_path):
    results.keep(project, "routes", lines("new"), "Routes")
    stored = results.keep(project, "legs", saved(lines("stored"), tmp_path / "results.gpkg", "legs"))
    own = lines("own")
    project.addMapLayer(own)
    project.write(str(tmp_path / "project.qgz"))
    stored_id, own_id = stored.id(), own.id()
    project.clear()
    project.read(str(tmp_path / "project.qgz"))
    results.drop_lost(project)

    assert results.layer_of(project, "routes") is None
    assert set(project.mapLayers()) == {stored_id, own_id}
    assert results.layer_of(project, "legs").featureCount() == 1


def test_rows_of_a_result_that_goes_are_freed_some_at_a_time(project, qtbot, monkeypatch):
    monkeypatch.setattr(results, "PORTION", 10)
    monkeypatch.setattr(results, "HOLD", 0)
    old = layer({"home_id": "text"}, [(STRAIGHT, {"home_id": str(row)}) for row in range(35)], name="old")
    results.keep(project, "legs", old)
    results.keep(project, "legs", lines("new"))
    assert len(project.mapLayers()) == 1
    assert old.featureCount() == 35
    seen = []
    qtbot.waitUntil(lambda: seen.append(old.featureCount()) or old.featureCount() <= 10, timeout=5000)
    assert set(seen) <= {35, 25, 15, 5}
