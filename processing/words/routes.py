# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about routes: statuses, reasons of homes, places where no step may be made."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.routing.attach import Refusal
from ...core.routing.solve import Status
from ..language import user_locale

translate = QCoreApplication.translate
WIDE_GAP = 0.05  # a gap to the proven bound above this is told (rule 24)
MOST_PLACES = 5  # places named in one reason


def metres(value):
    """A length for people."""
    return user_locale().toString(round(float(value)))


def status_phrase(status):
    """What a status means; the very words of the map's legend, so that report and map can be laid side by side."""
    return {
        Status.SERVED: translate("SchoolPath", "Served: no known failure on the way"),
        Status.SERVED_OVER_DETOUR: translate("SchoolPath", "Served over the detour limit"),
        Status.TOO_LONG: translate("SchoolPath", "Too long: beyond the distance limit"),
        Status.BLOCKED: translate("SchoolPath", "Blocked: no way this child may use alone"),
        Status.UNDECIDED: translate(
            "SchoolPath", "Undecided: closed only by assumed values, to be surveyed"),
        Status.UNREACHABLE: translate("SchoolPath", "Unreachable: no way at all"),
        Status.NOT_SNAPPED: translate("SchoolPath", "Not on the map: no way near the home"),
        Status.AT_SCHOOL: translate("SchoolPath", "At school"),
    }[Status(status)]


def street_name(name, street_id):
    """Name of a street, or its id where it has none."""
    return name or translate("SchoolPath", "unnamed way {street}").format(street=street_id)


def median():
    """A piece across the median of a dual carriageway."""
    return translate("SchoolPath", "Across the median.")


def forbidden_step(name, street_id, marked_distance, at_home):
    """Why no step may be made at a place."""
    street = street_name(name, street_id)
    if marked_distance is not None:
        return translate(
            "SchoolPath", "Not a place to cross {street}: a marked crossing lies {distance} m along it.").format(
                street=street, distance=metres(marked_distance))
    if at_home:
        return translate(
            "SchoolPath", "Not a place to cross {street}: a busy street without a crossing in front of the home."
        ).format(street=street)
    return translate(
        "SchoolPath", "Not a place to cross {street}: no junction, foot way or mapped crossing here.").format(
            street=street)


def home_without_route(status, facts):
    """Reason of a home that has no route.

    Parameters
    ----------
    status : int
        ``Status`` code.
    facts : dict
        ``max_snap``; ``placed``: the home has a geometry; ``refusal`` of the nearest way; ``unlinked``: only a separate
        footway without a link in reach; ``school``: id of a school that is not among the schools, or None;
        ``gate``: what the gate is called that has only such a footway in reach, or None.
    """
    if status == Status.AT_SCHOOL:
        return translate("SchoolPath", "The home lies at the school.")
    if not facts["placed"]:
        return translate("SchoolPath", "The home has no place on the map.")
    if facts["unlinked"]:
        return translate("SchoolPath", "Separate footway not connected: the street here has its footway apart, and the "
                         "data has no link to it. Draw the missing link.")
    if facts["gate"] is not None:
        return translate("SchoolPath", "Separate footway not connected: {gate} lies at a footway apart from its "
                         "street, and the data has no link from there to other streets. Draw the missing link."
                         ).format(gate=facts["gate"])
    if status == Status.NOT_SNAPPED:
        return _no_way(facts["refusal"]).format(distance=metres(facts["max_snap"]))
    if facts["school"] is not None:
        return translate("SchoolPath", "The school \"{school}\" is not among the schools.").format(
            school=facts["school"])
    return translate("SchoolPath", "The data has no connected way from here to the school.")


def gate_name(number, school):
    """A gate, by its number in the field ``gate`` of the routes and the name or id of its school."""
    return translate("SchoolPath", "gate {number} of the school \"{school}\"").format(number=number, school=school)


def _no_way(refusal):
    """Why a home hangs on no way; ``{distance}`` is to be filled in."""
    return {
        Refusal.NONE: translate("SchoolPath", "No way to walk on within {distance} m."),
        Refusal.STREET: translate("SchoolPath", "No way to walk on within {distance} m that can be reached without "
                                  "crossing a busy street."),
        Refusal.RAILWAY: translate("SchoolPath", "No way to walk on within {distance} m on this side of the railway."),
        Refusal.WATER: translate("SchoolPath", "No way to walk on within {distance} m on this side of the water."),
        Refusal.OTHER: translate("SchoolPath", "No way to walk on within {distance} m on this side of a barrier."),
    }[Refusal(refusal)]


def _other_way(refusal):
    """Why a home hangs on a farther way; no text or one."""
    told = {
        Refusal.NO_SCHOOL: translate("SchoolPath", "The nearest way leads to no school; the next one was taken."),
        Refusal.STREET: translate("SchoolPath", "The nearest way lies beyond a busy street; another was taken."),
        Refusal.RAILWAY: translate("SchoolPath", "The nearest way lies beyond a railway; another was taken."),
        Refusal.WATER: translate("SchoolPath", "The nearest way lies beyond water; another was taken."),
        Refusal.OTHER: translate("SchoolPath", "The nearest way lies beyond a barrier; another was taken."),
    }
    return [told[refusal]] if refusal in told else []


def route_reason(status, facts):
    """Reason of a home that has a route, or the least obstructed one.

    Parameters
    ----------
    status : int
        ``Status`` code.
    facts : dict
        ``length``, ``shortest``, ``limit``, ``distance_limit`` in m; ``gap`` as a share; ``changes``: another route
        would have less risk with the worst assumed values; ``refusal`` of the nearest way; ``worst``: sentence of the
        worst place; ``places``: sentences of the places that close the way, or the shorter one, each once;
        ``survey``: what to survey, texts; ``fit``: the longest walk thought fit for the age, m, if the route is longer.
    """
    if status in (Status.BLOCKED, Status.UNDECIDED):
        return _closed(status, facts)
    said = []
    if status == Status.TOO_LONG:
        said.append(translate("SchoolPath", "The shortest route this child may use is {length} m, above the limit of "
                              "{limit} m.").format(length=metres(facts["length"]),
                                                   limit=metres(facts["distance_limit"])))
    elif status == Status.SERVED_OVER_DETOUR:
        said.append(translate("SchoolPath", "The shortest route this child may use is {length} m; the detour limit is "
                              "{limit} m.").format(length=metres(facts["length"]), limit=metres(facts["limit"])))
    if facts.get("fit"):
        said.append(translate("SchoolPath", "The walk is {length} m; at most {fit} m are thought fit for this age."
                              ).format(length=metres(facts["length"]), fit=metres(facts["fit"])))
    if facts["places"]:
        head = translate("SchoolPath", "The shortest walk is {length} m, but not open to this child. In the way:")
        said += [head.format(length=metres(facts["shortest"])), *_first_few(facts["places"])]
    if facts["worst"]:
        said.append(translate("SchoolPath", "Worst place: {place}").format(place=facts["worst"]))
    if facts["gap"] > WIDE_GAP:
        said.append(translate("SchoolPath", "There may be a route with up to {percent} % less risk; the option "
                              "\"Exact\" finds it.").format(percent=user_locale().toString(round(100 * facts["gap"]))))
    if facts["changes"]:
        said.append(translate("SchoolPath", "Another route would have less risk if all that is assumed were at its "
                              "worst."))
    return " ".join(said + _other_way(facts["refusal"]))


def _closed(status, facts):
    """Reason of a home that is blocked or undecided."""
    places = _first_few(facts["places"])
    if status == Status.BLOCKED:
        head = translate("SchoolPath", "No route this child may use alone. In the way:")
        return " ".join([head, *places, *_other_way(facts["refusal"])])
    head = translate("SchoolPath", "Undecided: every way is closed only by assumed values. In the way:")
    tail = []
    if facts["survey"]:
        tail = [translate("SchoolPath", "Survey: {what}.").format(what="; ".join(facts["survey"]))]
    return " ".join([head, *places, *tail, *_other_way(facts["refusal"])])


def _first_few(places):
    """As many places as a reason names, and how many there are besides."""
    more = len(places) - MOST_PLACES
    return places[:MOST_PLACES] + ([translate("SchoolPath", "… and %n more places.", None, more)] if more > 0 else [])


def survey_at(attributes, street):
    """What to survey at a street: attribute words and what the street is called."""
    return translate("SchoolPath", "{attributes} of {street}").format(attributes=", ".join(attributes), street=street)


def attribute_word(attribute):
    """An attribute in words."""
    return {
        "speed_limit": translate("SchoolPath", "speed limit"),
        "adt": translate("SchoolPath", "traffic volume"),
        "footway": translate("SchoolPath", "footway"),
        "footway_width": translate("SchoolPath", "footway width"),
        "lanes": translate("SchoolPath", "lanes"),
        "signal_phase": translate("SchoolPath", "signal phase"),
        "island": translate("SchoolPath", "refuge island"),
        "raised": translate("SchoolPath", "raised crossing"),
        "marked": translate("SchoolPath", "crossing marking"),
        "barrier": translate("SchoolPath", "barriers at the railway"),
        "lights": translate("SchoolPath", "warning lights at the tracks"),
        "sight_distance": translate("SchoolPath", "sight distance"),
        "lit": translate("SchoolPath", "lighting"),
        "winter_class": translate("SchoolPath", "winter maintenance"),
    }[attribute]
