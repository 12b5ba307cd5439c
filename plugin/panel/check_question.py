# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked on the page *Check*: handbook and profile."""
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QFormLayout, QSizePolicy, QWidget

from ...core.errors import SchoolPathError
from ...core.figures import shipped_files
from ...core.handbook import load_handbook
from ...core.handbook.reading import FOLDER, SHIPPED
from ...processing import profiles
from ...processing.words.findings import local

translate = QCoreApplication.translate
FILE = "…"  # data of the entry that asks for a file
USUAL = "P2"


class CheckQuestion(QWidget):
    """Boxes for handbook and profile."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.handbooks, self.profiles = QComboBox(), QComboBox()
        self._kept = 0
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, box in ((translate("SchoolPath", "Hand&book"), self.handbooks),
                           (translate("SchoolPath", "P&rofile"), self.profiles)):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # a narrow dock
            box.setAccessibleName(label.replace("&", ""))
            form.addRow(label, box)
        self._fill()
        self.handbooks.activated.connect(self._chosen)

    def _fill(self):
        files = shipped_files(FOLDER)
        for name in sorted(files, key=lambda one: (one != SHIPPED, one)):
            self.handbooks.addItem(local(load_handbook(name).title), str(files[name]))
        self.handbooks.addItem(translate("SchoolPath", "Choose a file…"), FILE)
        for name, word in profiles.words().items():
            self.profiles.addItem(word, name)
        self.profiles.setCurrentIndex(self.profiles.findData(USUAL))

    def _chosen(self, index):
        """Ask for a file where that entry is chosen."""
        if self.handbooks.itemData(index) != FILE:
            self._kept = index
            return
        path = self.ask_file()
        self.handbooks.setCurrentIndex(self._kept)
        if not path:
            return
        at = self.handbooks.findData(path)
        if at < 0:
            at = self.handbooks.count() - 1
            self.handbooks.insertItem(at, _title(path), path)
        self._kept = at
        self.handbooks.setCurrentIndex(at)

    def ask_file(self):
        """Handbook that the user chooses; ``""`` where none was."""
        path, _ = QFileDialog.getOpenFileName(self, translate("SchoolPath", "Handbook"), "",
                                              translate("SchoolPath", "Handbooks (*.yaml *.yml)"))
        return path

    def handbook(self):
        """File of the handbook."""
        return self.handbooks.currentData()

    def profile(self):
        """Name of the profile."""
        return self.profiles.currentData()


def _title(path):
    """Title of a handbook; the name of its file where it cannot be read, which the check then tells."""
    try:
        return local(load_handbook(path).title)
    except SchoolPathError:
        return Path(path).name
