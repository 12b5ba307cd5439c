# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences of an answer about one home: its numbers, its places in order, and why another way was not taken."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.routing.why_not import Verdict
from ...core.safety.reference import reference_length
from ..language import user_locale
from .report import number, percent
from .routes import metres

translate = QCoreApplication.translate
ALIKE = 1.0  # m; a difference below this is none


def lengths(length, shortest):
    """How long the route is, and the detour."""
    if length - shortest < ALIKE:
        return translate("SchoolPath", "Length {length} m: there is no shorter walk.").format(length=metres(length))
    return translate("SchoolPath", "Length {length} m; the shortest walk is {shortest} m, so the detour is {more} m "
                     "({ratio} times).").format(
                         length=metres(length), shortest=metres(shortest), more=metres(length - shortest),
                         ratio=user_locale().toString(float(length / max(shortest, 1e-9)), "f", 2))


def covered(found):
    """How much of the answer rests on data, three ways, and the volume apart; ``found``: ``Coverage``."""
    said = [translate("SchoolPath", "Known values: footway and speed limit on {share} of the length.").format(
        share=percent(found.length))]
    if found.crossings:
        said.append(translate("SchoolPath", "{known} of {all} crossings have a known speed limit and a mapped kind.",
                              None, int(found.crossings)
                              ).format(known=found.crossings_known, all=found.crossings))
    said.append(translate("SchoolPath", "{share} of the risk rests on known values.").format(share=percent(found.risk)))
    if found.volume_assumed > 0:
        said.append(translate("SchoolPath", "The traffic volume is assumed on {share} of the length in or beside "
                              "traffic.").format(share=percent(found.volume_assumed)))
    return " ".join(said)


def compared(risk, profile):
    """A risk as a length along a street that people can picture; the child is the same on both."""
    factors = profile.factors
    return translate("SchoolPath", "{length} m along a street without footway, driven at {speed} km/h, {volume} "
                     "vehicles a day").format(
        length=metres(reference_length(risk, profile)), speed=number(factors.speed.reference),
        volume=number(factors.volume.reference))


def danger(risk, profile):
    """What the whole way is like."""
    return translate("SchoolPath", "The danger on the whole way equals {compared}.").format(
        compared=compared(risk, profile))


def crossed(names):
    """Which streets are crossed, in order."""
    if not names:
        return translate("SchoolPath", "No street with traffic to speak of is crossed.")
    return translate("SchoolPath", "Crossed, in this order: {places}.").format(places="; ".join(names))


def another_way(verdict, place, facts):
    """Why the route does not lead by a place.

    Parameters
    ----------
    verdict : Verdict
    place : str
        What the place is called.
    facts : dict
        ``here``: sentences of what was asked about; ``shut``: none of it is open; ``assumed``: only assumed values
        close it; and, where there is a way through it, ``longer`` (m), ``risk`` (more than the route's) with
        ``profile``, ``length``, ``limit``, ``closed``: sentences of what is closed on it, ``takes``: what would open
        it, and ``around``: length of the shortest way through it that is open, m, NaN where that is the way itself or
        there is none.

    Returns
    -------
    list of str
    """
    if verdict == Verdict.USED:
        return [translate("SchoolPath", "The route leads by {place}.").format(place=place)]
    if verdict == Verdict.UNCONNECTED:
        return [translate("SchoolPath", "No connected way leads from here by {place} to the school.").format(
            place=place)]
    if verdict == Verdict.BACK:
        back = translate("SchoolPath", "No way leads by {place} to the school without turning back, or passing the "
                         "school first.").format(place=place)
        return [*_not_open(place, facts), back] if facts["shut"] else [back, *facts["here"]]
    if verdict == Verdict.CLOSED:
        besides = [one for one in facts["closed"] if one not in facts["here"]]
        if besides:
            besides.insert(0, translate("SchoolPath", "Also in the way:"))
        return [*_not_open(place, facts), *besides, *_opened(place, facts)]
    if verdict == Verdict.CUT_OFF:
        return [translate("SchoolPath", "{place} is open to this child, but the way there and on to the school is not. "
                          "In the way:").format(place=_begin(place)), *facts["closed"], *_opened(place, facts)]
    return [_held_beside(verdict, place, facts), *facts["here"]]


def _not_open(place, facts):
    """That the child may not go there, and why."""
    told = [translate("SchoolPath", "{place} is not open to this child.").format(place=_begin(place)), *facts["here"]]
    if facts["assumed"]:
        told.append(translate("SchoolPath", "Only assumed values close it: a survey may open it."))
    return told


def _opened(place, facts):
    """What it would take to walk a way that is closed: how long it is, and what would open each place in it."""
    told = [translate("SchoolPath", "The way by {place} is {length} m; what would open it:").format(
        place=place, length=metres(facts["length"])), *facts["takes"]] if facts["takes"] else []
    if facts["around"] == facts["around"]:
        told.append(translate("SchoolPath", "A way by {place} that is open to this child goes round by {length} m; the "
                              "detour limit is {limit} m.").format(
                                  place=place, length=metres(facts["around"]), limit=metres(facts["limit"])))
    return told


def to_free(place, measures):
    """What would free a place in the way."""
    return translate("SchoolPath", "{place}: {what}.").format(place=place, what="; ".join(measures))


def to_survey(place, attributes, findings):
    """What to survey at a place in the way, and what would have to be found."""
    return " ".join([translate("SchoolPath", "{place}: survey {attributes}.").format(
        place=place, attributes=", ".join(attributes)), *findings])


def _held_beside(verdict, place, facts):
    """A way that is open beside the route."""
    values = {"place": place, "length": metres(facts["length"]), "more": metres(abs(facts["longer"])),
              "compared": compared(abs(facts["risk"]), facts["profile"])}
    if verdict == Verdict.TOO_LONG:
        return translate("SchoolPath", "The shortest way by {place} that is open to this child is {length} m, above "
                         "the detour limit of {limit} m.").format(**values, limit=metres(facts["limit"]))
    riskier = reference_length(facts["risk"], facts["profile"]) >= ALIKE
    if riskier and facts["longer"] >= ALIKE:
        return translate("SchoolPath", "The way by {place} is {more} m longer, and its danger is greater by as much as "
                         "{compared}.").format(**values)
    if riskier and facts["longer"] <= -ALIKE:
        return translate("SchoolPath", "The way by {place} is {more} m shorter, but its danger is greater by as much "
                         "as {compared}.").format(**values)
    if riskier:
        return translate("SchoolPath", "The way by {place} is as long, but its danger is greater by as much as "
                         "{compared}.").format(**values)
    if facts["longer"] >= ALIKE:
        return translate("SchoolPath", "The way by {place} is {more} m longer and has no less danger.").format(**values)
    return translate("SchoolPath", "The way by {place} is as good as the route: of equal ways one is told.").format(
        **values)


def _begin(place):
    """A name at the beginning of a sentence."""
    return place[:1].upper() + place[1:]


def crossing_name(crossing_id, street):
    """What a mapped crossing is called."""
    return translate("SchoolPath", "crossing {crossing} of {street}").format(crossing=crossing_id, street=street)
