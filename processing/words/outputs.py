# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about where outputs go: what is refused before a run, and what could not be written at its end."""
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def say_output(code, ids, values):
    """The sentence of a code, None where it is none of these."""
    template = _refused(code) or _not_written(code)
    told = {key: ", ".join(map(str, value)) if isinstance(value, (tuple, list)) else value
            for key, value in values.items()}
    return template and template.format(**told)


def _refused(code):
    return {
        "output_form": translate(
            "SchoolPath", "{output} cannot be \"{found}\". A table of a GeoPackage is named: {form}."),
        "output_cuts": translate(
            "SchoolPath", "{output} cannot be written as {ending}: the format cuts texts after 254 characters, and "
            "with them where each value comes from (provenance); assumed values would then look stated. Choose "
            "GeoPackage (.gpkg)."),
        "output_folder": translate(
            "SchoolPath", "{file} cannot be written: there is no folder {folder}. Make the folder, or choose "
            "another place."),
        "output_is_folder": translate(
            "SchoolPath", "{output} cannot be written to {file}: that is a folder. Add the name of a file."),
        "output_source": translate(
            "SchoolPath", "{output} would be written over {file}, a file of another kind. Choose another place for "
            "it."),
        "output_protected": translate(
            "SchoolPath", "{output} cannot be written to {file}: the file or its folder is write-protected. Remove the "
            "protection, or choose another place."),
        "output_over_layer": translate(
            "SchoolPath", "{output} would be written over the layer {input} ({file}). Choose another place for it."),
        "output_over_file": translate(
            "SchoolPath", "{output} would be written over the file {input} ({file}). Choose another place for it."),
        "output_twice": translate(
            "SchoolPath", "{output} and {other} would be written to one place ({file}). Give each a file of its own, "
            "or a table of its own in the file."),
        "output_kept": translate(
            "SchoolPath", "{output} cannot be written to the table \"{table}\" of {file}: the file keeps something "
            "else there. Choose another name for the table."),
        "output_whole_file": translate(
            "SchoolPath", "{output} would replace the file {file} and all its tables ({tables}). To write one table "
            "into it choose \"Save to GeoPackage…\", in a batch {form}; or choose another file."),
    }.get(code)


def _not_written(code):
    return {
        "output_not_whole": translate(
            "SchoolPath", "{file} could not be written whole, so nothing of this run was kept, and files that were "
            "there are as they were. Is the disk full? Free some space, or choose another place, and run again."),
        "output_in_use": translate(
            "SchoolPath", "{file} cannot be replaced: another program has it open ({error}). Nothing of this run was "
            "kept, and the file is as it was. Close the program, or remove the layer from the project, and run again."),
        "disk_full": translate(
            "SchoolPath", "{file} cannot be written: the disk is full. Nothing of this run was kept, and files that "
            "were there are as they were. Free some space, or choose another place, and run again."),
    }.get(code)
