# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes the checkout importable as ``school_path``, whatever its folder is called."""
import os
import sys
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent
# the root itself must not be on the path: its processing/ would hide QGIS's own. In a folder called school_path pytest
# has imported the package already, and the root is on the path all the same
sys.path[:] = [p for p in sys.path if p and Path(p).resolve() != ROOT]
if "school_path" not in sys.modules:
    links = Path(tempfile.mkdtemp(prefix="school_path_plugins_"))
    os.symlink(ROOT, links / "school_path", target_is_directory=True)
    sys.path.insert(0, str(links))

# continuous integration gives the same examples every time; at the desk other ones are tried each time, and
# `make test-random` tries many
settings.register_profile("ci", deadline=None, derandomize=True, max_examples=100)
settings.register_profile("desk", deadline=None)
settings.register_profile("random", deadline=None, max_examples=int(os.environ.get("EXAMPLES") or 1000),
                          suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "desk"))
