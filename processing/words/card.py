# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences of the route card, as one tells the way to a child."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.routing.directions import LEFT, ON, RIGHT, START
from ...core.routing.solve import Status
from .prints import today
from .report import number
from .routes import status_phrase

translate = QCoreApplication.translate


def title():
    """Heading."""
    return translate("SchoolPath", "Your way to school")


def route_name():
    """What the legend calls the way."""
    return translate("SchoolPath", "Your way")


def subtitle(place, school, length):
    """From where to where, how far, and when it was printed."""
    return translate("SchoolPath", "From {home} to {school} · {length} m · {date}").format(
        home=place, school=school, length=number(round(float(length), -1)), date=today())


def step(one):
    """A step in a sentence: "Turn left into Kuusitie, 120 m, then cross Harjukatu at the signals."."""
    told = _then().join(_part(part) for part in one.parts)
    return f"{told[:1].upper()}{told[1:]}."


def _then():
    return translate("SchoolPath", ", then ")


def _part(part):
    if part.crossing:
        return _crossing(part.kind).format(street=part.name or translate("SchoolPath", "the street"))
    template = {
        START: translate("SchoolPath", "start along {street}, {length} m"),
        ON: translate("SchoolPath", "go on along {street}, {length} m"),
        LEFT: translate("SchoolPath", "turn left into {street}, {length} m"),
        RIGHT: translate("SchoolPath", "turn right into {street}, {length} m"),
    }[part.turn]
    return template.format(street=part.name or translate("SchoolPath", "the path"),
                           length=number(max(round(part.length, -1), 10)))


def _crossing(kind):
    return {
        "signals": translate("SchoolPath", "cross {street} at the traffic lights"),
        "zebra": translate("SchoolPath", "cross {street} at the zebra crossing"),
        "underpass": translate("SchoolPath", "go under {street} through the underpass"),
        "bridge": translate("SchoolPath", "go over {street} by the bridge"),
        "rail": translate("SchoolPath", "cross the railway at the level crossing"),
        "tram": translate("SchoolPath", "cross the tram tracks at {street}"),
    }.get(kind, translate("SchoolPath", "cross {street}"))


def arrived(school):
    """The end of the way."""
    return translate("SchoolPath", "You are there: {school}.").format(school=school)


def note(status):
    """How to walk; and what is to be known of a way that is long."""
    told = translate("SchoolPath", "At every street: stop at the edge, look both ways and once more. Walk the way "
                     "together first, in both directions.")
    if status == "too_long":
        told += " " + translate("SchoolPath", "The way is longer than the distance limit: ask about school transport.")
    return told


def personal():
    """That the card is about a home."""
    return translate("SchoolPath", "Personal data: this card shows a home. It is for the family alone.")


def status(word):
    """A status of the layer in words."""
    return status_phrase(Status[word.upper()]) if word.upper() in Status.__members__ else word
