# SPDX-License-Identifier: GPL-2.0-or-later
"""Wires School Path into QGIS: translation, provider, menu and toolbar button. No domain rule stands here."""
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..processing.language import load_words

translate = QCoreApplication.translate
MENU = "School Path"  # the product's name: the same in every language


class SchoolPathPlugin:
    """The plugin as QGIS sees it.

    Every step that changes QGIS puts the way back on a list; ``unload`` walks that list backwards. It may therefore be
    called twice, and after an ``initGui`` that stopped half way.

    Parameters
    ----------
    iface : QgisInterface or None
        None in ``qgis_process``, which calls ``initProcessing`` only.
    """

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.actions = []
        self.about = self.panel = None
        self._way_back = []
        self._install_translator()

    def initProcessing(self):
        """Register the provider, once."""
        if self.provider is not None:
            return
        from ..processing.provider import SchoolPathProvider

        provider = SchoolPathProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        self.provider = provider
        self._way_back.append(self._remove_provider)

    def initGui(self):
        """Add provider, menu and toolbar button."""
        if self.actions:
            return
        self._install_translator()  # again after an unload
        self.initProcessing()
        self._add_panel()
        for algorithm in self.provider.algorithms():
            if algorithm.name() != "sampledistrict":  # it has an entry that also opens it
                self._add_algorithm(algorithm)
        self._add_help()
        self._add_button()

    def unload(self):
        """Take everything out of QGIS again."""
        while self._way_back:
            self._way_back.pop()()

    def show_about(self):
        """Open the About dialog."""
        from .about import AboutDialog

        if self.about is None:
            self.about = AboutDialog(self.iface.mainWindow())
            self._way_back.append(self._remove_about)
        self.about.show()
        self.about.raise_()

    def run_algorithm(self, algorithm_id):
        """Open the dialog of one algorithm, the same that the toolbox opens."""
        from qgis import processing

        processing.execAlgorithmDialog(algorithm_id, {})

    def _install_translator(self):
        if self._way_back:
            return
        translator = QTranslator()
        if load_words(translator):
            QCoreApplication.installTranslator(translator)
            self._way_back.append(lambda: QCoreApplication.removeTranslator(translator))

    def _add_algorithm(self, algorithm):
        algorithm_id = algorithm.id()
        text = translate("SchoolPath", "{algorithm}…").format(algorithm=algorithm.displayName())
        action = self._add_action(algorithm.name(), text, lambda: self.run_algorithm(algorithm_id))
        action.setIcon(algorithm.icon())

    def _add_panel(self):
        """Add the dock, hidden at first, and the action that shows and hides it."""
        from .panel.dock import add_panel

        self.panel = add_panel(self.iface)
        self._way_back.append(self._remove_panel)
        self.panel.shown_by(self._add_action("panel", translate("SchoolPath", "School Path panel")))
        self._add_action("sample", translate("SchoolPath", "Open the sample district…"), self.panel.open_sample)

    def _add_help(self):
        from .menu_button import help_acts

        for name, text, act in help_acts(self.iface.mainWindow(), self.show_about):
            self._add_action(name, text, act)

    def _add_action(self, name, text, slot=None):
        """Add an action to the menu Plugins → School Path; the user can give it a shortcut."""
        from .menu_button import menu_action

        action = menu_action(name, text, self.iface.mainWindow())
        action.triggered.connect(lambda checked=False: slot() if slot else None)
        self.iface.addPluginToMenu(MENU, action)
        self.iface.registerMainWindowAction(action, "")
        self.actions.append(action)
        self._way_back.append(lambda: self._remove_action(action))
        return action

    def _add_button(self):
        """Add one toolbar button that opens the same menu."""
        from .menu_button import menu_button

        self.button = menu_button(MENU, self.actions, self.iface.mainWindow())
        in_toolbar = self.iface.addToolBarWidget(self.button)
        self._way_back.append(lambda: self._remove_button(in_toolbar))

    def _remove_provider(self):
        QgsApplication.processingRegistry().removeProvider(self.provider)
        self.provider = None

    def _remove_panel(self):
        self.panel.close_down()
        self.iface.removeDockWidget(self.panel)
        self.panel.deleteLater()
        self.panel = None

    def _remove_action(self, action):
        self.iface.unregisterMainWindowAction(action)
        self.iface.removePluginMenu(MENU, action)
        self.actions.remove(action)
        action.deleteLater()

    def _remove_button(self, in_toolbar):
        self.iface.removeToolBarIcon(in_toolbar)
        self.button.deleteLater()
        self.button = None

    def _remove_about(self):
        self.about.deleteLater()
        self.about = None
