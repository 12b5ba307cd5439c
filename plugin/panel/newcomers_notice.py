# SPDX-License-Identifier: GPL-2.0-or-later
"""The notice that a run has brought layers which the panel does not work on yet."""
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

translate = QCoreApplication.translate


class NewcomersNotice(QWidget):
    """Shown as long as layers are offered.

    Parameters
    ----------
    newcomers : Newcomers

    Attributes
    ----------
    tell_all : callable or None
        Takes the sentence that is told in the window as well: the panel may be hidden.
    """

    tell_all = None

    def __init__(self, newcomers, parent=None):
        super().__init__(parent)
        self._newcomers = newcomers
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.take = QPushButton(translate("SchoolPath", "Use the ne&w layers"))
        self.keep = QPushButton(translate("SchoolPath", "&Keep the old ones"))
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.take)
        row.addWidget(self.keep)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addLayout(row)
        self.take.clicked.connect(newcomers.take_new)
        self.keep.clicked.connect(newcomers.keep_old)
        newcomers.changed.connect(self.show_offer)
        self.show_offer()

    def show_offer(self):
        """Show what is offered, or nothing."""
        question = self._newcomers.question()
        if question and question != self.text.text() and self.tell_all is not None:
            self.tell_all(translate(
                "SchoolPath", "A run has made new layers; the panel still works on the old ones. Choose on its page "
                "Project."))
        self.text.setText(question)
        self.text.setAccessibleName(question)
        self.setVisible(bool(question))
