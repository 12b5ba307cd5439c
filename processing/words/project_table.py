# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of the rows of a table of the project file, told in the log."""
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def tell_rows(told, feedback):
    """Tell how many rows were put, stayed and went; a warning where work of a person has gone.

    Parameters
    ----------
    told : Told
        What became of the rows.
    feedback : QgsProcessingFeedback
        The log.
    """
    named = {"table": told.table.plan.name, "file": Path(told.table.path).name}
    feedback.pushInfo(translate(
        "SchoolPath", "Table \"{table}\" of {file}: rows written: {count}; rows from before: kept {stayed}, replaced "
        "{gone}.").format(count=told.put, stayed=told.stayed, gone=told.gone, **named))
    if told.by_hand:
        feedback.pushWarning(_lost(told).format(count=told.by_hand, **named))
    if told.renamed:
        feedback.pushInfo(translate(
            "SchoolPath", "Table \"{table}\" of {file}: rows that got another id, since theirs was taken: "
            "{count}.").format(count=told.renamed, **named))
    if told.added:
        feedback.pushInfo(translate(
            "SchoolPath", "Table \"{table}\" of {file}: columns added at its end: {names}.").format(
                names=", ".join(told.added), **named))


def _lost(told):
    if any(field.name == "confirmed_by" for field in told.table.plan.fields):
        return translate(
            "SchoolPath", "Table \"{table}\" of {file}: replaced rows that somebody had drawn, changed or confirmed: "
            "{count}. What was typed there is gone from the file; take it from a copy that you made before.")
    return translate(
        "SchoolPath", "Table \"{table}\" of {file}: replaced rows: {count}, among them any that somebody has drawn or "
        "changed. What was typed there is gone from the file; take it from a copy that you made before.")


def say_table(code, values):
    """The sentence of a code about tables of a project file, None where it is none of these."""
    if code == "field_project_folder":
        return translate(
            "SchoolPath", "The project for the field, {file}, must lie beside the project file, so that the two can be "
            "copied together. Put it into {folder}.").format(**values)
    if code == "field_project_file":
        return translate("SchoolPath", "{file} is no School Path project. Choose a file that \"Create School Path "
                         "project\" has made.").format(**values)
    if code != "table_of_something_else":
        return None
    if values["right"]:
        return translate(
            "SchoolPath", "{output} cannot go into the table \"{table}\" of {file}, which holds something else. Choose "
            "the table \"{right}\", or a name that is not in the file.").format(**values)
    return translate(
        "SchoolPath", "{output} cannot go into the table \"{table}\" of {file}, which holds something else. Choose a "
        "name that is not in the file.").format(**values)


def not_metric(table, crs, better):
    """The warning about a project file whose CRS does not fit the place."""
    return translate(
        "SchoolPath", "Table \"{table}\" of {file}: lengths in {crs}, the coordinate system of the file, are not true "
        "metres here. Make a project file in {better}, and write into that.").format(
            table=table.plan.name, file=Path(table.path).name, crs=crs, better=better)
