"""Sentences about School Paths: their names, and what came of designing them."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.disclosure import FEWEST, small

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
        text = translate("SchoolPath", "{name}: {length:,.0f} m, fewer than {fewest} pupils, code {code}").format(
            name=name, length=length, fewest=FEWEST, code=code)
    else:
        text = translate("SchoolPath", "{name}: {length:,.0f} m, {pupils:.0f} pupils, code {code}").format(
            name=name, length=length, pupils=pupils, code=code)
    if to_gate:
        return text
    return translate("SchoolPath", "{path}; it ends on another School Path").format(path=text)


def code_words(colour, shape, number):
    """A code in words: the words of the layer."""
    if not colour:
        return translate("SchoolPath", "none")
    return f"{colour}, {shape}, {number}"


def no_colour_left(names, reach):
    """Warning of paths without a colour."""
    return translate(
        "SchoolPath", "No colour is left for {names}: every colour of the set lies on a path within {reach:.0f} m. "
        "They have no code; have fewer paths, or choose their codes by hand.").format(
            names=", ".join(names), reach=reach)


def no_path(fewest):
    """Warning that there is no path at all."""
    return translate(
        "SchoolPath", "No School Path was found: nowhere do the routes of {fewest:g} or more pupils of one school run "
        "together far enough. Take more homes, or a smaller MIN_COUNT.").format(fewest=fewest)


def walked(pupils, everybody):
    """How many pupils walk on a path; None where one of the numbers, or their difference, is too small to be told."""
    if small(pupils) or small(everybody) or small(everybody - pupils):
        return None
    return translate("SchoolPath", "{pupils:,.0f} of {all:,.0f} pupils walk on a School Path for a part of their "
                     "way.").format(pupils=pupils, all=everybody)
