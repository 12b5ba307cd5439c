# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about the network: what was found odd when streets, crossings and gates were put together."""
from qgis.PyQt.QtCore import QCoreApplication

from ..language import user_locale

translate = QCoreApplication.translate
MOST_IDS = 10  # ids named in one message


def say_network(code, ids, values):
    """The sentence of a code of ``core/network`` or ``core/routing``; ``""`` where the code is not one of these.

    Parameters
    ----------
    code : str
        Code of a ``Notice`` or ``SchoolPathError``.
    ids : sequence of str
        Features concerned.
    values : dict
        Numbers and names.

    Returns
    -------
    str
    """
    count = len(ids) or values.get("count", 0)
    sentence = _sentences(count if isinstance(count, int) else 0).get(code, "")
    if not sentence:
        return ""
    numbers = {key: user_locale().toString(float(value), "g", 4) if isinstance(value, float) else value
               for key, value in values.items()}
    return sentence.format(ids=_listed(ids), count=count,
                           **{key: value for key, value in numbers.items() if key not in ("ids", "count")})


def _listed(ids):
    """Ids in a row, the first ones where there are many."""
    named = ", ".join(str(i) for i in ids[:MOST_IDS])
    return named + (" …" if len(ids) > MOST_IDS else "")


def _sentences(count):
    """Code -> sentence for so many features; made when asked, so that the language of the moment holds."""
    return {
        "gap_joined": translate(
            "SchoolPath", "Streets that end {gap} m apart were joined: {ids}. Snap their ends together."),
        "zero_length": translate("SchoolPath", "{count} pieces of streets without length were left out.",
                                 None, count),
        "crossings_doubled": translate(
            "SchoolPath", "{count} crossings lie at one place with a better-equipped one and were not used: {ids}.",
            None, count),
        "crossing_street_unknown": translate(
            "SchoolPath", "{count} crossings name a street that is not there: {ids}. The nearest street was taken.",
            None, count),
        "crossing_far": translate(
            "SchoolPath", "{count} crossings lie more than {distance} m from a street with motor traffic and were "
            "not used: {ids}.", None, count),
        "crossing_no_road": translate(
            "SchoolPath", "{count} crossings lie on no street with motor traffic and were not used: {ids}.",
            None, count),
        "crossed_without_node": translate(
            "SchoolPath", "{count} times a foot way crosses a street at its level without a common point; the "
            "crossing was judged as unmarked: {ids}. Join the lines, or set the level of the bridge or tunnel.",
            None, count),
        "gate_not_snapped": translate(
            "SchoolPath", "Gates without a way to walk on in reach were not used; schools: {ids}."),
        "gate_farther": translate(
            "SchoolPath", "The way at the gate leads to no street, and the nearest one that does was taken; schools: "
            "{ids}. Draw the missing link, or move the gate."),
        "gate_unlinked": translate(
            "SchoolPath", "Gates lie at a footway apart from its street that nothing connects to the other streets; "
            "schools: {ids}. Draw the missing link."),
        "no_streets": translate(
            "SchoolPath", "No street of the streets layer may be walked on. Check the fields kind and foot."),
        "no_schools": translate(
            "SchoolPath", "No school has a gate within {distance} m of a way to walk on. Check the schools layer, or "
            "raise the farthest way from a gate (MAX_SNAP)."),
        "profile_id": translate(
            "SchoolPath", "{file}: its id is \"{found}\". A profile in this folder is chosen by the name of its file: "
            "write id: {expected}, or give the file another name."),
        "profile_hidden": translate(
            "SchoolPath", "{file} is not used: {name} is the name of a shipped profile. Give the file and its id "
            "another name."),
        "profile_countries": translate(
            "SchoolPath", "The profiles {profiles} are made for another country than the profile {profile}: a run has "
            "the rules and assumed values of one country. Choose its file (COUNTRY_FILE), or write one country into "
            "the profiles."),
        "profile_missing": translate(
            "SchoolPath", "There is no profile \"{profiles}\". Use one of {expected}, or a grade from "
            "{least} to {most}."),
    }
