# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands on the map for the council."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.country import load_country
from ...core.errors import SchoolPathError
from .. import profiles
from .prints import today
from .report import LEFT_OUT, number, texts

translate = QCoreApplication.translate


def council_name():
    """What its layout is called."""
    return translate("SchoolPath", "Map for the council")


def council_title():
    """Heading."""
    return translate("SchoolPath", "What keeps children from walking to school alone")


def council_subtitle(schools, found, rides):
    """Which schools, which children, when."""
    who = ", ".join(_grades(name) for name in found)
    parts = [schools, who, translate("SchoolPath", "on foot and by bicycle") if rides else
             translate("SchoolPath", "on foot") if who else "", today()]
    return " · ".join(part for part in parts if part)


def _grades(name):
    """A profile with the grades it stands for; only its name where the file is not there any more."""
    try:
        return translate("SchoolPath", "{id} (grades {grades})").format(id=name, grades=profiles.load(name).grades)
    except SchoolPathError:
        return name


def places_heading():
    """Above the table of places."""
    return texts()["blocking"]


def places_head():
    """Head of the table of places."""
    text = texts()
    return [text["no"], translate("SchoolPath", "Where"), text["help"], text["pupils"]]


def places_note(count):
    """Below the heading of the table of places."""
    if not count:
        return translate("SchoolPath", "No place is in the way of five pupils or more.")
    return translate("SchoolPath", "A child can have several places in the way: the pupils of the rows do not add up. "
                     "What would free a place was tried out by the model; it is no design.")


def place_cell(name, where, owner):
    """A place in the table."""
    told = ", ".join(part for part in (name, where) if part)
    return f"{told}. {translate('SchoolPath', 'Owner of the street: {owner}').format(owner=owner)}." if owner else told


def pupils_cell(pupils, by_grade):
    """Pupils of a place, and by profile where there are several."""
    told = number(pupils) if pupils else ""
    return f"{told}\n{by_grade}" if ";" in by_grade else told


def numbers_heading():
    """Above the table of numbers."""
    return texts()["status"]


def numbers_head(pupils):
    """Head of the table of numbers."""
    text = texts()
    return [text["meaning"], text["pupils"] if pupils else translate("SchoolPath", "Homes")]


def numbers_note(rows):
    """What the sign in the table of numbers means, where it occurs."""
    return texts()["left_out"] if any(LEFT_OUT in row for row in rows) else ""


def legend_heading():
    """Above the legend."""
    return translate("SchoolPath", "On the map")


def council_caution(found):
    """What the map is not, and whether its limits were adopted."""
    told = translate("SchoolPath", "Shows known failures and missing data. Not a guarantee of safety.")
    return told if found and all(map(_adopted, found)) else f"{told} {texts()['not_adopted']}"


def _adopted(name):
    """Whether a profile and its country's file were adopted."""
    try:
        profile = profiles.load(name)
        return bool(profile.adopted and load_country(profile.country).adopted)
    except SchoolPathError:
        return False


def several_runs(runs):
    """That the map mixes what came of different runs."""
    return translate("SchoolPath", "Places and numbers come from different runs ({runs}): they need not agree. Give "
                     "PLACES and HOMES_STATUS of one run.").format(runs=", ".join(runs))


def run_line(runs):
    """Which run the map is of."""
    told = translate("SchoolPath", "Run {run}").format(run=", ".join(runs)) if runs else ""
    return " · ".join(part for part in (told, today()) if part)
