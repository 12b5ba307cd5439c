# SPDX-License-Identifier: GPL-2.0-or-later
"""A clone may have any name: the package is ``school_path``, and QGIS's own ``processing`` is not hidden."""
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from school_path.tests.code import ROOT, tracked_files


def test_the_root_is_not_on_the_path():
    assert ROOT not in [Path(entry).resolve() for entry in sys.path]


def test_processing_is_that_of_qgis():
    import processing

    assert Path(processing.__file__).resolve().parent != ROOT / "processing"
    import processing.gui  # noqa: F401 ours has none


@pytest.mark.skipif("SCHOOL_PATH_CLONE" in os.environ, reason="this is the clone")
@pytest.mark.parametrize("name", ["school_path", "school-path-1.0", "x y"])
def test_a_clone_of_any_name_runs_its_tests(tmp_path, name):
    for path in tracked_files():
        target = tmp_path / name / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "tests/test_folder_names.py", "tests/core/test_country.py",
         "tests/plugin/test_mapping_dialog.py"],
        cwd=tmp_path / name, env={**os.environ, "SCHOOL_PATH_CLONE": "1"}, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
    assert "passed" in ran.stdout
