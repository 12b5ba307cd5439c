# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the cases of one attack in a process of its own, and says what it finds.

A case is a name and a function that gives ``""``, or in a sentence what is wrong. The process says what it is about to
try before it does: where QGIS crashes or hangs, the one who started it knows in what, and goes on behind it.
"""
import faulthandler
import os
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
HANGS = 50  # s after which a case says where it is
ROOT = Path(__file__).resolve().parent.parent.parent


def link_package():
    """Make the checkout importable as ``school_path``, as the tests do."""
    sys.path.insert(0, str(ROOT))
    from tests import conftest  # noqa: F401 - it makes the link when it is imported
    sys.path[:] = [path for path in sys.path if Path(path or ".").resolve() != ROOT]


def run(cases):
    """Run what the command line asks for: seconds, seed, folder of the town, and the number of the first case.

    ``cases(seed, town)`` gives names and functions, always the same ones for a seed.
    """
    seconds, seed, town, first = float(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])
    link_package()
    os.chdir(tempfile.mkdtemp(prefix="school_path_cwd_", dir=town))  # whatever is written to a bare name goes with it
    end = time.monotonic() + seconds
    for number, (name, act) in enumerate(cases(seed, town)):
        if number < first:
            continue
        if time.monotonic() > end:
            break
        say("TRY", number, name)
        faulthandler.dump_traceback_later(HANGS)
        wrong = act()
        if wrong:
            say("FIND", number, f"{name}: {wrong}")
    say("END")
    os._exit(0)  # QGIS's own end may crash without a window


def say(*words):
    """Write a line to the one who started this."""
    print(*(" ".join(str(word).split()) for word in words), flush=True)


def start_qgis(window=False):
    """QGIS with our provider, and with widgets where there shall be a window; keep what it gives."""
    from qgis.core import QgsApplication

    application = QgsApplication([], window)
    application.initQgis()
    from school_path.processing.provider import SchoolPathProvider

    provider = SchoolPathProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider
