# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about places of a network that need a look: what is there and what to do."""
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate


def issue_words(issue):
    """What an issue is and what to do about it.

    Parameters
    ----------
    issue : Issue

    Returns
    -------
    message, advice : str
    """
    texts = {**_mended(), **_open(round(issue.values.get("count", 1)))}
    message, advice = texts[issue.kind]
    values = {name: f"{value:.2f}" if name == "gap" else round(value) for name, value in issue.values.items()}
    return message.format(ids=", ".join(issue.ids), **values), advice


def _mended():
    """What was put right in the network, though not in the town's own data."""
    look = translate("SchoolPath", "Check that they belong together, and mend your data.")
    return {
        "zero_length": (
            translate("SchoolPath", "Line {ids} has no length; it was left out."),
            translate("SchoolPath", "Remove it from your data.")),
        "shorter_than_tolerance": (
            translate("SchoolPath", "Line {ids} is shorter than the tolerance; it was left out, its ends joined."),
            translate("SchoolPath", "Remove it from your data, or run with a smaller tolerance (TOLERANCE).")),
        "ends_joined": (
            translate("SchoolPath", "Ends of {ids} lie up to {gap} m apart; they were joined."), look),
        "end_joined_to_line": (
            translate("SchoolPath", "An end lies {gap} m beside the middle of another line ({ids}); it was joined."),
            look),
        "double": (
            translate("SchoolPath", "Lines {ids} are the same; the first was kept."),
            translate("SchoolPath", "Remove the one that is not needed.")),
    }


def _open(count):
    """What was left as it is; ``count``: lines of a part."""
    return {
        "gap": (
            translate("SchoolPath", "An end lies {gap} m from another line ({ids}); they were not joined."),
            translate("SchoolPath", "If one can walk here, join them in your data or run with a larger tolerance "
                                    "(TOLERANCE).")),
        "way_crosses_street": (
            translate("SchoolPath", "A way for walkers and a street cross without a common point ({ids}); the way "
                                    "counts as crossing the street without a marked crossing."),
            translate("SchoolPath", "Draw a common point and a crossing, or give the bridge or underpass its level.")),
        "streets_cross": (
            translate("SchoolPath", "Streets cross without a common point ({ids}); nobody can turn here."),
            translate("SchoolPath", "Draw a common point, or give the bridge or underpass its level.")),
        "ways_cross": (
            translate("SchoolPath", "Ways for walkers cross without a common point ({ids}); nobody can turn here."),
            translate("SchoolPath", "Draw a common point, or give the bridge or underpass its level.")),
        "crossing_on_no_street": (
            translate("SchoolPath", "Crossing {ids} meets no street; it was taken as a way for walkers."),
            translate("SchoolPath", "Draw it across the street it belongs to.")),
        "apart": (
            translate("SchoolPath", "A part of the network hangs on nothing else: {count} lines, {length} m, from line "
                                    "{ids} on. Homes there reach no school outside it.", None, count),
            translate("SchoolPath", "Join it where one can walk, or leave it if it is truly apart.")),
        "small_part": (
            translate("SchoolPath", "A small part of the network hangs on nothing else: {count} lines, {length} m, "
                                    "from line {ids} on.", None, count),
            translate("SchoolPath", "Join it where one can walk, or leave it if it is truly apart.")),
    }
