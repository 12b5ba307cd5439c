# SPDX-License-Identifier: GPL-2.0-or-later
"""The button *Print*: maps as PDF, or as layouts to be changed in QGIS's own window."""
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingException, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths, Qt
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QInputDialog, QLineEdit, QMenu, QPushButton

from ...processing import requirements
from . import print_acts
from .edits import Refused

translate = QCoreApplication.translate
FOLDER = "SchoolPath/print_folder"  # setting: where the last map was put


class PrintButton(QPushButton):
    """Opens a menu of maps.

    Parameters
    ----------
    project : QgsProject
    told : QLabel
        Says what came of it.
    parent : QWidget, optional

    Attributes
    ----------
    open_layout : callable or None
        Shows a layout in QGIS's layout window; the layout is only added to the project without one.
    """

    def __init__(self, project, told, parent=None):
        super().__init__(QgsApplication.getThemeIcon("mActionFilePrint.svg"), translate("SchoolPath", "P&rint…"),
                         parent)
        self.project, self.told, self.open_layout = project, told, None
        menu, self.acts = QMenu(self), {}
        for name, text, act in (
                ("school", translate("SchoolPath", "Map of a &school (A4)…"), lambda: self.print_school()),
                ("atlas", translate("SchoolPath", "&Atlas: a page for each school (A4)…"),
                 lambda: self.print_map("SCHOOL")),
                ("council", translate("SchoolPath", "Map for the &council (A3)…"), lambda: self.print_map("COUNCIL")),
                (None, "", None),
                ("layout_school", translate("SchoolPath", "Open the map of a school as a &layout…"),
                 lambda: self.lay_out_school()),
                ("layout_council", translate("SchoolPath", "Open the map for the council as a la&yout"),
                 lambda: self.lay_out("COUNCIL")),
                (None, "", None),
                ("contact", translate("SchoolPath", "&Whom to tell, on the maps…"), lambda: self.change_contact())):
            if name is None:
                menu.addSeparator()
                continue
            self.acts[name] = menu.addAction(text)
            self.acts[name].triggered.connect(lambda checked=False, act=act: act())
        self.setMenu(menu)

    def print_school(self):
        """Print the map of one school."""
        self._try(lambda: self._of_school(self._print))

    def print_map(self, kind):
        """Print the atlas of all schools, or the map for the council."""
        self._try(lambda: self._print(kind))

    def lay_out_school(self):
        """Open the map of one school as a layout."""
        self._try(lambda: self._of_school(self._lay_out))

    def lay_out(self, kind):
        """Open a map as a layout."""
        self._try(lambda: self._lay_out(kind))

    def _try(self, act):
        """Do something; tell what cannot be done, and what to do."""
        self.told.setText(requirements.message(requirements.problems()))
        if self.told.text():
            return
        try:
            act()
        except (Refused, QgsProcessingException) as error:
            self.told.setText(str(error))

    def _of_school(self, act):
        """Do something for the school that is meant; it is asked for where paths lead to several."""
        schools = print_acts.schools_of(print_acts.layers_of(self.project, "SCHOOL"))
        if not schools:
            raise Refused(translate("SchoolPath", "No School Path leads to a school: the field school_id of the paths "
                                    "says to which one."))
        school = next(iter(schools)) if len(schools) == 1 else self.ask_school(schools)
        if school is not None:
            act("SCHOOL", school)

    def _print(self, kind, school=""):
        print_acts.layers_of(self.project, kind)  # what is missing is told before a file is asked for
        path = self.ask_file(file_name(kind, school))
        if not path:
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            print_acts.print_map(self.project, kind, path, school)
        finally:
            QApplication.restoreOverrideCursor()
        QgsSettings().setValue(FOLDER, str(Path(path).parent))
        self.told.setText(translate("SchoolPath", "Printed: {file}").format(file=path))

    def _lay_out(self, kind, school=""):
        layout = print_acts.open_layout(self.project, kind, school)
        self.told.setText(translate("SchoolPath", "The layout \"{name}\" is in the project, and is kept with it when "
                                    "you save it. Change it as you like.").format(name=layout.name()))
        if self.open_layout is not None:
            self.open_layout(layout)

    def change_contact(self):
        """Ask whom to tell when something is broken."""
        text = self.ask_contact(print_acts.contact_of(self.project))
        if text is not None:
            print_acts.set_contact(self.project, text)

    def ask_school(self, schools):
        """Id of the school that the user chooses; None where none was."""
        names = [translate("SchoolPath", "{name} ({id})").format(name=name, id=one) for one, name in schools.items()]
        name, chosen = QInputDialog.getItem(self, translate("SchoolPath", "Map of a school"),
                                            translate("SchoolPath", "School"), names, 0, False)
        return list(schools)[names.index(name)] if chosen else None

    def ask_contact(self, text):
        """Whom to tell, as the user types it; None where it was left as it is."""
        typed, changed = QInputDialog.getText(
            self, translate("SchoolPath", "Whom to tell, on the maps"),
            translate("SchoolPath", "Telephone or address. Empty: a line to fill in by hand."),
            QLineEdit.EchoMode.Normal, text)
        return typed if changed else None

    def ask_file(self, name):
        """File that the user names, with its ending; ``""`` where none was."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = QgsSettings().value(FOLDER, "") or documents
        path, _ = QFileDialog.getSaveFileName(self, translate("SchoolPath", "Print map"), str(Path(folder) / name),
                                              translate("SchoolPath", "PDF files (*.pdf)"))
        return path if not path or path.lower().endswith(".pdf") else f"{path}.pdf"


def file_name(kind, school):
    """Name that is proposed for a file."""
    if kind == "COUNCIL":
        return translate("SchoolPath", "map for the council.pdf")
    return translate("SchoolPath", "map of {school}.pdf").format(school=school) if school else \
        translate("SchoolPath", "maps of schools.pdf")
