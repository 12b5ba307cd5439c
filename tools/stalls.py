#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What holds the window of QGIS up for more than 0.1 s while the panel is used with a whole town.

usage: stalls.py FOLDER [--homes 1000|10000] [ACT...]
  FOLDER     holds porto/ with porto.osm.pbf, homes_1000.gpkg, school_1.gpkg, homes_10000.gpkg, schools_50.gpkg
  ACT        only the acts whose name begins so, and the first ones, which all need; all of them where none is named

The panel and a map stand in a window of their own (without a screen: QT_QPA_PLATFORM=offscreen). Every act of every
page is done once. Each silence of the event loop above 0.1 s is told in ms, in brackets how much of it the main thread
worked and how much all others did, and at the end the lines at which they stood. On a machine that does other work at
the same time silences are longer than that.
"""
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

import bench
import qgis_process

PATIENCE = 240  # s for one act
QUIET = 0.4  # s after an act, in which what it left behind is done


class Window:
    """The panel beside a map, in a window.

    Parameters
    ----------
    folder : Path
        For files.
    """

    def __init__(self, folder):
        from qgis.core import QgsApplication, QgsProject
        from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtWidgets import QMainWindow

        from school_path.plugin.panel.dock import SchoolPathPanel
        from school_path.processing.provider import SchoolPathProvider

        self.provider = SchoolPathProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self.folder, self.project = folder, QgsProject.instance()
        self.window, self.canvas = QMainWindow(), QgsMapCanvas()
        self.bridge = QgsLayerTreeMapCanvasBridge(self.project.layerTreeRoot(), self.canvas)
        self.panel = SchoolPathPanel(self.project, self.window, self.canvas)
        self.window.setCentralWidget(self.canvas)
        self.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
        self.window.resize(1400, 900)
        self.window.show()

    def spin(self, until=lambda: True, quiet=QUIET):
        """Let QGIS work until something has come about, and a little longer."""
        from qgis.PyQt.QtCore import QEventLoop, QTimer

        loop, timer, end, since = QEventLoop(), QTimer(), time.monotonic() + PATIENCE, []

        def look():
            if not since and until():
                since.append(time.monotonic())
            if time.monotonic() > end or since and time.monotonic() > since[0] + quiet:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(20)
        loop.exec()
        if not since:
            print(f"  (gave up after {PATIENCE} s)")


def main(data, homes, wanted):
    """Do the acts, and tell what held the window up."""
    from qgis.core import QgsApplication

    bench.WORK.mkdir(parents=True, exist_ok=True)
    streets, _ = bench.network(data / "porto.osm.pbf")
    application = QgsApplication([], True)
    application.initQgis()
    with tempfile.TemporaryDirectory(prefix="school_path_stalls_") as name:
        folder = Path(name)
        shutil.copy(streets.split("|")[0], folder / "town.gpkg")
        for file in (f"homes_{homes}.gpkg", "school_1.gpkg", "schools_50.gpkg"):
            (folder / file).write_bytes((data / file).read_bytes())
        watch(Window(folder), homes, wanted)
    sys.stdout.flush()
    os._exit(0)  # QGIS's own end may crash without a window


def watch(window, homes, wanted):
    """Do the acts under the eyes of the watchdog."""
    from qgis.PyQt.QtCore import QTimer
    from stalls_acts import acts
    from stalls_watch import Watchdog, told

    window.spin()
    watchdog = Watchdog(Path(sys.path[0]) / qgis_process.PACKAGE)
    watchdog.start()
    for name, act, until in acts(window, homes):
        if wanted and not name.startswith(("project:", *wanted)):
            continue
        watchdog.act, before, begin = name, len(watchdog.stalls), time.perf_counter()
        QTimer.singleShot(0, act)
        window.spin(until or (lambda: True))
        mine = ", ".join(map(str, watchdog.stalls[before:]))
        print(f"{name}: {time.perf_counter() - begin:.1f} s; held up for {mine or 'nothing'}", flush=True)
    watchdog.stop()
    print("\n".join(["", *told(watchdog.stalls)]))


if __name__ == "__main__":
    if len(sys.argv) < 2 or {"-h", "--help"} & set(sys.argv):
        print(__doc__)
        sys.exit(2)
    given, count = sys.argv[2:], "1000"
    if "--homes" in given:
        at = given.index("--homes")
        count = given[at + 1]
        del given[at:at + 2]
    there = Path(sys.argv[1]).resolve()
    there = there / "porto" if (there / "porto").is_dir() else there
    if not (there / "porto.osm.pbf").exists():
        print(f"stalls: no {there / 'porto.osm.pbf'}, skipped")
        sys.exit(0)
    with tempfile.TemporaryDirectory(prefix="school_path_profile_") as profile:
        os.environ.update(qgis_process.make_profile(profile))
        sys.path.insert(0, str(Path(profile) / "plugins"))
        main(there, count, given)
