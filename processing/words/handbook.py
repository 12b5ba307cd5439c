# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about handbooks: what is wrong with a clause, where, and what was expected there."""
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate
_NOWHERE = ("check_of_yesterday", "handbook_errors")  # these are about no line of the file


def say_handbook(code, ids, values):
    """The sentence of a code, None where it is none of these.

    Parameters
    ----------
    code : str
        Code of a ``SchoolPathError``.
    ids : tuple
        Not used here.
    values : dict
        What the sentence names: file, line, column, clause, found, nearest, choices.
    """
    template = _templates(values["count"] if code == "handbook_errors" else 0).get(code)
    if template is None:
        return None
    told = {**values, "names": _listed(values.get("names")), "choices": _listed(values.get("choices"))}
    if code in _NOWHERE:
        return template.format(**told)
    return translate("SchoolPath", "{file}, line {line}, column {column}: {wrong}").format(
        file=values["file"], line=values["line"], column=values["column"],
        wrong=template.format(**told) + _nearest(values))


def _templates(count):
    return {
        "check_of_yesterday": translate(
            "SchoolPath", "Another day has begun since the check, and other streets and waivers may hold: check again."
        ),
        "handbook_errors": translate("SchoolPath", "{file}: {count} faults, told above.", None, count),
        "handbook_extends": translate(
            "SchoolPath", "there is no handbook \"{found}\" to extend. Shipped are: {choices}. A file of your own is "
            "looked for beside this one."),
        "handbook_loop": translate("SchoolPath", "\"{found}\" leads back to this handbook. Remove \"extends\"."),
        "handbook_clause_twice": translate(
            "SchoolPath", "clause {clause} stands here a second time (first in line {first_line}). Remove one."),
        "handbook_clause_lacks": translate(
            "SchoolPath", "clause {clause} is new, but has no {names}. A new clause needs them."),
        "handbook_quantity": translate(
            "SchoolPath", "clause {clause} needs either \"measure\" or \"expression\", one of the two."),
        "handbook_measure": translate(
            "SchoolPath", "clause {clause}: there is no measure \"{found}\". Expected one of: {choices}."),
        "handbook_measure_layer": translate(
            "SchoolPath", "clause {clause} applies to {layer}, but \"{found}\" is measured on: {choices}."),
        "handbook_unit": translate(
            "SchoolPath", "clause {clause}: \"unit\" holds \"{found}\", but the measure gives \"{expected}\"."),
        "handbook_word": translate(
            "SchoolPath", "clause {clause}: \"{found}\" is no word of this measure. Expected: {choices}."),
        **_bands(),
        "handbook_profile": translate(
            "SchoolPath", "clause {clause} is for the profile \"{found}\", which is none of the shipped: {choices}. "
            "That is right only if you have a profile of that name."),
        "handbook_expression": translate(
            "SchoolPath", "\"{key}\" is not a QGIS expression ({found})."),
        "handbook_expression_long": translate(
            "SchoolPath", "\"{key}\" is too long or nested too deep (at most {found} letters). Make several clauses "
            "of it."),
        "handbook_function": translate(
            "SchoolPath", "\"{key}\" uses {found}, which a handbook may not use: it could read or change what is none "
            "of its business. The guide lists the functions that it may use (\"How it is read\")."),
        "handbook_function_lacking": translate(
            "SchoolPath", "\"{key}\" uses {found}, which this QGIS ({version}) does not have. Leave it out, or use a "
            "newer QGIS."),
        "handbook_field": translate(
            "SchoolPath", "\"{key}\" names \"{found}\", which is no field or measure of {layer}. That is right only if "
            "your layer has such a field."),
        "handbook_value": translate(
            "SchoolPath", "\"{key}\" compares \"{field}\" with \"{found}\", which is none of its words: {choices}."),
    }


def _bands():
    return {
        "handbook_limit": translate(
            "SchoolPath", "clause {clause}: this measure takes bands with {expected}, and no other limits."),
        "handbook_limit_twice": translate(
            "SchoolPath", "clause {clause}: a band takes only one of {found}. Keep the one that is meant: with "
            "\"min\" and \"max\" the limit itself lies in the band, with \"above\" and \"below\" it does not."),
        "handbook_bands_gap": translate(
            "SchoolPath", "clause {clause}: the bands leave a value without a verdict: {found}. Move a limit, or end "
            "with a band without limits and without \"if\"."),
        "handbook_band_empty": translate("SchoolPath", "clause {clause}: no value lies within this band."),
        "handbook_band_overlap": translate(
            "SchoolPath", "clause {clause}: this band overlaps with one above it, at the value: {found}."),
    }


def _nearest(values):
    if not values.get("nearest"):
        return ""
    return " " + translate("SchoolPath", "Did you mean \"{nearest}\"?").format(nearest=values["nearest"])


def _listed(words):
    return ", ".join(str(word) for word in words or ())
