# SPDX-License-Identifier: GPL-2.0-or-later
"""Results are kept whole in a GeoPackage, again under other names, and what cannot be kept is told."""
import sqlite3
from contextlib import closing

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from school_path.plugin import results
from school_path.plugin.panel import keep_results
from school_path.tests.plugin.panel.test_routes_page import layers, page, press, run  # noqa: F401 - fixtures

TABLES = {"legs", "routes", "homes_status", "places"}


def keep(page, qtbot, path):  # noqa: F811
    """Press the button, and wait for what came of it."""
    page.ask_file = lambda: str(path)
    press(page.keep)
    qtbot.waitUntil(lambda: page.keeping is None, timeout=20000)
    return page.told.text()


def asked(path, query):
    with closing(sqlite3.connect(path)) as database:
        return database.execute(query).fetchall()


def profiles(path, table):
    return {row[0] for row in asked(path, f"SELECT profile FROM {table}")}


def test_the_file_is_a_valid_geopackage_with_the_styles(page, qtbot, tmp_path):  # noqa: F811
    run(page, qtbot)
    told = keep(page, qtbot, tmp_path / "kept.gpkg")
    path = tmp_path / "kept.gpkg"

    assert "personal data" in told
    assert dict(asked(path, "SELECT table_name, srs_id FROM gpkg_geometry_columns")) == dict.fromkeys(TABLES, 3067)
    assert dict(asked(path, "SELECT table_name, srs_id FROM gpkg_contents WHERE data_type = 'features'")) == \
        dict.fromkeys(TABLES, 3067)
    assert asked(path, "PRAGMA integrity_check") == [("ok",)]
    styles = dict(asked(path, "SELECT f_table_name, styleName FROM layer_styles WHERE useAsDefault"))
    assert set(styles) == TABLES
    assert max(map(len, styles.values())) <= 30
    assert [each.name for each in tmp_path.iterdir() if ".part" in each.name] == []


def test_what_is_kept_is_shown_and_can_be_read_whole(page, qtbot, tmp_path):  # noqa: F811
    run(page, qtbot)
    before = {name: results.layer_of(QgsProject.instance(), name).featureCount() for name in TABLES}
    keep(page, qtbot, tmp_path / "kept.gpkg")
    for name in TABLES:
        shown = results.layer_of(QgsProject.instance(), name)
        assert shown.providerType() == "ogr"
        assert len(list(shown.getFeatures())) == shown.featureCount() == before[name]
    assert not page.keep.isEnabled()


def test_the_results_of_another_run_are_kept_and_not_the_old_ones_again(page, qtbot, tmp_path):  # noqa: F811
    run(page, qtbot, "Grade 2")
    keep(page, qtbot, tmp_path / "first.gpkg")
    for number in range(4):  # which layer came first hung on their ids, which are drawn by lot
        run(page, qtbot, "Grade 9")
        assert page.keep.isEnabled()
        keep(page, qtbot, tmp_path / f"second{number}.gpkg")
        assert profiles(tmp_path / f"second{number}.gpkg", "homes_status") == {"P4"}
        assert profiles(tmp_path / f"second{number}.gpkg", "routes") == {"P4"}
    assert profiles(tmp_path / "first.gpkg", "homes_status") == {"P1"}


def test_into_the_same_file_they_get_other_names(page, qtbot, tmp_path):  # noqa: F811
    path = tmp_path / "kept.gpkg"
    run(page, qtbot, "Grade 2")
    keep(page, qtbot, path)
    run(page, qtbot, "Grade 9")
    told = keep(page, qtbot, path)

    assert "homes_status_2" in told
    assert profiles(path, "homes_status") == {"P1"}
    assert profiles(path, "homes_status_2") == {"P4"}
    assert {name for name, in asked(path, "SELECT table_name FROM gpkg_geometry_columns")} == \
        TABLES | {f"{name}_2" for name in TABLES}
    assert "homes_status_2" in results.layer_of(QgsProject.instance(), "homes_status").source()
    for layer in QgsProject.instance().mapLayers().values():  # those of the first time are as they were
        if layer.source().startswith(str(path)):
            assert len(list(layer.getFeatures())) == layer.featureCount()


def spoil(monkeypatch):
    """Let the coordinate system of the routes be lost while they are written."""
    whole = keep_results.need_whole

    def spoiled(path, tables):
        with closing(sqlite3.connect(path)) as database:
            for table in ("gpkg_geometry_columns", "gpkg_contents"):
                database.execute(f"UPDATE {table} SET srs_id = 0 WHERE table_name LIKE 'routes%'")
            database.commit()
        whole(path, tables)

    monkeypatch.setattr(keep_results, "need_whole", spoiled)


def test_in_a_file_that_was_there_nothing_is_left_of_what_is_not_whole(page, qtbot, tmp_path,  # noqa: F811
                                                                      monkeypatch):
    path = tmp_path / "kept.gpkg"
    run(page, qtbot, "Grade 2")
    keep(page, qtbot, path)
    spoil(monkeypatch)
    run(page, qtbot, "Grade 9")
    assert "not kept" in keep(page, qtbot, path)
    assert dict(asked(path, "SELECT table_name, 0 FROM gpkg_contents WHERE data_type = 'features'")).keys() == TABLES
    assert profiles(path, "homes_status") == {"P1"}


def test_a_coordinate_system_that_was_lost_is_found_out_and_nothing_is_left(page, qtbot, tmp_path,  # noqa: F811
                                                                           monkeypatch):
    spoil(monkeypatch)
    run(page, qtbot)
    told = keep(page, qtbot, tmp_path / "kept.gpkg")

    assert "not kept" in told
    assert "routes" in told
    assert list(tmp_path.iterdir()) == []
    assert results.layer_of(QgsProject.instance(), "routes").providerType() == "memory"
    assert page.keep.isEnabled()


@pytest.mark.parametrize(("name", "told"), [("nowhere/kept.gpkg", "There is no folder"),
                                            ("text.gpkg", "no GeoPackage")])
def test_a_place_that_cannot_take_them_is_told_before_anything_is_written(page, qtbot, tmp_path, name,  # noqa: F811
                                                                          told):
    (tmp_path / "text.gpkg").write_text("my notes", "utf8")
    run(page, qtbot)
    assert told in keep(page, qtbot, tmp_path / name)
    assert [each.name for each in tmp_path.iterdir()] == ["text.gpkg"]
    assert (tmp_path / "text.gpkg").read_text("utf8") == "my notes"
    assert page.keep.isEnabled()


def test_a_run_that_ends_meanwhile_is_not_replaced_by_what_is_kept(page, qtbot, tmp_path):  # noqa: F811
    run(page, qtbot, "Grade 2")
    page.ask_file = lambda: str(tmp_path / "kept.gpkg")
    press(page.keep)
    new = results.layer_of(QgsProject.instance(), "routes").clone()
    results.keep(QgsProject.instance(), "routes", new)
    qtbot.waitUntil(lambda: page.keeping is None, timeout=20000)
    assert results.layer_of(QgsProject.instance(), "routes") is new
    assert QgsVectorLayer(f"{tmp_path}/kept.gpkg|layername=routes", "routes", "ogr").featureCount() > 0
