# SPDX-License-Identifier: GPL-2.0-or-later
"""Copies the shipped rule files to a folder of the user, where they can be changed, with a note what takes them."""
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from ..processing import elements, profiles
from ..processing.guide import ROOT

translate = QCoreApplication.translate
FOLDER = "SchoolPath/rules_folder"  # setting: where they were copied the last time
# folders of ``resources`` and what is copied of them
COPIED = {"profiles": "*.yaml", "countries": "*.yaml", "handbooks": "*.yaml", "elements": "*", "codes": "*.yaml",
          "mappings": "*.yaml", "layouts": "*.qpt"}


def copy_rule_files(target):
    """Copy the files; one that is there already stays as it is.

    Parameters
    ----------
    target : str or Path
        Existing folder; each kind of file gets a folder in it.

    Returns
    -------
    copied, kept : list of str
        Paths below ``target``.

    Raises
    ------
    OSError
        A file cannot be written.
    """
    files = {f"{folder}/{path.name}": path.read_bytes() for folder, pattern in COPIED.items()
             for path in sorted((ROOT / "resources" / folder).glob(pattern))}
    files[note_name()] = note().encode("utf-8")
    copied, kept = [], []
    for name, content in files.items():
        path = Path(target) / name
        path.parent.mkdir(exist_ok=True)
        try:
            with path.open("xb") as file:  # never over a file that is there
                file.write(content)
        except FileExistsError:
            kept.append(name)
        else:
            copied.append(name)
    return copied, kept


def note_name():
    """Name of the note."""
    return translate("SchoolPath", "Which file goes where.txt")


def note():
    """The note: what each file is, and which parameter takes it."""
    paragraphs = [
        translate(
            "SchoolPath",
            "Copies of the rule files of School Path. Change the figures of a copy, give it an id and a title of its "
            "own, write who adopted it into \"adopted\", and choose it in the dialog of the algorithm. The files are "
            "text; every figure says where it comes from. A mistake is reported with file and line."),
        translate(
            "SchoolPath",
            "profiles/P1.yaml to PA.yaml: what a child of an age may use alone.\n  Parameter: Profile file "
            "(PROFILE_FILE). Or save it under its id, such as Espoo.yaml, in this folder; then it stands in the lists "
            "of profiles:\n  {folder}\nprofiles/risk.yaml: the factors of the risk. A profile whose line says "
            "\"factors: risk.yaml\" takes the file beside it; \"factors: risk\" means the shipped one.").format(
                folder=profiles.folder()),
        translate(
            "SchoolPath",
            "countries/fi.yaml: what is assumed where data are missing, and the distance limits.\n  Parameter: Country "
            "file (COUNTRY_FILE)."),
        translate(
            "SchoolPath",
            "handbooks/school-path.yaml: the clauses of the handbook. Better than a copy is a small file that says "
            "\"extends: school-path\" and holds only what differs, as school-path-uk.yaml does.\n  Parameter: Handbook "
            "(HANDBOOK); on the page Check of the panel: Handbook."),
        translate(
            "SchoolPath",
            "elements/elements.yaml and its symbols (.svg): the elements, to look at and to begin from. A file of your "
            "own holds only new elements, with codes that no other has.\n  Parameter: Elements of your own "
            "(CATALOGUE). Or put it with its symbols into this folder; then the panel offers them:\n  {folder}").format(
                folder=elements.folder()),
        translate(
            "SchoolPath",
            "codes/codes.yaml: colours and shapes of School Paths.\n  Parameter: Colour codes of your own (CODES)."),
        translate(
            "SchoolPath",
            "mappings/vantaa.yaml and digiroad.yaml: how the fields of a town's street lines are read.\n  Parameter: "
            "Mapping file (MAPPING)."),
        translate(
            "SchoolPath",
            "layouts/*.qpt: the templates of the printed maps, to be changed in QGIS.\n  Parameter: Template of your "
            "own (TEMPLATE_FILE)."),
    ]
    return "\n\n".join(paragraphs) + "\n"


def ask_and_copy(parent=None):
    """Ask for a folder, copy the files into it, and say what was done."""
    title = translate("SchoolPath", "Copy the rule files")
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = QFileDialog.getExistingDirectory(parent, title, QgsSettings().value(FOLDER, documents))
    if not folder:
        return
    try:
        copied, kept = copy_rule_files(folder)
    except OSError as error:
        QMessageBox.warning(parent, title, translate(
            "SchoolPath", "The files cannot be written into {folder}: {error}. Choose a folder in which you may "
            "write.").format(folder=folder, error=error.strerror or error))
        return
    QgsSettings().setValue(FOLDER, folder)
    QMessageBox.information(parent, title, told(folder, copied, kept))


def told(folder, copied, kept):
    """What was copied and what was not, in sentences."""
    sentences = []
    if copied:
        sentences.append(translate(
            "SchoolPath", "Files copied into {folder}: {count}. \"{note}\" says which parameter takes which.").format(
                folder=folder, count=len(copied), note=note_name()))
    if kept:
        sentences.append(translate(
            "SchoolPath", "Files left as they are, since they are there already: {count} ({names}).").format(
                count=len(kept), names=", ".join(kept[:3]) + (", …" if len(kept) > 3 else "")))
    return "\n\n".join(sentences)
