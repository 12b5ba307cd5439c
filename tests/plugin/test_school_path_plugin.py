# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin in a QGIS window: it comes, it goes, and leaves nothing behind."""
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsGui, QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMainWindow, QMessageBox, QToolButton

import school_path
from school_path.plugin.school_path_plugin import MENU, SchoolPathPlugin


class Window:
    """What the plugin asks of ``iface``, and what it leaves there."""

    def __init__(self, window):
        self.window, self.menu, self.shortcuts, self.toolbar, self.docks = window, [], [], [], []
        self.canvas = QgsMapCanvas(window)

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def addPluginToMenu(self, name, action):
        self.menu.append((name, action))

    def removePluginMenu(self, name, action):
        self.menu.remove((name, action))

    def registerMainWindowAction(self, action, shortcut):
        self.shortcuts.append(action)

    def unregisterMainWindowAction(self, action):
        self.shortcuts.remove(action)

    def addToolBarWidget(self, widget):
        self.toolbar.append(widget)
        return widget

    def removeToolBarIcon(self, action):
        self.toolbar.remove(action)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        self.docks.append(dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)
        self.docks.remove(dock)

    @property
    def empty(self):
        return not (self.menu or self.shortcuts or self.toolbar or self.docks)


@pytest.fixture
def window(qgis_app, qtbot):
    main = QMainWindow()
    qtbot.addWidget(main)
    return Window(main)


@pytest.fixture
def plugin(window):
    made = SchoolPathPlugin(window)
    yield made
    made.unload()


def provider():
    return QgsApplication.processingRegistry().providerById("schoolpath")


def test_start_and_unload_twice(plugin, window):
    for _ in range(2):
        plugin.initGui()
        assert provider() is not None
        assert not window.empty
        plugin.unload()
        plugin.unload()
        assert provider() is None
        assert window.empty


def test_menu_has_the_panel_every_algorithm_and_about(plugin, window):
    plugin.initGui()
    assert {name for name, _ in window.menu} == {MENU}
    texts = [action.text() for _, action in window.menu]
    assert len(texts) == len(provider().algorithms()) + 4  # the sample district is opened, not made
    assert texts[:2] == ["School Path panel", "Open the sample district…"]
    assert texts[-3:] == ["Copy the rule files…", "Guide", "About School Path…"]
    assert window.shortcuts == [action for _, action in window.menu]


def test_toolbar_button_opens_the_same_menu(plugin, window):
    plugin.initGui()
    (button,) = window.toolbar
    assert isinstance(button, QToolButton)
    assert not button.icon().isNull()
    assert button.accessibleName()
    assert button.menu().actions() == [action for _, action in window.menu]


def test_menu_entry_opens_the_dialog_of_its_algorithm(plugin, window, monkeypatch):
    plugin.initGui()
    opened = []
    monkeypatch.setattr(plugin, "run_algorithm", opened.append)
    for _, action in window.menu[2:-3]:
        action.trigger()
    assert opened == [a.id() for a in provider().algorithms() if a.name() != "sampledistrict"]


def test_the_sample_district_is_opened_from_the_menu(plugin, window, monkeypatch, tmp_path, qgis_new_project):
    plugin.initGui()
    window.window.show()
    monkeypatch.setattr(plugin.panel.project_page, "ask_sample", lambda: str(tmp_path / "sample.gpkg"))
    window.menu[1][1].trigger()
    assert plugin.panel.isVisible()
    assert (tmp_path / "sample.gpkg").exists()
    assert "sample.gpkg" in plugin.panel.project_page.told.text()


def test_the_guide_is_opened_from_the_menu_without_network(plugin, window, monkeypatch):
    plugin.initGui()
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    guide = window.menu[-2][1]
    assert guide.text() == "Guide"
    guide.trigger()
    (url,) = opened
    assert url.isLocalFile()
    assert Path(url.toLocalFile()).is_file()


def test_where_no_program_shows_the_guide_its_place_is_told(plugin, window, monkeypatch):
    plugin.initGui()
    told = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    monkeypatch.setattr(QMessageBox, "information", lambda *words: told.append(words[-1]))
    window.menu[-2][1].trigger()
    assert "index." in told[0]


def test_panel_is_shown_and_hidden_by_its_entry_and_goes_with_the_plugin(plugin, window):
    plugin.initGui()
    window.window.show()
    (dock,), (_, entry) = window.docks, window.menu[0]
    assert not dock.isVisible()
    assert not entry.isChecked()
    entry.trigger()
    assert dock.isVisible()
    assert entry.isChecked()
    entry.trigger()
    assert not dock.isVisible()
    plugin.unload()
    assert plugin.panel is None
    assert not window.docks


def test_about_opens_once_and_goes_with_the_plugin(plugin, window):
    plugin.initGui()
    window.menu[-1][1].trigger()
    first = plugin.about
    assert first.isVisible()
    plugin.show_about()
    assert plugin.about is first
    plugin.unload()
    assert plugin.about is None


def test_unload_after_a_half_finished_start(plugin, window, monkeypatch):
    def fail(name, action):
        raise RuntimeError("no menu")

    monkeypatch.setattr(window, "addPluginToMenu", fail)
    with pytest.raises(RuntimeError):
        plugin.initGui()
    plugin.unload()
    assert provider() is None
    assert window.empty


def test_real_interface_of_pytest_qgis(qgis_iface):
    made = school_path.classFactory(qgis_iface)
    made.initGui()
    made.unload()


def test_without_a_window_as_in_qgis_process(qgis_app):
    made = school_path.classFactory(None)
    made.initProcessing()
    assert provider() is not None
    made.initProcessing()
    made.unload()
    made.unload()
    assert provider() is None


def test_translator_goes_with_the_plugin(qgis_app, monkeypatch):
    installed = []
    monkeypatch.setattr(QTranslator, "load", lambda self, *arguments: True)
    monkeypatch.setattr(QCoreApplication, "installTranslator", installed.append)
    monkeypatch.setattr(QCoreApplication, "removeTranslator", installed.remove)
    made = school_path.classFactory(None)
    assert len(installed) == 1
    made.unload()
    assert installed == []


def test_reloaded_with_the_tool_of_elements_in_hand_it_has_its_keys_once(plugin, window):
    def keys():
        return [action.objectName() for action in QgsGui.shortcutsManager().listActions()
                if action.objectName().startswith("SchoolPath_element_")]

    plugin.initGui()
    plugin.panel.elements_page.editing.select.trigger()
    assert window.canvas.mapTool() is plugin.panel.elements_page.editing.tool
    plugin.unload()
    assert window.canvas.mapTool() is None
    assert keys() == []
    plugin.initGui()
    plugin.panel.elements_page.editing.select.trigger()
    assert len(keys()) == len(set(keys())) == 6
