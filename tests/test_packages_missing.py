# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin loads where scipy, networkx or shapely are missing, and its algorithms say what to install.

Each case runs in a process of its own in which the packages cannot be imported.
"""
import json
import subprocess
import sys

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from school_path.processing.algorithms.sample_district import SampleDistrict
from school_path.tests.code import ROOT
from school_path.tools import qgis_process

BLOCKED = "import sys\nfor name in {names!r}:\n    sys.modules[name] = None\n"

LOAD = """
import json
import qgis.core
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
import school_path
plugin = school_path.classFactory(None)
plugin.initProcessing()
provider = QgsApplication.processingRegistry().providerById("schoolpath")
told = {a.name(): [*a.canExecute(), a.displayName(), a.shortHelpString()] for a in provider.algorithms()}
plugin.unload()
print("TOLD " + json.dumps(told))
"""

PANEL = """
import json
from qgis.core import QgsApplication, QgsProject
application = QgsApplication([], True)
application.initQgis()
from school_path.plugin.panel.dock import SchoolPathPanel
panel = SchoolPathPanel(QgsProject.instance())
panel.show()
panel.packages.copy.click()
pages = [panel.pages.tabText(page) for page in range(panel.pages.count())]
panel.routes_page.run.click()
told = [panel.packages.isVisible(), panel.packages.told.text(), QgsApplication.clipboard().text(), pages,
        panel.routes_page.told.text()]
panel.close_down()
print("TOLD " + json.dumps(told), flush=True)
import os
os._exit(0)  # what QGIS does when it ends is not what is asked here
"""

WINDOW = """
import json, os, sys
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas
application = QgsApplication([], True)
application.initQgis()
from qgis.PyQt.QtWidgets import QAbstractItemView, QMainWindow
import school_path
raised = []
sys.excepthook = lambda kind, error, trace: raised.append(repr(error))

class Iface:
    def __init__(self):
        self.window, self.menu = QMainWindow(), []
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.freeze(True)
    def mainWindow(self):
        return self.window
    def mapCanvas(self):
        return self.canvas
    def addPluginToMenu(self, name, action):
        self.menu.append(action)
    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
    def __getattr__(self, name):
        return lambda *arguments: None

iface = Iface()
plugin = school_path.classFactory(iface)
plugin.initGui()
iface.window.show()
panel = plugin.panel
panel.project_page.ask_sample = lambda: "new.gpkg"
next(entry for entry in iface.menu if entry.objectName() == "SchoolPath_sample").trigger()
told, notice = panel.project_page.told.text(), []
panel.project_page.ask_sample = lambda: {file!r}
panel.project_page.sample.click()
for number in range(panel.pages.count()):
    panel.pages.setCurrentIndex(number)
    page = panel.pages.widget(number)
    for shown in page.findChildren(QAbstractItemView):
        if shown.model() is not None and shown.model().rowCount():
            shown.setCurrentIndex(shown.model().index(0, 0))
    application.processEvents()
    notice.append(panel.packages.isVisible() and panel.packages.told.text())
shown = [each for each in QgsProject.instance().mapLayers().values() if not each.flags() & each.Private]
print("TOLD " + json.dumps([told, notice, len(shown), raised]), flush=True)
os._exit(0)
"""

STREET = {
    "type": "FeatureCollection",
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3067"}},
    "features": [{"type": "Feature", "properties": {"kind": "residential"},
                  "geometry": {"type": "LineString", "coordinates": [[384000, 6672000], [384100, 6672000]]}}],
}


def load(tmp_path, code, then=LOAD):
    """Run code and then load the plugin, in a new Python; return what its algorithms, or its panel, say."""
    (tmp_path / "school_path").symlink_to(ROOT, target_is_directory=True)
    done = subprocess.run([sys.executable, "-c", code + then], cwd=tmp_path, capture_output=True, text=True,
                          timeout=120)
    told = [line for line in done.stdout.splitlines() if line.startswith("TOLD ")]
    assert told, done.stderr
    return json.loads(told[0][5:])


@pytest.mark.parametrize("names", [["scipy", "networkx", "shapely"], ["scipy"], ["networkx"], ["shapely"]],
                         ids="+".join)
def test_everything_loads_and_every_algorithm_names_what_is_missing(tmp_path, names):
    told = load(tmp_path, BLOCKED.format(names=names))
    assert told
    for executable, message, title, help_text in told.values():
        assert not executable
        assert all(name in message for name in names)
        assert title
        assert help_text is not None


@pytest.mark.parametrize("names", [["scipy", "networkx", "shapely"], ["scipy"], ["networkx"], ["shapely"], []],
                         ids="+".join)
def test_the_panel_opens_and_tells_above_its_pages_what_to_install(tmp_path, names):
    visible, text, copied, pages, run = load(tmp_path, BLOCKED.format(names=names), PANEL)
    assert len(pages) >= 4
    assert visible == bool(names)
    assert all(f"{name} is missing" in text for name in names)
    if names:
        assert text == run
        assert "install" in copied and copied in text  # ready for a terminal


def test_all_pages_show_a_project_without_the_packages_and_say_what_is_missing(tmp_path, qgis_app):
    """In a window as QGIS has it: the sample district cannot be made, one that was made before can be looked at."""
    file = tmp_path / "made before.gpkg"
    _, made = SampleDistrict().create().run({"PROJECT_FILE": str(file)}, QgsProcessingContext(),
                                            QgsProcessingFeedback())
    assert made
    names = ["scipy", "networkx", "shapely"]
    told, notice, layers, raised = load(tmp_path, BLOCKED.format(names=names),
                                        WINDOW.replace("{file!r}", repr(str(file))))
    assert raised == []
    assert all(f"{name} is missing" in told for name in names)
    assert not (tmp_path / "new.gpkg").exists()
    assert layers == 13
    assert len(notice) >= 5
    assert all(told == each for each in notice)


def test_a_shapely_that_is_too_old_is_named(tmp_path):
    fake = tmp_path / "old" / "shapely"
    fake.mkdir(parents=True)
    (fake / "__init__.py").write_text("__version__ = '1.8.5'\n")
    info = tmp_path / "old" / "shapely-1.8.5.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: shapely\nVersion: 1.8.5\n")
    told = load(tmp_path, f"import sys\nsys.path.insert(0, {str(tmp_path / 'old')!r})\n")
    assert all("1.8.5" in message and not executable for executable, message, *_ in told.values())


def test_a_run_ends_with_the_message_and_exit_code_1(tmp_path):
    """``qgis_process`` does not ask ``canExecute``."""
    (tmp_path / "sitecustomize.py").write_text(BLOCKED.format(names=["scipy", "networkx", "shapely"]))
    streets = tmp_path / "streets.geojson"
    streets.write_text(json.dumps(STREET))
    done = qgis_process.run("schoolpath:assesssafety",
                            {"STREETS": streets, "ASSESSED_STREETS": tmp_path / "assessed.gpkg"},
                            environment={"PYTHONPATH": str(tmp_path)})
    text = done.stdout + done.stderr
    assert done.returncode == 1, text
    assert "scipy is missing" in text
    assert "install" in text.lower()
    assert "Traceback" not in text
    assert not (tmp_path / "assessed.gpkg").exists()
