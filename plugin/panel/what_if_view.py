# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of what is tried out on the page *Routes*, and the menu that adds to it."""
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QListWidget, QMenu, QPushButton, QVBoxLayout

from ...processing.words.what_if import measures
from .edits import Refused
from .routes_answer import scroll_to
from .what_if import WhatIf

translate = QCoreApplication.translate
ROWS = 3  # changes seen at a time


class WhatIfView(QGroupBox):
    """Shows the changes; hidden while there is none.

    Parameters
    ----------
    project : QgsProject
    parent : QWidget, optional
    """

    run_asked = pyqtSignal()
    edited = pyqtSignal()  # what is tried out is not what was run

    def __init__(self, project, parent=None):
        super().__init__(translate("SchoolPath", "What if…"), parent)
        self.list, self.what_if = QListWidget(), WhatIf(project)
        self.run = QPushButton(QgsApplication.getThemeIcon("mActionStart.svg"),
                               translate("SchoolPath", "Run with &these"))
        self.remove = QPushButton(QgsApplication.getThemeIcon("mActionDeleteSelected.svg"),
                                  translate("SchoolPath", "Remo&ve"))
        self.write = QPushButton(QgsApplication.getThemeIcon("mActionToggleEditing.svg"),
                                 translate("SchoolPath", "Write &into the layers"))
        self.told = QLabel()
        self.list.setAccessibleName(translate("SchoolPath", "What is tried out"))
        self.list.setMaximumHeight((ROWS + 1) * self.fontMetrics().height() + 8)
        self.list.setWordWrap(True)
        self.write.setToolTip(translate("SchoolPath", "One undo step a layer; nothing is saved until you save the "
                                        "layer."))
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setAccessibleName(translate("SchoolPath", "What would change"))
        first = QHBoxLayout()
        for button in (self.run, self.remove):
            first.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.list)
        column.addLayout(first)
        column.addWidget(self.write)
        column.addWidget(self.told)
        self.run.clicked.connect(self.run_asked)
        self.remove.clicked.connect(self.remove_chosen)
        self.write.clicked.connect(self.write_all)
        self.show_list()

    def menu(self, place, profile, crs):
        """What may be tried out at a place of an answer.

        Parameters
        ----------
        place : Place
        profile : Profile
            Of the child: signals have to allow its walking speed.
        crs : QgsCoordinateReferenceSystem
            Of the place.

        Returns
        -------
        QMenu
        """
        menu = QMenu(self)
        if place.crossing:
            title = translate("SchoolPath", "This crossing") if place.crossing_id is not None else \
                translate("SchoolPath", "A crossing here")
            menu.addSection(title)
            for name, words in measures(True, place.rails):
                self._action(menu, words, lambda name=name: self.what_if.at_crossing(place, name, profile, crs))
        if place.street_id is not None and not place.rails:
            menu.addSection(translate("SchoolPath", "The street"))
            for name, words in measures(False):
                self._action(menu, words, lambda name=name: self.what_if.along(place, name, profile))
        return menu

    def _action(self, menu, words, act):
        menu.addAction(words[:1].upper() + words[1:]).triggered.connect(lambda checked=False: self._try(act))

    def _try(self, act):
        try:
            act()
            self.told.clear()
            self.edited.emit()
        except Refused as refused:
            self.told.setText(str(refused))
        self.show_list()

    def show_list(self):
        """Show the changes as they are."""
        self.list.clear()
        self.list.addItems([change.text for change in self.what_if.changes])
        if self.what_if.changes:
            self.list.setCurrentRow(len(self.what_if.changes) - 1)
        self.setVisible(bool(self.what_if.changes or self.told.text()))
        for button in (self.run, self.remove, self.write):
            button.setEnabled(bool(self.what_if.changes))

    def remove_chosen(self):
        """Take back the change that is chosen."""
        if self.list.currentRow() >= 0:
            self.what_if.remove(self.list.currentRow())
            self.told.clear()
            self.show_list()
            self.edited.emit()

    def write_all(self):
        """Write the changes into the layers."""
        try:
            self.what_if.write()
        except Refused as refused:
            self.tell(str(refused))
            return
        self.what_if.changes.clear()
        self.edited.emit()
        self.tell(translate("SchoolPath", "Written into the layers as one undo step each; save the layers to keep it. "
                            "Run again to see the routes."))

    def tell(self, text):
        """Tell what came of it."""
        self.told.setText(text)
        self.show_list()

    def forget_told(self):
        """What was told belongs to another question."""
        self.tell("")

    def reveal(self):
        """Let a page that scrolls show the list and what came of it."""
        scroll_to(self, self.y())

    def clear(self):
        """Try out nothing."""
        self.what_if.changes.clear()
        self.tell("")
