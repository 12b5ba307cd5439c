# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences about riders of bicycles."""
from qgis.PyQt.QtCore import QCoreApplication

from ...core.streets import Cycleway
from .reasons import name_of, sentences, traffic_facts

translate = QCoreApplication.translate


def riding_reasons(reasons, judgements=None):
    """Sentences of riding on carriageways.

    Parameters
    ----------
    reasons : RidingReasons
    judgements : Judgements, optional

    Returns
    -------
    list of str
        ``"Class 2: riding on Kuusitie among the cars, 30 km/h, about 500 vehicles a day (...)."``
    """
    return sentences(reasons, _place, _facts, judgements)


def pushing(reason):
    """A piece on which the bicycle is pushed."""
    return translate("SchoolPath", "Pushing the bicycle. {reason}").format(reason=reason)


def traveller(name):
    """A profile as it goes, ``P2`` on foot or ``P2/BIKE``, in a table."""
    profile, _, rides = name.partition("/")
    return translate("SchoolPath", "{profile} by bicycle").format(profile=profile) if rides else profile


def asked(count, schools, who):
    """What was asked in a run with riders, in a sentence."""
    return translate(
        "SchoolPath", "Has each of {count} pupils a way to {schools} that a child of the profile may go alone, riding "
        "or pushing the bicycle where it has one, and what is in the way where there is none? Profile: {who}.").format(
            count=count, schools=schools, who=who)


def limits(age):
    """How riders go; a list of sentences."""
    told = [translate("SchoolPath", "Riders keep to the side of the traffic, turn off across it only at corners, and "
                      "push the bicycle where they may not ride. What blocks a rider is what blocks a child on foot.")]
    if age:
        told.append(translate("SchoolPath", "Children under {age} ride on footways.").format(age=round(age)))
    return told


def _place(reasons, row):
    text = {
        Cycleway.NONE: translate("SchoolPath", "riding on {name} among the cars"),
        Cycleway.LANE: translate("SchoolPath", "riding on {name} on a cycle lane"),
        Cycleway.TRACK: translate("SchoolPath", "riding along {name} on a cycle track"),
        Cycleway.SEPARATE: translate("SchoolPath", "riding on {name} among the cars; it has a cycle track apart"),
        Cycleway.SHARED: translate("SchoolPath", "riding on {name} in a lane shared with cars"),
    }[Cycleway(int(reasons.facility[row]))]
    return text.format(name=name_of(bool(reasons.name[row]), reasons.kind[row]))


def _facts(reasons, row):
    facts = traffic_facts(reasons, row)
    if reasons.parked[row]:
        facts.append(translate("SchoolPath", "beside parked cars"))
    if reasons.steep[row]:
        facts.append(translate("SchoolPath", "steep downhill"))
    return facts
