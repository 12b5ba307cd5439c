# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands on printed maps: headings, rules for children, what a map is not."""
from qgis.core import NULL, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication, QDate, QLocale

from ...core.code_file import Code
from ..language import user_locale
from .codes import say_code

translate = QCoreApplication.translate
OSM = "© OpenStreetMap contributors, ODbL"  # as its licence wants it said


def say_prints(code, ids, values):
    """The sentence of a code, None where it is none of these."""
    template = {
        "template_unread": translate("SchoolPath", "The layout template {file} cannot be read. Check its path."),
        "template_none": translate(
            "SchoolPath", "{file} is no layout template of QGIS. Save a layout with \"Save as Template\"."),
        "template_no_map": translate(
            "SchoolPath", "The layout template {file} has no map with the id \"map\". Copy a shipped template and "
            "change the copy."),
        "print_no_layer": translate("SchoolPath", "This map needs the layer {layer}."),
        "print_no_field": translate("SchoolPath", "The layer \"{layer}\", given as {name}, lacks fields: {names}. "
                                    "Give the layer that School Path makes, or add them."),
        "print_wrong_shapes": translate(
            "SchoolPath", "The layer \"{layer}\", given as {name}, holds {found}, where a map needs {expected}. Give "
            "another layer, or none."),
        "print_no_school": translate("SchoolPath", "There is no school \"{name}\" in the layer of school gates. "
                                     "There are: {choices}."),
        "print_nothing": translate("SchoolPath", "There is nothing to print: no School Path leads to a school of "
                                   "the layer of school gates."),
        "card_no_route": translate("SchoolPath", "The layers of routes and legs have no way of the home \"{name}\". "
                                   "Give those of one run, and the home_id as it stands there."),
        "card_not_found": translate("SchoolPath", "No card is printed for the home \"{name}\": it has no way that "
                                    "this child may walk alone ({message}). With the profile PA there may be one to "
                                    "walk in company."),
    }.get(code)
    return template and template.format(**values)


def shapes(kind):
    """What a layer of a type of geometry (``QgsWkbTypes.GeometryType``) holds."""
    kinds = QgsWkbTypes.GeometryType
    return {
        kinds.PointGeometry: translate("SchoolPath", "points"), kinds.LineGeometry: translate("SchoolPath", "lines"),
        kinds.PolygonGeometry: translate("SchoolPath", "polygons"),
        kinds.NullGeometry: translate("SchoolPath", "rows without a place"),
    }.get(kind, translate("SchoolPath", "shapes of several kinds"))


def school_title(school):
    """Heading of the map of a school's paths."""
    return translate("SchoolPath", "School Paths to {school}").format(school=school)


def school_texts(contact):
    """Fixed texts of the map of a school's paths, by the name of their variable."""
    return {
        "paths_heading": translate("SchoolPath", "Which path is yours?"),
        "rules_heading": translate("SchoolPath", "On your way"),
        "contact": contact_line(contact),
        "caution": no_guarantee(),
    }


def rules():
    """Rules for children: short, and true in any country."""
    return [
        translate("SchoolPath", "Follow the colour, the shape and the number of your path."),
        translate("SchoolPath", "Cross the street only where your path crosses it."),
        translate("SchoolPath", "Stop at the edge. Look both ways, and then once more."),
        translate("SchoolPath", "Go when the cars have stopped and the driver has seen you."),
        translate("SchoolPath", "Look also when you have green."),
        translate("SchoolPath", "Put the phone away while you cross."),
        translate("SchoolPath", "Wear a reflector in the dark."),
        translate("SchoolPath", "Is something on the way frightening? Tell it at home and at school."),
    ]


def contact_line(contact):
    """Whom to tell; a line to be filled in where that is not known."""
    return translate("SchoolPath", "Something is broken or frightening on a path? Tell us: {contact}").format(
        contact=contact or "_" * 40)


def no_guarantee():
    """What no map is."""
    return translate("SchoolPath", "This map is not a guarantee of safety. Whether a child may go alone is decided by "
                     "the parents, who know the child and the way.")


def path_label(path, school, codes):
    """A path in the legend: its code in words, what it is called, and whether it is there yet.

    Parameters
    ----------
    path : dict
        Of ``colour``, ``shape``, ``number``, ``name`` and ``status`` those that the layer has.
    school : str
        Name of the school, which need not be said again.
    codes : Codes
    """
    colour, shape, number, name, status = (path.get(one) for one in ("colour", "shape", "number", "name", "status"))
    said = say_code(Code(_word(colour), _word(shape), int(number) if number not in (None, NULL) else 0), codes)
    name = "" if name in (None, NULL) else str(name)
    if name.startswith(f"{school}, "):
        name = name[len(school) + 2:]
    told = ": ".join(one for one in (said[:1].upper() + said[1:], name) if one)
    state = path_states().get(_word(status))
    return translate("SchoolPath", "{path} ({status})").format(path=told, status=state) if state else told


def path_states():
    """What is said of a path that is not there yet."""
    return {"idea": translate("SchoolPath", "an idea"), "planned": translate("SchoolPath", "planned")}


def _word(value):
    return "" if value in (None, NULL) else str(value).strip().lower()


def layer_names():
    """What legends call the layers."""
    return {
        "PATHS": translate("SchoolPath", "School Paths"), "ELEMENTS": translate("SchoolPath", "On the path"),
        "SCHOOLS": translate("SchoolPath", "School"), "STREETS": translate("SchoolPath", "Streets"),
        "PLACES": translate("SchoolPath", "Places"),
    }


def today():
    """The date as it is written in the user's language; in English so that nobody takes the month for the day."""
    locale = user_locale()
    if locale.language() in (QLocale.Language.English, QLocale.Language.C):
        return locale.toString(QDate.currentDate(), "d MMMM yyyy")
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return locale.toString(QDate.currentDate(), short if "yyyy" in short else short.replace("yy", "yyyy"))


def subtitle(paths):
    """Below the heading of the map of a school's paths."""
    template = translate("SchoolPath", "One School Path · {date}") if paths == 1 else \
        translate("SchoolPath", "{count} School Paths · {date}", None, int(paths))
    return template.format(count=paths, date=today())


def numbered(name, number):
    """Name of a layout beside one of the same name."""
    return translate("SchoolPath", "{name} {number}").format(name=name, number=number)


def source(credits):
    """Where the data of a map come from."""
    told = "; ".join(credits)
    return translate("SchoolPath", "Data: {source}. Made with School Path.").format(source=told) if told else \
        translate("SchoolPath", "Made with School Path.")
