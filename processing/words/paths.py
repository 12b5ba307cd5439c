# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about School Paths: their names, and what came of designing them."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.disclosure import FEWEST, small
from .report import number as told_number

translate = QCoreApplication.translate


def say_paths(code, ids, values):
    """The sentence of a code, None where it is none of these."""
    pieces = values["pieces"] if code == "streets_apart" else 0
    places = values["places"] if code == "streets_branch" else 0
    template = {
        "routes_none": translate(
            "SchoolPath", "Layer \"{layer}\" has no route along which a child may walk to school. Make the routes with "
            "\"Safest routes to school\"."),
        "route_closed": translate(
            "SchoolPath", "The route is closed to the child: a School Path along it would lead where the child may not "
            "walk. Choose a route that is served."),
        "route_too_short": translate(
            "SchoolPath", "Nothing is left of the route once the part that tells of the home is left out."),
        "streets_none_selected": translate(
            "SchoolPath", "No street is selected. Select streets of the layer \"{layer}\" on the map."),
        "streets_apart": translate(
            "SchoolPath", "The selected streets do not hang together: they are {pieces} pieces. Select what lies "
            "between them, or draw the path.", None, pieces),
        "streets_branch": translate(
            "SchoolPath", "At {places} of their junctions the selected streets branch, and a path has two ends. "
            "Deselect the branches, or draw the path.", None, places),
        "streets_ring": translate(
            "SchoolPath", "The selected streets close to a ring, and a path has two ends. Deselect one of them."),
        "path_no_place": translate(
            "SchoolPath", "The path lies where the coordinate system {crs} of the School Paths has no place for it."),
    }.get(code)
    return template and template.format(**values)


def path_name(school, wind):
    """Name of a path by its school and the direction it comes from (0 north, 1 north-east ... 7 north-west)."""
    return (
        translate("SchoolPath", "{school}, from the north"), translate("SchoolPath", "{school}, from the north-east"),
        translate("SchoolPath", "{school}, from the east"), translate("SchoolPath", "{school}, from the south-east"),
        translate("SchoolPath", "{school}, from the south"), translate("SchoolPath", "{school}, from the south-west"),
        translate("SchoolPath", "{school}, from the west"), translate("SchoolPath", "{school}, from the north-west"),
    )[wind].format(school=school)


def some_school():
    """What a school is called of which not even the id is known."""
    return translate("SchoolPath", "School")


def name_of_streets(names):
    """Name of a path by the streets that it follows: the first and the last of them."""
    return " – ".join(dict.fromkeys([*names[:1], *names[-1:]])) or translate("SchoolPath", "School Path")


def cut_back(length, shared):
    """Where the path along a route begins, and whether that may tell of a home."""
    if shared:
        return translate(
            "SchoolPath", "It begins {length} m from the home, where the routes of {fewest} pupils or more run "
            "together.").format(length=told_number(length), fewest=FEWEST)
    return translate(
        "SchoolPath", "It begins {length} m from the home. Nowhere on the route do {fewest} pupils walk together: "
        "its beginning may tell where a child lives. Shorten the path before you give it away.").format(
            length=told_number(length), fewest=FEWEST)


def leads_to(school, reach):
    """Which school a path leads to; ``school`` is ``""`` where no gate is within reach of an end."""
    if not school:
        return translate("SchoolPath", "No school gate is within {reach:.0f} m of its ends: choose the school below.")\
            .format(reach=reach)
    return translate("SchoolPath", "It leads to {school}.").format(school=school)


def drawn_straight(count):
    """How many stretches of a drawn path follow no street; ``""`` where all do."""
    if not count:
        return ""
    return translate("SchoolPath", "Stretches that follow no street, drawn straight: {count}.").format(count=count)


def path_found(name, code, length, pupils, to_gate):
    """One path, for the log."""
    if small(pupils):
        text = translate("SchoolPath", "{name}: {length} m, fewer than {fewest} pupils, code {code}").format(
            name=name, length=told_number(length), fewest=FEWEST, code=code)
    else:
        text = translate("SchoolPath", "{name}: {length} m, {pupils} pupils, code {code}").format(
            name=name, length=told_number(length), pupils=told_number(pupils), code=code)
    if to_gate:
        return text
    return translate("SchoolPath", "{path}; it ends on another School Path").format(path=text)


def shared_colours(names, distances, reach):
    """Warning of paths that share a colour with one nearby, and how far away that is."""
    told = [translate("SchoolPath", "{name} ({distance} m)").format(name=name, distance=told_number(distance))
            for name, distance in zip(names, distances)]
    return translate(
        "SchoolPath", "These School Paths share their colour with one nearer than {reach} m, since every colour of the "
        "set is taken there: {names}. Only shape and number tell the two apart; have fewer School Paths, or choose "
        "their codes by hand.").format(names=", ".join(told), reach=told_number(reach))


def no_path(fewest):
    """Warning that there is no path at all."""
    return translate(
        "SchoolPath", "No School Path was found: nowhere do the routes of {fewest:g} or more pupils of one school run "
        "together far enough. Take more homes, or a smaller MIN_COUNT.").format(fewest=fewest)


def walked(pupils, everybody):
    """How many pupils walk on a path; None where one of the numbers, or their difference, is too small to be told."""
    if small(pupils) or small(everybody) or small(everybody - pupils):
        return None
    return translate("SchoolPath", "{pupils} of {all} pupils walk on a School Path for a part of their way.").format(
        pupils=told_number(pupils), all=told_number(everybody))
