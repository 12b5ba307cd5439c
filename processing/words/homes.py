# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about addresses: how they were found, and why not."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.readings.addresses import Match

translate = QCoreApplication.translate


def match_words(match, hint):
    """How an address was found, or why not and what to do.

    Parameters
    ----------
    match : Match
    hint : tuple of str
        What may have been meant.

    Returns
    -------
    reason, advice : str
        The advice is empty where the address was found as it is written.
    """
    check = translate("SchoolPath", "Check the place.")
    correct = translate("SchoolPath", "Correct the list, or add the address to the address points.")
    reason, advice = {
        Match.EXACT: (translate("SchoolPath", "as written"), ""),
        Match.LETTER: (translate("SchoolPath", "the house number, without its letter"), check),
        Match.RANGE: (translate("SchoolPath", "within a range of house numbers"), check),
        Match.SPELLING: (translate("SchoolPath", "the street is spelled otherwise"), check),
        Match.EMPTY: (translate("SchoolPath", "no address is written"), translate("SchoolPath", "Complete the list.")),
        Match.NO_NUMBER: (translate("SchoolPath", "the house number is missing"),
                          translate("SchoolPath", "Complete the list.")),
        Match.STREET: (translate("SchoolPath", "there is no such street among the address points"), correct),
        Match.NUMBER: (translate("SchoolPath", "the street has no such house number"), correct),
        Match.SEVERAL: (translate("SchoolPath", "the address lies in several places"),
                        translate("SchoolPath", "Add the postcode or the town.")),
    }[match]
    if not hint:
        return reason, advice
    return reason, translate("SchoolPath", "{advice} Known: {known}.").format(advice=advice, known=", ".join(hint))


def found_words(found, total):
    """How many addresses of a list were found."""
    return translate("SchoolPath", "{found} of {total} addresses were found.",
                     None, int(total)).format(found=found, total=total)


def count_words(match, count):
    """How many addresses were found in one way, or not found for one reason."""
    return translate("SchoolPath", "{count} addresses: {reason}.",
                     None, int(count)).format(count=count, reason=match_words(match, ())[0])
