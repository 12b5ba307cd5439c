# SPDX-License-Identifier: GPL-2.0-or-later
"""``tools/qgis_process.py``: the one way tests and demo start QGIS."""
import os
import stat
import subprocess
import sys

from school_path.tools import qgis_process


def test_it_runs_an_algorithm_of_qgis_and_gives_its_output(tmp_path):
    target = tmp_path / "extent.geojson"
    done = qgis_process.run("native:extenttolayer", {"INPUT": "0,10,0,20 [EPSG:3067]", "OUTPUT": target})
    assert done.returncode == 0, done.stderr
    assert target.exists()
    assert str(target) in done.stdout


def test_a_failure_has_exit_code_1_and_its_message():
    done = qgis_process.run("native:buffer", {"INPUT": "no_such_file.gpkg", "OUTPUT": "memory:"})
    assert done.returncode == 1
    assert "no_such_file.gpkg" in done.stdout + done.stderr


def test_the_plugin_of_this_checkout_is_loaded():
    done = qgis_process.start("list")
    assert done.returncode == 0, done.stderr
    assert "School Path" in done.stdout, done.stderr


def test_profile_is_private(tmp_path):
    variables = qgis_process.make_profile(tmp_path, language="fi")
    assert stat.S_IMODE(os.stat(variables["XDG_RUNTIME_DIR"]).st_mode) == 0o700
    assert (tmp_path / "plugins" / "school_path" / "metadata.txt").exists()
    assert "userLocale=fi" in (tmp_path / "config/profiles/default/QGIS/QGIS3.ini").read_text()


def test_booleans_lists_and_none_become_arguments(monkeypatch):
    seen = []
    monkeypatch.setattr(qgis_process, "start", lambda *arguments, **keywords: seen.extend(arguments))
    qgis_process.run("a:b", {"FLAG": True, "MANY": [1, 2], "LEFT_OUT": None, "NUMBER": 2.5})
    assert seen == ["run", "a:b", "--", "FLAG=true", "MANY=1", "MANY=2", "NUMBER=2.5"]


def test_it_is_a_script_too():
    done = subprocess.run([sys.executable, qgis_process.__file__, "help", "native:buffer"],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "native:buffer" in done.stdout
