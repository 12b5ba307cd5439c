# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about placing elements: why one could not be placed, what needs a permit, what it costs."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.limits import PLOUGH
from ...core.project import in_language, project_layers
from ..language import user_language
from .report import number, tenths

translate = QCoreApplication.translate


def say_placing(code, ids, values):
    """The sentence of a code, None where it is none of these."""
    template = {
        "element_code_unknown": translate(
            "SchoolPath", "The catalogue has no element \"{found}\". It has: {known}."),
        "path_id_unknown": translate("SchoolPath", "The layer of School Paths has no path with the id \"{found}\"."),
        "paths_none": translate("SchoolPath", "Layer \"{layer}\" has no path along which elements could be placed."),
    }.get(code)
    return template and template.format(**values)


def title_of(element):
    """Title of an element of the catalogue in the user's language."""
    return in_language(element.title, user_language())


def status_word(word):
    """Status of an element as its form calls it."""
    plan = next(plan for plan in project_layers() if plan.name == "elements")
    labels = next(field.words for field in plan.fields if field.name == "status")
    return in_language(labels[word], user_language()) if word in labels else word


def not_placed(reason):
    """Why an element could not be placed, by the code of ``core.placing``."""
    return {
        "keep_out": translate("SchoolPath", "The area is kept out."),
        "crossing": translate("SchoolPath", "It would stand in a crossing or on rails."),
        "carriageway": translate("SchoolPath", "It would stand in the carriageway or too near to it."),
        "clear_width": translate(
            "SchoolPath", "It would take from the clear width: {width} m must be left for the plough, or the whole "
            "width of a narrower way.").format(width=tenths(PLOUGH)),
        "sight_triangle": translate("SchoolPath", "It would hide waiting children from drivers."),
        "taken": translate("SchoolPath", "Another element stands there."),
    }[reason]


def no_rule(titles):
    """Notice of elements for which there is no rule."""
    return translate("SchoolPath", "Not placed by rule, since a designer must choose their place: {titles}.").format(
        titles=", ".join(titles))


def placed_count(title, new, there):
    """One kind of element, for the log."""
    return translate("SchoolPath", "{title}: {new} placed, {there} were there").format(
        title=title, new=number(new), there=number(there))


def not_placed_count(count):
    """How many could not be placed."""
    if count == 1:
        return translate("SchoolPath", "One element that the rules ask for could not be placed; the layer \"Not "
                         "placed\" says where and why.")
    return translate("SchoolPath", "{count} elements that the rules ask for could not be placed; the layer \"Not "
                     "placed\" says where and why.", None, int(count)).format(count=number(count))


def permits(state, private, unknown):
    """What stands on ground of others; None where nothing does."""
    told = []
    if state:
        told.append(translate("SchoolPath", "{count} beside streets of the state",
                              None, int(state)).format(count=number(state)))
    if private:
        told.append(translate("SchoolPath", "{count} beside private streets",
                              None, int(private)).format(count=number(private)))
    if unknown:
        told.append(translate("SchoolPath", "{count} where the owner is not known").format(
            count=number(unknown)))
    return told and translate("SchoolPath", "New elements that may need a permit (field ground_owner): {told}.").format(
        told=", ".join(told))


def path_cost(path, status, cost, currency):
    """What the elements of a path cost, for the log."""
    return translate("SchoolPath", "Path {path}, {status}: {cost} {currency}").format(
        path=path or translate("SchoolPath", "(none)"), status=status or translate("SchoolPath", "no status"),
        cost=number(cost), currency=currency)


def sum_row(complete):
    """What a sum of the bill is called."""
    if complete:
        return translate("SchoolPath", "Sum")
    return translate("SchoolPath", "Sum, without what has no known cost")


def total_row(complete):
    """What the last row of the bill is called."""
    if complete:
        return translate("SchoolPath", "Total")
    return translate("SchoolPath", "Total, without what has no known cost")


def cost_unknown(codes):
    """Warning of elements whose cost is not known."""
    return translate("SchoolPath", "The cost of these elements is not known, and is not in the sums: {codes}.").format(
        codes=", ".join(codes))


def no_code(names):
    """Warning of paths without a colour code."""
    return translate("SchoolPath", "These paths have no colour of the set of codes: {names}. Their markers cannot be "
                     "told apart.").format(names=", ".join(names))
