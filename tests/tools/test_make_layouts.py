# SPDX-License-Identifier: GPL-2.0-or-later
"""``make_layouts.py``: the shipped templates are the ones it makes, byte for byte."""
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import Qgis

ROOT = Path(__file__).resolve().parent.parent.parent
LAYOUTS = ROOT / "resources" / "layouts"


@pytest.mark.skipif(not 32200 <= Qgis.QGIS_VERSION_INT < 32300, reason="templates are made with the oldest QGIS")
def test_it_makes_the_shipped_templates_again(tmp_path):
    done = subprocess.run([sys.executable, str(ROOT / "tools" / "make_layouts.py"), str(tmp_path)], capture_output=True)

    assert done.returncode == 0, done.stderr
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        path.name: path.read_bytes() for path in LAYOUTS.iterdir()}
