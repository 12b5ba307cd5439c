# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands above the pages where Python packages are missing: which, and the command that installs them."""
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ...processing import install_advice, requirements

translate = QCoreApplication.translate
ICON = QSize(24, 24)


class PackagesNotice(QFrame):
    """Hidden where nothing is missing.

    Parameters
    ----------
    parent : QWidget, optional
    """

    def __init__(self, parent=None):
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.told, self.command = QLabel(), ""
        self.copy = QPushButton(QgsApplication.getThemeIcon("mActionEditCopy.svg"),
                                translate("SchoolPath", "&Copy the command"))
        sign = QLabel()
        sign.setPixmap(QgsApplication.getThemeIcon("mIconWarning.svg").pixmap(ICON))
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse
                                          | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.told.setAccessibleName(translate("SchoolPath", "Python packages that are missing"))
        self.copy.clicked.connect(self.copy_command)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.told, 1)
        column.addLayout(row)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignRight)
        self.refresh()

    def refresh(self):
        """Look again what is missing."""
        found = requirements.problems()
        self.command = install_advice.command(sorted(found)) if found else ""
        self.told.setText(requirements.message(found))
        self.copy.setVisible(bool(self.command))
        self.setVisible(bool(found))

    def copy_command(self):
        """Put the command on the clipboard, to be pasted into a terminal."""
        QgsApplication.clipboard().setText(self.command)
