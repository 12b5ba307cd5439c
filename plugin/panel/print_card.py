# SPDX-License-Identifier: GPL-2.0-or-later
"""The button *Route card*: the way of the home that is shown, on a card for its family."""
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingException, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QStandardPaths
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton

from .. import settings
from . import background, print_acts, routes_run
from .edits import Refused

translate = QCoreApplication.translate
ALGORITHM = "schoolpath:routecard"
FOLDER = "SchoolPath/card_folder"  # setting: where the last card was put
LAYERS = {"SCHOOLS": "schools", "STREETS": "streets", "CROSSINGS": "crossings"}


class CardButton(QPushButton):
    """Prints the way of the home that the answer is about; on request, for that home alone.

    Parameters
    ----------
    project : QgsProject
    asker : Asker
        Knows what is asked about.
    told : QLabel
        Says what came of it.
    parent : QWidget, optional
    """

    def __init__(self, project, asker, told, parent=None):
        super().__init__(QgsApplication.getThemeIcon("mActionFilePrint.svg"), translate("SchoolPath", "Route &card…"),
                         parent)
        self.project, self.asker, self.told, self.at_work = project, asker, told, None
        self.setToolTip(translate("SchoolPath", "Print the way of this home for its family. The card holds personal "
                                  "data."))
        self.setEnabled(False)
        asker.view.copy.installEventFilter(self)  # enabled while there is an answer
        self.clicked.connect(self.print_card)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.EnabledChange:
            self.setEnabled(watched.isEnabled() and self.at_work is None)
        return super().eventFilter(watched, event)

    def print_card(self):
        """Ask for a file, find the way of the home, and print it there."""
        asked, key = self.asker.asked, self.asker.question.key()
        homes = settings.layer_of(self.project, "homes")
        if asked is None or homes is None:
            return
        path = self.ask_file()
        if not path:
            return
        one = routes_run.one_home(homes, asked.feature, asked.point, key[0])
        try:
            parameters, otherwise = routes_run.asked(self.project, key, {"HOMES": one})
        except Refused as refused:
            self.told.setText(str(refused))
            return
        self.told.setText(translate("SchoolPath", "{place}: printing…").format(place=asked.title))
        self.at_work = background.start(
            routes_run.ALGORITHM, parameters, self.project,
            lambda found, context, feedback: self._found(found, context, asked.title, path), self._failed, otherwise)
        self.setEnabled(False)

    def _found(self, found, context, title, path):
        """The way is known: print it."""
        self._ended()
        routes, legs = (context.getMapLayer(found[name]) for name in ("ROUTES", "LEGS"))
        row = next(routes.getFeatures(), None)
        if row is None:
            self.told.setText(translate("SchoolPath", "No card was printed: there is no way from {place}.").format(
                place=title))
            return
        layers = {name: settings.layer_of(self.project, role) for name, role in LAYERS.items()}
        try:
            print_acts.run_algorithm(ALGORITHM, {
                **{name: layer for name, layer in layers.items() if layer is not None}, "ROUTES": routes, "LEGS": legs,
                "HOME_ID": str(row["home_id"]), "HOME_NAME": title, "CONTACT": print_acts.contact_of(self.project),
                "OUTPUT": path}, self.project)
        except QgsProcessingException as error:
            self.told.setText(str(error))
            return
        QgsSettings().setValue(FOLDER, str(Path(path).parent))
        self.told.setText(translate("SchoolPath", "Printed: {file}. It shows a home: personal data.").format(file=path))

    def _failed(self, text):
        self._ended()
        self.told.setText(text)

    def _ended(self):
        self.at_work = None
        self.setEnabled(self.asker.view.copy.isEnabled())

    def ask_file(self):
        """File that the user names, with its ending; ``""`` where none was."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = Path(QgsSettings().value(FOLDER, "") or documents) / translate("SchoolPath", "route card.pdf")
        path, _ = QFileDialog.getSaveFileName(self, translate("SchoolPath", "Route card"), str(proposed),
                                              translate("SchoolPath", "PDF files (*.pdf)"))
        return path if not path or path.lower().endswith(".pdf") else f"{path}.pdf"

    def close_down(self):
        """Stop what is at work."""
        if self.at_work is not None:
            self.at_work.forget()
            self.at_work = None
