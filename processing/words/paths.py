"""Sentences about School Paths: their names, and what came of designing them."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.disclosure import FEWEST, small
from .report import number as told_number

translate = QCoreApplication.translate


def say_paths(code, ids, values):
    """The sentence of a code, None where it is none of these."""
    template = {
        "routes_none": translate(
            "SchoolPath", "Layer \"{layer}\" has no route along which a child may walk to school. Make the routes with "
            "\"Safest routes to school\"."),
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
