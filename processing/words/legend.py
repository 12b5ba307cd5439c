# SPDX-License-Identifier: GPL-2.0-or-later
"""Legend words of the shipped styles in the user's language."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.catalogue import load_catalogue
from ...core.project import in_language
from ..language import user_language

translate = QCoreApplication.translate


def legend_words():
    """Words in the style files -> words to show.

    Returns
    -------
    dict of str to str
    """
    language = user_language()
    elements = {element.title["en"]: in_language(element.title, language) for element in load_catalogue()}
    return {**elements, **_judged_words(), **_run_words(), **_place_words()}


def _run_words():
    """What changed between two runs."""
    return {
        "Freed: had no way, has one now": translate("SchoolPath", "Freed: had no way, has one now"),
        "Newly blocked: no way this child may use alone": translate(
            "SchoolPath", "Newly blocked: no way this child may use alone"),
        "Newly undecided: closed only by assumed values": translate(
            "SchoolPath", "Newly undecided: closed only by assumed values"),
        "Better than before": translate("SchoolPath", "Better than before"),
        "Worse than before": translate("SchoolPath", "Worse than before"),
        "The same as before": translate("SchoolPath", "The same as before"),
        "Only in the run after": translate("SchoolPath", "Only in the run after"),
        "Only in the run before": translate("SchoolPath", "Only in the run before"),
    }


def _judged_words():
    """Classes, statuses and what rests on assumed values."""
    return {
        "Class 1: from pre-school and grade 1": translate("SchoolPath", "Class 1: from pre-school and grade 1"),
        "Class 2: from grade 3": translate("SchoolPath", "Class 2: from grade 3"),
        "Class 3: from grade 7 (grades 5–6 where signals or a guard help)": translate(
            "SchoolPath", "Class 3: from grade 7 (grades 5–6 where signals or a guard help)"),
        "Class 4: nobody alone": translate("SchoolPath", "Class 4: nobody alone"),
        "Class 2, assumed: from grade 3": translate("SchoolPath", "Class 2, assumed: from grade 3"),
        "Class 3, assumed: from grade 7 (grades 5–6 where signals or a guard help)": translate(
            "SchoolPath", "Class 3, assumed: from grade 7 (grades 5–6 where signals or a guard help)"),
        "Class 4, assumed: nobody alone": translate("SchoolPath", "Class 4, assumed: nobody alone"),
        "Side of a carriageway whose footway is a line of its own": translate(
            "SchoolPath", "Side of a carriageway whose footway is a line of its own"),
        "Home": translate("SchoolPath", "Home"),
        "Closed: not a place to walk or cross": translate("SchoolPath", "Closed: not a place to walk or cross"),
        "Served: no known failure on the way": translate("SchoolPath", "Served: no known failure on the way"),
        "Served over the detour limit": translate("SchoolPath", "Served over the detour limit"),
        "At school": translate("SchoolPath", "At school"),
        "Too long: beyond the distance limit": translate("SchoolPath", "Too long: beyond the distance limit"),
        "Undecided: closed only by assumed values, to be surveyed": translate(
            "SchoolPath", "Undecided: closed only by assumed values, to be surveyed"),
        "Blocked: no way this child may use alone": translate("SchoolPath", "Blocked: no way this child may use alone"),
        "Unreachable: no way at all": translate("SchoolPath", "Unreachable: no way at all"),
        "Not on the map: no way near the home": translate("SchoolPath", "Not on the map: no way near the home"),
        "Not judged: on no street": translate("SchoolPath", "Not judged: on no street"),
    }


def _place_words():
    """What there is, before anything is judged."""
    return {
        "Way for walking and cycling": translate("SchoolPath", "Way for walking and cycling"),
        "Service road or track": translate("SchoolPath", "Service road or track"),
        "Street": translate("SchoolPath", "Street"),
        "Main street": translate("SchoolPath", "Main street"),
        "Crossing without markings": translate("SchoolPath", "Crossing without markings"),
        "Zebra crossing": translate("SchoolPath", "Zebra crossing"),
        "Signals": translate("SchoolPath", "Signals"),
        "Underpass": translate("SchoolPath", "Underpass"),
        "Bridge": translate("SchoolPath", "Bridge"),
        "Railway": translate("SchoolPath", "Railway"),
        "Water": translate("SchoolPath", "Water"),
        "Other barrier": translate("SchoolPath", "Other barrier"),
        "Fear": translate("SchoolPath", "Fear"),
        "Wish": translate("SchoolPath", "Wish"),
        "Liked place": translate("SchoolPath", "Liked place"),
        "Judgement of the town": translate("SchoolPath", "Judgement of the town"),
        "Tram": translate("SchoolPath", "Tram"),
        "To be looked at": translate("SchoolPath", "To be looked at"),
        "Small part that hangs on nothing": translate("SchoolPath", "Small part that hangs on nothing"),
        "Joined": translate("SchoolPath", "Joined"),
        "Left out": translate("SchoolPath", "Left out"),
        "Place that blocks children": translate("SchoolPath", "Place that blocks children"),
        "To survey: street": translate("SchoolPath", "To survey: street"),
        "To survey: crossing": translate("SchoolPath", "To survey: crossing"),
        "In the colour of their path": translate(
            "SchoolPath", "In the colour of their path"),
        "Other element": translate("SchoolPath", "Other element"),
        "School Path": translate("SchoolPath", "School Path"),
        "School Path, planned": translate("SchoolPath", "School Path, planned"),
        "School Path, an idea": translate("SchoolPath", "School Path, an idea"),
        "School gate": translate("SchoolPath", "School gate"),
        "School gate, guessed": translate("SchoolPath", "School gate, guessed"),
        "Fails, critical": translate("SchoolPath", "Fails, critical"),
        "Fails, major": translate("SchoolPath", "Fails, major"),
        "Fails, minor": translate("SchoolPath", "Fails, minor"),
        "Fails, for information": translate("SchoolPath", "Fails, for information"),
        "Unknown, critical": translate("SchoolPath", "Unknown, critical"),
        "Unknown, major": translate("SchoolPath", "Unknown, major"),
        "Unknown, minor or for information": translate("SchoolPath", "Unknown, minor or for information"),
        "Nearly passes": translate("SchoolPath", "Nearly passes"),
        "Waived": translate("SchoolPath", "Waived"),
        "Worse": translate("SchoolPath", "Worse"),
        "New": translate("SchoolPath", "New"),
        "As before": translate("SchoolPath", "As before"),
        "Better": translate("SchoolPath", "Better"),
        "Gone": translate("SchoolPath", "Gone"),
    }
